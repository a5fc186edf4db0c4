import { describe, expect, test } from 'vitest';
import { computeBudget } from '../../../../src/core/plan/suspend-data-budget.ts';
import { createCourseState } from '../../../../src/core/player/course-state.ts';
import { decodeState, encodeState } from '../../../../src/core/player/suspend-data.ts';
import { buildStatement } from '../../../../src/core/xapi/build-statement.ts';
import { createAnswerProjection } from '../../../../src/runtime/adapters/scorm12/answer-projection.ts';
import { createLmsClient } from '../../../../src/runtime/adapters/scorm12/lms-client.ts';
import { createRecorder } from '../../../../src/runtime/adapters/scorm12/recorder.ts';
import { outcomeOf } from '../../../../src/runtime/progress/outcome.ts';
import { reduceQuiz } from '../../../../src/runtime/progress/quiz-reducer.ts';
import { reduce } from '../../../../src/runtime/progress/reducer.ts';
import { decodeTracking } from '../../../../src/runtime/xapi/tracking-state.ts';
import { createStrictApi } from '../../../support/lms/strict-api.ts';
import { sampleCourse } from '../../../support/samples/sample-course.ts';
import { attemptAt, courseWith, planSample } from '../../../support/samples/sample-statements.ts';
import { createAttempt } from '../../../support/samples/tracked-attempt.ts';

const [sco] = planSample().scos;
if (!sco) throw new Error('The sample has a SCO.');
const course = sco.runtime;

const BLOCK = 'ch1-check-own';
const WRONG = { type: 'highlight', marked: [0] } as const;
const RIGHT = { type: 'highlight', marked: [1] } as const;
const answered = (answer: typeof WRONG | typeof RIGHT) =>
  ({ type: 'page-answered', block: BLOCK, answer, latencyMs: 2340 }) as const;

const fresh = createCourseState('AAAAAAAA');
const after = reduce(course, fresh, answered(WRONG), reduceQuiz);

describe('an answer in a page', () => {
  test('is kept as it was first given', () => {
    expect(after.notes[BLOCK]).toEqual({ kind: 'question', answer: WRONG });
    expect(reduce(course, after, answered(RIGHT), reduceQuiz)).toBe(after);
  });

  test('is no try and no result', () => {
    expect(after.quizzes).toEqual({});
    expect(outcomeOf(course, after)).toEqual(outcomeOf(course, fresh));
  });

  test('comes back from suspend data, where it takes a few characters', () => {
    const text = encodeState(course, after);
    expect(decodeState(course, text)).toEqual({ state: after, isDamaged: false });
    const without = computeBudget({ ...course, notes: course.notes.filter(({ id }) => id !== BLOCK) });
    expect(computeBudget(course).notes - without.notes).toBe(2);
  });

  test('is skipped by a version of the course that does not ask', () => {
    const older = { ...course, notes: course.notes.filter(({ kind }) => kind !== 'question') };
    expect(decodeState(older, encodeState(course, after))).toEqual({
      state: { ...after, notes: {} },
      isDamaged: false,
    });
  });
});

describe('its interaction', () => {
  const recordedIn = (runtime: typeof course): Readonly<Record<string, string>> => {
    const double = createStrictApi();
    const lms = createLmsClient(double.api);
    lms.initialize();
    const recorder = createRecorder(runtime, lms, null);
    recorder.recordAnswer(answered(WRONG), { hours: 1, minutes: 2, seconds: 3 }, createAnswerProjection());
    return Object.fromEntries(
      Object.entries(double.values()).filter(([element]) => element.startsWith('cmi.interactions.')),
    );
  };

  test('is not told unless the course asks', () => {
    expect(recordedIn(course)).toEqual({});
    expect(course.interactionIds).not.toContain(BLOCK);
  });

  test('has an index behind those of all quizzes, and it is in the lock', () => {
    const sample = sampleCourse();
    const plan = planSample({ ...sample, settings: { ...sample.settings, reportPageQuestions: true } });
    const runtime = plan.scos[0]?.runtime;
    if (!runtime) throw new Error('The sample has a SCO.');
    const n = runtime.interactionIds.indexOf(BLOCK);
    expect(runtime.interactionIds.slice(0, n - 1)).toEqual(course.interactionIds);
    expect(recordedIn(runtime)).toMatchObject({
      [`cmi.interactions.${n}.id`]: BLOCK,
      [`cmi.interactions.${n}.type`]: 'choice',
      [`cmi.interactions.${n}.result`]: 'wrong',
    });
    const lock = Object.values(plan.lock.scos)[0];
    expect(lock?.interactions[BLOCK]).toBe(n);
    expect(Object.keys(lock?.notes ?? {})).toContain(`${BLOCK} ch1-own-note highlight thanks,name`);
  });
});

describe('its statement', () => {
  const follow = () => {
    const attempt = createAttempt({ course });
    const launch = attempt.launch();
    launch.dispatch(answered(WRONG));
    launch.dispatch(answered(RIGHT));
    for (const { id } of course.pages) launch.dispatch({ type: 'view-opened', view: id });
    return { attempt, pending: launch.tracker.pending() };
  };

  test('is made once, about the block, within its chapter', () => {
    const milestones = follow().pending.map(({ milestone }) => milestone);
    const about = milestones.filter(({ kind }) => kind === 'page-answered');
    expect(about).toHaveLength(1);
    const statement = about[0] && buildStatement(attemptAt(), about[0]);
    expect(statement).toMatchObject({
      verb: { id: 'http://adlnet.gov/expapi/verbs/answered' },
      object: {
        id: expect.stringMatching(/\/sco\/interactions\/ch1-check-own$/),
        definition: { interactionType: 'choice', correctResponsesPattern: ['name'] },
      },
      result: { response: 'thanks', success: false, score: { scaled: 0 }, duration: 'PT2.34S' },
    });
    expect(statement?.context.contextActivities.parent?.map(({ id }) => id.replace(/^.*\/sco/, ''))).toEqual([
      '/chapters/ch1',
      '',
    ]);
  });

  test('says no more than the course lets it', () => {
    const [milestone] = follow().pending.flatMap(({ milestone: one }) =>
      one.kind === 'page-answered' ? [one] : [],
    );
    if (!milestone) throw new Error('There is an answer.');
    expect(buildStatement(attemptAt(courseWith({ answers: 'none' })), milestone)).toBeNull();
    const ids = buildStatement(attemptAt(courseWith({ answers: 'ids' })), milestone);
    expect(ids?.object.definition).not.toHaveProperty('name');
  });

  test('is kept until an LRS has it', () => {
    const { attempt, pending } = follow();
    expect(decodeTracking(course, attempt.stored())?.pending).toEqual(pending);
  });

  test('is left out by a version that does not ask, and nothing else is', () => {
    const { attempt, pending } = follow();
    const older = { ...course, notes: course.notes.filter(({ kind }) => kind !== 'question') };
    expect(decodeTracking(older, attempt.stored())?.pending).toEqual(
      pending.filter(({ milestone }) => milestone.kind !== 'page-answered'),
    );
  });
});
