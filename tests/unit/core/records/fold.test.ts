import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { AnomalyCode } from '../../../../src/core/records/evaluate/anomaly.ts';
import { parsePeriod } from '../../../../src/core/records/evaluate/period.ts';
import type {
  RecordOptions,
  RecordRow,
  RecordStatus,
} from '../../../../src/core/records/evaluate/record-row.ts';
import {
  createStatementFold,
  type StatementFilter,
} from '../../../../src/core/records/intake/fold-statements.ts';
import { readStatement } from '../../../../src/core/records/intake/read-statement.ts';
import { type RosterEntry, readRoster } from '../../../../src/core/records/roster.ts';
import { clockOffsetExtension, scoCountExtension, scoIri } from '../../../../src/core/xapi/vocabulary.ts';
import { recordsOf } from '../../../support/samples/records-of.ts';
import {
  AUTHORITY,
  BASE,
  COURSE,
  createSample,
  foreign,
  HOME_PAGE,
  type LooseStatement,
  passedAttempt,
  SCO,
  voiding,
} from '../../../support/samples/statement-samples.ts';

const ALL: StatementFilter = {
  activity: null,
  sinceMs: null,
  untilMs: null,
  throughMs: null,
  items: true,
  rules: 2,
};

const OPTIONS: RecordOptions = {
  atMs: Date.parse('2026-11-22T12:00:00Z'),
  validFor: null,
  expiringWithin: null,
  roster: null,
  course: null,
  authorities: null,
  digests: null,
  completeThroughMs: null,
  rules: 2,
  settlements: [],
  settlementsFile: '',
};

const foldOf = (statements: readonly LooseStatement[], filter: Partial<StatementFilter> = {}) => {
  const fold = createStatementFold({ ...ALL, ...filter });
  for (const statement of statements) {
    const reading = readStatement(statement);
    if (reading.kind === 'invalid') throw new Error(reading.reason);
    fold.add(reading);
  }
  return fold.finish();
};

const rowsOf = (
  statements: readonly LooseStatement[],
  options: Partial<RecordOptions> = {},
  filter: Partial<StatementFilter> = {},
): readonly RecordRow[] => recordsOf(foldOf(statements, filter), { ...OPTIONS, ...options }).rows;

const rowOf = (...parameters: Parameters<typeof rowsOf>): RecordRow => {
  const [row, ...others] = rowsOf(...parameters);
  if (!row || others.length > 0) throw new Error(`${others.length} rows too many, or none.`);
  return row;
};

const entry = (account: string, more: Partial<RosterEntry> = {}): RosterEntry => ({
  account,
  homePage: null,
  name: null,
  unit: null,
  email: null,
  idNumber: null,
  dueMs: null,
  course: null,
  ...more,
});

const period = (text: string) => {
  const found = parsePeriod(text);
  if (!found) throw new Error(text);
  return found;
};

const sample = createSample();
const second = createSample({ attempt: '2', start: '2026-05-04T09:00:00.000Z' });

test('one attempt becomes one row', () => {
  const statements = passedAttempt();
  const completed = statements[4]?.id;
  const passed = statements[5]?.id;
  expect(rowOf(statements)).toEqual({
    course: COURSE,
    homePage: HOME_PAGE,
    account: 'u-1',
    name: null,
    unit: null,
    status: 'valid',
    anomalies: [],
    dueMs: null,
    isOverdue: false,
    isOnRoster: null,
    versions: ['1.0.0'],
    version: '1.0.0',
    contentDigest: 'd'.repeat(64),
    startedMs: Date.parse('2026-03-02T09:00:00Z'),
    completedMs: Date.parse('2026-03-02T09:20:00Z'),
    lastMs: Date.parse('2026-03-02T09:21:00Z'),
    result: 'passed',
    resultMs: Date.parse('2026-03-02T09:20:06Z'),
    expiresMs: null,
    score: 92,
    passMark: 80,
    activeMs: 20 * 60_000,
    sessions: 1,
    attempts: 1,
    storedLagMs: 1500,
    evidence: [completed ?? '', passed ?? ''],
    settlements: [],
  } satisfies RecordRow);
});

describe('statuses', () => {
  const cases: readonly (readonly [
    RecordStatus,
    when: string,
    statements: readonly LooseStatement[],
    options?: Partial<RecordOptions>,
  ])[] = [
    ['valid', 'passed, valid for ever', passedAttempt()],
    ['valid', 'passed, well within the time', passedAttempt(), { validFor: period('P24M') }],
    [
      'valid',
      'the day before it begins to expire',
      passedAttempt(),
      { validFor: period('P12M'), expiringWithin: period('P60D'), atMs: Date.parse('2026-12-31T09:00:00Z') },
    ],
    [
      'expiring',
      'within the time before its end',
      passedAttempt(),
      { validFor: period('P12M'), expiringWithin: period('P60D'), atMs: Date.parse('2027-01-02T09:00:00Z') },
    ],
    [
      'expiring',
      'the last millisecond',
      passedAttempt(),
      {
        validFor: period('P12M'),
        expiringWithin: period('P1D'),
        atMs: Date.parse('2027-03-02T09:20:05.999Z'),
      },
    ],
    [
      'expired',
      'the first millisecond after',
      passedAttempt(),
      { validFor: period('P12M'), expiringWithin: period('P1D'), atMs: Date.parse('2027-03-02T09:20:06Z') },
    ],
    [
      'expiring',
      'the first millisecond within that time',
      passedAttempt(),
      { validFor: period('P12M'), expiringWithin: period('P1D'), atMs: Date.parse('2027-03-01T09:20:06Z') },
    ],
    [
      'valid',
      'the millisecond before',
      passedAttempt(),
      {
        validFor: period('P12M'),
        expiringWithin: period('P1D'),
        atMs: Date.parse('2027-03-01T09:20:05.999Z'),
      },
    ],
    ['expired', 'and begun again', [...passedAttempt(), second.initialized()], { validFor: period('P1M') }],
    ['valid', 'completed a module without a pass mark', [sample.initialized(), sample.completed(20)]],
    ['failed', 'failed for good', [sample.initialized(), sample.failed(20)]],
    ['in-progress', 'started', [sample.initialized()]],
    [
      'in-progress',
      'failed, and begun again',
      [sample.initialized(), sample.failed(20), second.initialized()],
    ],
    ['valid', 'passed, and begun again', [...passedAttempt(), second.initialized()]],
    [
      'valid',
      'failed, and passed in a second attempt',
      [sample.initialized(), sample.failed(20), second.initialized(), second.completed(19), second.passed(9)],
    ],
    ['not-started', 'on the roster only', [], { roster: [entry('u-1')], course: COURSE }],
    ['anomalous', 'a result out of nothing', [sample.passed(20)]],
  ];
  test.each(cases.map(([status, when, statements, options = {}]) => ({ status, when, statements, options })))(
    '$status: $when',
    ({ status, statements, options }) => {
      expect(rowOf(statements, options)).toMatchObject({ status, account: 'u-1', course: COURSE });
    },
  );
});

