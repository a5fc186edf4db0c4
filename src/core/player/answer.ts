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

/**
 * An answer as suspend data keeps it; `null` if it is of another type than the question.
 *
 * @param isShort whether words that the learner typed are kept in the fewest characters.
 */
export const writeAnswer = (question: RuntimeQuestion, answer: Answer, isShort = false): string | null =>
  question.type === answer.type ? runtimeTypeOf(question).writeAnswer(question, answer, isShort) : null;

/** Reads what `writeAnswer` wrote; `null` if it does not fit the question. */
export const readAnswer = (question: RuntimeQuestion, payload: string): Answer | null =>
  runtimeTypeOf(question).readAnswer(question, payload);

/** The answer as it will be read back from suspend data: of a long wrong text the first words. */
export const toStoredAnswer = (question: RuntimeQuestion, answer: Answer): Answer => {
  const payload = writeAnswer(question, answer);
  return (payload && readAnswer(question, payload)) || answer;
};

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
