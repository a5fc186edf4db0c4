import { describe, expect, test } from 'vitest';
import {
  type BuildChange,
  chooseBaselines,
  compareBuilds,
  costOf,
} from '../../../../src/core/admin-guide/build-changes.ts';
import type {
  BuildRecord,
  RecordedBuild,
  RecordedSco,
} from '../../../../src/core/admin-guide/build-record.ts';
import { compareVersions } from '../../../../src/core/text/compare-versions.ts';

const sco = (changes: Partial<RecordedSco> = {}): RecordedSco => ({
  item: 'sample-item',
  title: 'Sample',
  objectives: ['ch1', 'ch2'],
  interactions: ['q1', 'q2', 'final-q1', 'final-q2'],
  retired: [],
  unreported: [],
  pages: { welcome: 'AAA', end: 'BBB' },
  questions: { q1: 'CCC', q2: 'DDD' },
  quizzes: { 'ch1-quiz': 'EEE', final: 'FFF' },
  notes: { reflection: 'GGG' },
  scoredByRun: [],
  draws: { 'ch1-quiz': '', final: 'HHH' },
  ...changes,
});

const build = (...scos: readonly RecordedSco[]): RecordedBuild => ({
  course: 'sample',
  version: '1.0.0',
  language: 'en',
  contentDigest: 'one',
  scos: [...scos],
});

const cases: readonly (readonly [name: string, changes: Partial<RecordedSco>, found: readonly object[]])[] = [
  ['nothing', {}, []],
  ['another title', { title: 'Example' }, []],
  [
    'an order scored by its longest run',
    { scoredByRun: ['q2', 'q3'] },
    [{ kind: 'scoring-changed', sco: 'Sample', ids: ['q2'] }],
  ],
  [
    'questions, pages, notes and chapters added at the end',
    {
      objectives: ['ch1', 'ch2', 'ch3'],
      interactions: ['q1', 'q2', 'final-q1', 'final-q2', 'final-q3'],
      pages: { welcome: 'AAA', end: 'BBB', more: 'III' },
      questions: { q1: 'CCC', q2: 'DDD', q3: 'JJJ' },
      notes: { reflection: 'GGG', checklist: 'KKK' },
    },
    [],
  ],
  ['a page renamed', { pages: { hello: 'LLL', end: 'BBB' } }, [{ kind: 'pages-dropped', ids: ['welcome'] }]],
  [
    'a page with another key',
    { pages: { welcome: 'LLL', end: 'BBB' } },
    [{ kind: 'pages-dropped', ids: ['welcome'] }],
  ],
  ['pages in another order', { pages: { end: 'BBB', welcome: 'AAA' } }, []],
  [
    'a question of another form',
    { questions: { q1: 'MMM', q2: 'DDD' } },
    [{ kind: 'questions-changed', ids: ['q1'] }],
  ],
  [
    'a question renamed in its place',
    { interactions: ['q1', 'q9', 'final-q1', 'final-q9'], questions: { q1: 'CCC', q9: 'NNN' } },
    [
      { kind: 'interactions-removed', ids: ['q2', 'final-q2'] },
      { kind: 'interactions-moved', index: 1, before: 'q2', now: 'q9', count: 0 },
    ],
  ],
  [
    'a question retired, and one added behind all others',
    { interactions: ['q1', 'q2', 'final-q1', 'final-q2', 'q3', 'final-q3'], retired: ['q2', 'final-q2'] },
    [{ kind: 'interactions-removed', ids: ['q2', 'final-q2'] }],
  ],
  [
    'a question put in between',
    { interactions: ['q1', 'q3', 'q2', 'final-q1', 'final-q2'] },
    [{ kind: 'interactions-moved', index: 1, before: 'q2', now: 'q3', count: 3 }],
  ],
  [
    'the last question taken away',
    { interactions: ['q1', 'q2', 'final-q1'] },
    [{ kind: 'interactions-removed', ids: ['final-q2'] }],
  ],
  [
    'a question taken away before others',
    { interactions: ['q1', 'final-q1', 'final-q2'] },
    [
      { kind: 'interactions-removed', ids: ['q2'] },
      { kind: 'interactions-moved', index: 1, before: 'q2', now: 'final-q1', count: 2 },
    ],
  ],
  [
    'chapters in another order',
    { objectives: ['ch2', 'ch1'] },
    [{ kind: 'objectives-moved', index: 0, before: 'ch1', now: 'ch2', count: 2 }],
  ],
  [
    'a quiz renamed',
    { quizzes: { 'ch1-check': 'OOO', final: 'FFF' }, draws: { 'ch1-check': '', final: 'HHH' } },
    [{ kind: 'quizzes-dropped', ids: ['ch1-quiz'] }],
  ],
  ['another draw', { draws: { 'ch1-quiz': '', final: 'PPP' } }, [{ kind: 'draws-changed', ids: ['final'] }]],
  [
    'a note of another size',
    { notes: { reflection: 'QQQ' } },
    [{ kind: 'notes-dropped', ids: ['reflection'] }],
  ],
  ['a name that every object has', { pages: { welcome: 'AAA', end: 'BBB', constructor: 'RRR' } }, []],
];

