import axe from 'axe-core';
import type { Frame } from 'playwright-core';
import { afterEach, describe, expect, test } from 'vitest';
import { rightAnswer } from '../../../src/core/player/answer.ts';
import {
  type CourseState,
  createCourseState,
  emptyQuizState,
} from '../../../src/core/player/course-state.ts';
import { encodeState } from '../../../src/core/player/suspend-data.ts';
import { RUNTIME_TYPES } from '../../../src/core/questions/runtime-registry.ts';
import { type Activity, useLms } from '../../support/browser/e2e-lms.ts';
import type { Learner } from '../../support/browser/learner.ts';
import { searchFor } from '../../support/browser/search.ts';
import { buildSample } from '../../support/samples/e2e-course.ts';
import { SAMPLE_QUESTIONS } from '../../support/samples/sample-course.ts';
import { wrongAnswer } from '../../support/samples/type-answers.ts';

const suite = useLms(buildSample);

afterEach(() => suite.expectNoComplaints());

const TAGS = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

/** WCAG 2.2, success criterion 1.4.12. */
const TEXT_SPACING = `
  * { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important }
  p { margin-block-end: 2em !important }`;

interface Condition {
  readonly width: number;
  readonly height: number;
  readonly media?: Parameters<import('playwright-core').Page['emulateMedia']>[0];
  readonly css?: string;
}

const FRAME = { width: 650, height: 666 };

/** 640 and 320 CSS pixels are what is left of 1280 at 200 and 400 per cent. */
const CONDITIONS: Readonly<Record<string, Condition>> = {
  '1280 wide': { width: 1280, height: 900 },
  '640 wide': { width: 640, height: 450 },
  '320 by 256': { width: 320, height: 256 },
  'forced colours': { ...FRAME, media: { forcedColors: 'active' } },
  dark: { ...FRAME, media: { colorScheme: 'dark' } },
  'reduced motion': { ...FRAME, media: { reducedMotion: 'reduce' } },
  'text spacing': { ...FRAME, css: TEXT_SPACING },
};

const conditionOf = (name: string): Condition => {
  const condition = CONDITIONS[name];
  if (!condition) throw new Error(`There is no condition "${name}".`);
  return condition;
};

