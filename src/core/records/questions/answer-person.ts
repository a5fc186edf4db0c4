import { compare } from '../../text/compare.ts';
import type { ReportRow } from '../evaluate/complete-rows.ts';
import type { AttemptRecord } from '../evaluate/evaluate-attempt.ts';
import { formatTime, zonedHeading } from '../format-records.ts';
import type { ReadableStatement } from '../intake/read-statement.ts';
import { type AnswerPage, section } from '../page/report-page.ts';
import { jsonRow, type RecordsReport } from '../records-report.ts';
import { type AnswerWriting, columnsOf, jsonHead, pageHead } from './answer.ts';
import { formatZonedDay, formatZonedTime } from './zoned.ts';

/** A statement of the person, or one that withdraws another, as it was read. */
export interface ProofStatement {
  readonly reading: ReadableStatement;
  /** The whole statement. */
  readonly statement: unknown;
  /** SHA-256 in hexadecimal digits, as snapshots have it. */
  readonly sha256: string;
}

/** Whether a statement counts, and for what. */
type Role = 'evidence' | 'used' | 'voided' | 'voiding';

interface JudgedStatement extends ProofStatement {
  readonly role: Role;
}

const storedOf = ({ reading }: ProofStatement): number => reading.storedMs ?? Number.POSITIVE_INFINITY;

/** Of copies the one that was stored first; what withdraws a statement of somebody else is left out. */
const judge = (
  statements: readonly ProofStatement[],
  evidence: ReadonlySet<string>,
): readonly JudgedStatement[] => {
  const byId = new Map<string, ProofStatement>();
  for (const one of statements) {
    const known = byId.get(one.reading.id);
    if (!known || storedOf(one) < storedOf(known)) byId.set(one.reading.id, one);
  }
  const voided = new Set(
    [...byId.values()].flatMap(({ reading }) => (reading.kind === 'voiding' ? reading.target : [])),
  );
  return [...byId.values()]
    .filter(({ reading }) => reading.kind !== 'voiding' || byId.has(reading.target))
    .map((one) => ({
      ...one,
      role:
        one.reading.kind === 'voiding'
          ? ('voiding' as const)
          : voided.has(one.reading.id)
            ? ('voided' as const)
            : evidence.has(one.reading.id)
              ? ('evidence' as const)
              : ('used' as const),
    }))
    .sort((a, b) => compare(timeOf(a), timeOf(b)) || compare(a.reading.id, b.reading.id));
};

const timeOf = ({ reading }: ProofStatement): number =>
  reading.kind === 'course' ? reading.atMs : (reading.storedMs ?? 0);

/** What proves the records of one person. */
export interface PersonProof {
  readonly json: Readonly<Record<string, unknown>>;
  readonly page: AnswerPage;
}

/**
 * Puts together what proves the records of one person: the rows, the statements with their digests, the content of the package, and
 * what the LMS says.
 *
 * @param rows The rows of the person, at least one.
 */
