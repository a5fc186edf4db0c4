import type { Frame } from 'playwright-core';
import { afterEach, describe, expect, test } from 'vitest';
import { FRAMES, useLms } from '../../support/browser/e2e-lms.ts';
import { countOf, findFaults, settingsOf } from '../../support/lms/e2e-trace.ts';
import { buildSample } from '../../support/samples/e2e-course.ts';

const suite = useLms(buildSample);

afterEach(() => suite.expectNoComplaints());

const noticesOf = (sco: Frame): Promise<string> => sco.locator('#notices').innerText();

const saveStatusOf = (sco: Frame): Promise<string> => sco.locator('#save-status').innerText();

test.each([
  ['grandchild', 'strict'],
  ['behind-other-origin', 'moodle'],
  ['popup', 'scorm-again'],
] as const)('an API to which the course is %s is found and used to the end (%s)', async (nesting, api) => {
  const activity = await suite.launch({ api, nesting });
  const learner = await activity.learner();
  const sco = await activity.sco();
  const seenInParent = await sco.evaluate(() => {
    try {
      return typeof window.parent.API;
    } catch (error) {
      return (error as DOMException).name;
    }
  });
  expect(seenInParent).toBe(nesting === 'behind-other-origin' ? 'SecurityError' : 'undefined');
  expect(await saveStatusOf(sco)).toBe('Saved');
  expect(await noticesOf(sco)).toBe('');
  await learner.open('ch1-quiz');
  await learner.startQuiz();
  await learner.answer(true);
  expect(activity.record.stored['cmi.interactions.0.result']).toBe('correct');
  await activity.leave(nesting === 'popup' ? 'popup' : 'remove');
  const [plan] = suite.built.plan.scos;
  expect(plan && findFaults(activity.record.launches, plan)).toEqual([]);
  expect(activity.record.stored['cmi.core.exit']).toBe('suspend');
});

test('an LMS that is all one page opens the course, though the browser’s button has led back to it', async () => {
  const context = await suite.newContext();
  await context.addInitScript(() => {
    if (window.top !== window) return;
    const openedMs = performance.timeOrigin - 60_000;
    Object.defineProperty(Performance.prototype, 'timeOrigin', { get: () => openedMs });
    Performance.prototype.getEntriesByType = () => [{ type: 'back_forward' } as PerformanceNavigationTiming];
  });
  const activity = await suite.launch({ context });
  await activity.learner();
  expect(await saveStatusOf(await activity.sco())).toBe('Saved');
  expect(activity.record.launches).toHaveLength(1);
});

describe('without an LMS that works', () => {
  test.each([
    ['none', 'the page around this course gives it no way to a learning platform.'],
    ['throwing-window', 'the page around this course gives it no way to a learning platform.'],
    ['throwing-calls', 'the learning platform did not start the recording'],
  ] as const)('the course plays and says that nothing is recorded (%s)', async (api, reason) => {
    const context = await suite.newContext();
    await context.clock.install();
    const activity = await suite.launch({ api, context });
    const sco = await activity.sco();
    if (api === 'none') {
      // There may be an API soon: the text is there all the same.
      await sco.getByText('Looking for the learning platform.').waitFor();
      expect(await sco.locator('.place h1:visible').count()).toBeGreaterThan(5);
      await context.clock.runFor(11_000);
    }
    const learner = await activity.learner();
    expect(await saveStatusOf(sco)).toBe('Not recorded');
    expect(await sco.locator('.notice').allInnerTexts()).toEqual([
      expect.stringContaining(`Nothing is being recorded: ${reason}`),
    ]);
    expect(await sco.locator('#exit').count()).toBe(0);
    await learner.open('final');
    await learner.takeQuiz(() => true);
    expect(await learner.text()).toContain('You have passed the course with 100\u00a0%.');
    expect(await learner.text()).toContain('Your result is not recorded in this mode.');
    expect(await sco.evaluate(() => localStorage.length)).toBe(0);
  });

  test('the course plays in a window of its own, and under a stranger’s frame alone', async () => {
    const context = await suite.newContext({ viewport: FRAMES.phone });
    const page = await context.newPage();
    const url = suite.server.urlOf('index.html');
    for (const [address, reason] of [
      [url, 'this course was opened outside a learning platform.'],
      [
        `${suite.server.otherOrigin}/?${new URLSearchParams({ src: url })}`,
        'the page around this course gives it no way to a learning platform.',
      ],
    ] as const) {
      await page.goto(address);
      const sco = page.frames().at(-1);
      if (!sco) throw new Error('The page has no frame.');
      await sco.locator('.place:visible h1').waitFor();
      expect(await saveStatusOf(sco)).toBe('Not recorded');
      expect(await noticesOf(sco)).toContain(`Nothing is being recorded: ${reason}`);
      await sco.locator('#start a.button').click();
      expect(await sco.locator('.place:visible').getAttribute('id')).toBe('ch1-blocks');
    }
  });

  test('a page that comes back from the browser’s cache brings the page of the LMS anew', async () => {
    const activity = await suite.launch({ api: 'moodle' });
    const learner = await activity.learner();
    await learner.next();
    const sco = await activity.sco();
    const reloaded = activity.page().waitForEvent('domcontentloaded');
    await sco.evaluate(() => {
      window.dispatchEvent(new PageTransitionEvent('pagehide', { persisted: true }));
      window.dispatchEvent(new PageTransitionEvent('pageshow', { persisted: true }));
    });
    await reloaded;
    const again = await activity.learner();
    expect(await again.place()).toBe('ch1-blocks');
    expect(await saveStatusOf(await activity.sco())).toBe('Saved');
    expect(activity.record.launches.length).toBe(2);
  });

  test('an LMS that refuses LMSInitialize is asked nothing else', async () => {
    const activity = await suite.launch({ api: 'strict' });
    await activity.learner();
    // The frame alone is loaded again, in an LMS page that has had its LMSFinish.
    const sco = await activity.sco();
    const reloaded = activity.page().waitForEvent('framenavigated', (frame) => frame === sco);
    await sco.evaluate(() => location.reload());
    await reloaded;
    const learner = await activity.learner();
    expect(await saveStatusOf(sco)).toBe('Not recorded');
    await learner.next();
    await activity.report();
    const calls = activity.record.launches.at(-1)?.calls ?? [];
    const finish = calls.findIndex(({ fn }) => fn === 'LMSFinish');
    expect(calls.slice(finish + 1).map(({ fn }) => fn)).toEqual(['LMSInitialize', 'LMSGetLastError']);
    expect(countOf(calls, 'LMSFinish')).toBe(1);
    expect(settingsOf(calls.slice(finish))).toEqual([]);
  });
});
