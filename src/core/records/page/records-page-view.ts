import { localeOf } from '../../locale/find-locale.ts';
import type { Locale } from '../../locale/locales.ts';
import type { Html } from '../../text/html.ts';
import type { Agreement } from '../compare-with-lms.ts';
import type { ReportRow } from '../evaluate/complete-rows.ts';
import { parsePeriod } from '../evaluate/period.ts';
import { type RecordStatus, STATUSES } from '../evaluate/record-row.ts';
import { formatResult, formatTime, type RecordsStrings } from '../format-records.ts';
import { isValid } from '../questions/rates.ts';
import { orderRows, URGENCY, unitsOf } from '../questions/select-rows.ts';
import { formatZonedDay, formatZonedTime } from '../questions/zoned.ts';
import type { RecordsReport } from '../records-report.ts';
import { findTimeZone, type TimeZone, UTC } from '../time-zone.ts';
import {
  type ChartView,
  type PageLocale,
  percent,
  type QuestionsView,
  viewCharts,
  viewQuestions,
} from './records-charts.ts';

interface PersonView {
  readonly name: string;
  /** Account and what else tells the person apart; `null` if the name is the account. */
  readonly account: string | null;
}

interface RecordView {
  readonly person: PersonView;
  readonly status: string;
  readonly tone: RecordStatus;
  /** What the filters of the page look for, with blanks between. */
  readonly flags: string;
  readonly unit: string;
  /** Where the status stands when rows are sorted by it. */
  readonly urgency: string;
  /** Whether it is shown only when somebody asks for more. */
  readonly isRest: boolean;
  readonly marks: readonly string[];
  /** Why it needs a look, and what was decided about it. */
  readonly reasons: readonly { readonly text: string; readonly cause: string | null }[];
  readonly version: string;
  readonly result: string;
  readonly resultDay: string;
  readonly score: string;
  /** The score as a number; `''` without one. */
  readonly scoreValue: string;
  readonly mark: string | null;
  readonly expires: string;
  readonly active: string;
  /** Milliseconds. */
  readonly activeValue: string;
  readonly attempts: string;
  readonly due: string;
  /** Ids of the statements that the result rests on. */
  readonly evidence: readonly string[];
  /** Version and the beginning of the content digest. */
  readonly content: string;
}

/** Everything that the page shows: every key is there, `null` for what the report does not have. */
export interface RecordsPageView {
  readonly language: string;
  readonly direction: Locale['direction'];
  readonly contentSecurityPolicy: Html;
  readonly generator: string;
  readonly words: RecordsStrings['words'];
  readonly documentTitle: string;
  readonly title: string;
  readonly lead: string;
  readonly contents: readonly { readonly id: string; readonly title: string }[];
  readonly headline: string;
  readonly offRoster: string | null;
  /** Whether nobody needs attention. */
  readonly isQuiet: boolean;
  readonly statuses: readonly {
    readonly status: string;
    readonly tone: RecordStatus;
    readonly people: string;
    readonly meaning: string;
  }[];
  readonly filters: readonly { readonly flag: string; readonly name: string }[];
  readonly units: readonly string[];
  readonly hasDue: boolean;
  readonly hasExpiry: boolean;
  readonly records: readonly RecordView[];
  readonly comparison: {
    readonly headline: string;
    readonly tone: 'good' | 'bad';
    readonly rows: readonly {
      readonly person: PersonView;
      readonly lms: string;
      readonly lrs: string;
      readonly finding: string;
    }[];
    readonly unmatched: readonly string[];
    readonly unmatchedIntroduction: string;
  } | null;
  readonly charts: readonly ChartView[];
  readonly questions: QuestionsView | null;
  readonly facts: readonly { readonly name: string; readonly value: string }[];
  readonly limits: readonly string[];
  readonly madeWith: string;
}

/** So many rows are shown before somebody asks for more. */
export const FIRST_ROWS = 200;

/** A period in words, such as `24 months`. */
const showPeriod = (text: string, strings: RecordsStrings): string =>
  strings.period(parsePeriod(text) ?? { months: 0, days: 0 }) || text;

const headlineOf = ({ rows, hasRoster }: RecordsReport, strings: RecordsStrings): string => {
  const counted = rows.filter(({ isOnRoster }) => isOnRoster !== false);
  return strings.headline({
    people: counted.length,
    good: counted.filter(isValid).length,
    overdue: counted.filter(({ isOverdue }) => isOverdue).length,
    hasRoster,
  });
};

