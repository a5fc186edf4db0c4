import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { Readable } from 'node:stream';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { CommandOutcome } from '../../../src/commands/command.ts';
import { readCommandLine } from '../../../src/commands/command-line.ts';
import { readCsv } from '../../../src/core/records/csv.ts';
import { packFiles } from '../../../src/node/zip.ts';
import { ndjson } from '../../support/run-records.ts';
import {
  AGENCY_DUE,
  type AgencyPerson,
  createAgency,
  RESULT_AFTER_MS,
} from '../../support/samples/agency.ts';
import { interactionsReport } from '../../support/samples/interactions-report.ts';
import { renderSamplePackage } from '../../support/samples/sample-package.ts';

/** The day on which the examples are tried. */
const NOW = new Date('2026-09-30T12:00:00.000Z');
const agency = createAgency();
const DUE_END = Date.parse(`${AGENCY_DUE}T22:00:00Z`) - 1;

let folder = '';
beforeAll(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'coursewright-'));
  const put = (name: string, data: string | Uint8Array) => writeFile(path.join(folder, name), data);
  await put('records.ndjson', ndjson(agency.statements));
  await put('staff.csv', agency.roster);
  await put('border-basics-1.2.0-en-scorm12.zip', packFiles(await renderSamplePackage()));
  await put('interactions.txt', interactionsReport([[[['ch1-q1-border', 'true', '', 'correct']]]]));
  const [first] = agency.people.filter(({ attempts }) => attempts.length > 0);
  await put(
    'moodle-report.txt',
    `Name\tUsername\tAttempt\tStarted on\tLast accessed on\tScore\n${first?.name}\t${first?.account}\t1\t1 May 2026, 10:00\t1 May 2026, 11:00\t90\n`,
  );
  // What the documentation calls last month's: made with the statements that there were at the end of August.
  await run(
    'coursewright records --from records.ndjson --roster staff.csv --at 2026-06-15 --valid-for P5M --expiring-within P30D --format json --out last-month.json --snapshot last-month.snapshot.json',
  );
}, 60_000);
afterAll(() => rm(folder, { recursive: true }));

/** Runs a command line as a shell without quotation marks would. */
const run = (line: string): Promise<CommandOutcome> => {
  const [, ...argv] = line.split(/\s+/);
  const request = readCommandLine(argv);
  if (request.kind !== 'command') throw new Error(`No command: ${line}`);
  return request.command.run(request.argv, {
    cwd: folder,
    now: () => NOW,
    today: () => NOW.toISOString().slice(0, 10),
    ask: null,
    stdin: Readable.from([]),
    wait: async () => {},
    random: () => 0.5,
    onProgress: () => {},
    write: () => {},
    untilEnd: async () => {},
  });
};

const page = await readFile(new URL('../../../docs/records.md', import.meta.url), 'utf8');

