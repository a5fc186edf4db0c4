import type { Locale } from '../locale/locales.ts';
import type {
  AdviceRow,
  DrawFacts,
  ElementRow,
  LrsFacts,
  NamedText,
  SheetFacts,
} from '../locale/sheet-facts.ts';
import { showDate, showFixed, showNumber } from '../locale/writing.ts';
import type { PackagePlan, Sco } from '../plan/package-plan.ts';
import { playTypeOf } from '../player/answer.ts';
import type { RuntimeCourse, RuntimeQuiz } from '../player/runtime-course.ts';
import { maxPointsOf } from '../player/score.ts';
import type { RuntimeQuestion } from '../questions/play-registry.ts';
import { isScored } from '../questions/play-registry.ts';
import { buildTypeOf, type Question } from '../questions/question.ts';
import { formatPatterns } from '../targets/scorm12/interaction.ts';
import type { Target } from '../targets/target.ts';
import { type Html, jsonIsland } from '../text/html.ts';
import { createPlainWords, type PlainWords } from '../text/plain-words.ts';
import { type NamedTemplates, namedTemplatesOf, type TemplateName } from '../xapi/statement-profile.ts';
import { courseIri } from '../xapi/vocabulary.ts';
import { type Baselines, type ChangeCost, compareBuilds, costOf, type SheetChange } from './sheet-changes.ts';
import { SHEET_DATA_ID, type SheetBuild, type SheetData, sheetBuildOf } from './sheet-data.ts';

/** The policy under which a sheet is shown: nothing is fetched, no script runs. */
const CONTENT_SECURITY_POLICY =
  "default-src 'none'; style-src 'unsafe-inline'; base-uri 'none'; form-action 'none'";

/** The dearest first. */
const COSTS: readonly ChangeCost[] = ['deleted', 'progress', 'reports'];

/** More ids than this are only counted. */
const MAX_IDS = 40;

/** What a sheet is made of beside the plan. */
export interface SheetInput {
  readonly plan: PackagePlan;
  readonly target: Target;
  /** The zip file, in bytes and hexadecimal digests. */
  readonly zip: { readonly bytes: number; readonly sha256: string; readonly contentDigest: string };
  readonly baselines: Baselines;
}

interface Fact {
  readonly name: string;
  readonly value: string;
  readonly isCode: boolean;
  readonly note: string | null;
}

interface ChangeView {
  /** Title of the SCO; `null` if the course has only one. */
  readonly sco: string | null;
  readonly text: string;
  readonly ids: readonly string[];
  readonly more: string | null;
}

interface ComparisonView {
  readonly title: string;
  readonly contentDigest: string;
  readonly note: string | null;
  /** What costs most comes first. */
  readonly groups: readonly {
    readonly cost: ChangeCost;
    readonly label: string;
    readonly changes: readonly ChangeView[];
  }[];
  readonly unchanged: string | null;
}

interface QuizRow {
  readonly title: string;
  readonly decides: boolean;
  readonly questions: string;
  readonly passMark: string;
  readonly tries: string;
  readonly feedback: string;
}

/** Text in plain words: paragraphs and list items, one after the other. */
type Paragraphs = readonly string[];

interface QuestionRow {
  readonly index: number;
  readonly id: string;
  readonly type: string;
  readonly case: Paragraphs;
  /** Where the case stands, instead of the case. */
  readonly caseAt: string | null;
  readonly question: Paragraphs;
  /** The parts of the right answer; `recorded` is how the LMS is told, if that differs from the words. */
  readonly answers: readonly { readonly text: string; readonly recorded: string | null }[];
}

interface QuestionTable {
  readonly id: string;
  readonly caption: string;
  readonly groups: readonly { readonly title: string; readonly rows: readonly QuestionRow[] }[];
}

interface ScoQuestions {
  /** Title of the SCO; `null` if the course has only one. */
  readonly title: string | null;
  readonly tables: readonly QuestionTable[];
}

