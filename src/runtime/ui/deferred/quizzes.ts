import { createAnswerProjection } from '../../adapters/scorm12/answer-projection.ts';
import { judgeEvent } from '../../progress/judge-event.ts';
import { reduceQuiz } from '../../progress/quiz-reducer.ts';
import { startPractice } from '../practice.ts';
import { startQuizzes } from '../quiz.ts';
import { startResults } from '../results.ts';
import { runSafely } from '../run-safely.ts';
import type { Ui } from '../ui.ts';

/** Everything that asks and judges: quizzes, questions and cases in pages, results. */
export const start = (ui: Ui): void => {
  ui.session.addQuizzes({ reduceQuiz, judgeEvent, projection: createAnswerProjection() });
  for (const behaviour of [startPractice, startQuizzes, startResults]) runSafely(() => behaviour(ui));
};
