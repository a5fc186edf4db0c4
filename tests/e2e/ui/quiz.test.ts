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

/** Shows a question by the list of all. */
const goToQuestion = async (page: Page, number: number): Promise<void> => {
  await page.locator('.place.current .question-overview summary').click();
  await page.locator(`.place.current .question-overview li:nth-child(${number}) button`).click();
};

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

    await pressByKeyboard(page, 'Check');
    expect(await seen(page.locator('.question-slot [role=alert]'))).toBe('Choose one answer.');
    expect(await page.evaluate(() => (document.activeElement as HTMLInputElement).type)).toBe('radio');
    await answerByKeyboard(page, { type: 'true-false', value: true });
    expect(await page.locator('.question-slot [role=alert]').isVisible()).toBe(false);
    await page.keyboard.press('Enter');
    expect(await focusText(page)).toBe('Continue');
    expect(await feedback(page).getAttribute('data-verdict')).toBe('correct');
    expect(await seen(feedback(page))).toContain('✓ Right');
    expect(await seen(feedback(page))).toContain('Yes: it is entry across a border.');
    expect(await page.locator('.question-slot input').count()).toBe(0);
    expect(await seen(page.locator('.question-slot .is-right'))).toContain('Your answer, right');
    expect(await seen(page.locator('.place.current .question-overview summary'))).toBe('1 of 8 answered');

    await page.keyboard.press('Enter');
    expect(await focusText(page)).toBe('Question 2 of 8');
    await answerByKeyboard(page, { type: 'choice', selected: [0] });
    await page.keyboard.press('Enter');
    expect(await focusText(page)).toBe('Check again');
    expect(await feedback(page).getAttribute('data-verdict')).toBe('hint');
    expect(await seen(feedback(page))).toContain('Not yet');
    expect(await seen(feedback(page))).toContain('Force belongs to trafficking.');
    expect(await seen(feedback(page))).toContain('Your first answer is recorded.');
    expect(await seen(page.locator('.question-slot .is-wrong'))).toContain('Your first answer, not right');
    expect(await page.locator('.question-slot input').count()).toBe(2);
    await page.keyboard.press('Enter');
    expect(await seen(page.locator('.question-slot [role=alert]'))).toBe('Choose one answer.');
    await answerByKeyboard(page, { type: 'choice', selected: [1] });
    await page.keyboard.press('Enter');
    expect(await focusText(page)).toBe('Continue');
    expect(await seen(feedback(page))).toContain('✓ Right');
    expect(await seen(feedback(page))).toContain('Your first answer is the one that is recorded.');
    expect(await seen(page.locator('.question-slot .is-right'))).toContain('The benefit is the mark');
    expect(await feedback(page).locator('.solution').count()).toBe(0);

    await page.keyboard.press('Enter');
    await answerByKeyboard(page, { type: 'choice', selected: [0, 1, 3] });
    await pressByKeyboard(page, 'Check');
    const partly = 'Partly right: 1 of 3. A wrong choice takes a right one away.';
    expect(await seen(feedback(page).locator('.verdict'))).toBe(`! ${partly}`);
    expect(await seen(feedback(page))).toContain('Rescue is a duty');
    expect(await seen(feedback(page))).not.toContain('Some of it is right.');
    await page.keyboard.press('Enter');
    expect(await seen(feedback(page).locator('.verdict'))).toBe(`− ${partly}`);
    expect(await seen(feedback(page))).toContain('Some of it is right.');
    expect(
      await page
        .locator('.question-slot [data-option]')
        .evaluateAll((all) => all.map((one) => one.className).sort()),
    ).toEqual(['is-missed', 'is-right', 'is-right', 'is-wrong']);
    expect(await page.locator('.question-slot .option-reason').count()).toBe(4);

    await page.keyboard.press('Enter');
    await pressByKeyboard(page, 'Check');
    expect(await seen(page.locator('.question-slot [role=alert]'))).toBe('Choose a match for every entry.');
    expect(await page.evaluate(() => (document.activeElement as HTMLSelectElement).name)).toMatch(
      /-source-0$/,
    );
    expect(await page.evaluate(() => document.activeElement?.getAttribute('aria-invalid'))).toBe('true');
    await answerByKeyboard(page, { type: 'matching', targets: [1, 2] });
    await pressByKeyboard(page, 'Check');
    await pressByKeyboard(page, 'Check again');
    expect(await seen(feedback(page).locator('.verdict'))).toBe('− Partly right: 1 of 2');
    expect(await seen(page.locator('.question-slot .is-wrong'))).toContain('You chose: A claim for asylum');

    await page.keyboard.press('Enter');
    await answerByKeyboard(page, { type: 'sequencing', order: [0, 1, 2] });
    await pressByKeyboard(page, 'Check');
    expect(await feedback(page).getAttribute('data-verdict')).toBe('correct');

    await page.keyboard.press('Enter');
    await pressByKeyboard(page, 'Check');
    expect(await seen(page.locator('.question-slot [role=alert]'))).toBe('Fill in every gap.');
    await answerByKeyboard(page, { type: 'fill-in', texts: ['Force'] });
    await page.keyboard.press('Enter');
    expect(await seen(feedback(page))).toContain('Force belongs to trafficking.');
    expect(await seen(feedback(page))).not.toContain('benefit');
    await page.keyboard.press('Enter');
    expect(await seen(feedback(page).locator('.solution'))).toContain('benefit');
    expect(await seen(page.locator('.question-slot .answer-text'))).toContain('Force');
    expect(await focusText(page)).toBe('Continue');

    await page.keyboard.press('Enter');
    await answerByKeyboard(page, { type: 'numeric', value: 12 });
    await page.keyboard.type('x');
    await page.keyboard.press('Enter');
    expect(await seen(page.locator('.question-slot [role=alert]'))).toContain('in digits');
    await page.keyboard.press('Control+A');
    await page.keyboard.type('3,771');
    await page.keyboard.press('Enter');
    expect(await feedback(page).getAttribute('data-verdict')).toBe('correct');

    await page.keyboard.press('Enter');
    await answerByKeyboard(page, { type: 'likert', step: 1 });
    await pressByKeyboard(page, 'Check');
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

    await pressByKeyboard(page, 'See your result');
    expect(await focusText(page)).toBe('– Not passed yet');
    const result = await seen(page.locator('.quiz-result'));
    expect(result).toContain('You have 3.83 of 7 points; you need 4.9.');
    expect(result).toContain('Begin: Read 1.1 Words');
    const weakest = await page.locator('#ch1-quiz .plan li').allInnerTexts();
    expect(weakest[0]).toContain('tell smuggling from trafficking');
    expect(weakest[0]).toContain('Read 1.1 Words');
    const missed = page.locator('#ch1-quiz details.question-review');
    expect(await missed.count()).toBe(4);
    expect(await missed.locator('.question').count()).toBe(0);
    await missed.first().locator('summary').click();
    await missed.first().locator('.question').waitFor();
    expect(await seen(missed.first().locator('.question'))).toContain('Force belongs to trafficking.');
    expect(await missed.locator('button').count()).toBe(0);

    const events = await page.evaluate(() => window.fixture.events.length);
    await pressByKeyboard(page, 'Practise my 4 mistakes');
    expect(await focusText(page)).toBe('Practice 1 of 4, not recorded');
    await answerByKeyboard(page, { type: 'choice', selected: [1] });
    await page.keyboard.press('Enter');
    expect(await feedback(page).getAttribute('data-verdict')).toBe('correct');
    await click(page, 'Leave the quiz');
    await page.goBack();
    expect(
      await page.evaluate(() => window.fixture.events.filter(({ type }) => type === 'answered').length),
    ).toBe(8);
    expect(await page.evaluate(() => window.fixture.events.length)).toBeLessThanOrEqual(events + 2);
    await page.reload();

    await pressByKeyboard(page, 'Try again');
    expect(await focusText(page)).toBe('Question 1 of 8');
    expect(await radio(page, 'true').isChecked()).toBe(false);
    const latencies = await page.evaluate(() =>
      window.fixture.events.flatMap((event) => (event.type === 'answered' ? [event.latencyMs] : [])),
    );
    expect(latencies.every((latency) => latency > 0 && latency < 60_000)).toBe(true);
  });

  test('resumes at the first open question; answered ones are text with their feedback', async () => {
    const page = await open('#ch1-quiz');
    await click(page, 'Start the quiz');
    await radio(page, 'false').check();
    await click(page, 'Check');
    await goToQuestion(page, 3);
    const shown = await page.locator('.question-slot [data-option]').allInnerTexts();
    await radio(page, '2').check();
    await click(page, 'Check');

    await page.goto(page.url().split('#')[0] ?? '');
    expect(await seen(page.locator('#notices'))).toBe('You are back where you left off.');
    expect(await seen(page.locator('.question-heading'))).toBe('Question 2 of 8');
    await goToQuestion(page, 3);
    expect(await page.locator('.question-slot input').count()).toBe(0);
    expect(await seen(page.locator('.question-slot .is-right'))).toContain('Safe houses hold people');
    const order = (
      await page.locator('.question-slot .option-text > span:first-of-type').allInnerTexts()
    ).map((text) => text.split('\n')[0]);
    expect(order).toEqual(shown.map((text) => text.split('\n')[0]));
    await goToQuestion(page, 1);
    expect(await seen(page.locator('.question-slot .is-wrong'))).toContain('False');
    expect(await seen(page.locator('.question-slot .is-missed'))).toContain('The right answer');
    expect(await seen(feedback(page))).toContain('look at the definition');
  });

  test('feedback opens the page over the question, which stays as it is', async () => {
    const page = await open('#ch1-quiz');
    await click(page, 'Start the quiz');
    await radio(page, 'false').check();
    await click(page, 'Check');
    const link = page.getByRole('link', { name: 'Read 1.1 Words' });
    await link.click();
    const sheet = page.getByRole('dialog', { name: '1.1 Words' });
    expect(await seen(sheet)).toContain('Smuggling is the procurement of illegal entry.');
    expect(await sheet.locator('[id], a[href^="#"]').count()).toBe(0);
    await page.keyboard.press('Escape');
    expect(await sheet.count()).toBe(0);
    expect(await focusText(page)).toBe('Read 1.1 Words');
    await link.click();
    await sheet.getByRole('button', { name: 'Back to the question' }).click();
    expect(await seen(page.locator('.question-heading'))).toBe('Question 1 of 8');
    expect(await page.evaluate(() => window.fixture.session.getState().location)).toBe('ch1-quiz');
    expect([...(await page.evaluate(() => [...window.fixture.session.getState().visited]))]).toEqual([]);
  });

  test('ordering keeps the focus on the pressed button and says where the item went', async () => {
    const page = await open('#ch1-quiz');
    await click(page, 'Start the quiz');
    await goToQuestion(page, 5);
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
    await click(page, 'Continue');
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
    await page.locator('.question-slot .answer-saved').waitFor();
    expect(await seen(feedback(page))).toBe('Saved. You can change it until you hand in.');
    await page.keyboard.press('Enter');
    expect(await focusText(page)).toBe('Question 2 of 4');
    await pressByKeyboard(page, 'Back');
    await tabTo(page, '.question-slot input:checked');
    await page.keyboard.press('ArrowUp');
    await page.locator('.question-slot .answer-saved').waitFor();
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

    expect(await focusText(page)).toBe('✓ Passed');
    const result = await seen(page.locator('.quiz-result'));
    expect(result).toContain('You have 3 of 4 points; you needed 3.');
    expect(result).toContain('You have passed the course with 75\u00a0%.');
    expect(result).toContain('Your result has been recorded.');
    await page.locator('#final .plan + details summary').click();
    expect(await page.locator('#final .plan li').allInnerTexts()).toEqual([
      'tell smuggling from trafficking\n1\u00a0of\u00a02\nRead 1.1 Words',
      'put life and rights first\n2\u00a0of\u00a02',
    ]);
    await page.locator('#final details.question-review summary').click();
    await page.locator('#final details.question-review .question').waitFor();
    const missed = await seen(page.locator('#final details.question-review'));
    expect(missed).toContain('✗ No answer');
    expect(missed).toContain('Read 1.1 Words');
    await page.locator('#final .other-answers > summary').click();
    await page.locator('#final .other-answers .question').first().waitFor();
    expect(await seen(page.locator('#final .other-answers'))).toContain('Yes: it is entry across a border.');
    expect(await page.getByRole('button', { name: 'Try again' }).count()).toBe(0);

    await tabTo(page, '#final .quiz-actions a[href="#results"]');
    await page.keyboard.press('Enter');
    expect(await focusText(page)).toBe('My results');
    const results = await seen(page.locator('#results-body'));
    expect(results).toContain('By objective, weakest first: Final assessment');
    const record = await seen(page.locator('#record'));
    for (const words of [
      'Nowak, Marta',
      'has passed the course A small course',
      '75\u00a0%. Pass mark: 3 points.',
    ])
      expect(record).toContain(words);
    expect(record).toContain('Version 1.0.0. Published by Example Agency. Law as at 1 November 2026.');
    expect(record).toContain(String(new Date().getFullYear()));
    expect(await page.evaluate(() => window.fixture.session.getState().extras.d)).toMatch(/^[\w-]{3}$/);
    expect(await page.evaluate(() => JSON.stringify({ ...sessionStorage, ...localStorage }))).not.toContain(
      'Nowak',
    );
  });

  test('a changed answer is saved when the learner goes on, to a question or away', async () => {
    const page = await open('#final');
    await click(page, 'Start the quiz');
    await radio(page, 'true').check();
    await click(page, 'Next question');
    expect(await answers(page)).toEqual({ 'q-true': { type: 'true-false', value: true } });
    await radio(page, '2').check();
    expect(await page.locator('#previous').isVisible()).toBe(false);
    await click(page, 'Leave the quiz');
    expect(await answers(page)).toEqual({
      'q-true': { type: 'true-false', value: true },
      'q-single': { type: 'choice', selected: [2] },
    });
    const count = await page.evaluate(() => window.fixture.events.length);
    await page.locator('#next').click();
    await click(page, 'Back');
    expect(await page.evaluate(() => window.fixture.events.length)).toBe(count + 1);
    expect(await seen(feedback(page))).toContain('Saved.');
  });

  test('after the last try without passing, the course says so and what to do', async () => {
    const page = await open('#final');
    await click(page, 'Start the quiz');
    await takeFinal(page, 2);
    const first = await seen(page.locator('.quiz-result'));
    expect(first).toContain('Not passed yet');
    expect(first).toContain('You have 1 try left.');
    expect(first).not.toContain('course');
    await click(page, 'Take try 2 of 2 …');
    const ask = page.getByRole('dialog', { name: 'Take try 2 of 2?' });
    expect(await seen(ask)).toContain('0 remain after it');
    await ask.getByRole('button', { name: 'Not now' }).click();
    expect(await page.evaluate(() => window.fixture.session.getState().quizzes.final?.tries)).toBe(1);
    await click(page, 'Take try 2 of 2 …');
    await click(page, 'Start try 2');
    await page.goto(page.url().split('#')[0] ?? '');
    expect(await seen(page.locator('.question-heading'))).toBe('Question 1 of 4');
    await takeFinal(page, 1);
    const second = await seen(page.locator('.quiz-result'));
    expect(second).toContain('– Not passed\n');
    expect(second).toContain('You have no tries left.');
    expect(second).toContain('Your best result so far: 2 of 4 points.');
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
  expect(await seen(page.locator('.quiz-result'))).toContain('You have 2 of 2 points; you needed 1.4.');
  expect(await page.locator('#ch2-quiz .feedback').count()).toBe(0);
  await page.locator('#contents-toggle').click();
  const link = page.locator('#contents [data-place="ch2-quiz"]');
  expect(await link.locator('.contents-title').textContent()).toBe('Check chapter 2, passed');
  expect(await link.locator('.page-state').getAttribute('data-state')).toBe('read');
  expect(await page.locator('#contents [data-chapter=ch2] summary .mark').textContent()).toBe(
    ', chapter passed',
  );
  expect(await page.locator('#contents [data-chapter=ch2] .ring').getAttribute('class')).toContain('is-done');
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
  await click(page, 'Check');
  expect(await seen(page.locator('.question-slot [role=alert]'))).toBe('Choose one answer.');
  await radio(page, 'true').check();
  await click(page, 'Check');
  expect(await seen(feedback(page))).toContain('✓ Right');
  await click(page, 'Continue');
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
