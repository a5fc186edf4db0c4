import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { RecordsOptions } from '../../src/commands/records-options.ts';
import { type Code, codes } from '../../src/core/diagnostics/registry.ts';
import { clockOffsetExtension } from '../../src/core/xapi/vocabulary.ts';
import { ndjson, runRecords } from '../support/run-records.ts';
import { BASE, createSample, passedAttempt } from '../support/samples/statement-samples.ts';

const statements = passedAttempt();
const good = ndjson(statements);
const passed = statements[5];
const HEADINGS = 'Name\tUsername\tAttempt\tStarted on\tLast accessed on\tScore\n';
const line = (account: string, score: string): string =>
  `Test\t${account}\t1\t2 March 2026, 9:00 AM\t2 March 2026, 9:20 AM\t${score}\n`;

const SETTLED = 'attempt,decision,reason,who,when\n';

interface RecordsCase {
  readonly code: Code;
  readonly input?: string;
  readonly files?: Readonly<Record<string, string | Buffer>>;
  readonly options?: Partial<RecordsOptions>;
  readonly at: string;
}

const against = { options: { against: 'lms.txt' } };

const cases: readonly RecordsCase[] = [
  { code: 'records/unreadable', input: `nonsense\n${good}`, at: 'standard input:1' },
  { code: 'records/unreadable', input: `${good}{"id":"one"}\n`, at: 'standard input:8' },
  { code: 'records/cut-off', input: `${good}{"id":"7b1f`, at: 'standard input' },
  {
    code: 'records/conflicting-copies',
    input: ndjson([...statements, { ...createSample().passed(20.1, 99), id: passed?.id }]),
    at: 'standard input:8',
  },
  {
    code: 'records/roster',
    files: { 'staff.csv': 'name\nDana\n' },
    options: { roster: 'staff.csv' },
    at: 'staff.csv:1:1',
  },
  {
    code: 'records/roster-repeat',
    files: { 'staff.csv': 'account\nu-1\nu-1\n' },
    options: { roster: 'staff.csv' },
    at: 'staff.csv:3:1',
  },
  {
    code: 'records/authorities',
    files: { 'keys.csv': 'key,until\nx,\n' },
    options: { authorities: 'keys.csv' },
    at: 'keys.csv:1:1',
  },
  {
    code: 'records/authorities',
    files: { 'keys.csv': Buffer.from('authority\nSchl\x81ssel\n', 'latin1') },
    options: { authorities: 'keys.csv' },
    at: 'keys.csv',
  },
  {
    code: 'records/anomalies',
    input: ndjson(statements.slice(1)),
    at: '',
  },
  {
    code: 'records/encoding',
    files: { 'staff.csv': Buffer.from('account,name\nu-1,M\xfcller\n', 'latin1') },
    options: { roster: 'staff.csv' },
    at: 'staff.csv',
  },
  {
    code: 'records/roster-columns',
    files: { 'staff.csv': 'account,Abteilung\nu-1,21\n' },
    options: { roster: 'staff.csv' },
    at: 'staff.csv:1:9',
  },
  {
    code: 'records/aliases',
    files: { 'aliases.csv': 'old,new\na,b\n' },
    options: { aliases: 'aliases.csv' },
    at: 'aliases.csv:1:1',
  },
  {
    code: 'records/roster-renamed',
    files: { 'aliases.csv': 'old,new,why\nold,u-1,married\n', 'staff.csv': 'account\nold\n' },
    options: { aliases: 'aliases.csv', roster: 'staff.csv' },
    at: 'staff.csv',
  },
  {
    code: 'records/settlements',
    files: { 'settled.csv': 'attempt,decision,reason,when\n' },
    options: { settlements: 'settled.csv' },
    at: 'settled.csv:1:1',
  },
  {
    code: 'records/settlement-unused',
    files: { 'settled.csv': `${SETTLED}00000000-0000-4000-8000-000000000000,rejected,x,y,2026-11-01\n` },
    options: { settlements: 'settled.csv' },
    at: 'settled.csv:2',
  },
  {
    code: 'records/settlement-outdated',
    files: { 'settled.csv': `${SETTLED}${createSample().registration},accepted,x,y,2026-03-01\n` },
    options: { settlements: 'settled.csv' },
    at: 'settled.csv:2',
  },
  {
    code: 'records/several-authorities',
    input: ndjson([
      ...statements,
      ...passedAttempt({ account: 'u-2', start: '2026-04-02T09:00:00.000Z', authority: { name: 'new' } }),
    ]),
    at: '',
  },
  {
    code: 'records/roster-unused',
    files: { 'staff.csv': 'account\nu-1@example.org\n' },
    options: { roster: 'staff.csv' },
    at: '',
  },
  {
    code: 'records/no-email',
    files: { 'staff.csv': 'account,email\nu-1,\n' },
    options: { roster: 'staff.csv', mailMerge: true, status: ['valid'] },
    at: '',
  },
  {
    code: 'records/other-settings',
    files: {
      'last.json':
        '{"format":1,"settings":{"at":"2026-01-01T00:00:00Z","activity":null,"validFor":"P1Y","expiringWithin":null},"records":[]}',
    },
    options: { compare: 'last.json' },
    at: 'last.json',
  },
  {
    code: 'records/unused-course',
    files: {
      'staff.csv': 'account,course\nu-1,https://training.example.org/xapi/modules/border-basics\nu-1,x\n',
    },
    options: { roster: 'staff.csv' },
    at: 'staff.csv',
  },
  { code: 'records/unknown-activity', options: { activity: 'https://training.example.org/x' }, at: '' },
  {
    code: 'records/clock-corrected',
    input: ndjson(
      statements.map((statement) => {
        const context = statement.context as { readonly extensions: object };
        const extensions = { ...context.extensions, [clockOffsetExtension(BASE)]: 86_400 };
        return { ...statement, context: { ...context, extensions } };
      }),
    ),
    at: '',
  },
  { code: 'records/left-out', options: { homePages: ['https://other.example.org'] }, at: '' },
  {
    code: 'records/lms-report',
    files: { 'lms.txt': 'Name,Grade\nDana,90\n' },
    ...against,
    at: 'lms.txt:1:1',
  },
  {
    code: 'records/roster',
    files: { 'staff.csv': Buffer.from('account,name\nu-1,M\x81ller\n', 'latin1') },
    options: { roster: 'staff.csv' },
    at: 'staff.csv',
  },
  { code: 'records/lms-report', files: { 'lms.txt': 'PK\x03\x04 a workbook' }, ...against, at: 'lms.txt' },
  {
    code: 'records/lms-report',
    files: { 'lms.txt': Buffer.from(HEADINGS + line('u-1', '92'), 'utf16le') },
    ...against,
    at: 'lms.txt',
  },
  {
    code: 'records/lms-courses',
    input: ndjson([
      ...statements,
      ...passedAttempt({ course: 'https://training.example.org/xapi/modules/other' }),
    ]),
    files: { 'lms.txt': HEADINGS + line('u-1', '92') },
    ...against,
    at: 'lms.txt',
  },
  {
    code: 'records/lms-status',
    input: ndjson([createSample().initialized(), createSample().completed(20)]),
    files: { 'lms.txt': HEADINGS.replace('Score', 'Score\tModule') + line('u-1', '0\tTerminé') },
    ...against,
    at: 'lms.txt:2',
  },
  {
    code: 'records/lms-stranger',
    files: { 'lms.txt': HEADINGS + line('u-1', '92') + line('u-9', '0') },
    ...against,
    at: 'lms.txt:3',
  },
  {
    code: 'records/pass-not-in-lms',
    files: { 'lms.txt': HEADINGS + line('u-1', '0') },
    ...against,
    at: 'lms.txt:2',
  },
  {
    code: 'records/pass-not-in-lrs',
    input: ndjson([...statements, createSample({ account: 'u-2' }).initialized()]),
    files: { 'lms.txt': HEADINGS + line('u-1', '92') + line('u-2', '85') },
    ...against,
    at: 'lms.txt:3',
  },
  {
    code: 'records/scores-differ',
    files: { 'lms.txt': HEADINGS + line('u-1', '95') },
    ...against,
    at: 'lms.txt:2',
  },
];

