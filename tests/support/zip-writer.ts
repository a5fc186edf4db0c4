import { crc32, deflateRawSync } from 'node:zlib';

/** What a test writes into a zip; what is left out is as it should be. */
export interface WrittenEntry {
  readonly name: string;
  readonly data?: string | Uint8Array;
  /** 0 stored, 8 deflated, which is what it is unless said. */
  readonly method?: number;
  /** Bits of the flags beside "names are UTF-8". */
  readonly flags?: number;
  /** Whether the flags say that the name is UTF-8, which they do unless this is false. */
  readonly isNameMarked?: boolean;
  /** Unix file mode. */
  readonly mode?: number;
  readonly crc?: number;
  /** The unpacked size that both headers declare. */
  readonly size?: number;
  readonly localName?: string;
  readonly localSize?: number;
  /** The offset of the local header that the directory gives. */
  readonly offset?: number;
  /** The packed bytes, in place of what `data` gives. */
  readonly packed?: Uint8Array;
  /** Bytes behind the data. */
  readonly behind?: Uint8Array;
}

export interface WrittenZip {
  readonly before?: Uint8Array;
  readonly after?: Uint8Array;
  readonly comment?: string;
  /** How many entries the end record says. */
  readonly count?: number;
}

const fields = (...values: readonly (readonly [bytes: 2 | 4, value: number])[]): Buffer =>
  Buffer.concat(
    values.map(([bytes, value]) => {
      const field = Buffer.alloc(bytes);
      field.writeUIntLE(value, 0, bytes);
      return field;
    }),
  );

/** Writes a zip byte by byte, with every fault that is asked for (APPNOTE 4.3). */
export const writeZip = (entries: readonly WrittenEntry[], zip: WrittenZip = {}): Buffer => {
  const parts: Uint8Array[] = [zip.before ?? new Uint8Array()];
  const central: Buffer[] = [];
  let at = parts[0]?.length ?? 0;
  for (const entry of entries) {
    const data = Buffer.from(entry.data ?? '');
    const method = entry.method ?? 8;
    const packed = entry.packed ?? (method === 0 ? data : deflateRawSync(data));
    const flags = (entry.isNameMarked === false ? 0 : 0x0800) | (entry.flags ?? 0);
    const crc = entry.crc ?? crc32(data);
    const size = entry.size ?? data.length;
    const name = Buffer.from(entry.name);
    const localName = Buffer.from(entry.localName ?? entry.name);
    const local = Buffer.concat([
      fields([4, 0x04034b50], [2, 20], [2, flags], [2, method], [2, 0], [2, 0x21], [4, crc]),
      fields([4, packed.length], [4, entry.localSize ?? size], [2, localName.length], [2, 0]),
      localName,
      packed,
      entry.behind ?? new Uint8Array(),
    ]);
    central.push(
      fields([4, 0x02014b50], [2, 0x0314], [2, 20], [2, flags], [2, method], [2, 0], [2, 0x21], [4, crc]),
      fields([4, packed.length], [4, size], [2, name.length], [2, 0], [2, 0], [2, 0], [2, 0]),
      fields([4, ((entry.mode ?? 0o100644) << 16) >>> 0], [4, entry.offset ?? at]),
      name,
    );
    parts.push(local);
    at += local.length;
  }
  const directory = Buffer.concat(central);
  const comment = Buffer.from(zip.comment ?? '');
  const count = zip.count ?? entries.length;
  return Buffer.concat([
    ...parts,
    directory,
    fields([4, 0x06054b50], [2, 0], [2, 0], [2, count], [2, count], [4, directory.length], [4, at]),
    fields([2, comment.length]),
    comment,
    zip.after ?? new Uint8Array(),
  ]);
};
