import { formatTechnicalDetails } from '../diagnostics/technical-details.ts';
import { copyToClipboard } from './clipboard.ts';
import { DETAILS_BUTTON } from './details-button.ts';
import { onDelegatedClick } from './elements.ts';
import type { Ui } from './ui.ts';

/** Buttons that copy what a help desk wants to know. */
export const startDetailsButtons = (ui: Ui): void => {
  const { document, session, strings, technicalFacts, lmsCalls } = ui;
  onDelegatedClick(document, `.${DETAILS_BUTTON}`, () =>
    copyToClipboard(ui, formatTechnicalDetails(session, technicalFacts(), lmsCalls()), {
      key: 'details',
      label: strings.technicalDetails,
      copied: strings.detailsCopied,
      toCopy: strings.detailsToCopy,
    }),
  );
};
