import { pagesForRole } from '../../core/player/roles.ts';
import type { RuntimeQuiz } from '../../core/player/runtime-course.ts';
import { countedPages } from '../progress/outcome.ts';
import { hasResultWithoutState } from './quiz-status.ts';
import type { Ui } from './ui.ts';

export const percentText = ({ strings, messageFormatter }: Ui, percent: number): string =>
  messageFormatter.fill(strings.percent, { percent });

export const passMarkText = (ui: Ui, { passMark }: RuntimeQuiz): string =>
  'percent' in passMark
    ? percentText(ui, passMark.percent)
    : ui.messageFormatter.fill(ui.strings.points, passMark);

/** How the whole course stands, as a sentence. */
export const outcomeText = (ui: Ui): string => {
  const { session, strings, messageFormatter } = ui;
  const { status, percent } = session.getOutcome();
  switch (status) {
    case 'passed':
      return percent === null
        ? strings.coursePassedPlain
        : messageFormatter.fill(strings.coursePassed, { percent: percentText(ui, percent) });
    case 'failed':
      return strings.courseFailed;
    case 'completed':
      return strings.courseCompleted;
    case 'incomplete':
      return strings.courseIncomplete;
  }
};

/** Whether a final result has reached the LMS. */
export const recordingText = ({ session, strings }: Ui): string => {
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

/** How many pages are still to be opened, or read, for the course to be finished, in words; `null` if none. */
export const pagesToOpenText = ({ session, strings, messageFormatter }: Ui): string | null => {
  const { course } = session;
  const counted = countedPages(course, session.getState());
  const missing = pagesForRole(course, session.getState()).filter(({ id }) => !counted.has(id)).length;
  const isAsked = course.completion.pages || course.completion.quiz === null;
  return isAsked && missing > 0
    ? messageFormatter.count(course.completion.read ? strings.pagesToRead : strings.pagesToOpen, missing)
    : null;
};
