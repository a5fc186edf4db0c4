const STRING_OR_COMMENT = /"(?:[^"\\\n]|\\.)*"|\/\*[\s\S]*?\*\//g;
const STRING = /("(?:[^"\\\n]|\\.)*")/;

/** What stands between strings. */
const compactCode = (code: string): string =>
  code
    .replace(/\s*\n\s*/g, '\n')
    .replace(/(?<=[{};,])\n|\n(?=\})/g, '')
    .replaceAll('\n', ' ')
    .replaceAll(' {', '{')
    .replaceAll(';}', '}');

/**
 * A stylesheet without comments and without the white space between its parts, which are an eighth of what a launch loads of
 * it. It means what it meant; strings stay as they are.
 *
 * @param css with strings in double quotes.
 */
export const compactCss = (css: string): string =>
  css
    .replace(STRING_OR_COMMENT, (part) => (part.startsWith('"') ? part : ''))
    .trim()
    .split(STRING)
    .map((part, index) => (index % 2 === 0 ? compactCode(part) : part))
    .join('')
    .concat('\n');
