import { spawnSync } from 'node:child_process';
import { findBrowser } from './browser.ts';

const run = (command: string, args: readonly string[]): boolean =>
  spawnSync(command, args, { stdio: 'inherit', env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' } })
    .status === 0;

const install = (name: string): boolean => run('apt-get', ['install', '-y', '--no-install-recommends', name]);

/**
 * Installs Chromium where there is no browser: by apt-get as root, without its windows if Debian has it so, else by
 * Playwright.
 */
export const setup = (): void => {
  if (findBrowser() !== null) return;
  const isRoot = process.getuid?.() === 0;
  if (isRoot && run('apt-get', ['update']) && (install('chromium-headless-shell') || install('chromium')))
    return;
  run('npx', ['playwright-core', 'install', 'chromium']);
};
