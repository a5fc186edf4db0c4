import { expect, test } from 'vitest';
import type { Diagnostic } from '../../../../src/core/diagnostics/diagnostic.ts';
import { formatDiagnostics, formatJson, formatSummary } from '../../../../src/core/diagnostics/format.ts';
import { sortDiagnostics } from '../../../../src/core/diagnostics/sort.ts';

const error: Diagnostic = {
  code: 'course/unknown-term',
  severity: 'error',
  message: 'The glossary has no term "x".',
  file: 'course.ts',
  line: 12,
  column: 18,
  sourceLine: "    introduction: 'of [[x]]',",
  help: 'Add it.',
  spec: 'A clause',
};
const warning: Diagnostic = {
  code: 'course/unused-asset',
  severity: 'warning',
  message: 'No block uses it.',
};

test('a finding shows its place, its message, the line with a caret, and what to do', () => {
  expect(formatDiagnostics([error])).toBe(
    [
      'course.ts:12:18 error course/unknown-term',
      '  The glossary has no term "x".',
      "  12 | introduction: 'of [[x]]',",
      '     |              ^',
      '  help: Add it.',
      '  see: A clause',
      '',
      '1 error in 1 file',
    ].join('\n'),
  );
});

test('a finding without a place is two lines', () => {
  expect(formatDiagnostics([warning])).toBe('warning course/unused-asset\n  No block uses it.\n\n1 warning');
  expect(formatDiagnostics([{ ...warning, file: 'assets/a.png' }])).toContain('assets/a.png warning course');
});

const caretLine = (sourceLine: string, column: number): readonly [string, string] => {
  const [, , source = '', caret = ''] = formatDiagnostics([{ ...error, sourceLine, column }]).split('\n');
  return [source.slice(7), caret.slice(7)];
};

test.each([
  ['a tab counts as one blank', '\t\ttext', 5],
  ['a character outside the basic plane counts once', "'🚢🚢 text'", 7],
  ['an empty line', '', 1],
  ['a column behind the end', 'ab', 9],
  ['a long line, at its beginning', `text ${'x'.repeat(300)}`, 1],
  ['a long line, in the middle', `${'y'.repeat(200)}text ${'x'.repeat(300)}`, 201],
  ['a long line, at its end', `${'y'.repeat(200)}text`, 201],
])('the caret stands under the column: %s', (_what, sourceLine, column) => {
  const [source, caret] = caretLine(sourceLine, column);
  expect([...source].length).toBeLessThanOrEqual(98);
  if (sourceLine.includes('text')) {
    const from = sourceLine.slice(column - 1, column + 3).trim();
    expect(
      [...source]
        .slice(caret.length - 1)
        .join('')
        .startsWith(from),
    ).toBe(true);
  }
  expect(caret.trim()).toBe('^');
});

test('a style decorates and changes no word', () => {
  const styled = formatDiagnostics([error], (role, text) => `<${role}>${text}</${role}>`);
  expect(styled).toContain(
    '<place>course.ts:12:18</place> <error>error</error> <code>course/unknown-term</code>',
  );
  expect(styled.replaceAll(/<\/?(?:place|error|code|source|caret|help)>/g, '')).toBe(
    formatDiagnostics([error]),
  );
});

test.each([
  [[], 'no findings'],
  [[warning], '1 warning'],
  [[error], '1 error in 1 file'],
  [[error, error, warning], '2 errors, 1 warning in 1 file'],
  [[error, { ...warning, file: 'a' }, { ...warning, file: 'b' }], '1 error, 2 warnings in 3 files'],
])('the summary counts: %#', (diagnostics, summary) => {
  expect(formatSummary(diagnostics)).toBe(summary);
});

test('JSON has the counts and the sorted findings', () => {
  expect(JSON.parse(formatJson([error, warning]))).toEqual({
    errors: 1,
    warnings: 1,
    notes: 0,
    files: 1,
    diagnostics: [warning, error],
  });
});

test('findings are sorted by file, line, column and code, by code unit', () => {
  const places: readonly (readonly [string, number, number, string])[] = [
    ['Z.ts', 1, 1, 'a/a'],
    ['a.ts', 2, 1, 'a/a'],
    ['a.ts', 10, 1, 'a/a'],
    ['a.ts', 10, 2, 'a/a'],
    ['a.ts', 10, 2, 'a/b'],
    ['ä.ts', 1, 1, 'a/a'],
  ];
  const sorted = places.map(([file, line, column, code]) => ({ ...warning, file, line, column, code }));
  expect(sortDiagnostics([...sorted].reverse())).toEqual(sorted);
});
