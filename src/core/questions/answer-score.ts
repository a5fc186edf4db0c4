/** How right an answer is; `neutral` for a question that has no right answer. */
export type Verdict = 'correct' | 'partial' | 'incorrect' | 'neutral';

/**
 * How answers are scored. A version never changes: what a learner has under one keeps its points. 1: an order by position; 2: an
 * order by its longest ordered run.
 */
export type ScoringVersion = 1 | 2;

/** Under which tries begin now. */
export const SCORING_VERSION: ScoringVersion = 2;

/** The judgement of one answer. */
export interface AnswerScore {
  readonly verdict: Verdict;
  /** Share of the question's points, 0-1. */
  readonly fraction: number;
  /** Of how many parts partial credit is made. */
  readonly parts: number;
}

/** So many right parts out of all; fewer than none are none. */
export const scoreShare = (right: number, parts: number): AnswerScore => {
  const fraction = Math.max(0, right) / parts;
  return { fraction, parts, verdict: fraction >= 1 ? 'correct' : fraction > 0 ? 'partial' : 'incorrect' };
};

/** Right or wrong, nothing between. */
export const scoreWhole = (isRight: boolean): AnswerScore => scoreShare(isRight ? 1 : 0, 1);
