import type { AdviceRow, ElementRow, NamedText } from '../locale/admin-guide-facts.ts';
import { formatDate, formatFixed, formatLocaleNumber } from '../locale/format-values.ts';
import type { Locale } from '../locale/locales.ts';
import type { PackagePlan, Sco } from '../plan/package-plan.ts';
import type { Target } from '../targets/target.ts';
import type { Html } from '../text/html.ts';
import { answerKeyNameOf } from './answer-key.ts';
import { type Baselines, type BuildChange, type ChangeCost, compareBuilds, costOf } from './build-changes.ts';
import { type RecordedBuild, recordBuild } from './build-record.ts';
import {
  collectAdminGuideFacts,
  collectDrawFacts,
  collectLrsFacts,
  decidingQuizOf,
  formatPassMark,
} from './plan-facts.ts';
import { REPORT_POLICY } from './report-policy.ts';

/** The most costly first. */
const COSTS_HIGHEST_FIRST: readonly ChangeCost[] = ['deleted', 'progress', 'reports'];

/** More ids than this are only counted. */
const MAX_IDS = 40;

/** What an admin guide is made of beside the plan. */
export interface AdminGuideInput {
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

/** Everything that the template shows: every key is there, `null` for what the course does not have. */
export interface AdminGuideView {
  readonly language: string;
  readonly direction: Locale['direction'];
  readonly documentTitle: string;
  readonly contentSecurityPolicy: Html;
  readonly generator: string;
  readonly words: Locale['adminGuide']['words'];
  readonly title: string;
  readonly edition: string;
  readonly file: string;
  readonly answerKey: string;
  readonly alert: { readonly cost: ChangeCost; readonly text: string; readonly link: string } | null;
  readonly contents: readonly { readonly id: string; readonly title: string }[];
  readonly facts: readonly Fact[];
  readonly firstBuild: string | null;
  readonly unrecorded: string | null;
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
  readonly madeWith: string;
}

type AdminGuideStrings = Locale['adminGuide'];

const packageFacts = (
  { course, scos, fileName, locale }: PackagePlan,
  suspendDataMaxLength: number,
  zip: AdminGuideInput['zip'],
): readonly Fact[] => {
  const { settings } = course;
  const { adminGuide: strings, writing } = locale;
  const { facts } = strings;
  const show = (value: number): string => formatLocaleNumber(value, writing);
  const longest = Math.max(...scos.map(({ budget }) => budget.total - budget.freeText));
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
    fact(facts.lawAsAt, formatDate(settings.lawAsAt, writing)),
    code(facts.file, fileName),
    fact(facts.size, strings.size(formatFixed(zip.bytes / 1000, 1, writing), show(zip.bytes))),
    code(facts.sha256, zip.sha256, strings.sha256Note),
    code(facts.contentDigest, zip.contentDigest, strings.contentDigestNote),
    fact(facts.suspendData, strings.suspendDataOf(show(longest), show(suspendDataMaxLength))),
  ];
};

const viewChange = (strings: AdminGuideStrings, change: BuildChange, isSingle: boolean): ChangeView => {
  const ids = 'ids' in change ? change.ids : change.kind === 'item-removed' ? [change.item] : [];
  return {
    sco: isSingle || change.kind === 'item-removed' ? null : change.sco,
    text: strings.change(change),
    ids: ids.slice(0, MAX_IDS),
    more: ids.length > MAX_IDS ? strings.moreIds(ids.length - MAX_IDS) : null,
  };
};

const viewComparison = (
  strings: AdminGuideStrings,
  before: RecordedBuild,
  now: RecordedBuild,
): ComparisonView => {
  const changes = compareBuilds(before, now);
  const isSameVersion = before.version === now.version;
  return {
    title: isSameVersion ? strings.againstSame(before.version) : strings.against(before.version),
    contentDigest: before.contentDigest,
    note: isSameVersion ? strings.sameVersion : null,
    groups: COSTS_HIGHEST_FIRST.map((cost) => ({
      cost,
      label: strings.costs[cost],
      changes: changes
        .filter((change) => costOf(change) === cost)
        .map((change) => viewChange(strings, change, now.scos.length === 1)),
    })).filter((group) => group.changes.length > 0),
    unchanged: changes.length === 0 ? strings.unchanged : null,
  };
};

const alertOf = (
  strings: AdminGuideStrings,
  comparisons: readonly ComparisonView[],
): AdminGuideView['alert'] => {
  const found = new Set(comparisons.flatMap(({ groups }) => groups.map(({ cost }) => cost)));
  const cost = COSTS_HIGHEST_FIRST.find((candidate) => found.has(candidate));
  return cost === undefined ? null : { cost, text: strings.alerts[cost], link: strings.alertLink };
};

const quizRowsOf = (locale: Locale, sco: Sco): readonly QuizRow[] =>
  sco.runtime.quizzes.map((quiz) => ({
    title: quiz.title,
    decides: quiz === decidingQuizOf(sco),
    questions: locale.adminGuide.draw(collectDrawFacts(quiz)),
    passMark: formatPassMark(locale, sco.runtime, quiz),
    tries: locale.adminGuide.triesOf(quiz.tries),
    feedback: locale.adminGuide.feedback[quiz.feedback],
  }));

/** Puts together what a package's admin guide says. */
export const viewAdminGuide = ({ plan, target, zip, baselines }: AdminGuideInput): AdminGuideView => {
  const { course, scos, locale } = plan;
  const { settings } = course;
  const { adminGuide: strings, lrs } = locale;
  const { words } = strings;
  const facts = collectAdminGuideFacts(plan);
  const lrsFacts = collectLrsFacts(plan, target, facts);
  const now = recordBuild(plan, zip.contentDigest);
  const hasFloor = plan.course.settings.assessment?.floor !== undefined;
  const comparisons = [baselines.earlier, baselines.replaced].flatMap((before) =>
    before === null ? [] : [viewComparison(strings, before, now)],
  );
  const largest = (count: (sco: Sco) => number): number => Math.max(...scos.map(count));
  return {
    language: settings.language,
    direction: locale.direction,
    documentTitle: strings.documentTitle(settings.title, settings.version),
    contentSecurityPolicy: { html: REPORT_POLICY },
    generator: `Coursewright ${plan.context.toolVersion}`,
    words,
    title: settings.title,
    edition: `${strings.facts.version} ${settings.version}`,
    file: plan.fileName,
    answerKey: strings.answerKeyAt(answerKeyNameOf(plan.fileName)),
    alert: alertOf(strings, comparisons),
    contents: [
      { id: 'settings', title: words.settings },
      { id: 'package', title: words.package },
      { id: 'changes', title: words.changes },
      { id: 'passing', title: words.passing },
      { id: 'recorded', title: words.recorded },
      { id: 'protection', title: words.protection },
      { id: 'lrs', title: words.lrs },
      { id: 'replacing', title: words.replacing },
    ],
    facts: packageFacts(plan, target.limits.suspendData, zip),
    firstBuild: comparisons.length === 0 && baselines.unrecorded.length === 0 ? strings.firstBuild : null,
    unrecorded: baselines.unrecorded.length === 0 ? null : strings.unrecorded(baselines.unrecorded),
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
        says: lrs.says([...result, ...optionalResult].filter((part) => part !== 'earned' || hasFloor)),
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
    madeWith: strings.madeWith(plan.context.toolVersion),
  };
};
