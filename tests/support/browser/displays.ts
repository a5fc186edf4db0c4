import axe from 'axe-core';
import type { Frame, Page } from 'playwright-core';

/** What axe-core judges by: WCAG 2.2 AA and its own best practices. */
const TAGS = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

/** WCAG 2.2, success criterion 1.4.12. */
const TEXT_SPACING = `
  * { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important }
  p { margin-block-end: 2em !important }`;

/** A way in which a page may be shown. */
export interface Display {
  readonly width: number;
  readonly height: number;
  readonly media?: Parameters<Page['emulateMedia']>[0];
  readonly css?: string;
  /** What the learner has chosen in the page. */
  readonly theme?: 'dark';
}

const FRAME = { width: 650, height: 666 };

/** 640 and 320 CSS pixels are what is left of 1280 at 200 and 400 per cent. */
export const DISPLAYS: Readonly<Record<string, Display>> = {
  '1280 wide': { width: 1280, height: 900 },
  '640 wide': { width: 640, height: 450 },
  '320 by 256': { width: 320, height: 256 },
  'forced colours': { ...FRAME, media: { forcedColors: 'active' } },
  dark: { ...FRAME, theme: 'dark' },
  'reduced motion': { ...FRAME, media: { reducedMotion: 'reduce' } },
  'text spacing': { ...FRAME, css: TEXT_SPACING },
};

/** Shows a page as a display does, apart from its size and media. */
export const applyDisplay = (page: Page | Frame, { css = '', theme }: Display): Promise<void> =>
  page.evaluate(
    ({ text, name }) => {
      const sheet = new CSSStyleSheet();
      sheet.replaceSync(text);
      document.adoptedStyleSheets = [sheet];
      if (name) document.documentElement.dataset.theme = name;
    },
    { text: css, name: theme ?? '' },
  );

/** What axe-core finds in the elements of a selector that are shown. */
export const findViolations = async (page: Page | Frame, selector: string): Promise<string[]> => {
  if (!(await page.evaluate(() => 'axe' in window))) await page.evaluate(axe.source);
  return page.evaluate(
    async ({ values, within }) => {
      const shown = [...document.querySelectorAll<HTMLElement>(within)].filter((one) =>
        one.checkVisibility(),
      );
      if (shown.length === 0) return [];
      const { violations } = await (Reflect.get(window, 'axe') as typeof axe).run(
        { include: shown },
        { runOnly: { type: 'tag', values }, resultTypes: ['violations'] },
      );
      return violations.flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id}: ${html.slice(0, 200)}`));
    },
    { values: TAGS, within: selector },
  );
};
