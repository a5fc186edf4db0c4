import type { Question } from '../course/question.ts';
import type { Locale } from '../locale/locales.ts';
import { showNumber } from '../locale/writing.ts';
import { escapeHtml, type Html } from '../text/html.ts';
import type { PlaceText, Prompt } from '../text/markdown-html.ts';

interface Option {
  /** What the control's `value` is. */
  readonly value: string;
  readonly text: Html;
}

interface OptionsView {
  readonly inputType: 'radio' | 'checkbox';
  readonly options: readonly Option[];
}

interface QuestionBase {
  readonly id: string;
  readonly type: Question['type'];
  readonly scenario: Html | null;
  readonly stem: Prompt;
  readonly hint: string;
  readonly feedback: readonly { readonly on: string; readonly text: Html }[];
  readonly optionFeedback: readonly { readonly index: number; readonly text: Html }[];
  readonly mistakeFeedback: readonly { readonly index: number; readonly text: Html }[];
  /** The right answer in words; `label` says to what part of the question an entry belongs. */
  readonly solution: {
    readonly isOrdered: boolean;
    readonly items: readonly { readonly label: Html | null; readonly text: Html }[];
  } | null;
}

/** What the template of a question shows; `template` is its name. */
export type QuestionView = QuestionBase &
  (
    | ({ readonly template: 'questions/true-false' | 'questions/choice' | 'questions/likert' } & OptionsView)
    | {
        readonly template: 'questions/matching';
        readonly sources: readonly { readonly index: number; readonly text: Html }[];
        readonly targets: readonly { readonly index: number; readonly text: string }[];
      }
    | {
        readonly template: 'questions/sequencing';
        readonly items: readonly {
          readonly index: number;
          readonly text: Html;
          readonly moveUp: string;
          readonly moveDown: string;
        }[];
      }
    | {
        readonly template: 'questions/fill-in';
        readonly parts: readonly {
          readonly text: Html;
          readonly blank: { readonly index: number; readonly label: string } | null;
        }[];
      }
    | { readonly template: 'questions/numeric'; readonly unit: string }
  );

/** What a question's view needs besides the question. */
export interface QuestionContext {
  readonly text: PlaceText;
  readonly locale: Locale;
}

const feedbackOf = (question: Question, text: PlaceText): QuestionBase['feedback'] =>
  Object.entries(question.feedback).flatMap(([on, markdown]) =>
    markdown === undefined ? [] : [{ on, text: text.branch().flow(markdown) }],
  );

const viewIndexed = (feedbacks: readonly { readonly feedback: string }[], text: PlaceText) =>
  feedbacks.map(({ feedback }, index) => ({ index, text: text.branch().flow(feedback) }));

const solutionOf = (question: Question, { text, locale }: QuestionContext): QuestionBase['solution'] => {
  const { page: strings, writing } = locale;
  const show = (value: number): string => showNumber(value, writing);
  const plain = (words: string): Html => ({ html: escapeHtml(words) });
  switch (question.type) {
    case 'true-false':
      return {
        isOrdered: false,
        items: [{ label: null, text: plain(strings.trueFalseSolution(question.answer)) }],
      };
    case 'choice':
      return {
        isOrdered: false,
        items: question.choices
          .filter(({ correct }) => correct)
          .map((choice) => ({ label: null, text: text.label(choice.text) })),
      };
    case 'matching':
      return {
        isOrdered: false,
        items: question.sources.map((source) => ({
          label: text.label(source.text),
          text: text.label(question.targets.find(({ id }) => id === source.target)?.text ?? source.target),
        })),
      };
    case 'sequencing':
      return {
        isOrdered: true,
        items: question.items.map((item) => ({ label: null, text: text.label(item.text) })),
      };
    case 'fill-in':
      return {
        isOrdered: false,
        items: question.blanks.map(({ label, accepted }) => ({
          label: question.blanks.length > 1 ? plain(label) : null,
          text: plain(accepted[0] ?? ''),
        })),
      };
    case 'numeric': {
      const { answer, accept, unit } = question;
      const range = accept ? ` (${strings.acceptedRange(show(accept.min), show(accept.max))})` : '';
      return { isOrdered: false, items: [{ label: null, text: plain(`${show(answer)} ${unit}${range}`) }] };
    }
    case 'likert':
      return null;
  }
};

/** Cuts the rendered sentence where a gap stands, written `{blank-id}`. */
const viewParts = (question: Extract<Question, { type: 'fill-in' }>, text: PlaceText) => {
  const pieces = text.label(question.text).html.split(/(\{[a-z0-9-]+\})/);
  const blankOf = (piece: string) => {
    const index = question.blanks.findIndex(({ id }) => piece === `{${id}}`);
    const blank = question.blanks[index];
    return blank ? { index, label: blank.label } : null;
  };
  return pieces.map((piece) => {
    const blank = blankOf(piece);
    return { text: { html: blank ? '' : piece }, blank };
  });
};

/** The view of one question; `context.text` is its own. */
export const viewQuestion = (question: Question, context: QuestionContext): QuestionView => {
  const { text, locale } = context;
  const { page: strings } = locale;
  const base: QuestionBase = {
    id: question.id,
    type: question.type,
    scenario: question.scenario === undefined ? null : text.flow(question.scenario),
    stem: text.prompt(question.stem),
    hint: strings.hints[question.type === 'choice' ? question.select : question.type],
    feedback: feedbackOf(question, text),
    optionFeedback: question.type === 'choice' ? viewIndexed(question.choices, text) : [],
    mistakeFeedback: 'mistakes' in question ? viewIndexed(question.mistakes, text) : [],
    solution: solutionOf(question, context),
  };
  const indexed = <Item extends { readonly text: string }>(items: readonly Item[]) =>
    items.map((item, index) => ({ index, text: text.label(item.text) }));
  const options = (items: readonly { readonly text: string }[]): readonly Option[] =>
    items.map((item, index) => ({ value: String(index), text: text.label(item.text) }));

  switch (question.type) {
    case 'true-false':
      return {
        ...base,
        template: 'questions/true-false',
        inputType: 'radio',
        options: (['true', 'false'] as const).map((value) => ({
          value,
          text: { html: escapeHtml(strings.words[value]) },
        })),
      };
    case 'choice':
      return {
        ...base,
        template: 'questions/choice',
        inputType: question.select === 'single' ? 'radio' : 'checkbox',
        options: options(question.choices),
      };
    case 'likert':
      return { ...base, template: 'questions/likert', inputType: 'radio', options: options(question.scale) };
    case 'matching':
      return {
        ...base,
        template: 'questions/matching',
        sources: indexed(question.sources),
        targets: question.targets.map((target, index) => ({ index, text: text.plain(target.text) })),
      };
    case 'sequencing':
      return {
        ...base,
        template: 'questions/sequencing',
        items: question.items.map((item, index) => ({
          index,
          text: text.label(item.text),
          moveUp: strings.moveUp(text.plain(item.text)),
          moveDown: strings.moveDown(text.plain(item.text)),
        })),
      };
    case 'fill-in':
      return { ...base, template: 'questions/fill-in', parts: viewParts(question, text) };
    case 'numeric':
      return { ...base, template: 'questions/numeric', unit: question.unit };
  }
};
