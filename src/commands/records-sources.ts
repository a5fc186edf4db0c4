import path from 'node:path';
import type { Diagnostic } from '../core/diagnostics/diagnostic.ts';
import { report } from '../core/diagnostics/registry.ts';
import { createStatementFold, type StatementFilter } from '../core/records/intake/fold-statements.ts';
import { lrsQueries } from '../core/records/intake/lrs-queries.ts';
import { readStatement } from '../core/records/intake/read-statement.ts';
import type { StatementIntake } from '../core/records/intake/statement-intake.ts';
import type { ReportSettings } from '../core/records/records-report.ts';
import type { Snapshot } from '../core/records/snapshot.ts';
import { findActivities } from '../node/find-activities.ts';
import { readKeyFile } from '../node/key-file.ts';
import { createLrsClient, type LrsClient } from '../node/lrs-client.ts';
import { type PullState, pullStatements } from '../node/pull-statements.ts';
import { assertReadable } from '../node/read-file.ts';
import {
  openStatementFile,
  readStatements,
  StatementFileError,
  type StatementSink,
} from '../node/read-statements.ts';
import { CacheError, openStatementCache } from '../node/statement-cache.ts';
import { createStatementSetDigest } from '../node/statement-set-digest.ts';
import { EnvironmentError, environmentErrorOf, errorCodeOf } from '../node/system-error.ts';
import { UsageError } from './command.ts';
import type { RecordsOptions } from './records-options.ts';
import type { PersonCollector } from './records-person.ts';

/** Findings of one kind beyond this number are only counted. */
const MAX_NAMED = 20;

/** Where statements come from: a file, standard input, an LRS. */
export interface StatementSource {
  /** What findings and reports call it. */
  readonly name: string;
  /** Gives all statements to the sink. @returns what is known of the whole. */
  read(sink: StatementSink): Promise<{
    readonly isWhole: boolean;
    readonly watermark?: string | null;
    /** The same, where the LRS itself vouches for it. */
    readonly completeThrough?: string | null;
    readonly diagnostics?: readonly Diagnostic[];
  }>;
  /** Some of the activities that there are, where what was read says nothing of the one that was asked for. */
  readonly findActivities?: () => Promise<readonly string[]>;
}

/** What the statements of all sources amount to. */
export interface ReadStatements {
  readonly intake: StatementIntake;
  readonly unreadable: number;
  readonly statements: Snapshot['statements'] | null;
  readonly watermark: string | null;
  readonly completeThrough: string | null;
  readonly diagnostics: readonly Diagnostic[];
}

/** What a person can do about a fault of the environment; a bug stays what it is. */
const explain = (cause: unknown, name: string, cache: string | undefined): unknown => {
  if (cause instanceof EnvironmentError) return cause;
  if (cause instanceof CacheError)
    return new UsageError(`"${cache}" cannot be the cache: ${cause.message}`, { cause });
  const known = environmentErrorOf(cause);
  if (known !== null) return known;
  if (cause instanceof StatementFileError || (cause instanceof Error && errorCodeOf(cause) !== undefined))
    return new UsageError(`Cannot read "${name}". ${cause.message}`, { cause });
  return cause;
};