const changed = (statement: LooseStatement, changes: Record<string, unknown>): LooseStatement => ({
  ...statement,
  ...changes,
});

const unscored = (statement: LooseStatement): LooseStatement => changed(statement, { result: {} });

describe('anomalies', () => {
  const start = sample.initialized();
  const begun = [start, sample.completed(19)];
  const crowd = Array.from({ length: 12 }, (_, index) => passedAttempt({ account: `v-${index}` })).flat();
  const cases: readonly (readonly [
    AnomalyCode,
    readonly LooseStatement[],
    options?: Partial<RecordOptions>,
  ])[] = [
    ['passed-without-initialized', [sample.completed(19), sample.passed(20)]],
    ['passed-without-completed', [start, sample.passed(20)]],
    ['unknown-content', passedAttempt(), { digests: new Set(['e'.repeat(64)]) }],
    ['score-below-pass-mark', [...begun, sample.passed(20, 79)]],
    ['failed-at-pass-mark', [...begun, sample.failed(20, 80)]],
    ['conflicting-results', [...begun, sample.failed(19), sample.passed(20)]],
    ['conflicting-results', [...begun, sample.passed(19, 90), sample.passed(20, 91)]],
    ['conflicting-results', [...begun, changed(sample.passed(20), { result: { success: false } })]],
    [
      'conflicting-results',
      [...begun, sample.passed(20), sample.terminated(21, 'PT20M', '1', { success: false })],
    ],
    [
      'conflicting-copies',
      [...begun, sample.passed(20), changed(sample.passed(20, 99), { id: sample.passed(20).id })],
    ],
    ['conflicting-results', [...begun, unscored(sample.failed(19)), unscored(sample.passed(20))]],
    [
      'conflicting-results',
      [...begun, sample.passed(19), changed(sample.passed(20), { result: { success: false } })],
    ],
    [
      'conflicting-results',
      [
        ...begun,
        sample.passed(20, 92),
        sample.terminated(21, 'PT20M', '1', { score: { raw: 91, min: 0, max: 100 } }),
      ],
    ],
    ['conflicting-results', [start, changed(sample.completed(20), { result: { completion: false } })]],
    ['completed-without-result', [start, sample.completed(20), ...crowd]],
    [
      'completed-without-result',
      [start, sample.completed(20), sample.terminated(21, 'PT20M', '1', { success: false })],
    ],
    [
      'impossible-score',
      [
        ...begun,
        changed(sample.passed(20), {
          result: { success: true, score: { scaled: 1.2, raw: 120, min: 0, max: 100 } },
        }),
      ],
    ],
    ['future-timestamp', passedAttempt(), { atMs: Date.parse('2026-03-02T09:14:00Z') }],
    ['future-timestamp', passedAttempt(), { atMs: Date.parse('2026-03-02T09:15:59.999Z') }],
    ['stored-before-made', [...begun, changed(sample.passed(20), { stored: '2026-03-02T09:10:00Z' })]],
    ['stored-before-made', [...begun, changed(sample.passed(20), { stored: '2026-03-02T09:14:59.999Z' })]],
    ['results-before-start', [sample.completed(19), sample.passed(20), sample.initialized(21)]],
    ['time-exceeds-span', [...begun, sample.passed(20), sample.terminated(21, 'PT2H')]],
    [
      'shared-registration',
      [
        ...passedAttempt(),
        ...passedAttempt({ account: 'u-2' }).map((statement) => ({
          ...statement,
          context: { ...(statement.context as object), registration: sample.registration },
        })),
      ],
    ],
    [
      'other-authority',
      [
        ...crowd,
        ...begun,
        changed(sample.passed(20), {
          authority: { ...AUTHORITY, account: { ...AUTHORITY.account, name: 'other' } },
        }),
      ],
    ],
  ];
  test.each(cases.map(([code, statements, options = {}]) => ({ code, statements, options })))(
    '$code',
    ({ code, statements, options }) => {
      const row = rowsOf(statements, options).find(({ account }) => account === 'u-1');
      expect(row).toMatchObject({ status: 'anomalous', anomalies: [code] });
    },
  );

  test.each([
    ['the pass mark exactly', [...begun, sample.passed(20, 80)]],
    ['a score that was rounded down', [...begun, sample.passed(20, 66.66, 66.67)]],
    [
      'a clock that is five minutes ahead',
      [...begun, changed(sample.passed(20), { stored: '2026-03-02T09:15:00Z' })],
    ],
    ['a result at the time of the start', [...begun, sample.passed(0)]],
    [
      'active time within one per cent and five minutes',
      [...begun, sample.passed(20), sample.terminated(21, 'PT26M')],
    ],
    ['a result that says nothing but its verb', [...begun, unscored(sample.passed(20))]],
    [
      'the score once more, at the end alone',
      [
        ...begun,
        unscored(sample.passed(20)),
        sample.terminated(21, 'PT20M', '1', { score: { raw: 91, min: 0, max: 100 } }),
      ],
    ],
    [
      'the score once more, rounded otherwise',
      [
        ...begun,
        sample.passed(20, 91.67),
        sample.terminated(21, 'PT20M', '1', { score: { raw: 91.66, min: 0, max: 100 } }),
      ],
    ],
    [
      'a result that came weeks later',
      [...begun, changed(sample.passed(20), { stored: '2026-04-02T09:10:00Z' })],
    ],
    [
      'the result once more at the end',
      [...begun, sample.passed(20), sample.terminated(21, 'PT20M', '1', { success: true })],
    ],
  ])('%s is none', (_what, statements) => {
    expect(rowOf(statements)).toMatchObject({ status: 'valid', anomalies: [] });
  });

  test('what may lie before the limits is not missed', () => {
    expect(
      rowOf(
        [sample.passed(20), sample.terminated(21, 'PT2H')],
        {},
        { sinceMs: Date.parse('2026-03-02T09:10:00Z') },
      ),
    ).toMatchObject({ status: 'valid', anomalies: [] });
  });

  test('what was stored after the moment up to which the LRS vouches may be under way', () => {
    const completeThroughMs = Date.parse('2026-03-02T09:20:00Z');
    const results = [sample.completed(19), sample.passed(20)];
    for (const [statements, status] of [
      [results, 'valid'],
      [[start, sample.passed(20)], 'valid'],
      [[start, sample.completed(20), ...crowd], 'in-progress'],
    ] as const)
      expect(rowsOf(statements, { completeThroughMs })[0]).toMatchObject({ status, anomalies: [] });
    expect(rowOf([start, sample.passed(19)], { completeThroughMs })).toMatchObject({ status: 'anomalous' });
  });

  test('content is judged by a list of all builds, in small or capital letters', () => {
    const digests = new Set(['d'.repeat(64), 'e'.repeat(64)]);
    const capitals = passedAttempt().map((statement) =>
      JSON.parse(JSON.stringify(statement).replace('d'.repeat(64), 'D'.repeat(64))),
    );
    for (const statements of [passedAttempt(), capitals])
      expect(rowOf(statements, { digests })).toMatchObject({ status: 'valid', anomalies: [] });
    const nameless = passedAttempt().map((statement) => ({
      ...statement,
      context: { ...(statement.context as object), extensions: {} },
    }));
    expect(rowOf(nameless, { digests }).anomalies).toEqual(['unknown-content']);
    expect(rowOf([start, sample.suspended(10)], { digests: new Set() })).toMatchObject({
      status: 'in-progress',
    });
  });

  test('statements outside an LRS have neither a time of storage nor an authority to be compared', () => {
    const file = passedAttempt({ storedAfterMs: null, authority: null });
    const rows = rowsOf([...file, ...crowd]);
    expect(rows.find(({ account }) => account === 'u-1')).toMatchObject({
      status: 'valid',
      anomalies: [],
      storedLagMs: null,
    });
  });

  const keyed = (statement: LooseStatement | undefined, name: string): LooseStatement => {
    if (!statement) throw new Error('There is one.');
    return { ...statement, authority: { ...AUTHORITY, account: { ...AUTHORITY.account, name } } };
  };

  test('nine in ten are nearly all, and statements without an authority are not counted', () => {
    const others = passedAttempt({ account: 'v-1' }).concat(passedAttempt({ account: 'v-2' }));
    const usual = others.filter(({ verb }) => JSON.stringify(verb).match(/initialized|completed|terminated/));
    const rest = [sample.initialized(), sample.completed(5), sample.resumed(6)];
    const nameless = passedAttempt({ account: 'v-3', authority: null });
    const rows = rowsOf([...usual, ...rest, ...nameless, keyed(sample.passed(20), 'other')]);
    expect(usual.length + rest.length).toBe(9);
    expect(rows[0]).toMatchObject({ account: 'u-1', anomalies: ['other-authority'] });
    const fewer = rowsOf([...usual, ...rest.slice(1), ...nameless, keyed(sample.passed(20), 'other')]);
    expect(fewer[0]?.anomalies).not.toContain('other-authority');
  });

  test('what was withdrawn makes nobody share an attempt', () => {
    const strange = changed(createSample({ account: 'u-2' }).initialized(), {
      context: sample.initialized().context,
    });
    const rows = (more: readonly LooseStatement[]) =>
      rowsOf([...passedAttempt(), strange, ...more]).map(({ account, anomalies }) => [account, anomalies]);
    expect(rows([])).toEqual([
      ['u-1', ['shared-registration']],
      ['u-2', ['shared-registration']],
    ]);
    expect(rows([voiding(strange)])).toEqual([['u-1', []]]);
  });

  test('a module that others have failed is judged', () => {
    const other = createSample({ account: 'u-2' });
    const rows = rowsOf([start, sample.completed(20), other.initialized(), other.failed(20)]);
    expect(rows[0]?.anomalies).toEqual(['completed-without-result']);
  });

  test('of several attempts without a clean pass the latest pass decides, with its own anomalies', () => {
    const third = createSample({ attempt: '3', start: '2026-06-04T09:00:00.000Z' });
    const older = [sample.initialized(), sample.completed(19), sample.passed(20, 70)];
    expect(rowOf([...older, second.completed(19), second.passed(20), third.initialized()])).toMatchObject({
      status: 'anomalous',
      anomalies: ['passed-without-initialized'],
      resultMs: Date.parse('2026-05-04T09:20:00Z'),
    });
  });

  test('a report at the time of a statement, or up to five minutes before by its own clock, has no future', () => {
    const last = Date.parse('2026-03-02T09:21:00Z');
    for (const early of [0, 299_999, 300_000])
      expect(rowOf(passedAttempt(), { atMs: last - early }).anomalies).toEqual([]);
  });

  test('a failed without a pass mark is at none', () => {
    const { extensions: _, ...context } = sample.failed(20).context as Record<string, unknown>;
    expect(rowOf([...begun, changed(sample.failed(20), { context })])).toMatchObject({
      status: 'failed',
      anomalies: [],
    });
  });

  test('where no key is the usual one, none is an unusual one', () => {
    const half = crowd.map((statement, index) =>
      index % 2 ? statement : { ...statement, authority: { mbox: 'mailto:other@example.org' } },
    );
    expect(new Set(rowsOf(half).map(({ status }) => status))).toEqual(new Set(['valid']));
  });

  test('an attempt without a start and without a result lacks nothing that it claims', () => {
    expect(rowOf([sample.suspended(5)])).toMatchObject({ status: 'in-progress', anomalies: [] });
  });

  test('a module that was judged is not taken for one without a pass mark', () => {
    const lost = [start, sample.completed(20), sample.terminated(21, 'PT20M', '1', { success: false })];
    expect(rowOf(lost)).toMatchObject({ result: null, resultMs: null, expiresMs: null });
    expect(rowsOf([start, sample.completed(20), ...crowd])[0]).toMatchObject({
      result: null,
      resultMs: null,
    });
  });

  test('both sides of two statements with one id are told, whichever came first', () => {
    const other = createSample({ account: 'u-2' });
    const copies = [sample.passed(20), changed(other.passed(20), { id: sample.passed(20).id })];
    const starts = [sample.initialized(), other.initialized(), ...passedAttempt({ account: 'u-3' })];
    for (const statements of [copies, [...copies].reverse()]) {
      const rows = rowsOf([...starts, ...statements]);
      expect(rows.map(({ anomalies }) => anomalies)).toEqual([
        ['conflicting-copies'],
        ['passed-without-completed', 'conflicting-copies'],
        [],
      ]);
    }
  });

  test('a failed and a passed of one attempt make a pass that nobody can rely upon', () => {
    expect(rowOf([...begun, sample.failed(19), sample.passed(20)])).toMatchObject({
      result: 'passed',
      status: 'anomalous',
    });
  });

  test('a clean pass decides, and the other attempt is told', () => {
    expect(rowOf([...passedAttempt(), second.completed(19), second.passed(20)])).toMatchObject({
      status: 'valid',
      anomalies: ['passed-without-initialized'],
      attempts: 2,
      resultMs: Date.parse('2026-03-02T09:20:06Z'),
    });
  });
});

