import { ANSWER_CODES, type AnswerCode } from '../../questions/answer-codes.ts';
import type { QuestionType, RUNTIME_TYPES, RuntimeQuestion } from '../../questions/runtime-registry.ts';
import type { NoteType, RuntimeNoteBase } from '../note-type.ts';

type Answer = { [T in QuestionType]: Parameters<(typeof RUNTIME_TYPES)[T]['score']>[1] }[QuestionType];

export interface RuntimePageQuestion extends RuntimeNoteBase {
  readonly kind: 'question';
  /** Its key is that of the block. */
  readonly question: RuntimeQuestion;
  /** Index n of its `cmi.interactions` entry; `null`: it is not reported to the LMS. */
  readonly interaction: number | null;
}

/** The first answer that was given. */
export interface PageAnswer {
  readonly kind: 'question';
  readonly answer: Answer;
}

const codeOf = ({ type }: { readonly type: QuestionType }): AnswerCode<RuntimeQuestion, Answer> =>
  ANSWER_CODES[type];

/** The answer as quizzes keep it. */
export const question: NoteType<RuntimePageQuestion, PageAnswer> = {
  isReported: true,
  writeNote: ({ question: asked }, { answer }) =>
    asked.type === answer.type ? codeOf(asked).writeAnswer(asked, answer) : '',
  readNote: ({ question: asked }, payload) => {
    const answer = codeOf(asked).readAnswer(asked, payload);
    return answer && { kind: 'question', answer };
  },
};
