import type { Frame } from 'playwright-core';
import { afterEach, describe, expect, test } from 'vitest';
import { runtime as strings } from '../../../src/core/locale/en/runtime.ts';
import { type Activity, useLms } from '../../support/browser/e2e-lms.ts';
import { searchFor } from '../../support/browser/search.ts';
import { buildSample } from '../../support/samples/e2e-course.ts';

const suite = useLms(buildSample);

/** The browser itself writes into the console that a file got no answer. */
const NO_ANSWER = /^Console: Failed to load resource: net::ERR_(?:FAILED|INTERNET_DISCONNECTED)$/;

afterEach(() => {
  suite.server.halt = null;
  suite.expectNoComplaints(NO_ANSWER);
});

const isReading = (sco: Frame): Promise<boolean> => sco.evaluate(() => document.readyState === 'loading');

const callsOf = async (activity: Activity): Promise<readonly string[]> => {
  await activity.report();
  return activity.record.launches.at(-1)?.calls.map(({ fn }) => fn) ?? [];
};

/** A page of which no more has arrived than what stands before the place of that id. */
const haltBefore = (id: string): void => {
  suite.server.halt = { path: 'index.html', after: `id="${id}"` };
};

describe('while the page is still arriving', () => {
  test('the launch has begun, the start page can be read, and other places open as they come', async () => {
    haltBefore('ch1-practice');
    const activity = await suite.launch();
    const sco = await activity.sco();
    await sco.locator('#start h1').waitFor();
    expect(await isReading(sco)).toBe(true);
    expect(await callsOf(activity)).toContain('LMSInitialize');
    await sco.locator('#save-status[data-status="saved"]').waitFor();
    await sco.locator('#next').click();
    await sco.locator('#ch1-blocks h1').waitFor();
    expect(await sco.locator('.place:visible').count()).toBe(1);

    await sco.locator('#next').click();
    await sco.getByText(strings.placeWaits).waitFor();
    expect(await sco.locator('#ch1-blocks').isVisible()).toBe(true);
    suite.server.halt = null;
    await sco.locator('#ch1-practice h1').waitFor();
    expect(await sco.getByText(strings.placeWaits).count()).toBe(0);
    await sco.waitForFunction(() => location.hash === '#ch1-practice');
    expect(await sco.evaluate(() => document.activeElement?.closest('.place')?.id)).toBe('ch1-practice');
    expect(await sco.evaluate(() => window.scrollY)).toBe(0);
  });

  test('the place to resume opens when it has arrived, before the rest has', async () => {
    const activity = await suite.launch();
    await (await activity.learner()).open('ch1-practice');
    await activity.leave('navigate');
    // Elsewhere, where the browser has nothing of the package yet.
    await activity.moveTo(await suite.newContext());
    haltBefore('ch2-end');
    await activity.relaunch();
    const sco = await activity.sco();
    await sco.locator('#ch1-practice h1').waitFor();
    expect(await isReading(sco)).toBe(true);
    expect(await sco.locator('#notices').innerText()).toContain(strings.resumed);
    expect(await sco.locator('#ch1-practice').innerText()).toContain('Medical help is called');
  });

  test('a quiz to resume asks as soon as it has arrived', async () => {
    const activity = await suite.launch();
    const learner = await activity.learner();
    await learner.open('ch1-quiz');
    await learner.startQuiz();
    await learner.answer(true);
    await activity.leave('navigate');
    // Elsewhere, where the browser has nothing of the package yet.
    await activity.moveTo(await suite.newContext());
    haltBefore('ch2-end');
    await activity.relaunch();
    const sco = await activity.sco();
    await sco.getByText('Question 2 of').waitFor();
    expect(await isReading(sco)).toBe(true);
  });

  test('what an address names in a place is found', async () => {
    haltBefore('sources');
    const context = await suite.newContext();
    const page = await context.newPage();
    await page.goto(`${suite.server.urlOf('index.html')}#term-smuggling`, { waitUntil: 'commit' });
    await page.locator('#term-smuggling').waitFor();
    expect(await page.evaluate(() => document.readyState)).toBe('loading');
    expect(await page.locator('.place:visible').getAttribute('id')).toBe('glossary');
  });

  test('a page that breaks off says so', async () => {
    const context = await suite.newContext();
    await context.route('**/index.html', async (route) => {
      const response = await route.fetch();
      const body = await response.text();
      await route.fulfill({ response, body: body.slice(0, body.indexOf('id="glossary"')) });
    });
    const activity = await suite.launch({ context });
    const sco = await activity.sco();
    await sco.getByText(strings.pageCut).waitFor();
    expect(await sco.getByRole('button', { name: strings.reload }).isVisible()).toBe(true);
    expect(await sco.locator('#start h1').isVisible()).toBe(true);
  });
});

