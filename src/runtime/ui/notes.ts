import type { NoteKind } from '../../core/blocks/note-registry.ts';
import { startChecklist } from './blocks/checklist.ts';
import { startReflection } from './blocks/reflection.ts';
import type { StartNote } from './blocks/start-note.ts';
import type { Ui } from './ui.ts';

/** Starts the notes of these kinds, those of each view when it is first shown. */
export const startNoteKinds = (ui: Ui, kinds: Readonly<Partial<Record<NoteKind, StartNote>>>): void => {
  const { document, session, views } = ui;
  const started = new Set<string>();
  views.onOpen((id) => {
    if (started.has(id)) return;
    started.add(id);
    for (const element of document.querySelectorAll<HTMLElement>(`[id="${id}"] [data-note]`)) {
      const note = session.course.notes.find((candidate) => candidate.id === element.dataset.note);
      if (note) kinds[note.kind]?.(ui, element, note.id);
    }
  });
};

/** What a learner can leave in a page as soon as it is there. */
export const startNotes = (ui: Ui): void =>
  startNoteKinds(ui, { checklist: startChecklist, reflection: startReflection });
