import type { Page } from 'playwright-core';
import { afterEach, describe, expect, test } from 'vitest';
import { tabTo } from '../../support/browser/e2e-answers.ts';
import { openChapterOf, searchFor } from '../../support/browser/search.ts';
import { focusText, seen, useFixture } from './fixture-page.ts';

const { open, expectNoErrors } = useFixture();

afterEach(expectNoErrors);

const place = (page: Page): Promise<string | undefined> =>
  page.evaluate(() => [...document.querySelectorAll('.place.current')].map((one) => one.id).join());

const placesOpened = (page: Page): Promise<string[]> =>
  page.evaluate(() =>
    window.fixture.events.flatMap((event) => (event.type === 'view-opened' ? [event.view] : [])),
  );

describe('places', () => {
  test('a first launch opens the start page and leaves the focus where it is', async () => {
    const page = await open();
    expect(await place(page)).toBe('start');
    expect(await page.title()).toBe('A small course');
    expect(await page.evaluate(() => document.activeElement?.tagName)).toBe('BODY');
    expect(await placesOpened(page)).toEqual(['contents']);
    expect(await seen(page.locator('#notices'))).toBe('');
  });

  test('next, previous and the contents lead through the whole order, focus the heading and name the document', async () => {
    const page = await open();
    const titles: string[] = [];
    while (await page.locator('#next').isVisible()) {
      await page.locator('#next').click();
      titles.push(await page.title());
      expect(await focusText(page)).toBe(await seen(page.locator('.place.current h1')));
      expect(await page.evaluate(() => window.scrollY)).toBe(0);
    }
    expect(titles.map((title) => title.replace(' – A small course', ''))).toEqual([
      '1.1 Words',
      '1.2 Figures',
      'Check chapter 1',
      '2.1 Law',
      '2.2 Practice',
      'Check chapter 2',
      'Final assessment',
      'My results',
    ]);
    expect(await seen(page.locator('#previous'))).toBe('Previous:\nFinal assessment');
    expect(await placesOpened(page)).toEqual([
      'contents',
      'ch1-words',
      'ch1-figures',
      'ch1-quiz',
      'ch2-law',
      'ch2-practice',
      'ch2-quiz',
      'final',
      'results',
    ]);
  });

  test('the browser’s back returns to the place and to where it was scrolled', async () => {
    const page = await open();
    await page.locator('#start a.button').click();
    await page.locator('#next').scrollIntoViewIfNeeded();
    const scrolled = await page.evaluate(() => window.scrollY);
    expect(scrolled).toBeGreaterThan(100);
    await page.locator('#next').click();
    expect(await place(page)).toBe('ch1-figures');
    await page.goBack();
    expect(await place(page)).toBe('ch1-words');
    expect(await page.evaluate(() => window.scrollY)).toBe(scrolled);
    await page.goBack();
    expect(await place(page)).toBe('start');
    await page.goForward();
    expect(await place(page)).toBe('ch1-words');
  });

  test('a later launch resumes where the learner left, says so calmly, and offers to continue', async () => {
    const page = await open();
    await page.locator('#start a.button').click();
    await page.locator('#next').click();
    await page.goto(page.url().split('#')[0] ?? '');
    expect(await place(page)).toBe('ch1-figures');
    expect(await seen(page.locator('#notices'))).toBe('You are back where you left off.');
    // Left by the way on, the first has been read; the second has been opened.
    expect(await page.locator('#progress').textContent()).toBe('1 of 4 pages read');
    await page.locator('#next').click();
    expect(await seen(page.locator('#notices'))).toBe('');
    await page.locator('#contents-toggle').click();
    await page.getByRole('link', { name: 'Start page' }).click();
    expect(await seen(page.locator('#start a.button'))).toBe('Continue: Check chapter 1, 12\u00a0min');
  });

  test('the skip link moves the focus to the text and changes no place', async () => {
    const page = await open();
    await page.keyboard.press('Tab');
    expect(await focusText(page)).toBe('Skip to the text');
    await page.keyboard.press('Enter');
    expect(await page.evaluate(() => document.activeElement?.id)).toBe('main');
    expect(await place(page)).toBe('start');
  });
});

