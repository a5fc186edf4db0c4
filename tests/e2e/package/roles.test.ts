import type { Frame } from 'playwright-core';
import { afterEach, describe, expect, test } from 'vitest';
import { page as words } from '../../../src/core/locale/en/page.ts';
import { runtime as strings } from '../../../src/core/locale/en/runtime.ts';
import { useLms } from '../../support/browser/e2e-lms.ts';
import { buildSample } from '../../support/samples/e2e-course.ts';

/** Without an assessment: the pages decide. One page and one callout are for judges. */
const suite = useLms(() =>
  buildSample({}, (course) => {
    const { assessment: _, ...settings } = course.settings;
    return { ...course, settings };
  }),
);

afterEach(() => suite.expectNoComplaints());

const callout = (sco: Frame) => sco.locator('#ch1-practice details.audience');
const mark = (sco: Frame) => sco.locator('#contents [data-place="ch2-end"] .role-mark');

describe('roles', () => {
  test('one is chosen by keyboard, folds what is for others, and comes back', async () => {
    const activity = await suite.launch({ api: 'strict' });
    const learner = await activity.learner();
    const sco = await activity.sco();
    expect(await sco.locator('#role-choice :checked').count()).toBe(0);
    await learner.open('ch1-practice');
    expect(await callout(sco).getAttribute('open')).toBe('');
    expect(await mark(sco).count()).toBe(0);

    await learner.open('start');
    await sco.getByLabel('Everything').focus();
    await sco.getByLabel('Everything').press('ArrowDown');
    expect(await sco.getByLabel('Border guard').isChecked()).toBe(true);
    expect(await mark(sco).textContent()).toContain(strings.otherRole);

    await learner.open('ch1-practice');
    expect(await callout(sco).getAttribute('open')).toBeNull();
    await callout(sco).locator('summary').press('Enter');
    expect(await callout(sco).innerText()).toContain('The file needs the original.');
    // What was opened by hand stays open.
    await learner.open('start');
    await learner.open('ch1-practice');
    expect(await callout(sco).getAttribute('open')).toBe('');

    await activity.leave('remove');
    await activity.relaunch();
    const again = await activity.learner();
    const later = await activity.sco();
    await again.open('start');
    expect(await later.getByLabel('Border guard').isChecked()).toBe(true);
    expect(await callout(later).getAttribute('open')).toBeNull();
  });

  test('the way on passes by pages for others, which count for nobody else', async () => {
    const activity = await suite.launch({ api: 'strict' });
    const learner = await activity.learner();
    const sco = await activity.sco();
    await sco.getByLabel('Border guard').check();
    for (const place of ['ch1-blocks', 'ch1-practice', 'ch1-quiz', 'results']) {
      await learner.next();
      expect(await learner.place()).toBe(place);
    }
    expect(await learner.text()).toContain(strings.courseCompleted);
    await activity.report();
    expect(activity.record.stored['cmi.core.lesson_status']).toBe('completed');

    // They can be read all the same, and say for whom they are.
    await learner.open('ch2-end');
    expect(await learner.text()).toContain('For prosecutors and judges');
    expect(await learner.text()).toContain(words.words.notForYou);
    // Another role opens its part; what was completed stays.
    await learner.open('start');
    await sco.getByLabel('Prosecutor or judge').check();
    expect(await mark(sco).count()).toBe(0);
    await learner.open('ch1-practice');
    expect(await callout(sco).innerText()).toContain(words.words.forYou);
    await learner.open('results');
    expect(await learner.text()).not.toContain(strings.resultKept);
    await activity.leave('remove');
    expect(activity.record.stored['cmi.core.lesson_status']).toBe('completed');
  });
});
