import { localeOf } from '../../locale/find-locale.ts';
import type { Locale } from '../../locale/locales.ts';
import { compare } from '../../text/compare.ts';
import type { Html } from '../../text/html.ts';
import type { Agreement } from '../compare-with-lms.ts';
import { parsePeriod } from '../evaluate/period.ts';
import { type RecordRow, type RecordStatus, STATUSES } from '../evaluate/record-row.ts';
import { type RecordsStrings, showDay, showDuration, showMoment, showResult } from '../format-records.ts';
import type { RecordsReport } from '../records-report.ts';
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
  readonly overdue: string | null;
  readonly version: string;
  readonly result: string;
  readonly resultDay: string;
  readonly score: string;
  readonly mark: string | null;
  readonly expires: string;
  readonly active: string;
  readonly attempts: string;
  readonly due: string;
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
  readonly statuses: readonly {
    readonly status: string;
    readonly tone: RecordStatus;
    readonly people: string;
    readonly meaning: string;
  }[];
  readonly attention: readonly {
    readonly person: PersonView;
    readonly status: string;
    readonly tone: RecordStatus;
    readonly reasons: readonly { readonly text: string; readonly cause: string | null }[];
  }[];
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
    readonly strangers: readonly string[];
    readonly strangersIntroduction: string;
  } | null;
  readonly charts: readonly ChartView[];
  readonly questions: QuestionsView | null;
  readonly evidence: readonly {
    readonly person: PersonView;
    readonly result: string;
    /** Version and the beginning of the content digest. */
    readonly content: string;
    readonly ids: readonly string[];
  }[];
  readonly facts: readonly { readonly name: string; readonly value: string }[];
  readonly limits: readonly string[];
  readonly madeWith: string;
}

const isGood = ({ status }: RecordRow): boolean => status === 'valid' || status === 'expiring';

/** A period in words, such as `24 months`. */
const showPeriod = (text: string, strings: RecordsStrings): string =>
  strings.period(parsePeriod(text) ?? { months: 0, days: 0 }) || text;

const headlineOf = ({ rows, hasRoster }: RecordsReport, strings: RecordsStrings): string =>
  strings.headline({
    people: rows.length,
    good: rows.filter(isGood).length,
    overdue: rows.filter(({ isOverdue }) => isOverdue).length,
    hasRoster,
  });

const reasonsOf = (
  row: RecordRow,
  { anomalies, reasons }: RecordsStrings,
): { text: string; cause: string | null }[] => [
  ...row.anomalies.map((code) => ({ text: anomalies[code].title, cause: anomalies[code].cause })),
  ...[
    ...(row.isOverdue ? [reasons.due(showDay(row.dueMs))] : []),
    ...(row.status === 'expired' ? [reasons.expired(showDay(row.expiresMs))] : []),
    ...(row.status === 'expiring' ? [reasons.expires(showDay(row.expiresMs))] : []),
    ...(row.status === 'failed' ? [reasons.failed(showDay(row.resultMs))] : []),
    ...(row.isOnRoster === false ? [reasons.notOnRoster] : []),
  ].map((text) => ({ text, cause: null })),
];

/** The most costly first. */
const ATTENTION: readonly RecordStatus[] = [
  'anomalous',
  'failed',
  'expired',
  'in-progress',
  'not-started',
  'expiring',
  'valid',
];

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
    strangers: unmatched,
    strangersIntroduction: strings.strangers,
  };
};

