import type { Frame, Page } from 'playwright-core';
import { afterEach, describe, expect, test } from 'vitest';
import { runtime as strings } from '../../../src/core/locale/en/runtime.ts';
import { type Activity, useLms } from '../../support/browser/e2e-lms.ts';
import { mouseInput } from '../../support/browser/page-input.ts';
import { searchFor } from '../../support/browser/search.ts';
import { buildSample } from '../../support/samples/e2e-course.ts';
import { SAMPLE_QUESTIONS } from '../../support/samples/sample-course.ts';

const suite = useLms(buildSample);

/** As Kolibri frames a package: no forms, no windows, no downloads, no dialogs. */
const SANDBOX = 'allow-scripts allow-same-origin';

afterEach(() => {
  suite.server.headers = {};
  suite.expectNoComplaints(
    /^Console: Blocked opening '[^']+' in a new window|^Request: https:\/\/example\.org\//,
  );
});

const SANDBOXES = [
  ['an attribute of the frame', { sandbox: SANDBOX }, {}],
  ['a header', {}, { 'content-security-policy': `sandbox ${SANDBOX}; form-action 'none'` }],
] as const;

const blockedWords = (address: string): string => strings.windowBlocked.replace('{address}', address);

const typed = (sco: Frame, name: string) => sco.locator(`.place.current .question-slot [name$="${name}"]`);

describe.each(SANDBOXES)('in a sandbox, by %s', (_, options, headers) => {
  const launch = async (): Promise<{ activity: Activity; sco: Frame; page: Page }> => {
    suite.server.headers = headers;
    const activity = await suite.launch(options);
    return { activity, sco: await activity.sco(), page: activity.page() };
  };

  test('questions are answered, by the mouse and by Enter, and Moodle has the answers', async () => {
    const { activity, sco, page } = await launch();
    const learner = await activity.learner(mouseInput);
    await learner.open('ch1-quiz');
    await learner.startQuiz();
    const answered: string[] = [];
    for (let number = 1; number <= SAMPLE_QUESTIONS; number++) {
      const type = await sco.locator('.question-slot .question').getAttribute('data-type');
      if (type === 'numeric' || type === 'fill-in') {
        await sco.locator('.question-slot input[type=text]').first().focus();
        await page.keyboard.press('Enter');
        expect(await sco.locator('.question-slot [role=alert]').innerText()).not.toBe('');
      }
      if (type === 'numeric') {
        const problem = sco.locator('.question-slot [role=alert]');
        await page.keyboard.type('many');
        await page.keyboard.press('Enter');
        expect(await problem.innerText()).toBe(strings.notANumber);
        await page.keyboard.press('Tab');
        expect(await problem.innerText()).toBe(strings.notANumber);
        await typed(sco, 'number').fill('3.8');
        await typed(sco, 'number').press('Enter');
        // A first answer that is not right may be followed by another one.
        if (await sco.getByRole('button', { name: strings.checkAgain }).isVisible())
          await page.keyboard.press('Enter');
      } else await learner.answer(true);
      expect(await sco.locator('.question-slot .feedback').innerText()).not.toBe('');
      answered.push(type ?? '');
      if (number < SAMPLE_QUESTIONS) await learner.nextQuestion();
    }
    expect(new Set(answered)).toContain('numeric');
    await sco.getByRole('button', { name: strings.seeResult }).click();
    expect(await sco.locator('#save-status').innerText()).toBe(strings.status.saved);
    const { stored } = activity.record;
    expect(
      Object.keys(stored).filter((name) => /^cmi\.interactions\.\d+\.student_response$/.test(name)),
    ).toHaveLength(SAMPLE_QUESTIONS);
    // The review shows every answer as text.
    for (const summary of await sco.locator('.place.current .quiz-body > details > summary').all())
      await summary.click();
    await sco.locator('.other-answers .verdict').first().waitFor();
    const reviews = sco.locator('.question-review .question');
    expect(await reviews.count()).toBe(SAMPLE_QUESTIONS);
    expect(await reviews.locator('input, select, button').count()).toBe(0);
    for (const review of await reviews.all())
      expect(await review.locator('.is-right, .is-wrong, .is-chosen').count()).toBeGreaterThan(0);
  });

  test('the search is used, and a case is decided', async () => {
    const { activity, sco } = await launch();
    const learner = await activity.learner(mouseInput);
    await searchFor(sco, 'smuggling');
    await sco.locator('.search-list a').first().waitFor();
    expect(await sco.locator('.search-list a').count()).toBeGreaterThan(1);
    await searchFor(sco, 'knocking');
    expect(await sco.locator('.search-list a').count()).toBe(1);
    await sco.locator('#search-input').press('Escape');

    await learner.open('ch1-practice');
    const decisions = sco.locator('#ch1-practice .decision');
    await decisions.nth(0).getByRole('button', { name: strings.decide }).click();
    expect(await decisions.nth(0).getByRole('alert').innerText()).toBe(strings.chooseOne);
    await decisions.nth(0).locator('input[value="0"]').check();
    await decisions.nth(0).getByRole('button', { name: strings.decide }).click();
    expect(await decisions.nth(0).locator('.consequence').innerText()).toContain('He begins to talk.');
    expect(await decisions.nth(1).isVisible()).toBe(false);
    await decisions.nth(0).getByRole('button', { name: strings.decideContinue }).click();
    await decisions.nth(1).locator('input[value="1"]').check();
    await decisions.nth(1).locator('input[value="1"]').press('Enter');
    expect(await decisions.nth(1).locator('.consequence').innerText()).toContain('He is gone.');
    await activity.leave('remove');
    await activity.relaunch();
    await (await activity.learner(mouseInput)).open('ch1-practice');
    const again = (await activity.sco()).locator('#ch1-practice .decision');
    expect(await again.nth(0).locator('input[value="0"]').isChecked()).toBe(true);
    expect(await again.nth(1).locator('input[value="1"]').isChecked()).toBe(true);
  });

  test('a link that opens no window, and a download that does not start, say so', async () => {
    const { activity, sco } = await launch();
    const learner = await activity.learner(mouseInput);
    await learner.open('ch1-blocks');
    const link = sco.locator('#ch1-blocks a.external').first();
    await link.click();
    await link.click();
    const address = await link.evaluate((element) => (element as HTMLAnchorElement).href);
    expect(await sco.locator('#ch1-blocks .outside-hint').allInnerTexts()).toEqual([blockedWords(address)]);
    await learner.open('ch1-practice');
    await sco.locator('.download a[download]').click();
    const hint = sco.locator('.download-hint');
    expect(await hint.innerText()).toBe(`${strings.downloadBlocked} ${strings.openFile}`);
    await hint.getByRole('link').click();
    expect(await sco.locator('.download .outside-hint').innerText()).toContain('/assets/files/card.pdf');
    expect(activity.context.pages()).toHaveLength(1);
  });
});

test('without a sandbox a link opens its window, which knows nothing of the course', async () => {
  const context = await suite.newContext();
  await context.route('https://example.org/**', (route) => route.fulfill({ body: 'The protocol' }));
  const activity = await suite.launch({ context });
  const learner = await activity.learner(mouseInput);
  const sco = await activity.sco();
  await learner.open('ch1-blocks');
  const opening = context.waitForEvent('page');
  await sco.locator('#ch1-blocks a.external').first().click();
  const opened = await opening;
  await opened.getByText('The protocol').waitFor();
  expect(await opened.evaluate(() => window.opener)).toBeNull();
  expect(await sco.locator('.outside-hint').count()).toBe(0);
});
