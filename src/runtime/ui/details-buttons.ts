import {
  browserFacts,
  formatTechnicalDetails,
  type TechnicalFacts,
} from '../diagnostics/technical-details.ts';
import { copyToClipboard } from './clipboard.ts';
import { DETAILS_BUTTON } from './details-button.ts';
import { onDelegatedClick } from './elements.ts';
import type { Ui } from './ui.ts';

/** Buttons that copy what a help desk wants to know. */
export const startDetailsButtons = (ui: Ui): void => {
  const { document, window, session, strings, displayStorage, technicalFacts, lmsCalls } = ui;
  const facts = (): TechnicalFacts => ({
    ...technicalFacts(),
    ...browserFacts(window, displayStorage !== null),
  });
  onDelegatedClick(document, `.${DETAILS_BUTTON}`, () =>
    copyToClipboard(ui, formatTechnicalDetails(session, facts(), lmsCalls()), {
      key: 'details',
      label: strings.technicalDetails,
      copied: strings.detailsCopied,
      toCopy: strings.detailsToCopy,
    }),
  );
};