describe('an attempt', () => {
  test('without a result says what its last statement says', () => {
    const newer = createSample({ version: '1.1.0' });
    expect(rowOf([sample.initialized(), newer.resumed(20)])).toMatchObject({ version: '1.1.0' });
  });

  test('that goes on after its result in a newer version keeps the version of the result', () => {
    const newer = createSample({ version: '1.1.0' });
    expect(
      rowOf([sample.initialized(), sample.completed(19), sample.passed(20), newer.terminated(30)]),
    ).toMatchObject({
      version: '1.0.0',
      versions: ['1.0.0', '1.1.0'],
    });
  });

  test('of a module without a pass mark rests on its completion', () => {
    const completed = sample.completed(20);
    expect(rowOf([sample.initialized(), completed, sample.terminated(21)])).toMatchObject({
      result: 'completed',
      resultMs: Date.parse(completed.timestamp),
      version: '1.0.0',
      score: null,
      passMark: null,
      evidence: [completed.id],
      storedLagMs: 1500,
    });
    expect(rowOf([completed]).anomalies).toEqual(['passed-without-initialized']);
  });

  test('that was never closed has the time that its result says, and one that says nothing none', () => {
    expect(rowOf([sample.initialized(), sample.completed(20)]).activeMs).toBe(20 * 60_000);
    expect(rowOf([sample.initialized(), sample.completed(19), sample.passed(20)]).activeMs).toBe(20 * 60_000);
    expect(rowOf([sample.initialized(), changed(sample.suspended(20), { result: {} })]).activeMs).toBe(0);
  });

  test('started when it says so, even if the clock of another computer was behind', () => {
    expect(rowOf([sample.suspended(-3, 'PT1M'), sample.initialized(0)]).startedMs).toBe(
      Date.parse('2026-03-02T09:00:00Z'),
    );
  });

  test('without versions and sessions has its launches', () => {
    const bare = (statement: LooseStatement) =>
      changed(statement, {
        context: { ...(statement.context as object), revision: undefined, extensions: undefined },
      });
    expect(rowOf([sample.initialized(), sample.suspended(5), sample.resumed(9)].map(bare))).toMatchObject({
      version: null,
      versions: [],
      sessions: 2,
    });
  });

  test('was stored when the last of its evidence was', () => {
    const late = changed(sample.completed(19), { stored: '2026-03-02T10:19:00Z' });
    expect(rowOf([sample.initialized(), late, sample.passed(20)]).storedLagMs).toBe(3_600_000);
    const unknown = changed(sample.completed(19), { stored: undefined });
    expect(rowOf([sample.initialized(), unknown, sample.passed(20)]).storedLagMs).toBe(1500);
  });

  test('has one order of what was made at one moment', () => {
    const statements = [sample.initialized(), sample.completed(20), sample.passed(20)];
    const ids = [statements[1]?.id ?? '', statements[2]?.id ?? ''].sort();
    expect(rowOf(statements).evidence).toEqual(ids);
    expect(rowOf(statements.reverse()).evidence).toEqual(ids);
  });
});

