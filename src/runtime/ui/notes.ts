import type { NoteKind } from '../../core/blocks/play-registry.ts';
import { startChecklist } from './blocks/checklist.ts';
import { startQuestion } from './blocks/question.ts';
import { startReflection } from './blocks/reflection.ts';
import { startScenario } from './blocks/scenario.ts';
import type { StartNote } from './blocks/start-note.ts';
import type { Ui } from './ui.ts';

/** What starts every block type that keeps something of the learner. */
const START: Readonly<Record<NoteKind, StartNote>> = {
  checklist: startChecklist,
  scenario: startScenario,
  reflection: startReflection,
  question: startQuestion,
};

/** What learners leave in the pages: ticks, decisions, reflections; restored and kept. */
export const startNotes = (ui: Ui): void => {
  for (const element of ui.document.querySelectorAll<HTMLElement>('[data-note]')) {
    const note = ui.session.course.notes.find((candidate) => candidate.id === element.dataset.note);
    if (note) START[note.kind](ui, element, note.id);
  }
};
