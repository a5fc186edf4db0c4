import { appendFile, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import {
  createLoadsTableSql,
  createTableSql,
  quoteText,
} from '../../src/core/records/engine/engine-table.ts';
import { connectEngine } from '../../src/node/clickhouse.ts';
import { ndjson, runRecords } from '../support/run-records.ts';
import { mixedStatements } from '../support/samples/mixed-statements.ts';
import { compareSources, loadBoth, newTable, runLoad } from './both-sources.ts';

const url = inject('engineUrl');
const all = mixedStatements();
let folder = '';
beforeAll(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'coursewright-'));
});
afterAll(() => rm(folder, { recursive: true }));

const run = async (sql: string): Promise<void> => {
  const connection = await connectEngine({ url, auth: null, limits: { memoryBytes: 1e9, seconds: 60 } });
  await connection.run(sql);
  await connection.close();
};

describe('loading', () => {
  test('the same file once more changes nothing', async () => {
    const both = await loadBoth(folder, url, [all]);
    const before = await compareSources(both, { items: true });
    const again = await runLoad(folder, { engine: url, table: both.table, from: both.files });
    expect(again.data.sources).toMatchObject([{ loaded: 0 }]);
    expect(await compareSources(both, { items: true })).toBe(before);
  });

  test('a file that has grown is loaded from where it ended', async () => {
    const both = await loadBoth(folder, url, [all.slice(0, 30)]);
    await appendFile(path.join(folder, both.files[0] ?? ''), ndjson(all.slice(30)));
    const more = await runLoad(folder, { engine: url, table: both.table, from: both.files });
    expect(more.data.sources).toMatchObject([{ loaded: all.length - 30 }]);
    await compareSources(both, { items: true });
  });

  test('what was interrupted between the rows and the note of them is loaded once', async () => {
    const both = await loadBoth(folder, url, [all]);
    await run(`TRUNCATE TABLE ${both.table}_loads`);
    await runLoad(folder, { engine: url, table: both.table, from: both.files });
    await compareSources(both, { items: true });
  });

  test('another file of the same name is loaded from its start', async () => {
    const both = await loadBoth(folder, url, [all.slice(0, 10)]);
    await writeFile(path.join(folder, both.files[0] ?? ''), ndjson(all.toReversed()));
    const other = await runLoad(folder, { engine: url, table: both.table, from: both.files });
    expect(other.data.sources).toMatchObject([{ loaded: all.length }]);
    await compareSources(both, { items: true });
  });
});

test('a snapshot of files is proved from the table, and one of the table from files', async () => {
  const { table, files } = await loadBoth(folder, url, [all]);
  await runRecords(folder, { from: files, snapshot: 'files.json' });
  await runRecords(folder, { engine: url, table, snapshot: 'table.json' });
  const proof = async (name: string) => JSON.parse(await readFile(path.join(folder, name), 'utf8'));
  expect({ ...(await proof('table.json')), source: null }).toEqual({
    ...(await proof('files.json')),
    source: null,
  });
  expect((await runRecords(folder, { engine: url, table, verify: 'files.json' })).exitCode).toBe(0);
  expect((await runRecords(folder, { from: files, verify: 'table.json' })).exitCode).toBe(0);
});

/** As Ralph's documentation makes it, as an older Ralph made it, and as Aspects makes its tables. */
test.each([
  ['event_id UUID, emission_time DateTime64(6), event String', 'event', 'MergeTree', ''],
  ['event_id UUID, emission_time DateTime64(6), event JSON, event_str String', 'event_str', 'MergeTree', ''],
  [
    'event_id UUID, emission_time DateTime64(6), event String',
    'event',
    'ReplacingMergeTree',
    'PARTITION BY toYYYYMM(emission_time)',
  ],
  ['event_id UUID, emission_time DateTime64(6), event_str String', 'event_str', 'MergeTree', ''],
])('a table of Ralph or Aspects is read: %s', async (columns, column, engine, partition) => {
  const table = newTable();
  const files = [`${table}.ndjson`];
  // In such a table a statement comes once: what an LRS refuses is not there.
  const once = [...new Map(all.map((statement) => [statement.id, statement])).values()];
  await writeFile(path.join(folder, `${table}.ndjson`), ndjson(once));
  await run(
    `CREATE TABLE ${table} (${columns}) ENGINE = ${engine} ${partition} PRIMARY KEY (emission_time, event_id) ORDER BY (emission_time, event_id)`,
  );
  const rows = once.map(
    (statement) =>
      `('${statement.id}', parseDateTime64BestEffort('${statement.timestamp}', 6, 'UTC'), ${quoteText(JSON.stringify(statement))})`,
  );
  await run(`INSERT INTO ${table} (event_id, emission_time, ${column}) VALUES ${rows.join(', ')}`);
  await compareSources({ folder, url, table, files }, { items: true });
  await compareSources({ folder, url, table, files }, { person: 'u-1' });
});

test('the proof of one person has the same statements', async () => {
  const both = await loadBoth(folder, url, [all]);
  for (const person of ['u-1', 'u-4', 'U-8']) await compareSources(both, { person });
});

describe('errors say what happened and what to do', () => {
  test('a table that is not there', async () => {
    await expect(runRecords(folder, { engine: url, table: 'nothing' })).rejects.toMatchObject({
      name: 'EngineError',
      message: expect.stringContaining('there is no such table'),
      remedy: expect.stringContaining('records load'),
    });
  });

  test('a table of another shape', async () => {
    const table = newTable();
    await run(`CREATE TABLE ${table} (id UInt8, words String) ENGINE = MergeTree ORDER BY id`);
    await expect(runRecords(folder, { engine: url, table })).rejects.toMatchObject({
      message: expect.stringContaining('it has the columns id, words'),
    });
  });

  test('nothing that listens', async () => {
    await expect(runRecords(folder, { engine: 'http://127.0.0.1:9/' })).rejects.toMatchObject({
      message: expect.stringContaining('nothing listens there'),
    });
  });

  test('a name and a password in the address', async () => {
    await expect(runRecords(folder, { engine: 'http://me:secret@127.0.0.1:9/' })).rejects.toMatchObject({
      remedy: expect.stringContaining('--engine-key-file'),
    });
  });
});

test('the documentation has the statements that make the tables', async () => {
  const text = await readFile(path.join(import.meta.dirname, '../../docs/records-engine.md'), 'utf8');
  expect(text).toContain(createTableSql('statements'));
  expect(text).toContain(createLoadsTableSql('statements'));
});
