import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { Browser, BrowserContext, Page } from 'playwright-core';
import { expect, vi } from 'vitest';
import { page } from '../../../src/core/locale/en/page.ts';
import { runtime } from '../../../src/core/locale/en/runtime.ts';
import { rightAnswer } from '../../../src/core/player/answer.ts';
import { createCourseState } from '../../../src/core/player/course-state.ts';
import type { RuntimeCourse } from '../../../src/core/player/runtime-course.ts';
import { encodeState } from '../../../src/core/player/suspend-data.ts';
import { launchKeepingBrowser, launchProfile } from '../../support/browser/browser.ts';
import type { ActivityOptions, LmsSuite } from '../../support/browser/e2e-lms.ts';
import { searchFor } from '../../support/browser/search.ts';
import { wrongAnswer } from '../../support/samples/type-answers.ts';
import type { DoubleName } from '../cell.ts';
import { createFaultFixture, type FaultFixture } from './fault-fixture.ts';

const strings = runtime;

/** In so many milliseconds a course that finds no API has stopped looking for it. */
export const WHILE_MS = 12_000;

export interface Stage {
  readonly suite: LmsSuite;
  readonly double: DoubleName;
  readonly course: RuntimeCourse;
  /** Puts the next version of the package in place of this one. */
  revise(): void;
}

/** One fault of the page or the browser: from the first launch to the moment at which the learner is gone. */
export interface BrowserFault {
  readonly name: string;
  readonly options?: Omit<ActivityOptions, 'context' | 'start'>;
  /** Values under their data-model names with which the launch starts. */
  readonly start?: (course: RuntimeCourse) => Readonly<Record<string, string>>;
  /** Runs in every page before its own scripts. */
  readonly script?: () => void;
  /** Sent by the server with everything. */
  readonly headers?: Readonly<Record<string, string>>;
  /** What pages and browser complain of because of the fault; that a request gets no answer, unless named. */
  readonly complaints?: RegExp;
  /** Whether the page's clock is held. */
  readonly hasClock?: boolean;
  /** Whether the browser keeps a page that was left, and brings it back as it was (its back/forward cache). */
  readonly keepsPages?: boolean;
  /** Returns the fixture that goes on, if another window has taken over. */
  readonly play: (fixture: FaultFixture, stage: Stage) => Promise<FaultFixture | undefined>;
  /** What the learner must have read; `null`: there was nothing to tell. */
  readonly told: string | null;
  /** A loss that nobody can prevent, with the reason. */
  readonly unavoidable?: string;
  /** Whether the next launch has the next version of the package. */
  readonly isRevised?: boolean;
}

/** Reads, writes a note, answers in the chapter's quiz, and begins the final assessment. */
const study = async (fixture: FaultFixture): Promise<void> => {
  await fixture.open('ch1-blocks');
  await fixture.note('The duty officer');
  await fixture.begin('ch1-quiz');
  await fixture.answer(true);
  await fixture.answer(false);
  await fixture.begin('final');
  await fixture.answer(true);
};

/** In the middle of a page, behind a feedback, in the middle of the final assessment: each time the course is left. */
const leaving =
  (how: 'navigate' | 'remove' | 'close') =>
  async (fixture: FaultFixture): Promise<undefined> => {
    const { activity } = fixture;
    await fixture.open('ch1-blocks');
    await fixture.note(`Left: ${how}`);
    await activity.leave(how);
    await fixture.relaunch();
    await fixture.begin('ch1-quiz');
    await fixture.answer(false);
    await activity.leave(how);
    await fixture.relaunch();
    await fixture.begin('final');
    await fixture.answer(true);
    await activity.leave(how);
  };

/** A way to end everything of a page at once, without a last word, even while it waits for something. */
const killerOf = async (page: Page): Promise<() => Promise<void>> => {
  const session = await page.context().newCDPSession(page);
  return async () => {
    const crashed = new Promise((resolve) => page.once('crash', resolve));
    void session.send('Page.crash').catch(() => {});
    await crashed;
    await page.close();
  };
};