describe('contents', () => {
  test('opens at the current place, says what was read, closes on Escape and after choosing', async () => {
    const page = await open();
    await page.locator('#start a.button').click();
    const toggle = page.locator('#contents-toggle');
    await toggle.focus();
    await page.keyboard.press('Enter');
    expect(await toggle.getAttribute('aria-expanded')).toBe('true');
    expect(await focusText(page)).toContain('1.1 Words, opened');
    expect(await page.locator('#contents [aria-current=page]').count()).toBe(1);
    expect(await page.locator('#contents details[open]').count()).toBe(1);
    await page.keyboard.press('Escape');
    expect(await page.locator('#contents').isVisible()).toBe(false);
    expect(await focusText(page)).toBe('Contents');
    await page.keyboard.press('Enter');
    await page.keyboard.press('Tab');
    await page.keyboard.press('Enter');
    expect(await place(page)).toBe('ch1-figures');
    expect(await page.locator('#contents').isVisible()).toBe(false);
    expect(await focusText(page)).toBe('1.2 Figures');
  });

  test('a page has been opened, then read when its end was reached or the way on was taken', async () => {
    const page = await open();
    await page.locator('#start a.button').click();
    const state = (id: string) =>
      page.locator(`#contents [data-place="${id}"] .page-state`).getAttribute('data-state');
    expect(await state('ch1-words')).toBe('opened');
    await page.locator('#next').scrollIntoViewIfNeeded();
    await page.locator('#page-read').waitFor();
    expect(await state('ch1-words')).toBe('read');
    await page.locator('#next').click();
    expect(await state('ch1-figures')).toBe('opened');
    expect(await page.locator('#contents [data-chapter=ch1] summary .mark').textContent()).toBe(
      ', 1 of 2 read',
    );
    await page.locator('#previous').click();
    expect(await page.locator('#contents [data-place="ch1-figures"] small').textContent()).toBe(
      'resume here',
    );
    await page.locator('#next').click();
    await page.locator('#next').click();
    expect(await state('ch1-figures')).toBe('read');
  });

  test('makes way when the focus leaves it', async () => {
    const page = await open();
    await page.locator('#contents-toggle').click();
    await tabTo(page, 'main *');
    expect(await page.locator('#contents').isVisible()).toBe(false);
  });
});

