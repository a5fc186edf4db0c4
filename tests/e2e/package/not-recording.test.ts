import type { BrowserContext, Frame, Route } from 'playwright-core';
import { afterEach, describe, expect, test } from 'vitest';
import { page as pageTexts } from '../../../src/core/locale/en/page.ts';
import { type Activity, type ActivityOptions, FRAMES, useLms } from '../../support/browser/e2e-lms.ts';
import { buildSample } from '../../support/samples/e2e-course.ts';

const suite = useLms(buildSample);

const LINE = '#not-recording';
const { notRecording } = pageTexts.words;

afterEach(() => void suite.takeComplaints());

/** Answers with the package's own file, but for what is named. */
const altered =
  ({
    headers = {},
    edit = (body: string) => body,
  }: {
    headers?: Record<string, string>;
    edit?: (body: string) => string;
  }) =>
  async (route: Route): Promise<void> => {
    const response = await route.fetch();
    await route.fulfill({
      response,
      headers: { ...response.headers(), ...headers },
      body: edit(await response.text()),
    });
  };

const route =
  (path: string, handler: (route: Route) => Promise<void>) =>
  (context: BrowserContext): Promise<unknown> =>
    context.route(`**/${path}`, handler);

const BLOCKED: readonly (readonly [string, (context: BrowserContext) => Promise<unknown>])[] = [
  ['the script is not found', route('runtime.js', (one) => one.fulfill({ status: 404, body: 'Not found' }))],
  [
    'the script comes as another type, which the browser is told to believe',
    route(
      'runtime.js',
      altered({ headers: { 'content-type': 'text/plain', 'x-content-type-options': 'nosniff' } }),
    ),
  ],
  [
    'a policy of the server takes scripts with a nonce alone',
    route('index.html', altered({ headers: { 'content-security-policy': "script-src 'nonce-x'" } })),
  ],
  [
    'something on the way takes scripts out of pages',
    route('index.html', altered({ edit: (body) => body.replaceAll(/<script[\s\S]*?<\/script>/g, '') })),
  ],
  ['the browser does not know the syntax', route('runtime.js', altered({ edit: (body) => `${body}\n1 =;` }))],
  ['the script throws at once', route('runtime.js', altered({ edit: () => 'throw new Error("at once");' }))],
  [
    'the data of the page cannot be read',
    route('index.html', altered({ edit: (body) => body.replace('id="course-data">{', 'id="course-data">') })),
  ],
  [
    'the run-time throws as it starts',
    (context) =>
      context.addInitScript(() => {
        Object.defineProperty(Intl, 'PluralRules', { value: undefined });
      }),
  ],
  [
    'the database of the browser throws, and the page as it starts',
    (context) =>
      context.addInitScript(() => {
        Object.defineProperty(window, 'indexedDB', {
          get: () => {
            throw new DOMException('Denied', 'SecurityError');
          },
        });
        Object.defineProperty(Intl, 'PluralRules', { value: undefined });
      }),
  ],
];

describe('nothing is recorded, and the page says so', () => {
  test.each(BLOCKED)('%s', async (_, block) => {
    const context = await suite.newContext();
    await block(context);
    const activity = await suite.launch({ context, size: FRAMES.phone });
    const sco = await activity.sco();
    const line = sco.locator(LINE);
    await line.waitFor();
    expect(await line.innerText()).toBe(notRecording);
    expect(await sco.getByRole('alert').first().innerText()).toBe(notRecording);
    // Wherever one reads, it is in view, and the text can be read.
    await sco.evaluate(() => document.getElementById('glossary')?.scrollIntoView());
    const top = await line.evaluate((element) => element.getBoundingClientRect().top);
    expect(top).toBe(0);
    expect(await sco.locator('.place h1:visible').count()).toBeGreaterThan(5);
    await activity.page().emulateMedia({ media: 'print' });
    expect(await line.isVisible()).toBe(false);
  });
});

test.each([false, true])('scripts are off, and motion reduced: %s', async (isReduced) => {
  const context = await suite.newContext({
    javaScriptEnabled: false,
    reducedMotion: isReduced ? 'reduce' : 'no-preference',
  });
  const page = await context.newPage();
  await page.goto(suite.server.urlOf('index.html'));
  await page.locator(LINE).waitFor();
  expect(await page.locator(LINE).innerText()).toBe(notRecording);
});

/** Notes at every frame of the page, from its first on, whether the line was to be seen. */
const watchLine = (): void => {
  const seen = { frames: 0, shown: 0 };
  Object.assign(window, { seen });
  const look = (): void => {
    const line = document.getElementById('not-recording');
    seen.frames += 1;
    if (line?.checkVisibility({ visibilityProperty: true })) seen.shown += 1;
    requestAnimationFrame(look);
  };
  look();
};

const seenIn = (sco: Frame): Promise<{ frames: number; shown: number }> =>
  sco.evaluate(() => (window as unknown as { seen: { frames: number; shown: number } }).seen);

const slowly =
  (ms: number) =>
  async (one: Route): Promise<void> => {
    await new Promise((resolve) => setTimeout(resolve, ms));
    await one.continue();
  };

const LAUNCHES: readonly (readonly [
  string,
  (context: BrowserContext) => Promise<unknown>,
  Omit<ActivityOptions, 'context'>,
])[] = [
  ['all is well', async () => {}, {}],
  ['the script takes three seconds to come', route('runtime.js', slowly(3_000)), {}],
  ['the API comes after three seconds', async () => {}, { lateMs: 3_000 }],
  ['the settings of the LRS cannot be read', route('xapi-config.json', altered({ edit: () => '{' })), {}],
  [
    'the database of the browser throws',
    (context) =>
      context.addInitScript(() => {
        Object.defineProperty(window, 'indexedDB', {
          get: () => {
            throw new DOMException('Denied', 'SecurityError');
          },
        });
      }),
    {},
  ],
];

test.each(LAUNCHES)(
  'the line is never seen where the course is recorded: %s',
  async (_, prepare, options) => {
    const context = await suite.newContext();
    await prepare(context);
    await context.addInitScript(watchLine);
    const activity: Activity = await suite.launch({ context, ...options });
    const learner = await activity.learner();
    const sco = await activity.sco();
    await sco.waitForSelector('#save-status[data-status="saved"]', { state: 'attached' });
    await activity.page().waitForTimeout(2_500);
    await learner.open('glossary');
    expect(await sco.locator(LINE).isVisible()).toBe(false);
    const { frames, shown } = await seenIn(sco);
    expect(frames).toBeGreaterThan(60);
    expect(shown).toBe(0);
    await activity.page().emulateMedia({ media: 'print' });
    expect(await sco.locator(LINE).isVisible()).toBe(false);
  },
);

test('the line goes as the course starts, though no stylesheet comes', async () => {
  const context = await suite.newContext();
  await route('*.css', (one) => one.abort())(context);
  const activity = await suite.launch({ context });
  const sco = await activity.sco();
  await sco.waitForSelector('#save-status[data-status="saved"]', { state: 'attached' });
  expect(await sco.locator(LINE).isVisible()).toBe(false);
});
