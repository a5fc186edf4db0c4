import { describe, expect, test } from 'vitest';
import { severitiesOf } from '../../../../src/core/check/explain.ts';
import type { CodeDefinition } from '../../../../src/core/diagnostics/code.ts';
import { formatReference } from '../../../../src/core/diagnostics/reference.ts';
import {
  type ArgsOf,
  type Code,
  codes,
  registry,
  report,
} from '../../../../src/core/diagnostics/registry.ts';

const exampleOf = <C extends Code>(code: C) => {
  const definition: CodeDefinition<ArgsOf<C>> = registry[code];
  return report(code, definition.example);
};

describe.each(codes)('%s', (code) => {
  const { severity, message, help } = exampleOf(code);

  test('has a well-formed name', () => {
    expect(code).toMatch(/^[a-z]+\/[a-z0-9]+(?:-[a-z0-9]+)*$/);
  });

  test('says in whole sentences what is wrong and what to do', () => {
    expect(['error', 'warning', 'note']).toContain(severity);
    expect(registry[code].title).toMatch(/^[A-Z].*[^.]$/);
    for (const text of [message, help, registry[code].help])
      expect(text).not.toMatch(/undefined|\[object|NaN|\n/);
    expect(message).toMatch(/^["A-Z]/);
    expect(registry[code].help).toMatch(/^[A-Z].*[.?]$/);
    expect(help).toMatch(/[.?]$/);
  });
});

test('a report carries severity, message, place, help and clause', () => {
  const place = { file: 'course.ts', line: 3, column: 5, sourceLine: 'x', path: 'masteryScore' };
  expect(report('course/mastery-score', { assessment: 'final' }, place)).toEqual({
    code: 'course/mastery-score',
    severity: 'warning',
    message: '"masteryScore" lets the LMS decide passed and failed, and so does the assessment "final".',
    ...place,
    help: registry['course/mastery-score'].help,
    spec: registry['course/mastery-score'].spec,
  });
});

test('advice for the case stands in place of the general help', () => {
  const args = { question: 'q', objective: 'lo-x', chapter: 'ch1', known: ['lo-1', 'lo-2'] };
  expect(report('course/unknown-objective', args).help).toBe('Objectives of this chapter: "lo-1", "lo-2".');
  expect(report('course/unknown-objective', { ...args, known: [] }).help).toBe(
    registry['course/unknown-objective'].help,
  );
});

test('the reference has every code once, with an example and no empty part', () => {
  const reference = formatReference(severitiesOf);
  expect([...reference.matchAll(/^### `(.+)`$/gm)].map(([, code]) => code).sort()).toEqual([...codes]);
  expect(reference.match(/^> .+$/gm)).toHaveLength(codes.length);
  expect(reference).not.toMatch(/undefined|\n{3}/);
  expect(reference.endsWith('\n')).toBe(true);
});
