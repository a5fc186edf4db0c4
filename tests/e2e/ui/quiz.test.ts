import type { Page } from 'playwright-core';
import { afterEach, describe, expect, test } from 'vitest';
import type { Answer } from '../../../src/core/player/answer.ts';
import { answerByKeyboard, pressByKeyboard, tabTo } from '../../support/browser/e2e-answers.ts';
import { click, focusText, seen, useFixture } from './fixture-page.ts';

const { open, expectNoErrors } = useFixture();

afterEach(expectNoErrors);

const feedback = (page: Page) => page.locator('.question-slot .feedback');

const answers = (page: Page): Promise<Record<string, Answer>> =>
  page.evaluate(() =>
    Object.fromEntries(
      window.fixture.events.flatMap((event) =>
        event.type === 'answered' ? [[event.question, event.answer]] : [],
      ),
    ),
  );

const radio = (page: Page, value: string) =>
  page.locator(`.place.current .question-slot input[value="${value}"]`);

const finalAnswers: Readonly<Record<string, { right: string; wrong: string }>> = {
  'q-true': { right: 'true', wrong: 'false' },
  'q-single': { right: '1', wrong: '0' },
  'q2-case': { right: '0', wrong: '1' },
  'q2-true': { right: 'false', wrong: 'true' },
};

const FINAL_ORDER = ['q-true', 'q-single', 'q2-case', 'q2-true'];

/** Answers so many of the final's four questions right and the others wrong, and hands in. */
const takeFinal = async (page: Page, rightOnes: number): Promise<void> => {
  for (const [position, id] of FINAL_ORDER.entries()) {
    await radio(page, finalAnswers[id]?.[position < rightOnes ? 'right' : 'wrong'] ?? '').check();
    await click(page, position < 3 ? 'Next question' : 'Go to the overview');
  }
  await click(page, 'Hand in');
};

