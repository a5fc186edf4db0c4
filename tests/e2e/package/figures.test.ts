import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { afterEach, describe, expect, test } from 'vitest';
import { compileCourse } from '../../../src/commands/build.ts';
import { hasErrors } from '../../../src/commands/command.ts';
import { readAll } from '../../../src/node/byte-sources.ts';
import { unpackFiles } from '../../../src/node/zip.ts';
import { applyDisplay, DISPLAYS, findViolations } from '../../support/browser/displays.ts';
import { FRAMES, useLms } from '../../support/browser/e2e-lms.ts';

const ROOT = join(import.meta.dirname, '../../..');

/** Every figure, table and group of statistics. */
const BLOCKS = '.figure, .data-table, .statistic';

/** CSS pixels: what a phone's frame in Moodle leaves under the bar. */
const FRAME_BELOW_BAR = 666 - 48;

const suite = useLms(async () => {
  const { built, diagnostics } = await compileCourse(join(ROOT, 'content/facilitated-illegal-immigration'));
  if (!built || hasErrors(diagnostics)) throw new Error('The module does not build.');
  return { plan: built.plan, files: unpackFiles(readAll(built.zip)) };
});

afterEach(() => suite.expectNoComplaints());

/** The module outside an LMS, and the ids of its views that show a block. */
const openModule = async (
  options: Parameters<typeof suite.newContext>[0],
): Promise<{ page: Page; views: readonly string[] }> => {
  const page = await (await suite.newContext(options)).newPage();
  await page.goto(suite.server.urlOf(suite.built.plan.scos[0]?.href ?? ''));
  await page.locator('.place:visible h1').waitFor();
  const views = await page.evaluate(
    (selector) =>
      [...document.querySelectorAll<HTMLElement>('.place[data-place-kind]')]
        .filter((view) => view.querySelector(selector))
        .map(({ id }) => id),
    BLOCKS,
  );
  return { page, views };
};

const show = async (page: Page, view: string): Promise<void> => {
  await page.evaluate((id) => {
    location.hash = id;
  }, view);
  await page.locator(`[id="${view}"].current`).waitFor();
};

/** Text that is too small, what scrolls or reaches out sideways, and drawings taller than a frame, in the view that is shown. */
const findFaults = (page: Page): Promise<string[]> =>
  page.evaluate(
    ({ selector, tallest }) => {
      const faults: string[] = [];
      // What only assistive technology reads stands in a box of one pixel.
      const isHidden = (element: Element): boolean => {
        for (let one: Element | null = element; one; one = one.parentElement)
          if (getComputedStyle(one).clipPath === 'inset(50%)') return true;
        return !element.checkVisibility();
      };
      for (const block of document.querySelectorAll<HTMLElement>(`.place.current :is(${selector})`)) {
        const name = block.id || block.querySelector('caption, h2')?.textContent;
        const edge = block.getBoundingClientRect();
        if (edge.right > window.innerWidth) faults.push(`${name}: wider than the frame`);
        for (const element of [block, ...block.querySelectorAll('*')]) {
          if (isHidden(element)) continue;
          const svg = element.closest('svg');
          const scale = svg ? svg.getBoundingClientRect().width / svg.viewBox.baseVal.width : 1;
          const hasText = [...element.childNodes].some(
            (node) => node.nodeType === Node.TEXT_NODE && (node.nodeValue ?? '').trim() !== '',
          );
          const size = Number.parseFloat(getComputedStyle(element).fontSize) * scale;
          // The numbers of notes are smaller, in a box that is large enough to be hit.
          if (hasText && size < 13.99 && !element.matches('.cite'))
            faults.push(`${name}: text of ${size.toFixed(1)} px: ${element.textContent}`);
          const isBox = element.clientWidth > 1 && !svg && !element.matches('.cite');
          if (isBox && element.scrollWidth > element.clientWidth + 1)
            faults.push(`${name}: ${element.scrollWidth} in ${element.clientWidth}: ${element.className}`);
          const { left, right } = element.getBoundingClientRect();
          if (right > edge.right + 1.5 || left < edge.left - 1.5)
            faults.push(`${name}: reaches out: ${element.outerHTML.slice(0, 120)}`);
        }
        for (const svg of block.querySelectorAll('svg')) {
          const { height } = svg.getBoundingClientRect();
          if (svg.checkVisibility() && height > tallest) faults.push(`${name}: a drawing ${height} high`);
        }
      }
      return faults;
    },
    { selector: BLOCKS, tallest: FRAME_BELOW_BAR },
  );

/** What is wider than the window. */
const findWide = (page: Page): Promise<string[]> =>
  page.evaluate(
    (selector) =>
      [...document.querySelectorAll<HTMLElement>(`.place.current :is(${selector})`)]
        .filter((block) => block.getBoundingClientRect().right > window.innerWidth + 1)
        .map((block) => `too wide: ${block.outerHTML.slice(0, 120)}`),
    BLOCKS,
  );

