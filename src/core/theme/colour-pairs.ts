import { contrastOf } from '../text/contrast.ts';
import type { Colours } from './stylesheet.ts';

/** Two colours that stand on each other, and their least contrast: 7 for text, 3 for controls and signs (WCAG 2.2, 1.4.6, 1.4.11). */
export interface ColourPair {
  readonly front: string;
  readonly back: string;
  readonly least: 7 | 3;
}

const pairs = (
  fronts: readonly string[],
  backs: readonly string[],
  least: ColourPair['least'],
): readonly ColourPair[] => fronts.flatMap((front) => backs.map((back) => ({ front, back, least })));

/** Every pair that the stylesheet uses, by names of its custom properties. */
export const COLOUR_PAIRS: readonly ColourPair[] = [
  ...pairs(['ink', 'ink-2', 'brand', 'brand-2'], ['paper', 'wash', 'raised'], 7),
  ...pairs(['ink', 'brand'], ['brand-soft'], 7),
  ...pairs(['on-brand'], ['brand', 'brand-2'], 7),
  ...pairs(['on-deep', 'on-deep-2', 'beacon'], ['deep'], 7),
  ...pairs(['ink'], ['mark', 'good-soft', 'bad-soft', 'warn-soft'], 7),
  ...['good', 'bad', 'warn'].flatMap((name) => pairs([name], ['paper', `${name}-soft`], 7)),
  ...pairs(['doc-ink', 'doc-ink-2'], ['doc', 'doc-2'], 7),
  ...pairs(['edge', 'good-edge', 'bad-edge', 'warn-edge'], ['paper'], 3),
  ...pairs(['edge'], ['wash', 'raised', 'brand-soft'], 3),
];

/** A pair that falls short in one theme. */
export interface WeakPair extends ColourPair {
  readonly theme: 'light' | 'dark';
  readonly contrast: number;
}

/** The pairs whose contrast is too low. Colours that are not `#rgb` or `#rrggbb`, and names without a colour, throw. */
export const findWeakPairs = (colours: Colours): readonly WeakPair[] =>
  COLOUR_PAIRS.flatMap((pair) =>
    (['light', 'dark'] as const).flatMap((theme) => {
      const [front, back] = [colours.get(pair.front)?.[theme] ?? '', colours.get(pair.back)?.[theme] ?? ''];
      const contrast = contrastOf(front, back);
      return contrast < pair.least ? [{ ...pair, theme, contrast }] : [];
    }),
  );
