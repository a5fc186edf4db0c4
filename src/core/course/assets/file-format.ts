// biome-ignore-all lint/suspicious/noControlCharactersInRegex: formats begin with such bytes, and texts have none
import type { ByteSource } from '../../codec/byte-source.ts';
import { asciiAt } from './byte-reader.ts';

/** What a file is, as its first bytes tell. */
export type FileFormat =
  | 'png'
  | 'jpeg'
  | 'gif'
  | 'webp'
  | 'heif'
  | 'bmp'
  | 'tiff'
  | 'svg'
  | 'mp4'
  | 'webm'
  | 'mp3'
  | 'ogg'
  | 'wav'
  | 'vtt'
  | 'pdf'
  | 'zip'
  | 'html'
  | 'lfs'
  | 'text'
  | 'unknown';

/** Formats as a message names them. */
export const FORMAT_NAMES: Readonly<Record<FileFormat, string>> = {
  png: 'a PNG image',
  jpeg: 'a JPEG image',
  gif: 'a GIF image',
  webp: 'a WebP image',
  heif: 'a HEIC or AVIF image',
  bmp: 'a BMP image',
  tiff: 'a TIFF image',
  svg: 'an SVG drawing',
  mp4: 'an MP4 file',
  webm: 'a WebM or Matroska file',
  mp3: 'an MP3 recording',
  ogg: 'an Ogg recording',
  wav: 'a WAV recording',
  vtt: 'a WebVTT file',
  pdf: 'a PDF document',
  zip: 'a zip file',
  html: 'a web page, perhaps the error message of a server',
  lfs: 'a Git LFS pointer, not the file itself',
  text: 'a text',
  unknown: 'something else',
};

const HEAD_LENGTH = 1024;

const SIGNATURES: readonly (readonly [RegExp, FileFormat])[] = [
  [/^\x89PNG\r\n\x1a\n/, 'png'],
  [/^\xff\xd8\xff/, 'jpeg'],
  [/^GIF8[79]a/, 'gif'],
  [/^RIFF[\s\S]{4}WEBP/, 'webp'],
  [/^RIFF[\s\S]{4}WAVE/, 'wav'],
  [/^[\s\S]{4}ftyp(?:hei[cfmsx]|hev[cmsx]|mif1|msf1|avi[fs])/, 'heif'],
  [/^[\s\S]{4}ftyp/, 'mp4'],
  [/^\x1a\x45\xdf\xa3/, 'webm'],
  [/^(?:ID3|\xff[\xe2\xe3\xf2-\xf7\xfa\xfb])/, 'mp3'],
  [/^OggS/, 'ogg'],
  [/^BM[\s\S]{4}\0\0\0\0/, 'bmp'],
  [/^(?:II\*\0|MM\0\*)/, 'tiff'],
  [/^PK\x03\x04/, 'zip'],
  [/^[\s\S]{0,1000}%PDF-/, 'pdf'],
  [/^version https:\/\/git-lfs\.github\.com/, 'lfs'],
  [/^(?:\xef\xbb\xbf)?WEBVTT/, 'vtt'],
  [/^\s*(?:\xef\xbb\xbf)?\s*(?:<!--[\s\S]*?-->\s*)*<(?:!doctype html|html|head|body)\b/i, 'html'],
  [
    /^(?:\xef\xbb\xbf)?\s*(?:<\?xml[\s\S]*?\?>\s*)?(?:<!--[\s\S]*?-->\s*|<!doctype svg[^>]*>\s*)*<(?:\w+:)?svg\b/i,
    'svg',
  ],
];

/** What a file is. A text is one without control characters. */
export const formatOf = (source: ByteSource): FileFormat => {
  const head = asciiAt(source, 0, HEAD_LENGTH);
  const known = SIGNATURES.find(([pattern]) => pattern.test(head))?.[1];
  return known ?? (/[\x00-\x08\x0e-\x1f]/.test(head) ? 'unknown' : 'text');
};
