import type { BrowserContext, BrowserContextOptions, Frame, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, beforeEach, expect, vi } from 'vitest';
import type { Network } from '../../../src/lms-profiles/lms-profile.ts';
import type { ApiKind, Nesting } from '../lms/lms-page.ts';
import { type ActivityRecord, type PackageServer, servePackage } from '../lms/package-server.ts';
import type { BuiltCourse } from '../samples/e2e-course.ts';
import { shareBrowser } from './browser.ts';
import { createLearner, type Learner } from './learner.ts';
import { type PageInput, scriptedInput } from './page-input.ts';

/** The frames in which Moodle shows a package on a desktop and on a phone. */
export const FRAMES = {
  desktop: { width: 650, height: 666 },
  phone: { width: 367, height: 666 },
} as const;

/**
 * `navigate`: to another page of the LMS; `remove`: the frame goes, the page stays; `close`: the whole tab; `popup`: the
 * window that the LMS has opened; `exit`: the course's own button.
 */
export type Leaving = 'navigate' | 'remove' | 'close' | 'popup' | 'exit';

export interface ActivityOptions {
  /** Moodle unless named. */
  readonly api?: ApiKind;
  readonly nesting?: Nesting;
  /** The `sandbox` attribute of the frame; none unless named. */
  readonly sandbox?: string;
  readonly size?: { readonly width: number; readonly height: number };
  /** Values under their data-model names with which the first launch starts. */
  readonly start?: Readonly<Record<string, string>>;
  /** Whether commits fail from the first one on, until `setFailing(false)`. */
  readonly isFailing?: boolean;
  /** How long after the course the API comes; at once unless named. */
  readonly lateMs?: number;
  /** Which SCO; the first unless named. */
  readonly sco?: string;
  /** The number in the addresses of its files, in which activities of one LMS differ; the same for all unless named. */
  readonly number?: number;
  /** The browser profile of another activity, for a second learner or course at the same computer. */
  readonly context?: BrowserContext;
}

/** A course in an LMS, and the tab in which a learner has it open. */
export interface Activity {
  readonly context: BrowserContext;
  readonly record: ActivityRecord;
  /** The LMS page. */
  page(): Page;
  /** The frame that shows the course. */
  sco(): Promise<Frame>;
  /** The learner, with scripted input unless another is named. */
  learner(inputOf?: (sco: Frame) => PageInput): Promise<Learner>;
  /** Names what the learner does in the record of the calls. */
  step<T>(name: string, action: () => Promise<T>): Promise<T>;
  setFailing(on: boolean): Promise<void>;
  setNetwork(network: Network): Promise<void>;
  /** Brings the record up to date; it is so after every commit. */
  report(): Promise<void>;
  /** Leaves, and waits until the LMS has heard of it. */
  leave(how: Leaving): Promise<void>;
  /** Launches the course again, wherever the learner has gone. */
  relaunch(): Promise<void>;
  /** Goes on in another browser: the next launch is there. */
  moveTo(context: BrowserContext): Promise<void>;
  /** The same course of the same learner in another tab, or in another browser. */
  openAgain(context?: BrowserContext): Promise<Activity>;
}

/** What the tests of one file share: a server with one package, a browser, and an eye on what must never happen. */
export interface LmsSuite {
  readonly built: BuiltCourse;
  readonly server: PackageServer;
  newContext(options?: BrowserContextOptions): Promise<BrowserContext>;
  /** Makes a context that comes from elsewhere one of the suite's. */
  adopt(context: BrowserContext): Promise<BrowserContext>;
  launch(options?: ActivityOptions): Promise<Activity>;
  /**
   * What pages have complained of since the last time: an exception, an error in the console, a breach of the content
   * security policy, a dialog, a file not found, a request to anywhere else, a listener for unload or beforeunload.
   */
  takeComplaints(): readonly string[];
  expectNoComplaints(except?: RegExp): void;
}

/** Runs in every frame before its own scripts: random numbers that are the same each time, and what no console shows. */
const prepareFrame = (): void => {
  let state = 4711;
  const random = (): number => {
    state = (state * 48_271) % 2_147_483_647;
    return state / 2_147_483_647;
  };
  Math.random = random;
  crypto.getRandomValues = (array) => {
    const numbers = array as unknown as Uint32Array;
    for (let index = 0; index < numbers.length; index++) numbers[index] = Math.floor(random() * 2 ** 32);
    return array;
  };
  window.addEventListener('securitypolicyviolation', ({ violatedDirective, blockedURI }) =>
    console.error(`Content security policy: ${violatedDirective} ${blockedURI}`),
  );
  const add = EventTarget.prototype.addEventListener;
  EventTarget.prototype.addEventListener = function (this: EventTarget, type: string, ...rest: never[]) {
    if (type === 'unload' || type === 'beforeunload') console.error(`Listener for ${type}`);
    return Reflect.apply(add, this, [type, ...rest]);
  };
};

const watch = (
  context: BrowserContext,
  { origin, otherOrigin }: PackageServer,
  complaints: string[],
): void => {
  context.on('weberror', (error) => complaints.push(`Exception: ${error.error().message}`));
  context.on('console', (message) => {
    if (message.type() === 'error') complaints.push(`Console: ${message.text()}`);
  });
  context.on('dialog', (dialog) => {
    complaints.push(`Dialog: ${dialog.message()}`);
    void dialog.dismiss();
  });
  context.on('request', (request) => {
    const isOurs = [origin, otherOrigin].some((own) => request.url().startsWith(`${own}/`));
    if (!isOurs && !request.url().startsWith('data:')) complaints.push(`Request: ${request.url()}`);
  });
  context.on('response', (response) => {
    if (response.status() >= 400) complaints.push(`${response.status()}: ${response.url()}`);
  });
};