describe('a quiz with feedback at once', () => {
  test('is completed by keyboard alone, question by question, and may be tried again', async () => {
    const page = await open('#ch1-quiz');
    expect(await page.locator('#ch1-quiz .needs-js').isVisible()).toBe(false);
    await pressByKeyboard(page, 'Start the quiz');
    expect(await focusText(page)).toBe('Question 1 of 8');
    expect(await seen(page.locator('#notices'))).toBe('');

    await pressByKeyboard(page, 'Check answer');
    expect(await seen(page.locator('.question-slot [role=alert]'))).toBe('Choose one answer.');
    expect(await page.evaluate(() => (document.activeElement as HTMLInputElement).type)).toBe('radio');
    await answerByKeyboard(page, { type: 'true-false', value: true });
    expect(await page.locator('.question-slot [role=alert]').isVisible()).toBe(false);
    await pressByKeyboard(page, 'Check answer');
    expect(await focusText(page)).toBe('Check answer');
    expect(await page.evaluate(() => document.activeElement?.getAttribute('aria-disabled'))).toBe('true');
    expect(await feedback(page).getAttribute('data-verdict')).toBe('correct');
    expect(await seen(feedback(page))).toContain('✓ Right');
    expect(await seen(feedback(page))).toContain('Yes: it is entry across a border.');
    expect(await radio(page, 'false').isDisabled()).toBe(true);
    await page.keyboard.press('Enter');
    expect(await seen(page.locator('.place.current .question-overview summary'))).toBe('1 of 8 answered');

    await pressByKeyboard(page, 'Next question');
    expect(await focusText(page)).toBe('Question 2 of 8');
    await answerByKeyboard(page, { type: 'choice', selected: [0] });
    await page.keyboard.press('Enter');
    expect(await focusText(page)).toBe('Check answer');
    expect(await seen(feedback(page))).toContain('✗ Not right');
    expect(await seen(feedback(page))).toContain('Force belongs to trafficking.');
    expect(await seen(page.locator('.question-slot .is-wrong'))).toContain('not right');
    expect(await feedback(page).locator('.solution').count()).toBe(0);

    await pressByKeyboard(page, 'Next question');
    await answerByKeyboard(page, { type: 'choice', selected: [0, 1, 3] });
    await pressByKeyboard(page, 'Check answer');
    expect(await seen(feedback(page).locator('.verdict'))).toBe(
      '◐ Partly right: 1 of 3. A wrong choice takes a right one away.',
    );
    expect(await seen(feedback(page))).toContain('You chose: Rescue at sea');
    expect(await seen(feedback(page))).toContain('Some of it is right.');

    await pressByKeyboard(page, 'Next question');
    await pressByKeyboard(page, 'Check answer');
    expect(await seen(page.locator('.question-slot [role=alert]'))).toBe('Choose a match for every entry.');
    expect(await page.evaluate(() => (document.activeElement as HTMLSelectElement).name)).toMatch(
      /-source-0$/,
    );
    expect(await page.evaluate(() => document.activeElement?.getAttribute('aria-invalid'))).toBe('true');
    await answerByKeyboard(page, { type: 'matching', targets: [1, 2] });
    await pressByKeyboard(page, 'Check answer');
    expect(await seen(feedback(page).locator('.verdict'))).toBe('◐ Partly right: 1 of 2');
    expect(await seen(feedback(page).locator('.solution'))).toContain('Trafficking: Exploitation');

    await pressByKeyboard(page, 'Next question');
    await answerByKeyboard(page, { type: 'sequencing', order: [0, 1, 2] });
    await pressByKeyboard(page, 'Check answer');
    expect(await feedback(page).getAttribute('data-verdict')).toBe('correct');

    await pressByKeyboard(page, 'Next question');
    await pressByKeyboard(page, 'Check answer');
    expect(await seen(page.locator('.question-slot [role=alert]'))).toBe('Fill in every gap.');
    await answerByKeyboard(page, { type: 'fill-in', texts: ['Force'] });
    await page.keyboard.press('Enter');
    expect(await seen(feedback(page))).toContain('Force belongs to trafficking.');
    expect(await seen(feedback(page).locator('.solution'))).toContain('benefit');
    expect(await focusText(page)).toBe('Check answer');

    await pressByKeyboard(page, 'Next question');
    await answerByKeyboard(page, { type: 'numeric', value: 12 });
    await page.keyboard.type('x');
    await page.keyboard.press('Enter');
    expect(await seen(page.locator('.question-slot [role=alert]'))).toContain('in digits');
    await page.keyboard.press('Control+A');
    await page.keyboard.type('3,771');
    await page.keyboard.press('Enter');
    expect(await feedback(page).getAttribute('data-verdict')).toBe('correct');

    await pressByKeyboard(page, 'Next question');
    await answerByKeyboard(page, { type: 'likert', step: 1 });
    await pressByKeyboard(page, 'Check answer');
    expect(await seen(feedback(page).locator('.verdict'))).toBe('✓ Thank you, your answer is noted');
    expect(await answers(page)).toEqual({
      'q-true': { type: 'true-false', value: true },
      'q-single': { type: 'choice', selected: [0] },
      'q-multiple': { type: 'choice', selected: [0, 1, 3] },
      'q-match': { type: 'matching', targets: [1, 2] },
      'q-order': { type: 'sequencing', order: [0, 1, 2] },
      'q-fill': { type: 'fill-in', texts: ['Force'] },
      'q-number': { type: 'numeric', value: 3771 },
      'q-likert': { type: 'likert', step: 1 },
    });

    await pressByKeyboard(page, 'See the result');
    expect(await focusText(page)).toBe('Your result');
    const result = await seen(page.locator('.quiz-result'));
    expect(result).toContain('✗ Not passed yet');
    expect(result).toContain('54.76\u00a0%: 3.83 of 7 points.');
    expect(result).toContain('Pass mark: 70\u00a0%.');
    expect(await page.locator('.question-review').count()).toBe(8);
    expect(await page.locator('.question-review .question-actions button').count()).toBe(0);

    await pressByKeyboard(page, 'Try again');
    expect(await focusText(page)).toBe('Question 1 of 8');
    expect(await radio(page, 'true').isChecked()).toBe(false);
    const latencies = await page.evaluate(() =>
      window.fixture.events.flatMap((event) => (event.type === 'answered' ? [event.latencyMs] : [])),
    );
    expect(latencies.every((latency) => latency > 0 && latency < 60_000)).toBe(true);
  });

  test('resumes at the first open question; answered ones stay locked with their feedback', async () => {
    const page = await open('#ch1-quiz');
    await click(page, 'Start the quiz');
    await radio(page, 'false').check();
    await click(page, 'Check answer');
    await click(page, 'Next question');
    await click(page, 'Next question');
    const shown = await page.locator('.question-slot [data-option]').allInnerTexts();
    await radio(page, '2').check();
    await click(page, 'Check answer');

    await page.goto(page.url().split('#')[0] ?? '');
    expect(await seen(page.locator('#notices'))).toBe('You are back where you left off.');
    expect(await seen(page.locator('.question-heading'))).toBe('Question 2 of 8');
    await click(page, 'Next question');
    expect(await radio(page, '2').isChecked()).toBe(true);
    expect(await radio(page, '2').isDisabled()).toBe(true);
    expect(await seen(feedback(page))).toContain('Safe houses hold people');
    const order = (await page.locator('.question-slot [data-option]').allInnerTexts()).map(
      (text) => text.split('\n')[0],
    );
    expect(order).toEqual(shown.map((text) => text.split('\n')[0]));
    await click(page, 'Previous question');
    await click(page, 'Previous question');
    expect(await radio(page, 'false').isChecked()).toBe(true);
    expect(await seen(feedback(page))).toContain('look at the definition');
  });

  test('feedback leads to the page and back to the very question', async () => {
    const page = await open('#ch1-quiz');
    await click(page, 'Start the quiz');
    await radio(page, 'false').check();
    await click(page, 'Check answer');
    await page.getByRole('link', { name: 'Read again: 1.1 Words' }).click();
    expect(await focusText(page)).toBe('1.1 Words');
    await page.getByRole('link', { name: 'Back to the question: Check chapter 1' }).click();
    expect(await focusText(page)).toBe('Read again: 1.1 Words');
    expect(await seen(page.locator('.question-heading'))).toBe('Question 1 of 8');
    expect(await seen(page.locator('#notices'))).toBe('');
  });

  test('ordering keeps the focus on the pressed button and says where the item went', async () => {
    const page = await open('#ch1-quiz');
    await click(page, 'Start the quiz');
    for (let i = 0; i < 4; i++) await click(page, 'Next question');
    const items = page.locator('.question-slot [data-item]');
    const first = await items.first().getAttribute('data-item');
    const text = await seen(items.first().locator('.sequence-text'));
    const down = page.locator(`.question-slot [data-item="${first}"] [data-move="down"]`);
    const up = page.locator(`.question-slot [data-item="${first}"] [data-move="up"]`);
    const live = page.locator('.question-slot .question > [role="status"].visually-hidden');
    expect(await up.getAttribute('aria-disabled')).toBe('true');
    await down.focus();
    await page.keyboard.press('Enter');
    expect(await seen(live)).toBe(`${text} moved to position 2 of 3`);
    expect(await items.nth(1).getAttribute('data-item')).toBe(first);
    await page.keyboard.press('Space');
    expect(await seen(live)).toBe(`${text} moved to position 3 of 3`);
    expect(await down.getAttribute('aria-disabled')).toBe('true');
    await page.keyboard.press('Space');
    expect(await items.nth(2).getAttribute('data-item')).toBe(first);
    expect(await page.evaluate(() => document.activeElement?.getAttribute('aria-label'))).toBe(
      `Move down: ${text}`,
    );
    expect(await up.getAttribute('aria-disabled')).toBe(null);
  });

  test('a question without a template can be passed over', async () => {
    const page = await open('?remove=[data-type=true-false]#ch1-quiz');
    await click(page, 'Start the quiz');
    expect(await seen(page.locator('.question-slot'))).toContain('This question cannot be shown.');
    await click(page, 'Next question');
    expect(await radio(page, '1').isVisible()).toBe(true);
  });
});

