import type { PartReport } from '../../diagnostics/part-report.ts';
import { readDecimal } from '../../text/decimal.ts';
import { type NumericQuestion, rangeOf } from './schema.ts';

/** The right number can be typed and lies in the accepted range. */
const checkRange = ({ id: question, answer, accept }: NumericQuestion, report: PartReport): void => {
  if (accept && accept.min > accept.max) report('course/numeric-range', { question, ...accept }, ['accept']);
  else if (accept && (answer < accept.min || answer > accept.max))
    report('course/numeric-answer-outside', { question, answer, ...accept }, ['answer']);
  if (readDecimal(String(answer)) !== answer)
    report('course/numeric-precision', { question, answer }, ['answer']);
};

/** A typical mistake is not an accepted answer. */
const checkMistakes = (question: NumericQuestion, report: PartReport): void => {
  const { min, max } = rangeOf(question);
  for (const [index, { answer }] of question.mistakes.entries())
    if (answer >= min && answer <= max)
      report('course/mistake-accepted', { question: question.id, answer: String(answer) }, [
        'mistakes',
        index,
        'answer',
      ]);
};

export const check = (question: NumericQuestion, report: PartReport): void => {
  checkRange(question, report);
  checkMistakes(question, report);
};
