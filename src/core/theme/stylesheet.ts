import type { Theme } from './theme.ts';

/** A colour that differs between the themes: `--name: light-dark(#fff, #10161f);`, a colour may be a function itself. */
const THEMED = /^[ \t]*--([\w-]+): light-dark\(((?:[^(),]|\([^()]*\))+), ((?:[^(),]|\([^()]*\))+)\);\n/gm;
/** A colour that is the same in both. */
const PLAIN = /^[ \t]*--([\w-]+): (#[0-9a-f]{3,6});\n/gim;

/** A colour in the light theme and in the dark one. */
export interface ThemedColour {
  readonly light: string;
  readonly dark: string;
}

/** Colours by the names of their custom properties, without the dashes. */
export type Colours = ReadonlyMap<string, ThemedColour>;

/** Names of custom properties by the names under which a course gives its colours. */
export const THEME_COLOURS: Readonly<Record<keyof Theme['colours'], string>> = {
  brand: 'brand',
  brandStrong: 'brand-2',
  brandSoft: 'brand-soft',
  onBrand: 'on-brand',
  deep: 'deep',
};

/** The colours that are custom properties of a stylesheet. */
export const readColours = (css: string): Colours =>
  new Map([
    ...[...css.matchAll(PLAIN)].map(
      ([, name = '', colour = '']) => [name, { light: colour, dark: colour }] as const,
    ),
    ...[...css.matchAll(THEMED)].map(
      ([, name = '', light = '', dark = '']) => [name, { light, dark }] as const,
    ),
  ]);

/** The colours that a course brings along. */
export const coloursOf = ({ colours }: Theme): Colours =>
  new Map(
    Object.entries(THEME_COLOURS).flatMap(([key, name]) => {
      const colour = colours[key as keyof Theme['colours']];
      if (colour === undefined) return [];
      return [[name, typeof colour === 'string' ? { light: colour, dark: colour } : colour] as const];
    }),
  );

/** Stands in the stylesheet for what is printed above every page. */
const RUNNING_HEAD = '{running head}';

/** A text between quotation marks in a stylesheet. */
const escapeString = (text: string): string =>
  text.replace(/["\\<\n\r\f]/g, (char) => `\\${char.charCodeAt(0).toString(16)} `);

/** Without comments and without the white space around lines, signs and declarations: a third of what is written for people. */
const compact = (css: string): string =>
  css
    .replace(/\/\*[\s\S]*?\*\//g, '')
    .split('\n')
    .map((line) =>
      line
        .trim()
        .replace(/^([\w-]+): /, '$1:')
        .replace(/ \{$/, '{'),
    )
    .filter((line) => line !== '')
    // What goes on in the next line is kept from running into it.
    .map((line) => (/[{};,]$/.test(line) ? line : `${line} `))
    .join('')
    .replaceAll(';}', '}')
    .concat('\n');

/**
 * The stylesheet of a package: with a course's own colours and font, and without `light-dark()`, which browsers before 2024 do
 * not know. The light colour stays where it is, the dark ones follow under the conditions of the dark theme. Paper has the
 * colours of the light theme.
 *
 * @param css in which the colours of the themes are custom properties of `:root`.
 * @param runningHead printed above every page.
 */
export const writeStylesheet = (css: string, runningHead: string, theme?: Theme): string => {
  const own = theme ? coloursOf(theme) : new Map<string, ThemedColour>();
  const dark: string[] = [];
  const light = css.replace(THEMED, (_, name: string, inLight: string, inDark: string) => {
    const colour = own.get(name) ?? { light: inLight, dark: inDark };
    dark.push(`  --${name}: ${colour.dark};`);
    return `  --${name}: ${colour.light};\n`;
  });
  const headed = light.replace(RUNNING_HEAD, () => escapeString(runningHead));
  const themed = theme?.font ? headed.replace(/--font:[^;]+;/, `--font: ${theme.font};`) : headed;
  if (dark.length === 0) return compact(themed);
  const declarations = dark.join('\n');
  return compact(`${themed}
@media screen {
:root[data-theme="dark"] {
${declarations}
}
}
@media screen and (prefers-color-scheme: dark) {
:root[data-theme="auto"] {
${declarations}
}
}
`);
};
