import { type Flow, parseInline, parseMarkdown, plainText } from '../text/markdown.ts';
import { AssetPath, Identifier } from '../text/primitives.ts';
import { WORDS_PER_MINUTE } from '../text/reading-speed.ts';
import { Chapter, type Page } from './chapter.ts';
import type { Assessment, Quiz } from './quiz.ts';
import { schemaAt, valueAt, visitTexts } from './rules/schema.ts';
import { chapterQuestions } from './test-out.ts';

/** What a learner needs for one question and its feedback, or to write a reflection. */
export const MINUTES_PER_QUESTION = 1.5;

/** U+202F groups digits, and a dash or a % that stands alone is no word. */
const countWords = (text: string): number =>
  text.split(/[^\S\u202f]+/).filter((part) => /[\p{L}\p{N}]/u.test(part)).length;

const flowText = (flow: readonly Flow[], termOf: (id: string) => string): string =>
  flow
    .map((part) =>
      part.type === 'list'
        ? part.items.map((item) => flowText(item, termOf)).join('\n')
        : plainText(part.children, termOf),
    )
    .join('\n');

/**
 * How many words a learner reads in the blocks of each page, in their order: headings, tables, drawings, transcripts, and all
 * options and consequences of scenarios included; page titles, ids and citations left out. A number with its digits in groups is
 * one word; so is a hyphenated word.
 *
 * @param termOf the words of a glossary term.
 */
export const countPageWords = (chapter: Chapter, termOf: (id: string) => string): readonly number[] => {
  const words = chapter.pages.map(() => 0);
  visitTexts(Chapter, chapter, (text, kind, path) => {
    const page = Number(path[1]);
    if (path[0] !== 'pages' || path[2] !== 'blocks') return;
    const schema = schemaAt(Chapter, chapter, path);
    const isHidden =
      schema === Identifier ||
      schema === AssetPath ||
      path.at(-1) === 'language' ||
      // What a date is shown as takes its place.
      (path.at(-1) === 'date' && valueAt(chapter, [...path.slice(0, -1), 'shown']) !== undefined);
    if (isHidden) return;
    const shown =
      kind === 'markdown'
        ? flowText(parseMarkdown(text).flow, termOf)
        : kind === 'inline'
          ? plainText(parseInline(text).inlines, termOf)
          : text;
    words[page] = (words[page] ?? 0) + countWords(shown);
  });
  return words;
};

const wholeMinutes = (minutes: number): number => Math.max(1, Math.round(minutes));

/** Blocks in which a learner answers a question or writes a text. */
const countTasks = ({ blocks }: Page): number =>
  blocks.filter(({ type }) => type === 'question' || type === 'reflection').length;

/** Whole minutes for each page of a chapter, at least one: what its author says, else what its words and tasks take. */
export const minutesOfPages = (chapter: Chapter, termOf: (id: string) => string): readonly number[] => {
  const words = countPageWords(chapter, termOf);
  return chapter.pages.map(
    (page, index) =>
      page.minutes ??
      wholeMinutes((words[index] ?? 0) / WORDS_PER_MINUTE + countTasks(page) * MINUTES_PER_QUESTION),
  );
};

/** Whole minutes for so many questions. */
export const minutesOfQuestions = (questions: number): number =>
  wholeMinutes(questions * MINUTES_PER_QUESTION);

/** Whole minutes for one try of a chapter's quiz: for the questions that it draws. */
export const minutesOfQuiz = ({ questions, draw }: Quiz): number => {
  const own = chapterQuestions({ questions }).length;
  return minutesOfQuestions(Math.min(draw ?? own, own));
};

/** Whole minutes for one try of the final assessment. @param chapters how many contribute questions. */
export const minutesOfAssessment = ({ draw }: Assessment, chapters: number): number =>
  wholeMinutes(draw.perChapter * chapters * MINUTES_PER_QUESTION);
