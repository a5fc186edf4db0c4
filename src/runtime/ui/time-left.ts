import type { RuntimeChapter } from '../../core/player/runtime-course.ts';
import { quizStateOf } from '../../core/player/suspend-data.ts';
import { skippablePages } from '../progress/outcome.ts';
import { quizStatusOf } from './quiz-status.ts';
import { isOwnView } from './role-views.ts';
import type { Ui } from './ui.ts';

/** A time in whole minutes, in words: "6 h 27 min". */
export const durationText = ({ strings, messageFormatter }: Ui, minutes: number): string => {
  const [hours, rest] = [Math.floor(minutes / 60), minutes % 60];
  const { duration } = strings;
  const text = hours === 0 ? duration.minutes : rest === 0 ? duration.hours : duration.both;
  return messageFormatter.fill(text, { hours, minutes: rest });
};

/** How long a page or a quiz takes, in whole minutes; 0 for everything else. */
export const minutesFor = ({ session: { course } }: Ui, id: string): number =>
  [...course.pages, ...course.quizzes].find((candidate) => candidate.id === id)?.minutes ?? 0;

/** Whether there is nothing left to do for a page or a quiz: it has been read, or a try was handed in. */
export const isDone = ({ session }: Ui, id: string): boolean => {
  const state = session.getState();
  return (
    state.read.has(id) ||
    skippablePages(session.course, state).includes(id) ||
    quizStateOf(state, id).isSubmitted ||
    quizStatusOf(session, id).isPassed
  );
};

export const idsIn = ({ pages, quiz }: RuntimeChapter): readonly string[] =>
  quiz === null ? pages : [...pages, quiz];

/** Minutes for what is left of these pages and quizzes, without pages for other roles. */
export const minutesLeft = (ui: Ui, ids: readonly string[]): number =>
  ids
    .filter((id) => isOwnView(ui.session, id) && !isDone(ui, id))
    .reduce((sum, id) => sum + minutesFor(ui, id), 0);

/** All pages and quizzes of the course. */
export const allIds = ({ session: { course } }: Ui): readonly string[] =>
  [...course.pages, ...course.quizzes.filter(({ isTestOut }) => !isTestOut)].map(({ id }) => id);
