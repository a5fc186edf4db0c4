import type { BlockContext, BlockView } from '../blocks/block-type.ts';
import { ownQuestionsOf } from '../course/own-questions.ts';
import type { Quiz } from '../course/quiz.ts';
import { formatDate, formatLocaleNumber } from '../locale/format-values.ts';
import type { Locale } from '../locale/locales.ts';
import { EMPTY_STAMP } from '../plan/content-digest.ts';
import { PART_PATHS } from '../plan/package-file.ts';
import { askedChapters, type PlannedChapter } from '../plan/package-plan.ts';
import { createRandom, deriveSeed, shuffle } from '../player/draw.ts';
import { writePageCourse } from '../player/page-course.ts';
import { type Html, jsonIsland } from '../text/html.ts';
import type { CitationNote, ViewText } from '../text/markdown-html.ts';
import { viewBlock } from './block-view.ts';
import { type CaseFileView, viewCaseFile } from './case-file-view.ts';
import { type QuestionView, viewQuestion } from './question-view.ts';
import { type GlossaryView, type SourceView, viewGlossary, viewSources } from './reference-views.ts';
import { type AudienceView, type RoleChoiceView, viewAudience, viewRoleChoice } from './role-view.ts';
import { type ChapterCard, type HeroView, minutesIn, viewHero } from './start-view.ts';
import {
  CASE_FILE,
  type Context,
  createContext,
  FIXED_PLACES,
  NOTE_LIST,
  type ScoInput,
} from './view-context.ts';

/**
 * The policy under which the page runs; it stands in the page because no LMS sends one. As built the page connects to its own
 * server alone; `coursewright configure` adds the LRS, if that is another one.
 */
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
  // The one policy by which the run-time names its own scripts and reads the texts of questions.
  'trusted-types coursewright',
].join('; ');

interface ContentsPlace {
  readonly id: string;
  readonly number: string | null;
  readonly title: string;
  /** How long it takes, or how many questions it has; `null`: neither. */
  readonly note: string | null;
}

interface PageView {
  readonly id: string;
  readonly chapter: string;
  readonly kicker: string;
  readonly number: string;
  readonly title: string;
  /** How long it takes. */
  readonly time: string;
  /** What the page helps to do, at most three; `null` if no question leads back to it. */
  readonly goals: readonly string[] | null;
  /** The entry quiz that is offered at the top of a chapter's first page; `null` on all others. */
  readonly testOut: string | null;
  /** For whom it is; `null`: for everybody. */
  readonly audience: AudienceView | null;
  readonly blocks: readonly (BlockView & { readonly audience: AudienceView | null })[];
  readonly notes: readonly CitationNote[];
}

interface QuizView {
  readonly id: string;
  readonly chapter: string | null;
  readonly kicker: string | null;
  readonly title: string;
  /** How many questions a try has. */
  readonly size: string;
  readonly introduction: Html;
  readonly rules: readonly string[];
}

interface ChapterView {
  readonly id: string;
  readonly number: number;
  readonly title: string;
  /** How long its pages and its quiz take. */
  readonly time: string;
  readonly contents: readonly ContentsPlace[];
  readonly pages: readonly PageView[];
  readonly quiz: QuizView | null;
  /** The entry quiz. */
  readonly testOut: QuizView | null;
}

/** Everything that the templates show of one SCO: every key is there, `null` for what the course does not have. */
export interface ScoView extends HeroView {
  readonly language: string;
  readonly direction: 'ltr' | 'rtl';
  /** The theme of who has chosen none; `null`: the light one. */
  readonly theme: 'dark' | 'auto' | null;
  readonly documentTitle: string;
  readonly contentSecurityPolicy: Html;
  readonly generator: string;
  /** Of 64 hexadecimal digits; zeros until the whole package is there to be digested. */
  readonly contentStamp: string;
  readonly stylesheetHref: string;
  readonly scriptHref: string;
  readonly data: Html;
  readonly words: Locale['page']['words'];
  readonly courseTitle: string;
  readonly title: string;
  readonly introduction: Html | null;
  readonly publisher: string;
  readonly edition: string;
  readonly lawAsAt: string;
  readonly rights: string;
  /** `null` if the course has no roles. */
  readonly roleChoice: RoleChoiceView | null;
  readonly cards: readonly ChapterCard[];
  readonly chapters: readonly ChapterView[];
  readonly final: QuizView | null;
  /** Places behind the chapters. */
  readonly more: readonly Omit<ContentsPlace, 'number'>[];
  /** Whether learners can write notes, so that there is a list of them. */
  readonly hasNoteList: boolean;
  /** The case that runs through the course. */
  readonly caseFile: CaseFileView | null;
  readonly glossary: GlossaryView;
  /** What the start page cites. */
  readonly notes: readonly CitationNote[];
  readonly sources: readonly SourceView[];
}

