import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { RecordsOptions } from '../../../src/commands/records-options.ts';
import { ndjson, runRecords } from '../../support/run-records.ts';
import {
  createSample,
  HOME_PAGE,
  type LooseStatement,
  passedAttempt,
} from '../../support/samples/statement-samples.ts';

let folder = '';
beforeAll(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'coursewright-'));
});
afterAll(() => rm(folder, { recursive: true }));

const run = async (
  statements: readonly unknown[],
  options: Partial<RecordsOptions> = {},
  files: Readonly<Record<string, string>> = {},
) => {
  for (const [name, text] of Object.entries(files)) await writeFile(path.join(folder, name), text);
  const { text, exitCode, diagnostics } = await runRecords(
    folder,
    { from: ['-'], format: 'json', ...options },
    ndjson(statements),
  );
  return {
    report: text === undefined ? null : JSON.parse(text),
    exitCode,
    codes: diagnostics.map(({ code }) => code),
    messages: diagnostics.map(({ message }) => message),
  };
};

const as = (statement: LooseStatement, name: string, homePage = HOME_PAGE): LooseStatement => ({
  ...statement,
  actor: { objectType: 'Agent', account: { homePage, name } },
});

describe('one LMS under several addresses', () => {
  const start = createSample().initialized();
  test.each([
    ['http://lms.example.org'],
    ['https://lms.example.org/'],
    ['https://LMS.Example.org'],
    ['HTTPS://lms.example.org:443'],
    ['http://lms.example.org:80/'],
  ])('%s is the LMS of https://lms.example.org', async (homePage) => {
    const { report } = await run([as(start, 'u-1', homePage), ...passedAttempt().slice(1)]);
    expect(report.records).toMatchObject([
      { account: 'u-1', homePage: HOME_PAGE, status: 'valid', anomalies: [] },
    ]);
  });

  test.each([
    ['https://lms.example.org/moodle'],
    ['https://lms2.example.org'],
    ['https://lms.example.org:8443'],
  ])('%s is another one', async (homePage) => {
    const { report } = await run([...passedAttempt(), ...passedAttempt({ homePage })]);
    expect(report.records).toHaveLength(2);
  });

  test('an LMS that is only known by http keeps its address', async () => {
    const { report } = await run(passedAttempt({ homePage: 'http://lms.example.org/' }));
    expect(report.records[0].homePage).toBe('http://lms.example.org');
  });

  test('an LMS that has moved is one, if the settings say so', async () => {
    const old = 'https://moodle.example.net/old';
    const statements = [...passedAttempt({ homePage: old }), createSample({ attempt: '2' }).initialized()];
    expect((await run(statements)).report.records).toHaveLength(2);
    const { report } = await run(
      statements,
      { sites: { [HOME_PAGE]: [`${old}/`] }, roster: 'staff.csv' },
      { 'staff.csv': `account,homepage\nu-1,${old}\n` },
    );
    expect(report.records).toMatchObject([
      { homePage: HOME_PAGE, status: 'valid', attempts: 2, onRoster: true },
    ]);
  });

  test('--home-page finds it however it is written', async () => {
    const { report } = await run(
      [...passedAttempt(), ...passedAttempt({ homePage: 'https://x.example.org' })],
      {
        homePages: ['http://LMS.example.org/'],
      },
    );
    expect(report.records).toMatchObject([{ homePage: HOME_PAGE }]);
  });
});

