import { existsSync } from 'node:fs';
import { setTimeout } from 'node:timers/promises';
import type { Browser, BrowserContext, Page } from 'playwright-core';
import type { PackageFile } from '../core/plan/package-file.ts';
import type { Launchable, PlayedLaunch } from '../core/targets/scorm12/judge-play.ts';
import { CONTENT_PATH, PLAY_PATH, type PlayServer, servePlay } from './play-server.ts';
import { EnvironmentError } from './system-error.ts';

/** Where Chromium, Chrome and Edge are installed. */
const BROWSERS: readonly string[] = [
  '/usr/bin/chromium-headless-shell',
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
  '/usr/bin/microsoft-edge',
  '/snap/bin/chromium',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
  'C:\\Program Files (x86)\\Microsoft\\Edge\\Application\\msedge.exe',
];

/** How long is waited, in milliseconds: for the first call, and for no further call. */
const WAIT = { forFirst: 8000, forQuiet: 1200, atMost: 20_000, afterLeaving: 600 };

/** What the browser must not do by itself, and the one server that it can reach. */
const browserArguments = (origin: string): string[] => [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--force-webrtc-ip-handling-policy=disable_non_proxied_udp',
  `--proxy-server=${origin}`,
  `--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE 127.0.0.1`,
];

const launchBrowser = async (origin: string, wanted: string | undefined): Promise<Browser> => {
  let chromium: typeof import('playwright-core').chromium;
  try {
    ({ chromium } = await import('playwright-core'));
  } catch (cause) {
    throw new EnvironmentError(
      'To play a package, playwright-core must be installed.',
      'Install it beside Coursewright: npm install playwright-core.',
      { cause },
    );
  }
  const executablePath = wanted ?? [...BROWSERS, chromium.executablePath()].find((file) => existsSync(file));
  if (executablePath === undefined)
    throw new EnvironmentError(
      'No Chromium, Chrome or Edge was found.',
      'Install one, or name it with --browser.',
    );
  try {
    return await chromium.launch({ executablePath, headless: true, args: browserArguments(origin) });
  } catch (cause) {
    throw new EnvironmentError(
      `The browser "${executablePath}" does not start.`,
      'Name another with --browser.',
      {
        cause,
      },
    );
  }
};

/** What the page tells of a launch. */
type PlayReport = Pick<PlayedLaunch, 'calls' | 'stored'>;

interface Complaints {
  readonly exceptions: string[];
  readonly missing: string[];
  readonly blocked: string[];
}

const watch = async (
  context: BrowserContext,
  origin: string,
  complaints: () => Complaints,
): Promise<void> => {
  const isOwn = (address: string): boolean => address.startsWith(`${origin}/`);
  await context.route(
    (url) => !isOwn(url.href) && /^(?:https?|ftp|file):$/.test(url.protocol),
    (route) => {
      complaints().blocked.push(route.request().url());
      return route.abort();
    },
  );
  await context.routeWebSocket(/.*/, (socket) => {
    complaints().blocked.push(socket.url());
    void socket.close();
  });
  context.on('weberror', (error) =>
    complaints().exceptions.push(error.error().message.split('\n', 1)[0] ?? ''),
  );
  context.on('dialog', (dialog) => void dialog.dismiss().catch(() => {}));
  context.on('response', (response) => {
    const address = response.url();
    if (response.status() === 404 && isOwn(address) && !address.endsWith('/favicon.ico'))
      complaints().missing.push(address.slice(origin.length + CONTENT_PATH.length));
  });
};

/** Calls a function of the page that plays the LMS (`PlayPage`). */
const ask = <T>(page: Page, fn: string, ...args: readonly unknown[]): Promise<T> =>
  page.evaluate(`window.play.${fn}(${args.map((argument) => JSON.stringify(argument)).join(', ')})`);

/** Waits until the content has called, and calls no more. */
const waitForQuiet = async (page: Page): Promise<number> => {
  const [begin, first] = [Date.now(), { count: 0, at: Date.now() }];
  for (;;) {
    await setTimeout(150);
    const count = await ask<number>(page, 'countCalls');
    const now = Date.now();
    if (count !== first.count) Object.assign(first, { count, at: now });
    if (count === 0 ? now - begin > WAIT.forFirst : now - first.at > WAIT.forQuiet) return count;
    if (now - begin > WAIT.atMost) return count;
  }
};

const playOnce = async (
  browser: Browser,
  { origin }: PlayServer,
  { sco, address, start }: Launchable,
  lms: { readonly id: string; readonly name: string },
): Promise<readonly PlayedLaunch[]> => {
  const context = await browser.newContext({ serviceWorkers: 'block', acceptDownloads: false });
  try {
    let complaints: Complaints = { exceptions: [], missing: [], blocked: [] };
    await watch(context, origin, () => complaints);
    const page = await context.newPage();
    await page.goto(origin + PLAY_PATH);
    await ask(page, 'open', lms.id, start);
    const played: PlayedLaunch[] = [];
    for (const launch of [1, 2] as const) {
      complaints = { exceptions: [], missing: [], blocked: [] };
      await ask(page, 'launch', CONTENT_PATH + address);
      const callsBeforeLeaving = await waitForQuiet(page);
      await ask(page, 'leave');
      await setTimeout(WAIT.afterLeaving);
      for (const other of context.pages()) if (other !== page) await other.close();
      const { calls, stored } = await ask<PlayReport>(page, 'report');
      played.push({
        lms: lms.id,
        lmsName: lms.name,
        sco,
        launch,
        calls,
        callsBeforeLeaving,
        stored,
        ...complaints,
      });
    }
    return played;
  } finally {
    await context.close();
  }
};

/**
 * Plays a package in a browser of this machine, which reaches nothing but the package: each SCO in each LMS is launched, left
 * once it is quiet, and launched again by the same learner. Nobody clicks in it.
 *
 * @param options.lms which LMSs, by id and name of their profiles.
 * @param options.browser path of the browser; the first that is found unless given.
 */
export const playPackage = async (
  files: readonly PackageFile[],
  scos: readonly Launchable[],
  options: {
    readonly lms: readonly { readonly id: string; readonly name: string }[];
    readonly browser?: string | undefined;
    readonly onProgress: (text: string) => void;
  },
): Promise<readonly PlayedLaunch[]> => {
  const server = await servePlay(files);
  try {
    const browser = await launchBrowser(server.origin, options.browser);
    try {
      const played: PlayedLaunch[] = [];
      for (const lms of options.lms)
        for (const sco of scos) {
          options.onProgress(`Plays ${sco.sco} in ${lms.name}`);
          played.push(...(await playOnce(browser, server, sco, lms)));
        }
      return played;
    } finally {
      await browser.close();
    }
  } finally {
    await server.close();
  }
};