/** The questions of one SCO, which stand in a script of their own. */
export interface QuestionsView {
  readonly words: Locale['page']['words'];
  readonly questions: readonly QuestionView[];
}

const numberOf = ({ plan }: Context, entry: PlannedChapter): number =>
  plan.course.chapters.indexOf(entry) + 1;

const viewQuiz = (
  { sco, locale, newText }: Context,
  quiz: Pick<Quiz, 'id' | 'title' | 'introduction'> | undefined,
  chapter: { readonly id: string; readonly kicker: string } | null,
): QuizView | null => {
  const runtime = sco.runtime.quizzes.find(({ id }) => id === quiz?.id);
  if (!quiz || !runtime) return null;
  const { passMark, floor, pools, tries, feedback } = runtime;
  return {
    id: quiz.id,
    chapter: chapter?.id ?? null,
    kicker: chapter?.kicker ?? null,
    title: quiz.title,
    size: locale.page.questionCount(pools.reduce((sum, { draw }) => sum + draw, 0)),
    introduction: newText(null).flow(quiz.introduction),
    rules: locale.page.quizRules({
      questions: pools.reduce((sum, { draw }) => sum + draw, 0),
      passMark: formatLocaleNumber(
        'percent' in passMark ? passMark.percent : passMark.points,
        locale.writing,
      ),
      unit: 'percent' in passMark ? 'percent' : 'points',
      floor: floor
        ? { title: floor.title, percent: formatLocaleNumber(floor.percent, locale.writing) }
        : null,
      tries,
      feedback,
    }),
  };
};

/** The most goals that a page names. */
const MOST_GOALS = 3;

/** The objectives of the questions that lead back to a page, in the order of the chapter. */
const goalsOf = (page: string, { chapter, quiz }: PlannedChapter): readonly string[] | null => {
  const tested = new Set(
    quiz?.questions.filter((question) => question.page === page).map(({ objective }) => objective),
  );
  const goals = chapter.objectives.filter(({ id }) => tested.has(id)).map(({ text }) => text);
  return goals.length === 0 ? null : goals.slice(0, MOST_GOALS);
};

const viewPages = (
  context: Context,
  { chapter, quiz }: PlannedChapter,
  number: number,
): readonly PageView[] => {
  const { plan, sco, settings, locale, newText, decisions } = context;
  const { page: strings } = locale;
  return chapter.pages.map((page, index) => {
    const text = newText(`${number}-${index + 1}`);
    const blockContext: BlockContext = {
      text,
      locale,
      language: settings.language,
      lawAsAt: settings.lawAsAt,
      assetHref: (path) => plan.assets[path] ?? path,
      questionOf: (id) => quiz?.questions.find((question) => question.id === id),
      decisionOf: (scenario, decision) => decisions.get(`${scenario} ${decision}`),
      shuffle: (name, options) => shuffle(options, createRandom(deriveSeed(0, name))),
    };
    return {
      id: page.id,
      chapter: chapter.id,
      kicker: strings.pageKicker(number, index + 1, chapter.pages.length),
      number: `${number}.${index + 1}`,
      title: page.title,
      time: strings.duration(minutesIn(sco, [page.id])),
      goals: goalsOf(page.id, { chapter, quiz }),
      testOut: (index === 0 && sco.runtime.chapters.find(({ id }) => id === chapter.id)?.testOut) || null,
      audience: viewAudience(page.for, settings, locale),
      blocks: page.blocks.map((block) => ({
        ...viewBlock(block, blockContext),
        audience: viewAudience(block.for, settings, locale),
      })),
      notes: text.notes(),
    };
  });
};

/** Ids of a chapter's pages and its quiz. */
const placesOf = ({ chapter, quiz }: PlannedChapter): readonly string[] => [
  ...chapter.pages.map(({ id }) => id),
  ...(quiz ? [quiz.id] : []),
];

const viewChapter = (context: Context, entry: PlannedChapter): ChapterView => {
  const { chapter } = entry;
  const { page: strings } = context.locale;
  const number = numberOf(context, entry);
  const pages = viewPages(context, entry, number);
  const quiz = viewQuiz(context, entry.quiz, {
    id: chapter.id,
    kicker: strings.quizKicker(strings.chapterTitle(number, chapter.title)),
  });
  const runtime = context.sco.runtime.quizzes.find(
    (candidate) => candidate.isTestOut && candidate.chapter === chapter.id,
  );
  const testOut = viewQuiz(
    context,
    runtime && { id: runtime.id, title: runtime.title, introduction: strings.testOutIntroduction },
    { id: chapter.id, kicker: strings.chapterTitle(number, chapter.title) },
  );
  return {
    id: chapter.id,
    number,
    title: chapter.title,
    time: strings.duration(minutesIn(context.sco, placesOf(entry))),
    contents: [
      ...(testOut ? [{ id: testOut.id, number: null, title: testOut.title, note: testOut.size }] : []),
      ...pages.map(({ id, number, title, time }) => ({ id, number, title, note: time })),
      ...(quiz ? [{ id: quiz.id, number: null, title: quiz.title, note: quiz.size }] : []),
    ],
    pages,
    quiz,
    testOut,
  };
};

