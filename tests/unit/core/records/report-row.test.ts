import { describe, expect, test } from 'vitest';
import { en } from '../../../../src/core/locale/en/en.ts';
import { formatTable } from '../../../../src/core/records/format-records.ts';
import { readRoster } from '../../../../src/core/records/roster.ts';
import { UTC } from '../../../../src/core/records/time-zone.ts';
import { activeTimeExtension } from '../../../../src/core/xapi/vocabulary.ts';
import { reportOn } from '../../../support/samples/sample-records.ts';
import {
  BASE,
  createSample,
  type LooseStatement,
  passedAttempt,
  SCO,
} from '../../../support/samples/statement-samples.ts';

const roster = readRoster('account,due,country\nu-1,2026-06-30,AT\n', 'staff.csv').entries;
const rowOf = (statements: readonly unknown[], settings: Parameters<typeof reportOn>[1] = {}) => {
  const [row] = reportOn(statements, { roster, ...settings }).rows;
  return row;
};
const passed = (start: string, attempt = start, version = '1.0.0') =>
  passedAttempt({ start, attempt, version });

describe('passed late', () => {
  test.each([
    ['in the last minute of the day', '2026-06-30T23:39:00.000Z', false],
    ['in the first minute after it', '2026-06-30T23:40:00.000Z', true],
  ])('%s', (_name, start, isLate) => {
    expect(rowOf(passed(start))).toMatchObject({ isLate, isOverdue: false, status: 'valid' });
  });

  test('not who passed in time and once more later', () => {
    const statements = [...passed('2026-03-01T09:00:00.000Z'), ...passed('2026-08-01T09:00:00.000Z')];
    expect(rowOf(statements)?.isLate).toBe(false);
  });

  test('who passed before, when that pass had expired on the day', () => {
    const statements = [...passed('2025-03-01T09:00:00.000Z'), ...passed('2026-08-01T09:00:00.000Z')];
    expect(rowOf(statements, { settings: { validFor: 'P12M' } })?.isLate).toBe(true);
    expect(rowOf(statements, { settings: { validFor: 'P24M' } })?.isLate).toBe(false);
  });

  test('who passed one SCO in time and the other one late', () => {
    const [first, second] = ['ch1', 'ch2'].map((name) => SCO.replace(/sco$/, `scos/${name}`));
    const statements = [
      ...passedAttempt({ sco: first ?? '', start: '2026-06-01T09:00:00.000Z' }),
      ...passedAttempt({ sco: second ?? '', attempt: '2', start: '2026-07-02T09:00:00.000Z' }),
    ];
    expect(rowOf(statements)?.isLate).toBe(true);
  });

  test('nobody before the day is over', () => {
    expect(rowOf([], { settings: { at: '2026-06-30T23:59:59.999Z' } })).toMatchObject({
      isLate: false,
      isOverdue: false,
    });
  });
});

describe('only a version from 2.0.0 on', () => {
  const settings = { settings: { minVersion: '2.0.0' } };
  test.each([
    ['an older pass alone', [passed('2026-03-01T09:00:00.000Z')], 'outdated', true],
    [
      'an older pass, and a new attempt',
      [
        passed('2026-03-01T09:00:00.000Z'),
        [createSample({ attempt: 'new', version: '2.0.0', start: '2026-07-01T09:00:00.000Z' }).initialized()],
      ],
      'in-progress',
      true,
    ],
    [
      'a pass of the new version, and a later one of the old',
      [passed('2026-03-01T09:00:00.000Z', 'a', '2.0.0'), passed('2026-07-01T09:00:00.000Z', 'b', '1.9.0')],
      'valid',
      false,
    ],
    [
      'a release candidate of the version',
      [passed('2026-03-01T09:00:00.000Z', 'a', '2.0.0-rc.1')],
      'outdated',
      true,
    ],
    ['a later version', [passed('2026-03-01T09:00:00.000Z', 'a', '10.0.0')], 'valid', false],
  ])('%s', (_name, statements, status, isOverdue) => {
    expect(rowOf(statements.flat(), settings)).toMatchObject({ status, isOverdue });
  });
});

test('a row knows the line of the roster', () => {
  expect(rowOf(passed('2026-03-01T09:00:00.000Z'))?.entry).toMatchObject({ country: 'AT' });
});

test('where no statement has active time, time by the clock is told apart from it', () => {
  const open = createSample();
  const unended = [open.initialized(), open.resumed(25)];
  expect(rowOf(unended)).toMatchObject({ activeMs: 0, activeTimeMs: 0, clockMs: 25 * 60_000 });
  // The durations of these statements are those for which the page was open.
  expect(rowOf(passed('2026-03-01T09:00:00.000Z'))).toMatchObject({
    activeMs: 20 * 60_000,
    activeTimeMs: 0,
    clockMs: 20 * 60_000,
  });
  const report = reportOn(unended, { roster });
  expect(formatTable(report, en.records, UTC).join('\n')).toContain('0:25:00 by the clock');
});

describe('where statements say how long the learner was active', () => {
  /** The statements of an attempt; those with a duration say that of so many seconds of it. */
  const active = (statements: readonly LooseStatement[], seconds: number): LooseStatement[] =>
    statements.map((statement) => {
      const result = statement.result as { readonly duration?: string } | undefined;
      return result?.duration === undefined
        ? statement
        : { ...statement, result: { ...result, extensions: { [activeTimeExtension(BASE)]: seconds } } };
    });
  const attempt = passed('2026-03-01T09:00:00.000Z');

  test('that is the time of the record', () => {
    expect(rowOf(active(attempt, 540))).toMatchObject({ activeTimeMs: 540_000, clockMs: 0 });
    const report = reportOn(active(attempt, 540), { roster });
    const table = formatTable(report, en.records, UTC).join('\n');
    expect(table).toContain('0:09:00');
    expect(table).not.toContain('by the clock');
    expect(report.attempts.map(({ hasActiveTime }) => hasActiveTime)).toEqual([true]);
  });

  test('but never more than the time that there was', () => {
    expect(rowOf(active(attempt, 36_000))).toMatchObject({ activeTimeMs: 20 * 60_000 });
  });

  test('an attempt of which one launch does not say it has clock time; another attempt is counted apart', () => {
    const [first, ...others] = attempt;
    if (!first) throw new Error('The attempt has begun.');
    const mixed = [...active(attempt, 540).slice(0, -1), ...others.slice(-1)];
    expect(rowOf(mixed)).toMatchObject({ activeTimeMs: 0, clockMs: 20 * 60_000 });
    const again = passed('2026-04-01T09:00:00.000Z', 'b');
    const both = rowOf([...active(attempt, 540), ...again]);
    expect(both).toMatchObject({ activeTimeMs: 540_000, clockMs: 20 * 60_000 });
    const report = reportOn([...active(attempt, 540), ...again], { roster });
    expect(formatTable(report, en.records, UTC).join('\n')).toContain('0:09:00 + 0:20:00 by the clock');
  });
});
