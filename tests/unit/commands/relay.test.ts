import { type ChildProcess, spawn } from 'node:child_process';
import { chmod, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, expect, test, vi } from 'vitest';
import { relay } from '../../../src/commands/relay.ts';
import { documentedSettings } from '../../support/lrs/relay-servers.ts';

const cli = fileURLToPath(new URL('../../../dist/lib/cli.js', import.meta.url));

let folder: string;

beforeAll(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'coursewright-'));
  await writeFile(path.join(folder, 'lrs.key'), 'relay:hunter2\n', { mode: 0o600 });
});

afterAll(() => rm(folder, { recursive: true }));

/** A port that is free, or with `isTaken` one that is not until the test ends. */
const portOf = async (isTaken = false): Promise<number> => {
  const server = createServer();
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const address = server.address();
  if (isTaken) server.unref();
  else await new Promise((resolve) => server.close(resolve));
  return typeof address === 'object' && address !== null ? address.port : 0;
};

const settings = async (change: Readonly<Record<string, unknown>> = {}): Promise<string> => {
  const name = 'relay.json';
  const text = JSON.stringify({ ...JSON.parse(documentedSettings()), port: await portOf(), ...change });
  await writeFile(path.join(folder, name), text);
  return name;
};

const run = (config: string | undefined, write: (line: string) => void = () => {}) =>
  relay({ cwd: folder, config, write, ended: Promise.resolve(), now: () => new Date(0) });

test('the service says where it listens, and never the key', async () => {
  const lines: string[] = [];
  await chmod(path.join(folder, 'lrs.key'), 0o644);
  const outcome = await run(await settings({ port: await portOf() }), (line) => lines.push(line));
  await chmod(path.join(folder, 'lrs.key'), 0o600);
  expect(outcome.exitCode).toBe(0);
  expect(lines.map((line) => JSON.parse(line).reason)).toEqual(
    process.platform === 'win32' ? ['started', 'ended'] : ['key-file-open', 'started', 'ended'],
  );
  expect(lines.join()).not.toMatch(/hunter2/);
});

test.each([
  [undefined, {}, /--config relay\.json/],
  ['none.json', {}, /Cannot read "none\.json"/],
  [
    'relay.json',
    { lrs: 'x', sessionSeconds: -1 },
    /"relay\.json" cannot be used:\n {2}"lrs".*\n {2}"sessionSeconds"/,
  ],
  ['relay.json', { keyFile: 'none.key' }, /key file "none\.key" cannot be read/],
])('with %j and %j it says what is wrong', async (config, change, message) => {
  await settings(change);
  await expect(run(config)).rejects.toThrow(message);
});

test('on a port that is taken it says so', async () => {
  const port = await portOf(true);
  await expect(run(await settings({ port }))).rejects.toThrow(`cannot listen on port ${port}`);
});

test.skipIf(process.platform === 'win32')(
  'the command runs until it is told to end, and ends clean',
  async () => {
    const port = await portOf();
    const child: ChildProcess = spawn(
      process.execPath,
      [cli, 'relay', '--config', await settings({ port })],
      {
        cwd: folder,
      },
    );
    let said = '';
    child.stdout?.on('data', (chunk) => {
      said += String(chunk);
    });
    await vi.waitFor(() => expect(said).toContain('"started"'), { timeout: 20_000 });
    const response = await fetch(`http://127.0.0.1:${port}/statements`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', 'x-experience-api-version': '1.0.2' },
      body: '[]',
    });
    expect(response.status).toBe(401);
    const ended = new Promise((resolve) => child.once('exit', resolve));
    child.kill('SIGTERM');
    expect(await ended).toBe(0);
    expect(
      said
        .trim()
        .split('\n')
        .map((line) => JSON.parse(line).reason),
    ).toEqual(['started', 'no-session', 'ended']);
  },
);
