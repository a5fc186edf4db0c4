import axe from 'axe-core';
import type { Page } from 'playwright-core';
import { afterEach, expect, test } from 'vitest';
import { searchFor } from '../../support/browser/search.ts';
import { click, FRAMES, useFixture } from './fixture-page.ts';

const { open, expectNoErrors } = useFixture();

afterEach(expectNoErrors);

const TAGS = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

/** What axe-core finds wrong with the page as it stands. */
const violations = async (page: Page): Promise<string[]> => {
  await page.evaluate(axe.source);
  return page.evaluate(async (values) => {
    const { violations } = await window.axe.run(document, { runOnly: { type: 'tag', values } });
    return violations.flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id}: ${html}`));
  }, TAGS);
};

declare global {
  interface Window {
    axe: typeof axe;
  }
}

test.each(Object.keys(FRAMES) as (keyof typeof FRAMES)[])(
  'what the run-time makes of the page is accessible in a %s frame',
  async (frame) => {
    const page = await open('?mode=review', frame);
    const found: Record<string, string[]> = {};
    const judge = async (state: string): Promise<void> => {
      // What is half under the header, or has scrolled out, is no smaller for that.
      await page.evaluate(() => window.scrollTo(0, 0));
      const wrong = await violations(page);
      if (wrong.length > 0) found[state] = wrong;
    };

    await judge('start');
    await page.locator('#start a.button').click();
    await page.locator('.term').first().click();
    await judge('term');
    await page.locator('#contents-toggle').click();
    await judge('contents');
    await page.keyboard.press('Escape');
    await searchFor(page, 'border');
    await judge('search');
    await page.keyboard.press('Escape');
    await page.evaluate(() => {
      location.hash = 'ch2-practice';
    });
    await page.getByLabel('Ask for papers').check();
    await page.getByRole('button', { name: 'Decide' }).first().click();
    await judge('scenario');
    await page.evaluate(() => {
      location.hash = 'ch1-quiz';
    });
    await judge('quiz');
    await click(page, 'Start the quiz');
    await click(page, 'Check');
    await judge('problem');
    for (let question = 1; question <= 8; question++) {
      const slot = page.locator('.question-slot');
      await judge(`question ${question}`);
      for (const select of await slot.locator('select').all()) await select.selectOption('1');
      for (const field of await slot.locator('input[type=text]').all()) await field.fill('12');
      for (const option of (await slot.locator('.options input').all()).slice(0, 1)) await option.check();
      await click(page, 'Check');
      const again = slot.getByRole('button', { name: 'Check again' });
      if (await again.isVisible()) {
        await judge(`hint ${question}`);
        if (question === 2) {
          await slot.getByRole('link', { name: /^Read / }).click();
          await judge('page over the question');
          await page.keyboard.press('Escape');
        }
        for (const option of (await slot.locator('.options input').all()).slice(0, 1)) await option.check();
        await again.click();
      }
      await judge(`feedback ${question}`);
      if (question < 8) await click(page, 'Continue');
    }
    await page.locator('.place.current summary').click();
    await judge('list of questions');
    await click(page, 'See your result');
    await judge('result');
    await page.evaluate(() => {
      location.hash = 'final';
    });
    await click(page, 'Start the quiz');
    for (let question = 1; question < 4; question++) await click(page, 'Next question');
    await click(page, 'Go to the overview');
    await click(page, 'Hand in');
    await judge('overview');
    await click(page, 'Finish without them');
    await judge('final result');
    await page.evaluate(() => {
      location.hash = 'results';
    });
    await judge('results');
    expect(found).toEqual({});
  },
);
