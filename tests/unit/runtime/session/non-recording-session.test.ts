import { expect, test } from 'vitest';
import { localeOf } from '../../../../src/core/locale/find-locale.ts';
import type { Session } from '../../../../src/runtime/session/session.ts';
import { recordingText } from '../../../../src/runtime/ui/course-texts.ts';
import type { Ui } from '../../../../src/runtime/ui/ui.ts';
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
  session.dispatch({ type: 'view-opened', view: 'ch1-a' });
  expect(heard).toBe(1);
});

test('it ends once: what is begun then is still taken, what comes later is not, but for reading', () => {
  const { session, lms } = review();
  const heard: string[] = [];
  session.subscribe(() => heard.push(session.getReport().phase));
  session.finish(() => start(session));
  session.finish(() => expect.fail('it has ended already'));
  expect(session.getState().quizzes['ch1-quiz']?.tries).toBe(1);
  expect(heard).toEqual(['open', 'ended']);
  session.dispatch({ type: 'try-submitted', quiz: 'ch1-quiz' });
  session.dispatch({ type: 'view-opened', view: 'ch1-b' });
  expect(session.getState().quizzes['ch1-quiz']?.isSubmitted).toBe(false);
  expect(session.getState().location).toBe('ch1-b');
  expect(lms.trace.filter(({ fn }) => fn === 'LMSFinish')).toHaveLength(1);
});

test('its result is as the LMS has it until something is done that the LMS will never hear of', () => {
  const { session } = review();
  const ui = { session, strings: localeOf('en').runtime } as unknown as Ui;
  session.dispatch({ type: 'view-opened', view: 'ch1-a' });
  session.dispatch({ type: 'view-opened', view: 'ch1-quiz' });
  expect(session.isUnmodified()).toBe(true);
  expect(recordingText(ui)).toBe('Your result has been recorded.');
  start(session);
  expect(session.isUnmodified()).toBe(false);
  expect(createHarness(null).session.isUnmodified()).toBe(false);
});

test('a try in a review is not recorded, and is said not to be', () => {
  const lms = createStrictApi({
    start: { 'cmi.core.lesson_mode': 'review', 'cmi.core.lesson_status': 'incomplete' },
  });
  const { session } = createHarness(lms.api);
  start(session);
  session.dispatch({ type: 'try-submitted', quiz: 'ch1-quiz' });
  const ui = { session, strings: localeOf('en').runtime } as unknown as Ui;
  expect(recordingText(ui)).toBe('Your result is not recorded in this mode.');
});
