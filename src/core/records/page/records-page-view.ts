import { localeOf } from '../../locale/find-locale.ts';
import type { Locale } from '../../locale/locales.ts';
import { showFixed, showNumber } from '../../locale/writing.ts';
import { compare } from '../../text/compare.ts';
import type { Html } from '../../text/html.ts';
import type { Agreement } from '../compare-with-lms.ts';
import { type RecordsStrings, showDay, showDuration, showMoment, showResult } from '../format-records.ts';
import { parsePeriod } from '../period.ts';
import type { RecordsReport } from '../records-report.ts';
import { type RecordRow, type RecordStatus, STATUSES } from '../settle-records.ts';
import { columnChart, rangeChart, scatterChart } from './chart.ts';

/** A table without markup: headings, and rows whose first cell names the row. */
interface DataTable {
  readonly columns: readonly string[];
  readonly rows: readonly { readonly heading: string; readonly cells: readonly string[] }[];
}

interface ChartView {
  readonly id: string;
  readonly title: string;
  readonly description: string;
  readonly drawing: Html;
  readonly table: DataTable;
}

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
  readonly questions: {
    readonly introduction: string;
    readonly chart: ChartView | null;
    readonly rows: readonly {
      readonly number: string;
      readonly question: string;
      /** Its interaction id. */
      readonly id: string;
      readonly answers: string;
      readonly difficulty: string;
      readonly discrimination: string;
      readonly look: string;
    }[];
  } | null;
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

/** The words of the page and how its language writes numbers. */
type PageLocale = Pick<Locale, 'records' | 'writing'>;

const percent = (value: number | null, { records, writing }: PageLocale): string =>
  value === null ? '' : records.percent(showNumber(value, writing));

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

/** The dearest first. */
const ATTENTION: readonly RecordStatus[] = [
  'anomalous',
  'failed',
  'expired',
  'in-progress',
  'not-started',
  'expiring',
  'valid',
];

const DAY_MS = 86_400_000;

/** Completions by day, week or month, whichever gives a readable number of columns; without gaps. */
const completionColumns = (
  moments: readonly number[],
): { unit: 'day' | 'week' | 'month'; columns: { label: string; count: number }[] } => {
  const from = Math.min(...moments);
  const to = Math.max(...moments);
  const days = (to - from) / DAY_MS;
  const unit = days <= 21 ? 'day' : days <= 180 ? 'week' : 'month';
  const startOf = (ms: number): number => {
    const date = new Date(ms);
    if (unit === 'month') return Date.UTC(date.getUTCFullYear(), date.getUTCMonth());
    const day = Math.floor(ms / DAY_MS) * DAY_MS;
    return unit === 'day' ? day : day - ((date.getUTCDay() + 6) % 7) * DAY_MS;
  };
  const next = (ms: number): number => {
    const date = new Date(ms);
    return unit === 'month'
      ? Date.UTC(date.getUTCFullYear(), date.getUTCMonth() + 1)
      : ms + (unit === 'day' ? 1 : 7) * DAY_MS;
  };
  const counts = new Map<number, number>();
  for (const ms of moments) counts.set(startOf(ms), (counts.get(startOf(ms)) ?? 0) + 1);
  const columns: { label: string; count: number }[] = [];
  for (let at = startOf(from); at <= to; at = next(at))
    columns.push({ label: showDay(at).slice(0, unit === 'month' ? 7 : 10), count: counts.get(at) ?? 0 });
  return { unit, columns };
};

const completionChart = (report: RecordsReport, { records, writing }: PageLocale): ChartView[] => {
  const { completions } = records;
  const done = report.attempts.filter(({ result }) => result === 'passed' || result === 'completed');
  const moments = done.flatMap(({ resultMs }) => resultMs ?? []);
  if (moments.length === 0) return [];
  const { unit, columns } = completionColumns(moments);
  const names = {
    id: 'chart-completions',
    title: completions.title[unit],
    description: completions.description(unit, moments.length),
  };
  return [
    {
      ...names,
      drawing: columnChart(names, columns, null, writing),
      table: {
        columns: [completions.units[unit], completions.number],
        rows: columns.map(({ label, count }) => ({ heading: label, cells: [String(count)] })),
      },
    },
  ];
};

const scoreChart = (report: RecordsReport, { records, writing }: PageLocale): ChartView[] => {
  const strings = records.scores;
  const scores = report.attempts.flatMap(({ score }) => score ?? []);
  if (scores.length === 0) return [];
  const marks = new Set(report.attempts.flatMap(({ passMark }) => passMark ?? []));
  const [mark] = marks;
  const columns = Array.from({ length: 20 }, (_, index) => ({
    label: `${index * 5}`,
    count: scores.filter((score) => Math.min(19, Math.floor(Math.max(0, score) / 5)) === index).length,
  }));
  const names = {
    id: 'chart-scores',
    title: strings.title,
    description: strings.description(scores.length),
  };
  return [
    {
      ...names,
      drawing: columnChart(
        names,
        columns,
        marks.size === 1 && mark !== undefined
          ? { label: strings.passMark(showNumber(mark, writing)), at: mark / 100 }
          : null,
        writing,
      ),
      table: {
        columns: [records.words.score, records.words.attempts],
        rows: columns
          .map(({ count }, index) => ({
            heading: strings.range(index * 5, index * 5 + 5),
            cells: [String(count)],
            count,
          }))
          .filter(({ count }) => count > 0)
          .map(({ heading, cells }) => ({ heading, cells })),
      },
    },
  ];
};

