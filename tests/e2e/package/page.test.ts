import type { Page } from 'playwright-core';
import { afterEach, describe, expect, test } from 'vitest';
import { rightAnswer } from '../../../src/core/player/answer.ts';
import { answerByKeyboard, pressByKeyboard, tabTo } from '../../support/browser/e2e-answers.ts';
import { FRAMES, useLms } from '../../support/browser/e2e-lms.ts';
import { openChapterOf, searchFor } from '../../support/browser/search.ts';
import { buildSample } from '../../support/samples/e2e-course.ts';
import { SAMPLE_SCORED } from '../../support/samples/sample-course.ts';

const suite = useLms(buildSample);
const asking = useLms(() => buildSample({ reportPageQuestions: true }));

/** The place of every link in the contents, in their order. */
const PLACES = [
  'start',
  'ch1-blocks',
  'ch1-practice',
  'ch1-quiz',
  'ch2-end',
  'final',
  'results',
  'case-file',
  'note-list',
  'glossary',
  'sources',
];

afterEach(() => suite.expectNoComplaints());

describe('what a page may do', () => {
  test('every place opens, with all its files from the package and no other request', async () => {
    const activity = await suite.launch();
    const requested: string[] = [];
    activity.context.on('request', (request) => requested.push(request.url()));
    const learner = await activity.learner();
    const sco = await activity.sco();
    const links = await sco
      .locator('#contents a[data-place]')
      .evaluateAll((all) => all.map((one) => one.dataset.place));
    expect(links).toEqual(PLACES);
    for (const place of PLACES) await learner.open(place);
    await searchFor(sco, 'smuggling');
    await sco.locator('.search-list a').first().click();
    await learner.open('ch1-blocks');
    await sco.locator('#ch1-blocks a.term').first().click();
    await sco.locator('#ch1-blocks a.cite').first().click();
    await sco.locator('.pop a[href^="#source-"]').click();
    await learner.open('ch1-practice');
    await sco.waitForFunction(() =>
      [...document.querySelectorAll('video, audio')].every(
        (one) => (one as HTMLMediaElement).textTracks.length === 1,
      ),
    );
    const images = await sco
      .locator('main img')
      .evaluateAll((all) => all.map((one) => one instanceof HTMLImageElement && one.naturalWidth > 0));
    expect(images).toEqual([true, true, true, true]);
    await activity.leave('navigate');
    const paths = new Set(suite.built.files.map(({ path }) => suite.server.urlOf(path)));
    const others = requested.filter((url) => !paths.has(url.split('#')[0] ?? ''));
    // The LMS's own: the report of a commit, and the page the learner has gone to.
    expect(new Set(others.map((url) => new URL(url).pathname))).toEqual(
      new Set(['/report', '/course/view.php']),
    );
  });

  test('ends with pagehide: nothing listens for unload or beforeunload', async () => {
    const context = await suite.newContext();
    const page = await context.newPage();
    await page.goto(suite.server.urlOf('index.html'));
    await page.locator('.place:visible h1').waitFor();
    const session = await context.newCDPSession(page);
    const { result } = await session.send('Runtime.evaluate', { expression: 'window' });
    const { listeners } = await session.send('DOMDebugger.getEventListeners', {
      objectId: result.objectId ?? '',
    });
    const types = listeners.map(({ type }) => type);
    expect(types).toContain('pagehide');
    expect(types).not.toContain('unload');
    expect(types).not.toContain('beforeunload');
    expect(await page.evaluate(() => [window.onunload, window.onbeforeunload])).toEqual([null, null]);
  });

  test('a page that did what it must not do would be noticed', async () => {
    const activity = await suite.launch();
    await activity.learner();
    const sco = await activity.sco();
    await sco.evaluate(async () => {
      window.addEventListener('beforeunload', () => {});
      const style = document.createElement('style');
      style.textContent = 'p { color: red }';
      document.head.append(style);
      await fetch('http://127.0.0.2:9/').catch(() => {});
      await fetch('missing.png');
      window.alert('Stop');
      setTimeout(() => {
        throw new Error('An accident');
      });
    });
    await sco.waitForFunction(() => new Promise((resolve) => setTimeout(() => resolve(true))));
    const complaints = suite.takeComplaints().join('\n');
    for (const expected of [
      /Console: Listener for beforeunload/,
      /Console: Content security policy: style-src/,
      /Console: Content security policy: connect-src http:\/\/127\.0\.0\.2/,
      /404: .*missing\.png/,
      /Dialog: Stop/,
      /Exception: An accident/,
    ])
      expect(complaints).toMatch(expected);
  });
});

