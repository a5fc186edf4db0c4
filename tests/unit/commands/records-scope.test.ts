import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { RecordsOptions } from '../../../src/commands/records-options.ts';
import { type FakeLrs, startFakeLrs } from '../../support/lrs/fake-lrs.ts';
import { ndjson, runRecords } from '../../support/run-records.ts';
import {
  COURSE,
  createSample,
  HOME_PAGE,
  type LooseStatement,
  passedAttempt,
  SCO,
} from '../../support/samples/statement-samples.ts';

let folder = '';
beforeAll(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'coursewright-'));
  await writeFile(path.join(folder, 'read.key'), 'reader:secret\n');
  await writeFile(path.join(folder, 'staff.csv'), `account\n${ACCOUNTS.join('\n')}\nabsent\n`);
});
afterAll(() => rm(folder, { recursive: true }));

const ACCOUNTS = Array.from({ length: 20 }, (_, index) => `u-${index}`);
const OTHER = `${COURSE}-2`;
const STAGING = 'https://staging.example.org';
const people = ACCOUNTS.flatMap((account) => passedAttempt({ account }));

/** As a tool that speaks the same profile, and no package, sends it. */
const ofTool = (statement: LooseStatement): LooseStatement => {
  const { extensions: _, ...context } = statement.context as Record<string, unknown>;
  return { ...statement, context };
};

const run = async (statements: readonly unknown[], options: Partial<RecordsOptions> = {}) => {
  const { text, exitCode, diagnostics } = await runRecords(
    folder,
    { from: ['-'], format: 'json', ...options },
    ndjson(statements),
  );
  const report = text === undefined ? null : JSON.parse(text);
  return { report, exitCode, codes: diagnostics.map(({ code }) => code), diagnostics };
};

describe('a statement that does not belong to the report', () => {
  const other = createSample({ course: OTHER, account: 'u-1' });
  const cases: readonly (readonly [string, readonly LooseStatement[], string])[] = [
    ['of another tool', [ofTool(other.passed(20))], 'no-package'],
    ['of another course, of somebody else', passedAttempt({ course: OTHER, account: 'x' }), 'off-roster'],
    ['of another course, of somebody on the roster', [other.initialized()], 'few-people'],
    [
      'of an account of the same name in another LMS',
      passedAttempt({ account: 'u-1', homePage: STAGING }, 99),
      'home-page',
    ],
  ];
  test.each(cases)('%s makes no second report, and is told', async (_what, statements, reason) => {
    const roster = 'staff.csv';
    const expected = await run(people, { roster });
    const { report, exitCode, diagnostics } = await run([...statements, ...people], { roster });
    expect(expected.report.tally).toMatchObject({ valid: 20, 'not-started': 1 });
    expect({ exitCode, records: report.records, used: report.statements.used }).toEqual({
      exitCode: 0,
      records: expected.report.records,
      used: expected.report.statements.used,
    });
    expect(report.statements.leftOut).toBe(statements.length);
    expect(report.leftOut).toMatchObject([{ reason, statements: statements.length, people: 1 }]);
    expect(diagnostics).toMatchObject([{ code: 'records/left-out', severity: 'note' }]);
  });

  test('does not keep a report of the LMS from being compared', async () => {
    const lms = `Name\tUsername\tAttempt\tStarted on\tLast accessed on\tScore\n${ACCOUNTS.map(
      (account) => `Test\t${account}\t1\t2 March 2026, 9:00 AM\t2 March 2026, 9:20 AM\t92\n`,
    ).join('')}`;
    await writeFile(path.join(folder, 'lms.txt'), lms);
    const { exitCode, report } = await run([...people, other.initialized()], { against: 'lms.txt' });
    expect([exitCode, report.comparison.people.length]).toEqual([0, 20]);
  });

  test('of an LMS that was not asked for counts for nobody', async () => {
    const statements = [...people, ...passedAttempt({ account: 'x', homePage: STAGING })];
    const { report } = await run(statements, { homePages: [`${HOME_PAGE}/`] });
    expect(report.settings.homePages).toEqual([HOME_PAGE]);
    expect(report.tally).toMatchObject({ valid: 20 });
    const both = await run(statements, { homePages: [HOME_PAGE, STAGING] });
    expect(both.report.tally).toMatchObject({ valid: 21 });
    await expect(run(statements, { homePages: ['lms'] })).rejects.toThrow(/--home-page takes the address/);
  });
});

test('what was left out is named up to a number, and counted beyond', async () => {
  const strange = Array.from({ length: 25 }, (_, index) =>
    ofTool(createSample({ course: `${COURSE}-x${index}` }).initialized()),
  );
  const { report, codes } = await run([...people, ...strange]);
  expect(report.leftOut).toHaveLength(25);
  expect(codes.filter((code) => code === 'records/left-out')).toHaveLength(20);
  expect(codes.at(-1)).toBe('records/left-out-more');
});

