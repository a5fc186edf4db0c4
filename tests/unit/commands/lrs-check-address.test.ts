import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { createServer, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import { type LrsCheckOptions, lrsCheck } from '../../../src/commands/lrs-check.ts';
import { LrsUnreachableError } from '../../../src/node/lrs-client.ts';
import { pullStatements } from '../../../src/node/pull-statements.ts';
import { packFiles } from '../../../src/node/zip.ts';
import { renderSamplePackage } from '../../support/samples/sample-package.ts';

let folder = '';
let server: Server | undefined;
beforeAll(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'coursewright-'));
  await writeFile(path.join(folder, 'read.key'), 'reader:hunter3\n', { mode: 0o600 });
  await writeFile(path.join(folder, 'module.zip'), packFiles(await renderSamplePackage()));
});
afterAll(() => rm(folder, { recursive: true }));
afterEach(() => new Promise((resolve) => (server ? server.close(resolve) : resolve(null))));

const serve = async (answer: (response: ServerResponse, url: string) => void): Promise<string> => {
  const started = createServer((request, response) => {
    request.resume();
    request.on('end', () => answer(response, request.url ?? ''));
  });
  server = started;
  await new Promise((resolve) => started.listen(0, '127.0.0.1', () => resolve(null)));
  return `http://127.0.0.1:${(started.address() as AddressInfo).port}/xapi/`;
};

const check = (lrs: string, options: Partial<LrsCheckOptions> = {}) =>
  lrsCheck({ cwd: folder, lrs, pause: () => Promise.resolve(), ...options });

test('a page to sign in is no LRS, whatever its status', async () => {
  const lrs = await serve((response) => {
    response.writeHead(200, { 'content-type': 'text/html' });
    response.end('<html><title>Sign in</title><body>Sign in</body></html>');
  });
  const { diagnostics, exitCode } = await check(lrs, { readKeyFile: 'read.key', keyFile: 'read.key' });
  expect(exitCode).toBe(1);
  expect(diagnostics.map(({ code }) => code)).toContain('lrs/no-lrs');
});

test('an answer without an end is not followed', async () => {
  const lrs = await serve((response) => {
    const block = Buffer.alloc(1 << 20, 0x20);
    const more = (): void => {
      while (response.write(block));
      response.once('drain', more);
    };
    more();
  });
  await expect(check(lrs)).rejects.toThrow('does not end');
});

test('a wrong certificate is not asked again', async () => {
  let asked = 0;
  const client = {
    endpoint: 'https://lrs.example.org/',
    request: () => {
      asked++;
      return Promise.reject(new LrsUnreachableError('x', 'y', false, {}));
    },
  };
  const pull = pullStatements({
    client,
    queries: [{ name: 'all', parameters: {} }],
    since: null,
    until: null,
    state: {},
    onPage: async () => {},
    wait: async () => {},
    random: () => 0,
  });
  await expect(pull).rejects.toThrow(LrsUnreachableError);
  expect(asked).toBe(1);
});

describe('--package', () => {
  const now = new Date('2026-11-22T12:00:00Z');
  const answer = (stored: string | null) => (response: ServerResponse, url: string) => {
    expect(url).toContain('activity=');
    response.writeHead(200, { 'content-type': 'application/json' });
    response.end(JSON.stringify({ statements: stored === null ? [] : [{ stored }], more: '' }));
  };

  test.each([
    ['2026-11-10T09:20:06.000Z', undefined, []],
    ['2026-11-10T09:20:06.000Z', '7', ['lrs/package-silent']],
    ['2026-10-10T09:20:06.000Z', undefined, ['lrs/package-silent']],
    [null, undefined, ['lrs/package-silent']],
  ])('the last statement at %s, at most %s days', async (stored, quietDays, codes) => {
    const lrs = await serve(answer(stored));
    const outcome = await check(lrs, { package: 'module.zip', readKeyFile: 'read.key', quietDays, now });
    expect(outcome.diagnostics.map(({ code }) => code)).toEqual(codes);
    expect(outcome.exitCode).toBe(codes.length);
    expect(outcome.lines[2]).toBe(`  last      ${stored ?? 'none'}`);
  });

  test('needs a key that may read', async () => {
    const lrs = await serve(answer(null));
    await expect(check(lrs, { package: 'module.zip', keyFile: 'read.key' })).rejects.toThrow(
      '--read-key-file',
    );
  });
});
