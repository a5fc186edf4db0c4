import { describe, expect, test } from 'vitest';
import { createActivity } from '../../../src/lms-profiles/activity.ts';
import { LMS_PROFILES } from '../../../src/lms-profiles/profile-registry.ts';
import { createHarness, createStorage } from '../../support/browser/session-harness.ts';

const answer = { type: 'numeric', value: 3.8 } as const;
const giveAnswer = ({ session }: ReturnType<typeof createHarness>): void =>
  session.dispatch({ type: 'answered', quiz: 'ch1-quiz', question: 'q-numeric', answer, latencyMs: 10 });
const begin = ({ session }: ReturnType<typeof createHarness>): void =>
  session.dispatch({ type: 'try-started', quiz: 'ch1-quiz', seed: 7 });
const answersOf = ({ session }: ReturnType<typeof createHarness>) =>
  session.getState().quizzes['ch1-quiz']?.answers;

describe.each(LMS_PROFILES.map((profile) => [profile.name, profile] as const))(
  'on a phone, in %s',
  (_, profile) => {
    test('a tab that the system discards without a word costs no answer, and nobody reads of it', async () => {
      const activity = createActivity(profile);
      const storage = createStorage();
      const launch = activity.launch();
      const first = createHarness(launch.api, { storage });
      begin(first);
      giveAnswer(first);
      launch.leave();
      const next = createHarness(activity.launch().api, { storage, seed: 0.7 });
      expect(answersOf(next)).toEqual({ 'q-numeric': answer });
      expect(next.session.progressFound).toBe('resumed');
      await next.settle();
      expect(next.session.getReport().text).toBeNull();
    });

    test('an answer that the system discards with the tab, before the LMS has it, is sent at the next launch', async () => {
      const activity = createActivity(profile);
      const storage = createStorage();
      const launch = activity.launch();
      const first = createHarness(launch.api, { storage });
      begin(first);
      await first.settle();
      activity.network = 'offline';
      first.connection.online = false;
      giveAnswer(first);
      launch.leave();
      activity.network = 'up';
      const next = createHarness(activity.launch().api, { storage, seed: 0.7 });
      await next.settle();
      expect(answersOf(next)).toEqual({ 'q-numeric': answer });
      expect(Object.values(activity.stored())).toContain('3.8');
    });

    test('a screen locked for an hour is no time of learning, and the next answer is taken', async () => {
      const activity = createActivity(profile);
      const phone = createHarness(activity.launch().api, { storage: createStorage() });
      begin(phone);
      await phone.settle();
      phone.session.flush();
      phone.hide(3_600_000);
      giveAnswer(phone);
      await phone.settle();
      expect(phone.session.getReport().status).toBe('saved');
      phone.wait(60_000);
      phone.session.finish();
      await phone.settle();
      expect(activity.stored()['cmi.core.total_time']).toMatch(/^0+:01:0\d/);
    });

    test('who was signed out meanwhile is told, and the answer is kept for the next launch', async () => {
      const activity = createActivity(profile);
      const storage = createStorage();
      const phone = createHarness(activity.launch().api, { storage });
      begin(phone);
      await phone.settle();
      phone.hide(3_600_000);
      activity.network = 'logged-out';
      phone.connection.signedOut = true;
      giveAnswer(phone);
      await phone.settle();
      expect(phone.session.getReport().status).toBe('unsaved');
      expect(phone.session.getReport().text).not.toBeNull();
      activity.network = 'up';
      const next = createHarness(activity.launch().api, { storage, seed: 0.7 });
      await next.settle();
      expect(answersOf(next)).toEqual({ 'q-numeric': answer });
      expect(next.session.getReport().text).toBeNull();
    });
  },
);
