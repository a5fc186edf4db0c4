import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { RecordsOptions } from '../../../src/commands/records-options.ts';
import { readCsv } from '../../../src/core/records/csv.ts';
import { ndjson, runRecords } from '../../support/run-records.ts';
import { createSample, foreign, passedAttempt, voiding } from '../../support/samples/statement-samples.ts';

let folder = '';
beforeAll(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'coursewright-'));
  await put('statements.ndjson', ndjson(STATEMENTS));
  await put(
    'staff.csv',
    'account,name,unit,due\nu-1,Dana Weber,Unit A,2026-06-30\nu-2,Kim Noor,Unit B,2026-06-30\nu-3,Ana Ito,Unit B,2026-06-30\n',
  );
});
afterAll(() => rm(folder, { recursive: true }));

const put = (name: string, text: string): Promise<void> => writeFile(path.join(folder, name), text);
const take = (name: string): Promise<string> => readFile(path.join(folder, name), 'utf8');

const started = createSample({ account: 'u-2' });
const gone = createSample({ account: 'u-4' }).passed(20);
const STATEMENTS = [
  ...passedAttempt({ account: 'u-1' }),
  started.initialized(),
  started.suspended(10),
  gone,
  voiding(gone),
  foreign('a'),
];
const FROM = { from: ['statements.ndjson'] };

test('a table for a terminal', async () => {
  const { text, exitCode, diagnostics } = await runRecords(folder, { ...FROM, roster: 'staff.csv' });
  expect({ exitCode, diagnostics }).toEqual({ exitCode: 0, diagnostics: [] });
  expect(text).toBe(
    [
      'status                account  name        version  started     result  on          score  mark                active  sessions  attempts',
      'valid                 u-1      Dana Weber  1.0.0    2026-03-02  passed  2026-03-02     92    80  0:20:00 by the clock         1         1',
      'in progress, overdue  u-2      Kim Noor    1.0.0    2026-03-02                                   0:10:00 by the clock         1         1',
      'not started, overdue  u-3      Ana Ito                                                                                        0         0',
      '',
      '1 valid, 1 in progress, 1 not started.',
      '9 statements used of 12 (1 voided, 1 of other tools or not needed); as at 2026-11-22T12:00:00.000Z.',
      '',
    ].join('\n'),
  );
});

test('a table for a spreadsheet', async () => {
  const { text = '' } = await runRecords(folder, {
    ...FROM,
    roster: 'staff.csv',
    format: 'csv',
    validFor: 'P24M',
  });
  const [headings = [], ...rows] = readCsv(text).rows.map((row) => row.map((cell) => cell.text));
  const cell = (row: number, heading: string) => rows[row]?.[headings.indexOf(heading)];
  expect(rows).toHaveLength(3);
  expect(cell(0, 'Status')).toBe('valid');
  expect(cell(0, 'Expires (UTC)')).toBe('2028-03-02 09:20:06');
  expect(cell(0, 'Evidence (statement ids)')?.split(' ')).toHaveLength(2);
  expect(cell(2, 'Overdue')).toBe('yes');
  expect(cell(2, 'Started (UTC)')).toBe('');
});

test('nothing that a learner or a roster says becomes a formula', async () => {
  const evil = passedAttempt({ account: '=HYPERLINK("https://evil.example.org")', version: '@1' });
  const { text = '' } = await runRecords(folder, { from: ['-'], format: 'csv' }, ndjson(evil));
  const cells = readCsv(text).rows.flatMap((row) => row.map((cell) => cell.text));
  expect(cells.filter((cell) => /^[=+\-@]/.test(cell))).toEqual([]);
  expect(cells).toContain('\'=HYPERLINK("https://evil.example.org")');
});

test('everything as JSON', async () => {
  const { text = '' } = await runRecords(folder, { ...FROM, format: 'json', items: true });
  const report = JSON.parse(text);
  expect(report).toMatchObject({
    format: 1,
    tally: { valid: 1, 'in-progress': 1 },
    statements: { read: 12, used: 9, voided: 1, foreign: 1 },
    records: [
      {
        account: 'u-1',
        status: 'valid',
        score: 92,
        passMark: 80,
        resultAt: '2026-03-02T09:20:06.000Z',
        activeSeconds: 1200,
      },
      { account: 'u-2', status: 'in-progress', result: null },
    ],
    chapters: [{ learners: 1, medianSeconds: 480 }],
    questions: [{ answers: 1, difficulty: 1, discrimination: null }],
  });
  expect(report.attempts).toHaveLength(2);
});