const waitFor = <T>(look: () => T): Promise<T> => vi.waitFor(look, { timeout: 20_000, interval: 10 });

/** For the tests of one file: `build` makes the package once. */
export const useLms = (build: () => Promise<BuiltCourse>): LmsSuite => {
  const complaints: string[] = [];
  const closers: (() => Promise<unknown>)[] = [];
  const contexts: BrowserContext[] = [];
  let shared: { built: BuiltCourse; server: PackageServer };
  let newContext: LmsSuite['newContext'];

  beforeAll(async () => {
    const [built, browser] = await Promise.all([build(), shareBrowser()]);
    const server = await servePackage(built.files);
    closers.push(server.close);
    shared = { built, server };
    newContext = async (options) =>
      adopt(await browser.newContext({ viewport: { width: 700, height: 700 }, ...options }));
  });
  afterAll(async () => {
    for (const close of closers) await close();
  });
  // A page that nobody looks at any more goes on committing and asking: it must not take the time of the next test.
  let running = 0;
  beforeEach(() => {
    running += 1;
  });
  afterEach(async () => {
    running -= 1;
    if (running > 0) return;
    for (const context of contexts.splice(0)) await context.close();
  });

  const adopt: LmsSuite['adopt'] = async (context) => {
    contexts.push(context);
    context.setDefaultTimeout(20_000);
    await context.addInitScript(prepareFrame);
    watch(context, shared.server, complaints);
    return context;
  };

  const launch: LmsSuite['launch'] = async (options = {}) => {
    const { built, server } = shared;
    const {
      api = 'moodle',
      nesting = 'child',
      sandbox = null,
      size = FRAMES.desktop,
      start = {},
      isFailing = false,
      lateMs = 0,
    } = options;
    const context = options.context ?? (await newContext());
    const sco = options.sco ?? built.plan.scos[0]?.href ?? '';
    const record = server.addActivity({
      api,
      nesting,
      sandbox,
      ...size,
      start,
      isFailing,
      lateMs,
      sco,
      ...(options.number !== undefined && { number: options.number }),
    });
    return openTab(context, record, sco, nesting);
  };

  const openTab = async (
    context: BrowserContext,
    record: ActivityRecord,
    sco: string,
    nesting: Nesting,
  ): Promise<Activity> => {
    const { server } = shared;
    let home = context;
    let page = await home.newPage();
    await page.goto(record.url, { waitUntil: 'domcontentloaded' });

    const activity: Activity = {
      get context() {
        return home;
      },
      record,
      page: () => page,
      sco: () =>
        waitFor(() => {
          const pages = nesting === 'popup' ? home.pages() : [page];
          const frames = pages.flatMap((one) => one.frames());
          const frame = frames.find(
            (one) =>
              one
                .url()
                .split('#')[0]
                ?.split(/\/content\/\d+\//)[1] === sco,
          );
          if (!frame) throw new Error('The course has not come up.');
          return frame;
        }),
      learner: async (inputOf = scriptedInput) => {
        const frame = await activity.sco();
        return createLearner(frame, inputOf(frame));
      },
      step: async (name, action) => {
        await page.evaluate((text) => window.lms.step(text), name);
        return action();
      },
      setFailing: (on) => page.evaluate((value) => window.lms.setFailing(value), on),
      setNetwork: (network) => page.evaluate((value) => window.lms.setNetwork(value), network),
      report: () => page.evaluate(() => window.lms.report()),
      leave: async (how) => {
        await activity.report();
        const launches = record.launches.length;
        await activity.step(`leaves: ${how}`, async () => {
          if (how === 'navigate') await page.goto(`${server.origin}/course/view.php`);
          else if (how === 'remove') await page.evaluate(() => window.lms.removeFrame());
          else if (how === 'close') await page.close({ runBeforeUnload: false });
          else if (how === 'popup') await (await activity.sco()).page().close({ runBeforeUnload: false });
          else await (await activity.sco()).locator('#exit').click();
        });
        await waitFor(() => {
          expect(record.launches[launches - 1]?.calls.map(({ fn }) => fn)).toContain('LMSFinish');
        });
      },
      relaunch: async () => {
        if (page.isClosed()) page = await home.newPage();
        const isLmsPage = page.url() === record.url;
        if (isLmsPage && (await page.locator('#scorm_object').count()) === 0)
          await page.evaluate(() => window.lms.relaunch());
        else await page.goto(record.url, { waitUntil: 'domcontentloaded' });
      },
      moveTo: async (other) => {
        home = other;
        page = await home.newPage();
      },
      openAgain: (other = home) => openTab(other, record, sco, nesting),
    };
    return activity;
  };

  return {
    get built() {
      return shared.built;
    },
    get server() {
      return shared.server;
    },
    newContext: (options) => newContext(options),
    adopt,
    launch,
    takeComplaints: () => complaints.splice(0),
    expectNoComplaints: (except) => {
      expect(complaints.splice(0).filter((complaint) => !except?.test(complaint))).toEqual([]);
    },
  };
};
