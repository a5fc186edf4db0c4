import { type QuestionType, RUNTIME_TYPES, type RuntimeQuestion } from '../../questions/runtime-registry.ts';
import type { RuntimeType } from '../../questions/runtime-type.ts';
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

const typeOf = ({ type }: { readonly type: QuestionType }): RuntimeType<RuntimeQuestion, Answer> =>
  RUNTIME_TYPES[type];

/** The answer as quizzes keep it. */
export const question: NoteType<RuntimePageQuestion, PageAnswer> = {
  isReported: true,
  writeNote: ({ question: asked }, { answer }) =>
    asked.type === answer.type ? typeOf(asked).writeAnswer(asked, answer) : '',
  readNote: ({ question: asked }, payload) => {
    const answer = typeOf(asked).readAnswer(asked, payload);
    return answer && { kind: 'question', answer };
  },
};
