/**
 * Characters that steer a terminal or reorder a line: control characters, format characters such as bidirectional overrides and
 * blanks without width (but for soft hyphens and joiners, which words need), line separators, halves of surrogate pairs.
 */
const STEERING = /(?![\u00ad\u200c\u200d])[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}]/gu;

const escapeUnits = (character: string): string =>
  Array.from({ length: character.length }, (_, at) => {
    const unit = character.charCodeAt(at).toString(16).padStart(4, '0');
    return `\\u${unit}`;
  }).join('');

/**
 * The text with every steering character written as an escape such as `\u001b`. Line ends and tabs stay, unless the text is to be
 * one line.
 */
export const escapeControlCharacters = (text: string, extent: 'lines' | 'one line' = 'lines'): string =>
  text.replace(STEERING, (character) =>
    character === '\t' || (character === '\n' && extent === 'lines') ? character : escapeUnits(character),
  );
