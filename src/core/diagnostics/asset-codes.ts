import { defineCode } from './code.ts';

const megabytes = (bytes: number): string => `${(bytes / 1e6).toFixed(1)} MB`;

/** What can be wrong in the files of `assets/`. */
export const assetCodes = {
  'course/asset-empty': defineCode<{ path: string }>({
    severity: 'error',
    title: 'Empty asset',
    message: ({ path }) => `The file "assets/${path}" is empty.`,
    help: 'Put the file there again; it may have been copied while it was still being written.',
    example: { path: 'images/map.png' },
  }),
  'course/asset-content': defineCode<{ path: string; wanted: string; found: string }>({
    severity: 'error',
    title: 'Asset that is not what its name says',
    message: ({ path, wanted, found }) => `"assets/${path}" is not ${wanted}: it is ${found}.`,
    help: 'Export the file again in the format that its ending names: a new ending does not convert a file.',
    advice: ({ found }) =>
      found.startsWith('a Git LFS pointer') ? 'Run "git lfs pull", which brings the file itself.' : undefined,
    example: { path: 'images/map.png', wanted: 'a PNG image', found: 'a JPEG image' },
  }),
  'course/asset-damaged': defineCode<{ path: string; problem: string }>({
    severity: 'error',
    title: 'Damaged asset',
    message: ({ path, problem }) => `"assets/${path}" is damaged: ${problem}.`,
    help: 'Export or copy the file again, and open it once to see that it is whole.',
    example: { path: 'images/map.png', problem: 'it is cut off' },
  }),
  'course/image-bytes': defineCode<{ path: string; bytes: number; limit: number }>({
    severity: 'warning',
    title: 'Image that takes long to load',
    message: ({ path, bytes, limit }) =>
      `The image "assets/${path}" has ${megabytes(bytes)}; more than ${megabytes(limit)} take long on a slow line.`,
    help: 'Scale it to at most 1,600 pixels, or save it with more compression: photos as JPEG, drawings as PNG or SVG.',
    example: { path: 'images/photo.jpg', bytes: 7_340_000, limit: 2_000_000 },
  }),
  'course/image-pixels': defineCode<{ path: string; width: number; height: number; limit: number }>({
    severity: 'warning',
    title: 'Image with more pixels than a screen',
    message: ({ path, width, height, limit }) =>
      `The image "assets/${path}" is ${width} × ${height} pixels; more than ${limit} are too many for phones to unpack.`,
    help: 'Scale it to at most 1,600 pixels: the page shows it no wider than 800.',
    example: { path: 'images/photo.jpg', width: 6000, height: 4000, limit: 4000 },
  }),
  'course/svg-invalid': defineCode<{ path: string; problem: string }>({
    severity: 'error',
    title: 'SVG that browsers do not show',
    message: ({ path, problem }) => `"assets/${path}" is no SVG drawing that can be read: ${problem}.`,
    help: 'Correct the marked place, or export the drawing again as plain SVG.',
    example: { path: 'images/map.svg', problem: 'Opening and ending tag mismatch: g line 3 and svg' },
  }),
  'course/svg-active': defineCode<{ path: string; what: string }>({
    severity: 'error',
    title: 'SVG with a program in it',
    message: ({ path, what }) => `The drawing "assets/${path}" has ${what}.`,
    help: 'Remove it: a picture runs no programs, and LMSs may refuse the package for it.',
    example: { path: 'images/map.svg', what: 'an element <script>' },
  }),
  'course/svg-outside': defineCode<{ path: string; address: string }>({
    severity: 'error',
    title: 'SVG that needs other files',
    message: ({ path, address }) =>
      `The drawing "assets/${path}" refers to "${address}", which a picture cannot load.`,
    help: 'Embed what it shows when you export it, turn texts into paths, and remove the reference.',
    example: { path: 'images/map.svg', address: 'https://fonts.example.org/sans.css' },
  }),
  'course/captions-invalid': defineCode<{ path: string; problem: string }>({
    severity: 'error',
    title: 'Captions that no browser shows',
    message: ({ path, problem }) => `The captions "assets/${path}" cannot be read: ${problem}.`,
    help: 'A WebVTT file begins with a line WEBVTT and an empty line; times are written 00:00:01.000 --> 00:00:04.000.',
    spec: 'WebVTT, 4.1 WebVTT file structure',
    example: { path: 'film.vtt', problem: 'it does not begin with WEBVTT' },
  }),
};
