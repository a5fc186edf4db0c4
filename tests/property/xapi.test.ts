import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { formatTyped } from '../../src/core/questions/statement-notation.ts';
import { Identifier } from '../../src/core/text/primitives.ts';
import { buildStatement, serializeStatement } from '../../src/core/xapi/build-statement.ts';
import { registrationOf, sessionIdOf, statementIdOf } from '../../src/core/xapi/identifiers.ts';
import { SentStatement } from '../../src/core/xapi/statement-contract.ts';
import { formatDuration, formatTimestamp } from '../../src/core/xapi/time-formats.ts';
import { validateStatement } from '../support/lrs/xapi-validation.ts';
import { attemptAt, everyMilestone } from '../support/samples/sample-statements.ts';

const UUID5 = /^[0-9a-f]{8}-[0-9a-f]{4}-5[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/;

describe('a duration', () => {
  test.each([
    [0, 'PT0S'],
    [4, 'PT0S'],
    [5, 'PT0.01S'],
    [21_400, 'PT21.4S'],
    [59_996, 'PT1M'],
    [60_000, 'PT1M'],
    [2_285_000, 'PT38M5S'],
    [3_600_000, 'PT1H'],
    [90_061_010, 'PT25H1M1.01S'],
    [-5, 'PT0S'],
    [Number.NaN, 'PT0S'],
    [Number.POSITIVE_INFINITY, 'PT0S'],
  ])('of %d ms is %s', (durationMs, text) => {
    expect(formatDuration(durationMs)).toBe(text);
  });

  test('says what it was made of, to a hundredth of a second', () => {
    fc.assert(
      fc.property(fc.double({ min: 0, max: 1e12, noNaN: true }), (durationMs) => {
        const text = formatDuration(durationMs);
        const [, hours = '0', minutes = '0', seconds = '0'] =
          /^PT(?=\d)(?:(\d+)H)?(?:(\d+)M)?(?:(\d+(?:\.\d{1,2})?)S)?$/.exec(text) ?? [];
        expect(Number(minutes)).toBeLessThan(60);
        expect(Number(seconds)).toBeLessThan(60);
        const total = Number(hours) * 3_600_000 + Number(minutes) * 60_000 + Number(seconds) * 1000;
        expect(Math.abs(total - durationMs)).toBeLessThanOrEqual(5.001);
      }),
    );
  });
});

test('a timestamp is the moment itself, in UTC', () => {
  fc.assert(
    fc.property(fc.integer({ min: 0, max: 4e12 }), (atMs) => {
      expect(formatTimestamp(atMs)).toMatch(/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}Z$/);
      expect(Date.parse(formatTimestamp(atMs))).toBe(atMs);
    }),
  );
});

describe('an id', () => {
  test('is a UUID of version 5 for any learner, the same each time, another for another', () => {
    const attempt = fc.stringMatching(/^[A-Za-z0-9_-]{8}$/);
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), attempt, attempt, (learner, one, other) => {
        const registration = registrationOf('sample', learner, one);
        expect(registration).toMatch(UUID5);
        expect(registrationOf('sample', learner, one)).toBe(registration);
        expect(registrationOf('sample', learner, other) === registration).toBe(one === other);
        expect(registrationOf('sample', `${learner}x`, one)).not.toBe(registration);
        const ids = [
          sessionIdOf(registration, 1),
          sessionIdOf(registration, 2),
          statementIdOf(registration, 'passed', 'https://example.org/sco', ''),
          statementIdOf(registration, 'failed', 'https://example.org/sco', ''),
          statementIdOf(registration, 'passed', 'https://example.org/sco', '1|2'),
        ];
        expect(new Set(ids).size).toBe(ids.length);
        for (const id of ids) expect(id).toMatch(UUID5);
      }),
    );
  });

  test('is the one that another implementation makes (uuid5 of Python)', () => {
    const registration = registrationOf('sample', 'u-20417', 'AbCd_-09');
    expect(registration).toBe('46d1c432-7dc1-5f4e-9775-a8402fb56697');
    expect(sessionIdOf(registration, 1_795_338_041_250)).toBe('50a1fd8f-3c62-594f-819a-9e3ba792a111');
    expect(
      statementIdOf(registration, 'initialized', 'https://coursewright.example/xapi/modules/sample/sco', ''),
    ).toBe('0abb38fc-46df-5605-a99c-a1ac751092c8');
  });
});

test('no authored identifier holds what separates the parts of a response', () => {
  fc.assert(
    fc.property(
      fc.array(fc.constantFrom('a', 'b1', '-', '[,]', '[.]', '[:]', ' ', ',', '{lang=en}', '|'), {
        maxLength: 8,
      }),
      (pieces) => {
        const id = pieces.join('');
        if (Identifier.safeParse(id).success) expect(id).toMatch(/^[a-z0-9-]+$/);
        if (/[^a-z0-9-]/.test(id)) expect(Identifier.safeParse(id).success).toBe(false);
      },
    ),
  );
});

const context = attemptAt();

test('whatever is typed makes a valid statement with as many parts as the question has gaps', () => {
  const typed = fc.oneof(
    fc.string({ unit: 'grapheme', maxLength: 40 }),
    fc
      .array(
        fc.constantFrom('[,]', '[', ',', ']', '[.]', '[:]', '{lang=en}', '{case_matters=true}', 'a', ' '),
        {
          maxLength: 8,
        },
      )
      .map((pieces) => pieces.join('')),
  );
  fc.assert(
    fc.property(typed, typed, (one, two) => {
      const statement = buildStatement(context, {
        kind: 'answered',
        atMs: 1_800_000_000_000,
        sessionMs: 1_800_000_000_000,
        quiz: 'ch1-quiz',
        try: 1,
        seed: 1,
        question: 'ch1-q6-words',
        answer: { type: 'fill-in', texts: [one, two] },
        durationMs: null,
      });
      const sent: unknown = JSON.parse(JSON.stringify(statement));
      expect(SentStatement.safeParse(sent).error?.issues).toBeUndefined();
      expect(validateStatement(sent)).toEqual([]);
      expect(statement?.result?.response?.split('[,]')).toHaveLength(2);
      expect(formatTyped(one)).not.toMatch(/\[[,.:]\]|^\s|\s$/);
    }),
  );
});

test('the same milestone makes the same bytes, and another moment another body under the same id', () => {
  const milestones = everyMilestone(context);
  fc.assert(
    fc.property(
      fc.constantFrom(...milestones),
      fc.integer({ min: 0, max: 2e11 }).map((step) => step * 10),
      (milestone, atMs) => {
        const moved = { ...milestone, atMs };
        const [one, again] = [buildStatement(context, moved), buildStatement(attemptAt(), moved)];
        const original = buildStatement(context, milestone);
        if (!one || !again || !original) throw new Error('nothing was made');
        expect(serializeStatement(one)).toBe(serializeStatement(again));
        expect(one.id).toBe(original.id);
      },
    ),
    { numRuns: 60 },
  );
});
