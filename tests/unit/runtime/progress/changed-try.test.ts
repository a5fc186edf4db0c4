import { describe, expect, test } from 'vitest';
import { rightAnswer } from '../../../../src/core/player/answer.ts';
import { type CourseState, createCourseState } from '../../../../src/core/player/course-state.ts';
import { mergeStates } from '../../../../src/core/player/merge-states.ts';
import type { RuntimeCourse } from '../../../../src/core/player/runtime-course.ts';
import { hashKey } from '../../../../src/core/player/state-chunks.ts';
import { decodeState, encodeState, quizStateOf } from '../../../../src/core/player/suspend-data.ts';
import { outcomeOf } from '../../../../src/runtime/progress/outcome.ts';
import { drawnQuestions, isTryChanged, reduceQuiz } from '../../../../src/runtime/progress/quiz-reducer.ts';
import { type CourseEvent, quizOf, reduce } from '../../../../src/runtime/progress/reducer.ts';
import { sampleRuntime } from '../../../support/samples/sample-runtime.ts';

/** As commit ad52af8 wrote them: the second of three tries, four of six questions answered; the same handed in and passed. */
const UNDER_WAY = '2abcdefghAAJCUiA.pjd1cMSIfL.qjd1CAABCSBBISTCBBjT9BCO5EBCs5qDABCa7K';
const PASSED = '2abcdefghAAJCUiA.pjd1cMSIfL.qjd1CDABCSCCOSTCBBjT9BCO5EBCs5qDABCgfn';
const POOL = [
  'q-true-false',
  'q-single',
  'q-multiple',
  'q-matching',
  'q-sequencing',
  'q-fill-in',
  'q-numeric',
  'q-likert',
];
const ANSWERED = ['q-true-false', 'q-single', 'q-multiple', 'q-sequencing'];

/** The course whose final assessment draws six of these. */
const courseOf = (pool: readonly string[]): RuntimeCourse => ({
  ...sampleRuntime,
  questions: sampleRuntime.questions.filter(({ id }) => pool.includes(id)),
  quizzes: sampleRuntime.quizzes.map((quiz) => ({
    ...quiz,
    tries: quiz.chapter === null ? 3 : null,
    pools: quiz.pools.map((rules) => ({ ...rules, questions: pool, draw: 6 })),
    interactions: Object.fromEntries(pool.map((id, index) => [id, index])),
  })),
});

const released = courseOf(POOL);
const without = (id: string): RuntimeCourse => courseOf(POOL.filter((other) => other !== id));
/** A question that another version has in other words has another key. */
const reworded: RuntimeCourse = {
  ...released,
  questions: released.questions.map((question) =>
    question.id === 'q-single' ? { ...question, key: hashKey('reworded') } : question,
  ),
};

const read = (course: RuntimeCourse, text: string): CourseState =>
  decodeState(course, text)?.state ?? createCourseState('');

const finalOf = (state: CourseState) => quizStateOf(state, 'final');

const isChanged = (course: RuntimeCourse, state: CourseState): boolean =>
  isTryChanged(course, quizOf(course, 'final'), finalOf(state));

const dispatch = (
  course: RuntimeCourse,
  state: CourseState,
  ...events: readonly CourseEvent[]
): CourseState => events.reduce((before, event) => reduce(course, before, event, reduceQuiz), state);

const RESTART: CourseEvent = { type: 'try-restarted', quiz: 'final' };

/** Answers everything right and hands in. */
const finish = (course: RuntimeCourse, state: CourseState): CourseState =>
  dispatch(
    course,
    state,
    ...drawnQuestions(course, quizOf(course, 'final'), finalOf(state)).flatMap((question): CourseEvent[] => {
      const answer = rightAnswer(question);
      return answer ? [{ type: 'answered', quiz: 'final', question: question.id, answer, latencyMs: 0 }] : [];
    }),
    { type: 'try-submitted', quiz: 'final' },
  );

describe('a try under way of the first release', () => {
  test('goes on where nothing has changed', () => {
    const state = read(released, UNDER_WAY);
    expect(Object.keys(finalOf(state).answers).sort()).toEqual([...ANSWERED].sort());
    expect(isChanged(released, state)).toBe(false);
    expect(dispatch(released, state, RESTART)).toBe(state);
  });

  test.each([
    ['without one of its questions', without('q-single')],
    ['with one of them in other words', reworded],
    ['that draws others', courseOf([...POOL.slice(1), 'q-highlight', 'q-categorise'])],
  ])('is given back by a version %s', (_, course) => {
    const state = read(course, UNDER_WAY);
    expect(finalOf(state)).toMatchObject({ tries: 2, isSubmitted: false, bestPercent: 41.67 });
    expect(isChanged(course, state)).toBe(true);
    // Whatever is saved before the learner comes to the quiz, it is still known.
    const later = read(course, encodeState(course, state));
    expect(isChanged(course, later)).toBe(true);
    expect(outcomeOf(course, later).status).toBe('incomplete');

    const again = dispatch(course, later, RESTART);
    expect(finalOf(again)).toMatchObject({ tries: 2, isSubmitted: false, bestPercent: 41.67, answers: {} });
    expect(isChanged(course, again)).toBe(false);
    const passed = finish(course, read(course, encodeState(course, again)));
    expect(finalOf(passed)).toMatchObject({ tries: 2, isSubmitted: true, isPassed: true, bestPercent: 100 });
    expect(outcomeOf(course, passed)).toEqual({ status: 'passed', percent: 100 });
  });

  test('keeps its answers where only questions have gone that were not answered', () => {
    // Six of six: all are asked.
    const fewer = courseOf(POOL.filter((id) => !['q-matching', 'q-likert'].includes(id)));
    const state = read(fewer, UNDER_WAY);
    expect(isChanged(fewer, state)).toBe(false);
    expect(dispatch(fewer, state, RESTART)).toBe(state);
    expect(Object.keys(finalOf(state).answers)).toHaveLength(4);
  });

  test('that was given back is not brought back by an older save', () => {
    const course = without('q-single');
    const older = read(course, UNDER_WAY);
    const newer = { ...dispatch(course, older, RESTART), sequence: older.sequence + 1 };
    expect(finalOf(mergeStates(newer, older, 'newer'))).toMatchObject({ answers: {}, tries: 2 });
    expect(isChanged(course, mergeStates(newer, older, 'newer'))).toBe(false);
  });
});

test('a pass of the first release stays, with its result, whatever questions have gone', () => {
  const course = without('q-single');
  const state = read(course, PASSED);
  expect(isChanged(course, state)).toBe(true);
  expect(dispatch(course, state, RESTART)).toBe(state);
  const again = read(course, encodeState(course, state));
  expect(outcomeOf(course, again)).toEqual({ status: 'passed', percent: 83.33 });
  expect(finalOf(again)).toMatchObject({ tries: 2, isPassed: true, bestPercent: 83.33 });
});
