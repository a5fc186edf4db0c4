import path from 'node:path';
import { engineRow } from '../core/records/engine/engine-row.ts';
import {
  createLoadsTableSql,
  createTableSql,
  ENGINE_COLUMNS,
  loadsTableOf,
  quoteTable,
  quoteText,
} from '../core/records/engine/engine-table.ts';
import { type LoadState, NOTHING_LOADED } from '../core/records/engine/load-state.ts';
import { createCanonicalJson } from '../core/records/intake/canonical-json.ts';
import { lrsQueries } from '../core/records/intake/lrs-queries.ts';
import { parseTimestamp, readStatement } from '../core/records/intake/read-statement.ts';
import { createStatementFingerprint } from '../core/records/intake/statement-fingerprint.ts';
import type { EngineConnection } from '../node/clickhouse.ts';
import { readKeyFile } from '../node/key-file.ts';
import { createLrsClient } from '../node/lrs-client.ts';
import { type PullState, pullStatements } from '../node/pull-statements.ts';
import { assertReadable } from '../node/read-file.ts';
import { openStatementFile, readStatements, StatementFileError } from '../node/read-statements.ts';
import { createRowBinaryWriter } from '../node/row-binary.ts';
import { createIdChain, sha256Bytes } from '../node/statement-set-digest.ts';
import { type CommandOutcome, UsageError } from './command.ts';
import { connectTo, type EngineCommandOptions, findTable, readLoads, tableOf } from './engine-connection.ts';

/** The options of the command as they were typed, and what it needs of its surroundings. */
export interface RecordsLoadOptions extends EngineCommandOptions {
  readonly from?: readonly string[] | undefined;
  readonly lrs?: string | undefined;
  readonly keyFile?: string | undefined;
  readonly activity?: string | undefined;
  readonly since?: string | undefined;
  /** Shows what makes the tables, and does nothing. */
  readonly showSql?: boolean | undefined;
  readonly stdin: AsyncIterable<Uint8Array>;
  readonly wait: (ms: number) => Promise<void>;
  readonly random: () => number;
}

/** Rows are sent when they have this size: of statements with answers about ten thousand. */
const BLOCK_BYTES = 1 << 25;

/** Writes rows of statements and, after each block that the engine has, how far the source has been loaded. */
const createLoader = (
  connection: EngineConnection,
  table: string,
  source: string,
  known: LoadState,
  /** How often the state of the source has been written, whatever it said. */
  steps: number,
  { onProgress }: RecordsLoadOptions,
) => {
  const columns = ENGINE_COLUMNS.map(({ name }) => name).join(', ');
  const insertRows = `INSERT INTO ${quoteTable(table)} (${columns}) FORMAT RowBinary`;
  const writer = createRowBinaryWriter();
  const canonicalJson = createCanonicalJson(['stored', 'authority']);
  const markOf = createStatementFingerprint(2);
  let state = { ...known, step: steps };
  let loaded = 0;
  const save = async (): Promise<void> => {
    state = { ...state, step: state.step + 1 };
    await connection.run(
      `INSERT INTO ${quoteTable(loadsTableOf(table))} (source, state, step) VALUES (${quoteText(source)}, ${quoteText(JSON.stringify(state))}, ${state.step})`,
    );
  };
  return {
    get state(): LoadState {
      return state;
    },
    get loaded(): number {
      return loaded;
    },
    /** @returns the id of the statement; `null` for what is none. */
    add(value: unknown, isUnescaped: boolean): string | null {
      const reading = readStatement(value);
      if (reading.kind === 'invalid') {
        state = { ...state, unreadable: state.unreadable + 1 };
        return null;
      }
      const { timestamp, stored } = value as Readonly<Record<string, unknown>>;
      writer.add(
        engineRow(reading, {
          atMs: parseTimestamp(timestamp ?? stored) ?? 0,
          mark: markOf(reading),
          digest: sha256Bytes(canonicalJson(value, isUnescaped)),
          json: JSON.stringify(value),
        }),
      );
      loaded++;
      state = { ...state, read: state.read + 1 };
      return reading.id;
    },
    refuse(): void {
      state = { ...state, unreadable: state.unreadable + 1 };
    },
    note(part: Partial<LoadState>): void {
      state = { ...state, ...part };
    },
    /** Sends what there is, if it is much or nothing follows. */
    async flush(isLast: boolean): Promise<void> {
      if (!isLast && writer.size < BLOCK_BYTES) return;
      if (writer.size > 0) await connection.insert(insertRows, writer.take());
      await save();
      onProgress(`${loaded.toLocaleString('en')} statements loaded from ${source}`);
    },
  };
};

type Loader = ReturnType<typeof createLoader>;

/** Asks for the next block only when there is room for it. */
async function* throttled(
  blocks: AsyncIterable<Uint8Array>,
  flush: () => Promise<void>,
): AsyncGenerator<Uint8Array> {
  for await (const block of blocks) {
    yield block;
    await flush();
  }
}

/**
 * Loads a file from where it was left off.
 *
 * @returns whether it is the file that was begun; if not, nothing was loaded that should not be, and it has to be loaded from its start.
 */
