import { readFile } from 'node:fs/promises';
import axe from 'axe-core';
import type { Page } from 'playwright-core';
import { afterEach, describe, expect, test } from 'vitest';
import { FRAMES, seen, useFixture } from './fixture-page.ts';

const { open, expectNoErrors } = useFixture();

afterEach(expectNoErrors);

const TAGS = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

const violations = async (page: Page): Promise<string[]> => {
  await page.evaluate(axe.source);
  return page.evaluate(async (values) => {
    const { run } = Reflect.get(window, 'axe') as typeof axe;
    const found = await run(document, { runOnly: { type: 'tag', values } });
    return found.violations.flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id}: ${html}`));
  }, TAGS);
};

const goTo = (page: Page, place: string): Promise<void> =>
  page.evaluate((id) => {
    location.hash = id;
  }, place);

/** Presses Tab until that element has the focus. */
const tabTo = async (page: Page, selector: string): Promise<void> => {
  for (let presses = 0; presses < 80; presses++) {
    if (await page.evaluate((wanted) => document.activeElement?.matches(wanted) ?? false, selector)) return;
    await page.keyboard.press('Tab');
  }
  throw new Error(`The keyboard does not reach ${selector}.`);
};

describe.each(Object.keys(FRAMES) as (keyof typeof FRAMES)[])('in a %s frame', (frame) => {
  test('all notes stand on a page of their own, and go into a file, by keyboard alone', async () => {
    const page = await open('', frame);
    await goTo(page, 'note-list');
    expect(await seen(page.locator('#note-list-body'))).toBe('You have not noted anything yet.');
    await goTo(page, 'ch1-figures');
    await tabTo(page, 'textarea');
    await page.keyboard.type('Art. 297\nand 298');
    await page.keyboard.press('Tab');
    await goTo(page, 'note-list');
    await tabTo(page, '#note-list a[href="#ch1-figures"]');
    expect(await seen(page.locator('.note-prompt'))).toBe('Which article of your law applies?');
    expect(await page.locator('.note-text').textContent()).toBe('Art. 297\nand 298');
    expect(await violations(page)).toEqual([]);

    await goTo(page, 'start');
    await goTo(page, 'note-list');
    await tabTo(page, '#note-list a[download]');
    const [download] = await Promise.all([page.waitForEvent('download'), page.keyboard.press('Enter')]);
    expect(download.suggestedFilename()).toBe('fixture-notes.txt');
    expect(await readFile(await download.path(), 'utf8')).toBe(
      'A small course (1.0.0)\r\n\r\n----\r\n\r\n1.2 Figures\r\nWhich article of your law applies?\r\n\r\nArt. 297\r\nand 298',
    );
    expect(await seen(page.locator('#note-list .download-hint'))).toContain('If no download has started');

    await tabTo(page, '#note-list button');
    await page.evaluate(() => Object.defineProperty(navigator, 'clipboard', { value: undefined }));
    await page.keyboard.press('Enter');
    const field = page.locator('[data-notice="note-list"] textarea');
    expect(await field.inputValue()).toContain('Art. 297');
    expect(await field.evaluate((element) => element === document.activeElement)).toBe(true);
    expect(await violations(page)).toEqual([]);
  });

  test.each([
    ['browser', 'kept in this browser'],
    ['beginning', 'does not keep the rest'],
    ['elsewhere', 'in the browser in which you wrote it'],
  ])('where the whole of a note is (%s) is said beside it and on the list', async (copy, words) => {
    const page = await open(`?note-copy=${copy}`, frame);
    await goTo(page, 'ch1-figures');
    await page.locator('textarea').fill('A note');
    await page.locator('textarea').blur();
    expect(await seen(page.locator('.block .reflection-copy'))).toContain(words);
    const described = await page.locator('textarea').getAttribute('aria-describedby');
    expect(await seen(page.locator(`#${described?.split(' ')[1]}`))).toContain(words);
    expect(await violations(page)).toEqual([]);
    await goTo(page, 'note-list');
    expect(await seen(page.locator('#note-list .reflection-copy'))).toContain(words);
    expect(await violations(page)).toEqual([]);
  });
});
