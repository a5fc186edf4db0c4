import {
  type AnswerScore,
  SCORING_VERSION,
  type ScoringVersion,
  scoreWhole,
} from '../questions/answer-score.ts';
import type { RuntimeQuestion } from '../questions/runtime-registry.ts';
import { isScored } from '../questions/runtime-registry.ts';
import { type Answer, runtimeTypeOf } from './answer.ts';
import type { RuntimeQuiz } from './runtime-course.ts';

/** Judges an answer. One of another type than the question is wrong, but to a rating no answer is. */
export const scoreAnswer = (
  question: RuntimeQuestion,
  answer: Answer,
  scoring: ScoringVersion = SCORING_VERSION,
): AnswerScore =>
  question.type === answer.type || !isScored(question)
    ? runtimeTypeOf(question).score(question, answer, scoring)
    : scoreWhole(false);

/** How a try stands against the floor of its quiz. */
export interface FloorScore {
  /** Share of the points that count towards it, 0-100, at most two decimals. */
  readonly percent: number;
  readonly isReached: boolean;
}

/** The judgement of one try. */
export interface QuizScore {
  readonly points: number;
  readonly maxPoints: number;
  /**
   * What is reported, 0-100, at most two decimals: the share of the points, but just below the pass mark if the floor was
   * missed, because an LMS may judge by the figure alone.
   */
  readonly percent: number;
  /** The share of the points, 0-100, at most two decimals. */
  readonly earnedPercent: number;
  /** `null`: the quiz has no floor, or the try no question that counts towards it. */
  readonly floor: FloorScore | null;
  readonly isPassed: boolean;
}

/** Thirds and sevenths of points add up to whole numbers only up to this much. */
const TOLERANCE = 1e-6;

const toPercent = (share: number): number => Math.round(share * 10000) / 100;

/** The largest percentage of two decimals that is below a share of 0-1. */
const justBelow = (share: number): number => Math.max(0, Math.ceil(share * 10000 - TOLERANCE) - 1) / 100;

/** Adds up one try. Unanswered questions count as wrong; ratings do not count at all. */
export const scoreQuiz = (
  { passMark, floor }: Pick<RuntimeQuiz, 'passMark' | 'floor'>,
  drawn: readonly RuntimeQuestion[],
  answerOf: (questionId: string) => Answer | undefined,
  scoring: ScoringVersion = SCORING_VERSION,
): QuizScore => {
  const scored = drawn.filter(isScored).map((question) => {
    const { id, points, isFloor } = question;
    const answer = answerOf(id);
    return { points, isFloor, earned: answer ? points * scoreAnswer(question, answer, scoring).fraction : 0 };
  });
  const add = (questions: typeof scored) => {
    const most = questions.reduce((sum, question) => sum + question.points, 0);
    const points = questions.reduce((sum, { earned }) => sum + earned, 0);
    return { points, most, share: most === 0 ? 0 : points / most };
  };
  const { points, most: maxPoints, share } = add(scored);
  const mark =
    'points' in passMark ? passMark.points / Math.max(maxPoints, TOLERANCE) : passMark.percent / 100;
  const isMarkReached =
    'points' in passMark
      ? points >= passMark.points - TOLERANCE
      : share * 100 >= passMark.percent - TOLERANCE;
  const counting = scored.filter(({ isFloor }) => isFloor);
  const floorShare = floor && counting.length > 0 ? add(counting).share : null;
  const isFloorReached = floorShare === null || floorShare * 100 >= (floor?.percent ?? 0) - TOLERANCE;
  const earnedPercent = toPercent(share);
  return {
    points,
    maxPoints,
    percent: isFloorReached ? earnedPercent : Math.min(earnedPercent, justBelow(mark)),
    earnedPercent,
    floor: floorShare === null ? null : { percent: toPercent(floorShare), isReached: isFloorReached },
    isPassed: isMarkReached && isFloorReached,
  };
};

/** The points that every try of a quiz can earn; `null` if that depends on the questions drawn. */
export const maxPointsOf = (
  { pools }: Pick<RuntimeQuiz, 'pools'>,
  questions: readonly RuntimeQuestion[],
): number | null => {
  const pooled = questions.filter(({ id }) => pools.some((pool) => pool.questions.includes(id)));
  const isFixed = pools.every(({ draw, questions: ids }) => draw >= ids.length);
  const [first] = pooled;
  if (pooled.every((question) => isScored(question) && question.points === first?.points))
    return (
      (first?.points ?? 0) *
      pools.reduce((sum, { draw, questions: ids }) => sum + Math.min(draw, ids.length), 0)
    );
  return isFixed
    ? pooled.reduce((sum, question) => (isScored(question) ? sum + question.points : sum), 0)
    : null;
};