describe('terms and citations', () => {
  const pop = (page: Page) => page.locator('.pop');

  test('a term opens over the text beside the word; Escape, a second click, Close or a click elsewhere end it', async () => {
    const page = await open('#ch1-words');
    const term = page.locator('.place.current p .term').first();
    expect(await term.getAttribute('aria-roledescription')).toBe('term');
    await term.focus();
    await page.evaluate(() => window.scrollTo(0, 40));
    await page.keyboard.press('Enter');
    expect(await seen(pop(page))).toContain('International Organization for Migration');
    expect(await term.getAttribute('aria-expanded')).toBe('true');
    expect(await page.getByRole('dialog', { name: 'IOM' }).isVisible()).toBe(true);
    const { word, box } = await page.evaluate(() => ({
      word: document.querySelector('.place.current p .term')?.getBoundingClientRect().toJSON(),
      box: document.querySelector('.pop')?.getBoundingClientRect().toJSON(),
    }));
    expect(Math.min(Math.abs(box.top - word.bottom), Math.abs(word.top - box.bottom))).toBeLessThanOrEqual(9);
    expect(await page.evaluate(() => [location.hash, window.scrollY])).toEqual(['#ch1-words', 40]);
    await page.keyboard.press('Escape');
    expect(await pop(page).count()).toBe(0);
    expect(await focusText(page)).toBe('IOM');
    await term.click();
    await term.click();
    expect(await pop(page).count()).toBe(0);
    await term.click();
    await page.keyboard.press('Tab');
    expect(await focusText(page)).toBe('In the glossary');
    await page.keyboard.press('Tab');
    await page.keyboard.press('Enter');
    expect(await pop(page).count()).toBe(0);
    expect(await focusText(page)).toBe('IOM');
    await term.click();
    await page.locator('.place.current h1').click();
    expect(await pop(page).count()).toBe(0);
    await term.click();
    await pop(page).getByRole('link', { name: 'In the glossary' }).click();
    expect(await place(page)).toBe('glossary');
    expect(await pop(page).count()).toBe(0);
    expect(await seen(page.locator('#previous'))).toBe('Back to 1.1 Words');
  });

  test('on a phone it is a sheet that does not cover the word', async () => {
    const page = await open('#ch1-words', 'phone');
    for (const term of await page.locator('.place.current .term').all()) {
      await term.click();
      const { word, box, size } = await page.evaluate(() => ({
        word: document.querySelector('.place.current [aria-expanded]')?.getBoundingClientRect().toJSON(),
        box: document.querySelector('.pop')?.getBoundingClientRect().toJSON(),
        size: [document.documentElement.clientWidth, window.innerHeight],
      }));
      expect([box.left, box.right]).toEqual([0, size[0]]);
      expect(box.top >= word.bottom || box.bottom <= word.top).toBe(true);
      expect(box.top).toBeGreaterThanOrEqual(0);
      expect(box.bottom).toBeLessThanOrEqual(size[1] ?? 0);
      await page.keyboard.press('Escape');
    }
  });

  test('a source is a small number that opens over the text, and a line at the end of the page', async () => {
    const page = await open('#ch1-words');
    const number = page.locator('.place.current .cite').last();
    expect(await number.getAttribute('aria-label')).toBe(`Source ${await number.innerText()}`);
    const { width, height } = await number.evaluate((element) => {
      const { width, height } = element.getBoundingClientRect();
      const { inset } = getComputedStyle(element, '::after');
      return { width: width - 2 * Number.parseFloat(inset), height: height - 2 * Number.parseFloat(inset) };
    });
    expect(Math.min(width, height)).toBeGreaterThanOrEqual(24);
    await number.click();
    expect(await seen(pop(page))).toContain('Smuggling Protocol');
    expect(await seen(pop(page))).toContain('Art. 3(a)');
    expect(await seen(pop(page))).toContain('Protocol against the smuggling of migrants');
    expect(await place(page)).toBe('ch1-words');
    await page.keyboard.press('Escape');
    expect(await focusText(page)).toBe(await number.innerText());
    expect(await seen(page.locator('.place.current .notes li').last())).toBe('Smuggling Protocol, Art. 3(a)');
    await number.click();
    await pop(page).getByRole('link', { name: 'About this source' }).click();
    expect(await place(page)).toBe('sources');
    expect(await focusText(page)).toContain('Smuggling Protocol');
  });
});

describe('search', () => {
  test('finds pages and terms as one types, whatever case and accents, and opens the passage with its words marked', async () => {
    const page = await open();
    await searchFor(page, 'NAIVE');
    expect(await seen(page.locator('.search-status'))).toBe('1 place for “NAIVE”');
    expect(await seen(page.locator('.snippet mark'))).toBe('naïve');
    await page.locator('.search-list a').click();
    expect(await place(page)).toBe('ch1-words');
    expect(await page.locator('.place.current mark').allInnerTexts()).toEqual(['naïve']);
    expect(await page.evaluate(() => document.activeElement?.contains(document.querySelector('mark')))).toBe(
      true,
    );
    await page.locator('#next').click();
    expect(await page.locator('main mark').count()).toBe(0);
    await searchFor(page, 'united nations');
    expect(await page.locator('.search-title').allInnerTexts()).toEqual(['IOM']);
    await page.locator('.search-list a').click();
    expect(await place(page)).toBe('glossary');
    expect(await page.locator('#glossary mark').allInnerTexts()).toEqual(['United', 'Nations']);
  });

  test('says what to do when there is nothing', async () => {
    const page = await open();
    await searchFor(page, 'zebra');
    expect(await seen(page.locator('.search-status'))).toContain('Nothing found for “zebra”');
    await searchFor(page, '  ');
    expect(await seen(page.locator('.search-status'))).toContain('Results come as you type.');
  });
});

