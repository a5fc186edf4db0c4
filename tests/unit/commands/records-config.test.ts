import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { RecordsOptions } from '../../../src/commands/records-options.ts';
import { type FakeLrs, startFakeLrs } from '../../support/lrs/fake-lrs.ts';
import { ndjson, runRecords } from '../../support/run-records.ts';
import { COURSE, HOME_PAGE, passedAttempt } from '../../support/samples/statement-samples.ts';

let folder = '';
let lrs: FakeLrs;
const statements = [
  ...passedAttempt({ account: 'old', homePage: 'https://old.example.org' }),
  ...passedAttempt({ account: 'u-2' }),
];
beforeAll(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'coursewright-'));
  await mkdir(path.join(folder, 'settings'));
  await writeFile(path.join(folder, 'settings/read.key'), 'reader:secret\n');
  await writeFile(
    path.join(folder, 'settings/personal.csv'),
    'Login;Vorname;Name;Frist\nnew;Dana;Klein;30.6.2026\n',
  );
  lrs = await startFakeLrs(statements);
});
afterAll(async () => {
  await lrs.close();
  await rm(folder, { recursive: true });
});

const settingsOf = (more = ''): string => `
import { defineRecords } from 'coursewright';
const HOME = '${HOME_PAGE}';
export const records = defineRecords({
  lrs: { endpoint: '${lrs.endpoint}', keyFile: 'read.key', cache: 'records.ndjson' },
  activity: '${COURSE}',
  sites: { [HOME]: ['https://old.example.org'] },
  aliases: [{ old: 'old', new: 'new', why: 'married' }],
  authorities: [{ authority: 'package (https://lrs.example.org)', from: '2026-01-01' }],
  roster: {
    file: 'personal.csv',
    columns: { account: 'Login', name: ['Vorname', 'Name'], due: 'Frist' },
  },
  validFor: 'P12M',
  delimiter: 'semicolon',
  ${more}
});
`;

const run = async (options: Partial<RecordsOptions>, cwd = folder) => {
  const outcome = await runRecords(cwd, { format: 'json', ...options }, ndjson(statements));
  return { ...outcome, report: outcome.text === undefined ? null : JSON.parse(outcome.text) };
};

describe('settings in a file', () => {
  beforeAll(() => writeFile(path.join(folder, 'settings/records.config.ts'), settingsOf()));

  test.each([
    ['found in the folder', {}, 'settings'],
    ['named', { config: 'settings/records.config.ts' }, '.'],
  ])('%s, say where statements are, who is who and what counts', async (_how, options, cwd) => {
    const { report, diagnostics } = await run(options, path.join(folder, cwd));
    expect(diagnostics.filter(({ severity }) => severity !== 'note')).toEqual([]);
    expect(report.records).toMatchObject([
      {
        account: 'new',
        name: 'Dana Klein',
        homePage: HOME_PAGE,
        status: 'valid',
        anomalies: [],
        expires: '2027-03-02T09:20:06.000Z',
      },
      { account: 'u-2', status: 'valid', onRoster: false },
    ]);
  });

  test('what is typed goes before them', async () => {
    const { report } = await run({ from: ['-'], validFor: 'P1M' }, path.join(folder, 'settings'));
    expect(report.source.name).toBe('standard input');
    expect(report.records[0]).toMatchObject({ account: 'new', status: 'expired' });
  });

  test('a snapshot is verified with them', async () => {
    const cwd = path.join(folder, 'settings');
    await run({ from: ['-'], snapshot: 'proof.json' }, cwd);
    const { diagnostics, exitCode } = await run(
      { from: ['-'], format: undefined, verify: 'proof.json' },
      cwd,
    ).catch((error: unknown) => Promise.reject(error));
    expect({ exitCode, errors: diagnostics.filter(({ severity }) => severity === 'error') }).toEqual({
      exitCode: 0,
      errors: [],
    });
  });
});

test.each([
  ["validFor2: 'x',", /Unrecognized key.*validFor2/s],
  ["expiringWithin: 'soon',", /expiringWithin is wrong: a period such as P24M/],
  ['homePages: [],', /homePages is wrong/],
])('settings that cannot be right say where: %s', async (more, message) => {
  const cwd = await mkdtemp(path.join(folder, 'bad-'));
  await writeFile(path.join(cwd, 'records.config.ts'), settingsOf(more));
  const { diagnostics, exitCode } = await run({ from: ['-'] }, cwd);
  expect(exitCode).toBe(1);
  expect(diagnostics).toMatchObject([
    {
      code: 'records/settings',
      file: 'records.config.ts',
      message: expect.stringMatching(message),
      line: expect.any(Number),
    },
  ]);
});

test('settings that are no settings are findings', async () => {
  const cwd = await mkdtemp(path.join(folder, 'bad-'));
  await writeFile(path.join(cwd, 'records.config.ts'), 'export const nothing = 1;\n');
  expect((await run({ from: ['-'] }, cwd)).diagnostics).toMatchObject([{ code: 'load/missing-export' }]);
});
