import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { Browser, BrowserContext, Frame } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { runtime } from '../../src/core/locale/en/runtime.ts';
import { packFiles } from '../../src/node/zip.ts';
import { launchBrowser, launchProfile } from '../support/browser/browser.ts';
import { shownAnswer } from '../support/browser/e2e-answers.ts';
import { createLearner, type Learner } from '../support/browser/learner.ts';
import { scriptedInput } from '../support/browser/page-input.ts';
import { type BuiltCourse, buildSample, reviseSample } from '../support/samples/e2e-course.ts';
import { SAMPLE_QUESTIONS } from '../support/samples/sample-course.ts';
import {
  addActivity,
  CONTEXT,
  exitActivity,
  type Launch,
  launch,
  logIn,
  logOut,
  type MoodleSettings,
  playerFrame,
  type ReportRow,
  readCompletion,
  readGrade,
  readReport,
  readSettings,
  removeActivity,
  replacePackage,
  signIn,
} from './site.ts';

const found = readSettings(process.env);
const isMissing = Array.isArray(found);
const strings = runtime;

const ASSESSMENT = {
  id: 'final',
  title: 'Final assessment',
  introduction: 'Some of what was asked before.',
  passMark: { percent: 80 },
  tries: 3,
  feedback: 'at-end' as const,
  draw: { perChapter: 5 },
};

const learnerIn = (frame: Frame): Promise<Learner> => createLearner(frame, scriptedInput(frame));

const textOf = (frame: Frame, selector: string): Promise<string> => frame.locator(selector).innerText();

const becomes = (frame: Frame, status: string): Promise<unknown> =>
  frame.waitForSelector(`#save-status[data-status="${status}"]`, { state: 'attached' });

/** The answers of an attempt, by interaction id. */
const answersIn = (row: ReportRow = {}): Readonly<Record<string, string>> =>
  Object.fromEntries(
    Object.entries(row)
      .filter(([title, id]) => title.startsWith('Question ') && id !== '')
      .map(([title, id]) => [id, row[title.replace('Question', 'Response')] ?? ''])
      .filter(([, answer]) => answer !== ''),
  );

const NOTE = '#ch1-reflection-contact-note';

