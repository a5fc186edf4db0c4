import type { Code } from '../../src/core/diagnostics/registry.ts';
import { gif, jpeg, mp4, png, svg, vtt, webm } from '../support/samples/sample-assets.ts';

/** A file among the assets of the good course that makes exactly one finding. */
export interface AssetCase {
  readonly code: Code;
  readonly when: string;
  /** Below `assets/`; it takes the place of the good file of the same kind. */
  readonly file: string;
  readonly data: string | Buffer;
  /** `file:line:column`, as far as they are known; where the file is used unless given. */
  readonly at?: string;
  readonly message?: string;
}

const html = '<!DOCTYPE html><title>404 Not Found</title>';
const cut = (data: Buffer): Buffer => data.subarray(0, data.length - 3);

export const assetCases: readonly AssetCase[] = [
  { code: 'course/asset-empty', when: 'an image', file: 'images/map.png', data: '' },
  { code: 'course/asset-empty', when: 'a download', file: 'form.csv', data: '' },
  {
    code: 'course/asset-content',
    when: 'an image is a web page',
    file: 'images/map.png',
    data: html,
    message:
      '"assets/images/map.png" is not a PNG image: it is a web page, perhaps the error message of a server.',
  },
  {
    code: 'course/asset-content',
    when: 'an image is one of another type',
    file: 'images/map.png',
    data: jpeg(),
    message: '"assets/images/map.png" is not a PNG image: it is a JPEG image.',
  },
  { code: 'course/asset-content', when: 'a photo is a PNG', file: 'images/map.jpg', data: png() },
  { code: 'course/asset-content', when: 'an image is a text', file: 'images/map.gif', data: 'x' },
  { code: 'course/asset-content', when: 'a drawing is an image', file: 'images/map.svg', data: png() },
  {
    code: 'course/asset-content',
    when: 'an image is a pointer',
    file: 'images/map.png',
    data: 'version https://git-lfs.github.com/spec/v1\noid sha256:00\nsize 1\n',
  },
  { code: 'course/asset-content', when: 'a film is a text', file: 'film.mp4', data: 'no film' },
  { code: 'course/asset-content', when: 'a film is another', file: 'film.webm', data: mp4() },
  { code: 'course/asset-content', when: 'a document is a text', file: 'form.pdf', data: 'x' },
  { code: 'course/asset-content', when: 'an office document is none', file: 'form.docx', data: html },
  {
    code: 'course/asset-damaged',
    when: 'a PNG is cut off',
    file: 'images/map.png',
    data: cut(png(8, 8)),
    message: '"assets/images/map.png" is damaged: it is cut off.',
  },
  { code: 'course/asset-damaged', when: 'a JPEG is cut off', file: 'images/map.jpg', data: cut(jpeg()) },
  { code: 'course/asset-damaged', when: 'a GIF is cut off', file: 'images/map.gif', data: cut(gif()) },
  { code: 'course/asset-damaged', when: 'an image has no size', file: 'images/map.png', data: png(0, 0) },
  { code: 'course/asset-damaged', when: 'an MP4 is cut off', file: 'film.mp4', data: cut(mp4(100)) },
  {
    code: 'course/asset-damaged',
    when: 'an MP4 has no index',
    file: 'film.mp4',
    data: mp4().subarray(0, 16),
  },
  { code: 'course/asset-damaged', when: 'a WebM is cut off', file: 'film.webm', data: cut(webm()) },
  { code: 'course/asset-damaged', when: 'a document is cut off', file: 'form.pdf', data: '%PDF-1.4\n' },
  {
    code: 'course/image-bytes',
    when: 'more than 2 MB',
    file: 'images/map.png',
    data: Buffer.concat([
      png().subarray(0, 33),
      Buffer.from('001e8480', 'hex'),
      Buffer.from('tEXt'),
      Buffer.alloc(2_000_004),
      png().subarray(33),
    ]),
    message: 'The image "assets/images/map.png" has 2.0 MB; more than 2.0 MB take long on a slow line.',
  },
  {
    code: 'course/image-pixels',
    when: 'more than 4,000',
    file: 'images/map.jpg',
    data: jpeg(6000, 3000),
    message:
      'The image "assets/images/map.jpg" is 6000 × 3000 pixels; more than 4000 are too many for phones to unpack.',
  },
  {
    code: 'course/svg-active',
    when: 'a script',
    file: 'images/map.svg',
    data: svg('\n<script>alert(1)</script>'),
    at: 'assets/images/map.svg:2',
    message: 'The drawing "assets/images/map.svg" has an element <script>.',
  },
  {
    code: 'course/svg-active',
    when: 'an event',
    file: 'images/map.svg',
    data: svg('\n\n<rect onclick="alert(1)"/>'),
    at: 'assets/images/map.svg:3',
  },
  {
    code: 'course/svg-active',
    when: 'an event of the whole',
    file: 'images/map.svg',
    data: svg().toString().replace('viewBox', 'onload="alert(1)" viewBox'),
    at: 'assets/images/map.svg:1',
  },
  {
    code: 'course/svg-outside',
    when: 'an address outside',
    file: 'images/map.svg',
    data: svg('<image href="https://example.org/map.png"/>'),
    at: 'assets/images/map.svg:1',
    message:
      'The drawing "assets/images/map.svg" refers to "https://example.org/map.png", which a picture cannot load.',
  },
  {
    code: 'course/svg-outside',
    when: 'an address in a style',
    file: 'images/map.svg',
    data: svg('<style>@import "//example.org/a.css";</style>'),
    at: 'assets/images/map.svg:1',
  },
  {
    code: 'course/svg-invalid',
    when: 'it is not well-formed',
    file: 'images/map.svg',
    data: svg('\n<g>'),
    at: 'assets/images/map.svg:2',
  },
  {
    code: 'course/svg-invalid',
    when: 'it has no namespace',
    file: 'images/map.svg',
    data: '<svg viewBox="0 0 1 1"/>',
    at: 'assets/images/map.svg:1',
  },
  {
    code: 'course/captions-invalid',
    when: 'they are SubRip',
    file: 'film.vtt',
    data: '1\n00:00:00,000 --> 00:00:02,000\nHello.\n',
    at: 'assets/film.vtt:1',
    message: 'The captions "assets/film.vtt" cannot be read: it is a SubRip file (.srt).',
  },
  {
    code: 'course/captions-invalid',
    when: 'a time is none',
    file: 'film.vtt',
    data: vtt().toString().replace('00:02.000', '00:02,000'),
    at: 'assets/film.vtt:3',
  },
  {
    code: 'course/captions-invalid',
    when: 'a time ends before it begins',
    file: 'film.vtt',
    data: vtt().toString().replace('00:00.000', '00:03.000'),
    at: 'assets/film.vtt:3',
  },
  {
    code: 'course/captions-invalid',
    when: 'there are none',
    file: 'film.vtt',
    data: 'WEBVTT\n',
    at: 'assets/film.vtt:1',
  },
  {
    code: 'course/captions-invalid',
    when: 'they are not UTF-8',
    file: 'film.vtt',
    data: Buffer.from('WEBVTT\n\n00:00.000 --> 00:02.000\nCaf\xe9\n', 'latin1'),
    at: 'assets/film.vtt:1',
  },
];
