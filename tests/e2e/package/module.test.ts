import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import type { Frame } from 'playwright-core';
import { afterEach, describe, expect, test } from 'vitest';
import { compileCourse } from '../../../src/commands/build.ts';
import { hasErrors } from '../../../src/commands/command.ts';
import type { Sco } from '../../../src/core/plan/package-plan.ts';
import { SUSPEND_DATA_MAX_LENGTH } from '../../../src/core/player/suspend-data.ts';
import { readAll } from '../../../src/node/byte-sources.ts';
import { unpackFiles } from '../../../src/node/zip.ts';
import { type Activity, FRAMES, useLms } from '../../support/browser/e2e-lms.ts';
import { findFaults, settingsOf } from '../../support/lms/e2e-trace.ts';

const ROOT = join(import.meta.dirname, '../../..');
const SCREENSHOTS = join(ROOT, 'tests/e2e/screenshots');

const suite = useLms(async () => {
  const { built, diagnostics } = await compileCourse(join(ROOT, 'content/facilitated-illegal-immigration'));
  if (!built || hasErrors(diagnostics))
    throw new Error(diagnostics.map(({ file, line, message }) => `${file}:${line} ${message}`).join('\n'));
  await mkdir(SCREENSHOTS, { recursive: true });
  return { plan: built.plan, files: unpackFiles(readAll(built.zip)) };
});

afterEach(() => suite.expectNoComplaints());

const scoOf = (): Sco => {
  const [sco] = suite.built.plan.scos;
  if (!sco) throw new Error('The module has no SCO.');
  return sco;
};

const takePicture = async (activity: Activity, name: string): Promise<void> => {
  await activity
    .page()
    .locator('#scorm_object')
    .screenshot({ path: join(SCREENSHOTS, `${name}.png`) });
};

/** Leaves as much in the page as it takes: every tick, a decision in every case, every field full. */
const leaveNotes = async (sco: Frame): Promise<void> => {
  const shown = sco.locator('.place.current');
  for (const box of await shown.locator('.checklist input').all()) await box.check();
  for (const decision of await shown.locator('[data-decision]').all()) {
    await decision.locator('input').last().check();
    await decision.getByRole('button', { name: 'Decide' }).click();
    // The next decision comes when this consequence has been read.
    const goOn = decision.getByRole('button', { name: 'Continue' });
    if (await goOn.isVisible()) await goOn.click();
  }
  for (const field of await shown.locator('.reflection textarea').all()) {
    const room = Number(await field.getAttribute('data-max-bytes'));
    await field.fill('é'.repeat(Math.floor(room / 2)));
  }
};

