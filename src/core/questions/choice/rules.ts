import type { PartReport } from '../../diagnostics/part-report.ts';
import type { ChoiceQuestion } from './schema.ts';

/** A single choice has one right choice; a multiple choice at least one, and better not only right ones. */
export const check = ({ id, select, choices }: ChoiceQuestion, report: PartReport): void => {
  const right = choices.filter(({ correct }) => correct).length;
  if (select === 'single') {
    if (right !== 1) report('course/choice-single-answer', { question: id, right }, ['choices']);
  } else if (right === 0) report('course/choice-no-answer', { question: id }, ['choices']);
  else if (right === choices.length)
    report('course/choice-all-right', { question: id, choices: right }, ['choices']);
};
