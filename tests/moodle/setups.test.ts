import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { Browser, BrowserContext, Frame } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { runtime } from '../../src/core/locale/en/runtime.ts';
import { packFiles } from '../../src/node/zip.ts';
import { launchBrowser } from '../support/browser/browser.ts';
import { createLearner, type Learner } from '../support/browser/learner.ts';
import { scriptedInput } from '../support/browser/page-input.ts';
import { buildSample } from '../support/samples/e2e-course.ts';
import { enterAsGuest, mayOpen, readGradeHistory, restoreCopy } from './administration.ts';
import {
  addActivity,
  exitActivity,
  type Launch,
  launch,
  logIn,
  type MoodleSettings,
  readCompletion,
  readFullName,
  readGrade,
  readReport,
  readSettings,
  removeActivity,
} from './site.ts';

const found = readSettings(process.env);
const isMissing = Array.isArray(found);
const strings = runtime;

const ASSESSMENT = {
  id: 'final',
  title: 'Final assessment',
  introduction: 'Some of what was asked before.',
  passMark: { percent: 60 },
  tries: 3,
  feedback: 'at-end' as const,
  draw: { perChapter: 5 },
};

const textOf = (frame: Frame, selector: string): Promise<string> => frame.locator(selector).innerText();

const becomes = (frame: Frame, status: string): Promise<unknown> =>
  frame.waitForSelector(`#save-status[data-status="${status}"]`, { state: 'attached' });

describe.skipIf(isMissing)('the run-time in a real Moodle that is set up in other ways', () => {
  const moodle = found as MoodleSettings;
  const stamp = new Date().toISOString();
  const activities: string[] = [];
  let browser: Browser;
  let teacher: BrowserContext;
  let student: BrowserContext;
  let folder: string;
  let file: string;

  beforeAll(async () => {
    folder = await mkdtemp(path.join(tmpdir(), 'coursewright-'));
    file = path.join(folder, 'course.zip');
    await writeFile(file, packFiles((await buildSample({ assessment: ASSESSMENT })).files));
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

  const add = async (name: string, isCompletionForced = false): Promise<{ id: string; name: string }> => {
    const full = `Coursewright ${name} ${stamp}`;
    const id = await addActivity(teacher, moodle, full, file, isCompletionForced);
    activities.push(id);
    return { id, name: full };
  };

  const start = async (person: BrowserContext, id: string): Promise<Launch & { learner: Learner }> => {
    const visit = await launch(person, moodle, id);
    return { ...visit, learner: await createLearner(visit.frame, scriptedInput(visit.frame)) };
  };

  const scoreOf = async (id: string): Promise<number> => {
    const [row = {}] = await readReport(teacher, moodle, id, 'basic');
    return Number(row.Score);
  };

  test('a pass that waits to be sent stays with its activity, though a copy was restored beside it', async (context) => {
    if (!moodle.admin) return context.skip('MOODLE_ADMIN is not set: nobody may restore learners’ data');
    const admin = await logIn(browser, moodle, moodle.admin);
    const original = await add('original');
    const first = await start(student, original.id);
    await first.learner.open('ch1-quiz');
    await first.learner.startQuiz();
    await first.learner.answer(true);
    await becomes(first.frame, 'saved');
    await exitActivity(first);
    const copy = await restoreCopy(admin, moodle, original.id);
    activities.push(copy);

    const visit = await start(student, original.id);
    await visit.learner.open('final');
    await student.setOffline(true);
    await visit.learner.takeQuiz(() => true);
    await becomes(visit.frame, 'unsaved');
    await visit.page.close({ runBeforeUnload: false });
    await student.setOffline(false);
    expect(await readCompletion(student, moodle, original.id)).not.toMatch(/\bDone\b/);

    // Moodle hands the copy the suspend data of the original, registration and all.
    for (const round of ['first', 'second']) {
      const inCopy = await start(student, copy);
      await becomes(inCopy.frame, 'saved');
      await inCopy.learner.open('final');
      expect([round, await inCopy.learner.text()]).toEqual([round, expect.not.stringContaining('Passed')]);
      await inCopy.learner.open('ch1-quiz');
      await inCopy.learner.answer(true);
      await becomes(inCopy.frame, 'saved');
      await exitActivity(inCopy);
      expect(await readCompletion(student, moodle, copy)).not.toMatch(/\bDone\b/);
      expect(await scoreOf(copy)).toBe(0);
    }

    const again = await start(student, original.id);
    await again.learner.open('final');
    expect(await again.learner.text()).toContain('Passed');
    await becomes(again.frame, 'saved');
    await exitActivity(again);
    expect(await readCompletion(student, moodle, original.id)).toMatch(/\bDone\b/);
    expect(await scoreOf(original.id)).toBe(100);
    expect(await readCompletion(student, moodle, copy)).not.toMatch(/\bDone\b/);
    expect(await scoreOf(copy)).toBe(0);
  });

  test('a guest is told that nothing is recorded, and never that something was', async (context) => {
    const guest = await enterAsGuest(browser, moodle);
    if (!guest) return context.skip('the site has no button for guests');
    const activity = await add('guests');
    if (!(await mayOpen(guest, moodle, activity.id)))
      return context.skip('guests may not open the course MOODLE_COURSE');
    const visit = await start(guest, activity.id);
    expect(await textOf(visit.frame, '#notices')).toContain(strings.mode.guest);
    expect(await textOf(visit.frame, '#save-status')).toBe(strings.status['not-recorded']);
    await visit.learner.open('final');
    await visit.learner.takeQuiz(() => true);
    const verdict = await visit.learner.text();
    expect(verdict).toContain(strings.notRecorded);
    expect(verdict).not.toContain(strings.recorded);
    expect(await textOf(visit.frame, '#save-status')).toBe(strings.status['not-recorded']);
    await exitActivity(visit);
    expect(await readReport(teacher, moodle, activity.id, 'basic')).toEqual([]);
  });

  test.each([
    ['as Moodle comes', false],
    ['with "Force completed"', true],
  ])('a pass is recorded at once, and its score once, %s', async (name, isCompletionForced) => {
    const activity = await add(name, isCompletionForced);
    const visit = await start(student, activity.id);
    await visit.learner.open('final');
    await visit.learner.takeQuiz((_question, index) => index !== 0);
    const verdict = await visit.learner.text();
    expect(verdict).toContain('Passed');
    expect(verdict).toContain(strings.recorded);
    await becomes(visit.frame, 'saved');

    // The course is still open.
    const grade = await readGrade(student, moodle, activity.name);
    expect(verdict).toMatch(new RegExp(`\\b${Number(grade)}\\s%`));
    expect(await readCompletion(student, moodle, activity.id)).toMatch(/\bDone\b/);
    await visit.page.close({ runBeforeUnload: false });
    expect(await readGrade(student, moodle, activity.name)).toBe(grade);
    expect(await readCompletion(student, moodle, activity.id)).toMatch(/\bDone\b/);
    const person = await readFullName(student, moodle);
    const history = await readGradeHistory(teacher, moodle, activity.name, person);
    expect(history).toEqual([grade]);
  });
});
