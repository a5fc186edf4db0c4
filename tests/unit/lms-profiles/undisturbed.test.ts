import { describe, expect, test } from 'vitest';
import { rightAnswer } from '../../../src/core/player/answer.ts';
import { quizStateOf } from '../../../src/core/player/suspend-data.ts';
import { createActivity } from '../../../src/lms-profiles/activity.ts';
import { LMS_PROFILES } from '../../../src/lms-profiles/profile-registry.ts';
import { drawnQuestions } from '../../../src/runtime/progress/quiz-reducer.ts';
import { quizOf } from '../../../src/runtime/progress/reducer.ts';
import { createStorage } from '../../support/browser/session-harness.ts';
import { type Opened, openIn } from './launches.ts';

const STATUS = 'cmi.core.lesson_status';

const read = ({ session }: Opened, view: string): void => session.dispatch({ type: 'view-opened', view });

const start = ({ session }: Opened, quiz: string): void =>
  session.dispatch({ type: 'try-started', quiz, seed: 7 });

/** Answers so many open questions rightly. */
const answer = ({ session }: Opened, quiz: string, count: number): void => {
  const state = quizStateOf(session.getState(), quiz);
  drawnQuestions(session.course, quizOf(session.course, quiz), state)
    .filter(({ id }) => !(id in state.answers))
    .slice(0, count)
    .forEach((question) => {
      const right = rightAnswer(question);
      if (right)
        session.dispatch({ type: 'answered', quiz, question: question.id, answer: right, latencyMs: 10 });
    });
};

describe.each(LMS_PROFILES.map((profile) => [profile.name, profile] as const))('%s', (_, profile) => {
  /** Some minutes pass, in which the run-time looks again at what it has saved; nobody reads a word about saving. */
  const work = async (opened: Opened): Promise<void> => {
    for (const waitMs of [0, 10_000, 30_000, 300_000, 300_000]) {
      opened.wait(waitMs);
      await opened.settle();
      expect(opened.session.getReport().text).toBeNull();
      expect(['saved', 'not-recorded']).toContain(opened.session.getReport().status);
    }
  };

  const leave = async (opened: Opened): Promise<void> => {
    opened.session.finish();
    await opened.settle();
    expect(['saved', 'not-recorded']).toContain(opened.session.getReport().status);
    opened.launch.leave();
  };

  test('a run that nothing disturbs, over three launches and a look back, shows no message', async () => {
    const activity = createActivity(profile);
    const storage = createStorage();

    const first = openIn(profile, activity, storage);
    expect(first.session.progressFound).toBe('fresh');
    read(first, 'ch1-a');
    start(first, 'ch1-quiz');
    answer(first, 'ch1-quiz', 2);
    await work(first);
    const { quizzes } = first.session.getState();
    await leave(first);

    // Opened, and closed again.
    const second = openIn(profile, activity, storage);
    expect(second.session.progressFound).toBe('resumed');
    expect(second.session.getState().quizzes).toEqual(quizzes);
    await work(second);
    await leave(second);
    expect(activity.stored()[STATUS] ?? 'incomplete').toBe('incomplete');

    const third = openIn(profile, activity, storage);
    expect(third.session.getState().quizzes).toEqual(quizzes);
    answer(third, 'ch1-quiz', 99);
    third.session.dispatch({ type: 'try-submitted', quiz: 'ch1-quiz' });
    start(third, 'final');
    answer(third, 'final', 99);
    third.session.dispatch({ type: 'try-submitted', quiz: 'final' });
    await work(third);
    expect(third.session.getOutcome()).toEqual({ status: 'passed', percent: 100 });
    read(third, 'ch2-a');
    await work(third);
    await leave(third);
    expect(activity.stored()[STATUS]).toBe('passed');
    if (profile.saving.keeps?.test('cmi.core.score.raw=100') ?? true)
      expect(activity.stored()['cmi.core.score.raw']).toBe('100');

    const last = openIn(profile, activity, storage);
    expect(last.session.getOutcome().status).toBe('passed');
    expect(last.session.progressFound).not.toBe('unsent');
    await work(last);
    await leave(last);
    expect(activity.stored()[STATUS]).toBe('passed');
  });
});