/** Everything that the template shows: every key is there, `null` for what the course does not have. */
export interface SheetView {
  readonly language: string;
  readonly direction: Locale['direction'];
  readonly documentTitle: string;
  readonly contentSecurityPolicy: Html;
  readonly generator: string;
  readonly words: Locale['sheet']['words'];
  readonly title: string;
  readonly edition: string;
  readonly alert: { readonly cost: ChangeCost; readonly text: string; readonly link: string } | null;
  readonly contents: readonly { readonly id: string; readonly title: string }[];
  readonly facts: readonly Fact[];
  readonly firstBuild: string | null;
  readonly previousDigest: string;
  readonly comparisons: readonly ComparisonView[];
  readonly settingsIntroduction: string;
  readonly settings: readonly AdviceRow[];
  readonly notices: readonly string[];
  readonly otherLms: string;
  readonly rules: string;
  readonly quizzes: readonly QuizRow[];
  readonly decides: string;
  readonly statuses: readonly { readonly status: string; readonly when: string }[];
  readonly score: string;
  readonly recordedIntroduction: string;
  readonly elements: readonly ElementRow[];
  readonly protection: readonly { readonly name: string; readonly text: string }[];
  readonly lrs: {
    readonly introduction: string;
    readonly statements: readonly {
      readonly verb: string;
      readonly when: string;
      readonly says: string;
    }[];
    readonly everyStatement: readonly NamedText[];
    readonly switching: readonly string[];
    readonly protection: readonly NamedText[];
  };
  readonly replacingIntroduction: string;
  readonly identifiers: readonly { readonly part: string; readonly identifier: string }[];
  readonly replacing: readonly string[];
  readonly questionsIntroduction: string;
  readonly reading: readonly string[];
  readonly scos: readonly ScoQuestions[];
  readonly noQuestions: string | null;
  readonly madeWith: string;
  readonly dataId: string;
  readonly data: Html;
}

type SheetStrings = Locale['sheet'];

const drawnOf = (pools: RuntimeQuiz['pools']): number =>
  pools.reduce((sum, { draw, questions }) => sum + Math.min(draw, questions.length), 0);

const showPassMark = ({ sheet, writing }: Locale, runtime: RuntimeCourse, quiz: RuntimeQuiz): string => {
  const { passMark } = quiz;
  const show = (value: number): string => showNumber(value, writing);
  if ('percent' in passMark) return sheet.percent(show(passMark.percent));
  const max = maxPointsOf(quiz, runtime.questions);
  return sheet.points(show(passMark.points), max === null ? null : show(max));
};

const decidingQuizOf = ({ runtime }: Sco): RuntimeQuiz | undefined =>
  runtime.quizzes.find(({ id }) => id === runtime.completion.quiz);

const factsOf = ({ course, scos, locale }: PackagePlan): SheetFacts => {
  const isSingle = scos.length === 1;
  const deciding = scos.map(decidingQuizOf);
  const single = isSingle ? deciding[0] : undefined;
  const quizzes = scos.flatMap(({ runtime }) => runtime.quizzes);
  const asked = course.chapters.flatMap(({ quiz }) => quiz?.questions ?? []);
  const kept = new Set(scos.flatMap(({ runtime }) => runtime.notes).map(({ kind }) => kind));
  return {
    isSingle,
    endings: {
      passed: deciding.some((quiz) => quiz !== undefined),
      failed: deciding.some((quiz) => quiz !== undefined && quiz.tries !== null),
      completed: deciding.includes(undefined),
    },
    decidingQuiz: single?.title ?? null,
    needsPages: scos.some(({ runtime }) => runtime.completion.pages),
    passMark: scos[0] && single ? showPassMark(locale, scos[0].runtime, single) : null,
    tries: single?.tries ?? null,
    masteryScore: course.settings.masteryScore ?? null,
    assessment: course.settings.assessment?.id ?? null,
    hasDraws: quizzes.some(({ pools }) => pools.some(({ draw, questions }) => draw < questions.length)),
    has: {
      quizzes: quizzes.length > 0,
      reflections: kept.has('reflection'),
      checklists: kept.has('checklist'),
      scenarios: kept.has('scenario'),
      fillIns: asked.some((question) => playTypeOf(question).isTyped === true),
      likerts: !asked.every(isScored),
    },
  };
};

