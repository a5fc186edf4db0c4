import { spawnSync } from 'node:child_process';
import { findBrowser, findWholeBrowser } from './browser.ts';

const run = (command: string, args: readonly string[]): boolean =>
  spawnSync(command, args, { stdio: 'inherit', env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' } })
    .status === 0;

const install = (name: string): boolean => run('apt-get', ['install', '-y', '--no-install-recommends', name]);

/**
 * Installs what is missing: Chromium without its windows where there is no browser and Debian has it so, and a whole one, in
 * which alone a page can come back from the cache; by apt-get as root, else by Playwright.
 */
export const setup = (): void => {
  if (findWholeBrowser() !== null) return;
  const isRoot = process.getuid?.() === 0;
  if (isRoot && run('apt-get', ['update'])) {
    if (findBrowser() === null) install('chromium-headless-shell');
    if (install('chromium')) return;
  }
  run('npx', ['playwright-core', 'install', 'chromium']);
};
