import type {
  QuestionType,
  RuntimeQuestion,
  RuntimeQuestionOf,
} from '../../../core/questions/runtime-registry.ts';
import { createCategorise } from './categorise.ts';
import { createChoice } from './choice.ts';
import type { Control, ControlContext } from './control.ts';
import { createFillIn } from './fill-in.ts';
import { createHighlight } from './highlight.ts';
import { createLikert } from './likert.ts';
import { createMatching } from './matching.ts';
import { createNumeric } from './numeric.ts';
import { createSequencing } from './sequencing.ts';
import { createTrueFalse } from './true-false.ts';

/** The control of every question type. */
const CONTROLS: {
  readonly [T in QuestionType]: (question: RuntimeQuestionOf<T>, context: ControlContext) => Control<never>;
} = {
  'true-false': createTrueFalse,
  choice: createChoice,
  highlight: createHighlight,
  matching: createMatching,
  categorise: createCategorise,
  sequencing: createSequencing,
  'fill-in': createFillIn,
  numeric: createNumeric,
  likert: createLikert,
};

export const createControl = (question: RuntimeQuestion, context: ControlContext): Control => {
  const create = CONTROLS[question.type] as (question: RuntimeQuestion, context: ControlContext) => Control;
  return create(question, context);
};
