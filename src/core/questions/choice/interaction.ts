import { type Notation, writeIds } from '../notation.ts';
import type { ChoiceAnswer, RuntimeChoice } from './runtime-question.ts';

/** The ids of the ticked choices. */
export const formatResponse = (
  { choices }: RuntimeChoice,
  { selected }: ChoiceAnswer,
  notation: Notation,
): string | null => {
  const ids = choices.map(({ id }) => id);
  return writeIds(
    notation,
    selected.map((index) => notation.idAt(ids, index)),
  );
};

export const longestResponse = ({ select, choices }: RuntimeChoice): number => {
  const lengths = choices.map(({ id }) => id.length);
  return select === 'single' ? Math.max(...lengths) : lengths.reduce((sum, length) => sum + length + 1, -1);
};
