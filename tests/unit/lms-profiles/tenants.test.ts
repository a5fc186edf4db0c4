import { describe, expect, test } from 'vitest';
import { rightAnswer } from '../../../src/core/player/answer.ts';
import { quizStateOf } from '../../../src/core/player/suspend-data.ts';
import { registrationOf } from '../../../src/core/xapi/identifiers.ts';
import { createActivity, type LmsActivity } from '../../../src/lms-profiles/activity.ts';
import type { LmsProfile } from '../../../src/lms-profiles/lms-profile.ts';
import { LMS_PROFILES } from '../../../src/lms-profiles/profile-registry.ts';
import { drawnQuestions } from '../../../src/runtime/progress/quiz-reducer.ts';
import { quizOf } from '../../../src/runtime/progress/reducer.ts';
import type { LaunchedSession } from '../../../src/runtime/session/session-environment.ts';
import { knownActivityPath } from '../../../src/runtime/storage/activity-path.ts';
import { createStorage } from '../../support/browser/session-harness.ts';
import { type Opened, openIn, pathIn } from './launches.ts';

const STATUS = 'cmi.core.lesson_status';

const read = (session: LaunchedSession, page: string): void =>
  session.dispatch({ type: 'view-opened', view: page });

/** Passes the final assessment. */
const pass = (session: LaunchedSession): void => {
  const quiz = quizOf(session.course, 'final');
  session.dispatch({ type: 'try-started', quiz: 'final', seed: 7 });
  for (const question of drawnQuestions(session.course, quiz, quizStateOf(session.getState(), 'final'))) {
    const answer = rightAnswer(question);
    if (answer)
      session.dispatch({ type: 'answered', quiz: 'final', question: question.id, answer, latencyMs: 10 });
  }
  session.dispatch({ type: 'try-submitted', quiz: 'final' });
};

const leave = async ({ session, settle }: Opened): Promise<void> => {
  session.finish();
  await settle();
};

/** Ends the launch, and lets the page go. */
const close = async (opened: Opened): Promise<void> => {
  await leave(opened);
  opened.launch.leave();
};

/** The registration of the attempt in statements. */
const registrationIn = ({ session }: Opened): string =>
  registrationOf(session.course.id, session.learnerId, session.getState().registration);

/** A pass that the LMS has not heard of, in an activity that it has some progress of. */
const passUnsent = async (
  profile: LmsProfile,
  activity: LmsActivity,
  storage: ReturnType<typeof createStorage>,
  place: string,
): Promise<Opened> => {
  const first = openIn(profile, activity, storage, place);
  read(first.session, 'ch1-a');
  await first.settle();
  activity.network = 'offline';
  first.connection.alive = false;
  pass(first.session);
  await first.settleProbes();
  expect(first.session.getReport().text).not.toBeNull();
  await close(first);
  activity.network = 'up';
  expect(activity.stored()[STATUS] ?? 'incomplete').toBe('incomplete');
  return first;
};

/** Those whose network can fail. */
const PROFILES = LMS_PROFILES.filter(({ saving }) => saving.arrives !== 'on-device');

describe.each(PROFILES.map((profile) => [profile.name, profile] as const))(
  'one package in %s',
  (_, profile) => {
    const [here, there] = [pathIn(profile, 42), pathIn(profile, 57)];
    const hasNames = profile.launch.address.includes('{activity}');
    const statusIn = (activity: LmsActivity): string => activity.stored()[STATUS] ?? 'incomplete';

    test(hasNames ? 'the address of the page names the activity' : 'no address names the activity', () => {
      expect([here === there, knownActivityPath(here) !== null]).toEqual([!hasNames, hasNames]);
    });

    test('in two activities, or a duplicate: a pass that waits in one is not the other’s, and is sent where it was made', async () => {
      const [one, other] = [createActivity(profile), createActivity(profile)];
      const storage = createStorage();
      const first = await passUnsent(profile, one, storage, here);
      const next = openIn(profile, other, storage, there);
      expect(next.session.getOutcome().status).toBe('incomplete');
      expect(next.session.getState().visited.size).toBe(0);
      expect(registrationIn(next)).not.toBe(registrationIn(first));
      read(next.session, 'ch1-b');
      await close(next);
      expect(statusIn(other)).toBe('incomplete');
      const back = openIn(profile, one, storage, here);
      await back.settle();
      expect(back.session.getOutcome().status).toBe('passed');
      expect(registrationIn(back)).toBe(registrationIn(first));
      expect(statusIn(one)).toBe('passed');
      expect(statusIn(other)).toBe('incomplete');
    });

    test.runIf(profile.launch.restoresLearners)(
      'restored from a backup with learners: the copy has what the backup had, and no more',
      async () => {
        const one = createActivity(profile);
        const storage = createStorage();
        const first = openIn(profile, one, storage, here);
        read(first.session, 'ch1-a');
        await first.settle();
        await close(first);
        const backup = one.stored();
        await passUnsent(profile, one, storage, here);
        const restored = createActivity(profile, { start: backup });
        const next = openIn(profile, restored, storage, there);
        expect([...next.session.getState().visited]).toEqual(['ch1-a']);
        expect(next.session.getOutcome().status).toBe('incomplete');
        await close(next);
        expect(statusIn(restored)).toBe('incomplete');
        const back = openIn(profile, one, storage, here);
        await back.settle();
        expect(one.stored()[STATUS]).toBe('passed');
      },
    );

    test('opened by a learner who is in two groups: one activity, one record', async () => {
      const one = createActivity(profile);
      const storage = createStorage();
      const first = openIn(profile, one, storage, here);
      read(first.session, 'ch1-a');
      await first.settle();
      await close(first);
      const next = openIn(profile, one, storage, here);
      read(next.session, 'ch1-b');
      await next.settle();
      await close(next);
      const last = openIn(profile, one, storage, here);
      expect([...last.session.getState().visited]).toEqual(['ch1-a', 'ch1-b']);
      expect([first, next, last].map(registrationIn)).toEqual(Array(3).fill(registrationIn(first)));
    });

    test('by two addresses of the LMS: what waits in one is kept there, and joins what was done through the other', async () => {
      const one = createActivity(profile);
      // Each origin has a storage of its own.
      const [inner, outer] = [createStorage(), createStorage()];
      const first = await passUnsent(profile, one, inner, here);
      const next = openIn(profile, one, outer, here);
      expect(next.session.getOutcome().status).toBe('incomplete');
      expect(registrationIn(next)).toBe(registrationIn(first));
      read(next.session, 'ch2-a');
      await next.settle();
      await close(next);
      const back = openIn(profile, one, inner, here);
      await back.settle();
      expect([...back.session.getState().visited].sort()).toEqual(['ch1-a', 'ch2-a']);
      expect(back.session.getOutcome().status).toBe('passed');
      expect(one.stored()[STATUS]).toBe('passed');
    });
  },
);
