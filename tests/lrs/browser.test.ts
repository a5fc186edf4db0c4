import { afterEach, describe, expect, test } from 'vitest';
import { buildSample } from '../support/samples/e2e-course.ts';
import { expectExactly } from './expected-statements.ts';
import { EXPECTED, useLmsAndLrs } from './lrs-suite.ts';

const { suite, proxy, enrol } = useLmsAndLrs(buildSample);

afterEach(() => {
  proxy().decide = () => 'pass';
  suite.expectNoComplaints(EXPECTED);
});

const runtime = () => {
  const [sco] = suite.built.plan.scos;
  if (!sco) throw new Error('The package has no SCO.');
  return sco.runtime;
};

const wholeAttempt = (): readonly string[] => [
  'initialized sco',
  'experienced sco/chapters/ch1',
  ...runtime().questions.map(({ id }) => `answered sco/interactions/${id}`),
  'passed sco/chapters/ch1/quiz',
  'experienced sco/chapters/ch2',
  ...runtime()
    .questions.filter(({ type }) => type !== 'likert')
    .map(({ id }) => `answered sco/interactions/final-${id}`),
  'passed sco/assessments/final',
  'completed sco',
  'passed sco',
  'terminated sco',
];

describe('in Chromium', () => {
  test('an attempt with an outage, a crash and another computer is in the LRS, each statement once', async () => {
    const attempt = await enrol({ api: 'moodle' });
    const first = await attempt.sameComputer();
    await first.learner.open('ch1-blocks');
    await first.learner.open('ch1-practice');
    await attempt.storedWhen(2);
    proxy().decide = () => 'drop';
    await first.learner.open('ch1-quiz');
    await first.learner.takeQuiz(() => true);
    await first.crash();
    proxy().decide = () => 'pass';
    const second = await attempt.otherComputer();
    await second.learner.open('ch2-end');
    await second.learner.open('final');
    await second.learner.takeQuiz(() => true);
    await second.close();
    const expected = [...wholeAttempt(), 'suspended sco', 'resumed sco'];
    expectExactly(await attempt.storedWhen(expected.length), expected);
    expect(attempt.record.stored['cmi.core.lesson_status']).toBe('passed');
    // The server of the LMS has said what time it is, which is that of the browser.
    const offsets = (await attempt.stored()).flatMap(({ context }) =>
      Object.entries(context.extensions).flatMap(([key, value]) =>
        key.endsWith('/clock-offset') ? [value] : [],
      ),
    );
    expect(offsets.length).toBeGreaterThan(expected.length / 2);
    expect(offsets.every((offset) => Math.abs(Number(offset)) <= 1)).toBe(true);
    const judged = (await attempt.stored()).find(
      ({ verb, object }) => verb.id.endsWith('/passed') && object.id.endsWith('/sco'),
    );
    expect(judged?.result?.score?.raw).toBe(Number(attempt.record.stored['cmi.core.score.raw']));
  });

  const SHORT = ['initialized sco', 'experienced sco/chapters/ch1', 'suspended sco'];

  test('what happened last goes with the tab that is closed', async () => {
    const attempt = await enrol();
    const { learner, close } = await attempt.sameComputer();
    await learner.open('ch1-blocks');
    await learner.open('ch1-practice');
    await attempt.storedWhen(2);
    await close();
    expectExactly(await attempt.storedWhen(SHORT.length), SHORT);
  });

  test('an LRS that does not let pages of other origins read its answers gets nothing twice', async () => {
    proxy().decide = () => 'hide-answer';
    const attempt = await enrol();
    const first = await attempt.sameComputer();
    await first.learner.open('ch1-blocks');
    await first.learner.open('ch1-practice');
    await first.close();
    proxy().decide = () => 'pass';
    const second = await attempt.sameComputer();
    await second.learner.open('glossary');
    const expected = [...SHORT, 'resumed sco'];
    expectExactly(await attempt.storedWhen(expected.length), expected);
    await second.close();
    await attempt.storedWhen(expected.length + 1);
  });

  test('a tab that is killed loses nothing, though the key is not taken at first', async () => {
    proxy().decide = () => ({ status: 401 });
    const attempt = await enrol();
    const first = await attempt.sameComputer();
    await first.learner.open('ch1-blocks');
    await first.learner.open('ch1-practice');
    await first.crash();
    proxy().decide = () => 'pass';
    const second = await attempt.otherComputer();
    await second.learner.open('glossary');
    const expected = [...SHORT, 'resumed sco'];
    expectExactly(await attempt.storedWhen(expected.length), expected);
  });
});