test('a report for a day that is over knows what the LRS knew on that day', async () => {
  const later = passedAttempt({ account: 'u-1', attempt: '2', start: '2026-06-01T09:00:00.000Z' });
  const input = ndjson([createSample({ account: 'u-1' }).initialized(), ...later]);
  const records = async (options: Partial<RecordsOptions>) => {
    const { text = '' } = await runRecords(folder, { from: ['-'], format: 'json', ...options }, input);
    const { settings, records } = JSON.parse(text);
    return [settings.until, records[0].status, records[0].anomalies];
  };
  expect(await records({ at: '2026-05-31' })).toEqual(['2026-05-31T23:59:59.999Z', 'in-progress', []]);
  expect(await records({ at: '2027-05-31' })).toEqual([null, 'valid', []]);
  expect(await records({ at: '2026-05-31', until: '2026-06-30' })).toEqual([
    '2026-06-30T23:59:59.999Z',
    'anomalous',
    ['future-timestamp'],
  ]);
});

test('a file is written whole, and what was written is told', async () => {
  const { lines, text } = await runRecords(folder, { ...FROM, format: 'csv', out: 'records.csv' });
  expect({ lines, text }).toEqual({ lines: ['records.csv  2 records'], text: undefined });
  expect(await take('records.csv')).toContain('u-1');
});

describe('what is known of builds and keys', () => {
  const input = ndjson(passedAttempt());
  const report = async (options: Partial<RecordsOptions>) => {
    const { text = '' } = await runRecords(folder, { from: ['-'], format: 'json', ...options }, input);
    return JSON.parse(text);
  };

  test('content digests are given one by one, in files, and as "check" prints them', async () => {
    await put(
      'digests.txt',
      `# all builds\n\ncourse.zip  24 files  no findings  sha256 ${'0'.repeat(64)}  content ${'D'.repeat(64)}\n`,
    );
    await put('more.txt', `${'a'.repeat(64)}  border-basics 0.9.0\r\n`);
    const known = await report({ digests: ['more.txt', 'e'.repeat(64), 'digests.txt'] });
    expect(known.settings.digests).toEqual(['a', 'd', 'e'].map((digit) => digit.repeat(64)));
    expect(known.records).toMatchObject([{ status: 'valid', anomalies: [] }]);
    const unknown = await report({ digests: ['more.txt'] });
    expect(unknown.records).toMatchObject([{ status: 'anomalous', anomalies: ['unknown-content'] }]);
    expect((await report({})).records).toMatchObject([{ status: 'valid' }]);
    await put('wrong.txt', `\n${'a'.repeat(63)}\n`);
    for (const [digests, message] of [
      [['wrong.txt'], /Line 2 of "wrong.txt" begins with no content digest/],
      [['nothing.txt'], /Cannot read "nothing.txt"/],
    ] as const)
      await expect(report({ digests })).rejects.toThrow(message);
    await put('wrong.txt', '# none\n');
    await expect(report({ digests: ['wrong.txt'] })).rejects.toThrow(/names no content digest/);
  });

  test('keys have times, and a snapshot holds to digests and keys', async () => {
    const list = (to: string) => put('keys.csv', `authority,to\npackage (https://lrs.example.org),${to}\n`);
    await list('2026-03-01');
    const late = await report({ authorities: 'keys.csv' });
    expect(late.records).toMatchObject([{ anomalies: ['other-authority'] }]);
    expect(late.authorities).toMatchObject([
      { authority: 'package (https://lrs.example.org)', statements: 4, from: '2026-03-02T09:00:01.500Z' },
    ]);
    await list('2026-03-02');
    const options = { authorities: 'keys.csv', digests: ['d'.repeat(64)], snapshot: 'proof.json' };
    expect((await report(options)).records).toMatchObject([{ status: 'valid' }]);
    const verify = (authorities?: string) =>
      runRecords(folder, { from: ['-'], verify: 'proof.json', authorities }, input);
    expect((await verify('keys.csv')).data).toEqual({ verified: true });
    const { exitCode, diagnostics } = await verify();
    expect([exitCode, diagnostics[0]?.message]).toEqual([
      1,
      expect.stringContaining('digest of the list of authorities'),
    ]);
  });
});

