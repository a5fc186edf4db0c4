import type { Interaction } from '../build-type.ts';
import { PAIR, SEPARATOR } from '../statement-notation.ts';
import type { MatchingQuestion } from './schema.ts';

export const describe = ({ sources, targets }: MatchingQuestion): Interaction => ({
  correctResponsesPattern: [sources.map(({ id, target }) => `${id}${PAIR}${target}`).join(SEPARATOR)],
  source: sources,
  target: targets,
});