/** What of xAPI the course can send, and how much of answers. */
const lrsFactsOf = (
  { course, scos }: PackagePlan,
  { statements }: Target,
  facts: SheetFacts,
): LrsFacts & { readonly templates: NamedTemplates } => {
  const { xapi, id } = course.settings;
  const quizzes = scos.flatMap(({ runtime }) => runtime.quizzes);
  const answers = quizzes.some(({ chapter }) => chapter !== null) ? xapi.answers : null;
  const assessmentAnswers = quizzes.some(({ chapter }) => chapter === null)
    ? (xapi.assessmentAnswers ?? xapi.answers)
    : null;
  const isSent: Readonly<Partial<Record<TemplateName, boolean>>> = {
    answered: [answers, assessmentAnswers].some((level) => level !== null && level !== 'none'),
    'quiz-passed': quizzes.length > 0,
    'quiz-failed': quizzes.length > 0,
    passed: facts.endings.passed,
    failed: facts.endings.failed,
  };
  return {
    courseIri: courseIri(xapi.activityBase, id),
    templates: namedTemplatesOf(statements).filter(([name]) => isSent[name] ?? true),
    answers,
    assessmentAnswers,
    hasFillIns: facts.has.fillIns,
  };
};

const packageFacts = (
  { course, scos, fileName, locale }: PackagePlan,
  suspendDataMaxLength: number,
  zip: SheetInput['zip'],
): readonly Fact[] => {
  const { settings } = course;
  const { sheet: strings, writing } = locale;
  const { facts } = strings;
  const show = (value: number): string => showNumber(value, writing);
  const longest = Math.max(...scos.map(({ budget }) => budget.total));
  const fact = (name: string, value: string): Fact => ({ name, value, isCode: false, note: null });
  const code = (name: string, value: string, note: string | null = null): Fact => ({
    name,
    value,
    isCode: true,
    note,
  });
  return [
    fact(facts.title, settings.title),
    fact(facts.version, settings.version),
    fact(facts.language, settings.language),
    fact(facts.publisher, settings.publisher),
    fact(facts.rights, settings.rights),
    fact(facts.lawAsAt, showDate(settings.lawAsAt, writing)),
    code(facts.file, fileName),
    fact(facts.size, strings.size(showFixed(zip.bytes / 1000, 1, writing), show(zip.bytes))),
    code(facts.sha256, zip.sha256, strings.sha256Note),
    code(facts.contentDigest, zip.contentDigest, strings.contentDigestNote),
    fact(facts.suspendData, strings.suspendDataOf(show(longest), show(suspendDataMaxLength))),
  ];
};

const viewChange = (strings: SheetStrings, change: SheetChange, isSingle: boolean): ChangeView => {
  const ids = 'ids' in change ? change.ids : change.kind === 'item-removed' ? [change.item] : [];
  return {
    sco: isSingle || change.kind === 'item-removed' ? null : change.sco,
    text: strings.change(change),
    ids: ids.slice(0, MAX_IDS),
    more: ids.length > MAX_IDS ? strings.moreIds(ids.length - MAX_IDS) : null,
  };
};

const viewComparison = (strings: SheetStrings, before: SheetBuild, now: SheetBuild): ComparisonView => {
  const changes = compareBuilds(before, now);
  const isSameVersion = before.version === now.version;
  return {
    title: isSameVersion ? strings.againstSame(before.version) : strings.against(before.version),
    contentDigest: before.contentDigest,
    note: isSameVersion ? strings.sameVersion : null,
    groups: COSTS.map((cost) => ({
      cost,
      label: strings.costs[cost],
      changes: changes
        .filter((change) => costOf(change) === cost)
        .map((change) => viewChange(strings, change, now.scos.length === 1)),
    })).filter((group) => group.changes.length > 0),
    unchanged: changes.length === 0 ? strings.unchanged : null,
  };
};

const alertOf = (strings: SheetStrings, comparisons: readonly ComparisonView[]): SheetView['alert'] => {
  const found = new Set(comparisons.flatMap(({ groups }) => groups.map(({ cost }) => cost)));
  const cost = COSTS.find((candidate) => found.has(candidate));
  return cost === undefined ? null : { cost, text: strings.alerts[cost], link: strings.alertLink };
};

const drawFactsOf = ({ pools }: RuntimeQuiz): DrawFacts => {
  const [first] = pools;
  const isSame = pools.every(
    (pool) =>
      pool.draw === first?.draw &&
      pool.minScenario === first.minScenario &&
      pool.maxNumeric === first.maxNumeric &&
      pool.minObjectives === first.minObjectives,
  );
  return {
    drawn: drawnOf(pools),
    of: pools.reduce((sum, { questions }) => sum + questions.length, 0),
    pools: pools.length,
    each: first && isSame ? first : null,
  };
};

