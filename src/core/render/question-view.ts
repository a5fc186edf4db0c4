import type { QuestionContext } from '../questions/build-type.ts';
import { buildTypeOf, type Question } from '../questions/question.ts';
import type { TypeView } from '../questions/type-view.ts';
import type { Html } from '../text/html.ts';
import type { Prompt } from '../text/markdown-html.ts';

interface QuestionBase {
  readonly id: string;
  readonly type: Question['type'];
  readonly scenario: Html | null;
  readonly stem: Prompt;
  readonly feedback: readonly { readonly on: string; readonly text: Html }[];
}

/** What the template of a question shows; `template` is its name. */
export type QuestionView = QuestionBase & TypeView;

/** The view of one question; `context.text` is its own. */
export const viewQuestion = (question: Question, context: QuestionContext): QuestionView => {
  const { text } = context;
  const base: QuestionBase = {
    id: question.id,
    type: question.type,
    scenario: question.scenario === undefined ? null : text.flow(question.scenario),
    stem: text.prompt(question.stem),
    feedback: Object.entries(question.feedback).flatMap(([on, markdown]) =>
      markdown === undefined ? [] : [{ on, text: text.branch().flow(markdown) }],
    ),
  };
  return { ...base, ...buildTypeOf(question).view(question, context) };
};
