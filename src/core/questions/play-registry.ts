import { categorise } from './categorise/play.ts';
import { choice } from './choice/play.ts';
import { fillIn } from './fill-in/play.ts';
import { highlight } from './highlight/play.ts';
import { likert } from './likert/play.ts';
import { matching } from './matching/play.ts';
import { numeric } from './numeric/play.ts';
import { sequencing } from './sequencing/play.ts';
import { trueFalse } from './true-false/play.ts';

/** Every question type as the browser needs it. */
export const PLAY_TYPES = {
  'true-false': trueFalse,
  choice,
  highlight,
  matching,
  categorise,
  sequencing,
  'fill-in': fillIn,
  numeric,
  likert,
};

export type QuestionType = keyof typeof PLAY_TYPES;

/** A question of that type as data for scoring, drawing and reporting; its words are in the page. */
export type RuntimeQuestionOf<T extends QuestionType> = Parameters<(typeof PLAY_TYPES)[T]['score']>[0];

/** A question of any type. */
export type RuntimeQuestion = { [T in QuestionType]: RuntimeQuestionOf<T> }[QuestionType];

/** Whether answers to a question earn points: a rating has no right answer. */
export const isScored = ({ type }: { readonly type: QuestionType }): boolean => PLAY_TYPES[type].isScored;
