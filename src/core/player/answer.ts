import type { RuntimeQuestion } from './runtime-course.ts';

/** What a learner answered, in authored positions whatever the order shown. */
export type Answer =
  | { readonly type: 'true-false'; readonly value: boolean }
  /** Indices of the ticked choices, ascending. */
  | { readonly type: 'choice'; readonly selected: readonly number[] }
  /** Index of the selected target for each source. */
  | { readonly type: 'matching'; readonly targets: readonly number[] }
  /** Authored indices in the learner's order. */
  | { readonly type: 'sequencing'; readonly order: readonly number[] }
  /** One text per blank, as typed. */
  | { readonly type: 'fill-in'; readonly texts: readonly string[] }
  /** A decimal as `readDecimal` returns it. */
  | { readonly type: 'numeric'; readonly value: number }
  /** Index of the chosen step. */
  | { readonly type: 'likert'; readonly step: number };

/** Letter case, surrounding blanks, repeated blanks and the kind of apostrophe or hyphen do not matter in a fill-in answer. */
export const normaliseFillIn = (text: string): string =>
  text
    .normalize('NFKC')
    .replace(/[‘’ʼ]/g, "'")
    .replace(/[‐‑‒–—]/g, '-')
    .replace(/\s+/g, ' ')
    .trim()
    .toLowerCase();

/** The right answer to a question, if it has one. */
export const rightAnswer = (question: RuntimeQuestion): Answer | null => {
  switch (question.type) {
    case 'true-false':
      return { type: 'true-false', value: question.answer };
    case 'choice':
      return {
        type: 'choice',
        selected: question.choices.flatMap((choice, index) => (choice.correct ? [index] : [])),
      };
    case 'matching':
      return { type: 'matching', targets: question.sources.map((source) => source.target) };
    case 'sequencing':
      return { type: 'sequencing', order: question.items.map((_, index) => index) };
    case 'fill-in':
      return { type: 'fill-in', texts: question.blanks.map((blank) => blank.accepted[0] ?? '') };
    case 'numeric':
      return { type: 'numeric', value: question.answer };
    case 'likert':
      return null;
  }
};