let folder = '';
beforeAll(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'coursewright-'));
});
afterAll(() => rm(folder, { recursive: true }));

test.each(cases)('$code at $at', async ({ code, input = good, files = {}, options = {}, at }) => {
  for (const [name, text] of Object.entries(files)) await writeFile(path.join(folder, name), text);
  const outcome = await runRecords(folder, { from: ['-'], ...options }, input);
  // What makes a record anomalous is told of the whole report as well.
  const diagnostics = outcome.diagnostics.filter(
    (found) => found.code === code || found.code !== 'records/anomalies',
  );
  expect(diagnostics.map((diagnostic) => diagnostic.code)).toEqual([code]);
  const [{ file, line: row, column } = {}] = diagnostics;
  expect([file, row, column].filter((part) => part !== undefined).join(':')).toBe(at);
});

test('records/unreadable-more: the first twenty places are named, the others counted', async () => {
  const { diagnostics, exitCode } = await runRecords(
    folder,
    { from: ['-'] },
    `${'nonsense\n'.repeat(32)}${good}`,
  );
  expect(diagnostics.filter(({ code }) => code === 'records/unreadable')).toHaveLength(20);
  expect(diagnostics.find(({ code }) => code === 'records/unreadable-more')?.message).toMatch(
    /12 more places/,
  );
  expect(exitCode).toBe(0);
});

