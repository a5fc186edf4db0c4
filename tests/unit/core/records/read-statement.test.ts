import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readStatement } from '../../../../src/core/records/intake/read-statement.ts';
import {
  COURSE,
  createSample,
  DIGEST,
  HOME_PAGE,
  SCO,
  uuidOf,
} from '../../../support/samples/statement-samples.ts';

const sample = createSample();
const passed = sample.passed(20);

/** A copy with something put in another place; `undefined` takes it out. */
const altered = (path: readonly string[], value: unknown): unknown => {
  const copy = structuredClone(passed) as Record<string, unknown>;
  let place = copy;
  for (const key of path.slice(0, -1)) place = place[key] as Record<string, unknown>;
  const last = path.at(-1) ?? '';
  if (value === undefined) delete place[last];
  else place[last] = value;
  return copy;
};

test('takes from a statement what records need', () => {
  expect(readStatement(passed)).toEqual({
    kind: 'course',
    id: passed.id,
    verb: 'passed',
    subject: 'sco',
    atMs: Date.parse(passed.timestamp),
    storedMs: Date.parse(passed.timestamp) + 1500,
    homePage: HOME_PAGE,
    account: 'u-1',
    registration: sample.registration,
    course: COURSE,
    sco: SCO,
    object: SCO,
    courseName: 'Border basics',
    objectName: 'Border basics',
    version: '1.0.0',
    contentDigest: DIGEST,
    session: uuidOf(`${sample.registration}|session|1`),
    success: true,
    completion: null,
    percent: 92,
    isImpossibleScore: false,
    passMark: 80,
    durationMs: 1_200_000,
    activeMs: null,
    scoCount: null,
    clockOffsetMs: null,
    authority: 'package (https://lrs.example.org)',
  });
});

test.each([
  ['chapter', sample.experienced(5, 'ch1', 'PT5M')],
  ['question', sample.answered(5, 'q1', 1)],
  ['quiz', sample.quizPassed(5)],
  ['sco', sample.completed(5)],
])('tells of a %s', (subject, statement) => {
  expect(readStatement(statement)).toMatchObject({ kind: 'course', subject, sco: SCO, course: COURSE });
});

describe('what another tool or another LRS writes', () => {
  test.each([
    ['no definition of the object', ['object'], { id: SCO }, {}],
    [
      'a single object as category',
      ['context', 'contextActivities', 'category'],
      { id: 'https://w3id.org/xapi/scorm' },
      {},
    ],
    [
      'a mail address',
      ['actor'],
      { mbox: 'mailto:a@example.org' },
      { homePage: '', account: 'a@example.org' },
    ],
    [
      'an offset',
      ['timestamp'],
      '2026-03-02T11:20:00.5+02:00',
      { atMs: Date.parse('2026-03-02T09:20:00.500Z') },
    ],
    [
      'a short offset',
      ['timestamp'],
      '2026-03-02T11:20:00+0200',
      { atMs: Date.parse('2026-03-02T09:20:00Z') },
    ],
    [
      'small letters, a comma and an offset in hours, on a leap day',
      ['timestamp'],
      '2028-02-29t11:20:00,5+02',
      { atMs: Date.parse('2028-02-29T09:20:00.500Z') },
    ],
    ['no timestamp', ['timestamp'], undefined, { atMs: Date.parse(passed.timestamp) + 1500 }],
    ['only a scaled score', ['result'], { score: { scaled: 0.6667 } }, { percent: 66.67, success: null }],
    ['another scale', ['result'], { score: { raw: 15, min: 10, max: 20 } }, { percent: 50 }],
    ['a raw score alone', ['result'], { score: { raw: 15 } }, { percent: null }],
    ['things of xAPI 2.0', ['context', 'contextAgents'], [{ objectType: 'contextAgent' }], { percent: 92 }],
    ['null where nothing may be', ['result'], null, { percent: null, durationMs: null }],
    [
      'an authority of two',
      ['authority'],
      { member: [{ mbox: 'mailto:b@x.org' }, { mbox: 'mailto:a@x.org' }] },
      { authority: 'a@x.org + b@x.org' },
    ],
  ])('%s', (_what, path, value, expected) => {
    expect(readStatement(altered(path, value))).toMatchObject({ kind: 'course', sco: SCO, ...expected });
  });

  test.each([
    ['another verb', ['verb', 'id'], 'http://adlnet.gov/expapi/verbs/progressed'],
    ['no registration', ['context', 'registration'], undefined],
    ['another profile', ['context', 'contextActivities', 'category'], [{ id: 'https://w3id.org/xapi/cmi5' }]],
    ['no course', ['context', 'contextActivities', 'grouping'], []],
    ['no context', ['context'], undefined],
    ['an object without parent that is no SCO', ['object'], { id: 'https://x.example.org/video' }],
  ])('is foreign: %s', (_what, path, value) => {
    expect(readStatement(altered(path, value))).toMatchObject({ kind: 'foreign', id: passed.id });
  });

  test.each([
    ['no id', ['id'], undefined, 'it has no id'],
    ['an id that is no UUID', ['id'], 'one', 'its id is not a UUID'],
    ['no verb', ['verb'], {}, 'it lacks actor, verb or object'],
    [
      'a date without a time',
      ['timestamp'],
      '2026-03-02',
      'its timestamp is missing or no date with a time and a zone',
    ],
    [
      'a time without a zone',
      ['timestamp'],
      '2026-03-02T09:00:00',
      'its timestamp is missing or no date with a time and a zone',
    ],
    [
      'a day that is none',
      ['timestamp'],
      '2027-02-29T09:00:00Z',
      'its timestamp is missing or no date with a time and a zone',
    ],
    [
      'an empty account name',
      ['actor', 'account', 'name'],
      '',
      'its actor has no account name, mail address or OpenID',
    ],
  ])('is invalid: %s', (_what, path, value, reason) => {
    expect(readStatement(altered(path, value))).toEqual({ kind: 'invalid', reason });
  });
});

test('never throws', () => {
  fc.assert(fc.property(fc.jsonValue(), (value) => void readStatement(value)));
  fc.assert(
    fc.property(fc.constantFrom(...Object.keys(passed)), fc.jsonValue(), (key, value) => {
      expect(['course', 'foreign', 'invalid', 'voiding']).toContain(
        readStatement({ ...passed, [key]: value }).kind,
      );
    }),
  );
});