const loadFile = async (
  blocks: AsyncIterable<Uint8Array>,
  loader: Loader,
  known: LoadState,
): Promise<{ readonly isSame: boolean; readonly isWhole: boolean }> => {
  const chain = createIdChain();
  let values = 0;
  let isSame = known.values === 0;
  /** @returns whether it has been loaded already. */
  const skip = (id: () => string): boolean => {
    if (values >= known.values) return false;
    values++;
    chain.add(id());
    if (values === known.values) isSame = chain.digest() === known.ids;
    return true;
  };
  const idOf = (value: unknown): string => {
    const reading = readStatement(value);
    return reading.kind === 'invalid' ? '' : reading.id;
  };
  const take = (id: string): void => {
    values++;
    chain.add(id);
  };
  const { isWhole } = await readStatements(
    throttled(blocks, async () => {
      if (!isSame) return;
      loader.note({ values, ids: chain.digest() });
      await loader.flush(false);
    }),
    {
      take(value, _line, isUnescaped) {
        if (skip(() => idOf(value))) return;
        if (isSame) take(loader.add(value, isUnescaped) ?? '');
      },
      refuse() {
        if (skip(() => '')) return;
        if (!isSame) return;
        loader.refuse();
        take('');
      },
    },
  );
  if (!isSame) return { isSame, isWhole };
  loader.note({ values, ids: chain.digest() });
  await loader.flush(true);
  return { isSame, isWhole };
};

const loadLrs = async (
  client: ReturnType<typeof createLrsClient>,
  loader: Loader,
  known: LoadState,
  options: RecordsLoadOptions,
): Promise<void> => {
  const outcome = await pullStatements({
    client,
    queries: lrsQueries(options.activity ?? null, { chapters: true, answers: true }),
    since: options.since ?? null,
    until: null,
    state: known.streams,
    async onPage(statements, streams: PullState) {
      for (const statement of statements) loader.add(statement, false);
      loader.note({ streams });
      await loader.flush(false);
    },
    wait: options.wait,
    random: options.random,
  });
  loader.note({
    streams: outcome.state,
    watermark: outcome.watermark,
    completeThrough: outcome.hasWatermark ? outcome.watermark : null,
  });
  await loader.flush(true);
};

/** `coursewright records load`: writes statements into a table of ClickHouse. */
export const recordsLoad = async (options: RecordsLoadOptions): Promise<CommandOutcome> => {
  const { from = [], lrs, cwd, since } = options;
  const table = tableOf(options);
  if (options.showSql)
    return {
      exitCode: 0,
      diagnostics: [],
      lines: [],
      data: {},
      text: `${createTableSql(table)};\n\n${createLoadsTableSql(table)};\n`,
    };
  if (from.length > 0 === (lrs !== undefined))
    throw new UsageError(
      'Say what is loaded: --from <file>, once for each, or --lrs <url> with --key-file <file>.',
    );
  if (lrs === undefined && (options.keyFile ?? options.activity ?? since) !== undefined)
    throw new UsageError('--key-file, --activity and --since go with --lrs: a file is loaded as a whole.');
  if (since !== undefined && parseTimestamp(since) === null)
    throw new UsageError('--since takes a moment such as 2026-11-30T12:00:00Z.');
  const connection = await connectTo(options);
  try {
    await connection.run(createTableSql(table));
    await connection.run(createLoadsTableSql(table));
    const { kind } = await findTable(connection, table);
    if (kind !== 'own')
      throw new UsageError(
        `"${table}" is a table of another tool, which is read and not written: name a new one with --table.`,
      );
    const loads = (await readLoads(connection, table)) ?? new Map<string, LoadState>();
    const lines: string[] = [];
    const sources: { source: string; loaded: number; unreadable: number }[] = [];
    const done = (source: string, loader: Loader, isWhole: boolean): void => {
      sources.push({ source, loaded: loader.loaded, unreadable: loader.state.unreadable });
      lines.push(
        `${source}  ${loader.loaded.toLocaleString('en')} statements loaded, ${loader.state.read.toLocaleString('en')} in all${loader.state.unreadable > 0 ? `, ${loader.state.unreadable} lines hold none` : ''}${isWhole ? '' : '; the file ends in the middle of a statement'}`,
      );
    };
    if (lrs !== undefined) {
      const key =
        options.keyFile === undefined
          ? null
          : await readKeyFile(path.resolve(cwd, options.keyFile), options.keyFile);
      const client = createLrsClient({ endpoint: lrs, auth: key?.auth ?? null });
      const source = [client.endpoint, options.activity, since].filter(Boolean).join(' ');
      const known = loads.get(source) ?? NOTHING_LOADED;
      const loader = createLoader(connection, table, source, known, known.step, options);
      await loadLrs(client, loader, known, options);
      done(source, loader, true);
    }
    for (const file of from) {
      const isInput = file === '-';
      const source = isInput ? 'standard input' : file;
      const absolute = path.resolve(cwd, file);
      if (!isInput) await assertReadable(absolute, file);
      const open = (): AsyncIterable<Uint8Array> => (isInput ? options.stdin : openStatementFile(absolute));
      try {
        // What came through standard input before cannot be compared with what comes now.
        const before = loads.get(source) ?? NOTHING_LOADED;
        const known = isInput ? NOTHING_LOADED : before;
        let loader = createLoader(connection, table, source, known, before.step, options);
        let { isSame, isWhole } = await loadFile(open(), loader, known);
        if (!isSame) {
          loader = createLoader(connection, table, source, NOTHING_LOADED, before.step, options);
          ({ isSame, isWhole } = await loadFile(open(), loader, NOTHING_LOADED));
        }
        done(source, loader, isWhole);
      } catch (cause) {
        if (!(cause instanceof StatementFileError)) throw cause;
        throw new UsageError(`Cannot read "${file}". ${cause.message}`, { cause });
      }
    }
    return { exitCode: 0, diagnostics: [], lines, data: { table, sources } };
  } finally {
    await connection.close();
  }
};
