import { button } from './elements.ts';
import type { Ui } from './ui.ts';

/** Marks the button; what it does is part of what is loaded after the start. */
export const DETAILS_BUTTON = 'details-button';

/** A button that copies what a help desk wants to know. */
export const createDetailsButton = ({ strings, make, deferredScripts }: Ui): HTMLElement =>
  button(make, `button-small secondary ${DETAILS_BUTTON}`, strings.copyDetails, () =>
    deferredScripts.request('reading'),
  );
