import { startDetails } from '../details.ts';
import { startExit } from '../exit.ts';
import { bindExternalLinks } from '../external-links.ts';
import { startNoteList } from '../note-list.ts';
import { startReferences } from '../references.ts';
import { startRemoval } from '../remove-work.ts';
import { runSafely } from '../run-safely.ts';
import { startSearch } from '../search.ts';
import type { Ui } from '../ui.ts';

/** What helps to read and to leave, and is not needed to begin. */
export const start = (ui: Ui): void => {
  for (const behaviour of [
    startExit,
    startReferences,
    startSearch,
    bindExternalLinks,
    startDetails,
    startRemoval,
    startNoteList,
  ])
    runSafely(() => behaviour(ui));
};