describe('accounts that were renamed', () => {
  const aliases = 'aliases.csv';
  const list = (...lines: readonly string[]) => ({ [aliases]: `old,new,from,why\n${lines.join('\n')}\n` });

  test('are one person', async () => {
    const second = createSample({ account: 'new', attempt: '2', start: '2026-05-02T09:00:00.000Z' });
    const statements = [...passedAttempt({ account: 'old' }), second.initialized()];
    expect((await run(statements)).report.records).toHaveLength(2);
    const { report } = await run(statements, { aliases }, list('OLD,new,,married'));
    expect(report.records).toMatchObject([{ account: 'new', status: 'valid', attempts: 2 }]);
    expect(report.aliases).toEqual([{ old: 'OLD', new: 'new', homePage: null, from: null, why: 'married' }]);
  });

  test('in the middle of an attempt: it is one attempt of one person', async () => {
    const statements = passedAttempt({ account: 'old' }).map((statement, at) =>
      at < 4 ? statement : as(statement, 'new'),
    );
    const torn = await run(statements);
    expect(torn.report.records.map(({ anomalies }: { anomalies: string[] }) => anomalies)).toEqual([
      expect.arrayContaining(['shared-registration']),
      expect.arrayContaining(['shared-registration']),
    ]);
    const { report } = await run(statements, { aliases }, list('old,new,2026-03-02,married'));
    expect(report.records).toMatchObject([{ account: 'new', status: 'valid', anomalies: [], attempts: 1 }]);
  });

  test('follow each other, and a name that somebody else has now is that person’s', async () => {
    const statements = [
      ...passedAttempt({ account: 'a' }),
      ...passedAttempt({ account: 'a', attempt: '2', start: '2026-06-02T09:00:00.000Z' }, 85),
    ];
    const { report } = await run(
      statements,
      { aliases },
      list('a,b,2026-04-01,married', 'b,c,2026-05-01,divorced'),
    );
    expect(report.records).toMatchObject([
      { account: 'a', score: 85 },
      { account: 'c', score: 92 },
    ]);
  });

  test('of one LMS are not those of another', async () => {
    const { report } = await run(
      [
        ...passedAttempt({ account: 'old' }),
        ...passedAttempt({ account: 'old', homePage: 'https://x.example.org' }),
      ],
      { aliases },
      { [aliases]: `old;new;why;homepage\nold;new;merged;${HOME_PAGE}/\n` },
    );
    expect(report.records.map(({ account }: { account: string }) => account)).toEqual(['new', 'old']);
  });

  test('on the roster are found by the new name, and told', async () => {
    const { report, codes } = await run(
      passedAttempt({ account: 'old' }),
      { aliases, roster: 'staff.csv' },
      { ...list('old,new,,married'), 'staff.csv': 'account,name\nold,Dana\n' },
    );
    expect(report.records).toMatchObject([{ account: 'new', name: 'Dana', status: 'valid', onRoster: true }]);
    expect(codes).toContain('records/roster-renamed');
  });

  test('in the report of the LMS match the person', async () => {
    const { codes, report } = await run(
      passedAttempt({ account: 'new' }),
      { aliases, against: 'lms.txt' },
      {
        ...list('old,new,,married'),
        'lms.txt':
          'Name\tUsername\tAttempt\tStarted on\tLast accessed on\tScore\nX\told\t1\t2 March 2026, 9:00 AM\t2 March 2026, 9:20 AM\t92\n',
      },
    );
    expect(codes).toEqual([]);
    expect(report.comparison.people).toMatchObject([{ account: 'new', agreement: 'agrees' }]);
  });

  test.each([
    ['old,new\na,b\n', 'no column is headed "why"'],
    ['old,new,why\na,,x\n', 'this line names no new account'],
    ['old,new,why\na,A,x\n', 'the old and the new account are the same'],
    ['old,new,from,why\na,b,soon,x\n', '"soon" is no day'],
    ['old,new,why\na,b,\n', 'does not say why'],
    ['old,new,why\na,b,x\nb,a,x\n', 'never ends'],
    ['old,new,why\na,b,x\nA,c,x\n', 'line 2 says already who "A" is'],
    ['old,new,why,until\na,b,x,\n', '"until" is none of its headings'],
  ])('a list that cannot be read says where: %j', async (text, reason) => {
    const { messages, exitCode } = await run(passedAttempt(), { aliases }, { [aliases]: text });
    expect({ exitCode, message: messages[0] }).toMatchObject({
      exitCode: 1,
      message: expect.stringContaining(reason),
    });
  });

  test('belong to what a snapshot proves', async () => {
    const files = list('old,new,,married');
    const statements = passedAttempt({ account: 'old' });
    await run(statements, { aliases, snapshot: 'proof.json' }, files);
    const verify = { format: undefined, verify: 'proof.json' };
    expect((await run(statements, { ...verify, aliases })).codes).toEqual([]);
    expect((await run(statements, verify)).codes).toContain('records/snapshot-differs');
  });
});