describe('statements', () => {
  test('repeats count once', () => {
    const statements = passedAttempt();
    const folded = foldOf([...statements, ...statements, ...statements]);
    expect(folded.overview.counts).toMatchObject({ read: 21, repeats: 14, used: 7, conflicts: 0 });
    expect(recordsOf(folded, OPTIONS)).toEqual(recordsOf(foldOf(statements), OPTIONS));
  });

  test('a repeat with its id in capitals is one', () => {
    const [first, ...others] = passedAttempt();
    if (!first) throw new Error('An attempt has statements.');
    expect(foldOf([first, { ...first, id: first.id.toUpperCase() }, ...others]).overview.counts.repeats).toBe(
      1,
    );
  });

  test.each([
    [
      'before',
      (target: LooseStatement, rest: readonly LooseStatement[]) => [voiding(target), target, ...rest],
    ],
    [
      'after',
      (target: LooseStatement, rest: readonly LooseStatement[]) => [target, ...rest, voiding(target)],
    ],
  ])('what is voided %s it came does not count', (_when, order) => {
    const folded = foldOf(order(sample.passed(20), [sample.initialized(), sample.suspended(25)]));
    expect(folded.overview.counts).toMatchObject({ voided: 1, voiding: 1, used: 2 });
    expect(recordsOf(folded, OPTIONS).rows).toMatchObject([
      { status: 'in-progress', score: null, evidence: [] },
    ]);
  });

  test('an attempt all of whose statements are voided is none', () => {
    const start = sample.initialized();
    expect(rowsOf([start, voiding(start)])).toEqual([]);
  });

  test('answers and chapters that are voided do not count', () => {
    const answer = sample.answered(5, 'q1', 1);
    const chapter = sample.experienced(6, 'ch1', 'PT5M');
    const folded = foldOf([answer, chapter, sample.answered(7, 'q2', 0), voiding(answer), voiding(chapter)]);
    expect(folded.answers.values).toEqual([0]);
    expect(folded.chapters.values).toEqual([]);
    expect(folded.overview.counts).toMatchObject({ voided: 2, used: 1 });
  });

  test('statements of other tools are counted and left aside', () => {
    const folded = foldOf([foreign('a'), ...passedAttempt(), foreign('b')]);
    expect(folded.overview.counts).toMatchObject({ foreign: 2, used: 7 });
    expect(recordsOf(folded, OPTIONS).rows).toHaveLength(1);
  });

  test('time goes by the statements, not by the order in which an LRS has them', () => {
    const statements = [
      sample.initialized(),
      sample.suspended(10),
      sample.resumed(60),
      sample.terminated(70, 'PT10M', '2'),
    ];
    expect(rowOf([...statements].reverse())).toMatchObject({
      startedMs: Date.parse('2026-03-02T09:00:00Z'),
      activeMs: 20 * 60_000,
      sessions: 2,
    });
  });

  test('limits are about when statements were stored, the earlier one excluded', () => {
    const statements = passedAttempt();
    const folded = foldOf(statements, {
      sinceMs: Date.parse('2026-03-02T09:00:01.500Z'),
      untilMs: Date.parse('2026-03-02T09:20:07.500Z'),
    });
    expect(folded.overview.counts).toMatchObject({ outside: 2, used: 5 });
  });

  test.each([
    [COURSE, 7],
    [SCO, 7],
    [`${COURSE}/scos/ch1`, 0],
    ['https://training.example.org/xapi/modules/other', 0],
  ])('only the activity %s', (activity, used) => {
    expect(foldOf(passedAttempt(), { activity }).overview.counts.used).toBe(used);
  });
});