const quizRowsOf = (locale: Locale, sco: Sco): readonly QuizRow[] =>
  sco.runtime.quizzes.map((quiz) => ({
    title: quiz.title,
    decides: quiz === decidingQuizOf(sco),
    questions: locale.sheet.draw(drawFactsOf(quiz)),
    passMark: showPassMark(locale, sco.runtime, quiz),
    tries: locale.sheet.triesOf(quiz.tries),
    feedback: locale.sheet.feedback[quiz.feedback],
  }));

/** What is asked; of a sentence with gaps, the sentence as well. */
const questionWords = (question: Question, plain: PlainWords): Paragraphs => [
  ...plain.flow(question.stem),
  ...[buildTypeOf(question).plainWordingOf?.(question, plain) ?? []].flat(),
];

/** The kind of a question, and its points where they are more than one. */
const typeWords = ({ sheet }: Locale, question: Question): string => {
  const type = sheet.questionTypes[buildTypeOf(question).variantOf?.(question) ?? question.type];
  return question.points === 1 || !isScored(question) ? type : sheet.typeWithPoints(type, question.points);
};

/** What the LMS is told for each part of the right answer; empty for a question whose answers are words or numbers. */
const recordedParts = (question: RuntimeQuestion): readonly string[] => {
  if (buildTypeOf(question).longestResponse(question) === 0) return [];
  return formatPatterns(question, question.isReadable ? 'readable' : 'standard').flatMap((pattern) =>
    pattern.split(','),
  );
};

const questionsOf = (sco: Sco, plan: PackagePlan, plain: PlainWords): ScoQuestions => {
  const { sheet: strings } = plan.locale;
  const { chapters, settings } = plan.course;
  const { runtime } = sco;
  const authored = new Map(
    chapters.flatMap(({ quiz }) => (quiz?.questions ?? []).map((question) => [question.id, question])),
  );
  const planned = new Map(runtime.questions.map((question) => [question.id, question]));
  /** Question id to the index at which its case is told. */
  const told = new Map<string, number>();
  const rowsOf = (quiz: RuntimeQuiz, questionIds: readonly string[]): readonly QuestionRow[] =>
    questionIds.flatMap((questionId) => {
      const [question, data] = [authored.get(questionId), planned.get(questionId)];
      const index = quiz.interactions[questionId];
      if (!question || !data || index === undefined) return [];
      const toldAt = told.get(questionId);
      const hasCase = question.scenario !== undefined;
      if (hasCase && toldAt === undefined) told.set(questionId, index);
      const recorded = recordedParts(data);
      return [
        {
          index,
          id: runtime.interactionIds[index] ?? '',
          type: typeWords(plan.locale, question),
          case: question.scenario !== undefined && toldAt === undefined ? plain.flow(question.scenario) : [],
          caseAt: toldAt === undefined ? null : strings.caseAsAt(toldAt),
          question: questionWords(question, plain),
          answers: buildTypeOf(question)
            .answerInWords(question, plain, plan.locale)
            .map((text, at) => ({ text, recorded: recorded[at] ?? null })),
        },
      ];
    });
  const groupsOf = (quiz: RuntimeQuiz): QuestionTable['groups'] =>
    quiz.pools.map((pool) => {
      const number = chapters.findIndex(({ chapter }) => chapter.id === pool.chapter);
      return {
        title: strings.chapter(number + 1, chapters[number]?.chapter.title ?? ''),
        rows: rowsOf(quiz, pool.questions),
      };
    });
  const own = runtime.quizzes.filter(({ chapter }) => chapter !== null);
  const final = runtime.quizzes.find(({ chapter }) => chapter === null);
  return {
    title: plan.scos.length === 1 ? null : sco.title,
    tables: [
      ...(own.length === 0
        ? []
        : [
            {
              id: `${sco.itemIdentifier}-quizzes`,
              caption:
                own[0] && own.length === 1 ? strings.quizQuestions(own[0].title) : strings.chapterQuizzes,
              groups: own.flatMap(groupsOf),
            },
          ]),
      ...(final
        ? [
            {
              id: `${sco.itemIdentifier}-${settings.assessment?.id ?? final.id}`,
              caption: strings.quizQuestions(final.title),
              groups: groupsOf(final),
            },
          ]
        : []),
    ],
  };
};

