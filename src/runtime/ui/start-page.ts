import { outcomeWords } from './course-words.ts';
import { placeOrder } from './pager.ts';
import { hasResultWithoutState, standingOf } from './standing.ts';
import type { Ui } from './ui.ts';

/**
 * The start page says the result first, once there is one, and its button leads those who have been here before to the
 * first page they have not opened.
 */
export const startStartPage = (ui: Ui): void => {
  const { document, session, strings, wording, make, places } = ui;
  const link = document.querySelector<HTMLAnchorElement>('#start a.button');
  const outcome = make('div', 'course-outcome');
  places.onOpen((id) => {
    if (id !== 'start') return;
    outcome.remove();
    if (session.getOutcome().status !== 'incomplete') {
      outcome.replaceChildren(
        make('p', 'verdict', outcomeWords(ui)),
        ...(hasResultWithoutState(session) ? [make('p', '', strings.resultKept)] : []),
      );
      document.querySelector('#start h1')?.after(outcome);
    }
    const { visited } = session.getState();
    if (!link || visited.size === 0) return;
    const isPage = (place: string): boolean => session.course.pages.some((page) => page.id === place);
    const next =
      placeOrder(session.course).find((place) =>
        isPage(place) ? !visited.has(place) : place !== 'start' && !standingOf(session, place).isPassed,
      ) ?? 'results';
    if (!places.has(next)) return;
    link.href = `#${next}`;
    link.textContent = wording.fill(strings.continueAt, { place: places.titleOf(next) });
  });
};
