import { deflateRawSync } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import { judgeZip, ZIP_LIMITS } from '../../src/core/check/archive/judge-zip.ts';
import { escapeFinding } from '../../src/core/check/escape-finding.ts';
import type { ByteSource } from '../../src/core/codec/byte-source.ts';
import { archiveCodes } from '../../src/core/diagnostics/archive-codes.ts';
import { memorySource } from '../../src/node/byte-sources.ts';
import { readZipFiles } from '../../src/node/zip-reader.ts';
import { type WrittenEntry, type WrittenZip, writeZip } from '../support/zip-writer.ts';

const page: WrittenEntry = {
  name: 'index.html',
  data: '<p>A page of some length, a page of some length</p>',
};
const other: WrittenEntry = { name: 'images/map.png', data: 'a picture', method: 0 };

/** A zip of which the packed data of one entry is replaced by bytes that are no deflate stream. */
const NOISE = new Uint8Array(32).fill(0xff);

const ZEROS = deflateRawSync(Buffer.alloc(20 * 2 ** 20));

const huge = (size: number): ByteSource => ({ size, read: () => new Uint8Array() });

const zipOf = (...entries: readonly WrittenEntry[]) => memorySource(writeZip([page, other, ...entries]));
const with_ = (zip: WrittenZip) => memorySource(writeZip([page, other], zip));

/** Zips with one fault each, and the codes of what is found. */
const faults: readonly (readonly [code: string, source: ByteSource, also?: readonly string[]])[] = [
  ['archive/too-large', huge(ZIP_LIMITS.zip + 1)],
  ['archive/too-many-entries', with_({ count: ZIP_LIMITS.entries + 1 })],
  [
    'archive/entry-too-large',
    zipOf({ name: 'a.mp4', data: 'x', size: ZIP_LIMITS.entry + 1 }),
    ['archive/total-too-large'],
  ],
  [
    'archive/total-too-large',
    // Each of them is below every limit of its own.
    zipOf(...Array.from({ length: 10 }, (_, n) => ({ name: `${n}.bin`, data: 'x', size: 9 * 2 ** 20 }))),
  ],
  ['archive/compression-ratio', zipOf({ name: 'zeros.bin', packed: ZEROS, size: 20 * 2 ** 20 })],
  ['archive/damaged', with_({ count: 3 })],
  ['archive/damaged-entry', zipOf({ name: 'a.js', packed: NOISE, size: 40 })],
  ['archive/damaged-entry', zipOf({ name: 'a.js', data: 'x', offset: 3 }), ['archive/junk']],
  ['archive/wrong-checksum', zipOf({ name: 'a.js', data: 'x', crc: 7 })],
  [
    'archive/wrong-checksum',
    zipOf({ name: 'a.mp4', data: Buffer.alloc(9 * 2 ** 20, 'ab'), method: 0, crc: 7 }),
  ],
  ['archive/wrong-size', zipOf({ name: 'a.js', data: 'some text', size: 3 })],
  ['archive/wrong-size', zipOf({ name: 'a.js', data: 'some text', size: 30 })],
  ['archive/wrong-size', zipOf({ name: 'a.js', data: 'some text', localSize: 3 })],
  ['archive/wrong-size', zipOf({ name: 'a.mp4', data: 'some text', method: 0, size: 8 })],
  [
    'archive/wrong-size',
    zipOf({ name: 'a.mp4', packed: deflateRawSync(Buffer.alloc(2 ** 23 + 9, 'ab')), size: 2 ** 23 + 1 }),
  ],
  ['archive/encrypted', zipOf({ name: 'a.js', data: 'x', flags: 1 })],
  ['archive/unknown-method', zipOf({ name: 'a.js', data: 'x', method: 14 })],
  ['archive/link', zipOf({ name: 'a.js', data: '../../etc/passwd', method: 0, mode: 0o120777 })],
  ['archive/path-climbs', zipOf({ name: 'a/../../b.js', data: 'x' })],
  ['archive/path-climbs', zipOf({ name: '..', data: 'x' })],
  ['archive/path-absolute', zipOf({ name: '/etc/passwd', data: 'x' })],
  ['archive/path-drive', zipOf({ name: 'c:a.js', data: 'x' })],
  ['archive/path-backslash', zipOf({ name: 'a\\b.js', data: 'x' })],
  ['archive/name-encoding', zipOf({ name: 'l\u00e4nder.png', data: 'x', isNameMarked: false })],
  ['archive/path-control-character', zipOf({ name: 'a\u001b[2J.js', data: 'x' })],
  ['archive/path-direction', zipOf({ name: 'a\u202egnp.js', data: 'x' })],
  ['archive/duplicate-name', zipOf({ name: 'index.html', data: 'x' })],
  [
    'archive/duplicate-form',
    zipOf({ name: 'caf\u00e9.png', data: 'x' }, { name: 'cafe\u0301.png', data: 'x' }),
  ],
  ['archive/local-name', zipOf({ name: 'a.js', data: 'x', localName: 'a.php' })],
  [
    'archive/overlap',
    zipOf({ name: 'index.html', data: '', offset: 0 }),
    ['archive/duplicate-name', 'archive/wrong-size', 'archive/wrong-checksum', 'archive/junk'],
  ],
  ['archive/directory-data', zipOf({ name: 'folder/', data: 'x' })],
  ['archive/junk', with_({ before: Buffer.from('MZ a program') })],
  ['archive/junk', with_({ after: Buffer.from('appended') })],
  ['archive/junk', zipOf({ name: 'a.js', data: 'x', behind: Buffer.from('hidden') })],
  ['check/file-not-read', zipOf({ name: 'a.js', packed: Buffer.alloc(300_000), size: ZIP_LIMITS.text + 1 })],
];