/** The examples of a section, each as one line. */
const examplesOf = (heading: string): readonly string[] => {
  const section = page.split(/^## /m).find((part) => part.startsWith(`${heading}\n`)) ?? '';
  return [...section.matchAll(/^```sh\n([\s\S]*?)```/gm)]
    .flatMap(([, block = '']) => block.replaceAll('\\\n', ' ').split('\n'))
    .map((line) => line.trim().replaceAll(/\s+/g, ' '))
    .filter((line) => line.startsWith('coursewright '));
};

const exampleWith = (part: string): string => {
  const found = examplesOf('Questions, and the commands that answer them').filter((line) =>
    line.includes(part),
  );
  if (found.length !== 1) throw new Error(`${found.length} examples with ${part}`);
  return found[0] ?? '';
};

/** Runs an example as it stands, but for where it writes. */
const text = async (example: string): Promise<string> => {
  const { text: printed, exitCode, diagnostics } = await run(example.replace(/ --out \S+/, ''));
  expect(diagnostics.filter(({ severity }) => severity === 'error')).toEqual([]);
  expect(exitCode).toBe(0);
  return printed ?? '';
};

const rowsOf = (csv: string): readonly Readonly<Record<string, string>>[] => {
  const [head = [], ...rows] = readCsv(csv).rows;
  return rows.map((row) => Object.fromEntries(head.map(({ text: name }, at) => [name, row[at]?.text ?? ''])));
};

const roster = agency.people.filter(({ isOnRoster }) => isOnRoster);
const passesOf = ({ attempts }: AgencyPerson): readonly number[] =>
  attempts.flatMap(({ end, start }) => (end === 'passed' ? Date.parse(start) + RESULT_AFTER_MS : []));
const accountsOf = (people: readonly AgencyPerson[]): readonly string[] =>
  people.map(({ account }) => account).sort();
const addMonths = (ms: number, months: number): number => {
  const date = new Date(ms);
  const last = new Date(Date.UTC(date.getUTCFullYear(), date.getUTCMonth() + months + 1, 0)).getUTCDate();
  return Date.UTC(
    date.getUTCFullYear(),
    date.getUTCMonth() + months,
    Math.min(date.getUTCDate(), last),
    date.getUTCHours(),
    date.getUTCMinutes(),
    date.getUTCSeconds(),
  );
};

describe('each question of docs/records.md, on an agency of 5,000, agrees with what the agency was made up of', () => {
  test('who had not completed by a date in local time, and who passed late', async () => {
    const rows = rowsOf(await text(exampleWith('--time-zone')));
    const byStatus = (of: (row: Readonly<Record<string, string>>) => boolean): readonly string[] =>
      rows
        .filter(of)
        .map((row) => row.Account ?? '')
        .sort();
    expect(byStatus((row) => row.Overdue === 'yes')).toEqual(
      accountsOf(roster.filter((person) => passesOf(person).length === 0)),
    );
    expect(byStatus((row) => row['Passed late'] === 'yes')).toEqual(
      accountsOf(
        roster.filter((person) => {
          const [first] = passesOf(person);
          return first !== undefined && first > DUE_END;
        }),
      ),
    );
  });

  test('whose pass expires within so many days', async () => {
    const rows = rowsOf(await text(exampleWith('--status expiring')));
    const until = NOW.getTime() + 60 * 86_400_000;
    const expected = agency.people.filter((person) => {
      const last = passesOf(person).at(-1);
      if (last === undefined) return false;
      const expires = addMonths(last, 6);
      return expires > NOW.getTime() && expires <= until;
    });
    expect(rows.map(({ Account = '' }) => Account).sort()).toEqual(accountsOf(expected));
    const order = rows.map((row) => row['Expires (UTC)'] ?? '');
    expect(order).toEqual([...order].sort());
  });

  test.each(['unit', 'country', 'role'] as const)(
    'the rate by %s, with the roster as denominator',
    async (dimension) => {
      const { rates } = JSON.parse(
        await text(`${exampleWith('--by unit').replace('unit', dimension)} --json`),
      );
      const expected = [...new Set(roster.map((person) => person[dimension]))].sort().map((value) => {
        const group = roster.filter((person) => person[dimension] === value);
        return [value, group.length, group.filter((person) => passesOf(person).length > 0).length];
      });
      expect(
        rates.groups.map((group: Record<string, unknown>) => [group.value, group.people, group.valid]),
      ).toEqual(expected);
      expect(rates.totals).toHaveLength(1);
      expect(rates.totals[0]).toMatchObject({ people: 5000 });
      expect(rates.offRoster).toEqual({ people: 100, valid: 100 });
    },
  );

  test('the rate by version', async () => {
    const { rates } = JSON.parse(await text(`${exampleWith('--by unit').replace('unit', 'version')} --json`));
    const of = (version: string): number =>
      roster.filter(
        ({ attempts }) => attempts.filter(({ end }) => end === 'passed').at(-1)?.version === version,
      ).length;
    expect(
      rates.groups.map((group: Record<string, unknown>) => [group.value, group.people, group.valid]),
    ).toEqual([
      ...['1.0.0', '1.1.0', '2.0.0'].map((version) => [version, 5000, of(version)]),
      [null, 5000, 0],
    ]);
  });

  test('only a version from 2.0.0 on counts', async () => {
    const rows = rowsOf(await text(exampleWith('--min-version')));
    const passed = rows
      .filter((row) => row.Status === 'valid')
      .map(({ Account = '' }) => Account)
      .sort();
    expect(passed).toEqual(
      accountsOf(
        agency.people.filter(({ attempts }) =>
          attempts.some(({ end, version }) => end === 'passed' && version === '2.0.0'),
        ),
      ),
    );
    expect(
      rows
        .filter((row) => row.Status === 'outdated')
        .map(({ Account = '' }) => Account)
        .sort(),
    ).toEqual(
      accountsOf(
        agency.people.filter(
          ({ attempts }) => attempts.length > 0 && attempts.every(({ version }) => version !== '2.0.0'),
        ),
      ),
    );
  });

  test('what proves the record of one person', async () => {
    const example = exampleWith('--person');
    const html = await text(example);
    const proof = JSON.parse(await text(`${example.replace(/ --format \S+/, '')} --json`));
    const account = /--person (\S+)/.exec(example)?.[1];
    const person = agency.people.find((one) => one.account === account);
    expect(proof.records).toMatchObject([{ account, name: person?.name }]);
    expect(proof.statements).toHaveLength(3 * (person?.attempts.length ?? 0));
    for (const { statement, sha256 } of proof.statements) {
      expect(statement.actor.account.name).toBe(account);
      expect(html).toContain(sha256);
      expect(html).toContain(statement.id);
    }
    expect(html).toContain(proof.contents[0].digest);
  });

  test('what has changed since an earlier report, which is the one of its snapshot', async () => {
    const { changes, unchanged, valid } = JSON.parse(await text(`${exampleWith('--compare ')} --json`));
    const on = (person: AgencyPerson, at: number): string => {
      const last = passesOf(person)
        .filter((ms) => ms <= at)
        .at(-1);
      if (last !== undefined) return addMonths(last, 5) > at ? 'valid' : 'expired';
      const started = person.attempts.filter(({ start }) => Date.parse(start) <= at);
      if (started.length === 0) return 'not-started';
      return started.at(-1)?.end === 'failed' ? 'failed' : 'in-progress';
    };
    const [then, now] = [Date.parse('2026-06-15T23:59:59.999Z'), NOW.getTime()];
    const good = (at: number): number =>
      agency.people.filter((person) => on(person, at) === 'valid' && person.attempts.length > 0).length;
    expect(valid).toEqual({ before: good(then), now: good(now) });
    expect(changes.length + unchanged).toBe(agency.people.length);
    const expired = changes.filter(({ kind }: { kind: string }) => kind === 'expired');
    expect(expired.map(({ account }: { account: string }) => account).sort()).toEqual(
      accountsOf(
        agency.people.filter((person) => on(person, now) === 'expired' && on(person, then) !== 'expired'),
      ),
    );
  });

  test('a report that is not the one of the snapshot is not compared', async () => {
    const report = await readFile(path.join(folder, 'last-month.json'), 'utf8');
    await writeFile(
      path.join(folder, 'altered.json'),
      report.replace('"status": "valid"', '"status": "failed"'),
    );
    const example = exampleWith('--compare ').replace('last-month.json', 'altered.json');
    await expect(run(example)).rejects.toThrow(/is not the report of "last-month.snapshot.json"/);
  });

  test('the overdue as a list for letters', async () => {
    const example = exampleWith('--mail-merge').replace(/ --out \S+/, '');
    const { text: csv = '', diagnostics, exitCode } = await run(example);
    const overdue = roster.filter((person) => passesOf(person).length === 0);
    const rows = rowsOf(csv);
    expect(rows.map(({ account = '' }) => account).sort()).toEqual(
      accountsOf(overdue.filter(({ email }) => email !== '')),
    );
    expect(rows[0]).toMatchObject({ course: 'Border basics', due: AGENCY_DUE, days_overdue: '92' });
    expect(exitCode).toBe(0);
    expect(diagnostics.map(({ code }) => code)).toEqual(['records/no-email']);
  });

  test('two pages for the head of a unit', async () => {
    const html = await text(exampleWith('--summary'));
    const unit = roster.filter((person) => person.unit === 'Unit_07');
    expect(html).toContain(`of ${unit.length} people on the roster`);
    expect(html).toContain('Unit_07');
    expect(html).not.toContain('Unit_08');
  });

  test('every other example of the page runs', async () => {
    const all = [...page.matchAll(/^```sh\n([\s\S]*?)```/gm)]
      .flatMap(([, block = '']) => block.replaceAll('\\\n', ' ').split('\n'))
      .map((line) => line.trim().replaceAll(/\s+/g, ' '))
      .filter((line) => line.startsWith('coursewright records'));
    const own = examplesOf('Questions, and the commands that answer them');
    expect(own.length).toBeGreaterThanOrEqual(9);
    expect(all).toEqual(expect.arrayContaining([...own]));
    await run(exampleWith('--mail-merge'));
    for (const example of all.filter((line) => line.startsWith('coursewright records answers')))
      expect((await run(example)).exitCode).toBe(0);
  });
});

describe('questions that cannot be answered are refused', () => {
  test.each([
    ['--by unit', /--by needs --roster/],
    ['--mail-merge', /--mail-merge needs --roster/],
    ['--by team --roster staff.csv', /--by is one of unit, country, role, version/],
    ['--status overdu', /Did you mean "overdue"/],
    ['--order nmae', /--order is one of/],
    ['--by unit --summary --roster staff.csv', /two questions/],
    ['--unit Unit_99 --roster staff.csv', /Nobody is of the unit "Unit_99"/],
    ['--unit A', /--unit needs a roster/],
    ['--person u-20000 --status failed', /leave out --status and --unit/],
    ['--person u-19999999', /neither in the statements nor on the roster/],
    ['--compare-snapshot x.json', /goes with --compare/],
    ['--compare staff.csv', /is not JSON/],
    ['--compare last-month.snapshot.json', /no report of records/],
    ['--time-zone Europe/Viena', /--time-zone takes a name/],
    ['--due 30.6.2026', /--due takes a day/],
    ['--min-version two', /--min-version takes a version/],
    ['--summary --format csv', /--summary is a page/],
    ['--mail-merge --roster staff.csv --format html', /written as CSV/],
    ['--person u-20000 --format table', /a page or JSON/],
  ])('%s', async (options, message) => {
    await expect(run(`coursewright records --from records.ndjson ${options}`)).rejects.toThrow(message);
  });
});