describe.concurrent('the module', () => {
  test('every page is opened, every quiz taken, the final passed, and Moodle has it all', {
    timeout: 300_000,
  }, async () => {
    const { runtime, budget } = scoOf();
    const activity = await suite.launch({ api: 'moodle' });
    const { record } = activity;
    const learner = await activity.learner();
    const sco = await activity.sco();
    const opened: string[] = [];
    while (await sco.locator('#next').isVisible()) {
      await learner.next();
      const place = await learner.place();
      opened.push(place);
      const quiz = runtime.quizzes.find(({ id }) => id === place);
      if (!quiz) {
        await leaveNotes(sco);
        continue;
      }
      const asked = await learner.takeQuiz(() => true);
      expect(asked.length).toBe(quiz.pools.reduce((sum, { draw }) => sum + draw, 0));
      expect(await sco.locator('.place.current .quiz-result').innerText()).toMatch(
        /You have ([\d.]+) of \1 points/,
      );
    }
    const quizIds = runtime.quizzes.filter(({ chapter }) => chapter === null).map(({ id }) => id);
    expect(opened).toEqual([
      ...runtime.chapters.flatMap(({ pages, quiz }) => (quiz === null ? pages : [...pages, quiz])),
      ...quizIds,
      'results',
    ]);
    expect(await learner.text()).toContain('You have passed the course with 100\u00a0%.');
    await activity.leave('close');

    expect(findFaults(record.launches, scoOf())).toEqual([]);
    const { stored } = record;
    expect(stored['cmi.core.lesson_status']).toBe('passed');
    expect(stored['cmi.core.score.raw']).toBe('100');
    expect([record.grade, record.isComplete]).toEqual([100, true]);
    runtime.chapters.forEach(({ id, quiz }, index) => {
      expect(stored[`cmi.objectives.${index}.id`]).toBe(id);
      expect(stored[`cmi.objectives.${index}.status`]).toBe(quiz === null ? 'completed' : 'passed');
    });
    const calls = record.launches[0]?.calls ?? [];
    const ids = settingsOf(calls, /^cmi\.interactions\.\d+\.id$/);
    expect(
      ids.every(({ element, value }) => runtime.interactionIds[Number(element.split('.')[2])] === value),
    ).toBe(true);
    const suspendData = stored['cmi.suspend_data'] ?? '';
    expect(suspendData.length).toBeLessThanOrEqual(budget.total);
    expect(budget.total).toBeLessThanOrEqual(SUSPEND_DATA_MAX_LENGTH);
  });

  test.each(Object.entries(FRAMES))('pictures in a %s frame', async (frame, size) => {
    const { runtime } = scoOf();
    const [chapter] = runtime.chapters;
    if (!chapter) throw new Error('The module has no chapter.');
    const activity = await suite.launch({ api: 'moodle', size });
    const learner = await activity.learner();
    const sco = await activity.sco();
    await learner.open(chapter.pages[2] ?? '');
    await takePicture(activity, `module-page-${frame}`);
    await learner.open(chapter.quiz ?? '');
    await learner.startQuiz();
    await learner.answer(false);
    await takePicture(activity, `module-quiz-${frame}`);
    await learner.open('results');
    expect(await sco.locator('#results-body tbody tr').count()).toBe(runtime.chapters.length);
    await takePicture(activity, `module-results-${frame}`);
  });

  test('no place scrolls sideways in 320 pixels, and every image is there', async () => {
    const context = await suite.newContext({ viewport: { width: 320, height: 256 } });
    const page = await context.newPage();
    await page.goto(suite.server.urlOf(scoOf().href));
    await page.locator('.place:visible h1').waitFor();
    const faults = await page.evaluate(async () => {
      const found: string[] = [];
      for (const place of document.querySelectorAll<HTMLElement>('.place[data-place-kind]')) {
        if (location.hash !== `#${place.id}`) {
          const arrived = new Promise((resolve) =>
            window.addEventListener('hashchange', resolve, { once: true }),
          );
          location.hash = place.id;
          await arrived;
        }
        const { scrollWidth } = document.documentElement;
        if (!place.checkVisibility()) found.push(`${place.id} is not shown`);
        if (scrollWidth > window.innerWidth) found.push(`${place.id} is ${scrollWidth} wide`);
        for (const image of place.querySelectorAll('img')) {
          await image
            .decode()
            .catch(() => found.push(`${place.id}: ${image.getAttribute('src')} cannot be shown`));
        }
      }
      return found;
    });
    expect(faults).toEqual([]);
  });

  test('a launch is light: few files, little script, little style, and what may come later comes later', async () => {
    const context = await suite.newContext();
    const requested: string[] = [];
    context.on('request', (request) => requested.push(request.url()));
    const page = await context.newPage();
    await page.goto(suite.server.urlOf(scoOf().href));
    await page.locator('.place:visible h1').waitFor();
    expect(requested.length).toBeLessThanOrEqual(6);
    const zippedSize = (path: string): number =>
      gzipSync(suite.built.files.find((file) => file.path === path)?.data ?? '').length;
    const { scriptHref, stylesheetHref } = suite.built.plan;
    // Aimed at 26 kB. What a launch does before it asks the LMS for anything, words for a status and the whole of long notes,
    // is above that.
    expect(zippedSize(scriptHref)).toBeLessThanOrEqual(27_500);
    // Aimed at 13 kB, and missed since the quiz, figures and the case have their look: a second stylesheet for quizzes would do it.
    expect(zippedSize(stylesheetHref)).toBeLessThanOrEqual(14_700);
    // They load in idle time. What both use stands in both; the codes of answers stand in the core alone.
    expect(zippedSize('quizzes.js') + zippedSize('reading.js')).toBeLessThan(36_000);
    const document = suite.built.files.find(({ path }) => path === scoOf().href)?.data.length;
    expect(document).toBeLessThan(1_165_000);
  });
});