/** By the code of a finding, a zip that is near it and sound. */
const nearMisses: Readonly<Record<keyof typeof archiveCodes, ByteSource>> = {
  'archive/too-large': zipOf(),
  'archive/too-many-entries': with_({ comment: 'entries' }),
  'archive/entry-too-large': zipOf({ name: 'a.mp4', data: Buffer.alloc(2 ** 20, 'ab'), method: 0 }),
  'archive/total-too-large': zipOf({ name: 'a.bin', packed: ZEROS, size: 20 * 2 ** 20 }),
  'archive/compression-ratio': zipOf({ name: 'a.txt', data: 'a'.repeat(2 ** 20) }),
  'archive/damaged': with_({ comment: 'PK\u0005\u0006' }),
  'archive/damaged-entry': zipOf({ name: 'a.js', data: '' }),
  'archive/wrong-checksum': zipOf({ name: 'a.js', data: '', crc: 0 }),
  'archive/wrong-size': zipOf({ name: 'a.js', data: '' }),
  'archive/encrypted': zipOf({ name: 'a.js', data: 'x', flags: 2 }),
  'archive/unknown-method': zipOf({ name: 'a.js', data: 'x', method: 0 }),
  'archive/link': zipOf({ name: 'a.js', data: 'x', mode: 0o100777 }),
  'archive/overlap': zipOf(
    { name: 'empty', data: '', method: 0 },
    { name: 'empty too', data: '', method: 0 },
  ),
  'archive/path-climbs': zipOf({ name: 'a/..b/c...js', data: 'x' }),
  'archive/path-absolute': zipOf({ name: 'etc/passwd', data: 'x' }),
  'archive/path-drive': zipOf({ name: 'c/a.js', data: 'x' }),
  'archive/path-backslash': zipOf({ name: 'a/b.js', data: 'x' }),
  'archive/path-control-character': zipOf({ name: 'a b\u00a0c.js', data: 'x' }),
  'archive/path-direction': zipOf({ name: '\u05d0\u0627.js', data: 'x' }),
  'archive/name-encoding': zipOf(
    { name: 'l\u00e4nder.png', data: 'x' },
    { name: 'b.png', isNameMarked: false },
  ),
  'archive/duplicate-name': zipOf({ name: 'index.htm', data: 'x' }),
  'archive/duplicate-form': zipOf({ name: 'caf\u00e9.png', data: 'x' }, { name: 'cafe.png', data: 'x' }),
  'archive/local-name': zipOf({ name: 'a.js', data: 'x', localName: 'a.js' }),
  'archive/directory-data': zipOf({ name: 'folder/', data: '', method: 0 }),
  'archive/junk': with_({ comment: 'A comment of the zip.' }),
  'check/file-not-read': zipOf({ name: 'a.mp4', data: Buffer.alloc(2 ** 20, 'ab') }),
  'check/rule-failed': zipOf(),
};

