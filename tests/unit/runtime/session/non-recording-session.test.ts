import { expect, test } from 'vitest';
import type { Session } from '../../../../src/runtime/session/session.ts';
import { createHarness } from '../../../support/browser/session-harness.ts';
import { createStrictApi } from '../../../support/lms/strict-api.ts';

const review = () => {
  const lms = createStrictApi({
    start: {
      'cmi.core.lesson_mode': 'review',
      'cmi.core.credit': 'no-credit',
      'cmi.core.lesson_status': 'passed',
      'cmi.core.score.raw': '85',
    },
  });
  return { lms, ...createHarness(lms.api) };
};

const start = (session: Session): void =>
  session.dispatch({ type: 'try-started', quiz: 'ch1-quiz', seed: 4711 });

test('a launch that records nothing plays on, and shows the result that the LMS has', () => {
  const { session } = review();
  let heard = 0;
  const end = session.subscribe(() => {
    heard += 1;
  });
  start(session);
  expect(session.getState().quizzes['ch1-quiz']?.tries).toBe(1);
  expect(session.getOutcome()).toEqual({ status: 'passed', percent: 85 });
  expect(heard).toBe(1);
  end();
  session.dispatch({ type: 'place-opened', place: 'ch1-a' });
  expect(heard).toBe(1);
});

test('it ends once: what is begun then is still taken, what comes later is not, but for reading', () => {
  const { session, lms } = review();
  const heard: string[] = [];
  session.subscribe(() => heard.push(session.getPhase()));
  session.finish(() => start(session));
  session.finish(() => expect.fail('it has ended already'));
  expect(session.getState().quizzes['ch1-quiz']?.tries).toBe(1);
  expect(heard).toEqual(['open', 'ended']);
  session.dispatch({ type: 'try-submitted', quiz: 'ch1-quiz' });
  session.dispatch({ type: 'place-opened', place: 'ch1-b' });
  expect(session.getState().quizzes['ch1-quiz']?.isSubmitted).toBe(false);
  expect(session.getState().location).toBe('ch1-b');
  expect(lms.trace.filter(({ fn }) => fn === 'LMSFinish')).toHaveLength(1);
});