/** Puts together what a package's sheet says. */
export const viewSheet = ({ plan, target, zip, baselines }: SheetInput): SheetView => {
  const { course, scos, locale } = plan;
  const { settings } = course;
  const { sheet: strings, lrs } = locale;
  const { words } = strings;
  const facts = factsOf(plan);
  const lrsFacts = lrsFactsOf(plan, target, facts);
  const now = sheetBuildOf(plan, zip.contentDigest);
  const comparisons = [baselines.earlier, baselines.replaced].flatMap((before) =>
    before === null ? [] : [viewComparison(strings, before, now)],
  );
  const terms = new Map(course.glossary.terms.map(({ id, term }) => [id, term]));
  const plain = createPlainWords((id) => terms.get(id) ?? id);
  const questions = scos
    .map((sco) => questionsOf(sco, plan, plain))
    .filter(({ tables }) => tables.length > 0);
  const largest = (count: (sco: Sco) => number): number => Math.max(...scos.map(count));
  const data: SheetData = { ...now, format: 1, replaced: baselines.replaced };
  return {
    language: settings.language,
    direction: locale.direction,
    documentTitle: strings.documentTitle(settings.title, settings.version),
    contentSecurityPolicy: { html: CONTENT_SECURITY_POLICY },
    generator: `Coursewright ${plan.context.toolVersion}`,
    words,
    title: settings.title,
    edition: `${strings.facts.version} ${settings.version}`,
    alert: alertOf(strings, comparisons),
    contents: [
      { id: 'package', title: words.package },
      { id: 'changes', title: words.changes },
      { id: 'settings', title: words.settings },
      { id: 'passing', title: words.passing },
      { id: 'recorded', title: words.recorded },
      { id: 'protection', title: words.protection },
      { id: 'lrs', title: words.lrs },
      { id: 'replacing', title: words.replacing },
      { id: 'questions', title: words.questions },
    ],
    facts: packageFacts(plan, target.limits.suspendData, zip),
    firstBuild: comparisons.length === 0 ? strings.firstBuild : null,
    previousDigest: strings.previousDigest,
    comparisons,
    settingsIntroduction: strings.settingsIntroduction,
    settings: strings.settings(facts),
    notices: strings.notices(facts),
    otherLms: strings.otherLms,
    rules: strings.rules(facts).join(' '),
    quizzes: scos.flatMap((sco) => quizRowsOf(locale, sco)),
    decides: strings.decides(facts.isSingle),
    statuses: strings.statuses(facts),
    score: strings.score(facts),
    recordedIntroduction: strings.recordedIntroduction,
    elements: strings.elements(
      facts,
      largest(({ given }) => Object.keys(given.interactions).length),
      largest(({ runtime }) => runtime.chapters.length),
    ),
    protection: strings.protection(facts),
    lrs: {
      introduction: lrs.introduction,
      statements: lrsFacts.templates.map(([name, { verb, result, optionalResult }]) => ({
        verb,
        when: lrs.moments[name],
        says: lrs.says([...result, ...optionalResult]),
      })),
      everyStatement: lrs.everyStatement(lrsFacts),
      switching: lrs.switching,
      protection: lrs.protection(lrsFacts),
    },
    replacingIntroduction: strings.replacingIntroduction,
    identifiers: [
      { part: strings.manifestIdentifier, identifier: plan.manifestIdentifier },
      { part: strings.organizationIdentifier, identifier: plan.organizationIdentifier },
      ...scos.map(({ title, itemIdentifier }) => ({
        part: strings.itemIdentifier(title),
        identifier: itemIdentifier,
      })),
    ],
    replacing: strings.replacing(facts),
    questionsIntroduction: strings.questionsIntroduction,
    reading: strings.reading(facts),
    scos: questions,
    noQuestions: questions.length === 0 ? strings.noQuestions : null,
    madeWith: strings.madeWith(plan.context.toolVersion),
    dataId: SHEET_DATA_ID,
    data: jsonIsland(data),
  };
};
