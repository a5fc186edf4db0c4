import type { Frame, Page } from 'playwright-core';
import type { Answer } from '../../../src/core/player/answer.ts';
import { actsOf } from './answer-acts.ts';

const SLOT = '.place.current .question-slot';

/** The answer that the question shown has, in its form or, once it is locked, in its text. */
export const shownAnswer = (frame: Frame): Promise<Answer> =>
  frame.locator(`${SLOT} .question`).evaluate((form): Answer => {
    const { type, question: id = '' } = (form as HTMLElement).dataset;
    /** The texts that stand in the markup of the question, by `pattern`: the page takes no markup but by its own policy. */
    const textsIn = (markup: string, pattern: RegExp): string[] =>
      [...markup.matchAll(pattern)].map(([, text = '']) =>
        text
          .replace(/<[^>]*>/g, '')
          .replace(/&(amp|lt|gt|quot|#39);/g, (_, name: string) => ENTITIES[name] ?? '')
          .replace(/\s+/g, ' ')
          .trim(),
      );
    const ENTITIES: Record<string, string> = { amp: '&', lt: '<', gt: '>', quot: '"', '#39': "'" };
    if (form.classList.contains('is-locked')) {
      const textOf = (node: Node | null | undefined): string =>
        (node?.textContent ?? '').replace(/\s+/g, ' ').trim();
      const part = (name: string) => [...form.querySelectorAll<HTMLElement>(`[data-${name}]`)];
      const given = part('option')
        .filter((one) => one.matches('.is-right, .is-wrong, .is-chosen'))
        .map((one) => one.dataset.option ?? '');
      const numbers = given.map(Number).sort((a, b) => a - b);
      const { questions } = (window as unknown as { coursewright: { questions: Record<string, string> } })
        .coursewright;
      const markup = questions[id] ?? '';
      const said = (text: string): string => text.replace(/^You chose: /, '');
      const byIndex = (name: string) =>
        part(name).sort((a, b) => Number(a.dataset[name]) - Number(b.dataset[name]));
      switch (type) {
        case 'true-false':
          return { type, value: given[0] === 'true' };
        case 'choice':
          return { type, selected: numbers };
        case 'highlight':
          return { type, marked: numbers };
        case 'likert':
          return { type, step: numbers[0] ?? -1 };
        case 'matching': {
          const list = markup.slice(0, markup.indexOf('</select>'));
          const values = [...list.matchAll(/<option value="(\d+)">/g)].map(([, value]) => Number(value));
          const targets = textsIn(list, /<option value="\d+">(.*?)<\/option>/gs);
          return {
            type,
            targets: byIndex('source').map((pair) => {
              const chosen = pair.querySelector('.pair-chosen');
              const words = chosen ? said(textOf(chosen)) : textOf(pair.querySelector('.pair-target'));
              return values[targets.indexOf(words)] ?? -1;
            }),
          };
        }
        case 'categorise': {
          const groups = textsIn(
            markup.slice(markup.indexOf('data-card="0"'), markup.indexOf('data-card="1"')),
            /<label>.*?<span>(.*?)<\/span><\/label>/gs,
          );
          return {
            type,
            groups: byIndex('card').map((card) => {
              const chosen = card.querySelector('.card-chosen');
              const words = chosen
                ? said(textOf(chosen))
                : textOf(card.closest('.bin')?.querySelector('.bin-title'));
              return groups.indexOf(words);
            }),
          };
        }
        case 'sequencing':
          return { type, order: part('item').map((item) => Number(item.dataset.item)) };
        case 'fill-in':
          return {
            type,
            texts: [...form.querySelectorAll('.answer-text')].map((text) => textOf(text.firstChild)),
          };
        default:
          return { type: 'numeric', value: Number(textOf(form.querySelector('.answer-text')?.firstChild)) };
      }
    }
    const values = (selector: string): string[] =>
      [...form.querySelectorAll<HTMLInputElement | HTMLSelectElement>(selector)].map(({ value }) => value);
    const ticked = values('input[name$="answer"]:checked');
    const [first = ''] = ticked;
    switch (type) {
      case 'true-false':
        return { type: 'true-false', value: first === 'true' };
      case 'choice':
        return { type: 'choice', selected: ticked.map(Number).sort((a, b) => a - b) };
      case 'highlight':
        return { type: 'highlight', marked: ticked.map(Number).sort((a, b) => a - b) };
      case 'likert':
        return { type: 'likert', step: Number(first) };
      case 'matching':
        return { type: 'matching', targets: values('select').map(Number) };
      case 'categorise':
        return {
          type: 'categorise',
          groups: [...form.querySelectorAll<HTMLElement>('[data-card]')]
            .sort((a, b) => Number(a.dataset.card) - Number(b.dataset.card))
            .map((card) => Number(card.querySelector<HTMLInputElement>('input:checked')?.value)),
        };
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
  for (const act of actsOf(answer))
    switch (act.kind) {
      case 'tick': {
        // The arrows move within a group of radio buttons, whose name is that of every other one in it.
        const field = page.locator(`${SLOT} ${act.selector}`);
        if ((await field.getAttribute('type')) === 'checkbox') {
          await tabTo(page, `${SLOT} ${act.selector}`);
          await press('Space');
          break;
        }
        await tabTo(page, `${SLOT} input[name="${await field.getAttribute('name')}"]`);
        await press('Space');
        for (let i = 0; !(await field.isChecked()); i++) {
          if (i === 10) throw new Error(`No way to ${act.selector} by the arrow keys.`);
          await press('ArrowDown');
        }
        break;
      }
      case 'choose':
        await tabTo(page, `${SLOT} ${act.selector}`);
        await page.keyboard.type(
          await page.locator(`${SLOT} ${act.selector} option[value="${act.value}"]`).innerText(),
        );
        break;
      case 'type':
        await tabTo(page, `${SLOT} ${act.selector}`);
        await page.keyboard.type(act.value);
        break;
      case 'move': {
        await tabTo(page, `${SLOT} [data-item="${act.item}"] [data-move="down"]`);
        await press('Enter', await page.locator(`${SLOT} [data-item]`).count());
      }
    }
};
