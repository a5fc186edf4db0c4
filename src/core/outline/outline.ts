import { blockTypeOf } from '../blocks/block.ts';
import { Chapter } from '../course/chapter.ts';
import type { Course } from '../course/course.ts';
import { pageQuestionsOf } from '../course/own-questions.ts';
import { Quiz } from '../course/quiz.ts';
import { countPageWords, minutesOfPages, minutesOfQuiz } from '../course/reading-time.ts';
import { type LocatedText, textsOf } from '../course/rules/texts.ts';
import { chapterQuestions, testOutQuestions } from '../course/test-out.ts';
import { createGuessWords } from '../lint/guess-words.ts';
import {
  compareKeyLength,
  type QuizGuessability,
  questionGuess,
  quizGuessability,
} from '../lint/quiz-guessability.ts';
import { isBestLongest } from '../lint/scenario-guessability.ts';
import { localeOf } from '../locale/find-locale.ts';
import type { GuessWords } from '../questions/guess.ts';
import { Question } from '../questions/question.ts';
import { kindOf } from '../questions/question-base.ts';
import { isScored } from '../questions/runtime-registry.ts';
import { createPlainTextConverter } from '../text/plain-text.ts';
import { type LongSentence, longestSentencesOf } from './sentences.ts';

/** How many questions of each type, every type named even if there is none, and of all types together. */
export type QuestionCounts = Readonly<Record<Question['type'] | 'total', number>>;

/** One objective and what tests it. */
export interface OutlineObjective {
  readonly id: string;
  readonly text: string;
  /** Ids of the scored questions that test it, in the order of the quiz, those for the final assessment alone included. */
  readonly items: readonly string[];
}

/** How many questions of each kind: what an answer takes. */
export type KindCounts = Readonly<Record<'case' | 'recall' | 'calculation', number>>;

/** One question of a quiz, as somebody who rewrites questions looks at it. */
export interface OutlineItem extends QuizGuessability {
  readonly id: string;
  readonly chapter: string;
  readonly type: Question['type'];
  readonly kind: keyof KindCounts;
  readonly objective: string;
  readonly isFinalOnly: boolean;
  readonly isTestOut: boolean;
  /** How the length of the right option gives it away; `null` if it does not, or if there is not one right option. */
  readonly keyIs: 'longest' | 'shortest' | null;
}

/** One decision of a scenario. */
export interface OutlineDecision {
  /** Id of the scenario, a slash, id of the decision. */
  readonly id: string;
  readonly chapter: string;
  /** Whether the best option is longer than all others. */
  readonly isBestLongest: boolean;
}

/** What one chapter has. */
export interface OutlineChapter {
  readonly id: string;
  readonly title: string;
  /** How many pages. */
  readonly pages: number;
  /** Words that a learner reads in the blocks of the pages, as `countPageWords` counts them. */
  readonly words: number;
  /** Whole minutes, as learners are told: those of the pages, and of one try of the chapter's quiz. */
  readonly minutes: number;
  /** The questions of the chapter's quiz; those for the final assessment alone are not among them. */
  readonly questions: QuestionCounts;
  /** The questions in the chapter's pages, those of its quiz that stand there as well included. */
  readonly pageQuestions: QuestionCounts;
  readonly objectives: readonly OutlineObjective[];
  /** Ids of the glossary terms that pages and quiz refer to, each once, sorted. */
  readonly terms: readonly string[];
  /** Ids of the sources that pages and quiz cite, each once, sorted. */
  readonly sources: readonly string[];
  /** How many drawings: timelines, processes, charts and figures. */
  readonly figures: number;
  /** Scored questions, those for the final assessment alone included, by what an answer takes. */
  readonly kinds: KindCounts;
  /** What all scored questions of the chapter give to people who know nothing, in points of 100. */
  readonly guess: QuizGuessability;
  /** Ids of the pages on which the learner has nothing to do but read. */
  readonly idlePages: readonly string[];
  /** The most callouts on one page. */
  readonly mostCallouts: number;
}

/** What all chapters have together: sums, and of objectives, terms and sources how many different ones. */
export interface OutlineTotals {
  readonly pages: number;
  readonly words: number;
  /** The final assessment is not in it. */
  readonly minutes: number;
  readonly questions: QuestionCounts;
  readonly pageQuestions: QuestionCounts;
  readonly objectives: number;
  readonly terms: number;
  readonly sources: number;
  readonly figures: number;
  /** How many questions only the final assessment may draw. */
  readonly finalItems: number;
  /** How many stand in the entry quizzes of chapters, and in no chapter's quiz. */
  readonly testOutItems: number;
  readonly kinds: KindCounts;
  readonly idlePages: number;
  readonly mostCallouts: number;
}

/** A course in numbers, chapter by chapter. */
export interface Outline {
  readonly chapters: readonly OutlineChapter[];
  readonly totals: OutlineTotals;
  /** All questions of quizzes, in their order. */
  readonly items: readonly OutlineItem[];
  readonly decisions: readonly OutlineDecision[];
  /** The longest sentences of the pages, longest first. */
  readonly longestSentences: readonly LongSentence[];
}

const questionTypes: readonly Question['type'][] = Question.options.map(({ shape }) => shape.type.value);

const sum = (numbers: readonly number[]): number => numbers.reduce((total, number) => total + number, 0);

const sortedIds = (ids: readonly string[]): readonly string[] => [...new Set(ids)].sort();

const countQuestions = (questions: readonly Question[]): QuestionCounts => ({
  ...(Object.fromEntries(
    questionTypes.map((name) => [name, questions.filter(({ type }) => type === name).length]),
  ) as Record<Question['type'], number>),
  total: questions.length,
});

