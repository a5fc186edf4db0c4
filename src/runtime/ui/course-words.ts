import type { RuntimeQuiz } from '../../core/player/runtime-course.ts';
import { hasResultWithoutState } from './standing.ts';
import type { Ui } from './ui.ts';

export const percentWords = ({ strings, wording }: Ui, percent: number): string =>
  wording.fill(strings.percent, { percent });

export const passMarkWords = (ui: Ui, { passMark }: RuntimeQuiz): string =>
  'percent' in passMark ? percentWords(ui, passMark.percent) : ui.wording.fill(ui.strings.points, passMark);

/** How the whole course stands, as a sentence. */
export const outcomeWords = (ui: Ui): string => {
  const { session, strings, wording } = ui;
  const { status, percent } = session.getOutcome();
  switch (status) {
    case 'passed':
      return percent === null
        ? strings.coursePassedPlain
        : wording.fill(strings.coursePassed, { percent: percentWords(ui, percent) });
    case 'failed':
      return strings.courseFailed;
    case 'completed':
      return strings.courseCompleted;
    case 'incomplete':
      return strings.courseIncomplete;
  }
};

/** Whether a final result has reached the LMS. */
export const recordedWords = ({ session, strings }: Ui): string => {
  // The LMS has it, and it alone.
  if (hasResultWithoutState(session)) return strings.recorded;
  // Cut is what the learner did on the way; the result is taken.
  if (session.getReport().trouble === 'cut') return strings.recorded;
  switch (session.getReport().status) {
    case 'saved':
      return strings.recorded;
    case 'not-recorded':
      return session.isUnmodified() ? strings.recorded : strings.notRecorded;
    default:
      return strings.recordedLater;
  }
};

/** How many pages are still to be opened for the course to be finished, in words; `null` if none. */
export const pagesToOpen = ({ session, strings, wording }: Ui): string | null => {
  const { course } = session;
  const { visited } = session.getState();
  const missing = course.pages.filter((page) => !visited.has(page.id)).length;
  const isAsked = course.completion.pages || course.completion.quiz === null;
  return isAsked && missing > 0 ? wording.count(strings.pagesToOpen, missing) : null;
};