/** Works in a browser with a profile of its own, which is then killed with all its processes. */
const killedIn = async (
  folder: string,
  fixture: FaultFixture,
  suite: LmsSuite,
  work: (fixture: FaultFixture) => Promise<void>,
  script?: () => void,
): Promise<FaultFixture> => {
  await fixture.activity.leave('close');
  const context = await suite.adopt(await launchProfile(folder));
  if (script) await context.addInitScript(script);
  const killed = createFaultFixture(await fixture.activity.openAgain(context), fixture);
  await killed.learner();
  await work(killed);
  const closed = new Promise((resolve) => context.once('close', resolve));
  const session = await context.newCDPSession(killed.activity.page());
  void session.send('Browser.crash').catch(() => {});
  await closed;
  return killed;
};

const refuseStorage = (): void => {
  Object.defineProperty(window, 'localStorage', {
    get: () => {
      throw new DOMException('Denied', 'SecurityError');
    },
  });
};

const fillStorage = (): void => {
  Storage.prototype.setItem = () => {
    throw new DOMException('Full', 'QuotaExceededError');
  };
};

/** Lets the databases of a page open three seconds late: the course does not wait so long. */
const delayDatabases = (): void => {
  const { open } = IDBFactory.prototype;
  IDBFactory.prototype.open = function (...given) {
    const request = open.apply(this, given);
    Object.defineProperty(request, 'onsuccess', {
      set: (listener: () => void) => request.addEventListener('success', () => setTimeout(listener, 3000)),
    });
    return request;
  };
};

/** Waits until the database of the course has a copy. */
const databaseJoined = async (fixture: FaultFixture): Promise<void> => {
  const sco = await fixture.frame();
  await vi.waitFor(
    async () =>
      expect(
        await sco.evaluate(
          () =>
            new Promise<number>((resolve, reject) => {
              const request = indexedDB.open('coursewright');
              request.addEventListener('error', () => reject(request.error));
              request.addEventListener('success', () => {
                const count = request.result.transaction('copies').objectStore('copies').count();
                count.addEventListener('success', () => {
                  request.result.close();
                  resolve(count.result);
                });
              });
            }),
        ),
      ).toBeGreaterThan(0),
    { timeout: 10_000, interval: 100 },
  );
};

const RESTORED = 'restored';

/** Notes in the tab that a page of it has come back as it was. */
const noteRestoring = (): void =>
  window.addEventListener('pageshow', ({ persisted }) => {
    if (persisted) sessionStorage.setItem('restored', location.pathname);
  });

/** Goes back to the page of the LMS, and is sure that the browser had kept it. */
const comeBack = async ({ activity }: FaultFixture): Promise<void> => {
  await activity.page().goBack({ waitUntil: 'commit' });
  await vi.waitFor(
    async () =>
      expect(await activity.page().evaluate((key) => sessionStorage.getItem(key), RESTORED)).not.toBeNull(),
    { timeout: 10_000, interval: 20 },
  );
};

/** The course in a page that the browser had kept: Playwright knows no frames in such a page. */
const kept = (page: Page) => ({
  text: (): Promise<string> =>
    page.evaluate(() => document.querySelector('iframe')?.contentDocument?.body.innerText ?? ''),
  press: (selector: string): Promise<void> =>
    page.evaluate((wanted) => {
      const course = document.querySelector('iframe')?.contentDocument;
      const found = [...(course?.querySelectorAll<HTMLElement>(wanted) ?? [])];
      const visible = found.find((element) => element.checkVisibility());
      if (!visible) throw new Error(`There is no ${wanted} to press.`);
      visible.click();
    }, selector),
});

/** Longer than it takes to see that a server does not answer. */
const STEADY_MS = 2_500;

/** Looks for so long at what the page tells. */
const hold = async (fixture: FaultFixture, durationMs: number): Promise<void> => {
  for (const end = Date.now() + durationMs; Date.now() < end; ) {
    await fixture.listen();
    await fixture.activity.page().waitForTimeout(50);
  }
};

