import { afterEach, describe, expect, test } from 'vitest';
import { runtime as strings } from '../../../src/core/locale/en/runtime.ts';
import { createCourseState, emptyQuizState } from '../../../src/core/player/course-state.ts';
import type { RuntimeCourse } from '../../../src/core/player/runtime-course.ts';
import { hashKey } from '../../../src/core/player/state-chunks.ts';
import { decodeState, encodeState } from '../../../src/core/player/suspend-data.ts';
import { useLms } from '../../support/browser/e2e-lms.ts';
import { buildSample } from '../../support/samples/e2e-course.ts';
import { type CourseInput, SAMPLE_ASSESSMENT } from '../../support/samples/sample-course.ts';

const FLOOR = 'ch1-q1-border';
const KEPT_BACK = 'ch1-q7-word';

/** The sample with a floor of its own, or with a question that only the final assessment asks. */
const markQuestion =
  (id: string, mark: { readonly floor?: true; readonly finalOnly?: true }) =>
  (course: CourseInput): CourseInput => ({
    ...course,
    chapters: course.chapters.map((entry) => ({
      ...entry,
      ...(entry.quiz && {
        quiz: {
          ...entry.quiz,
          questions: entry.quiz.questions.map((question) =>
            question.id === id ? { ...question, ...mark } : question,
          ),
        },
      }),
    })),
  });

describe('a floor', () => {
  const suite = useLms(() =>
    buildSample(
      {
        assessment: {
          ...SAMPLE_ASSESSMENT,
          floor: { title: 'Protection of people', percent: 60 },
          draw: { perChapter: 12, minFloor: 1 },
        },
      },
      markQuestion(FLOOR, { floor: true }),
    ),
  );
  afterEach(() => suite.expectNoComplaints());

  test.each(['strict', 'moodle'] as const)(
    'that is missed with enough points is no pass, and is reported just below the mark (%s)',
    async (api) => {
      const activity = await suite.launch({ api });
      const learner = await activity.learner();
      await learner.open('final');
      for (const tries of [1, 2]) {
        const asked = await learner.takeQuiz(({ id }) => id !== FLOOR);
        expect(asked.map(({ id }) => id)).toContain(FLOOR);
        const text = await learner.text();
        // What was earned, what is needed, and what is recorded.
        for (const words of ['90.91\u00a0%', '60\u00a0%', '79.99\u00a0%', 'Protection of people'])
          expect(text, `after try ${tries}`).toContain(words);
      }
      expect(await learner.text()).toContain(strings.notPassed);
      await activity.leave('remove');
      expect(activity.record.stored['cmi.core.lesson_status']).toBe('failed');
      expect(Number(activity.record.stored['cmi.core.score.raw'])).toBe(79.99);
    },
  );

  test('that is reached in the second try is a pass', async () => {
    const activity = await suite.launch({ api: 'strict' });
    const learner = await activity.learner();
    await learner.open('final');
    await learner.takeQuiz(({ id }) => id !== FLOOR);
    await learner.takeQuiz(() => true);
    await activity.leave('remove');
    expect(activity.record.stored['cmi.core.lesson_status']).toBe('passed');
    expect(Number(activity.record.stored['cmi.core.score.raw'])).toBe(100);
  });
});

describe('a least number of questions that only the assessment asks', () => {
  const suite = useLms(() =>
    buildSample(
      { assessment: { ...SAMPLE_ASSESSMENT, draw: { perChapter: 1, minFinalOnly: 1 } } },
      markQuestion(KEPT_BACK, { finalOnly: true }),
    ),
  );
  afterEach(() => suite.expectNoComplaints());

  test('is in every draw, and in no chapter quiz', async () => {
    const activity = await suite.launch({ api: 'strict' });
    const learner = await activity.learner();
    await learner.open('final');
    for (const isRight of [false, true])
      expect((await learner.takeQuiz(() => isRight)).map(({ id }) => id)).toEqual([KEPT_BACK]);
    const asked = learner.course.quizzes.find(({ id }) => id === 'ch1-quiz')?.pools ?? [];
    expect(asked.flatMap(({ questions }) => questions)).not.toContain(KEPT_BACK);
    await activity.leave('remove');
    expect(activity.record.stored['cmi.core.lesson_status']).toBe('passed');
  });
});

describe('a new version in the middle of a try', () => {
  const suite = useLms(buildSample);
  afterEach(() => suite.expectNoComplaints());

  /** Suspend data of a version in which one question was in other words. */
  const earlier = (isSubmitted: boolean): Readonly<Record<string, string>> => {
    const runtime = suite.built.plan.scos[0]?.runtime;
    if (!runtime) throw new Error('The sample has no SCO.');
    const { base: _, ...keyed } = runtime;
    const before: RuntimeCourse = {
      ...keyed,
      questions: keyed.questions.map((question) =>
        question.id === FLOOR ? { ...question, key: hashKey('as it was') } : question,
      ),
    };
    const final = {
      ...emptyQuizState,
      tries: 1,
      seed: 5,
      isSubmitted,
      bestPercent: isSubmitted ? 36.36 : null,
      answers: { [FLOOR]: { type: 'true-false', value: true } as const },
    };
    return {
      'cmi.core.lesson_status': 'incomplete',
      'cmi.suspend_data': encodeState(before, {
        ...createCourseState('abcdefgh'),
        sequence: 3,
        location: 'final',
        quizzes: { final },
      }),
    };
  };

  test('gives the try back, and says so', async () => {
    const activity = await suite.launch({ api: 'strict', start: earlier(false) });
    const learner = await activity.learner();
    await learner.open('final');
    expect(await learner.text()).toContain(strings.tryRestarted);
    await learner.answer(true);
    await activity.leave('remove');
    expect(activity.record.stored['cmi.core.lesson_status']).toBe('incomplete');
    expect(activity.record.stored['cmi.core.score.raw'] ?? '').toBe('');
    // It was not spent: still the first of two, with what was answered since.
    const runtime = suite.built.plan.scos[0]?.runtime;
    const kept = runtime && decodeState(runtime, activity.record.stored['cmi.suspend_data'] ?? '');
    expect(kept?.state.quizzes.final).toMatchObject({ tries: 1, isSubmitted: false, bestPercent: null });
    expect(Object.keys(kept?.state.quizzes.final?.answers ?? {})).toHaveLength(1);
  });

  test('shows the result of a try that was handed in as it was', async () => {
    const activity = await suite.launch({ api: 'strict', start: earlier(true) });
    const learner = await activity.learner();
    await learner.open('final');
    const text = await learner.text();
    for (const words of ['36.36\u00a0%', strings.tryChanged, 'Try again']) expect(text).toContain(words);
  });
});