const reasonsOf = (
  row: ReportRow,
  { anomalies, reasons }: RecordsStrings,
  zone: TimeZone,
): { text: string; cause: string | null }[] => [
  ...row.anomalies.map((code) => ({ text: anomalies[code].title, cause: anomalies[code].cause })),
  ...[
    ...(row.isOverdue ? [reasons.due(formatZonedDay(row.dueMs, zone))] : []),
    ...(row.isLate ? [reasons.late(formatZonedDay(row.dueMs, zone))] : []),
    ...(row.status === 'outdated' ? [reasons.outdated] : []),
    ...(row.status === 'expired' ? [reasons.expired(formatZonedDay(row.expiresMs, zone))] : []),
    ...(row.status === 'expiring' ? [reasons.expires(formatZonedDay(row.expiresMs, zone))] : []),
    ...(row.status === 'failed' ? [reasons.failed(formatZonedDay(row.resultMs, zone))] : []),
    ...(row.isOnRoster === false ? [reasons.notOnRoster] : []),
  ].map((text) => ({ text, cause: null })),
];

/** What somebody has decided about a row, and why. */
const decisionsOf = (
  { settlements }: ReportRow,
  { columns }: RecordsStrings,
  zone: TimeZone,
): { text: string; cause: string | null }[] =>
  settlements.map(({ decision, who, whenMs, reason }) => ({
    text: `${columns.settlements}: ${decision}, ${formatZonedDay(whenMs, zone)}, ${who}.`,
    cause: reason,
  }));

const viewComparison = (report: RecordsReport, locale: PageLocale): RecordsPageView['comparison'] => {
  const { comparison: strings } = locale.records;
  if (!report.comparison) return null;
  const { people: compared, unmatched } = report.comparison;
  const differing = compared.filter(({ agreement }) => agreement !== 'agrees' && agreement !== 'no-pass');
  const count = (agreement: Agreement): number =>
    compared.filter((person) => person.agreement === agreement).length;
  const side = (isPassed: boolean, score: number | null): string =>
    [isPassed ? strings.passed : strings.notPassed, ...(score === null ? [] : [percent(score, locale)])].join(
      ', ',
    );
  return {
    headline: strings.headline({
      people: compared.length,
      agree: count('agrees'),
      noPass: count('no-pass'),
      differ: differing.length,
    }),
    tone: differing.length === 0 && unmatched.length === 0 ? 'good' : 'bad',
    rows: differing.map(({ account, name, lmsScore, lrsScore, isPassedInLms, isPassedInLrs, agreement }) => ({
      person: { name: name ?? account, account: name === null ? null : account },
      lms: side(isPassedInLms, lmsScore),
      lrs: side(isPassedInLrs, lrsScore),
      finding: strings.findings[agreement],
    })),
    unmatched,
    unmatchedIntroduction: strings.unmatched,
  };
};