/** Folds the statements of all sources; what is no statement is named, the first ones one by one. */
export const foldSources = async (
  sources: readonly StatementSource[],
  filter: StatementFilter,
  isDigested: boolean,
  options: Pick<RecordsOptions, 'onProgress' | 'cache'>,
  collector: PersonCollector | null = null,
): Promise<ReadStatements> => {
  const fold = createStatementFold(filter);
  const digest = isDigested ? createStatementSetDigest(filter.rules) : null;
  const diagnostics: Diagnostic[] = [];
  let unreadable = 0;
  let conflicts = 0;
  let readBytes = 0;
  let statements = 0;
  let watermark: string | null = null;
  let completeThrough: string | null = null;
  for (const { name: file, read } of sources) {
    const before = { statements, unreadable, bytes: readBytes };
    const placeOf = (line: number) => (line === 0 ? { file } : { file, line });
    const refuse = (reason: string, line: number): void => {
      if (++unreadable <= MAX_NAMED)
        diagnostics.push(report('records/unreadable', { reason }, placeOf(line)));
    };
    const sink: StatementSink = {
      take(value, line, isUnescaped) {
        const reading = readStatement(value);
        if (reading.kind === 'invalid') {
          refuse(reading.reason, line);
          return;
        }
        statements++;
        const added = fold.add(reading);
        if (!added) return;
        collector?.take(value, reading);
        digest?.add(value, isUnescaped, added.row, added.precedence);
        if (added.isConflict && ++conflicts <= MAX_NAMED)
          diagnostics.push(report('records/conflicting-copies', { id: reading.id }, placeOf(line)));
      },
      refuse,
      progress(bytes) {
        readBytes = before.bytes + bytes;
        options.onProgress(
          `${statements.toLocaleString('en')} statements, ${(readBytes / 1e6).toFixed(0)} MB read`,
        );
      },
    };
    let outcome: Awaited<ReturnType<typeof read>>;
    try {
      outcome = await read(sink);
    } catch (cause) {
      throw explain(cause, file, options.cache);
    }
    watermark = outcome.watermark ?? watermark;
    completeThrough = outcome.completeThrough ?? completeThrough;
    diagnostics.push(...(outcome.diagnostics ?? []));
    if (!outcome.isWhole) diagnostics.push(report('records/cut-off', {}, { file }));
    if (statements === before.statements && (unreadable > before.unreadable || !outcome.isWhole))
      throw new UsageError(
        `"${file}" holds no statement: ${diagnostics.find((found) => found.file === file)?.message ?? ''}`,
      );
  }
  if (unreadable > MAX_NAMED)
    diagnostics.push(report('records/unreadable-more', { count: unreadable - MAX_NAMED }));
  return {
    intake: fold.finish(),
    unreadable,
    statements: digest?.finish() ?? null,
    watermark,
    completeThrough,
    diagnostics,
  };
};

/** Statements of files, or of standard input, which is called `-`. */
export const fileSources = (
  files: readonly string[],
  { cwd, stdin }: Pick<RecordsOptions, 'cwd' | 'stdin'>,
): readonly StatementSource[] =>
  files.map((file) => ({
    name: file === '-' ? 'standard input' : file,
    async read(sink) {
      if (file === '-') return readStatements(stdin, sink);
      const absolute = path.resolve(cwd, file);
      await assertReadable(absolute, file);
      return readStatements(openStatementFile(absolute), sink);
    },
  }));

const connect = async (
  lrs: string,
  { cwd, keyFile }: Pick<RecordsOptions, 'cwd' | 'keyFile'>,
): Promise<LrsClient> => {
  const key = keyFile === undefined ? null : await readKeyFile(path.resolve(cwd, keyFile), keyFile);
  return createLrsClient({ endpoint: lrs, auth: key?.auth ?? null });
};

/** Statements of an LRS: straight away, or by way of a cache that is brought up to date first. */
export const lrsSource = (
  lrs: string,
  options: RecordsOptions,
  settings: ReportSettings,
  withChapters: boolean,
): StatementSource => ({
  name: lrs,
  findActivities: async () => findActivities(await connect(lrs, options), settings.activity),
  async read(sink) {
    const { cwd } = options;
    const client = await connect(lrs, options);
    const { activity, since, until, items } = settings;
    const cacheFile = options.cache === undefined ? null : path.resolve(cwd, options.cache);
    const cache =
      cacheFile === null
        ? null
        : await openStatementCache(cacheFile, { endpoint: client.endpoint, activity, since });
    let pulled = 0;
    try {
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
          else for (const statement of statements) sink.take(statement, 0, false);
        },
        wait: options.wait,
        random: options.random,
      });
      const isWhole =
        cacheFile === null || (await readStatements(openStatementFile(cacheFile), sink)).isWhole;
      return {
        isWhole,
        watermark: outcome.watermark,
        completeThrough: outcome.hasWatermark ? outcome.watermark : null,
        diagnostics: [
          ...(outcome.hasWatermark ? [] : [report('records/no-watermark', { url: client.endpoint })]),
          ...(cache?.isOutdated ? [report('records/cache-outdated', {}, { file: options.cache ?? '' })] : []),
        ],
      };
    } finally {
      await cache?.close();
    }
  },
});
