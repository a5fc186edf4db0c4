import { describe, expect, test } from 'vitest';
import { rightAnswer } from '../../../src/core/player/answer.ts';
import { quizStateOf } from '../../../src/core/player/suspend-data.ts';
import { createActivity, type LmsActivity } from '../../../src/lms-profiles/activity.ts';
import { LMS_PROFILES } from '../../../src/lms-profiles/profile-registry.ts';
import { drawnQuestions } from '../../../src/runtime/progress/quiz-reducer.ts';
import { quizOf } from '../../../src/runtime/progress/reducer.ts';
import type { LaunchedSession } from '../../../src/runtime/session/session-environment.ts';
import { createHarness, createStorage } from '../../support/browser/session-harness.ts';

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

let seed = 0.1;
/** Opens an activity in a browser, the page at that place. */
const open = (activity: LmsActivity, storage: ReturnType<typeof createStorage>, place: string) => {
  seed += 0.0137;
  return createHarness(activity.launch().api, { storage, place, seed });
};
type Opened = ReturnType<typeof open>;

const leave = async ({ session, settle }: Opened): Promise<void> => {
  session.finish();
  await settle();
};

/** A pass that the LMS has not heard of, in an activity that it has some progress of. */
const passUnsent = async (
  activity: LmsActivity,
  storage: ReturnType<typeof createStorage>,
  place: string,
) => {
  const first = open(activity, storage, place);
  read(first.session, 'ch1-a');
  await first.settle();
  activity.network = 'offline';
  first.connection.online = false;
  pass(first.session);
  await leave(first);
  activity.network = 'up';
  expect(activity.stored()[STATUS]).toBe('incomplete');
};

describe.each(LMS_PROFILES.map((profile) => [profile.name, profile] as const))(
  'one package in %s',
  (_, profile) => {
    // Moodle names the activity in the address of its files; elsewhere both may have one address.
    const isMoodle = profile.id.startsWith('moodle');
    const placeOf = (context: number): string =>
      isMoodle ? `/pluginfile.php/${context}/mod_scorm/content/` : '/course/';

    test('in two activities, or a duplicate: a pass that waits in one is not the other’s, and is sent where it was made', async () => {
      const [one, other] = [createActivity(profile), createActivity(profile)];
      const storage = createStorage();
      await passUnsent(one, storage, placeOf(42));
      const next = open(other, storage, placeOf(57));
      expect(next.session.getOutcome().status).toBe('incomplete');
      expect(next.session.getState().visited.size).toBe(0);
      read(next.session, 'ch1-b');
      await leave(next);
      expect(other.stored()[STATUS]).toBe('incomplete');
      const back = open(one, storage, placeOf(42));
      await back.settle();
      expect(back.session.getOutcome().status).toBe('passed');
      expect(one.stored()[STATUS]).toBe('passed');
      expect(other.stored()[STATUS]).toBe('incomplete');
    });

    test('restored from a backup with learners: the copy has what the backup had, and no more', async () => {
      const one = createActivity(profile);
      const storage = createStorage();
      const first = open(one, storage, placeOf(42));
      read(first.session, 'ch1-a');
      await leave(first);
      const backup = one.stored();
      await passUnsent(one, storage, placeOf(42));
      const restored = createActivity(profile, { start: backup });
      const next = open(restored, storage, placeOf(57));
      expect([...next.session.getState().visited]).toEqual(['ch1-a']);
      expect(next.session.getOutcome().status).toBe('incomplete');
      await leave(next);
      expect(restored.stored()[STATUS]).toBe('incomplete');
      const back = open(one, storage, placeOf(42));
      await back.settle();
      expect(one.stored()[STATUS]).toBe('passed');
    });

    test('opened by a learner who is in two groups: one activity, one record', async () => {
      const one = createActivity(profile);
      const storage = createStorage();
      const first = open(one, storage, placeOf(42));
      read(first.session, 'ch1-a');
      await leave(first);
      const next = open(one, storage, placeOf(42));
      read(next.session, 'ch1-b');
      await leave(next);
      expect([...open(one, storage, placeOf(42)).session.getState().visited]).toEqual(['ch1-a', 'ch1-b']);
    });

    test('by two addresses of the LMS: what waits in one is kept there, and joins what was done through the other', async () => {
      const one = createActivity(profile);
      // Each origin has a storage of its own.
      const [inner, outer] = [createStorage(), createStorage()];
      await passUnsent(one, inner, placeOf(42));
      const next = open(one, outer, placeOf(42));
      expect(next.session.getOutcome().status).toBe('incomplete');
      read(next.session, 'ch2-a');
      await leave(next);
      const back = open(one, inner, placeOf(42));
      await back.settle();
      expect([...back.session.getState().visited].sort()).toEqual(['ch1-a', 'ch2-a']);
      expect(back.session.getOutcome().status).toBe('passed');
      expect(one.stored()[STATUS]).toBe('passed');
    });
  },
);
