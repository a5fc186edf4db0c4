import type { Interaction } from '../build-type.ts';
import { PAIR, SEPARATOR } from '../statement-notation.ts';
import type { CategoriseQuestion } from './schema.ts';

export const describe = ({ cards, groups }: CategoriseQuestion): Interaction => ({
  correctResponsesPattern: [cards.map(({ id, group }) => `${id}${PAIR}${group}`).join(SEPARATOR)],
  source: cards,
  target: groups,
});