describe('people', () => {
  test('two versions: the one of the result counts, both are told', () => {
    const newer = passedAttempt({ attempt: '2', version: '2.0.0', start: '2026-06-01T09:00:00.000Z' }, 88);
    expect(rowOf([...newer, ...passedAttempt()])).toMatchObject({
      version: '2.0.0',
      versions: ['1.0.0', '2.0.0'],
      score: 88,
      attempts: 2,
      sessions: 2,
    });
  });

  test('an attempt that goes on in a newer version has both', () => {
    const newer = createSample({ version: '1.1.0' });
    expect(
      rowOf([sample.initialized(), sample.suspended(10), newer.resumed(20), newer.passed(30)]),
    ).toMatchObject({
      version: '1.1.0',
      versions: ['1.0.0', '1.1.0'],
      attempts: 1,
      sessions: 2,
    });
  });

  const parts = (account: string) =>
    ['ch1', 'final'].map((name, index) =>
      createSample({
        account,
        sco: scoIri(COURSE, name),
        attempt: name,
        start: `2026-03-0${2 + index}T09:00:00.000Z`,
      }),
    );
  const whole = parts('u-2').flatMap((part) => [part.initialized(), part.completed(19), part.passed(20, 85)]);

  test('of several SCOs all must be passed, and the lowest score counts', () => {
    const [first, final] = parts('u-1');
    if (!first || !final) throw new Error('There are two parts.');
    const rows = rowsOf([
      ...whole,
      first.initialized(),
      first.completed(19),
      first.passed(20, 99),
      final.initialized(),
    ]);
    expect(rows.map(({ account, status, result, score }) => [account, status, result, score])).toEqual([
      ['u-1', 'in-progress', null, 99],
      ['u-2', 'valid', 'passed', 85],
    ]);
    expect(rowsOf([...whole, first.initialized(), first.completed(19), first.passed(20)])[0]?.status).toBe(
      'in-progress',
    );
    expect(
      rowsOf([
        ...whole,
        first.initialized(),
        first.completed(19),
        first.passed(20),
        final.initialized(),
        final.failed(9),
      ])[0],
    ).toMatchObject({
      status: 'failed',
      result: 'failed',
    });
  });

  test('a whole course has the last day, the first start and the lowest score of its parts', () => {
    const [first, final] = parts('u-1');
    if (!first || !final) throw new Error('There are two parts.');
    const start = [first.initialized(), first.completed(19), final.initialized(), final.completed(19)];
    const expected = {
      status: 'valid',
      result: 'passed',
      startedMs: Date.parse('2026-03-02T09:00:00Z'),
      completedMs: Date.parse('2026-03-03T09:19:00Z'),
      resultMs: Date.parse('2026-03-03T09:20:00Z'),
      expiresMs: Date.parse('2026-04-03T09:20:00Z'),
      attempts: 2,
      anomalies: [],
    };
    for (const [one, two] of [
      [99, 85],
      [85, 99],
    ])
      expect(
        rowOf([...start, first.passed(20, one), final.passed(20, two)], { validFor: period('P1M'), atMs: 0 }),
      ).toMatchObject({ ...expected, status: 'anomalous', anomalies: ['future-timestamp'], score: 85 });
    expect(
      rowOf([...start, first.passed(20, 99), final.passed(20, 85)], {
        validFor: period('P1M'),
        atMs: Date.parse('2026-03-10T00:00:00Z'),
      }),
    ).toMatchObject(expected);
  });

  test('a part without a pass mark makes the course no less passed', () => {
    const [first, final] = parts('u-1');
    if (!first || !final) throw new Error('There are two parts.');
    expect(
      rowOf([
        first.initialized(),
        first.completed(20),
        final.initialized(),
        final.completed(19),
        final.passed(20, 85),
      ]),
    ).toMatchObject({ status: 'valid', result: 'passed', score: 85, passMark: 80 });
    expect(
      rowOf([first.initialized(), first.completed(20), final.initialized(), final.completed(20)]),
    ).toMatchObject({ status: 'valid', result: 'completed', score: null, passMark: null });
  });

  test('a course that is not whole has neither a day nor an end', () => {
    const [first, final] = parts('u-1');
    if (!first || !final) throw new Error('There are two parts.');
    const validFor = period('P12M');
    const nothing = { resultMs: null, completedMs: null, expiresMs: null };
    const half = [first.initialized(), first.completed(19), first.passed(20)];
    expect(rowsOf([...whole, ...half, final.initialized()], { validFor })[0]).toMatchObject(nothing);
    expect(rowsOf([...whole, ...half], { validFor })[0]).toMatchObject({ ...nothing, status: 'in-progress' });
    const failed = [...half, final.initialized(), final.failed(20)];
    expect(rowOf(failed, { validFor })).toMatchObject({
      ...nothing,
      result: 'failed',
      resultMs: Date.parse('2026-03-03T09:20:00Z'),
    });
    const odd = [...half, final.passed(20)];
    expect(rowsOf([...whole, ...odd])[0]).toMatchObject({ status: 'anomalous' });
    expect(
      rowOf([sample.initialized(), sample.completed(19), sample.failed(20)], { validFor }),
    ).toMatchObject({
      result: 'failed',
      resultMs: Date.parse('2026-03-02T09:20:00Z'),
      completedMs: null,
      expiresMs: null,
    });
  });

  test('of two attempts at once the pass that came last decides', () => {
    const early = createSample({ attempt: '1', start: '2026-03-02T09:00:00.000Z' });
    const late = createSample({ attempt: '2', start: '2026-03-03T09:00:00.000Z' });
    expect(
      rowOf([
        early.initialized(),
        late.initialized(),
        late.completed(19),
        late.passed(20, 88),
        early.completed(30 * 24 * 60 - 1),
        early.passed(30 * 24 * 60, 81),
      ]),
    ).toMatchObject({ score: 81, resultMs: Date.parse('2026-04-01T09:00:00Z') });
  });

  test('two parts of one attempt belong to one learner', () => {
    const both = ['ch1', 'final'].map((name) => createSample({ sco: scoIri(COURSE, name) }));
    expect(
      rowOf(both.flatMap((part) => [part.initialized(), part.completed(19), part.passed(20)])).anomalies,
    ).toEqual([]);
  });

  test('rows stand by course and account, attempts as well, whatever came first', () => {
    const other = 'https://training.example.org/xapi/modules/another';
    const there = 'https://a.example.org';
    const statements = [
      ...passedAttempt({ account: 'u-2' }),
      ...passedAttempt({ account: 'B-1' }),
      ...passedAttempt({ account: 'b-1' }),
      ...passedAttempt({ account: 'u-2', homePage: there }),
      ...passedAttempt({ account: 'u-9', course: other }),
      ...passedAttempt({ account: 'u-2', attempt: '2', start: '2026-01-02T09:00:00.000Z' }),
      ...passedAttempt({ account: 'u-2', sco: scoIri(COURSE, 'a') }),
    ];
    const roster = [entry('c-0', { homePage: there, course: COURSE })];
    const { rows, attempts } = recordsOf(foldOf(statements), { ...OPTIONS, roster });
    expect(rows.map(({ course, account, homePage }) => [course, account, homePage])).toEqual([
      [other, 'u-9', HOME_PAGE],
      [COURSE, 'B-1', HOME_PAGE],
      [COURSE, 'b-1', HOME_PAGE],
      [COURSE, 'c-0', there],
      [COURSE, 'u-2', there],
      [COURSE, 'u-2', HOME_PAGE],
    ]);
    expect(
      attempts.map(({ account, homePage, sco, startedMs }) => [account, homePage, sco, startedMs]),
    ).toEqual([
      ['u-9', HOME_PAGE, `${other}/sco`, Date.parse('2026-03-02T09:00:00Z')],
      ['B-1', HOME_PAGE, SCO, Date.parse('2026-03-02T09:00:00Z')],
      ['b-1', HOME_PAGE, SCO, Date.parse('2026-03-02T09:00:00Z')],
      ['u-2', there, SCO, Date.parse('2026-03-02T09:00:00Z')],
      ['u-2', HOME_PAGE, SCO, Date.parse('2026-01-02T09:00:00Z')],
      ['u-2', HOME_PAGE, SCO, Date.parse('2026-03-02T09:00:00Z')],
      ['u-2', HOME_PAGE, `${COURSE}/scos/a`, Date.parse('2026-03-02T09:00:00Z')],
    ]);
  });

  test('who is on the roster is found whatever the capital letters, and without a course has none', () => {
    const roster = [entry('u-1', { name: 'Dana Weber', unit: 'Unit A' })];
    expect(rowOf(passedAttempt({ account: 'U-1' }), { roster })).toMatchObject({
      account: 'U-1',
      name: 'Dana Weber',
      unit: 'Unit A',
      isOnRoster: true,
    });
    expect(rowOf([], { roster })).toMatchObject({ course: '', homePage: '', status: 'not-started' });
  });

  test('the same name on another LMS is another person', () => {
    const there = { homePage: 'https://other.example.org' };
    const rows = rowsOf([...passedAttempt(), ...passedAttempt(there)], {
      roster: [entry('u-1', { homePage: there.homePage, name: 'Dana Weber' })],
    });
    expect(rows.map(({ homePage, name, isOnRoster }) => [homePage, name, isOnRoster])).toEqual([
      [HOME_PAGE, null, false],
      [there.homePage, 'Dana Weber', true],
    ]);
  });

  test('the same account on two LMSs is found by the entry that names the LMS', () => {
    const there = { homePage: 'https://other.example.org' };
    const rows = rowsOf(passedAttempt(there), {
      roster: [
        entry('u-1', { name: 'Dana Weber' }),
        entry('u-1', { homePage: there.homePage, name: 'Kim Novak' }),
      ],
    });
    expect(rows.map(({ homePage, name, status }) => [homePage, name, status])).toEqual([
      ['', 'Dana Weber', 'not-started'],
      [there.homePage, 'Kim Novak', 'valid'],
    ]);
  });

  test.each([[passedAttempt(), 'valid'] as const, [[], 'not-started'] as const])(
    'who is on the roster for all courses and for this one has one row, with the day of this one',
    (statements, status) => {
      const dueMs = Date.parse('2026-12-31T23:59:59.999Z');
      expect(
        rowOf(statements, {
          roster: [entry('u-1', { dueMs: 1 }), entry('U-1', { dueMs, course: COURSE })],
          course: COURSE,
        }),
      ).toMatchObject({ status, dueMs, isOverdue: false });
    },
  );

  test('a report about one course says nothing of those who have to take another one', () => {
    const other = 'https://training.example.org/xapi/modules/other';
    const roster = [entry('u-1', { course: other }), entry('u-2', { course: other })];
    expect(
      rowsOf(passedAttempt(), { roster, course: COURSE }).map(({ account, isOnRoster }) => [
        account,
        isOnRoster,
      ]),
    ).toEqual([['u-1', false]]);
    expect(
      rowsOf(passedAttempt(), { roster }).map(({ account, course, status }) => [account, course, status]),
    ).toEqual([
      ['u-1', COURSE, 'valid'],
      ['u-1', other, 'not-started'],
      ['u-2', other, 'not-started'],
    ]);
  });

  test('a slash at the end of a home page makes no other LMS', () => {
    const [{ homePage } = { homePage: null }] = readRoster(
      `account,homepage\nu-1,${HOME_PAGE}/\n`,
      'x',
    ).entries;
    expect(homePage).toBe(HOME_PAGE);
    for (const there of [HOME_PAGE, `${HOME_PAGE}/`])
      expect(
        rowOf(passedAttempt({ homePage: there }), { roster: [entry('u-1', { homePage })] }),
      ).toMatchObject({ isOnRoster: true, homePage: HOME_PAGE });
  });

  test('one row for each course', () => {
    const other = 'https://training.example.org/xapi/modules/other';
    expect(
      rowsOf([...passedAttempt(), ...passedAttempt({ course: other })]).map(({ course }) => course),
    ).toEqual([COURSE, other]);
  });

  test.each([
    ['not started after the day', [], '2026-01-31', true],
    ['in progress after the day', [sample.initialized()], '2026-03-31', true],
    ['passed', passedAttempt(), '2026-01-31', false],
    ['in progress before the day', [sample.initialized()], '2026-12-31', false],
    ['failed', [sample.initialized(), sample.failed(20)], '2026-01-31', true],
  ])('due: %s', (_when, statements, day, isOverdue) => {
    const dueMs = Date.parse(`${day}T23:59:59.999Z`);
    expect(rowOf(statements, { roster: [entry('U-1', { dueMs })], course: COURSE })).toMatchObject({
      isOverdue,
      dueMs,
      isOnRoster: true,
    });
  });
});