test('warnings become an error only when that is asked for', async () => {
  const { exitCode } = await runRecords(folder, { from: ['-'], strict: true }, `nonsense\n${good}`);
  expect(exitCode).toBe(1);
});

test('records/snapshot-differs', async () => {
  await runRecords(folder, { from: ['-'], snapshot: 'proof.json' }, good);
  const { diagnostics } = await runRecords(
    folder,
    { from: ['-'], verify: 'proof.json' },
    ndjson([...statements, createSample({ account: 'u-2' }).initialized()]),
  );
  expect(new Set(diagnostics.map(({ code }) => code))).toEqual(new Set(['records/snapshot-differs']));
});

test('a table that a spreadsheet saved as UTF-16 is read', async () => {
  await writeFile(
    path.join(folder, 'lms.txt'),
    Buffer.from(`\ufeff${HEADINGS}${line('u-1', '92')}`, 'utf16le'),
  );
  const outcome = await runRecords(folder, { from: ['-'], against: 'lms.txt', format: 'json' }, good);
  expect(outcome.diagnostics).toEqual([]);
  expect(JSON.parse(outcome.text ?? '').comparison.people).toMatchObject([{ agreement: 'agrees' }]);
});

test('somebody whose statements are all missing does not go through', async () => {
  await writeFile(path.join(folder, 'lms.txt'), HEADINGS + line('u-1', '92') + line('u-2', '92'));
  expect((await runRecords(folder, { from: ['-'], against: 'lms.txt' }, good)).exitCode).toBe(1);
});

test('what cannot be compared is not said to agree', async () => {
  await writeFile(path.join(folder, 'lms.txt'), HEADINGS + line('u-1', '92'));
  const other = passedAttempt({ course: 'https://training.example.org/xapi/modules/other', account: 'u-2' });
  const options = { from: ['-'], against: 'lms.txt', format: 'json' };
  const { exitCode, text = '' } = await runRecords(folder, options, ndjson([...statements, ...other]));
  expect([exitCode, JSON.parse(text).comparison]).toEqual([1, null]);
});

/** Tested where the LRS is. */
const ELSEWHERE: readonly Code[] = [
  // In tests/unit/commands/records-config.test.ts and records-erase.test.ts.
  'records/settings',
  'records/snapshot-superseded',
  'records/no-watermark',
  'records/cache-outdated',
  'records/no-courses',
  'records/several-courses',
  'records/several-home-pages',
  'records/left-out-more',
];

test('every code has a bad input', () => {
  const covered = new Set<string>([
    ...cases.map(({ code }) => code),
    'records/unreadable-more',
    'records/snapshot-differs',
    'records/interactions-report',
    'records/unknown-questions',
    ...ELSEWHERE,
  ]);
  expect(codes.filter((code) => code.startsWith('records/') && !covered.has(code))).toEqual([]);
});
