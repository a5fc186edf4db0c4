import { placeOrder } from './pager.ts';
import type { Ui } from './ui.ts';

/** The start page's button leads those who have been here before to the first page they have not opened. */
export const startStartPage = ({ document, session, strings, wording, places }: Ui): void => {
  const link = document.querySelector<HTMLAnchorElement>('#start a.button');
  if (!link) return;
  places.onOpen((id) => {
    const { visited, quizzes } = session.getState();
    if (id !== 'start' || visited.size === 0) return;
    const isPage = (place: string): boolean => session.course.pages.some((page) => page.id === place);
    const next =
      placeOrder(session.course).find((place) =>
        isPage(place) ? !visited.has(place) : place !== 'start' && !quizzes[place]?.isPassed,
      ) ?? 'results';
    if (!places.has(next)) return;
    link.href = `#${next}`;
    link.textContent = wording.fill(strings.continueAt, { place: places.titleOf(next) });
  });
};