describe('due', () => {
  const dueMs = OPTIONS.atMs;
  test.each([
    ['the very moment', 0, false],
    ['the millisecond after', 1, true],
  ])('%s', (_when, later, isOverdue) => {
    for (const statements of [[], [sample.initialized()]])
      expect(
        rowOf(statements, { roster: [entry('u-1', { dueMs })], course: COURSE, atMs: dueMs + later })
          .isOverdue,
      ).toBe(isOverdue);
  });

  test('no day, never overdue', () => {
    for (const statements of [[], [sample.initialized()]])
      expect(rowOf(statements, { roster: [entry('u-1')], course: COURSE })).toMatchObject({
        dueMs: null,
        isOverdue: false,
      });
  });

  test.each(['expired', 'expiring'] as const)('a pass that is %s was in time', (status) => {
    const validFor = period(status === 'expired' ? 'P1M' : 'P12M');
    const options = { validFor, expiringWithin: period('P12M'), roster: [entry('u-1', { dueMs: 1 })] };
    expect(rowOf(passedAttempt(), options)).toMatchObject({ status, isOverdue: false });
  });
});

describe('what else is kept', () => {
  const named = (statement: LooseStatement, name: string, timestamp: string): LooseStatement => {
    const text = JSON.stringify({ ...statement, timestamp }).replaceAll('Border basics', name);
    return { ...(JSON.parse(text) as LooseStatement), id: `${statement.id.slice(0, -2)}${name.slice(0, 2)}` };
  };

  test('names are those of the latest statement, and of two at one time always the same', () => {
    const start = sample.initialized();
    const names = [
      named(start, 'aa second', '2026-03-02T10:00:00Z'),
      named(start, 'bb second', '2026-03-02T10:00:00Z'),
      named(start, 'cc first', '2026-03-02T09:00:00Z'),
    ];
    for (const order of [names, [...names].reverse()])
      expect(foldOf(order).overview.names.get(COURSE)).toBe('aa second');
    expect(foldOf(passedAttempt()).overview.names.get(`${SCO}/chapters/ch1`)).toBe('Chapter ch1');
  });

  test('the time between the first and the last statement', () => {
    const [first, ...rest] = passedAttempt();
    if (!first) throw new Error('There is one.');
    expect(foldOf([...rest, first]).overview.period).toEqual({
      fromMs: Date.parse('2026-03-02T09:00:00Z'),
      toMs: Date.parse('2026-03-02T09:21:00Z'),
    });
    expect(foldOf([first]).overview.period).toEqual({
      fromMs: Date.parse(first.timestamp),
      toMs: Date.parse(first.timestamp),
    });
    expect(foldOf([foreign('a')]).overview.period).toBeNull();
  });

  test('answers by their share of the points, else by right and wrong', () => {
    const bare = changed(sample.answered(6, 'q2', 1), { result: { success: false } });
    const statements = [sample.answered(5, 'q1', 0.5), bare, sample.answered(7, 'q3', null)];
    const { answers, objects, overview } = foldOf(statements);
    expect(answers.values).toEqual([0.5, 0]);
    expect(answers.objects.map((number) => objects[number])).toEqual([
      `${SCO}/interactions/q1\n1.0.0`,
      `${SCO}/interactions/q2\n1.0.0`,
    ]);
    expect(answers.atMs).toEqual([Date.parse('2026-03-02T09:05:00Z'), Date.parse('2026-03-02T09:06:00Z')]);
    expect(answers.attempts).toEqual([0, 0]);
    expect(overview.counts.used).toBe(3);
    expect(foldOf(statements, { items: false })).toMatchObject({
      answers: { values: [] },
      overview: { counts: { used: 3 } },
    });
  });

  test('a question is one, whoever answers it', () => {
    const other = createSample({ account: 'u-2' });
    const { answers } = foldOf([
      sample.answered(5, 'q1', 1),
      sample.answered(6, 'q2', 1),
      other.answered(5, 'q1', 0),
    ]);
    expect(answers).toMatchObject({ objects: [0, 1, 0], attempts: [0, 0, 1], values: [1, 1, 0] });
  });

  test('a chapter without a time counts, and has none', () => {
    const untimed = changed(sample.experienced(5, 'ch1', 'PT5M'), { result: {} });
    expect(foldOf([untimed, sample.experienced(6, 'ch2', 'PT1M')])).toMatchObject({
      chapters: { values: [60_000] },
      overview: { counts: { used: 2 } },
    });
  });

  test('what is outside the limits and what contradicts is counted', () => {
    const copy = changed(sample.passed(20, 99), { id: sample.passed(20).id });
    expect(foldOf([sample.passed(20), copy]).overview.counts).toMatchObject({ conflicts: 1, used: 1 });
    expect(foldOf(passedAttempt(), { activity: 'https://x.example.org' }).overview.counts).toMatchObject({
      outside: 7,
    });
    const unstored = changed(sample.passed(20), { stored: undefined });
    expect(foldOf([unstored], { sinceMs: 1, untilMs: 2 }).overview.counts).toMatchObject({
      outside: 0,
      used: 1,
    });
  });
});

