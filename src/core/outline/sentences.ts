import { Chapter } from '../course/chapter.ts';
import { visitTexts } from '../course/rules/schema.ts';
import type { PlainTextConverter } from '../text/plain-text.ts';

/** A sentence that readers may find long. */
export interface LongSentence {
  /** Id of the page. */
  readonly page: string;
  readonly words: number;
  /** In plain words. */
  readonly text: string;
}

/** A sentence of more words than this is long for readers to whom the language is foreign. */
const LONG = 25;

/** How many the outline names. */
const MAX_SENTENCES = 5;

/** Ends where a full stop, question mark or exclamation mark is followed by a space and a capital, a quotation mark or a digit. */
const sentencesOf = (text: string): readonly string[] => text.split(/(?<=[.?!][”"’)]?)\s+(?=[\p{Lu}“"‘\d])/u);

/** The longest of the long sentences of all pages, longest first, equally long ones in reading order. */
export const longestSentencesOf = (
  chapters: readonly Chapter[],
  { flow, inline }: PlainTextConverter,
): readonly LongSentence[] => {
  const found: LongSentence[] = [];
  for (const chapter of chapters)
    visitTexts(Chapter, chapter, (text, kind, path) => {
      const page = chapter.pages[Number(path[1])];
      if (path[0] !== 'pages' || !page || kind === 'plain') return;
      const paragraphs = kind === 'markdown' ? flow(text) : [inline(text)];
      for (const sentence of paragraphs.flatMap(sentencesOf)) {
        const words = sentence.split(/\s+/).filter((part) => /[\p{L}\p{N}]/u.test(part)).length;
        if (words > LONG) found.push({ page: page.id, words, text: sentence.replace(/\s+/g, ' ') });
      }
    });
  return found.sort((one, other) => other.words - one.words).slice(0, MAX_SENTENCES);
};
