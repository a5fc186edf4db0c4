import type { Frame, Page } from 'playwright-core';

/** Opens the search of a page and types, as a learner does. */
export const searchFor = async (page: Frame | Page, query: string): Promise<void> => {
  if (!(await page.locator('#search-input').isVisible())) await page.locator('#search-open').click();
  await page.locator('#search-input').fill(query);
};

/** Opens the chapter of the contents in which a link stands, if it is closed. */
export const openChapterOf = async (page: Frame | Page, place: string): Promise<void> => {
  const summary = page.locator(`#contents details:has(a[data-place="${place}"]):not([open]) > summary`);
  if ((await summary.count()) > 0) await summary.click();
};