describe('notes', () => {
  test('ticks, decisions and reflections are kept and come back', async () => {
    const page = await open('#ch1-figures');
    await page.getByLabel('Phones secured').check();
    await page.getByLabel('Medical care first').check();
    await page.locator('textarea').fill('§ 297, Criminal Code, Book 2');
    expect(await page.locator('textarea').inputValue()).toBe('§ 297, Criminal Code');
    expect(await seen(page.locator('.reflection-left'))).toBe('Room left: 0 of 20 characters');
    await page.locator('#contents-toggle').click();
    await openChapterOf(page, 'ch2-practice');
    await page.getByRole('link', { name: '2.2 Practice' }).click();

    const scenario = page.locator('.scenario');
    await scenario.getByRole('button', { name: 'Decide' }).first().click();
    expect(await seen(page.locator('[data-decision="0"] [role=alert]'))).toBe('Choose one answer.');
    expect(await page.evaluate(() => (document.activeElement as HTMLInputElement).value)).toBe('1');
    await page.getByLabel('Ask for papers').check();
    await scenario.getByRole('button', { name: 'Decide' }).first().click();
    expect(await seen(page.locator('.consequence').first())).toContain('Not a good choice');
    expect(await page.locator('.debrief').count()).toBe(0);
    // One decision at a time: the next one comes when this consequence has been read.
    expect(await page.getByLabel('Separate the driver').isVisible()).toBe(false);
    await scenario.getByRole('button', { name: 'Continue' }).click();
    await page.getByLabel('Separate the driver').check();
    await scenario.getByRole('button', { name: 'Decide', exact: true }).click();
    expect(await seen(page.locator('.debrief'))).toContain('both were possible');

    const notes = await page.evaluate(() =>
      window.fixture.events.flatMap((event) => (event.type === 'note-changed' ? [event.value] : [])),
    );
    expect(notes).toEqual([
      { kind: 'checklist', ticked: [1] },
      { kind: 'checklist', ticked: [0, 1] },
      { kind: 'reflection', text: '§ 297, Criminal Code' },
      { kind: 'scenario', choices: [1, null] },
      { kind: 'scenario', choices: [1, 0] },
    ]);

    await page.goto(page.url().split('#')[0] ?? '');
    expect(await page.getByLabel('Ask for papers').isChecked()).toBe(true);
    expect(await seen(page.locator('.consequence').first())).toContain('One person faints');
    expect(await page.locator('.debrief').count()).toBe(1);
    await page.locator('#contents-toggle').click();
    await openChapterOf(page, 'ch1-figures');
    await page.getByRole('link', { name: '1.2 Figures' }).click();
    expect(await page.getByLabel('Medical care first').isChecked()).toBe(true);
    expect(await page.locator('textarea').inputValue()).toBe('§ 297, Criminal Code');
  });
});

describe('a case', () => {
  test('an option that ends it leads past the decisions after it, and says what is lost', async () => {
    const page = await open('#ch2-practice');
    const scenario = page.locator('.scenario');
    const second = page.locator('[data-decision="1"]');
    await page.getByLabel('Wave the van through').check();
    await scenario.getByRole('button', { name: 'Decide' }).click();
    expect(await seen(page.locator('.consequence').first())).toContain(
      'Lost by this choice: evidence and protection.',
    );
    expect(await page.locator('.debrief').isVisible()).toBe(true);
    expect(await second.isVisible()).toBe(false);
    expect(await page.getByLabel('Ask for papers').isVisible()).toBe(false);
    expect(await page.evaluate(() => document.activeElement?.textContent)).toBe('Decide again');

    await page.keyboard.press('Enter');
    expect(await page.evaluate(() => (document.activeElement as HTMLInputElement).value)).toBe('2');
    await page.getByLabel('Open the doors').check();
    await page.keyboard.press('Enter');
    expect(await page.locator('.debrief').isVisible()).toBe(false);
    await page.keyboard.press('Enter');
    expect(await page.evaluate(() => document.activeElement?.textContent)).toBe('And then?');
    await page.getByLabel('Separate the driver').check();
    await page.keyboard.press('Enter');
    // Whoever goes back to the first decision and ends there has not taken the second.
    await page.locator('[data-decision="0"]').getByRole('button', { name: 'Decide again' }).click();
    expect(await second.isVisible()).toBe(false);
    await page.getByLabel('Wave the van through').check();
    await page.keyboard.press('Enter');
    const notes = await page.evaluate(() =>
      window.fixture.events.flatMap((event) => (event.type === 'note-changed' ? [event.value] : [])),
    );
    expect(notes).toEqual([
      { kind: 'scenario', choices: [2, null] },
      { kind: 'scenario', choices: [0, null] },
      { kind: 'scenario', choices: [0, 0] },
      { kind: 'scenario', choices: [2, null] },
    ]);
  });
});