/**
 * What says nothing without the script, and is not shown without it: the choice of a role with its marks (all texts of
 * all roles are there), the button of a drawing, the record of a pass.
 */
const NEEDS_SCRIPT = '#role-choice, .for-you, .not-for-you, button.enlarge, .record';

/**
 * Texts that nobody sees: their elements, once all that can be opened is open. A drawing has a wide and a narrow form
 * with the same words, of which one is seen.
 */
const findHiddenTexts = (page: Page): Promise<string[]> =>
  page.locator('main').evaluate((main, scripted) => {
    for (const details of main.querySelectorAll('details')) details.open = true;
    const hidden: string[] = [];
    const wordsIn = (text: string | null | undefined): string[] => (text ?? '').split(/\s+/).filter(Boolean);
    const isSeenInOtherForm = (element: Element | null, text: string): boolean => {
      const forms = [...(element?.closest('.drawing')?.querySelectorAll('svg') ?? [])];
      const texts = forms
        .filter((form) => form.checkVisibility())
        .flatMap((form) => [...form.querySelectorAll('text')]);
      const words = texts.flatMap((one) => wordsIn(one.textContent));
      return element?.closest('svg') !== null && wordsIn(text).every((word) => words.includes(word));
    };
    const walker = document.createTreeWalker(main, NodeFilter.SHOW_TEXT);
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      const text = (node.nodeValue ?? '').trim();
      const parent = node.parentElement;
      const isSeen = parent?.checkVisibility({ visibilityProperty: true, opacityProperty: true });
      if (text === '' || isSeen || parent?.closest(`option, title, desc, ${scripted}`)) continue;
      if (!isSeenInOtherForm(parent, text)) hidden.push(text);
    }
    return hidden;
  }, NEEDS_SCRIPT);

describe('without the script', () => {
  const expectReadable = async (page: Page): Promise<void> => {
    expect(await findHiddenTexts(page)).toEqual([]);
    for (const place of PLACES) expect(await page.locator(`#${place} h1`).isVisible()).toBe(true);
    const text = await page.locator('main').innerText();
    for (const words of [
      'A driver hears knocking inside a trailer.',
      'An officer takes a passport.',
      'The driver is separated',
      'Who his smuggler is',
      'Medical help is called',
      'A network that shares knowledge.',
      'Protocol against the Smuggling of Migrants',
    ])
      expect(text).toContain(words);
    expect(await page.locator('#ch1-quiz .needs-js').isVisible()).toBe(true);
    expect(await page.locator('#results .needs-js').isVisible()).toBe(true);
    await openChapterOf(page, 'ch2-end');
    await page.locator('#contents a[data-place="ch2-end"]').click();
    expect(new URL(page.url()).hash).toBe('#ch2-end');
  };

  test('all text is readable where scripts are off', async () => {
    const context = await suite.newContext({ javaScriptEnabled: false, viewport: FRAMES.desktop });
    const page = await context.newPage();
    await page.goto(suite.server.urlOf('index.html'));
    await expectReadable(page);
  });

  test('all text is readable where the script does not arrive', async () => {
    const context = await suite.newContext({ viewport: FRAMES.phone });
    await context.route('**/runtime.js', (route) => route.abort());
    const page = await context.newPage();
    await page.goto(suite.server.urlOf('index.html'));
    await expectReadable(page);
    expect(suite.takeComplaints()).toEqual(['Console: Failed to load resource: net::ERR_FAILED']);
  });
});

