import { type ChildProcess, execFileSync, fork } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';

const folder = fileURLToPath(new URL('.', import.meta.url));

/** A ClickHouse for this machine alone. */
export interface EngineProcess {
  readonly url: string;
  stop(): Promise<void>;
}

const portOf = (child: ChildProcess): Promise<string> =>
  new Promise((resolve, reject) => {
    child.stdout?.once('data', (text) => resolve(String(text).trim()));
    child.once('exit', () => reject(new Error('The engine did not start.')));
  });

/** Installs the engine if it is not there, and starts it over an empty folder. */
export const startEngineProcess = async (): Promise<EngineProcess> => {
  if (!existsSync(path.join(folder, 'node_modules/chdb')))
    // Not `npm ci`: that refuses a lock file without the engine's builds for other systems, and not every registry has those.
    execFileSync('npm', ['install', '--no-save'], { cwd: folder, stdio: 'inherit' });
  const data = mkdtempSync(path.join(tmpdir(), 'coursewright-engine-'));
  const child = fork(path.join(folder, 'engine-server.mjs'), [data], {
    cwd: folder,
    stdio: ['ignore', 'pipe', 'inherit', 'ipc'],
  });
  const port = await portOf(child);
  return {
    url: `http://127.0.0.1:${port}/`,
    async stop() {
      if (child.exitCode === null && child.signalCode === null) {
        child.kill();
        await once(child, 'exit');
      }
      rmSync(data, { recursive: true, force: true });
    },
  };
};
