import { type AnswerScore, scoreWhole } from '../questions/answer-score.ts';
import type { RuntimeQuestion } from '../questions/play-registry.ts';
import { isScored } from '../questions/play-registry.ts';
import { type Answer, playTypeOf } from './answer.ts';
import type { RuntimeQuiz } from './runtime-course.ts';

/** Judges an answer. One of another type than the question is wrong, but to a rating no answer is. */
export const scoreAnswer = (question: RuntimeQuestion, answer: Answer): AnswerScore =>
  question.type === answer.type || !isScored(question)
    ? playTypeOf(question).score(question, answer)
    : scoreWhole(false);

/** The judgement of one try. */
export interface QuizScore {
  readonly points: number;
  readonly maxPoints: number;
  /** 0-100, at most two decimals. */
  readonly percent: number;
  readonly isPassed: boolean;
}

/** Thirds and sevenths of points add up to whole numbers only up to this much. */
const TOLERANCE = 1e-6;

/** Adds up one try. Unanswered questions count as wrong; ratings do not count at all. */
export const scoreQuiz = (
  quiz: Pick<RuntimeQuiz, 'passMark'>,
  drawn: readonly RuntimeQuestion[],
  answerOf: (questionId: string) => Answer | undefined,
): QuizScore => {
  const scored = drawn.filter(isScored);
  const maxPoints = scored.reduce((sum, question) => sum + question.points, 0);
  const points = scored.reduce((sum, question) => {
    const answer = answerOf(question.id);
    return answer ? sum + question.points * scoreAnswer(question, answer).fraction : sum;
  }, 0);
  const share = maxPoints === 0 ? 0 : points / maxPoints;
  const isPassed =
    'points' in quiz.passMark
      ? points >= quiz.passMark.points - TOLERANCE
      : share * 100 >= quiz.passMark.percent - TOLERANCE;
  return { points, maxPoints, percent: Math.round(share * 10000) / 100, isPassed };
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
