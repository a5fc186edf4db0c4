import { describe, expect, test } from 'vitest';
import { rightAnswer } from '../../../../../src/core/player/answer.ts';
import type { RuntimeCourse } from '../../../../../src/core/player/runtime-course.ts';
import type { StatusWords } from '../../../../../src/core/player/status-words.ts';
import { drawnQuestions } from '../../../../../src/runtime/progress/quiz-reducer.ts';
import type { Session } from '../../../../../src/runtime/session/session.ts';
import { createHarness, createStorage } from '../../../../support/browser/session-harness.ts';
import { createStrictApi } from '../../../../support/lms/strict-api.ts';
import { sampleRuntime } from '../../../../support/samples/sample-runtime.ts';

const courseWith = (statusWords: StatusWords, more: Partial<RuntimeCourse> = {}): RuntimeCourse => ({
  ...sampleRuntime,
  ...more,
  statusWords,
});

/** Takes the final assessment: every answer right, or none given. */
const takeFinal = (session: Session, course: RuntimeCourse, isRight: boolean): void => {
  session.dispatch({ type: 'try-started', quiz: 'final', seed: 7 });
  const quiz = course.quizzes.find(({ id }) => id === 'final');
  const state = session.getState().quizzes.final;
  if (!quiz || !state) throw new Error('no try');
  for (const question of isRight ? drawnQuestions(course, quiz, state) : []) {
    const answer = rightAnswer(question);
    if (answer)
      session.dispatch({ type: 'answered', quiz: 'final', question: question.id, answer, latencyMs: 5 });
  }
  session.dispatch({ type: 'try-submitted', quiz: 'final' });
};

describe('the words of an LMS', () => {
  test('take the place of a pass, with its score, and are read as one', async () => {
    const course = courseWith({ passed: 'completed' });
    const lms = createStrictApi();
    const first = createHarness(lms.api, { course, storage: createStorage() });
    takeFinal(first.session, course, true);
    expect(first.session.getOutcome().status).toBe('passed');
    first.session.finish();
    await first.settle();
    expect(lms.stored()).toMatchObject({
      'cmi.core.lesson_status': 'completed',
      'cmi.core.score.raw': '100',
    });
    const again = createHarness(lms.relaunch().api, { course, storage: createStorage(), seed: 0.7 });
    expect(again.session.getOutcome()).toEqual({ status: 'passed', percent: 100 });
  });

  test('take the place of a fail: no score goes with "incomplete", and the attempt is suspended', async () => {
    const course = courseWith({ failed: 'incomplete' });
    const lms = createStrictApi();
    const first = createHarness(lms.api, { course, storage: createStorage() });
    takeFinal(first.session, course, false);
    takeFinal(first.session, course, false);
    expect(first.session.getOutcome().status).toBe('failed');
    first.session.finish();
    await first.settle();
    const stored = lms.stored();
    expect(stored).toMatchObject({ 'cmi.core.lesson_status': 'incomplete', 'cmi.core.exit': 'suspend' });
    expect(stored['cmi.core.score.raw'] ?? '').toBe('');
    const again = createHarness(lms.relaunch().api, { course, storage: createStorage(), seed: 0.7 });
    expect(again.session.getOutcome().status).toBe('failed');
  });

  test('take the place of "completed" in a course without an assessment', () => {
    const course = courseWith({ completed: 'passed' }, { completion: { quiz: null, pages: true } });
    const lms = createStrictApi();
    const { session } = createHarness(lms.api, { course, storage: createStorage() });
    for (const { id } of course.pages) session.dispatch({ type: 'view-opened', view: id });
    expect(lms.stored()['cmi.core.lesson_status']).toBe('passed');
    const again = createHarness(lms.relaunch().api, { course, storage: createStorage(), seed: 0.7 });
    expect(again.session.getOutcome().status).toBe('completed');
  });

  test('that an LMS says of its own accord, without a score, are no pass', () => {
    const course = courseWith({ passed: 'completed' });
    const lms = createStrictApi({ start: { 'cmi.core.lesson_status': 'completed' } });
    const { session } = createHarness(lms.api, { course, storage: createStorage() });
    expect(session.getOutcome().status).toBe('completed');
  });

  test('are known before the first value is read', () => {
    const course = courseWith({ passed: 'completed' });
    const start = { 'cmi.core.lesson_status': 'completed', 'cmi.core.score.raw': '85' };
    const lms = createStrictApi({ start });
    const { session } = createHarness(lms.api, { course, storage: createStorage() });
    expect(session.getOutcome()).toEqual({ status: 'passed', percent: 85 });
    expect(
      lms.trace.filter(({ fn, args }) => fn === 'LMSSetValue' && args[0] === 'cmi.core.lesson_status'),
    ).toEqual([]);
  });
});
