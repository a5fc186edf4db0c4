import { outcomeText } from './course-texts.ts';
import { viewOrder } from './pager.ts';
import { hasResultWithoutState, quizStatusOf } from './quiz-status.ts';
import { isOwnView } from './role-views.ts';
import type { Ui } from './ui.ts';

/**
 * The start page says the result first, once there is one, and its button leads those who have been here before to the
 * first page they have not opened.
 */
export const startStartPage = (ui: Ui): void => {
  const { document, session, strings, messageFormatter, make, views } = ui;
  const link = document.querySelector<HTMLAnchorElement>('#start a.button');
  const outcome = make('div', 'course-outcome');
  views.onOpen((id) => {
    if (id !== 'start') return;
    outcome.remove();
    if (session.getOutcome().status !== 'incomplete') {
      outcome.replaceChildren(
        make('p', 'verdict', outcomeText(ui)),
        ...(hasResultWithoutState(session) ? [make('p', '', strings.resultKept)] : []),
      );
      document.querySelector('#start h1')?.after(outcome);
    }
    const { visited } = session.getState();
    if (!link || visited.size === 0) return;
    const isPage = (view: string): boolean => session.course.pages.some((page) => page.id === view);
    const next =
      viewOrder(session.course).find((view) =>
        isPage(view)
          ? isOwnView(session, view) && !visited.has(view)
          : view !== 'start' && !quizStatusOf(session, view).isPassed,
      ) ?? 'results';
    if (!views.has(next)) return;
    link.href = `#${next}`;
    link.textContent = messageFormatter.fill(strings.continueAt, { place: views.titleOf(next) });
  });
};