describe.concurrent('every figure and table of the module', () => {
  test.each(Object.entries(FRAMES))(
    'is large enough to read and no wider than a %s frame',
    async (_, size) => {
      const { page, views } = await openModule({ viewport: size });
      expect(views.length).toBeGreaterThan(40);
      const faults: string[] = [];
      for (const view of views) {
        await show(page, view);
        faults.push(...(await findFaults(page)));
      }
      expect(faults).toEqual([]);
      await page.context().close();
    },
  );

  test('says its name once, and a drawing what it shows once', async () => {
    const { page } = await openModule({ viewport: FRAMES.desktop });
    const faults = await page.evaluate(() =>
      [...document.querySelectorAll<HTMLElement>('.figure')].flatMap((figure) => {
        const title = figure.querySelector('.figure-title')?.textContent ?? '';
        const said = [
          ...[...figure.querySelectorAll('p, li, b, span, summary, th, td, button, title, desc')].map(
            (element) => element.textContent ?? '',
          ),
          ...[figure, ...figure.querySelectorAll('*')].flatMap((element) =>
            ['aria-label', 'title', 'aria-description'].map((name) => element.getAttribute(name) ?? ''),
          ),
        ].filter((text) => text !== '');
        const drawing = figure.querySelector('.drawing');
        const description = drawing?.getAttribute('aria-label') ?? '';
        return [
          ...(said.filter((text) => text.trim() === title).length === 1 ? [] : [`${figure.id}: its name`]),
          ...(figure.querySelectorAll('[aria-labelledby], [aria-describedby]').length === 0
            ? []
            : [`${figure.id}: named again`]),
          ...(drawing &&
          (drawing.getAttribute('role') !== 'img' || said.filter((text) => text === description).length !== 1)
            ? [`${figure.id}: its description`]
            : []),
          ...(figure.querySelectorAll('svg').length === (drawing ? 2 : 0) ? [] : [`${figure.id}: drawings`]),
        ];
      }),
    );
    expect(faults).toEqual([]);
    await page.context().close();
  });

  test('is a table to assistive technology where its rows are cards, each cell under its label', async () => {
    const { page } = await openModule({ viewport: FRAMES.phone });
    await show(page, 'ch1-welcome');
    const table = page.locator('#ch1-welcome .data-table').first();
    expect(
      await table
        .locator('tbody tr')
        .first()
        .evaluate((row) => getComputedStyle(row).display),
    ).toBe('grid');
    const tree = await table.ariaSnapshot();
    expect(tree).toContain('- table "Five professions, five questions"');
    expect(tree).toMatch(/- row "a criminal investigator /);
    expect(tree).toContain('- rowheader "a criminal investigator"');
    expect(tree).toMatch(/columnheader "You often hold …"/);
    expect(await table.locator('td').first().getAttribute('data-label')).toBe('You often hold …');
    await page.context().close();
  });

  test('a drawing is enlarged by its button, by the keyboard, and the focus comes back', async () => {
    const { page } = await openModule({ viewport: FRAMES.phone });
    await show(page, 'ch1-linked-crimes');
    const button = page.locator('#ch1-figure-g3 .enlarge');
    const small = await page.locator('#ch1-figure-g3 svg:visible').boundingBox();
    await expect
      .poll(async () => {
        await button.press('Enter');
        return page.locator('dialog.enlarged').count();
      })
      .toBe(1);
    const dialog = page.getByRole('dialog', { name: 'Smuggling and its companions' });
    const large = await dialog.locator('svg:visible').boundingBox();
    expect(large?.width).toBeGreaterThan(2 * (small?.width ?? 0));
    expect(await dialog.evaluate((element) => element.contains(document.activeElement))).toBe(true);
    expect(await findViolations(page, 'dialog.enlarged')).toEqual([]);
    await page.keyboard.press('Escape');
    expect(await page.locator('dialog.enlarged').count()).toBe(0);
    expect(await button.evaluate((element) => element === document.activeElement)).toBe(true);
    await page.context().close();
  });

  test.each(Object.entries(DISPLAYS))('is accessible: %s', async (_, display) => {
    const { width, height, media } = display;
    const { page, views } = await openModule({ viewport: { width, height }, ...media });
    await applyDisplay(page, display);
    const faults: string[] = [];
    for (const view of views) {
      await show(page, view);
      faults.push(...(await findWide(page)));
    }
    // In one view, without the rest of the module: for each of its views axe-core would read all of it.
    await page.evaluate((selector) => {
      const view = document.querySelector('.place.current');
      const heading = view?.querySelector('h1');
      const blocks = document.querySelectorAll(selector);
      view?.replaceChildren(...(heading ? [heading] : []), ...blocks);
      for (const other of document.querySelectorAll('.place:not(.current)')) other.remove();
    }, `.place[data-place-kind] :is(${BLOCKS}, .callout)`);
    expect(await page.locator('.place.current > *').count()).toBeGreaterThan(200);
    faults.push(...(await findViolations(page, '.place.current')));
    expect(faults).toEqual([]);
    await page.context().close();
  });
});
