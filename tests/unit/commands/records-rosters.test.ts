import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { RecordsOptions } from '../../../src/commands/records-options.ts';
import { ndjson, runRecords } from '../../support/run-records.ts';
import { passedAttempt } from '../../support/samples/statement-samples.ts';

let folder = '';
beforeAll(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'coursewright-'));
});
afterAll(() => rm(folder, { recursive: true }));

const run = async (roster: string | Buffer, options: Partial<RecordsOptions> = {}) => {
  await writeFile(path.join(folder, 'staff.csv'), roster);
  const { text, exitCode, diagnostics } = await runRecords(
    folder,
    { from: ['-'], format: 'json', roster: 'staff.csv', ...options },
    ndjson(passedAttempt()),
  );
  return {
    records: text === undefined ? null : JSON.parse(text).records,
    exitCode,
    diagnostics,
    codes: diagnostics.map(({ code }) => code),
  };
};

/** As a German HR system writes it: semicolons, Windows-1252, days with points, its own headings. */
const GERMAN = Buffer.from(
  'Personalnummer;Anmeldename;Nachname;Vorname;Abteilung;Frist;Telefon\r\n' +
    '4711;U-1;Müller;Jörg;Referat 21;30.06.2026;030 1\r\n4712;u-2;Weiß;Änne;Außenstelle;1.7.2026 00:00:00;\r\n',
  'latin1',
);
const COLUMNS = [
  'account=Anmeldename,name=Vorname+Nachname',
  'unit=abteilung',
  'due=Frist',
  'idNumber=Personalnummer',
];

describe('a German export', () => {
  test('is read as it is', async () => {
    const { records, diagnostics, exitCode } = await run(GERMAN, {
      rosterColumns: COLUMNS,
      encoding: 'windows-1252',
    });
    expect(records).toMatchObject([
      {
        account: 'u-1',
        name: 'Müller Jörg',
        unit: 'Referat 21',
        due: '2026-06-30T23:59:59.999Z',
        status: 'valid',
      },
      {
        account: 'u-2',
        name: 'Weiß Änne',
        unit: 'Außenstelle',
        due: '2026-07-01T23:59:59.999Z',
        overdue: true,
      },
    ]);
    expect(diagnostics).toMatchObject([
      { code: 'records/roster-columns', severity: 'note', message: expect.stringContaining('"Telefon"') },
    ]);
    expect(exitCode).toBe(0);
  });

  test('says which encoding it was taken for, with words by which that is seen', async () => {
    const { diagnostics } = await run(GERMAN, { rosterColumns: COLUMNS });
    expect(diagnostics[0]).toMatchObject({
      code: 'records/encoding',
      severity: 'warning',
      message: expect.stringContaining('"Müller", "Jörg", "Weiß"'),
    });
  });

  test('is refused where UTF-8 was asked for', async () => {
    expect((await run(GERMAN, { rosterColumns: COLUMNS, encoding: 'utf-8' })).codes).toEqual([
      'records/roster',
    ]);
  });

  test.each([
    ['of DOS', [0x4d, 0x81, 0x6c, 0x6c, 0x65, 0x72]],
    ['of DOS, with the sign in the middle of a word', [0x4a, 0x94, 0x72, 0x67]],
    ['with zeros', [0x4d, 0x00, 0xfc]],
  ])('%s is refused: names would come out as others', async (_name, bytes) => {
    const table = Buffer.concat([Buffer.from('account,name\nu-1,'), Buffer.from(bytes), Buffer.from('\n')]);
    expect(await run(table)).toMatchObject({ exitCode: 1, codes: ['records/roster'] });
  });
});

describe('days', () => {
  const due = async (days: readonly string[], options: Partial<RecordsOptions> = {}) => {
    const lines = days.map((day, at) => `u-${at + 1};${day}\n`).join('');
    const { records, diagnostics } = await run(`account;due\n${lines}`, options);
    return records?.map((row: { due: string }) => row.due.slice(0, 10)) ?? diagnostics[0]?.message;
  };

  test.each([
    [
      ['30.11.2026', '3.4.2026'],
      ['2026-11-30', '2026-04-03'],
    ],
    [
      ['11/30/2026', '03/04/2026'],
      ['2026-11-30', '2026-03-04'],
    ],
    [
      ['30/11/2026', '03/04/2026'],
      ['2026-11-30', '2026-04-03'],
    ],
    [
      ['2026/11/30', '2026-1-3'],
      ['2026-11-30', '2026-01-03'],
    ],
    [['5/5/2026'], ['2026-05-05']],
    [['11/30/2026 12:00 AM'.replace('12:00 AM', '0:00')], ['2026-11-30']],
  ])('%j', async (days, expected) => {
    expect(await due(days)).toEqual(expected);
  });

  test('that do not show their order are not guessed at', async () => {
    expect(await due(['03/04/2026'])).toContain('--date-order');
    expect(await due(['03/04/2026'], { dateOrder: 'day-first' })).toEqual(['2026-04-03']);
    expect(await due(['03/04/2026'], { dateOrder: 'month-first' })).toEqual(['2026-03-04']);
  });

  test.each([
    [['30/11/2026', '11/30/2026'], 'in another order'],
    [['31.02.2026'], 'no day'],
    [['1.2.26'], 'no day'],
  ])('%j is refused', async (days, reason) => {
    expect(await due(days)).toContain(reason);
  });
});

describe('columns', () => {
  test('that were named go before what a heading happens to be', async () => {
    const { records, codes } = await run('user,account,name\nu-1,cost centre 7,Dana\n', {
      rosterColumns: ['account=user'],
    });
    expect(records).toMatchObject([{ account: 'u-1', name: 'Dana', onRoster: true }]);
    expect(codes).toEqual(['records/roster-columns']);
  });

  test('that are not there are told', async () => {
    const { diagnostics } = await run('user,name\nu-1,Dana\n', { rosterColumns: ['unit=Dept'] });
    expect(diagnostics[0]?.message).toContain('no column is headed "dept", which was given for the unit');
  });

  test.each([['Login'], ['login=x'], ['account=']])('--roster-columns %s is refused', async (text) => {
    await expect(run('account\nu-1\n', { rosterColumns: [text] })).rejects.toThrow('--roster-columns takes');
  });
});

test('the CSV has the delimiter that was asked for', async () => {
  const { text } = await runRecords(
    folder,
    { from: ['-'], format: 'csv', delimiter: 'semicolon' },
    ndjson(passedAttempt()),
  );
  const [headings, row] = (text ?? '').slice(1).split('\r\n');
  expect(headings).toMatch(/^Status;Anomalies;/);
  expect(row).toMatch(/^valid;;;u-1;/);
  await expect(runRecords(folder, { from: ['-'], delimiter: '|' }, '')).rejects.toThrow('--delimiter');
});
