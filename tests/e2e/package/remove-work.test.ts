import axe from 'axe-core';
import type { Frame } from 'playwright-core';
import { afterEach, describe, expect, test } from 'vitest';
import { runtime as strings } from '../../../src/core/locale/en/runtime.ts';
import { type Activity, useLms } from '../../support/browser/e2e-lms.ts';
import { buildSample } from '../../support/samples/e2e-course.ts';

const suite = useLms(buildSample);

afterEach(() => suite.expectNoComplaints());

const TAGS = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

const violations = async (sco: Frame): Promise<string[]> => {
  await sco.evaluate(axe.source);
  return sco.evaluate(async (values) => {
    const { run } = Reflect.get(window, 'axe') as typeof axe;
    const found = await run(document, { runOnly: { type: 'tag', values } });
    return found.violations.flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id}: ${html}`));
  }, TAGS);
};

/** The keys that the browser has in its local storage and in its database, and writes an entry into both if it is given. */
const keysOf = (sco: Frame, more: readonly (readonly [string, string])[] = []): Promise<string[][]> =>
  sco.evaluate(async (entries) => {
    const resultOf = <T>(request: IDBRequest<T>): Promise<T> =>
      new Promise((resolve, reject) => {
        request.onsuccess = () => resolve(request.result);
        request.onerror = () => reject(request.error);
      });
    const database = await resultOf(indexedDB.open('coursewright'));
    const store = database.transaction('copies', 'readwrite').objectStore('copies');
    for (const [key, text] of entries) {
      localStorage.setItem(key, text);
      await resultOf(store.put(text, key));
    }
    const keys = await resultOf(store.getAllKeys());
    database.close();
    return [Object.keys(localStorage).sort(), keys.map(String).sort()];
  }, more);

const OWN = 'coursewright:sample:student1@/pluginfile.php/42/mod_scorm/content/';
const OTHERS: readonly (readonly [string, string])[] = [
  ['coursewright:sample:student10@/pluginfile.php/42/mod_scorm/content/', 'of another learner'],
  ['coursewright:other:student1@/pluginfile.php/43/mod_scorm/content/', 'of another course'],
];
const otherKeys = OTHERS.map(([key]) => key).sort();

const DAY_MS = 86_400_000;
const copyOf = (days: number, more: object = {}): string =>
  JSON.stringify({
    registration: 'AAAAAAAA',
    place: '/elsewhere/',
    sequence: 5,
    confirmed: 3,
    suspendData: 'x',
    elements: [],
    interactions: {},
    written: Date.now() - days * DAY_MS,
    ...more,
  });

/** Presses Tab until an element with that text has the focus. */
const tabTo = async (activity: Activity, text: string): Promise<void> => {
  const sco = await activity.sco();
  for (let presses = 0; presses < 80; presses++) {
    if (await sco.evaluate((wanted) => document.activeElement?.textContent === wanted, text)) return;
    await activity.page().keyboard.press('Tab');
  }
  throw new Error(`The keyboard does not reach “${text}”.`);
};

const notice = (sco: Frame): Promise<string> => sco.locator('[data-notice="remove-work"]').innerText();

describe('“Remove my work from this computer”', () => {
  test('asks first, says what would be lost, and removes both copies, by keyboard alone', async () => {
    const activity = await suite.launch({ api: 'moodle', isFailing: true });
    const learner = await activity.learner();
    const sco = await activity.sco();
    await learner.open('ch1-practice');
    await keysOf(sco, OTHERS);
    expect(await keysOf(sco)).toEqual([[...otherKeys, OWN].sort(), [...otherKeys, OWN].sort()]);
    await learner.open('results');
    await sco.locator('#results .remove-button').waitFor();
    await sco.locator('#results h1').focus();
    await tabTo(activity, strings.removeWork);
    const { keyboard } = activity.page();
    await keyboard.press('Enter');
    const asked = await notice(sco);
    for (const words of [strings.removeAsks, strings.removeLosesWork]) expect(asked).toContain(words);
    expect(await sco.evaluate(() => document.activeElement?.textContent)).toBe(strings.removeNot);
    expect(await violations(sco)).toEqual([]);

    // Who does not want it is back where he was, and nothing has gone.
    await keyboard.press('Enter');
    expect(await sco.evaluate(() => document.activeElement?.textContent)).toBe(strings.removeWork);
    expect(await sco.locator('[data-notice="remove-work"]').count()).toBe(0);
    expect((await keysOf(sco))[0]).toContain(OWN);

    await keyboard.press('Enter');
    await tabTo(activity, strings.removeNow);
    await keyboard.press('Enter');
    await sco.getByText(strings.removed).waitFor();
    expect(await violations(sco)).toEqual([]);
    expect(await keysOf(sco)).toEqual([otherKeys, otherKeys]);
    // It has said that the work is nowhere now.
    expect(await sco.locator('#save-status').getAttribute('data-status')).toBe('at-risk');
    await sco.getByRole('button', { name: strings.saveNow }).click();
    expect(await keysOf(sco)).toEqual([otherKeys, otherKeys]);

    // Something new is kept until the LMS has it, and then no longer.
    await learner.open('ch1-practice');
    await sco.locator('#ch1-practice .checklist input').first().check();
    expect(await keysOf(sco)).toEqual([[...otherKeys, OWN].sort(), [...otherKeys, OWN].sort()]);
    await activity.setFailing(false);
    await sco.getByRole('button', { name: strings.saveNow }).click();
    await sco.locator('#save-status[data-status="saved"]').waitFor();
    await expect.poll(() => keysOf(sco)).toEqual([otherKeys, otherKeys]);
  });

  test('says so where nothing would be lost, and stands in no page without a learner', async () => {
    const activity = await suite.launch({ api: 'moodle' });
    const learner = await activity.learner();
    const sco = await activity.sco();
    await learner.open('ch1-practice');
    await expect.poll(() => keysOf(sco)).toEqual([[], []]);
    // That results were opened waits for its commit, and is sent before anything is asked.
    await learner.open('results');
    expect((await keysOf(sco))[0]).toEqual([OWN]);
    await sco.getByRole('button', { name: strings.removeWork }).click();
    expect(await notice(sco)).toContain(strings.removeLosesNothing);
    const page = await (await suite.newContext()).newPage();
    await page.goto(`${suite.server.urlOf(suite.built.plan.scos[0]?.href ?? '')}#results`);
    await page.getByRole('button', { name: strings.copyDetails }).first().waitFor();
    expect(await page.getByRole('button', { name: strings.removeWork }).count()).toBe(0);
  });
});