describe.each(['quizzes.js', 'questions.js'])('%s does not arrive', (file) => {
  test('the quiz says so, loses nothing, and asks as soon as it has arrived', async () => {
    const activity = await suite.launch();
    const learner = await activity.learner();
    await learner.open('ch1-quiz');
    await learner.startQuiz();
    await learner.answer(true);
    await activity.leave('navigate');

    await activity.context.route(`**/${file}`, (route) => route.abort());
    await activity.relaunch();
    const sco = await activity.sco();
    const quiz = sco.locator('#ch1-quiz');
    await quiz.getByText(strings.questionsMissing).waitFor();
    const before = activity.record.stored['cmi.suspend_data'];
    expect(await quiz.getByRole('button').allInnerTexts()).toEqual([strings.tryAgain]);
    await (await activity.learner()).open('ch2-end');
    expect(await sco.locator('#ch2-end h1').isVisible()).toBe(true);
    await (await activity.learner()).open('results');
    await sco.locator('#results').getByText(strings.questionsMissing).waitFor();
    await (await activity.learner()).open('ch1-quiz');
    await activity.context.unroute(`**/${file}`);
    await quiz.getByText('Question 2 of').waitFor();
    await (await activity.learner()).open('results');
    await sco.locator('#results').getByText(strings.courseIncomplete).waitFor();
    expect(await sco.locator('#results').getByText(strings.questionsMissing).count()).toBe(0);
    await (await activity.learner()).open('ch1-quiz');
    expect(await quiz.locator('.question-overview summary').innerText()).toMatch(/^1 of /);
    expect(before?.length).toBeGreaterThan(20);
  });

  test.each([
    ['a script', 'text/javascript', 'console.log("Please sign in");', []],
    // The browser's own word on a page that is no script.
    ['a page', 'text/html', '<!doctype html><h1>Please sign in</h1>', ["Exception: Unexpected token '<'"]],
  ] as const)(
    '%s comes in its place, as from a platform that has signed the learner out',
    async (_, contentType, body, complaints) => {
      const context = await suite.newContext();
      let isThere = false;
      await context.route(`**/${file}`, (route) =>
        isThere ? route.continue() : route.fulfill({ contentType, body }),
      );
      const activity = await suite.launch({ context });
      const sco = await activity.sco();
      await (await activity.learner()).open('ch1-quiz');
      await sco.getByText(strings.questionsMissing).waitFor();
      isThere = true;
      await sco.getByRole('button', { name: strings.tryAgain }).click();
      await sco.getByRole('button', { name: strings.startQuiz }).waitFor();
      expect([...new Set(suite.takeComplaints())]).toEqual(complaints);
    },
  );
});

test('once it is idle, a course is finished without a network, and the LMS has it when the network is back', async () => {
  const activity = await suite.launch({ api: 'moodle' });
  const learner = await activity.learner();
  const sco = await activity.sco();
  await sco.waitForFunction(
    () => Object.keys((window as { coursewright?: object }).coursewright ?? {}).length === 3,
  );
  await activity.context.setOffline(true);
  while (await sco.locator('#next').isVisible()) {
    await learner.next();
    if ((await sco.locator('.place.current').getAttribute('data-place-kind')) === 'quiz')
      await learner.takeQuiz(() => true);
  }
  expect(await learner.place()).toBe('results');
  expect(await learner.text()).toContain('You have passed the course');
  await searchFor(sco, 'smuggling');
  expect(await sco.locator('.search-list li').count()).toBeGreaterThan(0);
  await sco.locator('#search-input').press('Escape');
  await activity.context.setOffline(false);
  await sco.locator('#save-status[data-status="saved"]').waitFor({ state: 'attached' });
  await activity.leave('navigate');
  expect(activity.record.stored['cmi.core.lesson_status']).toBe('passed');
  expect(activity.record.stored['cmi.core.score.raw']).toBe('100');
  // The double of Moodle has more to report, when it is online again, than it could meanwhile.
  suite.expectNoComplaints(/INTERNET_DISCONNECTED|The report does not fit a beacon/);
});
