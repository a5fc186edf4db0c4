/** What JSON escapes, and what it would escape as one of them: all halves of surrogate pairs. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is looked for.
const ESCAPED = /["\\\u0000-\u001f\ud800-\udfff]/;

const quote = (text: string): string => (ESCAPED.test(text) ? JSON.stringify(text) : `"${text}"`);

/** Sorts a few keys by code unit, where they stand. */
const sortKeys = (keys: string[]): readonly string[] => {
  for (let at = 1; at < keys.length; at++) {
    const key = keys[at] ?? '';
    let to = at;
    for (; to > 0 && (keys[to - 1] ?? '') > key; to--) keys[to] = keys[to - 1] ?? '';
    keys[to] = key;
  }
  return keys;
};

/** What stands in front of a value, by its key: the first of an object, and the others; with the quotation mark of a text. */
interface KeyText {
  readonly first: string;
  readonly next: string;
  readonly firstText: string;
  readonly nextText: string;
}

/** Keys beyond this number are not kept. */
const MAX_KEYS = 1000;

/**
 * Writes a JSON value in the one form that does not depend on who wrote it: keys sorted by code unit, no blanks (as in RFC 8785).
 *
 * @param isUnescaped Whether no text in the value needs an escape in JSON, as in a value that was read from JSON without a backslash.
 */
export type CanonicalJson = (value: unknown, isUnescaped: boolean) => string;

/**
 * Makes a function that writes many values with the same keys. A statement has some sixty texts: what is spent on each of them is most
 * of what a snapshot costs.
 *
 * @param omitted Keys of the outermost object that are left out.
 */
export const createCanonicalJson = (omitted: readonly string[]): CanonicalJson => {
  const keyTexts = new Map<string, KeyText>();
  const textOfKey = (key: string): KeyText => {
    const known = keyTexts.get(key);
    if (known !== undefined) return known;
    const name = `${JSON.stringify(key)}:`;
    const made = { first: `{${name}`, next: `,${name}`, firstText: `{${name}"`, nextText: `,${name}"` };
    if (keyTexts.size < MAX_KEYS) keyTexts.set(key, made);
    return made;
  };
  const write = (value: unknown, isUnescaped: boolean, isOutermost: boolean): string => {
    if (typeof value === 'string') return isUnescaped ? `"${value}"` : quote(value);
    if (typeof value !== 'object' || value === null) return JSON.stringify(value) ?? 'null';
    let text = '';
    if (Array.isArray(value)) {
      for (let at = 0; at < value.length; at++)
        text += (at === 0 ? '[' : ',') + write(value[at], isUnescaped, false);
      return text === '' ? '[]' : `${text}]`;
    }
    const entries = value as Readonly<Record<string, unknown>>;
    for (const key of sortKeys(Object.keys(entries))) {
      const entry = entries[key];
      if (entry === undefined || (isOutermost && omitted.includes(key))) continue;
      const { first, next, firstText, nextText } = textOfKey(key);
      if (isUnescaped && typeof entry === 'string')
        text += `${(text === '' ? firstText : nextText) + entry}"`;
      else text += (text === '' ? first : next) + write(entry, isUnescaped, false);
    }
    return text === '' ? '{}' : `${text}}`;
  };
  return (value, isUnescaped) => write(value, isUnescaped, true);
};
