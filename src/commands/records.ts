import { readFile } from 'node:fs/promises';
import path from 'node:path';
import type { Diagnostic } from '../core/diagnostics/diagnostic.ts';
import { report } from '../core/diagnostics/registry.ts';
import { localeOf } from '../core/locale/find-locale.ts';
import { createStatementFold, type FoldedStatements } from '../core/records/fold-statements.ts';
import { formatCsv, formatTable } from '../core/records/format-records.ts';
import { type LmsAttempt, readLmsReport } from '../core/records/lms-report.ts';
import { courseOfActivity, lrsQueries } from '../core/records/lrs-queries.ts';
import { renderRecordsPage } from '../core/records/page/render-records-page.ts';
import { type Period, parsePeriod } from '../core/records/period.ts';
import { parseTimestamp, readStatement } from '../core/records/read-statement.ts';
import {
  jsonReport,
  makeReport,
  type RecordsReport,
  type ReportSettings,
  type ReportSource,
} from '../core/records/records-report.ts';
import { endOfDay, type RosterEntry, readRoster } from '../core/records/roster.ts';
import { compareSnapshots, makeSnapshot, Snapshot } from '../core/records/snapshot.ts';
import { decodeTable } from '../node/decode-table.ts';
import { readKeyFile } from '../node/key-file.ts';
import { createLrsClient, LrsError } from '../node/lrs-client.ts';
import { type PullState, pullStatements } from '../node/pull-statements.ts';
import {
  openStatementFile,
  readStatements,
  StatementFileError,
  type StatementSink,
} from '../node/read-statements.ts';
import { CacheError, openStatementCache } from '../node/statement-cache.ts';
import { createStatementDigest, sha256, sha256Base64 } from '../node/statement-digest.ts';
import { readToolFiles, type ToolFiles } from '../node/tool-files.ts';
import { writeWhole } from '../node/write-package.ts';
import { type CommandOutcome, hasErrors, UsageError } from './command.ts';

/** What a report can be written as. */
export const RECORD_FORMATS = ['table', 'csv', 'json', 'html'] as const;
export type RecordFormat = (typeof RECORD_FORMATS)[number];

/** The options of the command as they were typed, and what it needs of its surroundings. */
export interface RecordsOptions {
  readonly from?: string | undefined;
  readonly lrs?: string | undefined;
  readonly keyFile?: string | undefined;
  readonly cache?: string | undefined;
  readonly activity?: string | undefined;
  readonly since?: string | undefined;
  readonly until?: string | undefined;
  readonly roster?: string | undefined;
  readonly against?: string | undefined;
  readonly format?: string | undefined;
  readonly language?: string | undefined;
  readonly items?: boolean | undefined;
  readonly validFor?: string | undefined;
  readonly expiringWithin?: string | undefined;
  readonly at?: string | undefined;
  readonly out?: string | undefined;
  readonly snapshot?: string | undefined;
  readonly verify?: string | undefined;
  readonly strict?: boolean | undefined;
  readonly cwd: string;
  readonly now: Date;
  readonly stdin: AsyncIterable<Uint8Array>;
  readonly wait: (ms: number) => Promise<void>;
  readonly random: () => number;
  /** Told what has been done so far. */
  readonly onProgress: (text: string) => void;
}

/** Faults beyond this number are only counted. */
const MAX_NAMED = 20;

const read = async (file: string, cwd: string): Promise<Buffer> => {
  try {
    return await readFile(path.resolve(cwd, file));
  } catch (cause) {
    throw new UsageError(`Cannot read "${file}".`, { cause });
  }
};

/** A day or a moment; a day stands for its beginning or its end, in UTC. */
const momentOf = (name: string, text: string | undefined, edge: 'start' | 'end'): number | null => {
  if (text === undefined) return null;
  const end = endOfDay(text);
  const ms = end === null ? parseTimestamp(text) : edge === 'end' ? end : end - 86_399_999;
  if (ms === null)
    throw new UsageError(
      `--${name} takes a day such as 2026-11-30, or a moment such as 2026-11-30T12:00:00Z.`,
    );
  return ms;
};

