import { mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { writeAllWhole } from '../../../src/node/write-package.ts';

let folder = '';
beforeEach(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'coursewright-'));
});
afterEach(() => rm(folder, { recursive: true }));

const bytes = (text: string): Uint8Array => new TextEncoder().encode(text);

test('files are written, with the folders that they need', async () => {
  const [one, two] = [path.join(folder, 'one'), path.join(folder, 'deep/er/two')];
  await writeFile(one, 'old');
  await writeAllWhole(
    new Map([
      [one, bytes('1')],
      [two, bytes('2')],
    ]),
  );
  expect(await Promise.all([one, two].map((file) => readFile(file, 'utf8')))).toEqual(['1', '2']);
  expect(await readdir(folder)).toEqual(['deep', 'one']);
});

test('if one cannot be written, none is', async () => {
  const [one, other] = [path.join(folder, 'one'), path.join(folder, 'file/two')];
  await writeFile(one, 'old');
  await writeFile(path.join(folder, 'file'), 'in the way');
  const files = new Map([
    [one, bytes('1')],
    [other, bytes('2')],
  ]);
  await expect(writeAllWhole(files)).rejects.toThrow();
  expect(await readFile(one, 'utf8')).toBe('old');
  expect((await readdir(folder)).sort()).toEqual(['file', 'one']);
});
