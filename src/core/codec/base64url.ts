const ALPHABET = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_';

/** Writes a whole number 0 ≤ value < 64^length in exactly `length` characters. */
export const writeNumber = (value: number, length: number): string => {
  let rest = Math.max(0, Math.min(Math.floor(value), 64 ** length - 1));
  let text = '';
  for (let i = 0; i < length; i++) {
    text = ALPHABET.charAt(rest % 64) + text;
    rest = Math.floor(rest / 64);
  }
  return text;
};

/** Reads what `writeNumber` wrote; `null` if a character is not of the alphabet or the text is empty. */
export const readNumber = (text: string): number | null => {
  let value = 0;
  for (const char of text) {
    const digit = ALPHABET.indexOf(char);
    if (digit < 0) return null;
    value = value * 64 + digit;
  }
  return text === '' ? null : value;
};

/** UTF-8 bytes as base64url without padding: ⌈4/3⌉ characters per byte. */
export const writeBytes = (bytes: readonly number[]): string => {
  let text = '';
  for (let i = 0; i < bytes.length; i += 3) {
    const group = bytes.slice(i, i + 3);
    const value = ((group[0] ?? 0) << 16) | ((group[1] ?? 0) << 8) | (group[2] ?? 0);
    text += writeNumber(value, 4).slice(0, group.length + 1);
  }
  return text;
};

/** Reads what `writeBytes` wrote; `null` if it is not base64url. */
export const readBytes = (text: string): number[] | null => {
  const bytes: number[] = [];
  for (let i = 0; i < text.length; i += 4) {
    const group = text.slice(i, i + 4);
    const value = readNumber(group.padEnd(4, 'A'));
    if (value === null || group.length === 1) return null;
    bytes.push(...[value >> 16, (value >> 8) & 255, value & 255].slice(0, group.length - 1));
  }
  return bytes;
};

/** How many characters `writeBytes` makes of `bytes` bytes. */
export const lengthOfBytes = (bytes: number): number => Math.ceil((bytes * 4) / 3);

/** The UTF-8 bytes of a text; a lone surrogate becomes U+FFFD. */
export const encodeUtf8 = (text: string): number[] => [...new TextEncoder().encode(text)];

/** The text of UTF-8 bytes; whatever is not well formed becomes U+FFFD. */
export const decodeUtf8 = (bytes: readonly number[]): string =>
  new TextDecoder('utf-8', { ignoreBOM: true }).decode(Uint8Array.from(bytes));

/** Cuts text so that its UTF-8 form has at most `maxBytes` bytes, never inside a character. */
export const cutToBytes = (text: string, maxBytes: number): string => {
  const bytes = encodeUtf8(text);
  if (bytes.length <= maxBytes) return text;
  let end = Math.max(0, maxBytes);
  while (end > 0 && ((bytes[end] ?? 0) & 0xc0) === 0x80) end--;
  return decodeUtf8(bytes.slice(0, end));
};
