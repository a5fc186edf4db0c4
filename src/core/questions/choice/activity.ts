import type { Interaction } from '../build-type.ts';
import { SEPARATOR } from '../statement-notation.ts';
import type { ChoiceQuestion } from './schema.ts';

export const describe = ({ choices }: ChoiceQuestion): Interaction => ({
  correctResponsesPattern: [
    choices
      .filter(({ correct }) => correct)
      .map(({ id }) => id)
      .join(SEPARATOR),
  ],
  choices,
});