/** Waits for so many launches of the activity. */
const launched = ({ activity }: FaultFixture, count: number): Promise<void> =>
  vi.waitFor(() => expect(activity.record.launches).toHaveLength(count), { timeout: 10_000, interval: 20 });

/** The LMS takes nothing any more, and the learner goes on until the tab is closed. */
const losing = async (fixture: FaultFixture): Promise<undefined> => {
  await study(fixture);
  await fixture.becomes('saved');
  await fixture.activity.setFailing(true);
  await fixture.begin('ch1-quiz');
  await fixture.answer(true);
  await fixture.becomes('at-risk');
  await fixture.listen();
  await fixture.activity.leave('close');
};

/** Looks at it all, in a launch of which nothing is recorded. */
const looking = async (fixture: FaultFixture): Promise<undefined> => {
  await fixture.listen();
  await fixture.open('ch1-blocks');
  await fixture.begin('ch1-quiz');
  await fixture.answer(true);
  await fixture.becomes('not-recorded');
  await fixture.activity.page().close();
};

const APP = 'https://localhost';

/** Opens the activity again as an app does that holds everything on the device: no question to a network gets an answer. */
const openInApp = async ({ activity }: FaultFixture, { server }: LmsSuite): Promise<void> => {
  const { context, record } = activity;
  await context.route(`${APP}/**`, async (route) => {
    const request = route.request();
    if (request.method() === 'HEAD') {
      await route.abort('internetdisconnected');
      return;
    }
    const response = await fetch(request.url().replace(APP, server.origin), {
      method: request.method(),
      body: request.postData(),
    });
    const type = response.headers.get('content-type') ?? '';
    const body = Buffer.from(await response.arrayBuffer());
    await route.fulfill({
      status: response.status,
      contentType: type,
      body: type.includes('html') ? body.toString().replaceAll(server.origin, APP) : body,
    });
  });
  await context.setOffline(true);
  await activity.page().goto(record.url.replace(server.origin, APP), { waitUntil: 'domcontentloaded' });
};

const NOT_RECORDED = 'the platform asks for nothing of such a launch to be recorded';

