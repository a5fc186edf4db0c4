import { formatDecimal } from '../../text/decimal.ts';
import type { Interaction } from '../build-type.ts';
import { RANGE } from '../statement-notation.ts';
import { type NumericQuestion, rangeOf } from './schema.ts';

export const describe = (question: NumericQuestion): Interaction => {
  const { min, max } = rangeOf(question);
  return {
    description: question.unit,
    correctResponsesPattern: [[...new Set([min, max].map(formatDecimal))].join(RANGE)],
  };
};
