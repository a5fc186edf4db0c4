import { formatTechnicalDetails } from '../diagnostics/technical-details.ts';
import { copyText } from './copy-text.ts';
import { DETAILS_BUTTON } from './details-button.ts';
import { onClickOf } from './elements.ts';
import type { Ui } from './ui.ts';

/** Buttons that copy what a help desk wants to know. */
export const startDetails = (ui: Ui): void => {
  const { document, session, strings, technicalFacts, lmsCalls } = ui;
  onClickOf(document, `.${DETAILS_BUTTON}`, () =>
    copyText(ui, formatTechnicalDetails(session, technicalFacts(), lmsCalls()), {
      key: 'details',
      label: strings.technicalDetails,
      copied: strings.detailsCopied,
      toCopy: strings.detailsToCopy,
    }),
  );
};
