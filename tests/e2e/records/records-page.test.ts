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
import { ndjson, runRecords } from '../../support/run-records.ts';
import { createAgency } from '../../support/samples/agency.ts';
import { fullAnswers } from '../../support/samples/interactions-report.ts';
import { pageTools } from '../../support/samples/report-templates.ts';
import { fullReport } from '../../support/samples/sample-records.ts';

const TAGS = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

let browser: Browser;
let folder = '';
const PAGES = ['records.html', 'answers.html', 'rates.html', 'changes.html', 'person.html', 'summary.html'];
beforeAll(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'coursewright-'));
  const put = (name: string, text: string) => writeFile(path.join(folder, name), text);
  await put('records.html', renderRecordsPage(fullReport(), 'en', pageTools));
  await put('answers.html', renderAnswersPage(await fullAnswers(), 'en', pageTools));
  const agency = createAgency(1500);
  await put('statements.ndjson', ndjson(agency.statements));
  await put('staff.csv', agency.roster);
  const made = { from: ['statements.ndjson'], roster: 'staff.csv', validFor: 'P6M', expiringWithin: 'P60D' };
  await runRecords(folder, { ...made, format: 'html', out: 'long.html' });
  await runRecords(folder, { ...made, at: '2026-06-15', format: 'json', out: 'last.json' });
  await runRecords(folder, { ...made, format: 'html', by: 'unit', out: 'rates.html' });
  await runRecords(folder, { ...made, format: 'html', compare: 'last.json', out: 'changes.html' });
  await runRecords(folder, { ...made, person: agency.people[0]?.account, out: 'person.html' });
  await runRecords(folder, { ...made, summary: true, out: 'summary.html' });
  await runRecords(folder, { ...made, summary: true, unit: ['Unit_07'], out: 'unit.html' });
  browser = await shareBrowser();
}, 60_000);
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
  test.each(PAGES)('%s is styled, accessible and no wider than its window', async (name) => {
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
  });
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

test.each([
  ['summary.html', 2],
  ['unit.html', 2],
  ['person.html', 1],
] as const)('%s is no more than %d pages of paper', async (name, most) => {
  const page = await open(name, {});
  const pdf = await page.pdf({ preferCSSPageSize: true });
  expect(pdf.toString('latin1').match(/\/Type \/Page\b(?!s)/g)?.length).toBeLessThanOrEqual(most);
});

describe('the long page', () => {
  const shown = (page: Page): Promise<readonly string[]> =>
    page
      .locator('#people tbody tr:visible th')
      .evaluateAll((cells) => cells.map((cell) => cell.textContent ?? ''));

  test('lays out two hundred people, and more when somebody asks', async () => {
    const page = await open('long.html', {});
    expect(await shown(page)).toHaveLength(200);
    expect(await page.locator('#found').innerText()).toBe('1530');
    await page.getByRole('button', { name: 'Show more' }).click();
    expect(await shown(page)).toHaveLength(400);
    expect(await page.evaluate(() => document.activeElement?.tagName)).toBe('TH');
  });

  test('searches, filters by status and unit, and says how many it found', async () => {
    const page = await open('long.html', {});
    await page.getByLabel('Find a name, account or unit').fill('0012');
    await expect.poll(() => shown(page)).toEqual([expect.stringContaining('Person 0012')]);
    expect(await page.locator('#found').innerText()).toBe('1');
    await page.getByLabel('Find a name, account or unit').fill('');
    await page.locator('#show').selectOption('failed');
    await page.locator('#unit').selectOption('Unit_07');
    await expect.poll(async () => (await shown(page)).length).toBeLessThan(30);
    expect((await shown(page)).every((text) => text.includes('Unit_07'))).toBe(true);
    const statuses = await page.locator('#people tbody tr:visible .status').allInnerTexts();
    expect(new Set(statuses)).toEqual(new Set(['failed']));
    expect(await page.locator('#found').innerText()).toBe(String(statuses.length));
  });

  test('sorts by a column, both ways, empty cells last', async () => {
    const page = await open('long.html', {});
    await page.locator('#unit').selectOption('Unit_07');
    const sort = page.getByRole('button', { name: 'Score' });
    const scores = async () =>
      (
        await page
          .locator('#people tbody tr:visible td:nth-child(6)')
          .evaluateAll((cells) => cells.map((cell) => cell.getAttribute('data-v') ?? ''))
      ).map((value) => (value === '' ? null : Number(value)));
    await sort.click();
    const up = await scores();
    const known = up.filter((value) => value !== null);
    expect(up.slice(0, known.length)).toEqual([...known].sort((a, b) => a - b));
    expect(await page.locator('#people th[aria-sort]').getAttribute('aria-sort')).toBe('ascending');
    await sort.click();
    expect((await scores()).slice(0, known.length)).toEqual([...known].sort((a, b) => b - a));
  });

  test('without its script it lists everybody', async () => {
    const page = await open('long.html', { javaScriptEnabled: false });
    expect(await page.locator('#people tbody tr:visible').count()).toBe(1530);
    expect(await page.getByRole('search').isVisible()).toBe(false);
  });

  test('on paper stand the people who are shown, all of them', async () => {
    const page = await open('long.html', {});
    await page.locator('#show').selectOption('overdue');
    const found = Number(await page.locator('#found').innerText());
    expect(found).toBeGreaterThan(200);
    await page.emulateMedia({ media: 'print' });
    expect(await page.locator('#people tbody tr:visible').count()).toBe(found);
  });
});