/** Puts together what the page says; `contentSecurityPolicy` names the one stylesheet that it has. */
export const viewRecordsPage = (
  report: RecordsReport,
  language: string,
  contentSecurityPolicy: Html,
): RecordsPageView => {
  const locale = localeOf(language);
  const { records: strings } = locale;
  const { words, facts } = strings;
  const { settings, rows, names } = report;
  const courses = [...new Set(rows.map(({ course }) => course))];
  const homePages = new Set(rows.flatMap(({ homePage }) => homePage || []));
  const titles = courses.map((course) => names.get(course) ?? course);
  const personOf = (row: RecordRow): PersonView => {
    const rest = [
      ...(row.name === null ? [] : [row.account]),
      ...(row.unit === null ? [] : [row.unit]),
      ...(homePages.size > 1 && row.homePage !== '' ? [row.homePage] : []),
      ...(courses.length > 1 ? [names.get(row.course) ?? row.course] : []),
    ];
    return { name: row.name ?? row.account, account: rest.length === 0 ? null : rest.join(' · ') };
  };
  const attention = rows
    .filter((row) => reasonsOf(row, strings).length > 0)
    .sort(
      (a, b) =>
        ATTENTION.indexOf(a.status) - ATTENTION.indexOf(b.status) ||
        Number(b.isOverdue) - Number(a.isOverdue) ||
        compare(a.account, b.account),
    );
  const comparison = viewComparison(report, locale);
  const questions = settings.items ? viewQuestions(report, locale) : null;
  const charts = viewCharts(report, locale);
  const proven = rows.filter(({ evidence }) => evidence.length > 0);
  const contents = [
    ...new Map(
      proven.flatMap(({ version, contentDigest }) =>
        version === null || contentDigest === null
          ? []
          : [[`${version} ${contentDigest}`, { version, digest: contentDigest }] as const],
      ),
    ).values(),
  ];
  const utc = (ms: number): string => strings.utc(showMoment(ms));
  return {
    language,
    direction: locale.direction,
    contentSecurityPolicy,
    generator: `Coursewright ${report.toolVersion}`,
    words,
    documentTitle: strings.documentTitle(titles, settings.at.slice(0, 10)),
    title: titles.join(', ') || strings.noCourse,
    lead: strings.lead(utc(Date.parse(settings.at))),
    contents: [
      { id: 'summary', title: words.summary },
      { id: 'attention', title: words.attention },
      ...(comparison ? [{ id: 'comparison', title: words.comparison }] : []),
      { id: 'records', title: words.records },
      ...(charts.length > 0 ? [{ id: 'charts', title: words.charts }] : []),
      ...(questions ? [{ id: 'questions', title: words.questions }] : []),
      { id: 'evidence', title: words.evidence },
      { id: 'about', title: words.about },
    ],
    headline: headlineOf(report, strings),
    statuses: STATUSES.filter(
      (status) =>
        report.tally[status] > 0 || ['valid', 'failed', 'in-progress', 'anomalous'].includes(status),
    ).map((status) => ({
      status: strings.statuses[status],
      tone: status,
      people: String(report.tally[status]),
      meaning: strings.meanings[status],
    })),
    attention: attention.map((row) => ({
      person: personOf(row),
      status: strings.statuses[row.status],
      tone: row.status,
      reasons: reasonsOf(row, strings),
    })),
    hasDue: rows.some(({ dueMs }) => dueMs !== null),
    hasExpiry: settings.validFor !== null,
    records: rows.map((row) => ({
      person: personOf(row),
      status: strings.statuses[row.status],
      tone: row.status,
      overdue: row.isOverdue ? strings.overdue : null,
      version: row.version ?? '',
      result: showResult(row, strings),
      resultDay: showDay(row.resultMs),
      score: percent(row.score, locale),
      mark: row.passMark === null ? null : strings.ofMark(percent(row.passMark, locale)),
      expires: showDay(row.expiresMs),
      active: row.attempts === 0 ? '' : showDuration(row.activeMs),
      attempts: String(row.attempts),
      due: showDay(row.dueMs),
    })),
    comparison,
    charts,
    questions,
    evidence: proven.map((row) => ({
      person: personOf(row),
      result: [
        showResult(row, strings) || strings.noResult,
        ...(row.resultMs === null ? [] : [utc(row.resultMs)]),
      ].join(', '),
      content: `${row.version ?? ''} ${row.contentDigest?.slice(0, 12) ?? ''}`.trim(),
      ids: row.evidence,
    })),
    facts: [
      { name: facts.source, value: report.source.name },
      ...(report.source.watermark === null
        ? []
        : [{ name: facts.completeUpTo, value: utc(Date.parse(report.source.watermark)) }]),
      { name: facts.statements, value: `${strings.counts(report.counts)}.` },
      ...(report.period
        ? [
            {
              name: facts.madeBetween,
              value: facts.period(showMoment(report.period.fromMs), showMoment(report.period.toMs)),
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
      { name: facts.roster, value: report.hasRoster ? facts.rosterGiven : facts.rosterMissing },
      { name: facts.courses, value: courses.join(' ') },
      ...contents.map((content) => ({ name: facts.contentOf(content.version), value: content.digest })),
    ],
    limits: strings.limits,
    madeWith: strings.madeWith(report.toolVersion),
  };
};
