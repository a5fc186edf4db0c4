import type { Frame, Page } from 'playwright-core';
import type { Answer } from '../../src/core/player/answer.ts';

const SLOT = '.place.current .question-slot';

/** The answer that stands in the form of the question shown. */
export const shownAnswer = (frame: Frame): Promise<Answer> =>
  frame.locator(`${SLOT} .question`).evaluate((form): Answer => {
    const values = (selector: string): string[] =>
      [...form.querySelectorAll<HTMLInputElement | HTMLSelectElement>(selector)].map(({ value }) => value);
    const ticked = values('.options input:checked');
    const [first = ''] = ticked;
    switch ((form as HTMLElement).dataset.type) {
      case 'true-false':
        return { type: 'true-false', value: first === 'true' };
      case 'choice':
        return { type: 'choice', selected: ticked.map(Number).sort((a, b) => a - b) };
      case 'likert':
        return { type: 'likert', step: Number(first) };
      case 'matching':
        return { type: 'matching', targets: values('select').map(Number) };
      case 'sequencing':
        return {
          type: 'sequencing',
          order: [...form.querySelectorAll<HTMLElement>('[data-item]')].map(({ dataset }) =>
            Number(dataset.item),
          ),
        };
      case 'fill-in':
        return { type: 'fill-in', texts: values('input[name*="-blank-"]') };
      default:
        return { type: 'numeric', value: Number(values('input[name$="number"]')[0]) };
    }
  });

/** Presses Tab until the focus is on an element of that selector; fails if the whole page has none to offer. */
export const tabTo = async (page: Page, selector: string): Promise<void> => {
  for (let presses = 0; presses < 200; presses++) {
    if (await page.evaluate((wanted) => document.activeElement?.matches(wanted), selector)) return;
    await page.keyboard.press('Tab');
  }
  throw new Error(`No way to ${selector} by keyboard.`);
};

/** Presses a button of the place shown, by the keyboard alone. */
export const pressByKeyboard = async (page: Page, name: string): Promise<void> => {
  await page
    .locator('.place.current')
    .getByRole('button', { name, exact: true })
    .evaluate((button) => button.setAttribute('data-wanted', ''));
  await tabTo(page, '[data-wanted]');
  await page.evaluate(() => document.activeElement?.removeAttribute('data-wanted'));
  await page.keyboard.press('Enter');
};

/** Gives an answer to the question shown by the keyboard alone. */
export const answerByKeyboard = async (page: Page, answer: Answer): Promise<void> => {
  const press = async (key: string, times = 1): Promise<void> => {
    for (let i = 0; i < times; i++) await page.keyboard.press(key);
  };
  const chooseRadio = async (value: string): Promise<void> => {
    await tabTo(page, `${SLOT} input[type="radio"]`);
    await press('Space');
    for (let i = 0; i < 10; i++) {
      if (
        await page.evaluate((wanted) => (document.activeElement as HTMLInputElement).value === wanted, value)
      )
        return;
      await press('ArrowDown');
    }
    throw new Error(`No option ${value}.`);
  };
  switch (answer.type) {
    case 'true-false':
      return chooseRadio(String(answer.value));
    case 'likert':
      return chooseRadio(String(answer.step));
    case 'choice':
      if ((await page.locator(`${SLOT} input[type="radio"]`).count()) > 0)
        return chooseRadio(String(answer.selected[0]));
      for (const index of answer.selected) {
        await tabTo(page, `${SLOT} input[value="${index}"]`);
        await press('Space');
      }
      return;
    case 'matching':
      for (const [index, target] of answer.targets.entries()) {
        await tabTo(page, `${SLOT} select[name$="source-${index}"]`);
        const option = page.locator(`${SLOT} select[name$="source-${index}"] option[value="${target}"]`);
        await page.keyboard.type(await option.innerText());
      }
      return;
    case 'sequencing': {
      const { length } = answer.order;
      for (const item of answer.order) {
        await tabTo(page, `${SLOT} [data-item="${item}"] [data-move="down"]`);
        await press('Enter', length);
      }
      return;
    }
    case 'fill-in':
      for (const [index, text] of answer.texts.entries()) {
        await tabTo(page, `${SLOT} input[name$="blank-${index}"]`);
        await page.keyboard.type(text);
      }
      return;
    case 'numeric':
      await tabTo(page, `${SLOT} input[name$="number"]`);
      await page.keyboard.type(String(answer.value));
  }
};
