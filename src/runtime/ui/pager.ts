import type { RuntimeCourse } from '../../core/player/runtime-course.ts';
import { isOwnView } from './role-views.ts';
import type { Ui } from './ui.ts';

/** The views in reading order: start, each chapter's pages and quiz, the final assessment, results. */
export const viewOrder = (course: RuntimeCourse): readonly string[] => [
  'start',
  ...course.chapters.flatMap(({ pages, quiz }) => (quiz === null ? pages : [...pages, quiz])),
  ...course.quizzes.filter((quiz) => quiz.chapter === null).map((quiz) => quiz.id),
  'results',
];

/** Previous and next; from a view outside the reading order, the way back into it. */
export const startPager = ({ document, session, strings, make, views }: Ui): void => {
  // It stands before the text in the page as it arrives, so that it is there before the text has been read.
  const footer = document.querySelector('.course-footer');
  if (footer) document.querySelector('.course-body')?.after(footer);
  const order = viewOrder(session.course).filter(views.has);
  let lastInOrder: string | undefined;
  const isOwn = (view: string): boolean => isOwnView(session, view);

  const update = (linkId: string, word: string, target: string | undefined): void => {
    const link = document.querySelector<HTMLAnchorElement>(`a#${linkId}`);
    if (!link) return;
    link.hidden = target === undefined;
    if (target === undefined) return;
    link.href = `#${target}`;
    link.replaceChildren(
      make('span', 'pager-direction', word),
      ' ',
      make('span', 'pager-title', views.titleOf(target)),
    );
  };

  views.onOpen((id) => {
    const index = order.indexOf(id);
    if (index < 0) update('previous', strings.backTo, lastInOrder);
    else {
      lastInOrder = id;
      update('previous', strings.previous, order.slice(0, index).findLast(isOwn));
    }
    update('next', strings.next, index < 0 ? undefined : order.slice(index + 1).find(isOwn));
  });
};
