import { describe, expect, test } from 'vitest';
import { createLocator } from '../../../../src/core/course/locate.ts';
import { formatPath, type Path, type Target } from '../../../../src/core/diagnostics/path.ts';

const source = `import { defineChapter } from 'coursewright';

const shared = { id: 'shared', title: 'Shared' } as const;
const more = [{ id: 'p3' }, shared];
const titles = { short: \`one
  [[two]] three\` };

export const chapter = defineChapter({
  id: 'ch1',
  'quoted key': 1,
  summary: 'It\\'s \\u00e4 [[term]] here',
  joined: 'first ' + 'second [@src]',
  shared,
  pages: [
    { id: 'p1', blocks: [{ type: 'text' }, { type: ('table') }] },
    shared satisfies object,
    ...more,
    wrap({ id: 'p5' } as never),
    card('a', 'b'),
    ...titles.list,
    { id: 'lost' },
  ],
  made: [1, 2].map((n) => ({ n })),
  ...titles,
  method() {},
});
const hidden = { id: 'x' };
export { hidden as quiz };
`;

const locator = createLocator(source);
const at = (path: Path, target?: Target, exportName = 'chapter'): string => {
  const { line, column } = locator.locate(exportName, path, target);
  return `${line}:${column}`;
};

describe('locate finds', () => {
  const cases: readonly (readonly [what: string, path: Path, place: string, target?: Target])[] = [
    ['the value itself', [], '8:38'],
    ['a field', ['id'], '9:7'],
    ['a quoted key', ['quoted key'], '10:3', { isKey: true }],
    ['an element', ['pages', 0], '15:5'],
    ['a field of an element of an element', ['pages', 0, 'blocks', 0, 'type'], '15:34'],
    ['a value in parentheses', ['pages', 0, 'blocks', 1, 'type'], '15:53'],
    ['the object that lacks a key', ['pages', 0, 'title'], '15:5'],
    ['a key', ['pages', 0, 'id'], '15:7', { isKey: true }],
    ['a constant behind a shorthand', ['shared', 'title'], '3:39'],
    ['a constant behind satisfies', ['pages', 1, 'id'], '3:22'],
    ['an element of a spread list', ['pages', 2, 'id'], '4:21'],
    ['a constant in a spread list', ['pages', 3, 'title'], '3:39'],
    ['an argument of a call', ['pages', 4, 'id'], '18:16'],
    ['a call that it cannot look into', ['pages', 5, 'id'], '19:5'],
    ['the list, behind a spread that it cannot count', ['pages', 7, 'id'], '14:10'],
    ['the list, if there is no such element', ['pages', 99], '14:10'],
    ['the call that makes a list', ['made', 0, 'n'], '23:9'],
    ['a field of a spread object', ['short'], '5:25'],
    ['a method', ['method', 'x'], '25:3'],
    ['characters in a template of several lines', ['short'], '6:3', { needle: '[[two]]' }],
    ['characters behind escapes', ['summary'], '11:26', { needle: '[[term]]' }],
    ['characters that are escaped', ['summary'], '11:15', { needle: "'s ä" }],
    ['characters in a joined text', ['joined'], '12:30', { needle: '[@src]' }],
    ['the text, if the characters are not in it', ['summary'], '11:12', { needle: 'nowhere' }],
    ['the nearest ancestor of nonsense', ['id', 'length', 3], '9:7'],
  ];
  test.each(cases.map(([what, path, place, target]) => ({ what, path, place, target })))('$what', (entry) => {
    expect(at(entry.path, entry.target)).toBe(entry.place);
  });

  test('an export by another name', () => {
    expect(at(['id'], {}, 'quiz')).toBe('27:22');
  });

  test('the beginning, if there is no such export', () => {
    expect(locator.locate('glossary', ['terms'])).toEqual({
      line: 1,
      column: 1,
      sourceLine: "import { defineChapter } from 'coursewright';",
    });
  });
});

test('the source line has no line end, whatever line ends the file has', () => {
  const windows = createLocator(
    'const a = 1;\r\nexport const course = {\r\n  title: `x\r\ny [[t]]`,\r\n};\r\n',
  );
  expect(windows.locate('course', ['title'])).toEqual({ line: 3, column: 10, sourceLine: '  title: `x' });
  expect(windows.locate('course', ['title'], { needle: 'x\ny' })).toMatchObject({ line: 3, column: 11 });
  expect(windows.locate('course', ['title'], { needle: '[[t]]' })).toEqual({
    line: 4,
    column: 3,
    sourceLine: 'y [[t]]`,',
  });
});

test.each([
  ['nothing', ''],
  ['no TypeScript', 'export const course = {{{'],
  ['a constant that is made of itself', 'const a = b; const b = a; export const course = a;'],
  ['an object that spreads itself', 'const a = { ...a }; export const course = a;'],
  ['a list that spreads itself', 'const a = [...a]; export const course = { id: a };'],
  ['a function', 'export const course = () => ({ id: 1 });'],
  ['holes', 'export const course = { id: [, 1] };'],
])('locate never throws: %s', (_what, text) => {
  for (const path of [[], ['id'], ['id', 0], [0, 'id']])
    expect(createLocator(text).locate('course', path, { needle: 'x' }).line).toBe(1);
});

test('formatPath writes a path as one writes it in code', () => {
  expect(formatPath(['pages', 2, 'blocks', 0, 'text'])).toBe('pages[2].blocks[0].text');
  expect(formatPath([])).toBe('');
});