describe('what cannot be told is asked', () => {
  const half = ACCOUNTS.slice(0, 10).flatMap((account) => passedAttempt({ account, course: OTHER }));
  const staging = ACCOUNTS.slice(0, 10).flatMap((account) => passedAttempt({ account, homePage: STAGING }));

  test('which of several courses a roster is about', async () => {
    const { report, exitCode, diagnostics } = await run([...people, ...half], { roster: 'staff.csv' });
    expect({ report, exitCode }).toEqual({ report: null, exitCode: 1 });
    expect(diagnostics).toMatchObject([
      { code: 'records/several-courses', message: expect.stringContaining(`${OTHER} (10 people)`) },
    ]);
    const asked = await run([...people, ...half], { roster: 'staff.csv', activity: OTHER });
    expect(asked.report.tally).toMatchObject({ valid: 10, 'not-started': 11 });
    await writeFile(
      path.join(folder, 'both.csv'),
      `account,course\n${[COURSE, OTHER].map((course) => `u-1,${course}\nu-19,${course}\n`).join('')}`,
    );
    const named = await run([...people, ...half], { roster: 'both.csv' });
    expect(named.report.records.filter(({ onRoster }: { onRoster: boolean }) => onRoster)).toHaveLength(4);
  });

  test('which of several LMSs', async () => {
    const { report, exitCode, diagnostics } = await run([...people, ...staging], { roster: 'staff.csv' });
    expect({ report, exitCode }).toEqual({ report: null, exitCode: 1 });
    expect(diagnostics).toMatchObject([
      { code: 'records/several-home-pages', message: expect.stringContaining(STAGING) },
    ]);
    const asked = await run([...people, ...staging], { roster: 'staff.csv', homePages: [HOME_PAGE] });
    expect(asked.report.tally).toMatchObject({ valid: 20, 'not-started': 1 });
  });

  test('several LMSs whose accounts are different people are no question', async () => {
    await writeFile(path.join(folder, 'more.csv'), 'account\nu-1\nv-1\n');
    const { report, exitCode } = await run(
      [...people, ...passedAttempt({ account: 'v-1', homePage: STAGING })],
      { roster: 'more.csv' },
    );
    expect([exitCode, report.tally.valid]).toEqual([0, 21]);
  });
});

describe('an activity that no statement is about', () => {
  test.each([
    [`${COURSE.slice(0, -1)}`, `Did you mean "${COURSE}"?`],
    [`${COURSE}/`, `Did you mean "${COURSE}"?`],
    [`${SCO}s`, `Did you mean "${SCO}"?`],
    [`${SCO}/chapters/ch1`, `There are statements about "${COURSE}", "${SCO}".`],
  ])('%s is an error, and what there is is named', async (activity, saying) => {
    const { report, exitCode, diagnostics } = await run(people, { activity, roster: 'staff.csv' });
    expect({ report, exitCode }).toEqual({ report: null, exitCode: 1 });
    expect(diagnostics).toMatchObject([
      { code: 'records/unknown-activity', message: expect.stringContaining(saying) },
    ]);
  });

  test('one whose statements all lie outside the limits is none', async () => {
    const { report, exitCode } = await run(people, {
      activity: COURSE,
      roster: 'staff.csv',
      at: '2026-01-31',
    });
    expect([exitCode, report.tally['not-started']]).toEqual([0, 21]);
  });

  test.each([
    ['nothing', []],
    ['statements of another tool', [ofTool(createSample().initialized())]],
  ])('a roster and %s make no report', async (_what, statements) => {
    const { report, exitCode, codes } = await run(statements, { roster: 'staff.csv' });
    expect({ report, exitCode, codes }).toEqual({ report: null, exitCode: 1, codes: ['records/no-courses'] });
  });

  test('a roster of other people leaves nobody out, and that is told', async () => {
    await writeFile(path.join(folder, 'mail.csv'), 'account\nu-1@example.org\n');
    const { report, codes } = await run(people, { roster: 'mail.csv' });
    expect([report.tally.valid, report.tally['not-started'], codes]).toEqual([
      20,
      1,
      ['records/roster-unused'],
    ]);
  });

  test('a course that only the roster names is told', async () => {
    await writeFile(
      path.join(folder, 'wrong.csv'),
      `account,course\nu-1,${COURSE}\nu-2,${COURSE.slice(0, -1)}\n`,
    );
    const { codes, diagnostics } = await run(people, { roster: 'wrong.csv' });
    expect(codes).toEqual(['records/unused-course']);
    expect(diagnostics[0]?.message).toContain(`Did you mean "${COURSE}"?`);
  });
});

describe('an activity that an LRS has nothing about', () => {
  let lrs: FakeLrs;
  beforeAll(async () => {
    lrs = await startFakeLrs(people);
  });
  afterAll(() => lrs.close());
  const ask = async (options: Partial<RecordsOptions>) => {
    const { text, exitCode, diagnostics } = await runRecords(folder, {
      lrs: lrs.endpoint,
      keyFile: 'read.key',
      roster: 'staff.csv',
      format: 'json',
      ...options,
    });
    return { exitCode, text, messages: diagnostics.map(({ message }) => message).join('\n') };
  };

  test.each([COURSE.slice(0, -1), `${SCO}/chapters/ch1`])('%s is an error', async (activity) => {
    const { exitCode, text, messages } = await ask({ activity });
    expect({ exitCode, text }).toEqual({ exitCode: 1, text: undefined });
    expect(messages).toContain(`There are statements about "${COURSE}", "${SCO}".`);
  });

  test('one that had nothing yet at the time is none', async () => {
    const { exitCode, text = '' } = await ask({ activity: SCO, at: '2026-01-31' });
    expect([exitCode, JSON.parse(text).tally['not-started']]).toEqual([0, 21]);
  });
});
