import { afterEach, describe, expect, test, vi } from 'vitest';
import { ANSWER_CODES } from '../../../../src/core/questions/answer-codes.ts';
import { RUNTIME_TYPES } from '../../../../src/core/questions/runtime-registry.ts';
import { createTracker } from '../../../../src/runtime/xapi/create-tracker.ts';
import type { PendingMilestone } from '../../../../src/runtime/xapi/tracking-state.ts';
import { createHarness } from '../../../support/browser/session-harness.ts';
import { createStrictApi } from '../../../support/lms/strict-api.ts';
import { sampleQuestions as questions, sampleRuntime } from '../../../support/samples/sample-runtime.ts';
import { PACKAGE } from '../../../support/samples/tracked-attempt.ts';

const LONG = 'a long answer that is wrong, and longer than what suspend data keeps';

/** A recorded launch that is reported to an LRS as well, in a module whose assessment has a floor. */
const launch = (feedback: 'at-once' | 'at-end') => {
  const course = {
    ...sampleRuntime,
    questions: sampleRuntime.questions.map((question) => ({ ...question, isFloor: true as const })),
    quizzes: sampleRuntime.quizzes.map((quiz) =>
      quiz.id === 'final' ? { ...quiz, feedback, floor: { title: 'Safety', percent: 50 } } : quiz,
    ),
  };
  const { session, now } = createHarness(createStrictApi().api, { course });
  const heard: PendingMilestone[] = [];
  session.tracker.connect(
    createTracker({
      course,
      packageVersion: PACKAGE,
      state: session.getState(),
      stored: session.tracker.stored,
      startedAt: now(),
      now,
      serverTime: () => null,
      announce: (entry) => heard.push(entry) > 0,
    }),
  );
  session.dispatch({ type: 'try-started', quiz: 'final', seed: 7 });
  const answer = (): void =>
    session.dispatch({
      type: 'answered',
      quiz: 'final',
      question: questions.fillIn.id,
      answer: { type: 'fill-in', texts: [LONG] },
      latencyMs: 10,
    });
  const submit = (): void => session.dispatch({ type: 'try-submitted', quiz: 'final' });
  const reported = () =>
    heard.flatMap(({ milestone }) => (milestone.kind === 'answered' ? [milestone.answer] : []));
  return { session, answer, submit, reported };
};

afterEach(() => vi.restoreAllMocks());

describe.each(['at-once', 'at-end'] as const)('with feedback %s', (feedback) => {
  test('an answer is brought into its stored form once, and reported in that form', () => {
    const { session, answer, submit, reported } = launch(feedback);
    const read = vi.spyOn(ANSWER_CODES['fill-in'], 'readAnswer');
    answer();
    const byAnswer = read.mock.calls.length;
    submit();
    expect([byAnswer, read.mock.calls.length]).toEqual([1, 1]);
    expect(reported()).toEqual([{ type: 'fill-in', texts: [LONG.slice(0, 24)] }]);
    // What the learner sees is what was typed.
    expect(session.getState().quizzes.final?.answers[questions.fillIn.id]).toMatchObject({ texts: [LONG] });
  });

  test('a try that is handed in is scored once, its floor included', () => {
    const { answer, submit } = launch(feedback);
    answer();
    const score = vi.spyOn(RUNTIME_TYPES['fill-in'], 'score');
    submit();
    expect(score).toHaveBeenCalledTimes(1);
  });
});
