import type { Interaction } from '../build-type.ts';
import type { TrueFalseQuestion } from './schema.ts';

export const describe = ({ answer }: TrueFalseQuestion): Interaction => ({
  correctResponsesPattern: [String(answer)],
});