export const proofOf = (
  report: RecordsReport,
  rows: readonly ReportRow[],
  given: readonly ProofStatement[],
  writing: AnswerWriting,
): PersonProof => {
  const { locale, zone } = writing;
  const strings = locale.recordQuestions.person;
  const { columns: names, words } = locale.records;
  const accounts = new Set(rows.map(({ homePage, account }) => `${homePage}\n${account.toLowerCase()}`));
  const isTheirs = ({ homePage, account }: Pick<AttemptRecord, 'homePage' | 'account'>): boolean =>
    accounts.has(`${homePage}\n${account.toLowerCase()}`);
  const statements = judge(given, new Set(rows.flatMap(({ evidence }) => evidence)));
  const compared = report.comparison?.people.find(
    ({ account }) => account.toLowerCase() === rows[0]?.account.toLowerCase(),
  );
  const { digests } = report.settings;
  const moment = (ms: number | null): string => formatZonedTime(ms, zone);
  const factsOf = (row: ReportRow) =>
    [
      [names.name, row.name ?? ''],
      [names.account, row.account],
      [names.homePage, row.homePage],
      [names.unit, row.unit ?? ''],
      [names.course, [report.names.get(row.course), row.course].filter(Boolean).join('\n')],
      [
        names.status,
        [
          locale.records.statuses[row.status],
          ...(row.isOverdue ? [locale.records.overdue] : []),
          ...(row.isLate ? [locale.records.late] : []),
        ].join(', '),
      ],
      [names.anomalies, row.anomalies.map((code) => locale.records.anomalies[code].title).join(' ')],
      [names.version, row.version ?? ''],
      [words.result, row.result === null ? '' : locale.records.results[row.result]],
      [names.score, row.score === null ? '' : String(row.score)],
      [names.passMark, row.passMark === null ? '' : String(row.passMark)],
      [names.resultReached, moment(row.resultMs)],
      [names.started, moment(row.startedMs)],
      [names.completed, moment(row.completedMs)],
      [names.due, formatZonedDay(row.dueMs, zone)],
      [names.expires, moment(row.expiresMs)],
      [names.activeTime, formatTime(row, locale.records)],
      [names.attempts, String(row.attempts)],
      [
        strings.content,
        row.contentDigest === null
          ? ''
          : `${row.contentDigest}${digests === null ? '' : ` (${digests.includes(row.contentDigest.toLowerCase()) ? strings.packageKnown : strings.packageUnknown})`}`,
      ],
    ]
      .filter(([, value]) => value !== '')
      .map(([name = '', value = '']) => ({ name: zonedHeading(name, zone), value }));
  const say = ({ reading }: JudgedStatement): string => {
    if (reading.kind === 'voiding') return reading.target;
    if (reading.kind !== 'course') return '';
    return [
      [reading.verb, reading.objectName ?? ''].join(' '),
      ...(reading.percent === null ? [] : [locale.records.percent(String(reading.percent))]),
      ...(reading.version === null ? [] : [reading.version]),
    ].join(', ');
  };
  const comparison = locale.records.comparison;
  const side = (isPassed: boolean, score: number | null): string =>
    [
      isPassed ? comparison.passed : comparison.notPassed,
      ...(score === null ? [] : [locale.records.percent(String(score))]),
    ].join(', ');
  return {
    json: {
      ...jsonHead(report),
      source: report.source,
      records: rows.map(jsonRow),
      attempts: report.attempts.filter(isTheirs).map(({ registration, course, sco, evidence }) => ({
        registration,
        course,
        sco,
        evidence,
      })),
      statements: statements.map(({ role, sha256, statement }) => ({ role, sha256, statement })),
      contents: [...new Set(rows.flatMap(({ contentDigest }) => contentDigest ?? []))].map((digest) => ({
        digest,
        known: digests === null ? null : digests.includes(digest.toLowerCase()),
      })),
      lms: compared ?? null,
    },
    page: {
      ...pageHead({ ...report, rows }, strings.kind, writing),
      headlines: [],
      sections: [
        ...rows.map((row, index) => section(`record-${index + 1}`, strings.record, { facts: factsOf(row) })),
        ...(compared
          ? [
              section('lms', strings.lms, {
                facts: [
                  { name: words.lms, value: side(compared.isPassedInLms, compared.lmsScore) },
                  { name: words.lrs, value: side(compared.isPassedInLrs, compared.lrsScore) },
                  { name: words.finding, value: comparison.findings[compared.agreement] },
                ],
              }),
            ]
          : []),
        section('statements', strings.statements, {
          text: statements.length === 0 ? strings.noStatements : strings.statementsText,
          table:
            statements.length === 0
              ? null
              : {
                  columns: columnsOf(
                    strings.columns.made,
                    strings.columns.stored,
                    strings.columns.what,
                    strings.columns.counts,
                    strings.columns.digest,
                  ),
                  rows: statements.map((one) => [
                    moment(timeOf(one)),
                    moment(one.reading.storedMs),
                    say(one),
                    strings.roles[one.role],
                    `${one.reading.id}\n${one.sha256}`,
                  ]),
                },
        }),
        section('source', strings.source, {
          facts: [
            { name: locale.records.facts.source, value: report.source.name },
            ...(report.source.watermark === null
              ? []
              : [{ name: locale.records.facts.completeUpTo, value: report.source.watermark }]),
          ],
        }),
        section('limits', strings.limits, { items: locale.records.limits }),
      ],
      signature: strings.signature,
    },
  };
};
