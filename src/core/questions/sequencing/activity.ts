import type { Interaction } from '../build-type.ts';
import { SEPARATOR } from '../statement-notation.ts';
import type { SequencingQuestion } from './schema.ts';

export const describe = ({ items }: SequencingQuestion): Interaction => ({
  correctResponsesPattern: [items.map(({ id }) => id).join(SEPARATOR)],
  choices: items,
});
