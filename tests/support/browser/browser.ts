import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import {
  type Browser,
  type BrowserContext,
  type BrowserContextOptions,
  chromium,
  type LaunchOptions,
} from 'playwright-core';

/** Chromium without the windows that no test sees: three times as quick to open a page. */
const SHELL = 'chromium-headless-shell';

const NAMES = [
  SHELL,
  'chromium',
  'chromium-browser',
  'google-chrome',
  'google-chrome-stable',
  'microsoft-edge',
  'microsoft-edge-stable',
];

const PROGRAMS = ['ProgramFiles', 'ProgramFiles(x86)', 'LOCALAPPDATA'].flatMap(
  (name) => process.env[name] ?? [],
);

/** What this machine has, the path that `CHROMIUM_PATH` names before all others. */
const installed = (): readonly string[] => {
  const folders = (process.env.PATH ?? '').split(delimiter).filter((folder) => folder !== '');
  const candidates = [
    ...NAMES.flatMap((name) => folders.map((folder) => join(folder, name))),
    '/snap/bin/chromium',
    '/Applications/Chromium.app/Contents/MacOS/Chromium',
    '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
    '/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge',
    ...PROGRAMS.flatMap((folder) => [
      join(folder, 'Chromium', 'Application', 'chrome.exe'),
      join(folder, 'Google', 'Chrome', 'Application', 'chrome.exe'),
      join(folder, 'Microsoft', 'Edge', 'Application', 'msedge.exe'),
    ]),
    chromium.executablePath(),
  ];
  const named = process.env.CHROMIUM_PATH;
  return [...(named === undefined ? [] : [named]), ...candidates.filter((path) => existsSync(path))];
};

/** Path of the browser that `CHROMIUM_PATH` names, or of the first that this machine has; `null` if there is none. */
export const findBrowser = (): string | null => installed()[0] ?? null;

/** The same for a browser with all that people have: Chromium without windows keeps no page that was left. */
export const findWholeBrowser = (): string | null =>
  installed().find((path) => !/headless[-_]shell/.test(path)) ?? null;

const options = (executablePath: string | null): LaunchOptions => {
  if (executablePath === null)
    throw new Error('No Chromium, Chrome or Edge was found. Set CHROMIUM_PATH to one of them.');
  return {
    executablePath,
    headless: true,
    args: [
      '--no-sandbox',
      '--disable-gpu',
      '--disable-quic',
      '--no-first-run',
      '--disable-background-networking',
      '--disable-component-update',
      '--disable-sync',
    ],
  };
};

/**
 * Starts the Chromium, Chrome or Edge of this machine (`CHROMIUM_PATH`, else the usual names and places) without a
 * window, in an empty profile that Playwright makes and removes, and quiet on the network.
 *
 * @param rules which hosts it finds where, as in `MAP lms.example:80 127.0.0.1:8080`.
 */
export const launchBrowser = async (rules = ''): Promise<Browser> => {
  const { args = [], ...others } = options(findBrowser());
  return chromium.launch({
    ...others,
    args: rules === '' ? args : [...args, `--host-resolver-rules=${rules}`],
  });
};

/** The same with a back/forward cache, as people have it: a page that was left is kept, and comes back as it was. */
export const launchKeepingBrowser = async (): Promise<Browser> =>
  chromium.launch({
    ...options(findWholeBrowser()),
    ignoreDefaultArgs: ['--disable-back-forward-cache'],
  });

let shared: Promise<Browser> | null = null;

/** One such browser for all test files of a worker; it ends with the worker. Contexts and pages are the caller's to close. */
export const shareBrowser = async (): Promise<Browser> => {
  shared ??= launchBrowser();
  const browser = await shared;
  if (browser.isConnected()) return browser;
  shared = null;
  return shareBrowser();
};

/** The same with a profile in a folder, for a browser that is to find again what an earlier one has kept. */
export const launchProfile = async (
  folder: string,
  context: BrowserContextOptions = {},
): Promise<BrowserContext> =>
  chromium.launchPersistentContext(folder, { ...options(findBrowser()), ...context });
