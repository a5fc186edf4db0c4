const BEFORE = 'var coursewright=coursewright||{};coursewright.';

/**
 * A classic script that hands data over as a property of the one global `coursewright`. It is ASCII, so that it does not
 * matter under which encoding a server sends it.
 */
export const writeDataScript = (name: string, value: unknown): string =>
  `${BEFORE}${name}=${JSON.stringify(value).replace(
    /[^\x20-\x7e]/g,
    (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`,
  )};\n`;

/** What a script hands over; `null` for any other script. */
export const readDataScript = (script: string, name: string): unknown => {
  const start = `${BEFORE}${name}=`;
  if (!script.startsWith(start)) return null;
  try {
    return JSON.parse(script.slice(start.length).replace(/;\s*$/, ''));
  } catch {
    return null;
  }
};