describe('a quiz with feedback at the end', () => {
  test('is completed by keyboard alone: answers may change until all is handed in', async () => {
    const page = await open('#final');
    expect(await seen(page.locator('#final .quiz-body'))).toContain('Try 1 of 2');
    await pressByKeyboard(page, 'Start the quiz');
    expect(await focusText(page)).toBe('Question 1 of 4');
    await answerByKeyboard(page, { type: 'true-false', value: false });
    await pressByKeyboard(page, 'Save answer');
    expect(await seen(feedback(page))).toBe('Answer saved. You can change it until you hand in.');
    expect(await focusText(page)).toBe('Save answer');
    await pressByKeyboard(page, 'Next question');
    await pressByKeyboard(page, 'Previous question');
    await tabTo(page, '.question-slot input:checked');
    await page.keyboard.press('ArrowUp');
    expect(await seen(feedback(page))).toBe('');
    await pressByKeyboard(page, 'Save answer');
    expect((await answers(page))['q-true']).toEqual({ type: 'true-false', value: true });
    await pressByKeyboard(page, 'Next question');
    await pressByKeyboard(page, 'Next question');
    expect(await seen(page.locator('.question-slot'))).toContain('says she is 15');
    await answerByKeyboard(page, { type: 'choice', selected: [0] });
    await pressByKeyboard(page, 'Next question');
    await answerByKeyboard(page, { type: 'true-false', value: false });
    await pressByKeyboard(page, 'Go to the overview');
    expect(await focusText(page)).toBe('Overview of your answers');
    expect(await page.locator('.question-slot .question-list li').allInnerTexts()).toEqual([
      'Question 1\nanswered',
      'Question 2\nnot answered',
      'Question 3\nanswered',
      'Question 4\nanswered',
    ]);

    await pressByKeyboard(page, 'Hand in');
    expect(await focusText(page)).toBe('1 question has no answer. It counts as not right.');
    await pressByKeyboard(page, 'Go to question 2');
    expect(await focusText(page)).toBe('Question 2 of 4');
    await pressByKeyboard(page, 'Next question');
    await pressByKeyboard(page, 'Next question');
    await pressByKeyboard(page, 'Go to the overview');
    await pressByKeyboard(page, 'Hand in');
    await pressByKeyboard(page, 'Finish without them');

    expect(await focusText(page)).toBe('Your result');
    const result = await seen(page.locator('.quiz-result'));
    expect(result).toContain('✓ Passed');
    expect(result).toContain('75\u00a0%: 3 of 4 points.');
    expect(result).toContain('Pass mark: 3 points.');
    expect(result).toContain('You have passed the course with 75\u00a0%.');
    expect(result).toContain('Your result has been recorded.');
    expect(await page.locator('#final tbody tr').allInnerTexts()).toEqual([
      'tell smuggling from trafficking\t1\u00a0of\u00a02',
      'put life and rights first\t2\u00a0of\u00a02',
    ]);
    const reviews = await page.locator('.question-review').allInnerTexts();
    expect(reviews[0]).toContain('Yes: it is entry across a border.');
    expect(reviews[1]).toContain('✗ No answer');
    expect(reviews[1]).toContain('Read again: 1.1 Words');
    expect(await page.getByRole('button', { name: 'Try again' }).count()).toBe(0);

    await tabTo(page, '#final a[href="#results"]');
    await page.keyboard.press('Enter');
    expect(await focusText(page)).toBe('My results');
    const results = await seen(page.locator('#results-body'));
    expect(results).toContain('A small course, version 1.0.0: passed with 75\u00a0%.');
    expect(results).toContain('By objective: Final assessment');
  });

  test('a changed answer is saved when the learner goes on, to a question or away', async () => {
    const page = await open('#final');
    await click(page, 'Start the quiz');
    await radio(page, 'true').check();
    await click(page, 'Next question');
    expect(await answers(page)).toEqual({ 'q-true': { type: 'true-false', value: true } });
    await radio(page, '2').check();
    await page.locator('#previous').click();
    expect(await answers(page)).toEqual({
      'q-true': { type: 'true-false', value: true },
      'q-single': { type: 'choice', selected: [2] },
    });
    const count = await page.evaluate(() => window.fixture.events.length);
    await page.locator('#next').click();
    await click(page, 'Previous question');
    expect(await page.evaluate(() => window.fixture.events.length)).toBe(count + 1);
    expect(await seen(feedback(page))).toContain('Answer saved.');
  });

  test('after the last try without passing, the course says so and what to do', async () => {
    const page = await open('#final');
    await click(page, 'Start the quiz');
    await takeFinal(page, 2);
    const first = await seen(page.locator('.quiz-result'));
    expect(first).toContain('Not passed yet');
    expect(first).toContain('You have 1 try left.');
    expect(first).not.toContain('course');
    await click(page, 'Try again');
    await page.goto(page.url().split('#')[0] ?? '');
    expect(await seen(page.locator('.question-heading'))).toBe('Question 1 of 4');
    await takeFinal(page, 1);
    const second = await seen(page.locator('.quiz-result'));
    expect(second).toContain('✗ Not passed\n');
    expect(second).toContain('You have no tries left.');
    expect(second).toContain('Your best result so far: 50\u00a0%.');
    expect(second).toContain('Ask whoever runs it');
    expect(await page.getByRole('button', { name: 'Try again' }).count()).toBe(0);
    await page.goto(page.url().split('#')[0] ?? '');
    expect(await seen(page.locator('.quiz-result'))).toBe(second);
  });

  test('says that a result is not recorded yet while it is not', async () => {
    const page = await open('#final');
    await click(page, 'Start the quiz');
    await page.evaluate(() => window.fixture.setSaveStatus('unsaved'));
    await takeFinal(page, 4);
    expect(await seen(page.locator('.quiz-result'))).toContain('Your result is not recorded yet.');
    await page.evaluate(() => window.fixture.setSaveStatus('saved'));
    expect(await seen(page.locator('.quiz-result'))).toContain('Your result has been recorded.');
  });
});

