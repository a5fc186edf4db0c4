import { createHash } from 'node:crypto';
import type { Diagnostic } from '../core/diagnostics/diagnostic.ts';
import { report } from '../core/diagnostics/registry.ts';
import { createAccountPeriods } from '../core/records/engine/account-periods.ts';
import { type AskEngine, type Row, textIn } from '../core/records/engine/engine-cells.ts';
import { openEngineIntake, TooManyDisputesError } from '../core/records/engine/engine-intake.ts';
import { digestsQuery, personQuery } from '../core/records/engine/engine-queries.ts';
import { sumLoads } from '../core/records/engine/load-state.ts';
import type { StatementFilter } from '../core/records/intake/fold-statements.ts';
import type { Identity } from '../core/records/intake/identity.ts';
import { readStatement } from '../core/records/intake/read-statement.ts';
import type { Snapshot } from '../core/records/snapshot.ts';
import type { EngineConnection } from '../node/clickhouse.ts';
import { UsageError } from './command.ts';
import { connectTo, type EngineCommandOptions, findTable, readLoads, tableOf } from './engine-connection.ts';
import type { RecordsOptions } from './records-options.ts';
import type { PersonCollector } from './records-person.ts';
import { foldSources, type ReadStatements, type StatementSource } from './records-sources.ts';

/** Findings of one kind beyond this number are only counted. */
const MAX_NAMED = 20;

const DIGEST_SIZE = 32;

/** Statements that a table holds as JSON: what they are is read here, so that they come through the fold. */
const jsonSource = (name: string, rows: AsyncIterable<Row>): StatementSource => ({
  name,
  async read(sink) {
    let bytes = 0;
    for await (const row of rows) {
      const text = textIn(row, 0);
      bytes += text.length;
      let value: unknown;
      try {
        value = JSON.parse(text);
      } catch {
        sink.refuse('it is not JSON', 0);
        continue;
      }
      sink.take(value, 0, !text.includes('\\'));
      sink.progress?.(bytes);
    }
    return { isWhole: true };
  },
});

/** The digest of all statements: their own come sorted. */
const digestStatements = async (
  connection: EngineConnection,
  sql: string,
): Promise<Snapshot['statements']> => {
  const whole = createHash('sha256');
  let size = 0;
  for await (const chunk of connection.askBytes(`${sql} FORMAT RowBinary`)) {
    whole.update(chunk);
    size += chunk.length;
  }
  return { count: size / DIGEST_SIZE, sha256: whole.digest('hex') };
};

/** Statements that an engine holds. The connection stays open to the end of the report: people are asked for one by one. */
export const readEngine = async (
  options: EngineCommandOptions & Pick<RecordsOptions, 'cache'>,
  filter: StatementFilter & { readonly identity: Identity },
  isDigested: boolean,
  collector: { readonly account: string; readonly collector: PersonCollector } | null,
  atEnd: (end: () => Promise<void>) => void,
): Promise<ReadStatements & { readonly name: string }> => {
  if (filter.rules === 1)
    throw new UsageError(
      'A snapshot of version 0.1.0 is verified from the files: with --from, in the order of then.',
    );
  const table = tableOf(options);
  const connection = await connectTo(options);
  atEnd(connection.close);
  const name = `${connection.endpoint} ${table}`;
  let questions = 0;
  const ask: AskEngine = async function* (sql) {
    options.onProgress(`question ${++questions} to the engine`);
    let rows = 0;
    for await (const row of connection.ask(sql)) {
      if (++rows % 50_000 === 0)
        options.onProgress(`${rows.toLocaleString('en')} rows received from the engine`);
      yield row;
    }
  };
  const shape = await findTable(connection, table);
  if (shape.kind === 'json')
    return {
      name,
      ...(await foldSources(
        [jsonSource(name, ask(shape.query))],
        filter,
        isDigested,
        options,
        collector?.collector ?? null,
      )),
    };
  const loads = await readLoads(connection, table);
  const loaded = loads && sumLoads([...loads.values()]);
  const diagnostics: Diagnostic[] = [];
  let intake: Awaited<ReturnType<typeof openEngineIntake>>;
  try {
    intake = await openEngineIntake(ask, { ...shape.table, read: loaded?.read ?? null }, filter);
  } catch (cause) {
    if (!(cause instanceof TooManyDisputesError)) throw cause;
    throw new UsageError(
      `${cause.message} Look into the table "${table}", or make the report from files, with --from.`,
      { cause },
    );
  }
  for (const id of intake.conflicting.slice(0, MAX_NAMED))
    diagnostics.push(report('records/conflicting-copies', { id }, { file: name }));
  const unreadable = (loaded?.unreadable ?? 0) + intake.unreadable;
  if (unreadable > 0)
    diagnostics.push(report('records/unreadable-more', { count: unreadable }, { file: name }));
  if (collector) {
    const names = createAccountPeriods(filter.identity).namesOf(collector.account);
    for await (const row of ask(personQuery(intake.scope, names))) {
      const value: unknown = JSON.parse(textIn(row, 0));
      const reading = readStatement(value);
      if (reading.kind !== 'invalid') collector.collector.take(value, reading);
    }
  }
  return {
    name,
    intake,
    unreadable,
    statements: isDigested ? await digestStatements(connection, digestsQuery(intake.scope)) : null,
    watermark: loaded?.watermark ?? null,
    completeThrough: loaded?.completeThrough ?? null,
    diagnostics,
  };
};