test('what was not sent goes after twelve months, whosever it is, from both stores', async () => {
  const activity = await suite.launch({ api: 'moodle' });
  const sco = await activity.sco();
  await (await activity.learner()).open('ch1-practice');
  const old = [
    ['coursewright:other:ben@/elsewhere/', copyOf(367)],
    [
      'coursewright-notes:other:ben@/elsewhere/#AAAAAAAA',
      `{"written":${Date.now() - 367 * DAY_MS},"notes":{}}`,
    ],
    ['coursewright-xapi:other:r1:s', `${Date.now() - 367 * DAY_MS} {}`],
  ] as const;
  const young = [
    ['coursewright:other:cem@/elsewhere/', copyOf(364)],
    [
      'coursewright-notes:other:cem@/elsewhere/#AAAAAAAA',
      `{"written":${Date.now() - 364 * DAY_MS},"notes":{}}`,
    ],
  ] as const;
  await keysOf(sco, [...old, ...young]);
  await activity.leave('navigate');
  await activity.relaunch();
  const again = await activity.sco();
  await (await activity.learner()).open('ch1-practice');
  const kept = young.map(([key]) => key).sort();
  await expect
    .poll(async () => (await keysOf(again)).map((keys) => keys.filter((key) => !key.includes('student1'))))
    .toEqual([kept, kept]);
});
