import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import axe from 'axe-core';
import type { Browser, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import { renderAnswersPage } from '../../../src/core/records/answers/render-answers-page.ts';
import { renderRecordsPage } from '../../../src/core/records/page/render-records-page.ts';
import { shareBrowser } from '../../support/browser/browser.ts';
import { fullAnswers } from '../../support/samples/interactions-report.ts';
import { pageTools } from '../../support/samples/report-templates.ts';
import { fullReport } from '../../support/samples/sample-records.ts';

const TAGS = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

let browser: Browser;
let folder = '';
beforeAll(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'coursewright-'));
  await writeFile(path.join(folder, 'records.html'), renderRecordsPage(fullReport(), 'en', pageTools));
  await writeFile(path.join(folder, 'answers.html'), renderAnswersPage(await fullAnswers(), 'en', pageTools));
  browser = await shareBrowser();
});
afterAll(async () => {
  await rm(folder, { recursive: true });
});

const pages: Page[] = [];
afterEach(async () => {
  for (const page of pages.splice(0)) await page.close();
});

/** Opens the page; whatever the browser complains about is an error. */
const open = async (name: string, options: Parameters<Browser['newPage']>[0]): Promise<Page> => {
  const page = await browser.newPage(options);
  pages.push(page);
  const complaints: string[] = [];
  page.on('console', (message) => complaints.push(message.text()));
  page.on('pageerror', (error) => complaints.push(error.message));
  await page.goto(pathToFileURL(path.join(folder, name)).href);
  expect(complaints).toEqual([]);
  return page;
};

describe.each([
  ['a desktop', { viewport: { width: 1280, height: 900 } }],
  ['a phone', { viewport: { width: 320, height: 640 } }],
  ['the dark', { viewport: { width: 1024, height: 768 }, colorScheme: 'dark' as const }],
  ['forced colours', { viewport: { width: 1024, height: 768 }, forcedColors: 'active' as const }],
])('on %s', (_where, options) => {
  test.each(['records.html', 'answers.html'])(
    '%s is styled, accessible and no wider than its window',
    async (name) => {
      const page = await open(name, { ...options, bypassCSP: true });
      await page.evaluate(axe.source);
      const faults = await page.evaluate(async (values) => {
        const { run } = Reflect.get(window, 'axe') as typeof axe;
        const { violations } = await run(document, {
          runOnly: { type: 'tag', values },
          resultTypes: ['violations'],
        });
        return violations.flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id}: ${html}`));
      }, TAGS);
      expect(faults).toEqual([]);
      const [content, window_] = await page.evaluate(() => [
        document.documentElement.scrollWidth,
        window.innerWidth,
      ]);
      expect(content).toBeLessThanOrEqual(window_ ?? 0);
      await page.close();
    },
  );
});

test('its policy lets its own style in and nothing else', async () => {
  const page = await open('records.html', {});
  expect(
    await page.evaluate(() => getComputedStyle(document.querySelector('.status') as Element).borderRadius),
  ).toBe('16px');
  const hasRun = await page.evaluate(() => {
    const script = document.createElement('script');
    script.textContent = 'document.body.dataset.ran = "yes"';
    document.body.append(script);
    return document.body.dataset.ran ?? 'no';
  });
  expect(hasRun).toBe('no');
  await page.close();
});

test('on paper every table of a chart is open, and nothing is cut off at the side', async () => {
  const page = await open('records.html', { viewport: { width: 1010, height: 700 } });
  await page.emulateMedia({ media: 'print' });
  // What a change of style lets in is rendered with the next frame, not at once.
  await page.evaluate(() => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done))));
  const hidden = await page.evaluate(
    () =>
      [...document.querySelectorAll('details table')].filter(
        (table) => !table.checkVisibility({ contentVisibilityAuto: true }),
      ).length,
  );
  expect(hidden).toBe(0);
  const tooWide = await page.evaluate(() =>
    [...document.querySelectorAll('table, svg')]
      .filter((element) => element.getBoundingClientRect().right > document.documentElement.clientWidth + 1)
      .map((element) => element.outerHTML.slice(0, 80)),
  );
  expect(tooWide).toEqual([]);
  await page.close();
});
