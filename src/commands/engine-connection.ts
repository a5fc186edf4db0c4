import path from 'node:path';
import { allRows, textIn } from '../core/records/engine/engine-cells.ts';
import { ENGINE_COLUMNS, loadsTableOf, quoteTable } from '../core/records/engine/engine-table.ts';
import { LoadState } from '../core/records/engine/load-state.ts';
import { type TableShape, tableShapeOf } from '../core/records/engine/table-shape.ts';
import { connectEngine, type EngineConnection, EngineError } from '../node/clickhouse.ts';
import { readKeyFile } from '../node/key-file.ts';
import { UsageError } from './command.ts';

/** Options that name an engine. */
export interface EngineCommandOptions {
  readonly engine: string;
  readonly engineKeyFile?: string | undefined;
  readonly table?: string | undefined;
  /** Gigabytes. */
  readonly engineMemory?: string | undefined;
  readonly engineMinutes?: string | undefined;
  readonly cwd: string;
  readonly onProgress: (text: string) => void;
}

/** The table where none is named. */
const DEFAULT_TABLE = 'statements';

const UNKNOWN_TABLE = 60;

const amountOf = (name: string, text: string | undefined, usual: number): number => {
  const amount = text === undefined ? usual : Number(text);
  if (!Number.isFinite(amount) || amount <= 0)
    throw new UsageError(`--${name} takes a number above 0, not "${text}".`);
  return amount;
};

/** The name of the table, which stands in questions as it is. */
export const tableOf = ({ table = DEFAULT_TABLE }: Pick<EngineCommandOptions, 'table'>): string => {
  if (!/^[^.\s]+(?:\.[^.\s]+)?$/.test(table))
    throw new UsageError(`--table takes the name of a table, such as xapi.statements, not "${table}".`);
  return table;
};

/** Connects as the options say. */
export const connectTo = async (options: EngineCommandOptions): Promise<EngineConnection> => {
  const { engine, engineKeyFile: file, cwd } = options;
  const key = file === undefined ? null : await readKeyFile(path.resolve(cwd, file), file);
  return connectEngine({
    url: engine,
    auth: key?.auth ?? null,
    limits: {
      memoryBytes: amountOf('engine-memory', options.engineMemory, 8) * 1e9,
      seconds: amountOf('engine-minutes', options.engineMinutes, 60) * 60,
    },
    onProgress: (rows) => options.onProgress(`${rows.toLocaleString('en')} rows read by the engine`),
  });
};

/** How a table is read. Throws EngineError where there is none, or one of another shape. */
export const findTable = async (connection: EngineConnection, table: string): Promise<TableShape> => {
  const described = (await allRows(connection.ask(`DESCRIBE TABLE ${quoteTable(table)}`))).map((row) => ({
    name: textIn(row, 0),
    type: textIn(row, 1),
  }));
  const found = tableShapeOf(table, described);
  if (found) return found;
  const missing = ENGINE_COLUMNS.filter(({ name }) => !described.some((column) => column.name === name));
  throw new EngineError(
    `The table "${table}" is no table of statements: it has the columns ${described.map(({ name }) => name).join(', ')}.`,
    missing.length < ENGINE_COLUMNS.length / 2
      ? `It lacks ${missing.map(({ name }) => name).join(', ')}: another version of this tool made it. Load the statements into a new table.`
      : 'Name one that "coursewright records load" has made, or one with "event_id" and the statement as JSON in "event" or "event_str", as Ralph and Aspects have it.',
    null,
  );
};

/** What has been loaded, by the names of the sources; `null` where nothing says so. */
export const readLoads = async (
  connection: EngineConnection,
  table: string,
): Promise<ReadonlyMap<string, LoadState> | null> => {
  try {
    const rows = await allRows(
      connection.ask(
        `SELECT source, argMax(state, step) FROM ${quoteTable(loadsTableOf(table))} GROUP BY source`,
      ),
    );
    return new Map(
      rows.map((row) => {
        const parsed = LoadState.safeParse(JSON.parse(textIn(row, 1)));
        if (!parsed.success)
          throw new EngineError(
            `"${loadsTableOf(table)}" says of "${textIn(row, 0)}" what this version does not know.`,
            'Use the version that has loaded it, or load the statements into a new table.',
            null,
          );
        return [textIn(row, 0), parsed.data] as const;
      }),
    );
  } catch (cause) {
    if (cause instanceof EngineError && cause.code === UNKNOWN_TABLE) return null;
    throw cause;
  }
};