/** The chapters on the start page; the SCO of the final assessment alone shows what all the others teach. */
const viewCards = (context: Context, text: ViewText): readonly ChapterCard[] => {
  const { plan, sco, locale } = context;
  return (sco.chapters.length > 0 ? sco.chapters : plan.course.chapters).map((entry) => {
    const { id, title, summary, objectives, pages } = entry.chapter;
    return {
      id,
      number: numberOf(context, entry),
      title,
      firstPlace: sco.chapters.includes(entry) ? (pages[0]?.id ?? null) : null,
      time: locale.page.duration(
        minutesIn(plan.scos.find(({ chapters }) => chapters.includes(entry)) ?? sco, placesOf(entry)),
      ),
      pages: locale.page.pageCount(pages.length),
      summary: text.flow(summary),
      objectives,
    };
  });
};

/** The view of one SCO's page. */
export const viewSco = (input: ScoInput): ScoView => {
  const context = createContext(input);
  const { plan, sco, settings, locale } = context;
  const { page: strings } = locale;
  const { words } = strings;
  const startText = context.newText('start');
  const introduction = plan.scos[0] === sco ? startText.flow(settings.introduction) : null;
  const cards = viewCards(context, startText);
  const final = viewQuiz(context, settings.assessment, null);
  const firstChapter = cards.find(({ firstPlace }) => firstPlace !== null);
  const first = firstChapter
    ? { place: firstChapter.firstPlace ?? FIXED_PLACES.start, name: `${firstChapter.number}.1` }
    : { place: final?.id ?? FIXED_PLACES.start, name: final?.title ?? '' };
  const hasNoteList = sco.runtime.notes.some(({ kind }) => kind === 'reflection');
  const caseFile = viewCaseFile(plan, context.newText(null), (scenario, decision) =>
    context.decisions.get(`${scenario} ${decision}`),
  );
  const more = [
    ...(final ? [{ id: final.id, title: final.title, note: final.size }] : []),
    { id: FIXED_PLACES.results, title: words.results, note: null },
    ...(caseFile ? [{ id: CASE_FILE, title: caseFile.title, note: null }] : []),
    ...(hasNoteList ? [{ id: NOTE_LIST, title: words.myNotes, note: null }] : []),
    { id: FIXED_PLACES.glossary, title: words.glossary, note: null },
    { id: FIXED_PLACES.sources, title: words.sources, note: null },
  ];
  return {
    language: settings.language,
    direction: locale.direction,
    theme: settings.theme && settings.theme.mode !== 'light' ? settings.theme.mode : null,
    documentTitle: sco.title === settings.title ? sco.title : `${sco.title} – ${settings.title}`,
    contentSecurityPolicy: { html: CONTENT_SECURITY_POLICY },
    generator: `Coursewright ${plan.context.toolVersion}`,
    contentStamp: EMPTY_STAMP,
    stylesheetHref: plan.stylesheetHref,
    scriptHref: plan.scriptHref,
    data: jsonIsland({
      course: writePageCourse(sco.runtime),
      strings: locale.runtime,
      scripts: { ...PART_PATHS, questions: sco.questionsHref },
    }),
    words,
    courseTitle: settings.title,
    title: sco.title,
    introduction,
    ...viewHero(plan, sco, settings, first),
    publisher: settings.publisher,
    edition: strings.edition(settings.version, settings.publisher),
    lawAsAt: strings.lawAsAt(formatDate(settings.lawAsAt, locale.writing)),
    rights: settings.rights,
    roleChoice: viewRoleChoice(settings, locale),
    cards,
    chapters: sco.chapters.map((entry) => viewChapter(context, entry)),
    final,
    more,
    hasNoteList,
    caseFile,
    glossary: viewGlossary(plan, context.newText('glossary')),
    notes: startText.notes(),
    sources: viewSources(plan),
  };
};

/** The view of the questions that one SCO may ask, those of its pages included. */
export const viewQuestions = (input: ScoInput): QuestionsView => {
  const { plan, sco, locale, newText } = createContext(input);
  const shown = new Set(sco.runtime.questions.map(({ id }) => id));
  const own = sco.chapters.flatMap(({ chapter }) => ownQuestionsOf(chapter));
  return {
    words: locale.page.words,
    questions: [
      ...askedChapters(plan, sco)
        .flatMap(({ quiz }) => quiz?.questions ?? [])
        .filter(({ id }) => shown.has(id)),
      ...own,
    ].map((question) => viewQuestion(question, { text: newText(null), locale })),
  };
};
