import type { PartReport } from '../../diagnostics/part-report.ts';
import type { QuestionBlock } from './schema.ts';

/** It asks one question: one of the quiz's, or one of its own. */
export const check = ({ id, questionId, question }: QuestionBlock, report: PartReport): void => {
  if ((questionId === undefined) === (question === undefined))
    report('course/one-question', { block: id, given: question === undefined ? 0 : 2 }, ['id']);
};
