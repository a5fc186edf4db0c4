import type { Question } from '../course/question.ts';
import type { PackagePlan, Sco } from '../plan/package-plan.ts';
import type { RuntimeQuiz } from '../plan/runtime-course.ts';
import { type BlockView, viewBlock } from './block-view.ts';
import { showDate, showNumber } from './figures/value.ts';
import { type Html, jsonIsland } from './html.ts';
import { createPlaceText, type PlaceText, type References } from './markdown-html.ts';
import { type QuestionView, viewQuestion } from './question-view.ts';
import { type TemplateStrings, templateStringsFor, type Words } from './template-strings.ts';
import type { UiStrings } from './ui-strings.ts';

/** The policy under which the page runs; it stands in the page because no LMS sends one. */
export const CONTENT_SECURITY_POLICY = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "img-src 'self' data:",
  "font-src 'self'",
  "media-src 'self'",
  "connect-src 'self'",
  "form-action 'none'",
  "base-uri 'none'",
  "object-src 'none'",
  "require-trusted-types-for 'script'",
].join('; ');

/** Identifiers of the places that every page has; authors cannot give them to their own. */
export const FIXED_PLACES = {
  start: 'start',
  results: 'results',
  glossary: 'glossary',
  sources: 'sources',
} as const;

interface ContentsPlace {
  readonly id: string;
  readonly number: string | null;
  readonly title: string;
}

interface PageView {
  readonly id: string;
  readonly chapter: string;
  readonly kicker: string;
  readonly number: string;
  readonly title: string;
  readonly blocks: readonly BlockView[];
}

interface QuizView {
  readonly id: string;
  readonly chapter: string | null;
  readonly kicker: string | null;
  readonly title: string;
  readonly introduction: Html;
  readonly rules: readonly string[];
}

/** A chapter on the start page. */
interface ChapterCard {
  readonly number: number;
  readonly title: string;
  /** Where it begins; `null` if it is in another SCO. */
  readonly firstPlace: string | null;
  readonly summary: Html;
  readonly objectives: readonly { readonly id: string; readonly text: string }[];
}

interface ChapterView {
  readonly id: string;
  readonly number: number;
  readonly title: string;
  readonly contents: readonly ContentsPlace[];
  readonly pages: readonly PageView[];
  readonly quiz: QuizView | null;
}

interface SourceView {
  readonly id: string;
  readonly short: string;
  readonly title: string;
  readonly publisher: string;
  readonly date: string;
  readonly url: string | null;
  readonly accessed: string | null;
  readonly note: string | null;
}

interface TermView {
  readonly id: string;
  readonly term: string;
  readonly expansion: string | null;
  readonly definition: Html;
}

/** Everything that the templates show of one SCO: every key is there, `null` for what the course does not have. */
export interface ScoView {
  readonly language: string;
  readonly direction: 'ltr' | 'rtl';
  readonly documentTitle: string;
  readonly contentSecurityPolicy: Html;
  readonly generator: string;
  readonly stylesheetHref: string;
  readonly scriptHref: string;
  readonly data: Html;
  readonly words: Words;
  readonly courseTitle: string;
  readonly title: string;
  readonly introduction: Html | null;
  readonly firstPlace: string;
  readonly edition: string;
  readonly lawAsAt: string;
  readonly rights: string;
  readonly cards: readonly ChapterCard[];
  readonly chapters: readonly ChapterView[];
  readonly final: QuizView | null;
  /** Places behind the chapters. */
  readonly more: readonly ContentsPlace[];
  readonly terms: readonly TermView[];
  readonly sources: readonly SourceView[];
  readonly questions: readonly QuestionView[];
}

/** What a page is made of. */
export interface ScoInput {
  readonly plan: PackagePlan;
  readonly sco: Sco;
  /** The words of the run-time's user interface. */
  readonly strings: UiStrings;
}

/** Orders by letters without regard to case or accents, the same on every machine. */
const alphabetically = (a: string, b: string): number => {
  const keyOf = (term: string) =>
    term
      .normalize('NFD')
      .replace(/[^\p{L}\p{N}]/gu, '')
      .toLowerCase();
  const [left, right] = [keyOf(a), keyOf(b)];
  if (left !== right) return left < right ? -1 : 1;
  return a < b ? -1 : 1;
};

const viewQuiz = (
  quiz: { readonly id: string; readonly title: string; readonly introduction: string },
  runtime: RuntimeQuiz,
  chapter: { readonly id: string; readonly kicker: string } | null,
  { text, strings, language }: { text: PlaceText; strings: TemplateStrings; language: string },
): QuizView => {
  const { passMark } = runtime;
  return {
    id: quiz.id,
    chapter: chapter?.id ?? null,
    kicker: chapter?.kicker ?? null,
    title: quiz.title,
    introduction: text.flow(quiz.introduction),
    rules: strings.quizRules({
      questions: runtime.pools.reduce((sum, { draw }) => sum + draw, 0),
      passMark: showNumber('percent' in passMark ? passMark.percent : passMark.points, language),
      unit: 'percent' in passMark ? 'percent' : 'points',
      tries: runtime.tries,
      feedback: runtime.feedback,
    }),
  };
};

