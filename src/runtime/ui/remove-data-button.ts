import { button } from './elements.ts';
import type { Ui } from './ui.ts';

/** Marks the button; what it does is part of what helps to read. */
export const REMOVE_BUTTON = 'remove-button';

/** A button that removes what this browser keeps of the learner's work; none where it is not known whose work that is. */
export const createRemoveDataButton = ({
  session,
  strings,
  make,
  deferredScripts,
}: Ui): readonly HTMLElement[] =>
  session.dataOwner === null
    ? []
    : [
        button(make, `button-small secondary ${REMOVE_BUTTON}`, strings.removeWork, () =>
          deferredScripts.request('reading'),
        ),
      ];
