import { categorise } from './categorise/runtime-type.ts';
import { choice } from './choice/runtime-type.ts';
import { fillIn } from './fill-in/runtime-type.ts';
import { highlight } from './highlight/runtime-type.ts';
import { likert } from './likert/runtime-type.ts';
import { matching } from './matching/runtime-type.ts';
import { numeric } from './numeric/runtime-type.ts';
import { sequencing } from './sequencing/runtime-type.ts';
import { trueFalse } from './true-false/runtime-type.ts';

/** Every question type as the browser needs it. */
export const RUNTIME_TYPES = {
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

export type QuestionType = keyof typeof RUNTIME_TYPES;

/** A question of that type as data for scoring, drawing and reporting; its words are in the page. */
export type RuntimeQuestionOf<T extends QuestionType> = Parameters<(typeof RUNTIME_TYPES)[T]['score']>[0];

/** A question of any type. */
export type RuntimeQuestion = { [T in QuestionType]: RuntimeQuestionOf<T> }[QuestionType];

/** Whether answers to a question earn points: a rating has no right answer. */
export const isScored = ({ type }: { readonly type: QuestionType }): boolean => RUNTIME_TYPES[type].isScored;
