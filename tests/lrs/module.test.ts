import { join } from 'node:path';
import { afterEach, expect, test } from 'vitest';
import { compileCourse } from '../../src/commands/build.ts';
import { SESSION_EXTENSION } from '../../src/core/xapi/vocabulary.ts';
import { unpackFiles } from '../../src/node/zip.ts';
import { expectExactly } from './expected-statements.ts';
import { EXPECTED, type OpenCourse, useLmsAndLrs } from './lrs-suite.ts';

const MODULE = join(import.meta.dirname, '../../content/facilitated-illegal-immigration');

const { suite, proxy, enrol } = useLmsAndLrs(async () => {
  const { built } = await compileCourse(MODULE);
  if (!built) throw new Error('The module does not build.');
  return { plan: built.plan, files: unpackFiles(built.zip) };
});

afterEach(() => suite.expectNoComplaints(EXPECTED));

test('the module, with an outage, a crash and another computer in the middle, leaves one attempt in the LRS', {
  timeout: 600_000,
}, async () => {
  const [sco] = suite.built.plan.scos;
  if (!sco) throw new Error('The module has no SCO.');
  const { chapters, quizzes, completion } = sco.runtime;
  const { xapi } = suite.built.plan.course.settings;
  const expected = ['initialized sco'];
  const answered = (prefix: string, ids: readonly string[], level: string): void => {
    if (level !== 'none') expected.push(...ids.map((id) => `answered sco/interactions/${prefix}${id}`));
  };
  const studyChapter = async ({ learner }: OpenCourse, index: number): Promise<void> => {
    const chapter = chapters[index];
    if (!chapter) throw new Error('The module has no such chapter.');
    for (const page of chapter.pages) await learner.open(page);
    expected.push(`experienced sco/chapters/${chapter.id}`);
    if (chapter.quiz === null) return;
    await learner.open(chapter.quiz);
    const asked = await learner.takeQuiz(() => true);
    answered(
      '',
      asked.map(({ id }) => id),
      xapi.answers,
    );
    expected.push(`passed sco/chapters/${chapter.id}/quiz`);
  };

  const attempt = await enrol({ api: 'moodle' });
  const first = await attempt.sameComputer();
  for (const index of [0, 1]) await studyChapter(first, index);
  await attempt.storedWhen(expected.length);
  proxy().decide = () => 'drop';
  for (const index of [2, 3]) await studyChapter(first, index);
  await first.crash();
  expected.push('suspended sco', 'resumed sco');

  proxy().decide = () => 'pass';
  const second = await attempt.otherComputer();
  for (const index of chapters.keys()) if (index > 3) await studyChapter(second, index);
  const final = quizzes.find(({ id }) => id === completion.quiz);
  if (!final) throw new Error('The module has no final assessment.');
  await second.learner.open(final.id);
  const asked = await second.learner.takeQuiz((_, index) => index > 1);
  answered(
    `${final.id}-`,
    asked.map(({ id }) => id),
    xapi.assessmentAnswers ?? xapi.answers,
  );
  expected.push(`passed sco/assessments/${final.id}`, 'completed sco', 'passed sco', 'terminated sco');
  // More than one last request can carry: the learner stays until all but the very end is there.
  await attempt.storedWhen(expected.length - 1);
  await second.close();

  const found = await attempt.storedWhen(expected.length);
  expectExactly(found, expected);
  const { stored } = attempt.record;
  expect(stored['cmi.core.lesson_status']).toBe('passed');
  const judged = found.find(({ verb, object }) => verb.id.endsWith('/passed') && object.id.endsWith('/sco'));
  expect(judged?.result?.score?.raw).toBe(Number(stored['cmi.core.score.raw']));
  // One session names the launch that crashed, one the launch at the other computer.
  const sessions = found.map(({ context }) => context.extensions[SESSION_EXTENSION]);
  expect(new Set(sessions).size).toBe(2);
});