/** What axe-core finds, what scrolls sideways or is cut off, and, where motion is not wanted, what moves. */
const findFaults = async (sco: Frame, isStill: boolean): Promise<string[]> => {
  if (!(await sco.evaluate(() => 'axe' in window))) await sco.evaluate(axe.source);
  return sco.evaluate(
    async ({ values, isStill: mayNotMove }) => {
      const { run } = Reflect.get(window, 'axe') as typeof axe;
      const { violations } = await run(document, {
        runOnly: { type: 'tag', values },
        resultTypes: ['violations'],
      });
      const faults = violations.flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id}: ${html}`));
      const { scrollWidth } = document.documentElement;
      if (scrollWidth > window.innerWidth)
        faults.push(`${scrollWidth} wide in a window of ${window.innerWidth}`);
      for (const element of document.querySelectorAll<HTMLElement>('body *')) {
        if (!element.checkVisibility()) continue;
        const style = getComputedStyle(element);
        const isCut =
          /hidden|clip/.test(style.overflowX + style.overflowY) &&
          element.clientWidth > 1 &&
          (element.scrollWidth > element.clientWidth + 1 || element.scrollHeight > element.clientHeight + 1);
        // The bar is one line: what an ellipsis stands for is in the title, whole.
        const isWholeInTitle = style.textOverflow === 'ellipsis' && element.title === element.textContent;
        if (isCut && (element.textContent ?? '').trim() !== '' && !element.closest('svg') && !isWholeInTitle)
          faults.push(`cut off: ${element.outerHTML.slice(0, 200)}`);
        const isMoving = [style.transitionDuration, style.animationDuration].some((durations) =>
          durations.split(',').some((duration) => Number.parseFloat(duration) > 0.001),
        );
        if (mayNotMove && isMoving) faults.push(`moves: ${element.outerHTML.slice(0, 200)}`);
      }
      return faults;
    },
    { values: TAGS, isStill },
  );
};

/** A learner who has taken the chapter's quiz, half of it right, stands in the middle of the final and has left notes. */
const middleOfTheCourse = (): CourseState => {
  const { runtime } = suite.built.plan.scos[0] ?? {};
  if (!runtime) throw new Error('The package has no SCO.');
  const answers = Object.fromEntries(
    runtime.questions.map((question, index) => [
      question.id,
      (index % 2 === 0 ? rightAnswer(question) : null) ?? wrongAnswer(question),
    ]),
  );
  return {
    ...createCourseState('AAAAAAAA'),
    sequence: 9,
    location: 'contents',
    visited: new Set(['ch1-blocks', 'ch1-practice']),
    quizzes: {
      'ch1-quiz': { ...emptyQuizState, tries: 1, seed: 7, isSubmitted: true, bestPercent: 50, answers },
      final: { ...emptyQuizState, tries: 1, seed: 8, answers },
    },
    notes: {
      'ch1-checklist-door': { kind: 'checklist', ticked: [0] },
      'ch1-scenario-debt': { kind: 'scenario', choices: [0, 1] },
      'ch1-scenario-short': { kind: 'scenario', choices: [0] },
      'ch1-reflection-contact': { kind: 'reflection', text: 'The duty officer' },
    },
  };
};

const launchWith = async (
  state: CourseState,
  { width, height, media, css }: Condition,
): Promise<{ activity: Activity; learner: Learner; sco: Frame }> => {
  const { runtime } = suite.built.plan.scos[0] ?? {};
  if (!runtime) throw new Error('The package has no SCO.');
  const context = await suite.newContext({
    viewport: { width: Math.max(width, 700), height: height + 20 },
    ...media,
  });
  const activity = await suite.launch({
    context,
    size: { width, height },
    start: { 'cmi.core.lesson_status': 'incomplete', 'cmi.suspend_data': encodeState(runtime, state) },
  });
  const learner = await activity.learner();
  const sco = await activity.sco();
  await sco.evaluate((text) => {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(text);
    document.adoptedStyleSheets = [sheet];
  }, css ?? '');
  return { activity, learner, sco };
};

describe.concurrent.each(Object.entries(CONDITIONS))('%s', (name, condition) => {
  test('every kind of page is accessible', async () => {
    const { activity, learner, sco } = await launchWith(middleOfTheCourse(), condition);
    const faults: Record<string, string[]> = {};
    const judge = async (view: string): Promise<void> => {
      const found = await findFaults(sco, name === 'reduced motion');
      if (found.length > 0) faults[view] = found;
    };
    await judge('start');
    for (const place of ['ch1-blocks', 'ch1-practice', 'ch2-end', 'glossary', 'sources', 'results']) {
      await learner.open(place);
      await judge(place);
      if (place !== 'ch1-blocks') continue;
      await sco.locator('#ch1-blocks a.term').first().click();
      await judge('a term');
      // In a small window it covers what is above or below the word, until it is closed.
      await sco.locator('.pop').press('Escape');
    }
    await learner.open('ch1-quiz');
    // What is folded is made when it is opened.
    for (const summary of await sco.locator('#ch1-quiz .quiz-body > details > summary').all())
      await summary.click();
    await sco.locator('#ch1-quiz .other-answers .verdict').first().waitFor();
    expect(await sco.locator('#ch1-quiz .question-review .feedback .verdict').count()).toBe(SAMPLE_QUESTIONS);
    await judge('every question with its feedback');
    await learner.open('final');
    await judge('overview of the answers');
    await sco.locator('.place.current .quiz-overview .question-list button').last().click();
    await judge('a question');
    await searchFor(sco, 'smuggling');
    await judge('search');
    await sco.locator('#search-input').press('Escape');
    await sco.locator('#display-open').click();
    await judge('text, theme and print');
    await sco.locator('.display').press('Escape');
    expect(faults).toEqual({});
    await activity.context.close();
  });
});

describe.concurrent.each(['1280 wide', '320 by 256'])('%s', (name) => {
  test('every type of question is accessible with its feedback', async () => {
    const { activity, learner, sco } = await launchWith(createCourseState('AAAAAAAA'), conditionOf(name));
    const faults: Record<string, string[]> = {};
    await learner.open('ch1-quiz');
    await learner.startQuiz();
    const types = new Set<string>();
    for (let count = 0; count < SAMPLE_QUESTIONS; count++) {
      const { id, type } = await learner.answer(count % 3 === 0);
      types.add(type);
      expect(await sco.locator('.place.current .feedback .verdict').isVisible()).toBe(true);
      const found = await findFaults(sco, false);
      if (found.length > 0) faults[id] = found;
      if (count < SAMPLE_QUESTIONS - 1) await learner.nextQuestion();
    }
    expect([...types].sort()).toEqual(Object.keys(RUNTIME_TYPES).sort());
    expect(faults).toEqual({});
    await activity.context.close();
  });
});

/** Where the focus is, and what is wrong with being there; `null` behind the last stop. */
const describeFocus = (
  sco: Frame,
): Promise<{ readonly number: number; readonly faults: readonly string[] } | null> =>
  sco.evaluate(() => {
    const element = document.activeElement;
    if (!element || element === document.body || !document.hasFocus()) return null;
    const all = [...document.querySelectorAll('*')];
    const name = element.outerHTML.slice(0, 160);
    const faults: string[] = [];
    // The browser's own controls of a recording show the focus within; an option's outline is around its words as well,
    // and that of a card's link is around the box over the whole card.
    const styles = [element, element.closest('label')].flatMap((one) => (one ? [getComputedStyle(one)] : []));
    const over = getComputedStyle(element, '::after');
    const hasOutline = [...styles, ...(over.content === 'none' ? [] : [over])].some((style) => {
      const { outlineStyle, outlineWidth, outlineColor } = style;
      return (
        outlineStyle !== 'none' &&
        Number.parseFloat(outlineWidth) >= 2 &&
        !/^rgba\(.*, 0\)$/.test(outlineColor)
      );
    });
    if (!hasOutline && !element.matches('audio, video')) faults.push(`no outline: ${name}`);
    const boxes = [...element.getClientRects()];
    const isSeen = boxes.some(({ left, right, top, bottom }) =>
      [left + 2, (left + right) / 2, right - 2].some((x) =>
        [top + 2, (top + bottom) / 2, bottom - 2].some((y) => {
          const hit = document.elementFromPoint(x, y);
          return (
            hit !== null &&
            (element.contains(hit) || hit.contains(element) || hit.closest('label')?.contains(element))
          );
        }),
      ),
    );
    if (!isSeen) faults.push(`out of sight: ${name}`);
    return { number: all.indexOf(element), faults };
  });

describe.concurrent.each(['320 by 256', 'forced colours'])('%s', (name) => {
  test.each(['start', 'ch1-blocks', 'ch1-practice', 'ch1-quiz', 'final', 'results', 'sources'])(
    'the keyboard comes to everything on the place %s, in order and in sight, and leaves',
    async (place) => {
      const { activity, learner, sco } = await launchWith(middleOfTheCourse(), conditionOf(name));
      if (place !== 'start') await learner.open(place);
      if (place === 'final')
        await sco.locator('.place.current .quiz-overview .question-list button').last().click();
      const { keyboard } = activity.page();
      const stops: number[] = [];
      const faults: string[] = [];
      await activity.page().locator('#scorm_object').focus();
      await sco.locator('.skip-link').focus();
      await keyboard.press('Tab');
      await keyboard.press('Shift+Tab');
      for (let focus = await describeFocus(sco); focus; focus = await describeFocus(sco)) {
        // Behind the last stop the browser begins anew.
        if (stops.length > 1 && focus.number === stops[0]) break;
        stops.push(focus.number);
        faults.push(...focus.faults);
        if (stops.length > 300) break;
        await keyboard.press('Tab');
      }
      expect(faults).toEqual([]);
      expect(stops.length).toBeLessThanOrEqual(300);
      expect(stops).toEqual(stops.toSorted((a, b) => a - b));
      const unreached = await sco.evaluate((reached) => {
        const all = [...document.querySelectorAll('*')];
        return all
          .filter((element, number) => {
            const isControl = element.matches(
              'a[href], button, select, textarea, summary, input:not([type="radio"])',
            );
            return (
              isControl &&
              element.checkVisibility() &&
              !element.matches(':disabled') &&
              !reached.includes(number)
            );
          })
          .map((element) => element.outerHTML.slice(0, 160));
      }, stops);
      expect(unreached).toEqual([]);
      await activity.context.close();
    },
  );
});

test('what is not accessible is found', async () => {
  const { activity, sco } = await launchWith(createCourseState('AAAAAAAA'), conditionOf('320 by 256'));
  await sco.evaluate(() => {
    const add = (tag: string, text: string, style: Partial<CSSStyleDeclaration>): HTMLElement => {
      const element = document.createElement(tag);
      element.textContent = text;
      Object.assign(element.style, style);
      document.querySelector('.place.current')?.append(element);
      return element;
    };
    add('img', '', {}).setAttribute('src', 'missing.png');
    add('p', 'grey on grey', { color: '#999', background: '#aaa' });
    add('div', 'too wide', { width: '700px' });
    add('div', 'too much text for so little room', { overflow: 'hidden', height: '10px' });
    add('div', 'moving', { transition: 'color 1s' });
    add('button', 'tiny', {
      margin: '0',
      padding: '0',
      width: '9px',
      height: '9px',
      minHeight: '0',
      minWidth: '0',
      outline: 'none',
    });
    add('button', 'tiny', {
      margin: '0',
      padding: '0',
      width: '9px',
      height: '9px',
      minHeight: '0',
      minWidth: '0',
      outline: 'none',
    }).focus();
  });
  const faults = (await findFaults(sco, true)).join('\n');
  for (const fault of [
    /^image-alt/m,
    /^color-contrast/m,
    /wide in a window of 320/,
    /^cut off/m,
    /^moves/m,
    /^target-size/m,
  ])
    expect(faults).toMatch(fault);
  expect((await describeFocus(sco))?.faults).toEqual([expect.stringMatching(/^no outline/)]);
  await activity.context.close();
  expect(suite.takeComplaints().join()).toContain('missing.png');
});
