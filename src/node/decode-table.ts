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

/** A table in Windows-1252, and some of its words by which a person sees whether that is right. */
export interface WesternTable {
  readonly text: string;
  readonly words: readonly string[];
}

/** What Windows-1252 has where Latin-1 has control characters, from 0x80 on. Some versions of Node.js decode it as Latin-1. */
const WESTERN = '€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ';

/** Signs that stand inside words of no language of Western Europe: another encoding has letters there. */
const BROKEN_WORD =
  /\p{L}[\u0081\u008d\u008f\u0090\u009d\u00a1-\u00a9\u00ab-\u00b3\u00b6\u00b8\u00b9\u00bb-\u00bf\u00d7\u00f7„”†‡ˆ‰‹•˜™›]+\p{L}/u;

const MAX_WORDS = 3;

/**
 * A table in Windows-1252, which is what older spreadsheets of Western Europe write; `null` if it is another encoding, as far as that
 * can be seen: half of a word in signs, or bytes that mean nothing.
 */
export const decodeWesternTable = (data: Uint8Array): WesternTable | null => {
  if (data.some((byte) => byte === 0 || [0x81, 0x8d, 0x8f, 0x90, 0x9d].includes(byte))) return null;
  const text = Buffer.from(data)
    .toString('latin1')
    .replace(/[\u0080-\u009f]/g, (sign) => WESTERN[sign.charCodeAt(0) - 0x80] ?? sign);
  if (BROKEN_WORD.test(text)) return null;
  const words = text.match(/[\p{L}\p{M}'’-]*[^\p{ASCII}\s][\p{L}\p{M}'’-]*/gu) ?? [];
  return { text, words: [...new Set(words)].slice(0, MAX_WORDS) };
};
