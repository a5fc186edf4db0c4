import type { Html } from '../../text/html.ts';
import { ANOMALIES } from '../anomaly.ts';
import type { Agreement } from '../compare-with-lms.ts';
import { STATUS_WORDS, showCounts, showDay, showDuration, showMoment } from '../format-records.ts';
import { parsePeriod } from '../period.ts';
import type { RecordsReport } from '../records-report.ts';
import { type RecordRow, type RecordStatus, STATUSES } from '../settle-records.ts';
import { columnChart, rangeChart, scatterChart } from './chart.ts';
import { LIMITS, PAGE_WORDS, STATUS_MEANINGS } from './page-strings.ts';

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
  readonly contentSecurityPolicy: Html;
  readonly generator: string;
  readonly words: typeof PAGE_WORDS;
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

const percent = (value: number | null): string => (value === null ? '' : `${value}\u00a0%`);

const people = (count: number): string => (count === 1 ? '1 person' : `${count} people`);

const isGood = ({ status }: RecordRow): boolean => status === 'valid' || status === 'expiring';

const compareText = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

/** A period in words: `24 months`. */
const showPeriod = (text: string): string => {
  const { months, days } = parsePeriod(text) ?? { months: 0, days: 0 };
  const part = (count: number, noun: string): string[] =>
    count === 0 ? [] : [`${count} ${noun}${count === 1 ? '' : 's'}`];
  return [...part(months, 'month'), ...part(days, 'day')].join(' and ') || text;
};

const headlineOf = (report: RecordsReport): string => {
  const { rows } = report;
  if (rows.length === 0) return 'No statement of a course is among those read.';
  const good = rows.filter(isGood).length;
  const overdue = rows.filter(({ isOverdue }) => isOverdue).length;
  const who = report.hasRoster ? 'on the roster or with statements' : 'with statements';
  return `${good} of ${people(rows.length)} ${who} ${good === 1 ? 'has' : 'have'} a valid result${overdue > 0 ? `; ${overdue} ${overdue === 1 ? 'is' : 'are'} overdue` : ''}.`;
};

const reasonsOf = (row: RecordRow): { text: string; cause: string | null }[] => [
  ...row.anomalies.map((code) => ({ text: ANOMALIES[code].title, cause: ANOMALIES[code].cause })),
  ...(row.isOverdue ? [{ text: `Was due on ${showDay(row.dueMs)}.`, cause: null }] : []),
  ...(row.status === 'expired' || row.status === 'expiring'
    ? [
        {
          text: `${row.status === 'expired' ? 'Expired' : 'Expires'} on ${showDay(row.expiresMs)}.`,
          cause: null,
        },
      ]
    : []),
  ...(row.status === 'failed'
    ? [{ text: `Failed on ${showDay(row.resultMs)}: a new attempt is needed.`, cause: null }]
    : []),
  ...(row.isOnRoster === false ? [{ text: 'Has statements, but is not on the roster.', cause: null }] : []),
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
): { unit: string; columns: { label: string; count: number }[] } => {
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

const completionChart = (report: RecordsReport): ChartView[] => {
  const done = report.attempts.filter(({ result }) => result === 'passed' || result === 'completed');
  const moments = done.flatMap(({ resultMs }) => resultMs ?? []);
  if (moments.length === 0) return [];
  const { unit, columns } = completionColumns(moments);
  const names = {
    id: 'chart-completions',
    title: `Passes and completions by ${unit}`,
    description: `One column for each ${unit} (UTC), ${moments.length} in all. A person who passed twice counts twice.`,
  };
  return [
    {
      ...names,
      drawing: columnChart(names, columns, null),
      table: {
        columns: [unit.charAt(0).toUpperCase() + unit.slice(1), 'Number'],
        rows: columns.map(({ label, count }) => ({ heading: label, cells: [String(count)] })),
      },
    },
  ];
};

const scoreChart = (report: RecordsReport): ChartView[] => {
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
    title: 'Scores of all attempts with a result',
    description: `One column for each five per cent, ${scores.length} scores in all. The label is the lower end of a column.`,
  };
  return [
    {
      ...names,
      drawing: columnChart(
        names,
        columns,
        marks.size === 1 && mark !== undefined ? { label: `pass mark ${mark} %`, at: mark / 100 } : null,
      ),
      table: {
        columns: ['Score', 'Attempts'],
        rows: columns
          .map(({ count }, index) => ({
            heading: `${index * 5} to ${index === 19 ? '100' : `under ${index * 5 + 5}`} %`,
            cells: [String(count)],
            count,
          }))
          .filter(({ count }) => count > 0)
          .map(({ heading, cells }) => ({ heading, cells })),
      },
    },
  ];
};

