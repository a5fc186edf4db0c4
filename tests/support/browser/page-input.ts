import type { Frame, Locator } from 'playwright-core';
import type { Answer } from '../../../src/core/player/answer.ts';
import { actsOf, type FieldAct } from './answer-acts.ts';
import { openChapterOf } from './search.ts';

/** What a learner does to the place that is shown. */
export interface PageInput {
  /** Presses the button of the place whose whole text that is. */
  press(name: RegExp): Promise<void>;
  /** Shows a place by its link in the contents, which are opened first where they are folded up. */
  openByContents(place: string): Promise<void>;
  /** Goes on by the link to the next place. */
  goOn(): Promise<void>;
  /** Puts an answer into the form of the question that is shown. */
  fill(answer: Answer): Promise<void>;
}

/** A mouse and a keyboard: every act goes through the browser's own input, and waits until its target rests. */
export const mouseInput = (frame: Frame): PageInput => {
  const current = (): Locator => frame.locator('.place:visible');
  const fillIn = async (answer: Answer): Promise<void> => {
    const question = current().locator('.question-slot .question');
    for (const act of actsOf(answer))
      switch (act.kind) {
        case 'tick':
          await question.locator(act.selector).check();
          break;
        case 'choose':
          await question.locator(act.selector).selectOption(act.value);
          break;
        case 'type':
          await question.locator(act.selector).fill(act.value);
          break;
        case 'move': {
          const index = (): Promise<number> =>
            question
              .locator('[data-item]')
              .evaluateAll(
                (items, wanted) => items.findIndex((li) => li.getAttribute('data-item') === wanted),
                String(act.item),
              );
          for (let at = await index(); at > act.position; at = await index())
            await question.locator(`[data-item="${act.item}"] [data-move="up"]`).click();
        }
      }
  };
  return {
    press: (name) => current().getByRole('button', { name, exact: true }).click(),
    openByContents: async (place) => {
      const toggle = frame.locator('#contents-toggle');
      if ((await toggle.isVisible()) && (await toggle.getAttribute('aria-expanded')) === 'false')
        await toggle.click();
      await openChapterOf(frame, place);
      await frame.locator(`#contents a[data-place="${place}"]`).click();
      await frame.waitForSelector(`[id="${place}"]:visible`);
    },
    goOn: async () => {
      const before = (await current().getAttribute('id')) ?? '';
      await frame.locator('#next').click();
      await frame.waitForFunction((id) => document.getElementById(id)?.checkVisibility() === false, before);
    },
    fill: fillIn,
  };
};

/** What one visit to the page does for scripted input to the page. */
type Act =
  | { readonly type: 'press'; readonly name: RegExp }
  | { readonly type: 'open'; readonly place: string }
  | { readonly type: 'next' }
  | { readonly type: 'fill'; readonly acts: readonly FieldAct[] };

/**
 * Runs in the page. Where a pointer would not get through (hidden, switched off, covered by something else) it throws,
 * so that scripted input can do nothing that a mouse could not. `false`: the button to press is not there.
 */