const countKinds = (questions: readonly Question[]): KindCounts => {
  const kinds = questions.filter(isScored).map(kindOf);
  const count = (name: keyof KindCounts): number => kinds.filter((kind) => kind === name).length;
  return { case: count('case'), recall: count('recall'), calculation: count('calculation') };
};

/** The learner answers, decides, ticks or writes something there. */
const hasSomethingToDo = ({ blocks }: Chapter['pages'][number]): boolean =>
  blocks.some((block) => blockTypeOf(block).planNote !== undefined);

const calloutsOf = ({ blocks }: Chapter['pages'][number]): number =>
  blocks.filter(({ type }) => type === 'callout').length;

const itemOf = (chapter: string, question: Question, words: GuessWords): OutlineItem => {
  const { chance, testWise } = questionGuess(question, words);
  const length = compareKeyLength(question, words);
  return {
    id: question.id,
    chapter,
    type: question.type,
    kind: kindOf(question),
    objective: question.objective,
    isFinalOnly: question.finalOnly,
    isTestOut: question.testOut,
    chance: 100 * chance,
    testWise: 100 * testWise,
    keyIs: length?.isLongest ? 'longest' : length?.isShortest ? 'shortest' : null,
  };
};

const decisionsOf = (chapter: Chapter, words: GuessWords): readonly OutlineDecision[] =>
  chapter.pages
    .flatMap(({ blocks }) => blocks)
    .flatMap((block) =>
      block.type === 'scenario'
        ? block.decisions.map((decision) => ({
            id: `${block.id}/${decision.id}`,
            chapter: chapter.id,
            isBestLongest: isBestLongest(decision, words),
          }))
        : [],
    );

const chapterOf = (
  { chapter, quiz }: Course['chapters'][number],
  termOf: (id: string) => string,
  guessWords: GuessWords,
): OutlineChapter => {
  const blocks = chapter.pages.flatMap((page) => page.blocks);
  const texts: readonly LocatedText[] = [
    ...textsOf('', Chapter, chapter),
    ...(quiz ? textsOf('', Quiz, quiz) : []),
  ];
  const questions = countQuestions(quiz ? chapterQuestions(quiz) : []);
  return {
    id: chapter.id,
    title: chapter.title,
    pages: chapter.pages.length,
    words: sum(countPageWords(chapter, termOf)),
    minutes: sum(minutesOfPages(chapter, termOf)) + (quiz ? minutesOfQuiz(quiz) : 0),
    questions,
    pageQuestions: countQuestions(pageQuestionsOf({ chapter, quiz }).map(({ question }) => question)),
    objectives: chapter.objectives.map(({ id, text }) => ({
      id,
      text,
      items: (quiz?.questions ?? [])
        .filter((question) => isScored(question) && question.objective === id)
        .map((question) => question.id),
    })),
    terms: sortedIds(texts.flatMap((text) => text.terms)),
    sources: sortedIds(texts.flatMap((text) => text.citations)),
    figures: blocks.filter((block) => blockTypeOf(block).isDrawing).length,
    kinds: countKinds(quiz?.questions ?? []),
    guess: quizGuessability(quiz?.questions ?? [], guessWords),
    idlePages: chapter.pages.filter((page) => !hasSomethingToDo(page)).map(({ id }) => id),
    mostCallouts: Math.max(0, ...chapter.pages.map(calloutsOf)),
  };
};

/** Counts what a course has: the same course always gives the same outline. */
export const outlineOf = (course: Course): Outline => {
  const terms = new Map(course.glossary.terms.map(({ id, term }) => [id, term]));
  const termOf = (id: string): string => terms.get(id) ?? id;
  const words = createPlainTextConverter(termOf);
  const guessWords = createGuessWords(words, localeOf(course.settings.language));
  const chapters = course.chapters.map((parts) => chapterOf(parts, termOf, guessWords));
  const total = (numberOf: (chapter: OutlineChapter) => number): number => sum(chapters.map(numberOf));
  const questions = course.chapters.flatMap(({ quiz }) => quiz?.questions ?? []);
  return {
    chapters,
    totals: {
      pages: total(({ pages }) => pages),
      words: total(({ words }) => words),
      minutes: total(({ minutes }) => minutes),
      questions: countQuestions(chapterQuestions({ questions })),
      pageQuestions: countQuestions(
        course.chapters.flatMap((parts) => pageQuestionsOf(parts).map(({ question }) => question)),
      ),
      objectives: total(({ objectives }) => objectives.length),
      terms: sortedIds(chapters.flatMap((chapter) => chapter.terms)).length,
      sources: sortedIds(chapters.flatMap((chapter) => chapter.sources)).length,
      figures: total(({ figures }) => figures),
      finalItems: questions.filter(({ finalOnly }) => finalOnly).length,
      testOutItems: testOutQuestions({ questions }).length,
      kinds: countKinds(questions),
      idlePages: total(({ idlePages }) => idlePages.length),
      mostCallouts: Math.max(0, ...chapters.map(({ mostCallouts }) => mostCallouts)),
    },
    items: course.chapters.flatMap(({ chapter, quiz }) =>
      (quiz?.questions ?? []).map((question) => itemOf(chapter.id, question, guessWords)),
    ),
    decisions: course.chapters.flatMap(({ chapter }) => decisionsOf(chapter, guessWords)),
    longestSentences: longestSentencesOf(
      course.chapters.map(({ chapter }) => chapter),
      words,
    ),
  };
};