export const browserFaults: readonly BrowserFault[] = [
  { name: 'the tab is closed', play: leaving('close'), told: null },
  { name: 'the frame is taken out of the page', play: leaving('remove'), told: null },
  { name: 'another page is opened in its place', play: leaving('navigate'), told: null },
  {
    name: 'the tab is killed between an answer and its feedback',
    play: async (fixture, { suite, course }) => {
      await study(fixture);
      // There an answer is committed before its feedback is shown.
      await fixture.begin('ch1-quiz');
      await fixture.becomes('saved');
      const frame = await fixture.frame();
      const id = await frame.locator('.place.current .question').getAttribute('data-question');
      const question = course.questions.find((candidate) => candidate.id === id);
      if (!question) throw new Error('No question is shown.');
      const answer = rightAnswer(question) ?? wrongAnswer(question);
      const kill = await killerOf(fixture.activity.page());
      suite.server.isSilent = true;
      const answering = fixture.learner().then((learner) => learner.answer(answer));
      fixture.acts.push({ kind: 'answer', quiz: 'ch1-quiz', attempt: 1, question: question.id, answer });
      await vi.waitFor(() => expect(suite.server.waiting).toBeGreaterThan(0), {
        timeout: 10_000,
        interval: 5,
      });
      await Promise.all([expect(answering).rejects.toThrow(), kill()]);
      suite.server.isSilent = false;
      return undefined;
    },
    told: null,
  },
  {
    name: 'the tab is killed behind an answer of the final assessment, before the next step sends it',
    play: async (fixture) => {
      await study(fixture);
      await fixture.becomes('saved');
      const learner = await fixture.learner();
      const kill = await killerOf(fixture.activity.page());
      const { id } = await learner.answer(true);
      const answer = learner.lastAnswer();
      fixture.acts.push({ kind: 'answer', quiz: 'final', attempt: 1, question: id, answer });
      await kill();
      return undefined;
    },
    told: null,
  },
  {
    name: 'the whole browser is killed',
    play: async (fixture, { suite }) => {
      const folder = await mkdtemp(path.join(tmpdir(), 'coursewright-'));
      const killed = await killedIn(folder, fixture, suite, study);
      await rm(folder, { recursive: true, force: true, maxRetries: 5 });
      await killed.activity.moveTo(await suite.newContext());
      return killed;
    },
    told: null,
  },
  {
    name: 'the whole browser is killed, right behind an answer that the platform does not take',
    play: async (fixture, { suite }) => {
      const folder = await mkdtemp(path.join(tmpdir(), 'coursewright-'));
      const killed = await killedIn(folder, fixture, suite, async (last) => {
        await study(last);
        await last.activity.setFailing(true);
        await last.answer(true);
        await last.becomes('unsaved');
        await last.listen();
      });
      const next = await suite.adopt(await launchProfile(folder));
      next.once('close', () => void rm(folder, { recursive: true, force: true, maxRetries: 5 }));
      await killed.activity.moveTo(next);
      return killed;
    },
    told: strings.unsaved,
  },
  {
    name: 'the same, and the database of the browser had opened when the course had started',
    play: async (fixture, { suite }) => {
      const folder = await mkdtemp(path.join(tmpdir(), 'coursewright-'));
      const killed = await killedIn(
        folder,
        fixture,
        suite,
        async (last) => {
          await last.activity.setFailing(true);
          await study(last);
          await last.becomes('unsaved');
          await last.listen();
          await databaseJoined(last);
          await last.answer(true);
        },
        delayDatabases,
      );
      const next = await suite.adopt(await launchProfile(folder));
      next.once('close', () => void rm(folder, { recursive: true, force: true, maxRetries: 5 }));
      await killed.activity.moveTo(next);
      return killed;
    },
    told: strings.unsaved,
  },
  {
    name: 'the API appears after three seconds',
    options: { lateMs: 3_000 },
    hasClock: true,
    play: async (fixture) => {
      await (await fixture.frame()).locator('#notices', { hasText: strings.lookingForLms }).waitFor();
      await fixture.activity.context.clock.runFor(WHILE_MS);
      await study(fixture);
      await fixture.activity.leave('close');
      return undefined;
    },
    told: null,
  },
  {
    name: 'there is no API',
    options: { api: 'none' },
    hasClock: true,
    play: async (fixture) => {
      await (await fixture.frame()).locator('#notices', { hasText: strings.lookingForLms }).waitFor();
      await fixture.activity.context.clock.runFor(WHILE_MS);
      return looking(fixture);
    },
    told: strings.noWayToLms,
    unavoidable: 'there is no platform that could record it',
  },
  {
    name: 'the API is behind a frame of another origin',
    options: { nesting: 'behind-other-origin' },
    play: async (fixture) => {
      await study(fixture);
      await fixture.activity.leave('remove');
      return undefined;
    },
    told: null,
  },
  {
    name: 'the API is in the window that opened the course',
    options: { nesting: 'popup' },
    play: async (fixture) => {
      await study(fixture);
      await fixture.activity.leave('popup');
      return undefined;
    },
    told: null,
  },
  {
    name: 'the server forbids unload handlers',
    headers: { 'permissions-policy': 'unload=()' },
    play: leaving('navigate'),
    told: null,
  },
  {
    name: 'the frame allows scripts and its own origin alone: no forms, no windows',
    options: { sandbox: 'allow-scripts allow-same-origin' },
    play: async (fixture) => {
      await study(fixture);
      const frame = await fixture.frame();
      await searchFor(frame, 'smuggling');
      await frame.locator('.search-list a').first().waitFor();
      await frame.locator('#search-input').press('Escape');
      await fixture.open('ch1-practice');
      const decision = frame.locator('[data-note="ch1-scenario-short"] .decision');
      await decision.locator('input[value="1"]').check();
      await decision.getByRole('button', { name: strings.decide }).click();
      await decision.getByText('You call a colleague.').waitFor();
      fixture.acts.push({
        kind: 'note',
        note: 'ch1-scenario-short',
        value: { kind: 'scenario', choices: [1] },
      });
      await fixture.activity.leave('remove');
      return undefined;
    },
    told: null,
  },
  {
    name: 'the run-time is blocked at one launch, by its type',
    play: async (fixture) => {
      await study(fixture);
      await fixture.activity.leave('navigate');
      const { context } = fixture.activity;
      const headers = { 'content-type': 'text/plain', 'x-content-type-options': 'nosniff' };
      await context.route('**/runtime.js', async (route) =>
        route.fulfill({ response: await route.fetch(), headers }),
      );
      await fixture.activity.relaunch();
      await (await fixture.frame()).locator('#not-recording').waitFor();
      await fixture.listen();
      await fixture.activity.page().close();
      await context.unrouteAll();
      return undefined;
    },
    told: page.words.notRecording,
  },
  {
    name: 'the browser blocks its storage',
    script: refuseStorage,
    play: async (fixture) => {
      await study(fixture);
      await fixture.activity.leave('close');
      return undefined;
    },
    told: null,
  },
  {
    name: 'the browser blocks its storage, and the platform takes nothing',
    script: refuseStorage,
    play: losing,
    told: strings.atRisk,
    unavoidable: 'neither the platform nor the browser keeps it',
  },
  {
    name: 'the storage of the browser is full, and the platform takes nothing',
    script: fillStorage,
    play: losing,
    told: strings.atRisk,
    unavoidable: 'neither the platform nor the browser keeps it',
  },
  {
    name: 'the learner leaves the page and comes back with the browser’s button',
    play: async (fixture) => {
      await fixture.open('ch1-blocks');
      await fixture.begin('ch1-quiz');
      await fixture.answer(true);
      await fixture.activity.leave('navigate');
      await fixture.activity.page().goBack({ waitUntil: 'commit' });
      await launched(fixture, 2);
      await fixture.begin('ch1-quiz');
      await fixture.becomes('saved');
      await fixture.answer(false);
      await fixture.activity.leave('close');
      return undefined;
    },
    told: null,
  },
  {
    name: 'the same, and the browser has kept the page as it was, with an answer that was not yet sent',
    keepsPages: true,
    script: noteRestoring,
    play: async (fixture) => {
      await fixture.open('ch1-blocks');
      await fixture.begin('ch1-quiz');
      await fixture.answer(true);
      await fixture.activity.setFailing(true);
      await fixture.answer(false);
      await fixture.becomes('unsaved');
      await fixture.listen();
      await fixture.activity.leave('navigate');
      await comeBack(fixture);
      await launched(fixture, 2);
      await fixture.begin('ch1-quiz');
      await fixture.answer(true);
      await fixture.becomes('saved');
      await fixture.activity.leave('close');
      return undefined;
    },
    told: strings.unsaved,
  },
  {
    name: 'the same, and the network is gone when the learner comes back',
    keepsPages: true,
    script: noteRestoring,
    play: async (fixture) => {
      const { activity } = fixture;
      await fixture.open('ch1-blocks');
      await fixture.begin('ch1-quiz');
      await fixture.answer(true);
      await activity.leave('navigate');
      await activity.context.setOffline(true);
      await comeBack(fixture);
      await vi.waitFor(async () => expect(await kept(activity.page()).text()).toContain(strings.cameBack));
      fixture.told.add(strings.cameBack);
      // What is not recorded is not taken, and shows no feedback.
      await kept(activity.page()).press('.question-slot input');
      await kept(activity.page()).press('.question-slot .question-actions button');
      expect(await kept(activity.page()).text()).toContain(strings.notTaken);
      await activity.context.setOffline(false);
      await kept(activity.page()).press('[data-notice="reload"] button');
      await launched(fixture, 2);
      await fixture.begin('ch1-quiz');
      await fixture.answer(true);
      await fixture.becomes('saved');
      await activity.leave('close');
      return undefined;
    },
    told: strings.cameBack,
  },
  {
    name: 'the course leaves a window of its own, and comes back with the browser’s button',
    options: { nesting: 'popup' },
    keepsPages: true,
    play: async (fixture) => {
      await study(fixture);
      await fixture.becomes('saved');
      const window = (await fixture.frame()).page();
      await window.goto(new URL('/course/view.php', window.url()).href);
      await window.goBack({ waitUntil: 'domcontentloaded' });
      await fixture.becomes('not-recorded');
      await fixture.listen();
      await window.close();
      return undefined;
    },
    told: strings.mode.unstarted,
  },
  {
    name: 'a phone, whose keyboard takes more than half of the window',
    options: { size: { width: 390, height: 664 } },
    play: async (fixture) => {
      const page = fixture.activity.page();
      await fixture.open('ch1-blocks');
      await fixture.note('Typed on a phone');
      await fixture.begin('ch1-quiz');
      await page.setViewportSize({ width: 390, height: 280 });
      await fixture.answer(true);
      await fixture.answer(false);
      await fixture.becomes('saved');
      await page.setViewportSize({ width: 390, height: 664 });
      await fixture.activity.leave('close');
      return undefined;
    },
    told: null,
  },
  {
    name: 'a phone, locked for an hour in the middle of the assessment, and then its tab is discarded',
    options: { size: { width: 390, height: 664 } },
    play: async (fixture) => {
      await study(fixture);
      await fixture.becomes('saved');
      const page = fixture.activity.page();
      const frame = await fixture.frame();
      const kill = await killerOf(page);
      await frame.evaluate(() => {
        Object.defineProperty(document, 'visibilityState', { value: 'hidden', configurable: true });
        document.dispatchEvent(new Event('visibilitychange'));
        document.dispatchEvent(new Event('freeze'));
      });
      await kill();
      return undefined;
    },
    told: null,
  },
  {
    name: 'the course is in an app on the device, without a network',
    complaints:
      /^Console: Failed to load resource: net::ERR_INTERNET_DISCONNECTED$|^Request: https:\/\/localhost\//,
    play: async (fixture, { suite }) => {
      await openInApp(fixture, suite);
      await study(fixture);
      await hold(fixture, STEADY_MS);
      await fixture.becomes('saved');
      await fixture.activity.leave('remove');
      await fixture.activity.context.setOffline(false);
      return undefined;
    },
    told: null,
  },
  {
    name: 'a policy of the server forbids the page to ask anything',
    headers: { 'content-security-policy': 'connect-src http://127.0.0.1:*/report' },
    complaints: /^Console: .*Content security policy/i,
    play: async (fixture) => {
      await hold(fixture, STEADY_MS);
      await study(fixture);
      await hold(fixture, STEADY_MS);
      await fixture.activity.leave('close');
      return undefined;
    },
    told: null,
  },
  {
    name: 'a look at the server is called off',
    complaints: /^Console: Failed to load resource: net::ERR_ABORTED$/,
    play: async (fixture) => {
      let calledOff = 0;
      let endMs = 0;
      await fixture.activity.context.route('**/index.html', (route) => {
        if (route.request().method() !== 'HEAD') return route.continue();
        endMs ||= Date.now() + 600;
        if (Date.now() > endMs) return route.continue();
        calledOff += 1;
        return route.abort('aborted');
      });
      await study(fixture);
      await hold(fixture, STEADY_MS);
      expect(calledOff).toBeGreaterThan(0);
      await fixture.activity.context.unroute('**/index.html');
      await fixture.activity.leave('close');
      return undefined;
    },
    told: null,
  },
  {
    name: 'the course is open in two tabs',
    play: async (first) => {
      await study(first);
      const second = createFaultFixture(await first.activity.openAgain(), first);
      await second.learner();
      await first.becomes('elsewhere');
      await first.listen();
      await second.begin('ch1-quiz');
      await second.answer(true);
      await first.activity.page().close();
      await second.answer(true);
      await second.activity.leave('close');
      return second;
    },
    told: strings.openElsewhere,
  },
  {
    name: 'two learners work at one computer, the first with answers that are not yet sent',
    play: async (fixture, { suite, double }) => {
      await study(fixture);
      await fixture.activity.setFailing(true);
      await fixture.begin('ch1-quiz');
      await fixture.answer(true);
      await fixture.becomes('unsaved');
      await fixture.listen();
      await fixture.activity.leave('close');
      const { context } = fixture.activity;
      const start = { 'cmi.core.student_id': 'student2' };
      const other = createFaultFixture(await suite.launch({ api: double, context, start }));
      const learner = await other.learner();
      expect(await learner.place()).toBe('start');
      expect(await (await other.frame()).locator('#progress').textContent()).toBe('0 of 3 pages read');
      await other.becomes('saved');
      await other.activity.leave('close');
      const { stored } = other.activity.record;
      expect(Object.keys(stored).filter((element) => element.startsWith('cmi.interactions.'))).toEqual([]);
      return undefined;
    },
    told: strings.unsaved,
  },
  {
    name: 'a backup with users is restored beside the activity, which has answers that are not yet sent',
    play: async (fixture, { suite, double }) => {
      await study(fixture);
      await fixture.becomes('saved');
      await fixture.activity.report();
      const { stored: start } = fixture.activity.record;
      await fixture.activity.setFailing(true);
      await fixture.begin('ch1-quiz');
      await fixture.answer(true);
      await fixture.becomes('unsaved');
      await fixture.listen();
      await fixture.activity.leave('close');
      const { context } = fixture.activity;
      const restored = createFaultFixture(await suite.launch({ api: double, context, start, number: 57 }));
      await restored.open('ch1-blocks');
      await restored.becomes('saved');
      await restored.activity.leave('close');
      const answersIn = (values: Readonly<Record<string, string>>): readonly string[] =>
        Object.keys(values).filter((element) => element.startsWith('cmi.interactions.'));
      expect(answersIn(restored.activity.record.stored)).toEqual(answersIn(start));
      return undefined;
    },
    told: strings.unsaved,
  },
  {
    name: 'the launch is a preview',
    start: () => ({ 'cmi.core.lesson_mode': 'browse', 'cmi.core.credit': 'no-credit' }),
    play: looking,
    told: strings.mode.browse,
    unavoidable: NOT_RECORDED,
  },
  {
    name: 'the launch is a review',
    start: (course) => ({
      'cmi.core.lesson_mode': 'review',
      'cmi.core.credit': 'no-credit',
      'cmi.core.lesson_status': 'passed',
      'cmi.core.score.raw': '90',
      'cmi.suspend_data': encodeState(course, createCourseState('AAAAAAAA')),
    }),
    play: looking,
    told: strings.mode.review,
    unavoidable: NOT_RECORDED,
  },
  {
    name: 'the package is replaced while the learner is in the middle of it',
    play: async (fixture, { revise }) => {
      await study(fixture);
      revise();
      await fixture.begin('ch1-quiz');
      await fixture.answer(true);
      await fixture.becomes('saved');
      await fixture.activity.leave('close');
      return undefined;
    },
    told: null,
    isRevised: true,
  },
  {
    name: 'the package is replaced before the learner returns',
    play: async (fixture, { revise }) => {
      await study(fixture);
      await fixture.activity.leave('navigate');
      revise();
      return undefined;
    },
    told: null,
    isRevised: true,
  },
];

let keeping: Promise<Browser> | null = null;

/** Ends the browser that keeps pages, if a fault has started it. */
export const closeKeepingBrowser = async (): Promise<void> => (await keeping)?.close();

const keepingContext = async (suite: LmsSuite): Promise<BrowserContext> => {
  keeping ??= launchKeepingBrowser();
  return suite.adopt(await (await keeping).newContext());
};

/** The browser profile that a fault is played in. */
export const contextOf = async (fault: BrowserFault, suite: LmsSuite): Promise<BrowserContext> => {
  const context = await (fault.keepsPages ? keepingContext(suite) : suite.newContext());
  if (fault.script) await context.addInitScript(fault.script);
  if (fault.hasClock) {
    await context.clock.install({ time: '2026-11-23T09:00:00' });
    await context.clock.pauseAt('2026-11-23T09:01:00');
  }
  return context;
};
