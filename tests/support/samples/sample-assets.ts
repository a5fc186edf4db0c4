import { mkdir, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { crc32, deflateSync } from 'node:zlib';

const ascii = (text: string): Buffer => Buffer.from(text, 'latin1');

const number = (value: number, bytes: number): Buffer => {
  const buffer = Buffer.alloc(bytes);
  buffer.writeUIntBE(value, 0, bytes);
  return buffer;
};

const pngChunk = (name: string, data: Buffer): Buffer => {
  const body = Buffer.concat([ascii(name), data]);
  return Buffer.concat([number(data.length, 4), body, number(crc32(body), 4)]);
};

/** A PNG image of one colour. */
export const png = (width = 1, height = 1): Buffer =>
  Buffer.concat([
    ascii('\x89PNG\r\n\x1a\n'),
    pngChunk('IHDR', Buffer.concat([number(width, 4), number(height, 4), Buffer.from([8, 0, 0, 0, 0])])),
    pngChunk('IDAT', deflateSync(Buffer.alloc((width + 1) * height))),
    pngChunk('IEND', Buffer.alloc(0)),
  ]);

/** What a JPEG image is made of, without its picture. */
export const jpeg = (width = 1, height = 1): Buffer =>
  Buffer.concat([
    Buffer.from([0xff, 0xd8, 0xff, 0xe0, 0, 4, 0, 0]),
    Buffer.from([0xff, 0xc0, 0, 11, 8]),
    number(height, 2),
    number(width, 2),
    Buffer.from([1, 1, 0x11, 0]),
    Buffer.from([0xff, 0xda, 0, 8, 1, 1, 0, 0, 0x3f, 0, 1, 2, 3, 0xff, 0xd9]),
  ]);

/** A GIF image without a picture. */
export const gif = (width = 1, height = 1): Buffer => {
  const size = Buffer.alloc(4);
  size.writeUInt16LE(width, 0);
  size.writeUInt16LE(height, 2);
  return Buffer.concat([ascii('GIF89a'), size, Buffer.from([0, 0, 0, 0x3b])]);
};

const box = (name: string, data: Buffer): Buffer =>
  Buffer.concat([number(8 + data.length, 4), ascii(name), data]);

/** An MP4 film without pictures, with so many bytes in it. */
export const mp4 = (bytes = 8): Buffer =>
  Buffer.concat([
    box('ftyp', ascii('isom\0\0\0\0')),
    box('moov', Buffer.alloc(8)),
    box('mdat', Buffer.alloc(bytes)),
  ]);

/** A WebM film without pictures. */
export const webm = (): Buffer =>
  Buffer.concat([
    Buffer.from([0x1a, 0x45, 0xdf, 0xa3, 0x87, 0x42, 0x82, 0x84]),
    ascii('webm'),
    Buffer.from([0x18, 0x53, 0x80, 0x67, 0x84, 0, 0, 0, 0]),
  ]);

/** An MP3 recording of nothing, with a tag before it. */
export const mp3 = (): Buffer =>
  Buffer.concat([
    ascii('ID3\x03\0\0'),
    Buffer.from([0, 0, 0, 4]),
    Buffer.alloc(4),
    Buffer.from([0xff, 0xfb, 0x90, 0]),
  ]);

/** A PDF document without pages. */
export const pdf = (): Buffer => ascii('%PDF-1.4\n%%EOF\n');

/** Captions. */
export const vtt = (): Buffer => ascii('WEBVTT\n\n00:00.000 --> 00:02.000\nHello.\n');

/** A drawing. */
export const svg = (inside = '<rect width="1" height="1"/>'): Buffer =>
  ascii(`<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 1 1">${inside}</svg>\n`);

const MAKERS: Readonly<Record<string, () => Buffer>> = {
  png,
  jpg: jpeg,
  gif,
  mp4,
  m4a: mp4,
  webm,
  mp3,
  ogg: () => ascii('OggS'),
  pdf,
  vtt,
  svg,
};

/** A small file of the type that its name says. */
export const sampleAsset = (name: string): Buffer => {
  const make = MAKERS[name.slice(name.lastIndexOf('.') + 1)];
  if (!make) throw new Error(`There is no sample for ${name}.`);
  return make();
};

/** Writes small files of the types that their names say below a course's `assets/`. */
export const writeSampleAssets = async (course: string, names: readonly string[]): Promise<void> => {
  for (const name of names) {
    const file = path.join(course, 'assets', name);
    await mkdir(path.dirname(file), { recursive: true });
    await writeFile(file, sampleAsset(name));
  }
};