test('a whole quiz is taken by the keyboard alone, and the LMS has the result', async () => {
  const activity = await suite.launch({ api: 'moodle', nesting: 'popup' });
  await activity.learner();
  const sco = await activity.sco();
  const page = sco.page();
  const { runtime } = suite.built.plan.scos[0] ?? {};
  if (!runtime) throw new Error('The package has no SCO.');

  await tabTo(page, '#contents-toggle');
  await page.keyboard.press('Enter');
  await tabTo(page, '#contents a[data-place="final"]');
  await page.keyboard.press('Enter');
  await pressByKeyboard(page, 'Start the quiz');
  const heading = page.locator('.place.current h2').first();
  for (let number = 1; number <= SAMPLE_SCORED; number++) {
    expect(await heading.innerText()).toBe(`Question ${number} of ${SAMPLE_SCORED}`);
    const id = await page.locator('.question-slot .question').getAttribute('data-question');
    const question = runtime.questions.find((candidate) => candidate.id === id);
    const right = question && rightAnswer(question);
    if (!right) throw new Error(`There is no right answer to "${id}".`);
    await answerByKeyboard(page, right);
    await pressByKeyboard(page, number < SAMPLE_SCORED ? 'Next question' : 'Go to the overview');
  }
  await pressByKeyboard(page, 'Hand in');
  expect(await page.evaluate(() => document.activeElement?.textContent)).toBe('✓ Passed');
  expect(await page.locator('.place.current .quiz-result').innerText()).toContain(
    `You have ${SAMPLE_SCORED} of ${SAMPLE_SCORED} points`,
  );
  await tabTo(page, '#exit');
  await page.keyboard.press('Enter');
  expect(await page.locator('#notices').innerText()).toContain('Your progress is saved.');
  expect(activity.record.launches[0]?.calls.at(-1)?.fn).toBe('LMSFinish');
  expect(activity.record.stored['cmi.core.lesson_status']).toBe('passed');
  expect(activity.record.stored['cmi.core.score.raw']).toBe('100');
  expect([activity.record.grade, activity.record.isComplete]).toEqual([100, true]);
});

test('a question in a page is answered by the keyboard, kept, and told to an LMS that the course wants to have it', async () => {
  const activity = await asking.launch({ api: 'moodle', nesting: 'popup' });
  const learner = await activity.learner();
  const sco = await activity.sco();
  const page = sco.page();
  await learner.open('ch1-practice');
  const block = sco.locator('[data-note="ch1-check-own"]');
  const passage = '[data-note="ch1-check-own"] input[name$="answer"]';
  await tabTo(page, `${passage}[value="0"]`);
  await page.keyboard.press('Space');
  await page.keyboard.press('Enter');
  expect(await block.locator('.feedback .verdict').innerText()).toBe('! Not yet');
  await page.keyboard.press('Enter');
  expect(await block.locator('.feedback .verdict').innerText()).toBe('✗ Not right');
  expect(await block.locator('.question').innerText()).toContain('It names a victim.');
  expect(await block.locator('.feedback a').count()).toBe(0);
  const n = asking.built.plan.scos[0]?.runtime.interactionIds.indexOf('ch1-check-own');
  const interaction = (field: string) => activity.record.stored[`cmi.interactions.${n}.${field}`];
  expect([interaction('type'), interaction('student_response'), interaction('result')]).toEqual([
    'choice',
    'thanks',
    'wrong',
  ]);

  await block.evaluate((element) =>
    element.querySelector('.question-actions button')?.setAttribute('data-wanted', ''),
  );
  await tabTo(page, '[data-wanted]');
  await page.keyboard.press('Enter');
  expect(await block.locator('.question').innerText()).toContain(
    'Your first answer is the one that is recorded.',
  );
  await tabTo(page, `${passage}[value="1"]`);
  await page.keyboard.press('Space');
  await page.keyboard.press('Enter');
  expect(await block.locator('.feedback .verdict').innerText()).toBe('✓ Right');
  expect(interaction('result')).toBe('wrong');
  expect(activity.record.stored['cmi.core.score.raw'] ?? '').toBe('');
  await tabTo(page, '#exit');
  await page.keyboard.press('Enter');

  await activity.relaunch();
  const again = await activity.sco();
  await (await activity.learner()).open('ch1-practice');
  const kept = again.locator('[data-note="ch1-check-own"]');
  expect(await kept.locator('.feedback .verdict').innerText()).toBe('✗ Not right');
  expect(await kept.locator('[data-option="0"]').getAttribute('class')).toContain('is-wrong');
  expect(await kept.locator('input').count()).toBe(0);
  asking.expectNoComplaints();
});
