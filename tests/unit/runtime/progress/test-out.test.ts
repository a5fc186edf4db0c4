import { describe, expect, test } from 'vitest';
import { Course } from '../../../../src/core/course/course.ts';
import { planCourse } from '../../../../src/core/plan/plan-course.ts';
import { computeBudget } from '../../../../src/core/plan/suspend-data-budget.ts';
import { rightAnswer } from '../../../../src/core/player/answer.ts';
import { type CourseState, createCourseState } from '../../../../src/core/player/course-state.ts';
import type { RuntimeCourse } from '../../../../src/core/player/runtime-course.ts';
import { decodeState, encodeState, quizStateOf } from '../../../../src/core/player/suspend-data.ts';
import { scorm12 } from '../../../../src/core/targets/scorm12/scorm12.ts';
import { chapterOutcomeOf, countedPages, outcomeOf } from '../../../../src/runtime/progress/outcome.ts';
import { drawnQuestions, reduceQuiz } from '../../../../src/runtime/progress/quiz-reducer.ts';
import { type CourseEvent, quizOf, reduce } from '../../../../src/runtime/progress/reducer.ts';
import { SAMPLE_ASSESSMENT, sampleCourse } from '../../../support/samples/sample-course.ts';
import { withTestOut } from '../../../support/samples/with-test-out.ts';

const runtimeOf = (questions: number): RuntimeCourse => {
  const sample = sampleCourse();
  const course = Course.parse({
    ...withTestOut(sample, questions),
    settings: {
      ...sample.settings,
      assessment: { ...SAMPLE_ASSESSMENT, draw: { perChapter: 11 } },
      completion: { pages: 'read' },
    },
  });
  const plan = planCourse(course, { toolVersion: '0.0.0' }, scorm12);
  const runtime = plan.ok ? plan.value.scos[0]?.runtime : undefined;
  if (!runtime) throw new Error('The sample is not planned.');
  return runtime;
};

const course = runtimeOf(4);
const ENTRY = 'ch1-quiz-test-out';
const MARKED = ['ch1-q1-border', 'ch1-q2-elements', 'ch1-q3-first', 'ch1-q4-agencies'];

/** Takes the entry quiz, and answers so many of its questions. */
const take = (answered: number, state: CourseState = createCourseState('AAAAAAAA')): CourseState => {
  const apply = (before: CourseState, event: CourseEvent): CourseState =>
    reduce(course, before, event, reduceQuiz);
  const begun = apply(state, { type: 'try-started', quiz: ENTRY, seed: 1 });
  const answers = drawnQuestions(course, quizOf(course, ENTRY), quizStateOf(begun, ENTRY))
    .slice(0, answered)
    .flatMap((question): CourseEvent[] => {
      const answer = rightAnswer(question);
      return answer ? [{ type: 'answered', quiz: ENTRY, question: question.id, answer, latencyMs: 0 }] : [];
    });
  return [...answers, { type: 'try-submitted', quiz: ENTRY } as const].reduce(apply, begun);
};

describe('an entry quiz', () => {
  test('asks what the chapter quiz leaves out and the final assessment may draw', () => {
    const idsOf = (quiz: string) => quizOf(course, quiz).pools.flatMap(({ questions }) => questions);
    expect(idsOf(ENTRY)).toEqual(MARKED);
    expect(idsOf('ch1-quiz').filter((id) => MARKED.includes(id))).toEqual([]);
    expect(idsOf('final').filter((id) => MARKED.includes(id))).toEqual(MARKED);
    // The LMS is told of none.
    expect(Object.values(quizOf(course, ENTRY).interactions)).toEqual([null, null, null, null]);
  });

  test('with all but one right makes the pages of its chapter count, and nothing else', () => {
    const passed = take(3);
    const [chapter] = course.chapters;
    expect([...countedPages(course, passed)]).toEqual(chapter?.pages);
    expect([passed.visited.size, passed.read.size]).toEqual([0, 0]);
    expect(outcomeOf(course, passed)).toEqual({ status: 'incomplete', percent: null });
    expect(chapter && chapterOutcomeOf(course, passed, chapter)).toEqual({
      status: 'not attempted',
      percent: null,
    });
    expect(quizStateOf(passed, 'ch1-quiz').tries).toBe(0);
    expect(quizStateOf(passed, 'final').tries).toBe(0);
  });

  test('with two wrong changes nothing, and a later try cannot take a pass back', () => {
    expect(countedPages(course, take(2)).size).toBe(0);
    expect(countedPages(course, take(0, take(4))).size).toBe(2);
  });

  test('is kept and comes back, within what the budget has for it', () => {
    const passed = take(3);
    const text = encodeState(course, passed);
    const found = decodeState(course, text)?.state;
    expect(found && [...countedPages(course, found)]).toEqual(course.chapters[0]?.pages);
    const cost = computeBudget(course).quizzes[ENTRY] ?? 0;
    expect(text.length - encodeState(course, createCourseState('AAAAAAAA')).length).toBeLessThanOrEqual(cost);
    expect(cost).toBeLessThan(50);
  });

  test('of a version that is gone takes nothing along', () => {
    const before = decodeState(runtimeOf(0), encodeState(course, take(3)));
    expect(before?.isDamaged).toBe(false);
    expect(before?.state.quizzes).toEqual({});
  });

  test('comes to a learner who has begun without it, who loses nothing', () => {
    const without = runtimeOf(0);
    const quizzes = {
      'ch1-quiz': {
        ...quizStateOf(createCourseState(''), ''),
        tries: 1,
        seed: 3,
        isSubmitted: true,
        isPassed: true,
        bestPercent: 90.91,
      },
    };
    const state = { ...createCourseState('AAAAAAAA'), visited: new Set(['ch1-blocks']), quizzes };
    const found = decodeState(course, encodeState(without, state));
    expect(found?.isDamaged).toBe(false);
    expect(found?.state.quizzes).toEqual(quizzes);
    expect(found?.state.visited.has('ch1-blocks')).toBe(true);
  });
});
