import type { Interaction } from '../build-type.ts';
import type { LikertQuestion } from './schema.ts';

export const describe = ({ scale }: LikertQuestion): Interaction => ({ scale });
