import type { CalloutBlock } from '../course/block.ts';
import type { FeedbackTiming } from '../course/quiz.ts';

/** Words that templates show as they are. */
export interface Words {
  readonly skipToText: string;
  readonly contents: string;
  readonly search: string;
  readonly searchSubmit: string;
  readonly startPage: string;
  readonly start: string;
  readonly chapters: string;
  readonly afterThisChapter: string;
  readonly quizNeedsScript: string;
  readonly resultsNeedScript: string;
  readonly results: string;
  readonly glossary: string;
  readonly sources: string;
  readonly previousAndNext: string;
  readonly inPlainWords: string;
  readonly source: string;
  readonly where: string;
  readonly when: string;
  readonly countedBy: string;
  readonly mindThat: string;
  readonly criterion: string;
  readonly sameInWords: string;
  readonly transcript: string;
  readonly captions: string;
  readonly case: string;
  readonly yourNote: string;
  readonly yourAnswer: string;
  readonly choose: string;
  readonly takeaways: string;
  readonly true: string;
  readonly false: string;
  readonly opensInNewWindow: string;
}

/** What the page says in one language; words that depend on data are functions. */
export interface TemplateStrings {
  readonly direction: 'ltr' | 'rtl';
  readonly words: Words;
  readonly callouts: Readonly<Record<CalloutBlock['kind'], string>>;
  /** What is to be done with a question, said after its stem. */
  readonly hints: Readonly<
    Record<
      'single' | 'multiple' | 'matching' | 'sequencing' | 'fill-in' | 'numeric' | 'likert' | 'true-false',
      string
    >
  >;
  readonly chapterTitle: (number: number, title: string) => string;
  readonly pageKicker: (chapter: string, page: number, pages: number) => string;
  readonly quizKicker: (chapter: string) => string;
  /** One sentence each. */
  readonly quizRules: (rules: {
    readonly questions: number;
    /** Already written in figures of the language. */
    readonly passMark: string;
    readonly unit: 'percent' | 'points';
    readonly tries: number | null;
    readonly feedback: FeedbackTiming;
  }) => readonly string[];
  readonly lawAsAt: (date: string) => string;
  readonly edition: (version: string, publisher: string) => string;
  readonly moveUp: (item: string) => string;
  readonly moveDown: (item: string) => string;
  readonly fileKind: (extension: string) => string;
  readonly accessed: (date: string) => string;
  readonly acceptedRange: (min: string, max: string) => string;
  readonly trueFalseSolution: (answer: boolean) => string;
}

const counted = (count: number, one: string, other: string): string =>
  `${count} ${count === 1 ? one : other}`;

const english: TemplateStrings = {
  direction: 'ltr',
  words: {
    skipToText: 'Skip to the text',
    contents: 'Contents',
    search: 'Search the course',
    searchSubmit: 'Search',
    startPage: 'Start page',
    start: 'Start',
    chapters: 'Chapters',
    afterThisChapter: 'After this chapter you can',
    quizNeedsScript:
      'The questions need JavaScript, which is switched off or did not load. You can read everything else.',
    resultsNeedScript: 'Your results need JavaScript, which is switched off or did not load.',
    results: 'My results',
    glossary: 'Glossary',
    sources: 'Sources',
    previousAndNext: 'Previous and next',
    inPlainWords: 'In plain words',
    source: 'Source',
    where: 'Where',
    when: 'When',
    countedBy: 'Counted by',
    mindThat: 'Mind that',
    criterion: 'Criterion',
    sameInWords: 'The same in words',
    transcript: 'Transcript',
    captions: 'Captions',
    case: 'The case',
    yourNote: 'Your note',
    yourAnswer: 'Your answer',
    choose: 'Choose …',
    takeaways: 'What to remember',
    true: 'True',
    false: 'False',
    opensInNewWindow: 'opens in a new window',
  },
  callouts: {
    'in-practice': 'In practice',
    note: 'Note',
    'since-then': 'Since then',
    'law-as-at': 'State of the law',
    'for-judiciary': 'For prosecutors and judges',
    historical: 'Historical figures',
  },
  hints: {
    'true-false': 'True or false?',
    single: 'Choose one answer.',
    multiple: 'Choose every right answer.',
    matching: 'Choose the right entry for each line.',
    sequencing: 'Put the entries in the right order with the arrow buttons.',
    'fill-in': 'Type what is missing.',
    numeric: 'Type a number.',
    likert: 'There is no right or wrong answer.',
  },
  chapterTitle: (number, title) => `Chapter ${number} · ${title}`,
  pageKicker: (chapter, page, pages) => `${chapter} · page ${page} of ${pages}`,
  quizKicker: (chapter) => `${chapter} · quiz`,
  quizRules: ({ questions, passMark, unit, tries, feedback }) => [
    `${counted(questions, 'question', 'questions')}.`,
    unit === 'percent'
      ? `You pass with ${passMark}\u00a0% of the points.`
      : `You pass with ${passMark} ${passMark === '1' ? 'point' : 'points'}.`,
    tries === null ? 'You may try as often as you like.' : `You have ${counted(tries, 'try', 'tries')}.`,
    {
      'at-once': 'After each answer you see whether it was right, and why.',
      'at-end': 'At the end you see which answers were right, and why.',
      none: 'You see your result at the end, but not which answers were right.',
    }[feedback],
  ],
  lawAsAt: (date) => `Law as at ${date}`,
  edition: (version, publisher) => `Version ${version}. Published by ${publisher}.`,
  moveUp: (item) => `Move up: ${item}`,
  moveDown: (item) => `Move down: ${item}`,
  fileKind: (extension) => `${extension.toUpperCase()} file`,
  accessed: (date) => `looked at on ${date}`,
  acceptedRange: (min, max) => `every number from ${min} to ${max} is accepted`,
  trueFalseSolution: (answer) => (answer ? 'The statement is true.' : 'The statement is false.'),
};

/** Each language in which the page can speak. */
const templateStrings: Readonly<Record<'en', TemplateStrings>> = { en: english };

/** The strings for a language tag; English for a language that has none. */
export const templateStringsFor = (language: string): TemplateStrings =>
  new Map<string, TemplateStrings>(Object.entries(templateStrings)).get(language.split('-')[0] ?? '') ??
  english;
