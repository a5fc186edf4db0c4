/** What cannot be read as a table: in words that follow "cannot be read:". */
export interface UndecodableTable {
  readonly reason: string;
}

const SIGNATURES: readonly (readonly [bytes: readonly number[], encoding: 'utf-16le' | 'utf-16be' | null])[] =
  [
    [[0xff, 0xfe], 'utf-16le'],
    [[0xfe, 0xff], 'utf-16be'],
    // Spreadsheets of today (zip) and of yesterday (OLE).
    [[0x50, 0x4b, 0x03, 0x04], null],
    [[0xd0, 0xcf, 0x11, 0xe0], null],
  ];

/**
 * The text of a table that somebody saved, in UTF-8, or in UTF-16 with a byte order mark. In other encodings names would come out
 * as others without anybody noticing, so they are refused.
 */
export const decodeTable = (data: Uint8Array): string | UndecodableTable => {
  const [, encoding] = SIGNATURES.find(([bytes]) => bytes.every((byte, at) => data[at] === byte)) ?? [
    null,
    'utf-8' as const,
  ];
  if (encoding === null) return { reason: 'it is a spreadsheet and not text; save it as "CSV UTF-8"' };
  try {
    const text = new TextDecoder(encoding, { fatal: true }).decode(data);
    if (!text.includes('\0')) return text;
  } catch {
    // Not in this encoding.
  }
  return { reason: 'it is neither UTF-8 nor UTF-16 with a byte order mark; save it as "CSV UTF-8"' };
};
