import { button } from './elements.ts';
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

/** A button that copies what a help desk wants to know. A frame may be barred from the clipboard: then the text is shown. */
export const createDetailsButton = (ui: Ui): HTMLElement => {
  const { window, strings, make, notices, technicalDetails } = ui;
  return button(make, 'button-small secondary', strings.copyDetails, () => {
    const text = technicalDetails();
    const copied = window.navigator.clipboard?.writeText(text) ?? Promise.reject(new Error('No clipboard'));
    copied.then(
      () => notices.show('details', strings.detailsCopied, { until: 'hidden' }),
      () => showDetails(ui, text),
    );
  });
};