describe('a snapshot', () => {
  const options = { ...FROM, roster: 'staff.csv', validFor: 'P24M', expiringWithin: 'P60D' };

  test('proves a report, whatever the order of the statements', async () => {
    await runRecords(folder, { ...options, snapshot: 'proof.json' });
    expect(JSON.parse(await take('proof.json'))).toMatchObject({
      format: 2,
      settings: { at: '2026-11-22T12:00:00.000Z', validFor: 'P24M' },
      statements: { count: 12 },
      records: { count: 3 },
    });
    await put('turned.json', JSON.stringify([...STATEMENTS, ...STATEMENTS].reverse(), null, 2));
    const later = { now: new Date('2030-01-01T00:00:00Z'), verify: 'proof.json', roster: 'staff.csv' };
    const verified = await runRecords(folder, { ...later, from: ['turned.json'] });
    expect(verified).toMatchObject({ exitCode: 0, data: { verified: true } });
    expect(verified.lines[0]).toMatch(/^The report is the same as in "proof.json": 12 statements, 3 records/);
  });

  test('tells what was changed', async () => {
    await put(
      'lms.txt',
      'Name\tUser\tAttempt\tStarted\tLast\tScore\nDana\tu-1\t1\t2 March 2026, 9:00 AM\t2 March 2026, 9:20 AM\t92\n',
    );
    await runRecords(folder, { ...options, against: 'lms.txt', snapshot: 'proof.json' });
    const better = STATEMENTS.map((statement) =>
      JSON.parse(JSON.stringify(statement).replace('"raw":92', '"raw":93')),
    );
    const changed = await runRecords(folder, { from: ['-'], verify: 'proof.json' }, ndjson(better));
    expect(changed.exitCode).toBe(1);
    expect(changed.diagnostics.map(({ message }) => message.split(' differs')[0])).toEqual([
      'The digest of the statements',
      'The digest of the roster',
      'The digest of the LMS report',
      'The number of records',
      'The digest of the records',
    ]);
  });
});

describe('mistakes of the caller', () => {
  test.each([
    [{}, /--from <file>/],
    [{ ...FROM, lrs: 'https://lrs.example.org/xapi/' }, /Say where the statements are/],
    [{ ...FROM, cache: 'cache.ndjson' }, /go with --lrs/],
    [{ from: ['nothing.ndjson'] }, /Cannot read "nothing.ndjson"/],
    [{ ...FROM, roster: 'nothing.csv' }, /Cannot read "nothing.csv"/],
    [{ ...FROM, format: 'xlsx' }, /table, csv, json, html/],
    [{ ...FROM, validFor: '24' }, /P24M \(24 months\)/],
    [{ ...FROM, expiringWithin: 'P60D' }, /needs --valid-for/],
    [{ ...FROM, since: 'yesterday' }, /--since takes a day/],
    [{ ...FROM, at: '2026-02-30' }, /--at takes a day/],
    [{ ...FROM, verify: 'staff.csv' }, /"staff.csv" is not JSON/],
    [{ ...FROM, verify: 'staff.csv', validFor: 'P24M' }, /takes all settings from the snapshot/],
    [{ ...FROM, verify: 'turned.json' }, /no snapshot of records/],
    [{ from: ['staff.csv'] }, /"staff.csv" holds no statement/],
  ])('%j', async (options, message) => {
    await put('turned.json', '[]');
    await expect(runRecords(folder, options)).rejects.toThrow(message);
  });
});

test('days stand for their beginning or their end', async () => {
  const { text = '' } = await runRecords(folder, {
    ...FROM,
    format: 'json',
    since: '2026-03-02',
    until: '2026-03-02',
    at: '2026-03-31',
  });
  expect(JSON.parse(text).settings).toMatchObject({
    since: '2026-03-02T00:00:00.000Z',
    until: '2026-03-02T23:59:59.999Z',
    at: '2026-03-31T23:59:59.999Z',
  });
});
