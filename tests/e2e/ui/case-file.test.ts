import { expect, test } from 'vitest';
import { FRAMES, useFixture } from './fixture-page.ts';

const fixture = useFixture();

const seen = (texts: readonly string[]): readonly string[] =>
  texts.map((text) => text.replace(/\s+/g, ' ').trim());

test('what has been found is in the case file, and on the board as sure as it is', async () => {
  const page = await fixture.open('#case-file');
  expect(await page.locator('#case-count').innerText()).toMatch(/^0 of 2 exhibits/);
  expect(await page.locator('#board').innerText()).toBe('Nothing is on the board yet.');
  expect(await page.locator('.board-table tbody tr:visible').count()).toBe(0);

  await page.evaluate(() => {
    location.hash = '#ch2-practice';
  });
  expect(await page.locator('#ch2-exhibit-later').isVisible()).toBe(false);
  expect(await page.locator('.outcome-text').innerText()).toBe('The van is still there.');
  await page.getByLabel('Open the doors').check();
  await page.getByRole('button', { name: 'Decide' }).click();
  expect(await page.locator('#ch2-exhibit-later').isVisible()).toBe(true);
  expect(await page.locator('.outcome-text').innerText()).toBe('Twelve people are in a warm room.');

  await page.evaluate(() => {
    location.hash = '#case-file';
  });
  expect(await page.locator('#case-count').innerText()).toMatch(/^2 of 2 exhibits/);
  expect(seen(await page.locator('.exhibit-list h3').allInnerTexts())).toEqual([
    'E1 Papers of the van',
    'E2 What the driver says',
  ]);
  expect(await page.locator('#board svg rect').count()).toBe(2);
  expect(seen(await page.locator('.board-table tbody tr:visible td:nth-of-type(1)').allInnerTexts())).toEqual(
    ['confirmed'],
  );

  await page.evaluate(() => {
    location.hash = '#ch2-practice';
  });
  await page.getByRole('button', { name: 'Decide again' }).click();
  await page.getByLabel('Wave the van through').check();
  await page.getByRole('button', { name: 'Decide', exact: true }).click();
  expect(await page.locator('.outcome-text').innerText()).toBe('The van is gone.');
  expect(await page.locator('#ch2-exhibit-later').isVisible()).toBe(false);
  await page.evaluate(() => {
    location.hash = '#case-file';
  });
  expect(await page.locator('.board-table tbody tr:visible td').first().innerText()).toBe('claimed');
});

test.each(Object.entries(FRAMES))('nothing of it scrolls sideways in the frame of a %s', async (name) => {
  const page = await fixture.open('#ch2-practice', name as keyof typeof FRAMES);
  await page.getByLabel('Open the doors').check();
  await page.getByRole('button', { name: 'Decide' }).click();
  await page.evaluate(() => {
    location.hash = '#case-file';
  });
  await page.locator('#board svg').waitFor();
  expect(await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)).toBeLessThanOrEqual(0);
  if (process.env.SHOTS)
    await page.screenshot({ path: `${process.env.SHOTS}/case-${name}.png`, fullPage: true });
  fixture.expectNoErrors();
});
