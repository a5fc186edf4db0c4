import type { ByteSource } from '../../codec/byte-source.ts';
import type { Diagnostic } from '../../diagnostics/diagnostic.ts';
import { report } from '../../diagnostics/registry.ts';
import { judgeNames } from './judge-names.ts';
import {
  type LocalHeader,
  readDirectory,
  readLocalHeader,
  type ZipDirectory,
  type ZipEntry,
} from './zip-directory.ts';

const MIB = 2 ** 20;

/** How much of a package is read at most; sizes in bytes. */
export const ZIP_LIMITS = {
  /** Of the zip itself. */
  zip: 2048 * MIB,
  entries: 20_000,
  /** Of one file, unpacked. */
  entry: 1024 * MIB,
  /** Of all files, unpacked. */
  total: 4096 * MIB,
  /** Unpacked size for each packed byte; counts from `ratioFrom` on. Text has 3 to 20, deflate cannot do more than 1,032. */
  ratio: 200,
  ratioFrom: 10 * MIB,
  /** Of a text that rules look into. */
  text: 32 * MIB,
};

const TEXT = /\.(?:x?html?|m?js|css|xml|xsd|json|svg|pem|env)$/i;

/** An entry whose data may be unpacked. */
export interface ReadableEntry {
  readonly entry: ZipEntry;
  /** Where its data begins, from the start of the source. */
  readonly dataStart: number;
}

/** What is known of a zip before anything in it is unpacked. */
export interface JudgedZip {
  /** The files that may be unpacked, each name once, in the order of the directory. */
  readonly readable: readonly ReadableEntry[];
  /** Names of files that must not or cannot be unpacked. */
  readonly unread: readonly string[];
  readonly diagnostics: readonly Diagnostic[];
}

/** The lengths that a descriptor behind an entry's data can have (APPNOTE 4.3.9). */
const DESCRIPTOR_LENGTHS: readonly number[] = [12, 16, 20, 24];

interface Extent {
  readonly entry: ZipEntry;
  readonly header: LocalHeader;
  readonly end: number;
}

/** Data that entries share, and bytes that belong to none. */
const judgeLayout = (
  extents: readonly Extent[],
  { start, trailingBytes, bytesAfter }: ZipDirectory,
): { readonly overlapping: ReadonlySet<ZipEntry>; readonly diagnostics: readonly Diagnostic[] } => {
  const overlapping = new Set<ZipEntry>();
  const sorted = extents.toSorted((a, b) => a.entry.localOffset - b.entry.localOffset);
  const before = sorted[0]?.entry.localOffset ?? start;
  let between = trailingBytes;
  let furthest: Extent | undefined;
  for (const extent of sorted) {
    if (furthest) between += gapAfter(furthest, extent.entry.localOffset);
    if (furthest && extent.entry.localOffset < furthest.end) {
      overlapping.add(extent.entry);
      overlapping.add(furthest.entry);
    }
    if (extent.end > start) overlapping.add(extent.entry);
    if (!furthest || extent.end > furthest.end) furthest = extent;
  }
  if (furthest) between += gapAfter(furthest, start);
  const junk = { before, between, after: bytesAfter };
  return {
    overlapping,
    diagnostics: [
      ...[...overlapping].map(({ path }) => report('archive/overlap', { path }, { file: path })),
      ...(['before', 'between', 'after'] as const)
        .filter((where) => junk[where] > 0)
        .map((where) => report('archive/junk', { bytes: junk[where], where })),
    ],
  };
};

/** Bytes between an entry and what follows it, without the entry's descriptor. */
const gapAfter = ({ header, end }: Extent, next: number): number => {
  const gap = Math.max(0, next - end);
  return header.hasDescriptor && DESCRIPTOR_LENGTHS.includes(gap) ? 0 : gap;
};

const sameBytes = (a: Uint8Array, b: Uint8Array): boolean =>
  a.length === b.length && a.every((byte, i) => byte === b[i]);

/** What the local header says otherwise than the directory. */
const judgeHeader = (entry: ZipEntry, header: LocalHeader): readonly Diagnostic[] => {
  const { path } = entry;
  const location = { file: path };
  const isOther = (declared: number | null, value: number): boolean =>
    declared !== null && declared !== value;
  return [
    ...(sameBytes(header.rawName, entry.rawName)
      ? []
      : [report('archive/local-name', { path, local: new TextDecoder().decode(header.rawName) }, location)]),
    ...(isOther(header.size, entry.size) || isOther(header.compressedSize, entry.compressedSize)
      ? [report('archive/wrong-size', { path }, location)]
      : []),
    ...(isOther(header.crc, entry.crc) ? [report('archive/wrong-checksum', { path }, location)] : []),
    ...(header.method === entry.method
      ? []
      : [
          report(
            'archive/damaged-entry',
            { path, problem: 'the header before its data names another compression' },
            location,
          ),
        ]),
  ];
};

