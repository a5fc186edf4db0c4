import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { DeclaredAuthority } from '../../../../src/core/records/evaluate/judge-authorities.ts';
import { createStatementFold } from '../../../../src/core/records/intake/fold-statements.ts';
import { readStatement } from '../../../../src/core/records/intake/read-statement.ts';
import { readAuthorities } from '../../../../src/core/records/read-authorities.ts';
import { recordsOf } from '../../../support/samples/records-of.ts';
import { HOME_PAGE, type LooseStatement, passedAttempt } from '../../../support/samples/statement-samples.ts';

const DAY = 86_400_000;
const BEGIN = Date.parse('2026-01-05T09:00:00Z');
const key = (name: string) => ({
  objectType: 'Agent',
  account: { homePage: 'https://lrs.example.org', name },
});
const nameOf = (name: string): string => `${name} (https://lrs.example.org)`;

/** Somebody who passes on a day, through a key. */
const passOn = (account: string, day: number, name: string, homePage = HOME_PAGE) =>
  passedAttempt({
    account,
    homePage,
    start: new Date(BEGIN + day * DAY).toISOString(),
    authority: key(name),
  });

const recordsFrom = (
  statements: readonly LooseStatement[],
  authorities: readonly DeclaredAuthority[] | null = null,
) => {
  const fold = createStatementFold({
    activity: null,
    sinceMs: null,
    untilMs: null,
    throughMs: null,
    items: false,
    rules: 2,
  });
  for (const statement of statements) {
    const reading = readStatement(statement);
    if (reading.kind !== 'invalid') fold.add(reading);
  }
  return recordsOf(fold.finish(), {
    atMs: BEGIN + 3000 * DAY,
    validFor: null,
    expiringWithin: null,
    roster: null,
    course: null,
    authorities,
    digests: null,
    completeThroughMs: null,
    rules: 2,
    settlements: [],
    settlementsFile: '',
  });
};

const anomalousOf = (...parameters: Parameters<typeof recordsFrom>): readonly string[] =>
  recordsFrom(...parameters)
    .rows.filter(({ anomalies }) => anomalies.includes('other-authority'))
    .map(({ account }) => account);

/** So many people, one after the other at this interval in days; those from a number on through the new key. */
const people = (count: number, changeAt: number, interval: number): readonly LooseStatement[] =>
  Array.from({ length: count }, (_, index) =>
    passOn(`p-${index}`, index * interval, index < changeAt ? 'old' : 'new'),
  ).flat();

describe('a change of keys', () => {
  test.each([
    [386, 20],
    [386, 366],
    [386, 1],
    [386, 385],
    [3, 1],
  ])('of %i people the first %i had another key: no result is anomalous', (count, changeAt) => {
    for (const interval of [0.01, 0.5, 40])
      expect(anomalousOf(people(count, changeAt, interval))).toEqual([]);
  });

  test('harms nobody, whenever it is and however long the old key is still used', () =>
    fc.assert(
      fc.property(
        fc.integer({ min: 4, max: 80 }),
        fc.nat(),
        fc.double({ min: 0.05, max: 20, noNaN: true }),
        fc.integer({ min: 1, max: 14 }),
        (count, seed, interval, overlap) => {
          const changeAt = seed % count;
          // For so many days after the change every third person still has the old page open.
          const statements = Array.from({ length: count }, (_, index) => {
            const daysAfter = (index - changeAt) * interval;
            const isOld =
              daysAfter < 0 || (daysAfter < Math.min(overlap, changeAt * interval) && index % 3 === 0);
            return passOn(`p-${index}`, index * interval, isOld ? 'old' : 'new');
          }).flat();
          expect(anomalousOf(statements)).toEqual([]);
        },
      ),
      { numRuns: 150 },
    ));

  test('is told with its times', () => {
    expect(recordsFrom(people(10, 4, 1)).authorities).toMatchObject([
      { authority: nameOf('old'), statements: 16, fromMs: BEGIN + 1500 },
      { authority: nameOf('new'), statements: 24 },
    ]);
  });

  test('each LMS has its own key, however few people it has', () => {
    const others = passOn('q-1', 50, 'second', 'https://other.example.org');
    expect(anomalousOf([...people(100, 100, 1), ...others])).toEqual([]);
  });
});

