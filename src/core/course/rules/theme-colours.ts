import { findWeakPairs } from '../../theme/colour-pairs.ts';
import { coloursOf, THEME_COLOURS } from '../../theme/stylesheet.ts';
import type { Rule } from './course-view.ts';

/** A course's own colours keep the contrast that text and controls need, in both themes, each pair named once. */
export const themeColours: Rule = ({ settings, colours }, report) => {
  const theme = settings?.value.theme;
  if (!settings || !theme || !colours) return;
  const own = coloursOf(theme);
  const keys = Object.entries(THEME_COLOURS);
  const reported = new Set<string>();
  for (const { front, back, theme: mode, least, contrast } of findWeakPairs(new Map([...colours, ...own]))) {
    const key = keys.find(([, name]) => own.has(name) && (name === front || name === back))?.[0];
    if (key === undefined || reported.has(`${key} ${mode}`)) continue;
    reported.add(`${key} ${mode}`);
    report(
      'course/theme-contrast',
      { colour: key, front, back, mode, least, contrast },
      { file: settings.file, path: ['theme', 'colours', key] },
    );
  }
};