/** Why an entry must not be unpacked, as far as the directory tells. */
const refusalOf = (entry: ZipEntry): Diagnostic | null => {
  const { path, size, compressedSize, method } = entry;
  const location = { file: path };
  if (entry.isLink) return report('archive/link', { path }, location);
  if (entry.isEncrypted) return report('archive/encrypted', { path }, location);
  if (method !== 0 && method !== 8) return report('archive/unknown-method', { path, method }, location);
  if (size > ZIP_LIMITS.entry)
    return report('archive/entry-too-large', { path, bytes: size, limit: ZIP_LIMITS.entry }, location);
  if (size >= ZIP_LIMITS.ratioFrom && size > ZIP_LIMITS.ratio * compressedSize)
    return report(
      'archive/compression-ratio',
      { path, ratio: Math.round(size / Math.max(1, compressedSize)) },
      location,
    );
  if (method === 0 && size !== compressedSize) return report('archive/wrong-size', { path }, location);
  if (size > ZIP_LIMITS.text && TEXT.test(path))
    return report('check/file-not-read', { path, bytes: size, limit: ZIP_LIMITS.text }, location);
  return null;
};

/** Judges the entries of a directory; reads their local headers, and none of their data. */
const judgeEntries = (source: ByteSource, directory: ZipDirectory): JudgedZip => {
  const { entries } = directory;
  const diagnostics: Diagnostic[] = [...judgeNames(entries)];
  const extents: Extent[] = [];
  const candidates: ReadableEntry[] = [];
  for (const entry of entries) {
    const { path } = entry;
    const header = readLocalHeader(source, entry);
    if (header === null) {
      const problem = 'there is no header where the directory says';
      diagnostics.push(report('archive/damaged-entry', { path, problem }, { file: path }));
      continue;
    }
    extents.push({ entry, header, end: header.dataStart + entry.compressedSize });
    diagnostics.push(...judgeHeader(entry, header));
    if (entry.isDirectory) {
      if (entry.size > 0) diagnostics.push(report('archive/directory-data', { path }, { file: path }));
      continue;
    }
    const refusal = refusalOf(entry);
    if (refusal) diagnostics.push(refusal);
    else candidates.push({ entry, dataStart: header.dataStart });
  }
  const { overlapping, diagnostics: layout } = judgeLayout(extents, directory);
  diagnostics.push(...layout);

  const total = entries.reduce((sum, { size }) => sum + size, 0);
  const limit = Math.min(ZIP_LIMITS.total, Math.max(64 * MIB, ZIP_LIMITS.ratio * source.size));
  if (total > limit) diagnostics.push(report('archive/total-too-large', { bytes: total, limit }));
  const readable = new Map<string, ReadableEntry>();
  if (total <= limit)
    for (const candidate of candidates)
      if (!overlapping.has(candidate.entry) && !readable.has(candidate.entry.path))
        readable.set(candidate.entry.path, candidate);
  const unread = entries.filter((entry) => !entry.isDirectory && !readable.has(entry.path));
  return {
    readable: [...readable.values()],
    unread: [...new Set(unread.map(({ path }) => path))],
    diagnostics,
  };
};

/** Judges a zip by its directory and its headers, before anything is unpacked; `null` if it is no zip. */
export const judgeZip = (source: ByteSource): JudgedZip | null => {
  const stop = (diagnostic: Diagnostic): JudgedZip => ({
    readable: [],
    unread: [],
    diagnostics: [diagnostic],
  });
  if (source.size > ZIP_LIMITS.zip)
    return stop(report('archive/too-large', { bytes: source.size, limit: ZIP_LIMITS.zip }));
  const directory = readDirectory(source, ZIP_LIMITS.entries);
  if ('entries' in directory) return judgeEntries(source, directory);
  switch (directory.kind) {
    case 'no-zip':
      return null;
    case 'damaged':
      return stop(report('archive/damaged', { problem: directory.problem }));
    case 'too-many':
      return stop(report('archive/too-many-entries', { count: directory.count, limit: ZIP_LIMITS.entries }));
  }
};