describe('a key in between', () => {
  test('is anomalous, wherever it comes in and whether the key was changed or not', () =>
    fc.assert(
      fc.property(
        fc.integer({ min: 60, max: 120 }),
        fc.nat(),
        fc.nat(),
        fc.double({ min: 0.05, max: 20, noNaN: true }),
        fc.constantFrom('forged', 'old', 'new'),
        (count, change, place, interval, name) => {
          // An old key that comes back, or a new one before its time, is one as well; far enough from the change.
          const changeAt = name === 'forged' ? change % (count + 1) : name === 'old' ? 0 : count;
          const at = 3 + (place % (count - 6));
          const statements = [
            ...people(count, changeAt, interval),
            ...passOn('x', (at + 0.5) * interval, name),
          ];
          expect(anomalousOf(statements)).toEqual(['x']);
        },
      ),
      { numRuns: 150 },
    ));

  test('an old key that comes back long after its time harms nobody else', () => {
    const late = passOn('x', 250, 'old');
    expect(anomalousOf([...people(300, 20, 1), ...late])).toEqual(['x']);
  });

  test('at the very end it may be a new one, until others come in with the usual one', () => {
    const forged = passOn('x', 60.5, 'forged');
    expect(anomalousOf([...people(60, 60, 1), ...forged])).toEqual([]);
    expect(anomalousOf([...people(63, 63, 1), ...forged])).toEqual(['x']);
  });
});

describe('a list of keys', () => {
  const read = (...lines: readonly string[]) =>
    readAuthorities(`authority,from,to\n${lines.join('\n')}\n`, 'x');
  const { entries } = read(`${nameOf('old')},,2026-02-05`, `${nameOf('new')},2026-01-30,`);

  test('has days, the last one included', () => {
    expect(entries).toEqual([
      { authority: nameOf('old'), fromMs: null, toMs: Date.parse('2026-02-05T23:59:59.999Z') },
      { authority: nameOf('new'), fromMs: Date.parse('2026-01-30T00:00:00Z'), toMs: null },
    ]);
    expect(read(`k,2026-01-30T10:00:00+01:00,`).entries[0]?.fromMs).toBe(Date.parse('2026-01-30T09:00:00Z'));
  });

  test('says what counts, whatever the others are', () => {
    expect(anomalousOf(people(60, 28, 1), entries)).toEqual([]);
    // On day 31 the old key had ended, on day 20 the new one had not begun.
    const wrong = [...passOn('x', 32, 'old'), ...passOn('y', 20, 'new'), ...passOn('z', 28, 'forged')];
    expect(anomalousOf([...people(60, 28, 1), ...wrong], entries)).toEqual(['x', 'y', 'z']);
    expect(anomalousOf(passOn('z', 28, 'forged'), entries)).toEqual(['z']);
  });

  test('does not judge what has no authority', () => {
    expect(anomalousOf(passedAttempt({ authority: null }), entries)).toEqual([]);
  });

  test.each([
    ['authority,until\nx,\n', /headings/, 1, 11],
    ['key\nx\n', /headings/, 1, 1],
    ['authority,from\nx,yesterday\n', /"yesterday" is no day/, 2, 3],
    ['authority,from,to\nx,2026-02-02,2026-02-01\n', /ends before it begins/, 2, 1],
    ['authority,from\n,2026-02-02\n', /names no authority/, 2, 1],
    ['authority,from\nx,2026-02-02,,,z\n', /more cells/, 2, 1],
    ['authority\n', /names no authority/, 1, 1],
    ['authority\n"x\n', /never closed/, 2, 1],
  ])('%j is refused', (source, message, line, column) => {
    expect(readAuthorities(source, 'x')).toMatchObject({
      entries: [],
      diagnostics: [{ code: 'records/authorities', message: expect.stringMatching(message), line, column }],
    });
  });
});
