import type { ByteSource } from '../../codec/byte-source.ts';
import { type AssetProblem, damaged, notWhatItSays } from './asset-problem.ts';
import { judgeCaptions } from './captions.ts';
import { type FileFormat, FORMAT_NAMES, formatOf } from './file-format.ts';
import { judgeMp3, judgeMp4, judgePdf, judgeWebm, judgeZipEnd, type MediaFault } from './media.ts';
import { type ImageFacts, readGif, readJpeg, readPng } from './raster-image.ts';

/** The most that an image should weigh, in bytes, and measure, in pixels of its longer side. */
export const IMAGE_LIMITS = { bytes: 2_000_000, pixels: 4000 };

/** Judges drawings; it needs an XML parser, which is loaded only where there are some. */
export type SvgJudge = (source: ByteSource) => readonly AssetProblem[];

const judgeWeight = (source: ByteSource): readonly AssetProblem[] =>
  source.size > IMAGE_LIMITS.bytes
    ? [{ code: 'course/image-bytes', args: { bytes: source.size, limit: IMAGE_LIMITS.bytes } }]
    : [];

const judgeImage = (source: ByteSource, { width, height, isWhole }: ImageFacts): readonly AssetProblem[] => {
  if (!isWhole) return damaged('it is cut off');
  if (!width || !height) return damaged('it does not say how wide and high it is');
  const limit = IMAGE_LIMITS.pixels;
  return [
    ...judgeWeight(source),
    ...(Math.max(width, height) > limit
      ? [{ code: 'course/image-pixels', args: { width, height, limit } } as const]
      : []),
  ];
};

const image =
  (read: (source: ByteSource) => ImageFacts) =>
  (source: ByteSource): readonly AssetProblem[] =>
    judgeImage(source, read(source));

const medium =
  (judge: (source: ByteSource) => MediaFault) =>
  (source: ByteSource): readonly AssetProblem[] => {
    const fault = judge(source);
    return fault === null ? [] : damaged(fault);
  };

interface Kind {
  readonly format: FileFormat;
  /** What the ending promises, if it is more than the format. */
  readonly wanted?: string;
  readonly judge: (source: ByteSource) => readonly AssetProblem[];
}

const office: Kind = { format: 'zip', wanted: 'an office document', judge: medium(judgeZipEnd) };
const none = (): readonly AssetProblem[] => [];

const KINDS: Readonly<Record<string, Kind>> = {
  png: { format: 'png', judge: image(readPng) },
  jpg: { format: 'jpeg', judge: image(readJpeg) },
  jpeg: { format: 'jpeg', judge: image(readJpeg) },
  gif: { format: 'gif', judge: image(readGif) },
  mp4: { format: 'mp4', wanted: 'an MP4 film', judge: medium(judgeMp4) },
  m4a: { format: 'mp4', wanted: 'an M4A recording', judge: medium(judgeMp4) },
  webm: { format: 'webm', wanted: 'a WebM film', judge: medium(judgeWebm) },
  mp3: { format: 'mp3', judge: medium(judgeMp3) },
  ogg: { format: 'ogg', judge: none },
  pdf: { format: 'pdf', judge: medium(judgePdf) },
  zip: { format: 'zip', judge: medium(judgeZipEnd) },
  docx: office,
  xlsx: office,
  pptx: office,
  odt: office,
  ods: office,
  odp: office,
};

const extensionOf = (path: string): string => path.slice(path.lastIndexOf('.') + 1).toLowerCase();

/** Whether a file is judged by the judge of drawings. */
export const isDrawing = (path: string): boolean => extensionOf(path) === 'svg';

/**
 * Judges a file of `assets/` by its content: that it is what its ending says, that it is whole, that an image is not too large.
 *
 * @param path relative to `assets/`.
 */
export const inspectAsset = (
  path: string,
  source: ByteSource,
  judgeSvg: SvgJudge,
): readonly AssetProblem[] => {
  if (source.size === 0) return [{ code: 'course/asset-empty', args: {} }];
  const found = formatOf(source);
  const extension = extensionOf(path);
  if (extension === 'svg')
    return found === 'svg' || found === 'text'
      ? [...judgeWeight(source), ...judgeSvg(source)]
      : notWhatItSays(FORMAT_NAMES.svg, FORMAT_NAMES[found]);
  if (extension === 'vtt')
    return found === 'vtt' || found === 'text'
      ? judgeCaptions(source)
      : notWhatItSays(FORMAT_NAMES.vtt, FORMAT_NAMES[found]);
  const kind = Object.hasOwn(KINDS, extension) ? KINDS[extension] : undefined;
  if (kind === undefined) return found === 'lfs' ? notWhatItSays(`a file to keep`, FORMAT_NAMES.lfs) : [];
  return found === kind.format
    ? kind.judge(source)
    : notWhatItSays(kind.wanted ?? FORMAT_NAMES[kind.format], FORMAT_NAMES[found]);
};
