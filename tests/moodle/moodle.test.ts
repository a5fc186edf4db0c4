import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { Browser, BrowserContext } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { compileCourse } from '../../src/commands/build.ts';
import type { RuntimeCourse } from '../../src/core/player/runtime-course.ts';
import { readAll } from '../../src/node/byte-sources.ts';
import { launchBrowser } from '../support/browser/browser.ts';
import { createLearner } from '../support/browser/learner.ts';
import {
  addActivity,
  exitActivity,
  launch,
  logIn,
  type MoodleSettings,
  readCompletion,
  readGrade,
  readReport,
  readSettings,
  removeActivity,
} from './site.ts';

const found = readSettings(process.env);
const missing = Array.isArray(found) ? (found as readonly string[]) : [];
if (missing.length > 0)
  console.warn(`Not run against a Moodle: ${missing.join(', ')} not set. See docs/moodle.md.`);

describe.skipIf(missing.length > 0)('the module in a real Moodle', () => {
  const moodle = found as MoodleSettings;
  const name = `Coursewright ${new Date().toISOString()}`;
  let browser: Browser;
  let teacher: BrowserContext;
  let student: BrowserContext;
  let folder: string;
  let activity: string;
  let course: RuntimeCourse;

  beforeAll(async () => {
    const { built, diagnostics } = await compileCourse(
      process.env.MOODLE_COURSE_FOLDER ?? 'content/facilitated-illegal-immigration',
    );
    expect(diagnostics.filter(({ severity }) => severity === 'error')).toEqual([]);
    if (!built) throw new Error('The module does not build.');
    folder = await mkdtemp(path.join(tmpdir(), 'coursewright-'));
    const file = path.join(folder, built.plan.fileName);
    await writeFile(file, readAll(built.zip));
    browser = await launchBrowser();
    teacher = await logIn(browser, moodle, moodle.teacher);
    student = await logIn(browser, moodle, moodle.student);
    activity = await addActivity(teacher, moodle, name, file);
  });

  afterAll(async () => {
    if (activity && !process.env.MOODLE_KEEP) await removeActivity(teacher, moodle, activity);
    await browser?.close();
    if (folder) await rm(folder, { recursive: true });
  });

  test('a preview leaves no trace', async () => {
    const preview = await launch(student, moodle, activity, 'Preview');
    const learner = await createLearner(preview.frame);
    await learner.open(learner.course.pages[0]?.id ?? '');
    expect(await preview.frame.locator('#save-status').innerText()).toContain('Not recorded');
    await exitActivity(preview);
    expect(await readGrade(student, moodle, name)).toBe('');
    expect(await readCompletion(student, moodle, activity)).not.toMatch(/\bDone\b/);
  });

  test('a learner reads, takes every chapter quiz, closes the tab in the middle, and finds everything again', async () => {
    const first = await launch(student, moodle, activity);
    const learner = await createLearner(first.frame);
    ({ course } = learner);
    for (const page of course.chapters[0]?.pages ?? []) await learner.open(page);
    await learner.open(course.chapters[0]?.quiz ?? '');
    await learner.startQuiz();
    const answered = [];
    for (let index = 0; index < 3; index++) {
      answered.push(await learner.answer(index !== 1));
      await learner.nextQuestion();
    }
    await first.page.close({ runBeforeUnload: false });

    const second = await launch(student, moodle, activity);
    const again = await createLearner(second.frame);
    expect(await again.place()).toBe(course.chapters[0]?.quiz);
    expect(await again.text()).toContain(`Question ${answered.length + 1} of`);
    for (let index = answered.length; index < 10; index++) {
      await again.answer(true);
      const finish = second.frame.getByRole('button', { name: 'See your result', exact: true });
      if (!(await finish.isVisible())) await again.nextQuestion();
    }
    await second.frame.getByRole('button', { name: 'See your result', exact: true }).click();
    for (const chapter of course.chapters.slice(1)) {
      await again.open(chapter.pages[0] ?? '');
      await again.open(chapter.quiz ?? '');
      await again.takeQuiz(() => true);
    }
    await exitActivity(second);
    expect(await readCompletion(student, moodle, activity)).not.toMatch(/\bDone\b/);
    const [attempt] = await readReport(teacher, moodle, activity, 'basic');
    expect(attempt?.Score).toBe('0');
  });

  test('what is answered without a network is recorded when it is back', async () => {
    const visit = await launch(student, moodle, activity);
    const learner = await createLearner(visit.frame);
    const status = (value: string) =>
      visit.frame.waitForSelector(`#save-status[data-status="${value}"]`, { state: 'attached' });
    await status('saved');
    await learner.open(course.chapters[0]?.quiz ?? '');
    await learner.startQuiz();
    await student.setOffline(true);
    const question = await learner.answer(false);
    await status('unsaved');
    await student.setOffline(false);
    await status('saved');
    await exitActivity(visit);
    const [row = {}] = await readReport(teacher, moodle, activity, 'interactions');
    const index = course.quizzes[0]?.interactions[question.id];
    expect(row[`Question ${index}`]).toBe(question.id);
    expect(row[`Result ${index}`]).toBe('wrong');
  });

  test('fails the final assessment, repeats it, and passes', async () => {
    const final = course.completion.quiz ?? '';
    const first = await launch(student, moodle, activity);
    const learner = await createLearner(first.frame);
    await learner.open(final);
    await learner.takeQuiz(() => false);
    expect(await learner.text()).toMatch(/not passed/i);
    await exitActivity(first);
    expect(await readCompletion(student, moodle, activity)).not.toMatch(/\bDone\b/);

    const second = await launch(student, moodle, activity);
    const again = await createLearner(second.frame);
    await again.open(final);
    const drawn = await again.takeQuiz((_question, index) => index !== 0);
    expect(await again.text()).toMatch(/Passed/);
    const shown = /(\d+(?:\.\d+)?)\s%: /.exec(await again.text())?.[1];
    await second.page.close({ runBeforeUnload: false });

    const grade = await readGrade(student, moodle, name);
    expect(drawn.length).toBe(course.chapters.length * 4);
    expect(Number(grade)).toBeCloseTo(Number(shown), 1);
    expect(Number(grade)).toBeGreaterThan(0);
    expect(await readCompletion(student, moodle, activity)).toMatch(/\bDone\b/);
  });

  test('the teacher reads score, readable ids, answers, right answers and results', async () => {
    const [basic] = await readReport(teacher, moodle, activity, 'basic');
    expect(Number(basic?.Score)).toBeCloseTo(Number(await readGrade(student, moodle, name)), 1);

    const [row = {}] = await readReport(teacher, moodle, activity, 'interactions');
    const cell = (title: string): string => row[title] ?? '';
    const [quiz] = course.quizzes;
    for (const [questionId, index] of Object.entries(quiz?.interactions ?? {})) {
      const question = course.questions.find((candidate) => candidate.id === questionId);
      if (index === null) throw new Error(`The LMS is told nothing of ${questionId}.`);
      expect(cell(`Question ${index}`)).toBe(course.interactionIds[index]);
      expect(cell(`Response ${index}`)).not.toBe('');
      if (question?.type === 'choice') {
        const right = question.choices.filter((choice) => choice.correct).map((choice) => choice.id);
        expect(cell(`Right answer ${index}`)).toBe(right.join(','));
        expect(cell(`Response ${index}`)).toMatch(/^[a-z0-9-]+(?:,[a-z0-9-]+)*$/);
      }
      expect(cell(`Result ${index}`)).toMatch(/^(?:correct|wrong|neutral|0\.\d+)$/);
    }
  });

  test('a visit after passing changes nothing', async () => {
    const before = [
      await readGrade(student, moodle, name),
      await readReport(teacher, moodle, activity, 'interactions'),
    ];
    const visit = await launch(student, moodle, activity);
    const learner = await createLearner(visit.frame);
    await learner.open(course.pages[1]?.id ?? '');
    await exitActivity(visit);
    expect([
      await readGrade(student, moodle, name),
      await readReport(teacher, moodle, activity, 'interactions'),
    ]).toEqual(before);
    expect(await readCompletion(student, moodle, activity)).toMatch(/\bDone\b/);
  });
});
