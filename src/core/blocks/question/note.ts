import { PLAY_TYPES, type QuestionType, type RuntimeQuestion } from '../../questions/play-registry.ts';
import type { PlayType } from '../../questions/play-type.ts';
import type { NoteType, RuntimeNoteBase } from '../note-type.ts';

type Answer = { [T in QuestionType]: Parameters<(typeof PLAY_TYPES)[T]['score']>[1] }[QuestionType];

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

const typeOf = ({ type }: { readonly type: QuestionType }): PlayType<RuntimeQuestion, Answer> =>
  PLAY_TYPES[type];

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
