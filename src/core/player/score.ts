import { type Answer, normaliseFillIn } from './answer.ts';
import type { RuntimeQuestion, RuntimeQuiz } from './runtime-course.ts';

/** How right an answer is; `neutral` for a question that has no right answer. */
export type Verdict = 'correct' | 'partial' | 'incorrect' | 'neutral';

/** The judgement of one answer. */
export interface AnswerScore {
  readonly verdict: Verdict;
  /** Share of the question's points, 0-1. */
  readonly fraction: number;
}

const share = (right: number, of: number): AnswerScore => {
  const fraction = Math.max(0, right) / of;
  return { fraction, verdict: fraction >= 1 ? 'correct' : fraction > 0 ? 'partial' : 'incorrect' };
};

const allOrNothing = (right: boolean): AnswerScore => share(right ? 1 : 0, 1);

/** Whether a typed text is one of a blank's accepted answers. */
export const isAccepted = (accepted: readonly string[], text: string): boolean =>
  accepted.some((variant) => normaliseFillIn(variant) === normaliseFillIn(text));

/**
 * Judges an answer. Several choices: right ticks less wrong ticks, never below zero; matching: by pair; sequencing: by
 * position; everything else right or wrong. An answer of another type than the question is wrong.
 */
export const scoreAnswer = (question: RuntimeQuestion, answer: Answer): AnswerScore => {
  if (question.type === 'likert') return { verdict: 'neutral', fraction: 0 };
  if (question.type === 'true-false' && answer.type === 'true-false')
    return allOrNothing(answer.value === question.answer);
  if (question.type === 'choice' && answer.type === 'choice') {
    const rightOnes = question.choices.filter((choice) => choice.correct).length;
    const right = answer.selected.filter((index) => question.choices[index]?.correct).length;
    if (question.select === 'single') return allOrNothing(right === 1 && answer.selected.length === 1);
    return share(right - (answer.selected.length - right), rightOnes);
  }
  if (question.type === 'matching' && answer.type === 'matching')
    return share(
      question.sources.filter((source, index) => answer.targets[index] === source.target).length,
      question.sources.length,
    );
  if (question.type === 'sequencing' && answer.type === 'sequencing')
    return share(
      question.items.filter((_, index) => answer.order[index] === index).length,
      question.items.length,
    );
  if (question.type === 'fill-in' && answer.type === 'fill-in')
    return allOrNothing(
      question.blanks.every((blank, index) => isAccepted(blank.accepted, answer.texts[index] ?? '')),
    );
  if (question.type === 'numeric' && answer.type === 'numeric')
    return allOrNothing(answer.value >= question.min && answer.value <= question.max);
  return allOrNothing(false);
};

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

/** Adds up one try. Unanswered questions count as wrong; likert questions do not count at all. */
export const scoreQuiz = (
  quiz: Pick<RuntimeQuiz, 'passMark'>,
  drawn: readonly RuntimeQuestion[],
  answerOf: (questionId: string) => Answer | undefined,
): QuizScore => {
  const scored = drawn.filter((question) => question.type !== 'likert');
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
  if (pooled.every(({ type, points }) => type !== 'likert' && points === first?.points))
    return (
      (first?.points ?? 0) *
      pools.reduce((sum, { draw, questions: ids }) => sum + Math.min(draw, ids.length), 0)
    );
  return isFixed
    ? pooled.reduce((sum, { type, points }) => (type === 'likert' ? sum : sum + points), 0)
    : null;
};
