/** Texts in which JSON escapes something; a lone surrogate is escaped as well. */
const ESCAPED = /["\\\p{Cc}\p{Cs}]/u;

const quote = (text: string): string => (ESCAPED.test(text) ? JSON.stringify(text) : `"${text}"`);

/**
 * A JSON value in the one form that does not depend on who wrote it: keys sorted by code unit, no blanks (as in RFC 8785).
 *
 * @param omitted Keys of the outermost object that are left out.
 */
export const canonicalJson = (value: unknown, omitted: readonly string[] = []): string => {
  if (typeof value === 'string') return quote(value);
  if (typeof value !== 'object' || value === null) return JSON.stringify(value) ?? 'null';
  let text = '';
  if (Array.isArray(value)) {
    for (const entry of value) text += `${text === '' ? '' : ','}${canonicalJson(entry)}`;
    return `[${text}]`;
  }
  const entries = value as Readonly<Record<string, unknown>>;
  for (const key of Object.keys(entries).sort()) {
    const entry = entries[key];
    if (entry === undefined || omitted.includes(key)) continue;
    text += `${text === '' ? '' : ','}${quote(key)}:${canonicalJson(entry)}`;
  }
  return `{${text}}`;
};
