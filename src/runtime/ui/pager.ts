import type { RuntimeCourse } from '../../core/player/runtime-course.ts';
import { hiddenText, signIcon } from './elements.ts';
import { isOwnView } from './role-views.ts';
import type { Ui } from './ui.ts';

/** The end of a page counts as reached when it has been in view for so long. */
const END_SEEN_MS = 2000;

/** The views in reading order: start, each chapter's pages and quiz, the final assessment, results. */
export const viewOrder = (course: RuntimeCourse): readonly string[] => [
  'start',
  ...course.chapters.flatMap(({ pages, quiz }) => (quiz === null ? pages : [...pages, quiz])),
  ...course.quizzes.filter((quiz) => quiz.chapter === null).map((quiz) => quiz.id),
  'results',
];

/**
 * The way on and the way back at the end of a view; from a view outside the reading order, the way back into it. A page has
 * been read when its end was reached, or when it is left by the way on.
 */
export const startPager = ({ document, session, strings, make, views, schedule, onChange }: Ui): void => {
  // It stands before the text in the page as it arrives, so that it is there before the text has been read.
  const footer = document.querySelector('.course-footer');
  if (footer) document.querySelector('.course-body')?.after(footer);
  const order = viewOrder(session.course).filter(views.has);
  const [previous, next] = ['#previous', '#next'].map((id) => document.querySelector<HTMLAnchorElement>(id));
  const isRead = document.getElementById('page-read');
  let lastInOrder: string | undefined;
  const isOwn = (view: string): boolean => isOwnView(session, view);
  /** Counts how often the end came into view or left it: only an unbroken view of it counts. */
  let seen = 0;

  const setLink = (
    link: HTMLAnchorElement | null | undefined,
    target: string | undefined,
    ...content: readonly (Node | string)[]
  ): void => {
    if (!link) return;
    link.hidden = target === undefined;
    if (target === undefined) return;
    link.href = `#${target}`;
    link.replaceChildren(...content);
  };

  const markRead = (page: string): void => {
    const { visited, read } = session.getState();
    if (visited.has(page) && !read.has(page)) session.dispatch({ type: 'page-read', page });
  };

  const update = (): void => {
    if (isRead) isRead.hidden = !session.getState().read.has(views.current());
  };

  next?.addEventListener('click', () => markRead(views.current()));
  const observer = new IntersectionObserver((entries) => {
    seen += 1;
    const number = seen;
    if (entries.at(-1)?.isIntersecting)
      schedule(() => {
        if (number === seen) markRead(views.current());
      }, END_SEEN_MS);
  });

  views.onOpen((id) => {
    const index = order.indexOf(id);
    if (index >= 0) lastInOrder = id;
    const back = index < 0 ? lastInOrder : order.slice(0, index).findLast(isOwn);
    const on = index < 0 ? undefined : order.slice(index + 1).find(isOwn);
    if (back)
      setLink(
        previous,
        back,
        index < 0 ? `${strings.backTo} ` : hiddenText(make, `${strings.previous}: `),
        views.titleOf(back),
      );
    else setLink(previous, undefined);
    if (on)
      setLink(
        next,
        on,
        make(
          'span',
          '',
          make('span', 'pager-direction', strings.next),
          ' ',
          make('span', 'pager-title', views.titleOf(on)),
        ),
        signIcon(document, 'next'),
      );
    else setLink(next, undefined);
    if (footer) {
      // Where the end of one view follows that of another, it is observed anew.
      observer.unobserve(footer);
      observer.observe(footer);
    }
    update();
  });
  onChange(update);
};
