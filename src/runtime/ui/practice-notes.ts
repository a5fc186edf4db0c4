import { startQuestion } from './blocks/question.ts';
import { startScenario } from './blocks/scenario.ts';
import { startNotesOf } from './notes.ts';
import type { Ui } from './ui.ts';

/** Cases and questions in pages. */
export const startPracticeNotes = (ui: Ui): void =>
  startNotesOf(ui, { scenario: startScenario, question: startQuestion });
