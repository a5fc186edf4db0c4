import { readDecimal } from '../../text/decimal.ts';
import { below, questionsOfType, type Rule } from './view.ts';

/** The right number can be typed and lies in the accepted range. */
export const numericRange: Rule = (view, report) => {
  for (const { value, ...spot } of questionsOfType(view, 'numeric')) {
    const { id: question, answer, accept } = value;
    if (accept && accept.min > accept.max)
      report('course/numeric-range', { question, ...accept }, below(spot, 'accept'));
    else if (accept && (answer < accept.min || answer > accept.max))
      report('course/numeric-answer-outside', { question, answer, ...accept }, below(spot, 'answer'));
    if (readDecimal(String(answer)) !== answer)
      report('course/numeric-precision', { question, answer }, below(spot, 'answer'));
  }
};