const periodOf = (name: string, text: string | undefined): Period | null => {
  if (text === undefined) return null;
  const period = parsePeriod(text);
  if (period === null)
    throw new UsageError(
      `--${name} takes a period such as P24M (24 months), P2Y or P60D (60 days), not "${text}".`,
    );
  return period;
};

/** What was asked for: the snapshot's settings when a report is verified, else the options. */
const settingsOf = (options: RecordsOptions, expected: Snapshot | null): ReportSettings => {
  if (expected) return expected.settings;
  const instant = (ms: number | null): string | null => (ms === null ? null : new Date(ms).toISOString());
  if (options.expiringWithin !== undefined && options.validFor === undefined)
    throw new UsageError('--expiring-within needs --valid-for: nothing expires that is valid for ever.');
  const nowMs = options.now.getTime();
  const atMs = momentOf('at', options.at, 'end') ?? nowMs;
  return {
    at: new Date(atMs).toISOString(),
    activity: options.activity ?? null,
    since: instant(momentOf('since', options.since, 'start')),
    // What came later was not known on a day that is over.
    until: instant(momentOf('until', options.until, 'end') ?? (atMs < nowMs ? atMs : null)),
    validFor: options.validFor ?? null,
    expiringWithin: options.expiringWithin ?? null,
    items: options.items ?? false,
  };
};

/** What a snapshot has settled, and what a comparison with it does not write. */
const SETTLED = [
  'at',
  'activity',
  'since',
  'until',
  'validFor',
  'expiringWithin',
  'items',
  'format',
  'out',
  'snapshot',
] as const satisfies readonly (keyof RecordsOptions)[];

const readSnapshot = async (file: string, cwd: string): Promise<Snapshot> => {
  const data = await read(file, cwd);
  let value: unknown;
  try {
    value = JSON.parse(data.toString('utf8'));
  } catch (cause) {
    throw new UsageError(`"${file}" is not JSON.`, { cause });
  }
  const parsed = Snapshot.safeParse(value);
  if (!parsed.success) throw new UsageError(`"${file}" is no snapshot of records, or of another version.`);
  return parsed.data;
};

interface Folded {
  readonly folded: FoldedStatements;
  readonly unreadable: number;
  readonly statements: Snapshot['statements'] | null;
  readonly watermark: string | null;
  readonly diagnostics: readonly Diagnostic[];
}

/** Hands over statements, from wherever they are, and tells what is known of the whole. */
type StatementSource = (sink: StatementSink) => Promise<{
  readonly isWhole: boolean;
  readonly watermark?: string | null;
  readonly diagnostics?: readonly Diagnostic[];
}>;

/** Folds statements; what is no statement is named, the first ones one by one. */
const foldStatements = async (
  source: StatementSource,
  file: string,
  settings: ReportSettings,
  isDigested: boolean,
  onProgress: (text: string) => void,
): Promise<Folded> => {
  const fold = createStatementFold({
    activity: settings.activity,
    sinceMs: parseTimestamp(settings.since),
    untilMs: parseTimestamp(settings.until),
    items: settings.items,
  });
  const digest = isDigested ? createStatementDigest() : null;
  const diagnostics: Diagnostic[] = [];
  let unreadable = 0;
  let statements = 0;
  const placeOf = (line: number) => (line === 0 ? { file } : { file, line });
  const refuse = (reason: string, line: number): void => {
    if (++unreadable <= MAX_NAMED) diagnostics.push(report('records/unreadable', { reason }, placeOf(line)));
  };
  let conflicts = 0;
  const {
    isWhole,
    watermark = null,
    diagnostics: found = [],
  } = await source({
    take(value, line) {
      const reading = readStatement(value);
      if (reading.kind === 'invalid') {
        refuse(reading.reason, line);
        return;
      }
      statements++;
      const { outcome } = fold.add(reading);
      if (outcome === 'new') digest?.add(value);
      if (outcome === 'conflict' && ++conflicts <= MAX_NAMED)
        diagnostics.push(report('records/conflicting-copies', { id: reading.id }, placeOf(line)));
    },
    refuse,
    progress: (bytes) =>
      onProgress(`${statements.toLocaleString('en')} statements, ${(bytes / 1e6).toFixed(0)} MB read`),
  });
  diagnostics.push(...found);
  if (!isWhole) diagnostics.push(report('records/cut-off', {}, { file }));
  if (unreadable > MAX_NAMED)
    diagnostics.push(report('records/unreadable-more', { count: unreadable - MAX_NAMED }, { file }));
  if (statements === 0 && (unreadable > 0 || !isWhole))
    throw new UsageError(`"${file}" holds no statement: ${diagnostics[0]?.message ?? ''}`);
  return { folded: fold.finish(), unreadable, statements: digest?.finish() ?? null, watermark, diagnostics };
};

