import { describe, expect, test } from 'vitest';
import {
  type CourseState,
  createCourseState,
  emptyQuizState,
  type QuizState,
} from '../../../../src/core/player/course-state.ts';
import type { RuntimeCourse } from '../../../../src/core/player/runtime-course.ts';
import { readResult } from '../../../../src/runtime/adapters/scorm12/read-result.ts';
import {
  type Achievement,
  chapterOutcomeOf,
  higherOf,
  type LessonStatus,
  type Outcome,
  outcomeOf,
  readOutcome,
  resolveStatus,
} from '../../../../src/runtime/progress/outcome.ts';
import { reduce } from '../../../../src/runtime/progress/reducer.ts';
import { sampleRuntime } from '../../../support/samples/sample-runtime.ts';

const allPages = sampleRuntime.pages.map((page) => page.id);

const stateOf = (final: Partial<QuizState>, visited: readonly string[] = []) => ({
  ...createCourseState('AAAAAAAA'),
  visited: new Set(visited),
  quizzes: { final: { ...emptyQuizState, ...final } },
});

/** Every cell: what is asked for, all pages opened, passed, a try left. */
const CELLS: readonly (readonly [
  Achievement['required'],
  boolean,
  boolean,
  boolean,
  LessonStatus,
  boolean,
])[] = [
  ['pages', false, false, false, 'incomplete', false],
  ['pages', false, false, true, 'incomplete', false],
  ['pages', false, true, false, 'incomplete', false],
  ['pages', false, true, true, 'incomplete', false],
  ['pages', true, false, false, 'completed', false],
  ['pages', true, false, true, 'completed', false],
  ['pages', true, true, false, 'completed', false],
  ['pages', true, true, true, 'completed', false],
  ['quiz', false, false, false, 'failed', true],
  ['quiz', false, false, true, 'incomplete', false],
  ['quiz', false, true, false, 'passed', true],
  ['quiz', false, true, true, 'passed', true],
  ['quiz', true, false, false, 'failed', true],
  ['quiz', true, false, true, 'incomplete', false],
  ['quiz', true, true, false, 'passed', true],
  ['quiz', true, true, true, 'passed', true],
  ['quiz-and-pages', false, false, false, 'failed', true],
  ['quiz-and-pages', false, false, true, 'incomplete', false],
  ['quiz-and-pages', false, true, false, 'incomplete', false],
  ['quiz-and-pages', false, true, true, 'incomplete', false],
  ['quiz-and-pages', true, false, false, 'failed', true],
  ['quiz-and-pages', true, false, true, 'incomplete', false],
  ['quiz-and-pages', true, true, false, 'passed', true],
  ['quiz-and-pages', true, true, true, 'passed', true],
];

/** Numbers of tries that mean "none left", and those that mean "one left". */
const TRIES = { none: [0], left: [1, 2, 63, null] } as const;

describe('resolveStatus', () => {
  test.each(CELLS)(
    'asked for %s, all pages %s, passed %s, a try left %s: %s',
    (required, isFinished, isPassed, isLeft, status, hasScore) => {
      for (const triesLeft of isLeft ? TRIES.left : TRIES.none)
        expect([triesLeft, resolveStatus({ required, isFinished, isPassed, triesLeft })]).toEqual([
          triesLeft,
          { status, hasScore },
        ]);
    },
  );

  test('the cells are all there are', () => {
    expect(new Set(CELLS.map((cell) => cell.slice(0, 4).join())).size).toBe(3 * 2 * 2 * 2);
  });
});

describe('nothing is taken back', () => {
  const statuses = ['incomplete', 'failed', 'completed', 'passed'] as const;
  const outcome = (status: LessonStatus, percent: number | null): Outcome => ({ status, percent });

  test('of any two statuses the higher one stays, whichever came first', () => {
    statuses.forEach((low, lowRank) => {
      statuses.forEach((high, highRank) => {
        if (lowRank > highRank) return;
        expect(higherOf(outcome(high, 90), outcome(low, 10)).status).toBe(high);
        expect(higherOf(outcome(low, 10), outcome(high, 90)).status).toBe(high);
      });
    });
  });

  test('a higher status brings its own score, and of two with the same status the better score stays', () => {
    expect(higherOf(outcome('failed', 79), outcome('passed', 75))).toEqual(outcome('passed', 75));
    expect(higherOf(outcome('passed', 95), outcome('passed', 80))).toEqual(outcome('passed', 95));
    expect(higherOf(outcome('passed', 80), outcome('passed', 95))).toEqual(outcome('passed', 95));
    expect(higherOf(outcome('passed', null), outcome('passed', 80))).toEqual(outcome('passed', 80));
    expect(higherOf(null, outcome('incomplete', null))).toEqual(outcome('incomplete', null));
  });

  test.each([
    ['passed', '90', outcome('passed', 90)],
    ['passed', '', outcome('passed', null)],
    ['passed', '180', outcome('passed', null)],
    ['failed', '40.5', outcome('failed', 40.5)],
    ['incomplete', '40', outcome('incomplete', null)],
    ['not attempted', '', null],
    ['browsed', '', null],
    ['', '', null],
    ['undefined', '', null],
  ])('an LMS that says %s with score %j', (status, score, expected) => {
    expect(readOutcome(status, score)).toEqual(expected);
  });

  test.each([
    ['0', 0],
    ['100', 100],
    ['100.01', null],
    ['-1', null],
    [' ', null],
    ['high', null],
  ])('of a score of “%s”', (score, percent) => {
    expect(readOutcome('passed', score)).toEqual({ status: 'passed', percent });
  });
});