test('neither the order nor repeats of the input change the records', () => {
  const accounts = ['u-1', 'u-2', 'u-3'];
  const pool = [
    ...accounts.flatMap((account, index) => [
      ...passedAttempt({ account, attempt: 'a' }, 80 + index),
      ...passedAttempt({
        account,
        attempt: 'b',
        version: '1.1.0',
        start: `2026-0${4 + index}-02T09:00:00.000Z`,
      }),
    ]),
    sample.passed(20),
    sample.failed(21),
    second.initialized(),
    voiding(second.initialized()),
    foreign('a'),
  ];
  const expected = recordsOf(foldOf(pool), OPTIONS);
  fc.assert(
    fc.property(
      fc.shuffledSubarray(pool, { minLength: pool.length }),
      fc.array(fc.constantFrom(...pool), { maxLength: 20 }),
      fc.nat(),
      (order, repeats, at) => {
        const split = at % (order.length + 1);
        const found = recordsOf(
          foldOf([...order.slice(0, split), ...repeats, ...order.slice(split)]),
          OPTIONS,
        );
        expect(found).toEqual(expected);
      },
    ),
  );
});

describe('a course that says how many SCOs it has', () => {
  const [one, two] = [scoIri(COURSE, 'one'), scoIri(COURSE, 'two')];
  const counted = (count: unknown, sco: string): LooseStatement[] =>
    passedAttempt({ sco, attempt: sco }).map((statement) => {
      const context = statement.context as Record<string, unknown>;
      const extensions = { ...(context.extensions as object), [scoCountExtension(BASE)]: count };
      return { ...statement, context: { ...context, extensions } };
    });

  test('is not passed with one of them, even if nobody has used the other', () => {
    expect(rowOf(passedAttempt({ sco: one }))).toMatchObject({ status: 'valid' });
    expect(rowOf(counted(2, one))).toMatchObject({ status: 'in-progress', result: null, completedMs: null });
    expect(rowOf([...counted(2, one), ...counted(2, two)])).toMatchObject({
      status: 'valid',
      result: 'passed',
    });
  });

  test('is passed by the number of the version that was passed', () => {
    const older = counted(3, one);
    const newer = passedAttempt({
      sco: two,
      attempt: 'x',
      version: '2.0.0',
      start: '2026-05-02T09:00:00.000Z',
    });
    expect(rowOf([...older, ...newer])).toMatchObject({ status: 'valid', version: '2.0.0' });
  });

  test.each([[0], [-1], ['2'], [null]])('%j is no number of SCOs', (count) => {
    expect(rowOf(counted(count, one))).toMatchObject({ status: 'valid' });
  });
});