/** Statements of a file, or of standard input. */
const fileSource =
  (stream: AsyncIterable<Uint8Array>): StatementSource =>
  (sink) =>
    readStatements(stream, sink);

/** Statements of an LRS: straight away, or by way of a cache that is brought up to date first. */
const lrsSource =
  (options: RecordsOptions, lrs: string, settings: ReportSettings, withChapters: boolean): StatementSource =>
  async (sink) => {
    const { cwd, keyFile } = options;
    const key = keyFile === undefined ? null : await readKeyFile(path.resolve(cwd, keyFile), keyFile);
    const client = createLrsClient({ endpoint: lrs, auth: key?.auth ?? null });
    const { activity, since, until, items } = settings;
    const cacheFile = options.cache === undefined ? null : path.resolve(cwd, options.cache);
    const cache =
      cacheFile === null
        ? null
        : await openStatementCache(cacheFile, { endpoint: client.endpoint, activity, since });
    let pulled = 0;
    const outcome = await pullStatements({
      client,
      queries: lrsQueries(activity, { chapters: withChapters, answers: items }),
      since,
      until,
      state: cache?.state ?? {},
      async onPage(statements, state: PullState) {
        pulled += statements.length;
        options.onProgress(`${pulled.toLocaleString('en')} statements received from the LRS`);
        if (cache) await cache.append(statements, state);
        else for (const statement of statements) sink.take(statement, 0);
      },
      wait: options.wait,
      random: options.random,
    });
    const isWhole = cacheFile === null || (await readStatements(openStatementFile(cacheFile), sink)).isWhole;
    return {
      isWhole,
      watermark: outcome.watermark,
      diagnostics: outcome.hasWatermark ? [] : [report('records/no-watermark', { url: client.endpoint })],
    };
  };

/** What a person can do about a fault of the environment; a bug stays what it is. */
const explain = (cause: unknown, name: string, cache: string | undefined): unknown => {
  if (cause instanceof LrsError) return new UsageError(`${cause.message} ${cause.remedy}`, { cause });
  if (cause instanceof CacheError)
    return new UsageError(`"${cache}" cannot be the cache: ${cause.message}`, { cause });
  if (cause instanceof StatementFileError || (cause instanceof Error && 'code' in cause))
    return new UsageError(`Cannot read "${name}". ${cause.message}`, { cause });
  return cause;
};

const write = (records: RecordsReport, format: RecordFormat, language: string, tool: ToolFiles): string => {
  const strings = localeOf(language).records;
  switch (format) {
    case 'table':
      return `${formatTable(records, strings).join('\n')}\n`;
    case 'csv':
      return formatCsv(records, strings);
    case 'html':
      return renderRecordsPage(records, language, tool.templates, sha256Base64);
    case 'json':
      return `${JSON.stringify(jsonReport(records, strings), null, 2)}\n`;
  }
};

const formatOf = ({ format = 'table' }: RecordsOptions): RecordFormat => {
  const found = RECORD_FORMATS.find((name) => name === format);
  if (!found) throw new UsageError(`--format is one of ${RECORD_FORMATS.join(', ')}, not "${format}".`);
  return found;
};

