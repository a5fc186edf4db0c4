import { ANSWER_CODES, type AnswerCode } from '../questions/answer-codes.ts';
import type { QuestionType, RuntimeQuestion } from '../questions/runtime-registry.ts';
import type { Answer } from './answer.ts';

/** The code of a question's type. Its functions take answers of that type alone. */
const codeOf = ({ type }: { readonly type: QuestionType }): AnswerCode<RuntimeQuestion, Answer> =>
  ANSWER_CODES[type];

/**
 * An answer as suspend data keeps it; `null` if it is of another type than the question.
 *
 * @param isShort whether words that the learner typed are kept in the fewest characters.
 */
export const writeAnswer = (question: RuntimeQuestion, answer: Answer, isShort = false): string | null =>
  question.type === answer.type ? codeOf(question).writeAnswer(question, answer, isShort) : null;

/** Reads what `writeAnswer` wrote; `null` if it does not fit the question. */
export const readAnswer = (question: RuntimeQuestion, payload: string): Answer | null =>
  codeOf(question).readAnswer(question, payload);

/** The answer as it will be read back from suspend data: of a long wrong text the first words. */
export const toStoredAnswer = (question: RuntimeQuestion, answer: Answer): Answer => {
  const payload = writeAnswer(question, answer);
  return (payload && readAnswer(question, payload)) || answer;
};
