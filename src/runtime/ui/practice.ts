import { startQuestion } from './blocks/question.ts';
import { startScenario } from './blocks/scenario.ts';
import { startNoteKinds } from './notes.ts';
import type { Ui } from './ui.ts';

/** Cases and questions in pages. */
export const startPractice = (ui: Ui): void =>
  startNoteKinds(ui, { scenario: startScenario, question: startQuestion });
