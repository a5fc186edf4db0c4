import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { crc32 } from 'node:zlib';
import { afterEach, beforeEach, expect, test } from 'vitest';
import {
  digestOfSource,
  joinSources,
  memorySource,
  piecesOf,
  readAll,
} from '../../../src/node/byte-sources.ts';
import { type MediaFile, packPackage } from '../../../src/node/pack-package.ts';
import { readAssets } from '../../../src/node/read-assets.ts';
import { writeAllWhole, writeWhole } from '../../../src/node/write-package.ts';
import { digestOf, packFiles, unpackFiles } from '../../../src/node/zip.ts';
import { readZipFiles } from '../../../src/node/zip-reader.ts';

let dir = '';
beforeEach(async () => {
  dir = await mkdtemp(path.join(tmpdir(), 'coursewright-'));
});
afterEach(() => rm(dir, { recursive: true }));

const small = ['index.html', 'imsmanifest.xml', 'course.css'].map((name) => ({
  path: name,
  data: new TextEncoder().encode(`${name} `.repeat(200)),
}));

const mediaOf = async (name: string, data: Uint8Array): Promise<MediaFile> => {
  const file = path.join(dir, name);
  await writeFile(file, data);
  return { file, size: data.length, crc: crc32(data) };
};

test.each([
  ['one', ['assets/film.mp4']],
  ['several', ['assets/a.mp4', 'assets/b.mp4', 'assets/z/c.mp4']],
  ['one that stands last', ['zebra.mp4']],
])('the zip has the bytes of one made in memory: %s', async (_title, paths) => {
  const large = paths.map((name, index) => ({
    path: name,
    data: Uint8Array.from({ length: 3_000_000 + index }, (_, at) => (at * (index + 7)) % 251),
  }));
  const media = new Map<string, MediaFile>();
  for (const [index, { path: name, data }] of large.entries())
    media.set(name, await mediaOf(`${index}.mp4`, data));
  const zip = packPackage([...small, ...large], media);
  expect(digestOfSource(zip)).toBe(digestOf(packFiles([...small, ...large])));
  expect(Buffer.from(readAll(zip)).equals(Buffer.from(packFiles([...small, ...large])))).toBe(true);
  const read = await readZipFiles(zip);
  expect(read?.diagnostics).toEqual([]);
  expect(
    unpackFiles(readAll(zip))
      .map((file) => file.path)
      .sort(),
  ).toEqual([...small, ...large].map((file) => file.path).sort());
});

test('a file that changes while it is packed is refused, and what stood there stays', async () => {
  const data = new Uint8Array(3_000_000);
  const medium = await mediaOf('film.mp4', data);
  const zip = packPackage(small, new Map());
  const changing = packPackage(
    [...small, { path: 'assets/film.mp4', data }],
    new Map([['assets/film.mp4', medium]]),
  );
  const out = path.join(dir, 'course.zip');
  await writeWhole(out, readAll(zip));
  data[2_000_000] = 1;
  await writeFile(medium.file, data);
  await expect(readZipFiles(changing)).rejects.toThrow(/has changed/);
  expect(() => digestOfSource(changing)).toThrow(/film\.mp4" has changed while it was being packed/);
  await expect(writeAllWhole(new Map([[out, piecesOf(changing)]]))).rejects.toThrow(/has changed/);
  expect(Buffer.from(readAll(zip)).equals(await readFile(out))).toBe(true);
  await writeFile(medium.file, data.subarray(0, 100));
  expect(() => digestOfSource(changing)).toThrow(/has changed/);
});

test('large media are read through, and their data when it is asked for', async () => {
  const film = new Uint8Array(2_000_000).fill(7);
  const assets = path.join(dir, 'assets');
  await mkdir(assets);
  await writeFile(path.join(assets, 'film.mp4'), film);
  await writeFile(path.join(assets, 'table.csv'), film);
  const [media, text] = await readAssets(dir, ['film.mp4', 'table.csv']);
  expect(media?.media).toEqual({ file: path.join(assets, 'film.mp4'), size: film.length, crc: crc32(film) });
  expect(media?.sha256).toBe(digestOf(film));
  expect(digestOf(media?.data ?? new Uint8Array())).toBe(digestOf(film));
  expect([text?.media, text?.sha256]).toEqual([undefined, undefined]);
});

test('sources one behind the other read like one', () => {
  const whole = joinSources(
    [new Uint8Array(3).fill(1), new Uint8Array(0), new Uint8Array(4).fill(2)].map(memorySource),
  );
  expect([...whole.read(2, 3)]).toEqual([1, 2, 2]);
  expect([...readAll(whole)]).toEqual([1, 1, 1, 2, 2, 2, 2]);
  expect([...piecesOf(whole, 3)].map((piece) => piece.length)).toEqual([4]);
  expect([...whole.read(6, 9)]).toEqual([2]);
});