describe('saving', () => {
  test('says calmly what was not saved, sends it again, and says when it is well', async () => {
    const page = await open();
    expect(await seen(page.locator('#save-status'))).toBe('Saved');
    await page.evaluate(() => window.fixture.setSaveStatus('unsaved'));
    expect(await seen(page.locator('#save-status'))).toBe('Not saved yet');
    expect(await seen(page.locator('#notices'))).toContain('They are kept in this browser and sent again.');
    const saveNow = page.getByRole('button', { name: 'Save now' });
    await saveNow.click();
    expect(await seen(page.locator('#notices'))).toContain('It did not work yet.');
    await page.locator('#start a.button').click();
    expect(await seen(page.locator('#notices'))).toContain('could not be saved');
    await page.evaluate(() => {
      window.fixture.retryStatus = 'saved';
    });
    await saveNow.focus();
    await page.keyboard.press('Enter');
    expect(await seen(page.locator('#notices'))).toBe('Everything is saved again.');
    expect(await focusText(page)).toBe('1.1 Words');
    expect(await page.evaluate(() => window.fixture.calls)).toEqual(['retry', 'retry']);
  });

  test('work at risk is an alert', async () => {
    const page = await open();
    await page.evaluate(() => window.fixture.setSaveStatus('at-risk'));
    expect(await seen(page.locator('#alerts[role=alert]'))).toContain('this browser cannot keep them');
    await page.evaluate(() => window.fixture.setSaveStatus('unsaved'));
    expect(await seen(page.locator('#alerts'))).toBe('');
    expect(await seen(page.locator('#notices'))).toContain('kept in this browser');
  });

  test('“Save and exit” ends the launch once and says that the window may be closed', async () => {
    const page = await open();
    await tabTo(page, '#exit');
    expect(await focusText(page)).toBe('Save and exit');
    await page.keyboard.press('Enter');
    await page.keyboard.press('Enter');
    expect(await page.evaluate(() => window.fixture.calls)).toEqual(['finish']);
    expect(await seen(page.locator('#notices'))).toContain('You can leave the course now');
    expect(await focusText(page)).toBe('Save and exit');
  });

  test.each([
    ['standalone', 'outside a learning platform'],
    ['review', 'your earlier result stays as it is'],
    ['browse', 'This is a preview'],
    ['no-credit', 'without credit'],
  ])('a launch in mode %s says that nothing is recorded', async (mode, text) => {
    const page = await open(`?mode=${mode}`);
    expect(await seen(page.locator('#save-status'))).toBe('Not recorded');
    expect(await seen(page.locator('#notices'))).toContain(text);
    expect(await page.locator('#exit').count()).toBe(mode === 'standalone' ? 0 : 1);
    await page.locator('#start a.button').click();
    expect(await seen(page.locator('#notices'))).toContain(text);
    await page.getByRole('button', { name: 'Hide this message' }).click();
    expect(await seen(page.locator('#notices'))).toBe('');
    expect(await focusText(page)).toBe('1.1 Words');
  });
});
