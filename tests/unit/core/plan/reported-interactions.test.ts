import { describe, expect, test } from 'vitest';
import { compareBuilds, costOf } from '../../../../src/core/admin-guide/build-changes.ts';
import { recordBuild } from '../../../../src/core/admin-guide/build-record.ts';
import { Course } from '../../../../src/core/course/course.ts';
import type { CourseLock } from '../../../../src/core/plan/course-lock.ts';
import type { PackagePlan } from '../../../../src/core/plan/package-plan.ts';
import { planCourse } from '../../../../src/core/plan/plan-course.ts';
import { scorm12 } from '../../../../src/core/targets/scorm12/scorm12.ts';
import { createAnswerProjection } from '../../../../src/runtime/adapters/scorm12/answer-projection.ts';
import { createLmsClient } from '../../../../src/runtime/adapters/scorm12/lms-client.ts';
import { createRecorder } from '../../../../src/runtime/adapters/scorm12/recorder.ts';
import { createStrictApi } from '../../../support/lms/strict-api.ts';
import { type CourseInput, sampleCourse } from '../../../support/samples/sample-course.ts';

type Setting = 'assessments' | 'all' | undefined;

const courseWith = (interactions: Setting, more: Partial<CourseInput['settings']> = {}): CourseInput => {
  const course = sampleCourse();
  const { interactions: _, ...settings } = course.settings;
  return { ...course, settings: { ...settings, ...more, ...(interactions && { interactions }) } };
};

const planOf = (input: CourseInput, lock?: CourseLock): PackagePlan => {
  const plan = planCourse(Course.parse(input), { toolVersion: '9.9.9', lock }, scorm12);
  if (!plan.ok) throw new Error(plan.diagnostics.map(({ message }) => message).join('\n'));
  return plan.value;
};

const idsOf = ({ scos }: PackagePlan): readonly string[] =>
  scos.flatMap(({ runtime }) => runtime.interactionIds);

describe('what stands in the LMS’s table of interactions', () => {
  test('of a new course: the questions of the final assessment', () => {
    const plan = planOf(courseWith(undefined));
    expect(idsOf(plan).length).toBeGreaterThan(0);
    expect(idsOf(plan).every((id) => id.startsWith('final-'))).toBe(true);
    const [quiz, final] = plan.scos[0]?.runtime.quizzes ?? [];
    expect(new Set(Object.values(quiz?.interactions ?? {}))).toEqual(new Set([null]));
    expect(Object.keys(quiz?.interactions ?? {})).toContain('ch1-q1-border');
    expect(Object.values(final?.interactions ?? {})).toEqual(idsOf(plan).map((_, index) => index));
  });

  test('of a course that was built before, everything, at the indices that were given', () => {
    const before = planOf(courseWith('all'));
    const now = planOf(courseWith(undefined), before.lock);
    expect(idsOf(now)).toEqual(idsOf(before));
    expect(now.lock).toEqual(before.lock);
  });

  test('of a course that says otherwise, the assessment at the indices that were given', () => {
    const before = planOf(courseWith('all'));
    const now = planOf(courseWith('assessments'), before.lock);
    const [quiz, final] = now.scos[0]?.runtime.quizzes ?? [];
    expect(new Set(Object.values(quiz?.interactions ?? {}))).toEqual(new Set([null]));
    expect(final?.interactions).toEqual(before.scos[0]?.runtime.quizzes[1]?.interactions);
    // And it stays so when the setting goes again.
    expect(planOf(courseWith(undefined), now.lock).lock).toEqual(now.lock);
    expect(planOf(courseWith('all'), now.lock).lock).toEqual(before.lock);
  });

  test('of parts that are passed by a quiz of their own: that quiz', () => {
    const parts = planOf(courseWith(undefined, { scos: 'per-chapter' }));
    expect(parts.scos.map(({ runtime }) => runtime.interactionIds.length)).toEqual([12, 0, 11]);
  });

  test('of a course in which no quiz decides: every quiz', () => {
    const course = courseWith(undefined);
    const { assessment: _, ...settings } = course.settings;
    expect(idsOf(planOf({ ...course, settings })).length).toBe(12);
  });
});

test('an answer of which the LMS is told nothing makes no call', () => {
  const runtime = planOf(courseWith(undefined)).scos[0]?.runtime;
  if (!runtime) throw new Error('The sample has a SCO.');
  const double = createStrictApi();
  const lms = createLmsClient(double.api);
  lms.initialize();
  const recorder = createRecorder(runtime, lms, null);
  const time = { hours: 1, minutes: 2, seconds: 3 };
  const answeredIn = (quiz: string) =>
    ({
      type: 'answered',
      quiz,
      question: 'ch1-q1-border',
      answer: { type: 'true-false', value: true },
      latencyMs: 10,
    }) as const;
  const before = double.trace.length;
  recorder.recordAnswer(answeredIn('ch1-quiz'), time, createAnswerProjection());
  expect(double.trace.length).toBe(before);
  recorder.recordAnswer(answeredIn('final'), time, createAnswerProjection());
  expect(double.values()['cmi.interactions.0.id']).toBe('final-ch1-q1-border');
});

test('the comparison with the last build names the cost', () => {
  const before = planOf(courseWith('all'));
  const now = planOf(courseWith('assessments'), before.lock);
  const changes = compareBuilds(recordBuild(before, 'one'), recordBuild(now, 'two'));
  expect(changes).toEqual([
    {
      kind: 'interactions-unreported',
      sco: 'Border checks & documents',
      ids: expect.arrayContaining(['ch1-q1-border']),
    },
  ]);
  expect(changes.map(costOf)).toEqual(['reports']);
});