/** `coursewright records`: who has completed which version of which module, when, with what result, and what proves it. */
export const records = async (options: RecordsOptions): Promise<CommandOutcome> => {
  const { cwd } = options;
  const format = formatOf(options);
  const { from, lrs } = options;
  if ((from === undefined) === (lrs === undefined))
    throw new UsageError(
      'Say where the statements are: --lrs <url> with --key-file <file>, or --from <file>.',
    );
  if (lrs === undefined && (options.cache !== undefined || options.keyFile !== undefined))
    throw new UsageError('--cache and --key-file go with --lrs.');
  const surplus =
    options.verify === undefined ? undefined : SETTLED.find((name) => options[name] !== undefined);
  if (surplus !== undefined)
    throw new UsageError(
      '--verify takes all settings from the snapshot: give it only the statements, --roster and --against.',
    );
  const expected = options.verify === undefined ? null : await readSnapshot(options.verify, cwd);
  const settings = settingsOf(options, expected);
  const validFor = periodOf('valid-for', settings.validFor ?? undefined);
  const expiringWithin = periodOf('expiring-within', settings.expiringWithin ?? undefined);

  const diagnostics: Diagnostic[] = [];
  let roster: readonly RosterEntry[] | null = null;
  const rosterData = options.roster === undefined ? null : await read(options.roster, cwd);
  if (rosterData && options.roster !== undefined) {
    const text = decodeTable(rosterData);
    if (typeof text !== 'string') diagnostics.push(report('records/roster', text, { file: options.roster }));
    else {
      const found = readRoster(text, options.roster);
      diagnostics.push(...found.diagnostics);
      roster = found.entries;
    }
  }
  let lms: readonly LmsAttempt[] | null = null;
  const lmsData = options.against === undefined ? null : await read(options.against, cwd);
  if (lmsData && options.against !== undefined) {
    const text = decodeTable(lmsData);
    if (typeof text !== 'string')
      diagnostics.push(report('records/lms-report', text, { file: options.against }));
    else {
      const found = readLmsReport(text, options.against);
      diagnostics.push(...found.diagnostics);
      lms = found.attempts;
    }
  }
  if (hasErrors(diagnostics)) return { exitCode: 1, diagnostics, lines: [], data: {} };

  const isDigested = options.snapshot !== undefined || expected !== null;
  const name = lrs ?? (from === '-' ? 'standard input' : (from ?? ''));
  const source =
    lrs === undefined
      ? fileSource(from === '-' ? options.stdin : openStatementFile(path.resolve(cwd, from ?? '')))
      : lrsSource(options, lrs, settings, settings.items || format === 'html');
  let folded: Folded;
  try {
    folded = await foldStatements(source, name, settings, isDigested, options.onProgress);
  } catch (cause) {
    throw explain(cause, name, options.cache);
  }
  diagnostics.push(...folded.diagnostics);
  const reportSource: ReportSource = { name, watermark: folded.watermark };
  const tool = await readToolFiles();
  const made = makeReport({
    toolVersion: tool.version,
    settings,
    source: reportSource,
    folded: folded.folded,
    unreadable: folded.unreadable,
    options: {
      atMs: parseTimestamp(settings.at) ?? 0,
      validFor,
      expiringWithin,
      roster,
      course: settings.activity === null ? null : courseOfActivity(settings.activity),
    },
    against: lms && options.against !== undefined ? { attempts: lms, file: options.against } : null,
  });
  diagnostics.push(...made.diagnostics);

  const snapshot =
    folded.statements &&
    makeSnapshot(made.report, {
      statements: folded.statements,
      roster: rosterData && sha256(rosterData),
      against: lmsData && sha256(lmsData),
      sha256,
    });
  if (snapshot && expected) diagnostics.push(...compareSnapshots(expected, snapshot));
  if (snapshot && options.snapshot !== undefined)
    await writeWhole(
      path.resolve(cwd, options.snapshot),
      new TextEncoder().encode(`${JSON.stringify(snapshot, null, 2)}\n`),
    );
  const exitCode = hasErrors(diagnostics) || (options.strict && diagnostics.length > 0) ? 1 : 0;
  if (expected) {
    const isSame = !diagnostics.some(({ code }) => code === 'records/snapshot-differs');
    const lines = isSame
      ? [
          `The report is the same as in "${options.verify}": ${expected.statements.count} statements, ${expected.records.count} records, sha256 ${expected.records.sha256}.`,
        ]
      : [];
    return { exitCode, diagnostics, lines, data: { verified: isSame } };
  }
  const text = write(made.report, format, options.language ?? 'en', tool);
  if (options.out === undefined) return { exitCode, diagnostics, lines: [], data: {}, text };
  await writeWhole(path.resolve(cwd, options.out), new TextEncoder().encode(text));
  return { exitCode, diagnostics, lines: [`${options.out}  ${made.report.rows.length} records`], data: {} };
};
