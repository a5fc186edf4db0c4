/** An entry of a zip as its bytes stand in the file. */
export interface ZipEntry {
  readonly name: string;
  /** The local header with what follows it: name, extra field, compressed data. */
  readonly local: Buffer;
  /** The entry of the central directory, without the offset of the local header. */
  readonly central: Buffer;
}

/** Reads a zip's entries in the order of its central directory, without any library (APPNOTE 4.3). */
export const zipEntriesOf = (zip: Uint8Array): readonly ZipEntry[] => {
  const bytes = Buffer.from(zip);
  const end = bytes.lastIndexOf(Buffer.from([0x50, 0x4b, 5, 6]));
  const entries: ZipEntry[] = [];
  let at = bytes.readUInt32LE(end + 16);
  for (let count = bytes.readUInt16LE(end + 10); count > 0; count--) {
    const lengths = [28, 30, 32].map((offset) => bytes.readUInt16LE(at + offset));
    const length = 46 + lengths.reduce((sum, part) => sum + part, 0);
    const offset = bytes.readUInt32LE(at + 42);
    const head = 30 + bytes.readUInt16LE(offset + 26) + bytes.readUInt16LE(offset + 28);
    entries.push({
      name: bytes.toString('utf8', at + 46, at + 46 + (lengths[0] ?? 0)),
      local: bytes.subarray(offset, offset + head + bytes.readUInt32LE(at + 20)),
      central: Buffer.concat([bytes.subarray(at, at + 42), bytes.subarray(at + 46, at + length)]),
    });
    at += length;
  }
  return entries;
};

/** A zip of entries, in their order; its own end record, no comment. */
export const joinZipEntries = (entries: readonly ZipEntry[]): Buffer => {
  let offset = 0;
  const central = entries.map((entry) => {
    const place = Buffer.alloc(4);
    place.writeUInt32LE(offset);
    offset += entry.local.length;
    return Buffer.concat([entry.central.subarray(0, 42), place, entry.central.subarray(42)]);
  });
  const end = Buffer.alloc(22);
  end.writeUInt32LE(0x06054b50);
  end.writeUInt16LE(entries.length, 8);
  end.writeUInt16LE(entries.length, 10);
  end.writeUInt32LE(
    central.reduce((sum, { length }) => sum + length, 0),
    12,
  );
  end.writeUInt32LE(offset, 16);
  return Buffer.concat([...entries.map(({ local }) => local), ...central, end]);
};

/** The same entry with its data compressed anew, in another way. */
export const recompress = (entry: ZipEntry, compressed: Uint8Array): ZipEntry => {
  const head = 30 + entry.local.readUInt16LE(26) + entry.local.readUInt16LE(28);
  const local = Buffer.concat([entry.local.subarray(0, head), compressed]);
  local.writeUInt32LE(compressed.length, 18);
  const central = Buffer.from(entry.central);
  central.writeUInt32LE(compressed.length, 20);
  return { name: entry.name, local, central };
};
