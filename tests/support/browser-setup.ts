import { spawnSync } from 'node:child_process';
import { findBrowser } from './browser.ts';

const run = (command: string, args: readonly string[]): boolean =>
  spawnSync(command, args, { stdio: 'inherit', env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' } })
    .status === 0;

/** Installs Chromium where there is no browser: by apt-get as root, else by Playwright. */
export const setup = (): void => {
  if (findBrowser() !== null) return;
  const isRoot = process.getuid?.() === 0;
  if (
    isRoot &&
    run('apt-get', ['update']) &&
    run('apt-get', ['install', '-y', '--no-install-recommends', 'chromium'])
  )
    return;
  run('npx', ['playwright-core', 'install', 'chromium']);
};
