import { describeLaunch } from '../diagnostics/technical-details.ts';
import { DETAILS_BUTTON } from './details-button.ts';
import { onClickOf } from './elements.ts';
import type { Ui } from './ui.ts';

/** Shows what a browser would not copy by itself, selected, so that the learner can. */
const showDetails = ({ strings, make, notices }: Ui, text: string): void => {
  const area = make('textarea', 'details-text', text);
  area.readOnly = true;
  area.rows = 8;
  area.setAttribute('aria-label', strings.technicalDetails);
  notices.show('details', strings.detailsToCopy, { action: area, until: 'hidden' });
  area.focus();
  area.select();
};

/** Buttons that copy what a help desk wants to know. A frame may be barred from the clipboard: then the text is shown. */
export const startDetails = (ui: Ui): void => {
  const { document, window, session, strings, notices, launchFacts, lmsCalls } = ui;
  onClickOf(document, `.${DETAILS_BUTTON}`, () => {
    const text = describeLaunch(session, launchFacts(), lmsCalls());
    const copied = window.navigator.clipboard?.writeText(text) ?? Promise.reject(new Error('No clipboard'));
    copied.then(
      () => notices.show('details', strings.detailsCopied, { until: 'hidden' }),
      () => showDetails(ui, text),
    );
  });
};
