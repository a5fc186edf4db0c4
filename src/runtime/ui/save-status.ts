import { createDetailsButton } from './details-button.ts';
import { button } from './elements.ts';
import { hasResultWithoutState } from './quiz-status.ts';
import type { Ui } from './ui.ts';

/** How long the words beside the sign are shown when all has been saved. */
const WORDS_SHOWN_MS = 2000;

/** Says how well the learner's work is kept: a word in the header, and a message where something is to be known or done. */
export const startSaveStatus = (ui: Ui): void => {
  const { document, window, session, strings, make, notices, reload, schedule } = ui;

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
  const isResultShown = hasResultWithoutState(session) && session.getState().visited.size === 0;
  if ((session.progressFound === 'damaged' && !isResultShown) || session.progressFound === 'unsent')
    notices.show('beginning', strings[session.progressFound], {
      action: actions(createDetailsButton(ui)),
      until: 'hidden',
    });

  const element = document.getElementById('save-status');
  const sign = document.querySelector('.save-sign use');
  let shown: string | null = null;
  let isTakenOver = false;

  const retry = (): void => {
    const before = session.getReport().text;
    session.retry();
    if (session.getReport().text === before) notices.show('retried', strings.stillUnsaved);
  };

  const updateWord = (): void => {
    const { phase, status } = session.getReport();
    const word = phase === 'taken-over' ? 'elsewhere' : status;
    if (!element || element.dataset.status === word) return;
    const isChange = element.dataset.status !== undefined;
    element.dataset.status = word;
    element.textContent = strings.status[word];
    sign?.setAttribute('href', word === 'saved' ? '#i-saved' : '#i-unsaved');
    // The sign alone says that all is well; its words come for a moment when that changes.
    element.classList.toggle('is-new', isChange);
    if (isChange) schedule(() => element.classList.remove('is-new'), WORDS_SHOWN_MS);
  };

  const updateTrouble = (): void => {
    const text = session.getReport().text;
    if (text === shown) return;
    const wasShown = shown !== null;
    shown = text;
    if (text !== null) {
      const trouble = session.getReport().trouble;
      notices.hide('saved-again');
      notices.show('save', strings[text], {
        action: actions(
          ...(trouble === 'cut' ? [] : [button(make, '', strings.saveNow, retry)]),
          ...(trouble === 'signed-out' && session.getReport().status === 'unsaved'
            ? reloads(strings.reload)
            : []),
          createDetailsButton(ui),
        ),
        isUrgent: session.getReport().status === 'at-risk',
        until: 'lasting',
      });
    } else if (wasShown) {
      notices.hide('retried');
      notices.hide('save');
      if (session.getReport().phase === 'open') notices.show('saved-again', strings.savedAgain);
    }
  };

  const updateTakeover = (): void => {
    if (isTakenOver === (session.getReport().phase === 'taken-over')) return;
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