/** Puts together what the page says; `contentSecurityPolicy` names the one stylesheet and the one script that it has. */
export const viewRecordsPage = (
  report: RecordsReport,
  language: string,
  contentSecurityPolicy: Html,
): RecordsPageView => {
  const locale = localeOf(language);
  const { records: strings } = locale;
  const { words, facts } = strings;
  const { settings, rows, names } = report;
  const zone = findTimeZone(settings.timeZone) ?? UTC;
  const day = (ms: number | null): string => formatZonedDay(ms, zone);
  const moment = (ms: number): string => strings.zoned(formatZonedTime(ms, zone), zone.name);
  const courses = [...new Set(rows.map(({ course }) => course))];
  const homePages = new Set(rows.flatMap(({ homePage }) => homePage || []));
  const titles = courses.map((course) => names.get(course) ?? course);
  const personOf = (row: ReportRow): PersonView => {
    const rest = [
      ...(row.name === null ? [] : [row.account]),
      ...(row.unit === null ? [] : [row.unit]),
      ...(homePages.size > 1 && row.homePage !== '' ? [row.homePage] : []),
      ...(courses.length > 1 ? [names.get(row.course) ?? row.course] : []),
    ];
    return { name: row.name ?? row.account, account: rest.length === 0 ? null : rest.join(' · ') };
  };
  // What needs a look stands first unless the report was asked for in an order.
  const shown = report.isOrdered ? rows : orderRows(rows, 'status');
  const comparison = viewComparison(report, locale);
  const questions = settings.items ? viewQuestions(report, locale) : null;
  const charts = viewCharts(report, locale);
  const contents = [
    ...new Map(
      rows.flatMap(({ version, contentDigest, evidence }) =>
        version === null || contentDigest === null || evidence.length === 0
          ? []
          : [[`${version} ${contentDigest}`, { version, digest: contentDigest }] as const],
      ),
    ).values(),
  ];
  const records = shown.map((row, index): RecordView => {
    const reasons = reasonsOf(row, strings, zone);
    return {
      person: personOf(row),
      status: strings.statuses[row.status],
      tone: row.status,
      flags: [
        row.status,
        ...(reasons.length > 0 ? ['attention'] : []),
        ...(row.isOverdue ? ['overdue'] : []),
        ...(row.isLate ? ['late'] : []),
        ...(row.isOnRoster === false ? ['off-roster'] : []),
      ].join(' '),
      unit: row.unit ?? '',
      urgency: String(URGENCY.indexOf(row.status)),
      isRest: index >= FIRST_ROWS,
      marks: [...(row.isOverdue ? [strings.overdue] : []), ...(row.isLate ? [strings.late] : [])],
      reasons: [...reasons, ...decisionsOf(row, strings, zone)],
      version: row.version ?? '',
      result: formatResult(row, strings),
      resultDay: day(row.resultMs),
      score: percent(row.score, locale),
      scoreValue: row.score === null ? '' : String(row.score),
      mark: row.passMark === null ? null : strings.ofMark(percent(row.passMark, locale)),
      expires: day(row.expiresMs),
      active: formatTime(row, strings),
      activeValue: row.attempts === 0 ? '' : String(row.activeTimeMs + row.clockMs),
      attempts: String(row.attempts),
      due: day(row.dueMs),
      evidence: row.evidence,
      content: `${row.version ?? ''} ${row.contentDigest?.slice(0, 12) ?? ''}`.trim(),
    };
  });
  const has = (flag: string): boolean => records.some(({ flags }) => flags.split(' ').includes(flag));
  const others = rows.filter(({ isOnRoster }) => isOnRoster === false);
  return {
    language,
    direction: locale.direction,
    contentSecurityPolicy,
    generator: `Coursewright ${report.toolVersion}`,
    words,
    documentTitle: strings.documentTitle(titles, day(Date.parse(settings.at))),
    title: titles.join(', ') || strings.noCourse,
    lead: strings.lead(moment(Date.parse(settings.at))),
    contents: [
      { id: 'summary', title: words.summary },
      ...(comparison ? [{ id: 'comparison', title: words.comparison }] : []),
      { id: 'records', title: words.records },
      ...(charts.length > 0 ? [{ id: 'charts', title: words.charts }] : []),
      ...(questions ? [{ id: 'questions', title: words.questions }] : []),
      { id: 'about', title: words.about },
    ],
    headline: headlineOf(report, strings),
    offRoster: others.length === 0 ? null : strings.offRoster(others.length, others.filter(isValid).length),
    isQuiet: rows.length > 0 && !has('attention'),
    statuses: STATUSES.filter(
      (status) =>
        report.tally[status] > 0 || ['valid', 'failed', 'in-progress', 'anomalous'].includes(status),
    ).map((status) => ({
      status: strings.statuses[status],
      tone: status,
      people: String(report.tally[status]),
      meaning: strings.meanings[status],
    })),
    filters: [
      ['attention', words.attentionOnly] as const,
      ['overdue', words.filterOverdue] as const,
      ['late', words.filterLate] as const,
      ['off-roster', words.filterOffRoster] as const,
      ...STATUSES.map((status) => [status, strings.statuses[status]] as const),
    ]
      .filter(([flag]) => has(flag))
      .map(([flag, name]) => ({ flag, name })),
    units: unitsOf(report),
    hasDue: rows.some(({ dueMs }) => dueMs !== null),
    hasExpiry: settings.validFor !== null,
    records,
    comparison,
    charts,
    questions,
    facts: [
      { name: facts.source, value: report.source.name },
      ...(report.source.watermark === null
        ? []
        : [{ name: facts.completeUpTo, value: moment(Date.parse(report.source.watermark)) }]),
      { name: facts.statements, value: `${strings.counts(report.counts)}.` },
      ...(report.period
        ? [
            {
              name: facts.madeBetween,
              value: facts.period(formatZonedTime(report.period.fromMs, zone), moment(report.period.toMs)),
            },
          ]
        : []),
      ...(settings.activity === null ? [] : [{ name: facts.activity, value: settings.activity }]),
      ...(settings.since === null ? [] : [{ name: facts.since, value: settings.since }]),
      ...(settings.until === null ? [] : [{ name: facts.until, value: settings.until }]),
      {
        name: facts.validFor,
        value: settings.validFor === null ? facts.ever : showPeriod(settings.validFor, strings),
      },
      ...(settings.expiringWithin === null
        ? []
        : [{ name: facts.expiringWithin, value: showPeriod(settings.expiringWithin, strings) }]),
      ...(settings.due === null ? [] : [{ name: facts.due, value: settings.due }]),
      ...(settings.minVersion === null ? [] : [{ name: facts.minVersion, value: settings.minVersion }]),
      { name: facts.roster, value: report.hasRoster ? facts.rosterGiven : facts.rosterMissing },
      { name: facts.courses, value: courses.join(' ') },
      ...contents.map((content) => ({ name: facts.contentOf(content.version), value: content.digest })),
    ],
    limits: strings.limits,
    madeWith: strings.madeWith(report.toolVersion, zone.name),
  };
};