/** The view of one SCO's page. */
export const viewSco = ({ plan, sco, strings: uiStrings }: ScoInput): ScoView => {
  const { course } = plan;
  const { settings } = course;
  const { language } = settings;
  const strings = templateStringsFor(language);
  const { words } = strings;
  const runtimeQuizzes = new Map(sco.runtime.quizzes.map((quiz) => [quiz.id, quiz]));
  const references: References = {
    terms: new Map(course.glossary.terms.map((term) => [term.id, term])),
    sources: new Map(course.sources.sources.map((source) => [source.id, source])),
    places: new Set([
      ...sco.runtime.pages.map(({ id }) => id),
      ...runtimeQuizzes.keys(),
      ...Object.values(FIXED_PLACES),
    ]),
    opensInNewWindow: words.opensInNewWindow,
  };
  const newText = (): PlaceText => createPlaceText(references);
  const quizView = (
    quiz: Parameters<typeof viewQuiz>[0] | undefined,
    chapter: Parameters<typeof viewQuiz>[2],
  ): QuizView | null => {
    const runtime = quiz && runtimeQuizzes.get(quiz.id);
    return runtime ? viewQuiz(quiz, runtime, chapter, { text: newText(), strings, language }) : null;
  };

  const startText = newText();
  const introduction = plan.scos[0] === sco ? startText.flow(settings.introduction) : null;
  const cards = (sco.chapters.length > 0 ? sco.chapters : course.chapters).map((entry): ChapterCard => {
    const { title, summary, objectives, pages } = entry.chapter;
    return {
      number: course.chapters.indexOf(entry) + 1,
      title,
      firstPlace: sco.chapters.includes(entry) ? (pages[0]?.id ?? null) : null,
      summary: startText.flow(summary),
      objectives,
    };
  });

  const chapters = sco.chapters.map((entry): ChapterView => {
    const { chapter } = entry;
    const number = course.chapters.indexOf(entry) + 1;
    const title = strings.chapterTitle(number, chapter.title);
    const pages = chapter.pages.map((page, index): PageView => {
      const text = newText();
      return {
        id: page.id,
        chapter: chapter.id,
        kicker: strings.pageKicker(title, index + 1, chapter.pages.length),
        number: `${number}.${index + 1}`,
        title: page.title,
        blocks: page.blocks.map((block) =>
          viewBlock(block, {
            text,
            strings,
            language,
            lawAsAt: settings.lawAsAt,
            assetHref: (path) => plan.assetPrefix + path,
          }),
        ),
      };
    });
    const quiz = quizView(entry.quiz, { id: chapter.id, kicker: strings.quizKicker(title) });
    return {
      id: chapter.id,
      number,
      title: chapter.title,
      contents: [...pages, ...(quiz ? [{ id: quiz.id, number: null, title: quiz.title }] : [])].map(
        (place) => ({ id: place.id, number: place.number, title: place.title }),
      ),
      pages,
      quiz,
    };
  });
  const final = quizView(settings.assessment, null);
  const glossaryText = newText();
  const authored = new Map<string, Question>(
    course.chapters.flatMap(({ quiz }) => (quiz?.questions ?? []).map((question) => [question.id, question])),
  );

  return {
    language,
    direction: strings.direction,
    documentTitle: sco.title === settings.title ? sco.title : `${sco.title} – ${settings.title}`,
    contentSecurityPolicy: { html: CONTENT_SECURITY_POLICY },
    generator: `Coursewright ${plan.context.toolVersion}`,
    stylesheetHref: plan.stylesheetHref,
    scriptHref: plan.scriptHref,
    data: jsonIsland({ course: sco.runtime, strings: uiStrings }),
    words,
    courseTitle: settings.title,
    title: sco.title,
    introduction,
    firstPlace: cards[0]?.firstPlace ?? final?.id ?? FIXED_PLACES.start,
    edition: strings.edition(settings.version, settings.publisher),
    lawAsAt: strings.lawAsAt(showDate(settings.lawAsAt, language)),
    rights: settings.rights,
    cards,
    chapters,
    final,
    more: [
      ...(final ? [{ id: final.id, number: null, title: final.title }] : []),
      { id: FIXED_PLACES.results, number: null, title: words.results },
      { id: FIXED_PLACES.glossary, number: null, title: words.glossary },
      { id: FIXED_PLACES.sources, number: null, title: words.sources },
    ],
    terms: course.glossary.terms
      .toSorted((a, b) => alphabetically(a.term, b.term))
      .map((term) => ({
        id: term.id,
        term: term.term,
        expansion: term.expansion ?? null,
        definition: glossaryText.inline(term.definition),
      })),
    sources: course.sources.sources
      .toSorted((a, b) => alphabetically(a.short, b.short))
      .map((source) => ({
        id: source.id,
        short: source.short,
        title: source.title,
        publisher: source.publisher,
        date: /^\d{4}(?:-\d{2}){0,2}$/.test(source.date) ? showDate(source.date, language) : source.date,
        url: source.url ?? null,
        accessed:
          source.accessed === undefined ? null : strings.accessed(showDate(source.accessed, language)),
        note: source.note ?? null,
      })),
    questions: sco.runtime.questions.flatMap(({ id }) => {
      const question = authored.get(id);
      return question ? [viewQuestion(question, { text: newText(), strings, language })] : [];
    }),
  };
};
