import type { Notation } from '../questions/notation.ts';
import type { RuntimeQuestion } from '../questions/runtime-registry.ts';
import { type QuestionType, RUNTIME_TYPES } from '../questions/runtime-registry.ts';
import type { RuntimeType } from '../questions/runtime-type.ts';

/** What a learner answered to a question of that type, in authored positions whatever the order shown. */
export type AnswerOf<T extends QuestionType> = Parameters<(typeof RUNTIME_TYPES)[T]['score']>[1];

/** An answer to a question of any type. */
export type Answer = { [T in QuestionType]: AnswerOf<T> }[QuestionType];

/** What a question's type does. Its functions take answers of that type alone. */
export const runtimeTypeOf = ({
  type,
}: {
  readonly type: QuestionType;
}): RuntimeType<RuntimeQuestion, Answer> => RUNTIME_TYPES[type];

/** The right answer to a question, if it has one. */
export const rightAnswer = (question: RuntimeQuestion): Answer | null =>
  runtimeTypeOf(question).rightAnswer(question);

/** An answer as reports show it; `null` if it does not fit the question. */
export const formatAnswer = (question: RuntimeQuestion, answer: Answer, notation: Notation): string | null =>
  question.type === answer.type ? runtimeTypeOf(question).formatResponse(question, answer, notation) : null;

/** Every right answer to a question as reports show it. */
export const formatRightAnswers = (question: RuntimeQuestion, notation: Notation): readonly string[] => {
  const type = runtimeTypeOf(question);
  if (type.formatRightAnswers) return type.formatRightAnswers(question, notation);
  const right = type.rightAnswer(question);
  const response = right && type.formatResponse(question, right, notation);
  return response === null ? [] : [response];
};