const chapterChart = (report: RecordsReport, { records, writing }: PageLocale): ChartView[] => {
  const strings = records.chapterTimes;
  if (report.chapters.length === 0) return [];
  const minutes = (ms: number): number => ms / 60_000;
  const nameOf = (iri: string): string => report.names.get(iri) ?? iri.slice(iri.lastIndexOf('/') + 1);
  const names = {
    id: 'chart-chapters',
    title: strings.title,
    description: strings.description,
  };
  return [
    {
      ...names,
      drawing: rangeChart(
        names,
        report.chapters.map((chapter) => ({
          label: nameOf(chapter.chapter),
          low: minutes(chapter.lowerQuartileMs),
          median: minutes(chapter.medianMs),
          high: minutes(chapter.upperQuartileMs),
          written: strings.minutes(showFixed(minutes(chapter.medianMs), 1, writing)),
        })),
        strings.minutes,
        writing,
      ),
      table: {
        columns: strings.columns,
        rows: report.chapters.map((chapter) => ({
          heading: nameOf(chapter.chapter),
          cells: [
            String(chapter.learners),
            ...[chapter.lowerQuartileMs, chapter.medianMs, chapter.upperQuartileMs].map(showDuration),
          ],
        })),
      },
    },
  ];
};

/** Below this a question hardly tells those who know from those who do not. */
const LOW_DISCRIMINATION = 0.1;
const HARD = 0.3;
const EASY = 0.97;

const lookAt = (
  { negative, low, hard, easy }: RecordsStrings['items'],
  difficulty: number,
  discrimination: number | null,
): string =>
  [
    ...(discrimination !== null && discrimination < 0 ? [negative] : []),
    ...(discrimination !== null && discrimination >= 0 && discrimination < LOW_DISCRIMINATION ? [low] : []),
    ...(difficulty < HARD ? [hard] : []),
    ...(difficulty > EASY ? [easy] : []),
  ].join('; ');

const viewQuestions = (report: RecordsReport, locale: PageLocale): RecordsPageView['questions'] => {
  const { items: strings } = locale.records;
  if (!report.settings.items) return null;
  const rows = report.items.map(({ question, answers, difficulty, discrimination }, index) => ({
    number: String(index + 1),
    question: report.names.get(question) ?? question.slice(question.lastIndexOf('/') + 1),
    id: question.slice(question.lastIndexOf('/') + 1),
    answers: String(answers),
    difficulty: percent(Math.round(difficulty * 100), locale),
    discrimination: discrimination === null ? '\u2013' : showFixed(discrimination, 2, locale.writing),
    look: lookAt(strings, difficulty, discrimination),
  }));
  // Numbers that lie on each other say nothing: those that tell learners apart least come first.
  const named = new Map<number, { readonly x: number; readonly y: number }>();
  const odd = report.items
    .map(({ difficulty, discrimination }, index) => ({
      x: difficulty,
      y: discrimination ?? 0,
      discrimination,
      index,
    }))
    .filter(({ x, discrimination }) => discrimination !== null && lookAt(strings, x, discrimination) !== '')
    .sort((a, b) => a.y - b.y);
  for (const { x, y, index } of odd)
    if ([...named.values()].every((other) => Math.abs(other.x - x) > 0.06 || Math.abs(other.y - y) > 0.08))
      named.set(index, { x, y });
  const measured = report.items.flatMap((item, index) =>
    item.discrimination === null
      ? []
      : [
          {
            x: item.difficulty,
            y: item.discrimination,
            isOdd: lookAt(strings, item.difficulty, item.discrimination) !== '',
            label: named.has(index) ? String(index + 1) : null,
          },
        ],
  );
  const names = {
    id: 'chart-questions',
    title: strings.title,
    description: strings.description,
  };
  return {
    introduction: rows.length === 0 ? strings.none : strings.introduction,
    chart:
      measured.length === 0
        ? null
        : {
            ...names,
            drawing: scatterChart(names, measured, { ...strings.axes, share: strings.share }, locale.writing),
            table: { columns: [], rows: [] },
          },
    rows,
  };
};

const viewComparison = (report: RecordsReport, locale: PageLocale): RecordsPageView['comparison'] => {
  const { comparison: strings } = locale.records;
  if (!report.comparison) return null;
  const { people: compared, strangers } = report.comparison;
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
    tone: differing.length === 0 && strangers.length === 0 ? 'good' : 'bad',
    rows: differing.map(({ account, name, lmsScore, lrsScore, isPassedInLms, isPassedInLrs, agreement }) => ({
      person: { name: name ?? account, account: name === null ? null : account },
      lms: side(isPassedInLms, lmsScore),
      lrs: side(isPassedInLrs, lrsScore),
      finding: strings.findings[agreement],
    })),
    strangers,
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
  const questions = viewQuestions(report, locale);
  const charts = [
    ...completionChart(report, locale),
    ...scoreChart(report, locale),
    ...chapterChart(report, locale),
  ];
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