const actInPage = (act: Act): boolean => {
  const find = (root: ParentNode, selector: string): HTMLElement => {
    const element = root.querySelector<HTMLElement>(selector);
    if (!element) throw new Error(`Nothing is there for ${selector}.`);
    return element;
  };
  const reach = (element: HTMLElement): HTMLElement => {
    element.scrollIntoView({ block: 'nearest', inline: 'nearest', behavior: 'instant' });
    const label = element.closest('label');
    // A field that is not seen itself is pressed by its label.
    const rects = [...element.getClientRects(), ...(label?.getClientRects() ?? [])];
    const hits = rects.map(({ left, right, top, bottom }) =>
      document.elementFromPoint((left + right) / 2, (top + bottom) / 2),
    );
    const isHit = hits.some(
      (hit) => hit !== null && (element.contains(hit) || (label?.contains(hit) ?? false)),
    );
    if (!element.checkVisibility() || element.matches(':disabled, [aria-disabled="true"]') || !isHit)
      throw new Error(
        `Out of reach: ${element.outerHTML.slice(0, 200)}\nIn its place: ${hits[0]?.outerHTML.slice(0, 200) ?? 'nothing'}`,
      );
    return element;
  };
  const click = (element: HTMLElement): void => {
    reach(element).focus({ preventScroll: true });
    element.click();
  };
  const type = (element: HTMLElement, value: string): void => {
    const field = reach(element) as HTMLInputElement | HTMLSelectElement;
    field.focus({ preventScroll: true });
    field.value = value;
    if (field.value !== value) throw new Error(`The field does not take ${value}.`);
    for (const event of ['input', 'change']) field.dispatchEvent(new Event(event, { bubbles: true }));
  };
  const shown = [...document.querySelectorAll<HTMLElement>('.place')].find((place) =>
    place.checkVisibility(),
  );
  if (!shown) throw new Error('The page shows no place.');

  const fill = (acts: readonly FieldAct[]): void => {
    const form = find(shown, '.question-slot .question');
    for (const one of acts)
      switch (one.kind) {
        case 'tick': {
          const input = find(form, one.selector) as HTMLInputElement;
          if (!input.checked) click(input);
          break;
        }
        case 'choose':
        case 'type':
          type(find(form, one.selector), one.value);
          break;
        case 'move': {
          const index = (): number =>
            [...form.querySelectorAll<HTMLElement>('[data-item]')].findIndex(
              ({ dataset }) => dataset.item === String(one.item),
            );
          for (let at = index(); at > one.position; at--)
            click(find(form, `[data-item="${one.item}"] [data-move="up"]`));
          if (index() !== one.position) throw new Error(`Item ${one.item} does not move.`);
        }
      }
  };

  switch (act.type) {
    case 'press': {
      const named = [...shown.querySelectorAll<HTMLElement>('button')].filter(
        (button) => button.checkVisibility() && act.name.test((button.textContent ?? '').trim()),
      );
      const [button] = named;
      if (!button) return false;
      if (named.length > 1) throw new Error(`${named.length} buttons are named ${act.name}.`);
      click(button);
      break;
    }
    case 'open': {
      const toggle = document.getElementById('contents-toggle');
      if (toggle?.checkVisibility() && toggle.getAttribute('aria-expanded') === 'false') click(toggle);
      const link = find(document, `#contents a[data-place="${act.place}"]`);
      const chapter = link.closest('details');
      if (chapter?.open === false) click(find(chapter, 'summary'));
      click(link);
      if (!document.getElementById(act.place)?.checkVisibility())
        throw new Error(`${act.place} does not come up.`);
      break;
    }
    case 'next':
      click(find(document, '#next'));
      if (shown.checkVisibility()) throw new Error(`${shown.id} does not go.`);
      break;
    case 'fill':
      fill(act.acts);
  }
  return true;
};

/**
 * Scripted events: each act is one visit to the page, which takes a tenth of a mouse's time. For what is proved behind
 * the page; that a mouse and a keyboard do the same is proved by the tests that use them.
 */
export const scriptedInput = (frame: Frame): PageInput => {
  const visit = (act: Act): Promise<boolean> => frame.evaluate(actInPage, act);
  const act = async (what: Act): Promise<void> => void (await visit(what));
  return {
    press: async (name) => {
      if (await visit({ type: 'press', name })) return;
      // What the button belongs to may still be loading: a mouse waits for it as well.
      await frame.locator('.place:visible').getByRole('button', { name }).first().waitFor();
      if (!(await visit({ type: 'press', name }))) throw new Error(`No button is named ${name}.`);
    },
    openByContents: (place) => act({ type: 'open', place }),
    goOn: () => act({ type: 'next' }),
    fill: (answer) => act({ type: 'fill', acts: actsOf(answer) }),
  };
};
