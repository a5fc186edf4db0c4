import { type ChildProcess, execFileSync, spawn } from 'node:child_process';
import { existsSync, mkdtempSync, rmSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';

const folder = fileURLToPath(new URL('.', import.meta.url));
const server = path.join(folder, 'node_modules/@learninglocker/xapi-statements/dist/server.js');

const freePort = (): Promise<number> =>
  new Promise((resolve, reject) => {
    const probe = createServer();
    probe.once('error', reject);
    probe.listen(0, '127.0.0.1', () => {
      const address = probe.address();
      probe.close(() => resolve(typeof address === 'object' && address ? address.port : 0));
    });
  });

const isUp = async (endpoint: string): Promise<boolean> => {
  try {
    const response = await fetch(`${endpoint}about`, { headers: { 'X-Experience-API-Version': '1.0.3' } });
    return response.ok;
  } catch {
    return false;
  }
};

/** An LRS that keeps everything in memory, for this machine alone. */
export interface LrsProcess {
  /** With a slash at its end. */
  readonly endpoint: string;
  stop(): Promise<void>;
}

const stop = (child: ChildProcess): Promise<void> =>
  new Promise((resolve) => {
    if (child.exitCode !== null || child.signalCode !== null) resolve();
    child.once('exit', () => resolve());
    child.kill();
  });

/** Installs the LRS if it is not there, starts it, and waits until it answers. */
export const startLrsProcess = async (): Promise<LrsProcess> => {
  if (!existsSync(server)) execFileSync('npm', ['ci'], { cwd: folder, stdio: 'inherit' });
  const port = await freePort();
  const endpoint = `http://127.0.0.1:${port}/xAPI/`;
  // It writes a log of its requests into the folder in which it runs.
  const logs = mkdtempSync(path.join(tmpdir(), 'coursewright-lrs-'));
  const child = spawn(process.execPath, ['--require', path.join(folder, 'loopback.cjs'), server], {
    cwd: logs,
    stdio: 'ignore',
    env: {
      ...process.env,
      AUTH_REPO: 'test',
      EVENTS_REPO: 'test',
      MODELS_REPO: 'memory',
      STORAGE_REPO: 'local',
      EXPRESS_PORT: String(port),
    },
  });
  const end = async (): Promise<void> => {
    await stop(child);
    rmSync(logs, { recursive: true, force: true });
  };
  for (let tries = 0; !(await isUp(endpoint)); tries++) {
    if (child.exitCode !== null || tries === 600) {
      await end();
      throw new Error('The LRS did not start.');
    }
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
  return { endpoint, stop: end };
};