describe('compareBuilds', () => {
  test.each(cases)('%s', (_name, changes, found) => {
    const now = sco(changes);
    expect(compareBuilds(build(sco()), build(now))).toEqual(
      found.map((change) => ({ sco: now.title, ...change })),
    );
  });

  test('a removed item is told alone, with the one that took its place', () => {
    const first = sco({ item: 'sample-item-ch1', title: 'Chapter' });
    const renamed = { ...first, item: 'sample-item-start', pages: {} };
    const second = sco({ item: 'sample-item-ch2', title: 'Other' });
    expect(compareBuilds(build(first, second), build(renamed, second))).toEqual([
      { kind: 'item-removed', sco: 'Chapter', item: 'sample-item-ch1', successor: 'sample-item-start' },
    ]);
    expect(compareBuilds(build(first, second), build(second))).toEqual([
      { kind: 'item-removed', sco: 'Chapter', item: 'sample-item-ch1', successor: null },
    ]);
  });

  test('an item that is new costs nothing', () => {
    expect(compareBuilds(build(sco()), build(sco(), sco({ item: 'sample-item-more' })))).toEqual([]);
  });

  test('only a removed item deletes what the LMS holds', () => {
    const all: readonly BuildChange[] = [
      { kind: 'item-removed', sco: 'Sample', item: 'sample-item', successor: null },
      { kind: 'pages-dropped', sco: 'Sample', ids: [] },
      { kind: 'interactions-moved', sco: 'Sample', index: 0, before: 'a', now: 'b', count: 0 },
    ];
    expect(all.map(costOf)).toEqual(['deleted', 'progress', 'reports']);
  });
});

test.each([
  ['1.0.0', '1.0.0', 0],
  ['1.0.0', '1.0.1', -1],
  ['1.10.0', '1.9.0', 1],
  ['2.0.0', '10.0.0', -1],
  ['1.0.0-rc.1', '1.0.0', -1],
  ['1.0.0-rc.2', '1.0.0-rc.10', -1],
  ['1.0.0-alpha', '1.0.0-alpha.1', -1],
  ['1.0.0-1', '1.0.0-alpha', -1],
  ['1.0.0-beta', '1.0.0-alpha', 1],
])('compareVersions(%s, %s) is %d', (a, b, order) => {
  expect(compareVersions(a, b)).toBe(order);
  expect(compareVersions(b, a)).toBe(order === 0 ? 0 : -order);
});

describe('chooseBaselines', () => {
  const version = (
    number: string,
    contentDigest: string,
    replaced: RecordedBuild | null = null,
  ): BuildRecord => ({
    ...build(sco()),
    version: number,
    contentDigest,
    format: 1,
    replaced,
  });
  const now: RecordedBuild = { ...build(sco()), version: '1.2.0', contentDigest: 'new' };
  const digests = (found: readonly BuildRecord[]): readonly (string | null)[] => {
    const { earlier, replaced } = chooseBaselines(now, { records: found, unrecorded: [] });
    return [earlier?.contentDigest ?? null, replaced?.contentDigest ?? null];
  };

  test('a first build has none', () => {
    expect(digests([])).toEqual([null, null]);
  });

  test('the newest earlier version is taken, and no later one', () => {
    const found = [
      version('1.9.0', 'e'),
      version('1.0.0', 'a'),
      version('1.1.10', 'c'),
      version('1.1.9', 'b'),
    ];
    expect(digests(found)).toEqual(['c', null]);
  });

  test('another course and another language are passed over', () => {
    const other = { ...version('1.0.0', 'a'), course: 'other' };
    const translated = { ...version('1.0.0', 'b'), language: 'fr' };
    expect(digests([other, translated])).toEqual([null, null]);
  });

  test('a build of the same version is compared as well', () => {
    expect(digests([version('1.2.0', 'old'), version('1.1.0', 'a')])).toEqual(['a', 'old']);
  });

  test('a repeated build is compared with what the first was compared with', () => {
    const replaced: RecordedBuild = { ...build(sco()), version: '1.2.0', contentDigest: 'old' };
    expect(digests([version('1.2.0', 'new', replaced)])).toEqual([null, 'old']);
    expect(digests([version('1.2.0', 'new')])).toEqual([null, null]);
  });

  test('what an earlier build was compared with is not handed on', () => {
    const { replaced } = chooseBaselines(now, {
      records: [version('1.2.0', 'old', build(sco()))],
      unrecorded: [],
    });
    expect(replaced).toEqual({ ...build(sco()), version: '1.2.0', contentDigest: 'old' });
  });

  test('a zip without a record is named where it would have been the one to compare with', () => {
    const unrecorded = ['0.9.0', '1.1.0', '1.2.0', '1.3.0'].map((number) => ({
      file: `sample-${number}.zip`,
      version: number,
    }));
    expect(chooseBaselines(now, { records: [], unrecorded }).unrecorded).toEqual([
      'sample-0.9.0.zip',
      'sample-1.1.0.zip',
      'sample-1.2.0.zip',
    ]);
    expect(chooseBaselines(now, { records: [version('1.0.0', 'a')], unrecorded }).unrecorded).toEqual([
      'sample-1.1.0.zip',
      'sample-1.2.0.zip',
    ]);
  });
});
