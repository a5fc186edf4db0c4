import { expect, test } from 'vitest';
import { followsPattern } from '../../../../src/core/xapi/attempt-pattern.ts';
import { buildStatement } from '../../../../src/core/xapi/build-statement.ts';
import { registrationOf } from '../../../../src/core/xapi/identifiers.ts';
import type { Milestone } from '../../../../src/core/xapi/milestone.ts';
import type { Statement } from '../../../../src/core/xapi/statement.ts';
import { findTemplate, TEMPLATES } from '../../../../src/core/xapi/statement-profile.ts';
import { attemptAt, everyMilestone, START } from '../../../support/samples/sample-statements.ts';

const context = attemptAt();

const made = new Map<string, Milestone>(
  everyMilestone(context).flatMap((milestone) => {
    const statement = buildStatement(context, milestone);
    const name = statement && findTemplate(statement.verb.id, statement.object.definition?.type ?? '');
    return name ? [[name, milestone]] : [];
  }),
);

/** Statements of the templates named, a second apart. */
const attempt = (names: string, of = context): readonly Statement[] =>
  names.split(' ').flatMap((name, index) => {
    const milestone = made.get(name);
    if (!milestone) throw new Error(name);
    const statement = buildStatement(of, { ...milestone, atMs: START + index * 1000 });
    return statement ? [statement] : [];
  });

test('every template is met', () => {
  expect([...made.keys()].sort()).toEqual(TEMPLATES.map(([name]) => name).sort());
});

test.each([
  'initialized',
  'initialized suspended',
  'initialized suspended resumed',
  'initialized experienced answered answered quiz-failed suspended resumed answered quiz-passed completed passed terminated',
  'initialized suspended resumed suspended resumed failed terminated',
  'initialized terminated',
])('an attempt may be: %s', (names) => {
  expect(followsPattern(attempt(names))).toBe(true);
});

test.each([
  'resumed',
  'experienced',
  'initialized initialized',
  'initialized resumed',
  'initialized suspended suspended',
  'initialized suspended answered',
  'initialized terminated resumed',
  'initialized completed terminated suspended',
  'suspended initialized',
])('an attempt may not be: %s', (names) => {
  expect(followsPattern(attempt(names))).toBe(false);
});

test('order is by timestamp, each registration is judged by itself, no two moments are the same', () => {
  const one = attempt('initialized experienced suspended resumed');
  const other = attempt('initialized terminated', {
    ...context,
    registration: registrationOf('sample', 'another', 'AbCd_-09'),
  });
  expect(followsPattern([...one, ...other].reverse())).toBe(true);
  expect(followsPattern([...one, ...other.slice(1)])).toBe(false);
  const [first, second] = one;
  expect(followsPattern(first && second ? [first, { ...second, timestamp: first.timestamp }] : [])).toBe(
    false,
  );
  expect(followsPattern([])).toBe(true);
});

test('a statement of no template breaks it', () => {
  const [first, second] = attempt('initialized experienced');
  const strange = { ...second, verb: { id: 'http://adlnet.gov/expapi/verbs/launched', display: {} } };
  expect(followsPattern([first, strange] as Statement[])).toBe(false);
});
