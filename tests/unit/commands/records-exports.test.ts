import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { gzipSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { UsageError } from '../../../src/commands/command.ts';
import { ndjson, runRecords } from '../../support/run-records.ts';
import { createSample, passedAttempt } from '../../support/samples/statement-samples.ts';

let folder = '';
beforeAll(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'coursewright-'));
});
afterAll(() => rm(folder, { recursive: true }));

const statements = passedAttempt();
const quoted = (text: string): string => `"${text.replaceAll('"', '""')}"`;
const stamp = '2026-03-02T09:00:02Z';

/** What databases and LRSs write, each with the same seven statements. */
const EXPORTS: readonly (readonly [string, string | Buffer])[] = [
  ['one a line', ndjson(statements)],
  ['one a line, as old spreadsheets end lines', ndjson(statements).replaceAll('\n', '\r')],
  ['one a line, as Windows ends lines', ndjson(statements).replaceAll('\n', '\r\n')],
  ['an array in one line', JSON.stringify(statements)],
  ['an array over many lines', JSON.stringify(statements, null, 2)],
  ['a page in one line', JSON.stringify({ statements, more: '' })],
  [
    'pages, one a line',
    ndjson([
      { statements: statements.slice(0, 3), more: '/x' },
      { more: '', statements: statements.slice(3) },
    ]),
  ],
  [
    'Learning Locker: records with the statement inside',
    JSON.stringify(
      statements.map((statement, at) => ({
        _id: `5f0${at}`,
        active: true,
        client: '5c',
        lrs_id: '5a',
        hash: 'ab',
        stored: stamp,
        voided: false,
        statement,
      })),
    ),
  ],
  [
    'Ralph, or Elasticsearch: documents one a line',
    ndjson(statements.map((statement) => ({ _index: 'statements', _id: statement.id, _source: statement }))),
  ],
  [
    'SQL LRS: a table of the database with the statement as JSON',
    `id,statement_id,registration,verb_iri,is_voided,payload,timestamp,stored\n${statements
      .map(
        (statement, at) =>
          `${at},${statement.id},,v,f,${quoted(JSON.stringify(statement))},${stamp},${stamp}\n`,
      )
      .join('')}`,
  ],
  [
    'a table with semicolons and statements over many lines',
    `\ufeffid;payload\r\n${statements
      .map((statement, at) => `${at};${quoted(JSON.stringify(statement, null, 2))}\r\n`)
      .join('')}`,
  ],
  [
    'Ralph on ClickHouse: rows with the statement as text',
    ndjson(
      statements.map((statement) => ({
        event_id: statement.id,
        emission_time: stamp,
        event: 1,
        statement: JSON.stringify(statement),
      })),
    ),
  ],
  [
    'xAPI 2.0',
    ndjson(
      statements.map((statement) => ({
        ...statement,
        version: '2.0.0',
        timestamp: String(statement.timestamp).replace('Z', '+00:00'),
        context: {
          ...(statement.context as object),
          contextAgents: [{ objectType: 'contextAgent', agent: { mbox: 'mailto:coach@example.org' } }],
        },
      })),
    ),
  ],
];

test.each(EXPORTS)('%s is read', async (_name, text) => {
  await writeFile(path.join(folder, 'export'), text);
  await writeFile(path.join(folder, 'export.gz'), gzipSync(text));
  for (const file of ['export', 'export.gz']) {
    const outcome = await runRecords(folder, { from: [file], format: 'json' });
    expect(outcome.diagnostics).toEqual([]);
    const { records, statements: counts } = JSON.parse(outcome.text ?? '');
    expect(records).toMatchObject([{ account: 'u-1', status: 'valid', score: 92, anomalies: [] }]);
    expect(counts).toMatchObject({ read: 7, used: 7, unreadable: 0 });
  }
});

test('a page of any length in one line is read piece by piece', async () => {
  const many = Array.from({ length: 2500 }, (_, at) => passedAttempt({ account: `u-${at}` })).flat();
  const text = `${JSON.stringify({ more: 'x', statements: many.slice(0, -7) })}\n${JSON.stringify({ statements: many.slice(-7), more: '[]' })}\n${JSON.stringify(createSample({ account: 'last' }).initialized())}\n`;
  expect(text.length).toBeGreaterThan(1 << 24);
  await writeFile(path.join(folder, 'page.json'), text);
  const outcome = await runRecords(folder, { from: ['page.json'], format: 'json' });
  expect(outcome.diagnostics).toEqual([]);
  expect(JSON.parse(outcome.text ?? '').statements).toMatchObject({ read: many.length + 1 });
});

test('a table without statements says so, line by line', async () => {
  await writeFile(path.join(folder, 'people.csv'), 'name,account\nDana,u-1\n');
  await expect(runRecords(folder, { from: ['people.csv'] })).rejects.toThrow(
    'no cell of this line holds a statement',
  );
});

describe('what was measured', () => {
  const long = (minute: number) => createSample().terminated(minute, 'PT9999999999999999H');

  test('a duration of ages is no time, and an anomaly', async () => {
    const { text, exitCode } = await runRecords(
      folder,
      { from: ['-'], format: 'json' },
      ndjson([...statements.slice(0, -1), long(30)]),
    );
    const [record] = JSON.parse(text ?? '').records;
    expect(record).toMatchObject({
      status: 'anomalous',
      anomalies: ['time-exceeds-span'],
      activeSeconds: 1200,
    });
    expect(exitCode).toBe(1);
  });

  test('anomalies are a finding: exit code 1', async () => {
    const clean = await runRecords(folder, { from: ['-'] }, ndjson(statements));
    expect(clean.exitCode).toBe(0);
    const odd = await runRecords(folder, { from: ['-'] }, ndjson(statements.slice(1)));
    expect(odd).toMatchObject({
      exitCode: 1,
      diagnostics: [{ code: 'records/anomalies', severity: 'error' }],
    });
  });
});

test.each([
  ['2026-03-02', '2026-03-01'],
  ['2026-03-02T09:00:00Z', '2026-03-02T09:00:00Z'],
])('--since %s and --until %s: nothing lies between', async (since, until) => {
  await expect(runRecords(folder, { from: ['-'], since, until }, ndjson(statements))).rejects.toThrow(
    UsageError,
  );
});
