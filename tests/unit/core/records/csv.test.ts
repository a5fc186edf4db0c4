import fc from 'fast-check';
import { expect, test } from 'vitest';
import { readCsv, writeCsv } from '../../../../src/core/records/csv.ts';

const texts = (source: string): string[][] => readCsv(source).rows.map((row) => row.map(({ text }) => text));

test.each([
  [
    'commas',
    'a,b\r\n1,2\r\n',
    [
      ['a', 'b'],
      ['1', '2'],
    ],
  ],
  [
    'semicolons, a byte order mark, old line ends',
    '\ufeffa;b\r1;2',
    [
      ['a', 'b'],
      ['1', '2'],
    ],
  ],
  [
    'tabs',
    'a\tb,c\n1\t2',
    [
      ['a', 'b,c'],
      ['1', '2'],
    ],
  ],
  [
    'quotation marks',
    '"a,1","say ""so"""\n"x\ny",z\n',
    [
      ['a,1', 'say "so"'],
      ['x\ny', 'z'],
    ],
  ],
  [
    'empty lines and cells',
    'a,b\n\n,\n1,\n',
    [
      ['a', 'b'],
      ['1', ''],
    ],
  ],
  [
    'more quoted delimiters than bare ones',
    '"a,b,c";d\n1;2',
    [
      ['a,b,c', 'd'],
      ['1', '2'],
    ],
  ],
  ['nothing', '', []],
])('reads %s', (_what, source, expected) => {
  expect(texts(source)).toEqual(expected);
});

test('every cell knows its place', () => {
  const { rows } = readCsv('a,b\n"x\ny",z\n\n1,"2"');
  expect(rows.map((row) => row.map(({ line, column }) => `${line}:${column}`))).toEqual([
    ['1:1', '1:3'],
    ['2:1', '3:4'],
    ['5:1', '5:3'],
  ]);
});

test('places are those of an editor, whatever ends a line', () => {
  const { rows } = readCsv('a,"x\ry"\r\n"p\r\nq",z\r1,\n\r\n2,');
  expect(rows.map((row) => row.map(({ text, line, column }) => `${text}@${line}:${column}`))).toEqual([
    ['a@1:1', 'x\ry@1:3'],
    ['p\r\nq@3:1', 'z@4:4'],
    ['1@5:1', '@5:3'],
    ['2@7:1', '@7:3'],
  ]);
});

test('a quotation mark that is never closed is named', () => {
  expect(readCsv('a,b\n1,"2').open).toEqual({ line: 2, column: 3 });
});

test.each(['=1+1', '+49 30', '-2', '@SUM(A1)', '\tx', '\rx', '\nx', '＝1', '＋1', '－1', '＠x'])(
  'no spreadsheet takes %j for a formula',
  (text) => {
    expect(
      texts(
        writeCsv([
          ['head', 'b'],
          [text, 'b'],
        ]),
      )[1]?.[0],
    ).toBe(`'${text}`);
  },
);

const cell = fc.string({
  unit: fc.constantFrom('a', '"', ',', ';', '\n', '\r', '\t', ' ', '=', 'é', '😀'),
});

test('what is written is read again, apart from the apostrophes', () => {
  fc.assert(
    fc.property(fc.array(fc.tuple(fc.constant('key'), cell, cell), { minLength: 1 }), (rows) => {
      const written = writeCsv([['x,y', 'b', 'c'], ...rows]);
      expect(written.startsWith('\ufeff')).toBe(true);
      expect(
        texts(written)
          .slice(1)
          .map((row) => row.map((text) => text.replaceAll("'", ''))),
      ).toEqual(rows);
    }),
  );
});

test.each([';', '\t'])('no formula comes up where a spreadsheet takes %j for the separator', (separator) => {
  fc.assert(
    fc.property(fc.array(fc.tuple(fc.constant('key'), cell, cell), { minLength: 1 }), (rows) => {
      const other = ['k', 'l', 'm', 'n'].join(separator);
      const read = texts(`${other}\r\n${writeCsv(rows).slice(1)}`);
      expect(read.flat().filter((text) => /^\s*=/.test(text))).toEqual([]);
    }),
  );
});