describe('a clock of which the LMS has said how wrong it was', () => {
  const DAY_MS = 86_400_000;
  /** An attempt whose statements have times that are so far ahead; from some statement on they say by how much. */
  const shifted = (aheadMs: number, from = 1): LooseStatement[] =>
    passedAttempt().map((statement, index) => {
      const context = statement.context as Record<string, unknown>;
      const extensions = { ...(context.extensions as object), [clockOffsetExtension(BASE)]: aheadMs / 1000 };
      return {
        ...statement,
        timestamp: new Date(Date.parse(statement.timestamp) + aheadMs).toISOString(),
        context: index < from ? context : { ...context, extensions },
      };
    });
  const right = rowOf(passedAttempt());

  test.each([
    ['a year ahead', 365 * DAY_MS],
    ['six minutes ahead', 360_000],
    ['two days behind', -2 * DAY_MS],
  ])('%s: the record has the times of the LMS, and no anomaly', (_, aheadMs) => {
    expect(rowOf(shifted(aheadMs))).toEqual(right);
    const { attempts } = recordsOf(foldOf(shifted(aheadMs)), OPTIONS);
    expect(attempts.map(({ clockOffsetMs }) => clockOffsetMs)).toEqual([aheadMs]);
  });

  test('without that, a clock that is a year ahead is an anomaly', () => {
    expect(rowOf(shifted(365 * DAY_MS, 99)).anomalies).toEqual(['future-timestamp', 'stored-before-made']);
  });

  test('differences that clocks may have stay in the times', () => {
    expect(rowOf(shifted(240_000))).toMatchObject({
      status: 'valid',
      resultMs: (right.resultMs ?? 0) + 240_000,
    });
    const { attempts } = recordsOf(foldOf(shifted(240_000)), OPTIONS);
    expect(attempts.map(({ clockOffsetMs }) => clockOffsetMs)).toEqual([null]);
  });

  test('reports by the rules of version 0.1.0 have the times as they are', () => {
    const row = rowOf(shifted(-2 * DAY_MS), { rules: 1 }, { rules: 1 });
    expect(row.resultMs).toBe((right.resultMs ?? 0) - 2 * DAY_MS);
  });

  test('two copies that say something else of the clock are in conflict', () => {
    const [, , , , completed] = shifted(0, 0);
    const [, , , , other] = shifted(0, 99);
    if (!completed || !other) throw new Error('Both are there.');
    expect(rowOf([...passedAttempt(), completed]).anomalies).toEqual(['conflicting-copies']);
  });
});
