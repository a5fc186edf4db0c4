import { startPracticeNotes } from '../practice-notes.ts';
import { startQuizzes } from '../quiz.ts';
import { startResults } from '../results.ts';
import { runSafely } from '../run-safely.ts';
import type { Ui } from '../ui.ts';

/** Everything that asks and judges: quizzes, questions and cases in pages, results. */
export const start = (ui: Ui): void => {
  for (const behaviour of [startPracticeNotes, startQuizzes, startResults]) runSafely(() => behaviour(ui));
};