test('a quiz without feedback shows the result alone', async () => {
  const page = await open('#ch2-quiz');
  await click(page, 'Start the quiz');
  await radio(page, '0').check();
  await click(page, 'Next question');
  await radio(page, 'false').check();
  await click(page, 'Go to the overview');
  await click(page, 'Hand in');
  expect(await seen(page.locator('.quiz-result'))).toContain('100\u00a0%: 2 of 2 points.');
  expect(await page.locator('#ch2-quiz .feedback').count()).toBe(0);
  await page.locator('#contents-toggle').click();
  expect(await seen(page.locator('#contents [data-place="ch2-quiz"]'))).toBe('Check chapter 2 ✓ passed');
  expect(await seen(page.locator('[data-chapter=ch2] .chapter-mark'))).toContain('✓');
});

test('the same question in two quizzes shares no id', async () => {
  const page = await open('#ch1-quiz');
  await click(page, 'Start the quiz');
  await page.evaluate(() => {
    location.hash = 'final';
  });
  await click(page, 'Start the quiz');
  await takeFinal(page, 4);
  const ids = await page.evaluate(() => [...document.querySelectorAll('[id]')].map((one) => one.id));
  expect(ids.length).toBe(new Set(ids).size);
});

test('what is missing from the page keeps nothing else from working', async () => {
  const page = await open(
    '?remove=nav,header,.notices,.alerts,.feedback,.question-actions,.question-error#ch1-quiz',
  );
  await click(page, 'Start the quiz');
  await click(page, 'Check answer');
  expect(await seen(page.locator('.question-slot [role=alert]'))).toBe('Choose one answer.');
  await radio(page, 'true').check();
  await click(page, 'Check answer');
  expect(await seen(feedback(page))).toContain('✓ Right');
  await click(page, 'Next question');
  expect(await page.title()).toBe('Check chapter 1 – A small course');
});

test('a page in which no place can be shown hides nothing', async () => {
  const page = await open('?remove=main');
  expect(await page.locator('html.js').count()).toBe(0);
});

test('nothing is wider than a phone', async () => {
  const page = await open('', 'phone');
  const places = await page.evaluate(() => [...document.querySelectorAll('.place')].map((one) => one.id));
  for (const width of [367, 320]) {
    await page.setViewportSize({ width, height: 666 });
    for (const id of places) {
      await page.evaluate((place) => {
        location.hash = place;
      }, id);
      expect(await page.evaluate(() => document.documentElement.scrollWidth), `${id} at ${width}`).toBe(
        width,
      );
    }
  }
});
