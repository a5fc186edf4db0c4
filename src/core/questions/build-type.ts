import type { z } from 'zod';
import type { PartReport } from '../diagnostics/part-report.ts';
import type { Locale } from '../locale/locales.ts';
import type { ViewText } from '../text/markdown-html.ts';
import type { PlainTextConverter } from '../text/plain-text.ts';
import type { Guess, GuessWords } from './guess.ts';
import type { RuntimeQuestionBase } from './runtime-type.ts';
import type { TypeView } from './type-view.ts';

/** What a question's view needs besides the question. */
export interface QuestionContext {
  readonly text: ViewText;
  readonly locale: Locale;
}

/** An entry of a list as an activity definition names it; `text` is one line of Markdown. */
interface Component {
  readonly id: string;
  readonly text: string;
}

/** What xAPI calls a question (xAPI-Data 2.4.4.1), before its texts are put into a language. */
export interface Interaction {
  /** Said beside the stem, in plain words. */
  readonly description?: string;
  readonly correctResponsesPattern?: readonly string[];
  readonly choices?: readonly Component[];
  readonly source?: readonly Component[];
  readonly target?: readonly Component[];
  readonly scale?: readonly Component[];
}

/** What a question type does in a build; `Q` is the authored question, `R` what the run-time knows of it. */
export interface BuildType<Q, R extends RuntimeQuestionBase> {
  /** Lists whose entries have ids of their own: the list's key, and what an author calls one of its entries. */
  readonly lists: Readonly<Record<string, string>>;
  /** Reports what must not be within one question and its schema lets pass. */
  check?(question: Q, report: PartReport): void;
  /** Adds what is of the type to what every question has. */
  plan(question: Q, base: RuntimeQuestionBase): R;
  /** The parts whose change would give a stored answer another meaning. */
  shapeOf(question: R): string;
  /** The most characters that `writeAnswer` makes of any answer, or of its short form. */
  longestAnswer(question: R, isShort?: boolean): number;
  /** `writeAnswer` makes as many of every answer. */
  readonly isEachAsLong?: true;
  /** The longest response in authored ids that any answer gives, in characters; 0 if answers are not ids. */
  longestResponse(question: R): number;
  view(question: Q, context: QuestionContext): TypeView;
  describe(question: Q, words: PlainTextConverter): Interaction;
  /** What people without knowledge score; nothing unless given, as where the answer is typed. */
  guess?(question: Q, words: GuessWords): Guess;
  /** What a learner reads beside scenario and stem, as it is written; nothing unless given. */
  wordingOf?(question: Q): string;
  /** The same in plain words. */
  plainWordingOf?(question: Q, words: PlainTextConverter): string;
  /** What the administrator's list of questions calls the type of a question, if it has names for several variants. */
  variantOf?(question: Q): keyof Locale['adminGuide']['questionTypes'];
  /** The right answer in plain words, part by part. */
  answerInWords(question: Q, words: PlainTextConverter, locale: Locale): readonly string[];
}

/** A question type with the schema of its questions. */
export type BuildTypeOf<S extends z.ZodObject, R extends RuntimeQuestionBase> = BuildType<z.infer<S>, R> & {
  readonly schema: S;
};
