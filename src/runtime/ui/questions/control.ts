import type { Answer } from '../../../core/player/answer.ts';
import type { RuntimeQuestion } from '../../../core/player/runtime-course.ts';
import type { Ui } from '../ui.ts';
import { createChoice } from './choice.ts';
import { createFillIn } from './fill-in.ts';
import { createLikert } from './likert.ts';
import { createMatching } from './matching.ts';
import { createNumeric } from './numeric.ts';
import { createSequencing } from './sequencing.ts';
import { createTrueFalse } from './true-false.ts';

/** What stands in a question's form: an answer, or what is missing and where. */
export type Reading =
  | { readonly answer: Answer }
  | { readonly problem: string; readonly field: HTMLElement | null | undefined };

/** The form of one question. */
export interface Control<A extends Answer = Answer> {
  read(): Reading;
  write(answer: A): void;
  /** Takes no more changes. */
  lock(): void;
  /** Says at every part of the answer whether it is right. */
  mark(answer: A): void;
}

/** A question of one type. */
export type QuestionOf<T extends RuntimeQuestion['type']> = Extract<RuntimeQuestion, { type: T }>;
export type AnswerOf<T extends Answer['type']> = Extract<Answer, { type: T }>;

/** What every type's control is made from. */
export interface ControlContext {
  readonly ui: Ui;
  readonly form: HTMLFormElement;
  /** The order in which `count` options are shown. */
  order(count: number): readonly number[];
}

/** Adapts a control of one type to answers of any: others are not for it. */
const only = <T extends Answer['type']>(type: T, control: Control<AnswerOf<T>>): Control => {
  const isOfType = (answer: Answer): answer is AnswerOf<T> => answer.type === type;
  return {
    read: control.read,
    lock: control.lock,
    write: (answer) => {
      if (isOfType(answer)) control.write(answer);
    },
    mark: (answer) => {
      if (isOfType(answer)) control.mark(answer);
    },
  };
};

export const createControl = (question: RuntimeQuestion, context: ControlContext): Control => {
  switch (question.type) {
    case 'true-false':
      return only('true-false', createTrueFalse(question, context));
    case 'choice':
      return only('choice', createChoice(question, context));
    case 'matching':
      return only('matching', createMatching(question, context));
    case 'sequencing':
      return only('sequencing', createSequencing(question, context));
    case 'fill-in':
      return only('fill-in', createFillIn(question, context));
    case 'numeric':
      return only('numeric', createNumeric(question, context));
    case 'likert':
      return only('likert', createLikert(question, context));
  }
};