const chapterChart = (report: RecordsReport): ChartView[] => {
  if (report.chapters.length === 0) return [];
  const minutes = (ms: number): number => ms / 60_000;
  const nameOf = (iri: string): string => report.names.get(iri) ?? iri.slice(iri.lastIndexOf('/') + 1);
  const names = {
    id: 'chart-chapters',
    title: 'Time on each chapter',
    description:
      'The line is the median; the bar holds the middle half of the learners. Time counts while the chapter’s pages are open, until all have been opened once.',
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
          written: `${minutes(chapter.medianMs).toFixed(1)} min`,
        })),
        'min',
      ),
      table: {
        columns: ['Chapter', 'Learners', 'Lower quartile', 'Median', 'Upper quartile'],
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

const lookAt = (difficulty: number, discrimination: number | null): string =>
  [
    ...(discrimination !== null && discrimination < 0
      ? ['those who know the rest get it wrong: check the key']
      : []),
    ...(discrimination !== null && discrimination >= 0 && discrimination < LOW_DISCRIMINATION
      ? ['hardly tells learners apart']
      : []),
    ...(difficulty < HARD ? ['very hard'] : []),
    ...(difficulty > EASY ? ['nearly everybody gets it right'] : []),
  ].join('; ');

const viewQuestions = (report: RecordsReport): RecordsPageView['questions'] => {
  if (!report.settings.items) return null;
  const rows = report.items.map(({ question, answers, difficulty, discrimination }, index) => ({
    number: String(index + 1),
    question: report.names.get(question) ?? question.slice(question.lastIndexOf('/') + 1),
    id: question.slice(question.lastIndexOf('/') + 1),
    answers: String(answers),
    difficulty: percent(Math.round(difficulty * 100)),
    discrimination: discrimination === null ? '\u2013' : discrimination.toFixed(2).replace('-', '\u2212'),
    look: lookAt(difficulty, discrimination),
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
    .filter(({ x, discrimination }) => discrimination !== null && lookAt(x, discrimination) !== '')
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
            isOdd: lookAt(item.difficulty, item.discrimination) !== '',
            label: named.has(index) ? String(index + 1) : null,
          },
        ],
  );
  const names = {
    id: 'chart-questions',
    title: 'Difficulty and discrimination of questions',
    description:
      'Each point is a question: to the right those that most get right, upwards those that tell learners apart. Those to look at are marked, by their number in the table where there is room.',
  };
  return {
    introduction:
      rows.length === 0
        ? 'No answer is among the statements read.'
        : 'By the first answer of each attempt, the hardest question first. Discrimination is the correlation with the other answers of the same attempt, from thirty answers on; below 0.1 a question hardly tells learners apart, below 0 its key may be wrong.',
    chart:
      measured.length === 0
        ? null
        : {
            ...names,
            drawing: scatterChart(names, measured, { x: 'answered right', y: 'discrimination' }),
            table: { columns: [], rows: [] },
          },
    rows,
  };
};

const FINDINGS: Readonly<Record<Agreement, string>> = {
  agrees: 'agrees',
  'pass-not-in-lms': 'passed by the statements, not in the LMS',
  'pass-not-in-lrs': 'passed in the LMS, not by the statements',
  'scores-differ': 'scores differ',
  'no-pass': 'no pass on either side',
};

const viewComparison = (report: RecordsReport): RecordsPageView['comparison'] => {
  if (!report.comparison) return null;
  const { people: compared, strangers } = report.comparison;
  const differing = compared.filter(({ agreement }) => agreement !== 'agrees' && agreement !== 'no-pass');
  const count = (agreement: Agreement): number =>
    compared.filter((person) => person.agreement === agreement).length;
  return {
    headline: `${people(compared.length)} compared: ${count('agrees')} agree, ${count('no-pass')} without a pass on either side, ${differing.length} differ.`,
    tone: differing.length === 0 && strangers.length === 0 ? 'good' : 'bad',
    rows: differing.map(({ account, name, lmsScore, lrsScore, isPassedInLms, isPassedInLrs, agreement }) => ({
      person: { name: name ?? account, account: name === null ? null : account },
      lms: `${isPassedInLms ? 'passed' : 'not passed'}${lmsScore === null ? '' : `, ${percent(lmsScore)}`}`,
      lrs: `${isPassedInLrs ? 'passed' : 'not passed'}${lrsScore === null ? '' : `, ${percent(lrsScore)}`}`,
      finding: FINDINGS[agreement],
    })),
    strangers,
    strangersIntroduction:
      'In the report of the LMS, but neither among the accounts of the statements nor on the roster:',
  };
};

/** Puts together what the page says; `contentSecurityPolicy` names the one stylesheet that it has. */
export const viewRecordsPage = (report: RecordsReport, contentSecurityPolicy: Html): RecordsPageView => {
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
    .filter((row) => reasonsOf(row).length > 0)
    .sort(
      (a, b) =>
        ATTENTION.indexOf(a.status) - ATTENTION.indexOf(b.status) ||
        Number(b.isOverdue) - Number(a.isOverdue) ||
        compareText(a.account, b.account),
    );
  const comparison = viewComparison(report);
  const questions = viewQuestions(report);
  const charts = [...completionChart(report), ...scoreChart(report), ...chapterChart(report)];
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
  const atDay = `${showMoment(Date.parse(settings.at))} UTC`;
  return {
    language: 'en',
    contentSecurityPolicy,
    generator: `Coursewright ${report.toolVersion}`,
    words: PAGE_WORDS,
    documentTitle: `${PAGE_WORDS.kicker}: ${titles.join(', ') || 'no course'}, ${settings.at.slice(0, 10)}`,
    title: titles.join(', ') || 'No course',
    lead: `As at ${atDay}`,
    contents: [
      { id: 'summary', title: PAGE_WORDS.summary },
      { id: 'attention', title: PAGE_WORDS.attention },
      ...(comparison ? [{ id: 'comparison', title: PAGE_WORDS.comparison }] : []),
      { id: 'records', title: PAGE_WORDS.records },
      ...(charts.length > 0 ? [{ id: 'charts', title: PAGE_WORDS.charts }] : []),
      ...(questions ? [{ id: 'questions', title: PAGE_WORDS.questions }] : []),
      { id: 'evidence', title: PAGE_WORDS.evidence },
      { id: 'about', title: PAGE_WORDS.about },
    ],
    headline: headlineOf(report),
    statuses: STATUSES.filter(
      (status) =>
        report.tally[status] > 0 || ['valid', 'failed', 'in-progress', 'anomalous'].includes(status),
    ).map((status) => ({
      status: STATUS_WORDS[status],
      tone: status,
      people: String(report.tally[status]),
      meaning: STATUS_MEANINGS[status],
    })),
    attention: attention.map((row) => ({
      person: personOf(row),
      status: STATUS_WORDS[row.status],
      tone: row.status,
      reasons: reasonsOf(row),
    })),
    hasDue: rows.some(({ dueMs }) => dueMs !== null),
    hasExpiry: settings.validFor !== null,
    records: rows.map((row) => ({
      person: personOf(row),
      status: STATUS_WORDS[row.status],
      tone: row.status,
      overdue: row.isOverdue ? 'overdue' : null,
      version: row.version ?? '',
      result: row.result ?? '',
      resultDay: showDay(row.resultMs),
      score: percent(row.score),
      mark: row.passMark === null ? null : `of ${percent(row.passMark)}`,
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
      result: `${row.result ?? 'no result'}${row.resultMs === null ? '' : `, ${showMoment(row.resultMs)} UTC`}`,
      content: `${row.version ?? ''} ${row.contentDigest?.slice(0, 12) ?? ''}`.trim(),
      ids: row.evidence,
    })),
    facts: [
      { name: 'Statements from', value: report.source.name },
      ...(report.source.watermark === null
        ? []
        : [{ name: 'Complete up to', value: `${showMoment(Date.parse(report.source.watermark))} UTC` }]),
      { name: 'Statements', value: `${showCounts(report)}.` },
      ...(report.period
        ? [
            {
              name: 'Made between',
              value: `${showMoment(report.period.fromMs)} and ${showMoment(report.period.toMs)} UTC`,
            },
          ]
        : []),
      ...(settings.activity === null ? [] : [{ name: 'Only this activity', value: settings.activity }]),
      ...(settings.since === null ? [] : [{ name: 'Stored after', value: settings.since }]),
      ...(settings.until === null ? [] : [{ name: 'Stored up to', value: settings.until }]),
      {
        name: 'A result is valid for',
        value: settings.validFor === null ? 'ever' : showPeriod(settings.validFor),
      },
      ...(settings.expiringWithin === null
        ? []
        : [{ name: 'Counts as expiring within', value: showPeriod(settings.expiringWithin) }]),
      {
        name: 'Roster',
        value: report.hasRoster ? 'given' : 'none: people without statements are not in this report',
      },
      { name: 'Courses', value: courses.join(' ') },
      ...contents.map((content) => ({ name: `Content of ${content.version}`, value: content.digest })),
    ],
    limits: LIMITS,
    madeWith: `Made with Coursewright ${report.toolVersion}. Times are in UTC.`,
  };
};
