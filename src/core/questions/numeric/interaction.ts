import { formatDecimal } from '../../text/decimal.ts';
import type { NumericAnswer, RuntimeNumeric } from './runtime-question.ts';

export const formatResponse = (_question: RuntimeNumeric, { value }: NumericAnswer): string =>
  formatDecimal(value);

export const longestResponse = (): number => 0;