describe('what an LMS has not taken of a result', () => {
  const passed = { status: 'passed', percent: 85 } as const;
  test.each<[string, readonly (readonly [string, string])[], Outcome | null, Outcome | null]>([
    ['nothing', [['cmi.suspend_data', 'x']], passed, null],
    ['the score alone', [['cmi.core.score.raw', '90']], passed, { status: 'passed', percent: 90 }],
    ['the score of a result that nobody has', [['cmi.core.score.raw', '90']], null, null],
    ['the status alone', [['cmi.core.lesson_status', 'failed']], null, { status: 'failed', percent: null }],
  ])('%s', (_what, elements, known, missed) => {
    expect(readResult(sampleRuntime, elements, known)).toEqual(missed);
  });
});

describe('outcomeOf', () => {
  test.each<[string, Partial<QuizState>, readonly string[], boolean, object]>([
    ['nothing done', {}, [], false, { status: 'incomplete', percent: null }],
    ['a try under way', { tries: 1 }, [], false, { status: 'incomplete', percent: null }],
    [
      'first of two tries failed',
      { tries: 1, isSubmitted: true, bestPercent: 40 },
      [],
      false,
      { status: 'incomplete', percent: null },
    ],
    [
      'second try under way',
      { tries: 2, bestPercent: 40 },
      [],
      false,
      { status: 'incomplete', percent: null },
    ],
    [
      'last try failed',
      { tries: 2, isSubmitted: true, bestPercent: 40 },
      [],
      false,
      { status: 'failed', percent: 40 },
    ],
    [
      'passed',
      { tries: 1, isSubmitted: true, isPassed: true, bestPercent: 90 },
      [],
      false,
      { status: 'passed', percent: 90 },
    ],
    [
      'passed, pages asked for and missing',
      { tries: 1, isSubmitted: true, isPassed: true, bestPercent: 90 },
      ['ch1-a'],
      true,
      { status: 'incomplete', percent: null },
    ],
    [
      'passed, pages asked for and read',
      { tries: 1, isSubmitted: true, isPassed: true, bestPercent: 90 },
      allPages,
      true,
      { status: 'passed', percent: 90 },
    ],
  ])('%s', (_name, final, visited, pages, expected) => {
    const course = { ...sampleRuntime, completion: { quiz: 'final', pages } };
    expect(outcomeOf(course, stateOf(final, visited))).toEqual(expected);
  });

  test('a course without an assessment is completed when every page was opened', () => {
    const course = { ...sampleRuntime, completion: { quiz: null, pages: false } };
    expect(outcomeOf(course, stateOf({}, allPages.slice(1))).status).toBe('incomplete');
    expect(outcomeOf(course, stateOf({}, allPages))).toEqual({ status: 'completed', percent: null });
  });
});

describe('a course that asks for pages to be read', () => {
  const course: RuntimeCourse = { ...sampleRuntime, completion: { quiz: null, pages: true, read: true } };
  const opened = stateOf({}, allPages);

  test('is not completed by opening them, nor is a chapter', () => {
    const [, withoutQuiz] = course.chapters;
    expect(outcomeOf(course, opened).status).toBe('incomplete');
    expect(withoutQuiz && chapterOutcomeOf(course, opened, withoutQuiz).status).toBe('incomplete');
  });

  test('is completed by reading the last of them', () => {
    const states: CourseState[] = [opened];
    for (const page of allPages)
      states.push(reduce(course, states.at(-1) ?? opened, { type: 'page-read', page }));
    expect(states.map((state) => outcomeOf(course, state).status)).toEqual([
      ...allPages.map(() => 'incomplete'),
      'completed',
    ]);
  });

  test('does not take a page for read that was never opened, nor twice', () => {
    const none = stateOf({}, []);
    expect(reduce(course, none, { type: 'page-read', page: 'ch1-a' })).toBe(none);
    const once = reduce(course, opened, { type: 'page-read', page: 'ch1-a' });
    expect(reduce(course, once, { type: 'page-read', page: 'ch1-a' })).toBe(once);
  });
});

describe('chapterOutcomeOf', () => {
  const [withQuiz, withoutQuiz] = sampleRuntime.chapters;
  test.each([
    ['untouched', withQuiz, stateOf({}), { status: 'not attempted', percent: null }],
    ['opened', withQuiz, stateOf({}, ['ch1-a']), { status: 'incomplete', percent: null }],
    [
      'tried, and nothing read',
      withQuiz,
      { ...stateOf({}), quizzes: { 'ch1-quiz': { ...emptyQuizState, tries: 1 } } },
      { status: 'incomplete', percent: null },
    ],
    ['read but not answered', withQuiz, stateOf({}, allPages), { status: 'incomplete', percent: null }],
    ['read, without a quiz', withoutQuiz, stateOf({}, allPages), { status: 'completed', percent: null }],
    [
      'quiz passed',
      withQuiz,
      {
        ...stateOf({}),
        quizzes: { 'ch1-quiz': { ...emptyQuizState, tries: 2, isPassed: true, bestPercent: 75 } },
      },
      { status: 'passed', percent: 75 },
    ],
  ])('%s', (_name, chapter, state, expected) => {
    expect(chapter && chapterOutcomeOf(sampleRuntime, state, chapter)).toEqual(expected);
  });
});
