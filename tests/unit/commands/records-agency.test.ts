import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { recordsErase } from '../../../src/commands/records-erase.ts';
import type { RecordsOptions } from '../../../src/commands/records-options.ts';
import { readCsv } from '../../../src/core/records/csv.ts';
import { ndjson, runRecords } from '../../support/run-records.ts';
import { createAgency } from '../../support/samples/agency.ts';
import { COURSE, HOME_PAGE, type LooseStatement } from '../../support/samples/statement-samples.ts';

interface Row {
  readonly account: string;
  readonly status: string;
  readonly evidence: readonly string[];
}

const agency = createAgency();
const NOW = new Date('2026-09-30T12:00:00.000Z');
let folder = '';
let plain: readonly Row[] = [];

const put = (name: string, text: string | Buffer) => writeFile(path.join(folder, name), text);

const read = async (options: Partial<RecordsOptions>): Promise<readonly Row[]> => {
  const { text, diagnostics } = await runRecords(folder, {
    format: 'json',
    from: ['records.ndjson'],
    roster: 'staff.csv',
    validFor: 'P24M',
    now: NOW,
    ...options,
  });
  expect(diagnostics.filter(({ severity }) => severity === 'error')).toEqual([]);
  return JSON.parse(text ?? '').records;
};

beforeAll(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'coursewright-'));
  await put('records.ndjson', ndjson(agency.statements));
  await put('staff.csv', agency.roster);
  plain = await read({});
}, 60_000);
afterAll(() => rm(folder, { recursive: true }));

const accountOf = ({ actor }: LooseStatement): string =>
  (actor as { account: { name: string } }).account.name;

test('other names and other addresses of one LMS make no other records of 5,000 people', async () => {
  const renamed = new Set(agency.people.filter((_, at) => at % 40 === 0).map(({ account }) => account));
  const pages = [HOME_PAGE, 'http://lms.example.org', 'https://LMS.example.org/', 'https://old.example.org'];
  const statements = agency.statements.map((statement, at) => {
    const account = accountOf(statement);
    // Half of what somebody did, whole attempts and parts of them, is under the old name.
    const name = renamed.has(account) && at % 2 === 0 ? `old-${account}` : account;
    return { ...statement, actor: { objectType: 'Agent', account: { homePage: pages[at % 4], name } } };
  });
  await put('torn.ndjson', ndjson(statements));
  await put(
    'aliases.csv',
    `old,new,from,why\n${[...renamed].map((account) => `old-${account},${account},,renamed\n`).join('')}`,
  );
  const sites = { [HOME_PAGE]: ['https://old.example.org'] };
  expect(renamed.size).toBeGreaterThan(100);
  expect(await read({ from: ['torn.ndjson'], aliases: 'aliases.csv', sites })).toEqual(plain);
});

test('a roster as HR exports it is the same roster', async () => {
  const [headings = [], ...rows] = readCsv(agency.roster).rows.map((cells) => cells.map(({ text }) => text));
  const german = rows.map((cells) =>
    cells
      .map((text, at) => (headings[at] === 'due' ? text.replace(/^(\d+)-(\d+)-(\d+)$/, '$3.$2.$1') : text))
      .join(';'),
  );
  const names = headings.map((heading) => `Spalte ${heading}`);
  await put('personal.csv', Buffer.from(`${names.join(';')}\r\n${german.join('\r\n')}\r\n`, 'latin1'));
  const rosterColumns = headings.map((heading, at) => `${heading}=${names[at]}`);
  expect(await read({ roster: 'personal.csv', rosterColumns, encoding: 'windows-1252' })).toEqual(plain);
});

test('exams on paper are passes of those who have not started, and of nobody else', async () => {
  const missing = plain.filter(({ status }) => status === 'not-started').slice(0, 100);
  await put(
    'settled.csv',
    `account,course,decision,date,score,reason,who,when\n${missing
      .map(({ account }) => `${account},${COURSE},passed,2026-06-01,90,paper exam,M. Chief,2026-06-02\n`)
      .join('')}`,
  );
  const settled = await read({ settlements: 'settled.csv' });
  const chosen = new Set(missing.map(({ account }) => account));
  expect(chosen.size).toBe(100);
  expect(settled.filter(({ account }) => !chosen.has(account))).toEqual(
    plain.filter(({ account }) => !chosen.has(account)),
  );
  expect(settled.filter(({ account, status }) => chosen.has(account) && status === 'valid')).toHaveLength(
    100,
  );
});

test('an erasure takes one person out, and leaves all others as they were', async () => {
  const gone = plain.find(({ evidence }) => evidence.length > 0)?.account ?? '';
  await put('cache.ndjson', ndjson(agency.statements));
  await recordsErase({ cwd: folder, now: NOW, account: gone, from: ['cache.ndjson'] });
  expect(await readFile(path.join(folder, 'cache.ndjson'), 'utf8')).not.toContain(`"name":"${gone}"`);
  const left = await read({ from: ['cache.ndjson'] });
  expect(left.filter(({ account }) => account !== gone)).toEqual(
    plain.filter(({ account }) => account !== gone),
  );
  expect(left.find(({ account }) => account === gone)).toMatchObject({ status: 'not-started', evidence: [] });
});
