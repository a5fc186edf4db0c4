import { startEnlargedDrawings } from '../blocks/enlarged-drawing.ts';
import { startReflectionLeft } from '../blocks/reflection-left.ts';
import { startTableLabels } from '../blocks/table-labels.ts';
import { startCaseFile } from '../case-file.ts';
import { startChapterProgress } from '../chapter-progress.ts';
import { startContentsProgress } from '../contents-progress.ts';
import { startDetailsButtons } from '../details-buttons.ts';
import { startDisplayMenu } from '../display-menu.ts';
import { startExitButton } from '../exit-button.ts';
import { bindExternalLinks } from '../external-links.ts';
import { startIdleClock } from '../idle-clock.ts';
import { startNoteList } from '../note-list.ts';
import { startNoteKinds } from '../notes.ts';
import { startOutcomes } from '../outcomes.ts';
import { startReferences } from '../references.ts';
import { startExpiryAndRemoval } from '../remove-data.ts';
import { startRoles } from '../roles.ts';
import { runSafely } from '../run-safely.ts';
import { startSearch } from '../search.ts';
import { startStartPage } from '../start-page.ts';
import type { Ui } from '../ui.ts';

const startReflectionTexts = (ui: Ui): void => startNoteKinds(ui, { reflection: startReflectionLeft });

/** What helps to read, to go on and to leave, and is not needed to begin. */
export const start = (ui: Ui): void => {
  for (const behaviour of [
    startExitButton,
    startStartPage,
    startRoles,
    startContentsProgress,
    startChapterProgress,
    startTableLabels,
    startEnlargedDrawings,
    startReferences,
    startSearch,
    startDisplayMenu,
    bindExternalLinks,
    startDetailsButtons,
    startExpiryAndRemoval,
    startNoteList,
    startReflectionTexts,
    startOutcomes,
    startCaseFile,
    startIdleClock,
  ])
    runSafely(() => behaviour(ui));
};
