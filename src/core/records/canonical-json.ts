/**
 * A JSON value in the one form that does not depend on who wrote it: keys sorted by code unit, no blanks (as in RFC 8785).
 */
export const canonicalJson = (value: unknown): string => {
  if (Array.isArray(value)) return `[${value.map(canonicalJson).join(',')}]`;
  if (typeof value !== 'object' || value === null) return JSON.stringify(value) ?? 'null';
  const entries = value as Readonly<Record<string, unknown>>;
  return `{${Object.keys(entries)
    .filter((key) => entries[key] !== undefined)
    .sort()
    .map((key) => `${JSON.stringify(key)}:${canonicalJson(entries[key])}`)
    .join(',')}}`;
};
