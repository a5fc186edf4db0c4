/** A colour that differs between the themes: `--name: light-dark(#fff, #10161f);`, a colour may be a function itself. */
const THEMED = /^[ \t]*--([\w-]+): light-dark\(((?:[^(),]|\([^()]*\))+), ((?:[^(),]|\([^()]*\))+)\);\n/gm;
/** A colour that is the same in both. */
const PLAIN = /^[ \t]*--([\w-]+): (#[0-9a-f]{3,6});\n/gim;

/** Which colours a stylesheet names, in the light theme and in the dark one. */
export interface ThemedColour {
  readonly light: string;
  readonly dark: string;
}

/** The colours that are custom properties of a stylesheet, by name without the dashes. */
export const readColours = (css: string): ReadonlyMap<string, ThemedColour> =>
  new Map([
    ...[...css.matchAll(PLAIN)].map(
      ([, name = '', colour = '']) => [name, { light: colour, dark: colour }] as const,
    ),
    ...[...css.matchAll(THEMED)].map(
      ([, name = '', light = '', dark = '']) => [name, { light, dark }] as const,
    ),
  ]);

/**
 * Writes out `light-dark()`, which browsers before 2024 do not know: the light colour stays where it is, the dark ones follow
 * under the conditions of the dark theme. Paper has the colours of the light theme.
 *
 * @param css in which the colours of the themes are custom properties of `:root`.
 */
export const writeOutThemes = (css: string): string => {
  const dark: string[] = [];
  const light = css.replace(THEMED, (_, name: string, inLight: string, inDark: string) => {
    dark.push(`  --${name}: ${inDark};`);
    return `  --${name}: ${inLight};\n`;
  });
  if (dark.length === 0) return css;
  const declarations = dark.join('\n');
  return `${light}
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
`;
};
