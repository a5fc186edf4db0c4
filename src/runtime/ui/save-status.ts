import type { SaveStatus, SessionMode } from '../session.ts';
import { button } from './elements.ts';
import type { Ui } from './ui.ts';

/** Says how well the learner's work is kept: a word in the header, and a message where something is to be known or done. */
export const startSaveStatus = (ui: Ui): void => {
  const { document, session, strings, make, notices } = ui;
  const modeNotices: Readonly<Record<SessionMode, string | null>> = {
    normal: null,
    standalone: strings.modeStandalone,
    review: strings.modeReview,
    browse: strings.modeBrowse,
    'no-credit': strings.modeNoCredit,
  };
  const words: Readonly<Record<SaveStatus, string>> = {
    saved: strings.statusSaved,
    unsaved: strings.statusUnsaved,
    'at-risk': strings.statusAtRisk,
    'not-recorded': strings.statusNotRecorded,
  };
  const modeNotice = modeNotices[session.mode];
  if (modeNotice !== null) notices.show('mode', modeNotice, { until: 'hidden' });

  const element = document.getElementById('save-status');
  let shown: SaveStatus = 'saved';

  const retry = (): void => {
    const before = session.getSaveStatus();
    session.retry();
    if (session.getSaveStatus() === before) notices.show('retried', strings.stillUnsaved);
  };
  const update = (): void => {
    const status = session.getSaveStatus();
    if (element && element.dataset.status !== status) {
      element.dataset.status = status;
      element.textContent = words[status];
    }
    if (status === shown) return;
    const wasInTrouble = shown === 'unsaved' || shown === 'at-risk';
    shown = status;
    if (status === 'unsaved' || status === 'at-risk') {
      notices.hide('saved-again');
      notices.show('save', status === 'unsaved' ? strings.unsaved : strings.atRisk, {
        action: button(make, '', strings.saveNow, retry),
        isUrgent: status === 'at-risk',
        until: 'lasting',
      });
    } else if (wasInTrouble) {
      notices.hide('retried');
      notices.hide('save');
      notices.show('saved-again', strings.savedAgain);
    }
  };
  ui.onChange(update);
  update();
};
