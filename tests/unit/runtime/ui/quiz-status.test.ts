import { describe, expect, test } from 'vitest';
import type { RuntimeCourse } from '../../../../src/core/player/runtime-course.ts';
import { quizOf } from '../../../../src/runtime/progress/reducer.ts';
import type { Session } from '../../../../src/runtime/session/session.ts';
import { hasResultWithoutState, isTryAllowed, quizStatusOf } from '../../../../src/runtime/ui/quiz-status.ts';
import { createHarness } from '../../../support/browser/session-harness.ts';
import { createStrictApi } from '../../../support/lms/strict-api.ts';
import { sampleRuntime } from '../../../support/samples/sample-runtime.ts';

/** A launch in an LMS that has kept status and score, and no suspend data. */
const launch = (
  start: Readonly<Record<string, string>>,
  completion: RuntimeCourse['completion'] = sampleRuntime.completion,
): Session =>
  createHarness(createStrictApi({ start }).api, { course: { ...sampleRuntime, completion } }).session;

const passed = { 'cmi.core.lesson_status': 'passed', 'cmi.core.score.raw': '92' };
const failed = { 'cmi.core.lesson_status': 'failed', 'cmi.core.score.raw': '40' };

const final = quizOf(sampleRuntime, 'final');
const chapterQuiz = quizOf(sampleRuntime, 'ch1-quiz');

describe('a result that the LMS has kept alone', () => {
  test.each([
    ['a first launch', {}, false],
    ['passed', passed, true],
    ['passed, without a score', { 'cmi.core.lesson_status': 'passed' }, true],
    ['failed', failed, true],
    ['incomplete', { 'cmi.core.lesson_status': 'incomplete' }, false],
    ['completed, which this course never writes', { 'cmi.core.lesson_status': 'completed' }, false],
  ])('%s', (_, start, isAlone) => {
    expect(hasResultWithoutState(launch(start))).toBe(isAlone);
  });

  test('completed, in a course without a quiz that decides', () => {
    const completion = { quiz: null, pages: true };
    const completed = { 'cmi.core.lesson_status': 'completed' };
    expect(hasResultWithoutState(launch({}, completion))).toBe(false);
    const session = launch(completed, completion);
    expect(hasResultWithoutState(session)).toBe(true);
    for (const { id } of session.course.pages) session.dispatch({ type: 'view-opened', view: id });
    expect(hasResultWithoutState(session)).toBe(false);
  });
});

describe('the deciding quiz', () => {
  test('is passed with what the LMS has, and offers no try', () => {
    const session = launch(passed);
    expect(quizStatusOf(session, 'final')).toMatchObject({ tries: 0, isPassed: true, bestPercent: 92 });
    expect(isTryAllowed(session, final)).toBe(false);
  });

  test('has failed with what the LMS has, and offers no try', () => {
    const session = launch(failed);
    expect(quizStatusOf(session, 'final')).toMatchObject({ tries: 0, isPassed: false, bestPercent: 40 });
    expect(isTryAllowed(session, final)).toBe(false);
  });

  test('stays passed through a try that an older state had under way', () => {
    const session = launch(passed);
    session.dispatch({ type: 'try-started', quiz: 'final', seed: 7 });
    session.dispatch({ type: 'try-submitted', quiz: 'final' });
    expect(hasResultWithoutState(session)).toBe(false);
    expect(quizStatusOf(session, 'final')).toMatchObject({ tries: 1, isPassed: true, bestPercent: 92 });
    expect(isTryAllowed(session, final)).toBe(false);
    expect(session.getOutcome()).toEqual({ status: 'passed', percent: 92 });
  });

  test('of a chapter may be practised after a pass, and not after a fail', () => {
    const completion = { quiz: 'ch1-quiz', pages: false };
    expect(isTryAllowed(launch(passed, completion), chapterQuiz)).toBe(true);
    expect(isTryAllowed(launch(failed, completion), chapterQuiz)).toBe(false);
  });

  test('is as its tries are where the LMS has no result', () => {
    const session = launch({});
    expect(quizStatusOf(session, 'final')).toMatchObject({ tries: 0, isPassed: false, bestPercent: null });
    expect(isTryAllowed(session, final)).toBe(true);
  });
});

test('another quiz is as its tries are', () => {
  const session = launch(passed);
  expect(quizStatusOf(session, 'ch1-quiz')).toMatchObject({ tries: 0, isPassed: false, bestPercent: null });
  expect(isTryAllowed(session, chapterQuiz)).toBe(true);
});
