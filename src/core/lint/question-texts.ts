import { listsOf, type Question } from '../questions/question.ts';

/** What is said after an answer, with the name an author knows it by. */
export interface FeedbackText {
  readonly name: string;
  readonly text: string;
}

/** Of each option that has its own, then by how far the answer was right. */
export const feedbackTexts = (question: Question): readonly FeedbackText[] => {
  const options = listsOf(question).flatMap(({ entries }) =>
    entries.flatMap((entry) => {
      const text = (entry as { readonly feedback?: string }).feedback;
      return text === undefined ? [] : [{ name: entry.id, text }];
    }),
  );
  const whole = Object.entries(question.feedback as Readonly<Record<string, string | undefined>>);
  return [...options, ...whole.flatMap(([name, text]) => (text === undefined ? [] : [{ name, text }]))];
};

const wordsOf = (text: string): ReadonlySet<string> => new Set(text.toLowerCase().match(/\p{L}{4,}/gu) ?? []);

/** Two texts of fewer different words than this are never the same question. */
const MIN_WORDS = 6;

/** How many of all their words, of at least four letters, two texts share: from 0 to 1. */
export const wordSimilarity = (one: string, other: string): number => {
  const [words, others] = [wordsOf(one), wordsOf(other)];
  if (Math.min(words.size, others.size) < MIN_WORDS) return 0;
  const shared = [...words].filter((word) => others.has(word)).length;
  return shared / (words.size + others.size - shared);
};
