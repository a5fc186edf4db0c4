import { describe, expect, test } from 'vitest';
import { createActivity } from '../../../src/lms-profiles/activity.ts';
import { LMS_PROFILES } from '../../../src/lms-profiles/profile-registry.ts';
import { createStorage } from '../../support/browser/session-harness.ts';
import { type Opened, openIn } from './launches.ts';

const answer = { type: 'numeric', value: 3.8 } as const;
const giveAnswer = ({ session }: Opened): void =>
  session.dispatch({ type: 'answered', quiz: 'ch1-quiz', question: 'q-numeric', answer, latencyMs: 10 });
const begin = ({ session }: Opened): void =>
  session.dispatch({ type: 'try-started', quiz: 'ch1-quiz', seed: 7 });
const answersOf = ({ session }: Opened) => session.getState().quizzes['ch1-quiz']?.answers;

describe.each(LMS_PROFILES.map((profile) => [profile.name, profile] as const))(
  'on a phone, in %s',
  (_, profile) => {
    test('a tab that the system discards without a word costs no answer, and nobody reads of it', async () => {
      const activity = createActivity(profile);
      const storage = createStorage();
      const first = openIn(profile, activity, storage);
      begin(first);
      await first.settle();
      giveAnswer(first);
      first.launch.leave();
      const next = openIn(profile, activity, storage);
      expect(answersOf(next)).toEqual({ 'q-numeric': answer });
      expect(next.session.progressFound).toBe('resumed');
      await next.settle();
      expect(next.session.getReport().text).toBeNull();
    });

    test('an answer that the system discards with the tab, before the LMS has it, is sent at the next launch', async () => {
      const activity = createActivity(profile);
      const storage = createStorage();
      const first = openIn(profile, activity, storage);
      begin(first);
      await first.settle();
      activity.network = 'offline';
      first.connection.online = false;
      giveAnswer(first);
      first.launch.leave();
      activity.network = 'up';
      const next = openIn(profile, activity, storage);
      await next.settle();
      expect(answersOf(next)).toEqual({ 'q-numeric': answer });
      const keepsAnswers = profile.saving.keeps?.test('cmi.interactions.0.student_response=3.8') ?? true;
      expect(Object.values(activity.stored()).includes('3.8')).toBe(keepsAnswers);
    });

    test('a tab that is closed while what the LMS has taken is still on its way costs no answer', async () => {
      const activity = createActivity(profile);
      const storage = createStorage();
      const first = openIn(profile, activity, storage);
      begin(first);
      await first.settle();
      giveAnswer(first);
      await first.settleProbes();
      first.session.finish();
      await first.settleProbes();
      first.launch.leave();
      const next = openIn(profile, activity, storage);
      expect(answersOf(next)).toEqual({ 'q-numeric': answer });
      await next.settle();
      expect(next.session.getReport().text).toBeNull();
      const keepsAnswers = profile.saving.keeps?.test('cmi.interactions.0.student_response=3.8') ?? true;
      expect(Object.values(activity.stored()).includes('3.8')).toBe(keepsAnswers);
    });

    test('a screen locked for an hour is no time of learning, and the next answer is taken', async () => {
      const activity = createActivity(profile);
      const phone = openIn(profile, activity, createStorage());
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
      const times = phone.launch.trace.filter(({ args }) => args[0] === 'cmi.core.session_time');
      expect(times.at(-1)?.args[1]).toMatch(/^0+:01:0\d/);
      if (profile.finish.does === 'saves' && profile.saving.arrives !== 'later')
        expect(activity.stored()['cmi.core.total_time']).toMatch(/^0+:01:0\d/);
    });

    test('who was signed out meanwhile is told, and the answer is kept for the next launch', async () => {
      const activity = createActivity(profile);
      const storage = createStorage();
      const phone = openIn(profile, activity, storage);
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
      const next = openIn(profile, activity, storage);
      await next.settle();
      expect(answersOf(next)).toEqual({ 'q-numeric': answer });
      expect(next.session.getReport().text).toBeNull();
    });
  },
);
