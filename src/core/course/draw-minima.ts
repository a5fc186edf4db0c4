import type { DrawRules } from '../player/draw-rules.ts';
import type { Question } from '../questions/question.ts';
import type { Assessment } from './quiz.ts';

/** What a draw has at least, where it is more than none. */
export const drawMinima = (
  { minFinalOnly, minFloor }: Assessment['draw'],
  pool: readonly Question[],
): Pick<DrawRules, 'minFinalOnly' | 'minFloor'> => {
  const ofFloor = Math.min(minFloor, pool.filter(({ floor }) => floor).length);
  return { ...(minFinalOnly > 0 ? { minFinalOnly } : {}), ...(ofFloor > 0 ? { minFloor: ofFloor } : {}) };
};
