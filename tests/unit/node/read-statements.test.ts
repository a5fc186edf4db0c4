import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { gzipSync } from 'node:zlib';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { openStatementFile, readStatements } from '../../../src/node/read-statements.ts';
import { createStatementSetDigest } from '../../../src/node/statement-set-digest.ts';

/** The text in blocks of so many bytes. */
async function* blocksOf(data: Uint8Array, size: number) {
  for (let at = 0; at < data.length; at += size) yield data.subarray(at, at + size);
}

const readAll = async (text: string | Uint8Array, size = 1 << 20) => {
  const taken: [unknown, number][] = [];
  const refused: [string, number][] = [];
  const data = typeof text === 'string' ? Buffer.from(text, 'utf8') : text;
  const { isWhole } = await readStatements(blocksOf(data, size), {
    take: (value, line) => taken.push([value, line]),
    refuse: (reason, line) => refused.push([reason, line]),
  });
  return { taken, refused, isWhole };
};

const A = { id: 'a', text: 'line\nend "quoted" \\ [{é😀' };
const B = { id: 'b', inner: { list: [1, [2, {}]] } };
const json = JSON.stringify;

describe('takes statements', () => {
  test.each([
    ['one a line', `${json(A)}\n${json(B)}\n`, [1, 2]],
    ['one a line, without a last line end', `${json(A)}\n${json(B)}`, [1, 2]],
    ['one a line, with blank lines and CRLF', `\r\n${json(A)}\r\n\r\n${json(B)}\r\n`, [2, 4]],
    ['with a byte order mark', `\ufeff${json(A)}\n${json(B)}`, [1, 2]],
    ['as an array', json([A, B]), [1, 1]],
    ['as an array over several lines', json([A, B], null, 2), [2, 6]],
    ['as an array with a byte order mark', `\ufeff ${json([A, B])}\n`, [1, 1]],
    ['as an answer of an LRS', json({ statements: [A, B], more: '' }), [1, 1]],
    [
      'as an answer of an LRS over several lines',
      json({ statements: [A, B], more: '/xapi/more/2' }, null, 1),
      [1, 1],
    ],
    [
      'as answers, one a line',
      `${json({ statements: [A] })}\n${json({ statements: [B], more: '' })}\n`,
      [1, 2],
    ],
    ['one after the other, each over several lines', `${json(A, null, 2)}\n${json(B, null, 2)}\n`, [1, 5]],
  ])('%s', async (_how, text, lines) => {
    for (const size of [1 << 20, 7, 1]) {
      expect(await readAll(text, size)).toEqual({
        taken: [
          [A, lines[0]],
          [B, lines[1]],
        ],
        refused: [],
        isWhole: true,
      });
    }
  });

  test('nothing in nothing', async () => {
    for (const text of ['', '\n', '[]', ' [ ]\n'])
      expect(await readAll(text)).toEqual({ taken: [], refused: [], isWhole: true });
  });

  test('from a compressed file', async () => {
    const folder = await mkdtemp(path.join(tmpdir(), 'coursewright-'));
    try {
      const file = path.join(folder, 'statements.ndjson.gz');
      await writeFile(file, gzipSync(`${json(A)}\n${json(B)}\n`));
      const taken: unknown[] = [];
      await readStatements(openStatementFile(file), { take: (value) => taken.push(value), refuse: () => {} });
      expect(taken).toEqual([A, B]);
    } finally {
      await rm(folder, { recursive: true });
    }
  });

  test('whatever stands in them, however the stream is cut', () =>
    fc.assert(
      fc.asyncProperty(
        fc.array(fc.dictionary(fc.string(), fc.jsonValue()), { minLength: 1, maxLength: 5 }),
        fc.integer({ min: 1, max: 50 }),
        fc.constantFrom('lines', 'array', 'spread'),
        async (values, size, form) => {
          const statements = values.map((value, index) => ({ id: index, ...value, statements: null }));
          const text =
            form === 'lines'
              ? statements.map((value) => json(value)).join('\n')
              : json(statements, null, form === 'spread' ? 2 : 0);
          const { taken, isWhole } = await readAll(text, size);
          expect(taken.map(([value]) => value)).toEqual(JSON.parse(json(statements)));
          expect(isWhole).toBe(true);
        },
      ),
    ));
});

describe('names what is none', () => {
  test('a line that is no JSON', async () => {
    expect(await readAll(`${json(A)}\nnonsense\n<html>\n${json(B)}\n`)).toEqual({
      taken: [
        [A, 1],
        [B, 4],
      ],
      refused: [
        ['it is not JSON', 2],
        ['it is HTML or XML', 3],
      ],
      isWhole: true,
    });
  });

  test.each([
    ['lines', `${json(A)}\n${json(B).slice(0, -4)}`],
    ['an array', json([A, B]).slice(0, -4)],
    ['an array without its end', `[${json(A)},`],
    ['an array over several lines', json([A, B], null, 2).slice(0, -9)],
  ])('half a file: %s', async (_what, text) => {
    const { taken, isWhole } = await readAll(text);
    expect(taken.map(([value]) => value)).toEqual([A]);
    expect(isWhole).toBe(false);
  });

  test('an element of an array that is no JSON', async () => {
    const { taken, refused } = await readAll(`[${json(A)},\n{"id": nonsense},\n${json(B)}]`);
    expect(taken.map(([value]) => value)).toEqual([A, B]);
    expect(refused).toEqual([['it is not JSON', 2]]);
  });

  test('another encoding', async () => {
    await expect(readAll(Buffer.from(`\ufeff${json(A)}`, 'utf16le'))).rejects.toThrow(/UTF-16/);
  });
});

test('the digest of statements does not depend on their order or on the order of their keys', () => {
  const digestOf = (...statements: readonly unknown[]): string => {
    const digest = createStatementSetDigest(2);
    for (const [row, statement] of statements.entries()) digest.add(statement, false, row, 'new');
    return digest.finish().sha256;
  };
  const many = Array.from({ length: 3000 }, (_, id) => ({ id, x: [id, { a: 1, b: 2 }] }));
  const turned = many.map(({ id, x }) => ({ x: [x[0], { b: 2, a: 1 }], id })).reverse();
  expect(digestOf(...turned)).toBe(digestOf(...many));
  expect(digestOf(...many.slice(1))).not.toBe(digestOf(...many));
  expect(digestOf(A, B)).not.toBe(digestOf(A, { ...B, id: 'c' }));
});
