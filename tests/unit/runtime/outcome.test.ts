import { describe, expect, test } from 'vitest';
import { createCourseState, emptyQuizState, type QuizState } from '../../../src/core/state/course-state.ts';
import { chapterOutcomeOf, outcomeOf } from '../../../src/runtime/outcome.ts';
import { sampleRuntime } from '../../support/sample-runtime.ts';

const allPages = sampleRuntime.pages.map((page) => page.id);

const stateOf = (final: Partial<QuizState>, visited: readonly string[] = []) => ({
  ...createCourseState('AAAAAAAA'),
  visited: new Set(visited),
  quizzes: { final: { ...emptyQuizState, ...final } },
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

describe('chapterOutcomeOf', () => {
  const [withQuiz, withoutQuiz] = sampleRuntime.chapters;
  test.each([
    ['untouched', withQuiz, stateOf({}), { status: 'not attempted', percent: null }],
    ['opened', withQuiz, stateOf({}, ['ch1-a']), { status: 'incomplete', percent: null }],
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
    expect(chapter && chapterOutcomeOf(state, chapter)).toEqual(expected);
  });
});