describe.skipIf(isMissing)('the run-time in a real Moodle that is in trouble', () => {
  const moodle = found as MoodleSettings;
  const stamp = new Date().toISOString();
  const activities: string[] = [];
  let browser: Browser;
  let teacher: BrowserContext;
  let student: BrowserContext;
  let folder: string;

  const save = async (name: string, { files }: BuiltCourse): Promise<string> => {
    const file = path.join(folder, `${name}.zip`);
    await writeFile(file, packFiles(files));
    return file;
  };
  const add = async (name: string, file: string): Promise<{ id: string; name: string }> => {
    const full = `Coursewright ${name} ${stamp}`;
    const id = await addActivity(teacher, moodle, full, file);
    activities.push(id);
    return { id, name: full };
  };
  let original: string;
  let revised: string;

  beforeAll(async () => {
    folder = await mkdtemp(path.join(tmpdir(), 'coursewright-'));
    const built = await buildSample({ assessment: ASSESSMENT });
    original = await save('original', built);
    const next = await buildSample({ assessment: ASSESSMENT }, reviseSample, built.plan.lock);
    revised = await save('revised', next);
    browser = await launchBrowser();
    [teacher, student] = await Promise.all([
      logIn(browser, moodle, moodle.teacher),
      logIn(browser, moodle, moodle.student),
    ]);
  });

  afterAll(async () => {
    if (!process.env.MOODLE_KEEP) for (const id of activities) await removeActivity(teacher, moodle, id);
    await browser?.close();
    if (folder) await rm(folder, { recursive: true });
  });

  const start = async (
    activity: string,
    how: Parameters<typeof launch>[3] = 'Enter',
  ): Promise<Launch & { learner: Learner }> => {
    const visit = await launch(student, moodle, activity, how);
    return { ...visit, learner: await learnerIn(visit.frame) };
  };

  const recorded = async (activity: string, attempt = 1): Promise<Readonly<Record<string, string>>> => {
    const rows = await readReport(teacher, moodle, activity, 'interactions');
    return answersIn(rows.find((row) => row.Attempt === String(attempt)));
  };

  describe('the course is left without a word', () => {
    let activity: string;
    beforeAll(async () => {
      ({ id: activity } = await add('left', original));
    });

    test.each([
      ['the tab is closed', ({ page }: Launch) => page.close({ runBeforeUnload: false })],
      [
        'the frame is taken out of the page',
        ({ page }: Launch) => page.evaluate(() => document.getElementById('scorm_object')?.remove()),
      ],
      ['another page is opened', ({ page }: Launch) => page.goto(`${moodle.url}/my/`)],
    ] as const)('%s in the middle of a page, of a quiz and of the final assessment', async (how, leave) => {
      const first = await start(activity);
      await first.learner.open('ch1-practice');
      await first.frame.locator(NOTE).fill('');
      await first.frame.locator(NOTE).pressSequentially(how);
      await leave(first);

      const second = await start(activity);
      expect(await second.learner.place()).toBe('ch1-practice');
      expect(await second.frame.locator(NOTE).inputValue()).toBe(how);
      await second.learner.open('ch1-quiz');
      if ((await second.learner.text()).includes('Start the quiz')) await second.learner.startQuiz();
      const { id } = await second.learner.answer(false);
      const given = await shownAnswer(second.frame);
      await leave(second);

      const third = await start(activity);
      await scriptedInput(third.frame).press(/^Previous question$/);
      expect(await shownAnswer(third.frame)).toEqual(given);
      await third.learner.open('final');
      if ((await third.learner.text()).includes('Start the quiz')) await third.learner.startQuiz();
      const inFinal = await third.learner.answer(true);
      await leave(third);

      const last = await start(activity);
      expect(await last.learner.place()).toBe('final');
      await becomes(last.frame, 'saved');
      await exitActivity(last);
      const answers = await recorded(activity);
      expect(answers[id]).toBeDefined();
      expect(answers[`final-${inFinal.id}`]).toBeDefined();
    });

    test('another page is opened, and the browser’s button leads back: nothing is forgotten', async () => {
      const visit = await start(activity);
      await visit.learner.open('ch1-practice');
      await visit.frame.locator(NOTE).fill('on the way back');
      await visit.page.goto(`${moodle.url}/my/`);
      await visit.page.goBack({ waitUntil: 'commit' });
      await visit.page.waitForFunction(
        () =>
          (performance.getEntriesByType('navigation')[0] as PerformanceNavigationTiming).type === 'reload',
      );
      const frame = await playerFrame(visit.page);
      const learner = await learnerIn(frame);
      expect(await learner.place()).toBe('ch1-practice');
      expect(await frame.locator(NOTE).inputValue()).toBe('on the way back');
      await exitActivity({ page: visit.page, frame });
    });

    test('the browser is killed: what was shown with its feedback is there', async () => {
      const profile = path.join(folder, 'profile');
      const killed = await launchProfile(profile, CONTEXT);
      await signIn(killed, moodle, moodle.student);
      const visit = await launch(killed, moodle, activity);
      const learner = await learnerIn(visit.frame);
      await learner.open('final');
      const { id } = await learner.answer(true);
      await becomes(visit.frame, 'saved');
      const gone = new Promise((resolve) => killed.once('close', resolve));
      const session = await killed.newCDPSession(visit.page);
      await Promise.race([session.send('Browser.crash').catch(() => {}), gone]);
      await gone;

      const again = await start(activity);
      expect(await again.learner.place()).toBe('final');
      await exitActivity(again);
      expect((await recorded(activity))[`final-${id}`]).toBeDefined();
    });

    test('the tab is killed while Moodle has not yet answered: the answer comes with the next launch', async () => {
      const visit = await start(activity);
      await visit.learner.open('ch1-quiz');
      const before = Object.keys(await recorded(activity)).length;
      await visit.learner.nextQuestion().catch(() => {});
      await visit.page.route('**/mod/scorm/datamodel.php', (route) => route.abort());
      const { id } = await visit.learner.answer(true);
      const session = await student.newCDPSession(visit.page);
      await Promise.race([
        session.send('Page.crash').catch(() => {}),
        new Promise((resolve) => visit.page.once('crash', resolve)),
      ]);
      await visit.page.close();

      const again = await start(activity);
      await becomes(again.frame, 'saved');
      await exitActivity(again);
      const answers = await recorded(activity);
      expect(answers[id]).toBeDefined();
      expect(Object.keys(answers).length).toBe(before + 1);
    });
  });

  describe('the way to Moodle is cut', () => {
    let activity: string;
    beforeAll(async () => {
      ({ id: activity } = await add('cut', original));
    });

    test('signed out in another tab: it is told, and a reload after signing in brings the answer', async () => {
      const visit = await start(activity);
      await visit.learner.open('ch1-quiz');
      await visit.learner.startQuiz();
      await visit.learner.answer(true);
      await logOut(student, moodle);
      await visit.learner.nextQuestion();
      const { id } = await visit.learner.answer({ type: 'choice', selected: [0] });
      await visit.frame.locator('[data-notice="save"]', { hasText: strings.unsavedSignedOut }).waitFor();
      await signIn(student, moodle, moodle.student);
      // Moodle knows the open page by its old session only.
      await visit.frame.getByRole('button', { name: strings.saveNow }).click();
      expect(await textOf(visit.frame, '#save-status')).toBe(strings.status.unsaved);
      await Promise.all([
        visit.page.waitForEvent('load'),
        visit.frame.getByRole('button', { name: strings.reload }).click(),
      ]);
      const frame = await playerFrame(visit.page);
      const learner = await learnerIn(frame);
      expect(await learner.text()).toContain(`Question 3 of ${SAMPLE_QUESTIONS}`);
      await becomes(frame, 'saved');
      await exitActivity({ page: visit.page, frame });
      expect((await recorded(activity))[id]).toBe('benefit');
    });

    test('without a network for a while: it is told, and all goes out by itself when it is back', async () => {
      const visit = await start(activity);
      await visit.learner.open('ch1-quiz');
      await student.setOffline(true);
      const first = await visit.learner.answer(true);
      await visit.frame.locator('[data-notice="save"]', { hasText: strings.unsavedOffline }).waitFor();
      await visit.learner.nextQuestion();
      const second = await visit.learner.answer(false);
      await student.setOffline(false);
      await becomes(visit.frame, 'saved');
      expect(await textOf(visit.frame, '#notices')).toContain(strings.savedAgain);
      await exitActivity(visit);
      const answers = await recorded(activity);
      expect(answers[first.id]).toBeDefined();
      expect(answers[second.id]).toBeDefined();
    });

    test('without a network for good: the next launch on this computer brings it', async () => {
      const visit = await start(activity);
      await visit.learner.open('ch1-quiz');
      await student.setOffline(true);
      const { id } = await visit.learner.answer(true);
      await becomes(visit.frame, 'unsaved');
      await visit.page.close({ runBeforeUnload: false });
      await student.setOffline(false);
      expect((await recorded(activity))[id]).toBeUndefined();

      const again = await start(activity);
      await becomes(again.frame, 'saved');
      await exitActivity(again);
      expect((await recorded(activity))[id]).toBeDefined();
    });

    test('two tabs on one attempt: the later one goes on, the earlier one says so, nothing is overwritten', async () => {
      const first = await start(activity);
      await first.learner.open('ch1-quiz');
      const before = await first.learner.answer(true);
      const second = await start(activity);
      await becomes(first.frame, 'elsewhere');
      expect(await textOf(first.frame, '#alerts')).toContain(strings.openElsewhere);
      expect(await second.learner.place()).toBe('ch1-quiz');
      const after = await second.learner.answer(false);
      expect(after.id).not.toBe(before.id);
      await first.page.close({ runBeforeUnload: false });
      await exitActivity(second);

      const again = await start(activity);
      expect(await again.learner.place()).toBe('ch1-quiz');
      await exitActivity(again);
      const answers = await recorded(activity);
      expect(answers[before.id]).toBeDefined();
      expect(answers[after.id]).toBeDefined();
    });
  });

  describe('the package is replaced by a new version', () => {
    let activity: { id: string; name: string };
    let finished: BrowserContext | null = null;
    const v1: Record<string, string> = {};

    beforeAll(async () => {
      activity = await add('replaced', original);
      if (!moodle.classmate) return;
      finished = await logIn(browser, moodle, moodle.classmate);
      const visit = await launch(finished, moodle, activity.id);
      const learner = await learnerIn(visit.frame);
      await learner.open('final');
      await learner.takeQuiz(() => true);
      await exitActivity(visit);
    });

    /** The attempt of the student whom these tests are about, and that of the one who has finished. */
    const rows = async (): Promise<{ readonly open: ReportRow; readonly passed: ReportRow | undefined }> => {
      const all = await readReport(teacher, moodle, activity.id, 'interactions');
      const [open = {}] = all.filter((row) => Number(row.Score) === 0);
      return { open, passed: all.find((row) => Number(row.Score) === 100) };
    };

    test('while a learner is in the middle', async () => {
      const visit = await start(activity.id);
      await visit.learner.open('ch1-practice');
      await visit.frame.locator(NOTE).fill('before the change');
      await visit.learner.open('ch1-quiz');
      await visit.learner.startQuiz();
      for (let count = 0; count < 5; count++) {
        await visit.learner.answer(count !== 1);
        await visit.learner.nextQuestion();
      }
      Object.assign(v1, answersIn((await rows()).open));
      expect(Object.keys(v1).length).toBe(5);
      await replacePackage(teacher, moodle, activity.id, revised);
      // The page of the old version is still open, and goes on.
      await visit.learner.answer(true);
      await becomes(visit.frame, 'saved');
      await visit.page.close({ runBeforeUnload: false });

      const again = await start(activity.id);
      expect(again.learner.course.title).toContain('revised');
      expect(await textOf(again.frame, '#progress')).toBe('1 of 3 pages read');
      await again.learner.open('ch1-practice');
      expect(await again.frame.locator(NOTE).inputValue()).toBe('before the change');
      await again.learner.open('ch1-quiz');
      // Four of the five, and the sixth: the question that is gone has taken its answer along.
      const answered = await again.frame.locator('.question-overview .is-answered').count();
      expect(answered).toBe(5);
      await becomes(again.frame, 'saved');
      await exitActivity(again);
      const { open, passed } = await rows();
      const left = answersIn(open);
      for (const [id, answer] of Object.entries(v1)) expect([id, left[id]]).toEqual([id, answer]);
      if (finished) {
        expect(Object.keys(answersIn(passed)).length).toBe(5);
        expect(await readGrade(finished, moodle, activity.name)).toBe('100.00');
        expect(await readCompletion(finished, moodle, activity.id)).toMatch(/\bDone\b/);
      }
    });

    test('before a learner returns', async () => {
      await replacePackage(teacher, moodle, activity.id, original);
      const visit = await start(activity.id);
      expect(visit.learner.course.title).not.toContain('revised');
      await visit.learner.open('ch1-practice');
      expect(await visit.frame.locator(NOTE).inputValue()).toBe('before the change');
      await visit.learner.open('final');
      await visit.learner.takeQuiz(() => true);
      expect(await visit.learner.text()).toContain('Your result has been recorded.');
      await visit.page.close({ runBeforeUnload: false });
      await replacePackage(teacher, moodle, activity.id, revised);
      expect(await readGrade(student, moodle, activity.name)).toBe('100.00');
      expect(await readCompletion(student, moodle, activity.id)).toMatch(/\bDone\b/);
      const review = await start(activity.id);
      expect(await textOf(review.frame, '#notices')).toContain(strings.mode.review);
      expect(await textOf(review.frame, '#save-status')).toBe(strings.status['not-recorded']);
      await exitActivity(review);
      expect(await readGrade(student, moodle, activity.name)).toBe('100.00');
    });

    test('a preview changes nothing, and a new attempt leaves the earlier one as it is', async () => {
      const before = await readReport(teacher, moodle, activity.id, 'interactions');
      const preview = await start(activity.id, 'Preview');
      await preview.learner.open('ch1-quiz');
      expect(await textOf(preview.frame, '#save-status')).toBe(strings.status['not-recorded']);
      await exitActivity(preview);
      expect(await readReport(teacher, moodle, activity.id, 'interactions')).toEqual(before);

      const fresh = await start(activity.id, 'New attempt');
      expect(await textOf(fresh.frame, '#progress')).toBe('0 of 3 pages read');
      await fresh.learner.open('ch1-quiz');
      await fresh.learner.startQuiz();
      await fresh.learner.answer(false);
      await exitActivity(fresh);
      const after = await readReport(teacher, moodle, activity.id, 'interactions');
      expect(after.length).toBe(before.length + 1);
      for (const row of before) expect(after.map(answersIn)).toContainEqual(answersIn(row));
      expect(await readGrade(student, moodle, activity.name)).toBe('100.00');
      expect(await readCompletion(student, moodle, activity.id)).toMatch(/\bDone\b/);
    });
  });

  test('several SCOs: each chapter keeps its own', async () => {
    const built = await buildSample({ scos: 'per-chapter', assessment: ASSESSMENT });
    const activity = await add('chapters', await save('chapters', built));
    const visit = await start(activity.id);
    await visit.learner.open('ch1-quiz');
    await visit.learner.takeQuiz(() => true);
    expect(await visit.learner.text()).toContain('Your result has been recorded.');
    // Moodle's own contents list changes the SCO; the page stays.
    await Promise.all([
      visit.page.waitForEvent('framenavigated', (frame) => frame.url().includes('/ch2.html')),
      visit.page.locator('#scorm_tree a[data-scoid]', { hasText: 'A chapter without a quiz' }).click(),
    ]);
    const second = await playerFrame(visit.page);
    const reader = await learnerIn(second);
    await reader.next();
    expect(await reader.place()).toBe('ch2-end');
    await becomes(second, 'saved');
    await exitActivity({ page: visit.page, frame: second });
    const [row = {}] = await readReport(teacher, moodle, activity.id, 'basic');
    expect(Number(row.Score)).toBe(100);
  });
});
