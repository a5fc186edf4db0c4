import { troubleTextOf } from '../session/trouble-text.ts';
import { createDetailsButton } from './details-button.ts';
import { button } from './elements.ts';
import { isResultAlone } from './standing.ts';
import type { Ui } from './ui.ts';

/** Says how well the learner's work is kept: a word in the header, and a message where something is to be known or done. */
export const startSaveStatus = (ui: Ui): void => {
  const { document, window, session, strings, make, notices, reload } = ui;

  /** Controls beside a message. */
  const actions = (...controls: readonly HTMLElement[]): HTMLElement =>
    make('div', 'notice-actions', ...controls);
  const reloads = (words: string): readonly HTMLElement[] =>
    reload ? [button(make, '', words, reload)] : [];

  const { mode } = session;
  if (mode !== 'normal')
    // Without an API, whoever is around says nothing: an LMS of another origin, or no LMS.
    notices.show(
      'mode',
      mode === 'standalone' && window.parent !== window ? strings.noWayToLms : strings.mode[mode],
      {
        ...(mode === 'unstarted'
          ? { action: actions(...reloads(strings.reload), createDetailsButton(ui)), isUrgent: true }
          : {}),
        until: 'hidden',
      },
    );
  // The start page says of a result that the LMS has kept alone what is missing.
  const isTold = isResultAlone(session) && session.getState().visited.size === 0;
  if ((session.beginning === 'damaged' && !isTold) || session.beginning === 'unsent')
    notices.show('beginning', strings[session.beginning], {
      action: actions(createDetailsButton(ui)),
      until: 'hidden',
    });

  const element = document.getElementById('save-status');
  let shown: string | null = null;
  let isTakenOver = false;

  const retry = (): void => {
    const before = troubleTextOf(session);
    session.retry();
    if (troubleTextOf(session) === before) notices.show('retried', strings.stillUnsaved);
  };

  const updateWord = (): void => {
    const status = session.getPhase() === 'taken-over' ? 'elsewhere' : session.getSaveStatus();
    if (!element || element.dataset.status === status) return;
    element.dataset.status = status;
    element.textContent = strings.status[status];
  };

  const updateTrouble = (): void => {
    const told = troubleTextOf(session);
    if (told === shown) return;
    const wasShown = shown !== null;
    shown = told;
    if (told !== null) {
      const trouble = session.getTrouble();
      notices.hide('saved-again');
      notices.show('save', strings[told], {
        action: actions(
          ...(trouble === 'cut' ? [] : [button(make, '', strings.saveNow, retry)]),
          ...(trouble === 'signed-out' && session.getSaveStatus() === 'unsaved'
            ? reloads(strings.reload)
            : []),
          createDetailsButton(ui),
        ),
        isUrgent: session.getSaveStatus() === 'at-risk',
        until: 'lasting',
      });
    } else if (wasShown) {
      notices.hide('retried');
      notices.hide('save');
      if (session.getPhase() === 'open') notices.show('saved-again', strings.savedAgain);
    }
  };

  const updateTakeover = (): void => {
    if (isTakenOver === (session.getPhase() === 'taken-over')) return;
    isTakenOver = !isTakenOver;
    if (isTakenOver)
      notices.show('elsewhere', strings.openElsewhere, {
        action: actions(...reloads(strings.goOnHere)),
        isUrgent: true,
        until: 'lasting',
      });
    else notices.hide('elsewhere');
  };

  const update = (): void => {
    updateWord();
    updateTrouble();
    updateTakeover();
  };
  ui.onChange(update);
  session.onReplaced(() => notices.show('brought', strings.broughtHere));
  update();
};