describe('a zip is judged before anything in it is unpacked', () => {
  test('nothing is found in sound ones', async () => {
    const sound = [
      zipOf(),
      zipOf({ name: 'images/', data: '', method: 0 }),
      zipOf({ name: 'empty.txt' }, { name: 'empty.bin', method: 0 }),
      zipOf({ name: 'l\u00e4nder/a b..c.png', data: 'x' }, { name: 'Map.PNG', data: 'x' }),
      zipOf({ name: 'large.mp4', data: Buffer.alloc(9 * 2 ** 20, 'abc'), method: 0 }),
      zipOf({
        name: 'large.bin',
        data: Buffer.from(Array.from({ length: 9 * 2 ** 20 }, (_, i) => (i * i) >>> 7)),
      }),
      zipOf({ name: 'a.js', data: 'x', flags: 8, behind: Buffer.alloc(16) }),
      with_({ comment: 'A comment.' }),
      memorySource(writeZip([])),
    ];
    for (const source of sound) {
      const read = await readZipFiles(source);
      expect(read?.diagnostics).toEqual([]);
      expect(read?.unread).toEqual([]);
    }
  });

  test('its files are what was packed', async () => {
    const read = await readZipFiles(zipOf({ name: 'images/', method: 0 }));
    expect(read?.files.map((file) => [file.path, new TextDecoder().decode(file.data)])).toEqual([
      ['index.html', page.data],
      ['images/map.png', 'a picture'],
    ]);
  });

  test.each(faults.map(([code, source, also = []]) => ({ code, source, also })))(
    '$code',
    async ({ code, source, also }) => {
      const read = await readZipFiles(source);
      expect(new Set(read?.diagnostics.map((diagnostic) => diagnostic.code))).toEqual(
        new Set([code, ...also]),
      );
      for (const { data } of read?.files ?? []) expect(data).toBeInstanceOf(Uint8Array);
    },
  );

  test.each(Object.entries(nearMisses))('%s is not found in what is near it', async (code, source) => {
    const read = await readZipFiles(source);
    expect(read?.diagnostics.map((diagnostic) => diagnostic.code)).not.toContain(code);
  });

  test('every code has a zip that gives it, and one near it that does not', () => {
    expect(new Set(Object.keys(nearMisses))).toEqual(new Set(Object.keys(archiveCodes)));
    const given = new Set(faults.map(([code]) => code));
    expect([...Object.keys(archiveCodes)].filter((code) => !given.has(code))).toEqual(['check/rule-failed']);
  });

  test('what is no zip is none', () => {
    for (const text of ['', 'PK', '<html></html>', `PK\u0005\u0006${'x'.repeat(10)}`])
      expect(judgeZip(memorySource(Buffer.from(text)))).toBeNull();
  });

  test('a zip cut off anywhere, or with any byte changed, gives findings and never throws', async () => {
    const zip = writeZip([page, other]);
    for (let length = 0; length < zip.length; length++) {
      const read = await readZipFiles(memorySource(zip.subarray(0, length)));
      expect(read === null || read.diagnostics.length > 0, `${length}`).toBe(true);
    }
    for (let at = 0; at < zip.length; at++) {
      for (const value of [0, 0x7f, 0xff]) {
        const changed = Buffer.from(zip);
        changed[at] = value;
        const read = await readZipFiles(memorySource(changed));
        for (const { data } of read?.files ?? []) expect(data.length).toBeLessThan(100);
      }
    }
  });

  test('names never reach a terminal as they are', () => {
    const found = judgeZip(zipOf({ name: 'a\u001b[2J\u202e\n.js', data: 'x' }))?.diagnostics.map(
      escapeFinding,
    );
    expect(JSON.stringify(found)).toContain('a\\\\u{1b}[2J\\\\u{202e}\\\\u{a}.js');
    expect(found?.map(({ message, file }) => `${message}${file}`).join('')).not.toMatch(/[\p{Cc}\u202e]/u);
  });
});
