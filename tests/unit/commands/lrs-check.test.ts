import { spawnSync } from 'node:child_process';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import { type LrsCheckOptions, lrsCheck } from '../../../src/commands/lrs-check.ts';
import { LrsError } from '../../../src/node/lrs-client.ts';
import { type KeyedLrs, type KeyedLrsOptions, startKeyedLrs } from '../../support/lrs/keyed-lrs.ts';
import { validateStatement } from '../../support/lrs/xapi-validation.ts';

const LMS = 'https://lms.example.org';
const cli = fileURLToPath(new URL('../../../dist/lib/cli.js', import.meta.url));

let folder: string;
let lrs: KeyedLrs | undefined;

beforeAll(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'coursewright-'));
  await writeFile(path.join(folder, 'write.key'), 'package:hunter2\n', { mode: 0o600 });
  await writeFile(path.join(folder, 'read.key'), 'reader:hunter3\n', { mode: 0o600 });
});

afterAll(() => rm(folder, { recursive: true }));

afterEach(async () => {
  await lrs?.close();
  lrs = undefined;
});

const start = async (options: Partial<KeyedLrsOptions> = {}): Promise<KeyedLrs> => {
  lrs = await startKeyedLrs({
    keys: { 'package:hunter2': ['write'], 'reader:hunter3': ['read', 'write'] },
    origins: [LMS],
    ...options,
  });
  return lrs;
};

const run = (endpoint: string, options: Partial<LrsCheckOptions> = {}) =>
  lrsCheck({
    cwd: folder,
    lrs: endpoint,
    keyFile: 'write.key',
    origin: LMS,
    pause: () => Promise.resolve(),
    ...options,
  });

describe('a good LRS', () => {
  test('is told step by step, without the key', async () => {
    const { endpoint, voided } = await start();
    const outcome = await run(endpoint, { readKeyFile: 'read.key' });
    expect(outcome).toMatchObject({ exitCode: 0, diagnostics: [] });
    expect(outcome.lines).toEqual([
      endpoint,
      '  versions  1.0.3, 1.0.2',
      '  write     accepted (200)',
      '  repeat    accepted (200)',
      '  read      refused (403) by GET statements',
      '  read      refused (403) by GET statements?statementId=…',
      '  read      refused (403) by POST statements?method=GET',
      '  state     refused (403)',
      `  pages     pages of ${LMS} may send`,
      '  found     by the read key (200)',
      '  withdraw  done (200)',
    ]);
    expect(JSON.stringify(outcome)).not.toMatch(/hunter/);
    expect([...voided]).toEqual([outcome.data.probeId]);
  });

  test('gets valid statements, about nobody, from the LMS that is named', async () => {
    const { endpoint, statements } = await start();
    await run(endpoint);
    expect(statements.size).toBe(2);
    for (const statement of statements.values()) {
      expect(validateStatement(statement)).toEqual([]);
      expect(statement).toMatchObject({
        actor: { account: { homePage: LMS, name: 'coursewright-lrs-check' } },
      });
    }
  });

  test('is written to in the version that packages speak', async () => {
    const { endpoint, requests } = await start();
    await run(endpoint);
    const written = requests.filter(({ method, query }) => method === 'POST' && query.method === undefined);
    expect(written.map(({ headers }) => headers['x-experience-api-version'])).toEqual([
      '1.0.2',
      '1.0.2',
      '1.0.2',
    ]);
  });

  test('sees each request with the package key, but a browser’s own without one', async () => {
    const { endpoint, requests } = await start();
    await run(endpoint);
    for (const { method, headers } of requests)
      expect(headers.authorization === undefined).toBe(method === 'OPTIONS');
  });

  test('need not answer a repetition with 200', async () => {
    const { endpoint } = await start({
      answer: ({ method, resource, query }, times) =>
        method === 'POST' && resource === 'statements' && !query.method && times === 2
          ? { status: 409 }
          : undefined,
    });
    const outcome = await run(endpoint);
    expect(outcome.diagnostics).toEqual([]);
    expect(outcome.lines).toContain('  repeat    known already (409)');
  });

  test('may let the key keep documents: that is told, and the document taken away', async () => {
    const { endpoint, requests } = await start({ keys: { 'package:hunter2': ['write', 'state'] } });
    const outcome = await run(endpoint);
    expect(outcome.diagnostics).toEqual([]);
    expect(outcome.lines).toContain('  state     the key may also keep documents (204); packages do not');
    expect(
      requests.filter(({ resource }) => resource === 'activities/state').map(({ method }) => method),
    ).toEqual(['PUT', 'DELETE']);
  });

  test('may show a statement a moment later', async () => {
    const { endpoint } = await start({
      answer: ({ method, headers, query }, times) =>
        method === 'GET' && query.statementId && headers.authorization !== AUTH && times < 4
          ? { status: 404 }
          : undefined,
    });
    let pauses = 0;
    const outcome = await run(endpoint, {
      readKeyFile: 'read.key',
      pause: () => {
        pauses += 1;
        return Promise.resolve();
      },
    });
    expect(outcome.diagnostics).toEqual([]);
    expect(pauses).toBe(2);
  });

  test('may let the read key alone withdraw', async () => {
    const { endpoint, voided } = await start({
      answer: ({ body, headers }) =>
        body.includes('/voided') && headers.authorization === AUTH ? { status: 403 } : undefined,
    });
    const outcome = await run(endpoint, { readKeyFile: 'read.key' });
    expect(outcome.diagnostics).toEqual([]);
    expect(voided.size).toBe(1);
  });

  test('without an origin, or with its own, is not asked about pages', async () => {
    const { endpoint, requests } = await start();
    const without = await run(endpoint, { origin: undefined });
    expect(without.lines.find((line) => line.startsWith('  pages'))).toMatch(/not asked: --origin/);
    const own = await run(endpoint, { origin: `${endpoint}statements` });
    expect(own.lines).toContain("  pages     not needed: it is the LMS's own server");
    expect(requests.filter(({ method }) => method === 'OPTIONS')).toEqual([]);
  });
});

describe('a relay, without a key', () => {
  const answering = (status: number) =>
    start({ answer: () => ({ status, body: status === 200 ? '[]' : '' }) });

  test('is good if it takes nothing from whoever is not signed in, and gives nothing out', async () => {
    const { endpoint, requests } = await answering(401);
    const outcome = await run(endpoint, { keyFile: undefined, origin: new URL(endpoint).origin });
    expect(outcome).toMatchObject({ exitCode: 0, diagnostics: [] });
    expect(outcome.lines).toContain('  write     refused to whoever is not signed in (401)');
    expect(requests.some(({ body }) => body.includes('/voided'))).toBe(false);
  });

  test('is not if it takes statements from anybody', async () => {
    const { endpoint } = await start({
      answer: ({ method, query }) =>
        method === 'POST' && query.method === undefined ? { status: 200, body: '[]' } : { status: 403 },
    });
    const outcome = await run(endpoint, { keyFile: undefined, origin: new URL(endpoint).origin });
    expect(outcome.exitCode).toBe(1);
    expect(outcome.diagnostics.map(({ code }) => code)).toEqual(['lrs/takes-anybody']);
    expect(outcome.lines).toContain('  write     ACCEPTED FROM ANYBODY (200)');
  });
});

const AUTH = `Basic ${Buffer.from('package:hunter2').toString('base64')}`;

describe('what is wrong', () => {
  test('is found all at once', async () => {
    const { endpoint } = await start({ keys: { 'package:hunter2': ['write', 'read'] }, origins: ['*'] });
    const outcome = await run(endpoint);
    expect(outcome.exitCode).toBe(1);
    expect(outcome.diagnostics.map(({ code }) => code)).toEqual([
      'lrs/key-can-read',
      'lrs/key-can-read',
      'lrs/key-can-read',
      'lrs/cors-any-origin',
    ]);
  });

  test('with the key: nothing is withdrawn that was not written', async () => {
    const { endpoint, requests } = await start({ keys: { 'package:hunter2': [] } });
    const outcome = await run(endpoint);
    expect(outcome.diagnostics.map(({ code }) => code)).toEqual(['lrs/key-refused']);
    expect(requests.some(({ body }) => body.includes('/voided'))).toBe(false);
  });

  test('a key is not sent unencrypted at all', async () => {
    const outcome = await run('http://lrs.example.org/xapi/');
    expect(outcome.exitCode).toBe(1);
    expect(outcome.diagnostics.map(({ code }) => code)).toEqual(['lrs/plain-http']);
  });

  test('the LRS goes away in the middle: the probe that stays is named', async () => {
    const started = await start({
      answer: ({ resource }) => {
        if (resource === 'activities/state') void started.close();
        return undefined;
      },
    });
    const error = await run(started.endpoint).catch((reason: unknown) => reason);
    lrs = undefined;
    expect(error).toBeInstanceOf(LrsError);
    const [id] = started.statements.keys();
    expect((error as LrsError).remedy).toContain(`The probe statement ${id} stays in the LRS`);
  });

  test.each([
    [undefined, /Say which LRS/],
    ['/xapi-relay/', /is a path: write it whole/],
    ['lrs.example.org', /must begin with https/],
    ['https://a:b@lrs.example.org/', /user name or a password/],
  ])('with the address %s', async (address, message) => {
    await expect(lrsCheck({ cwd: folder, lrs: address })).rejects.toThrow(message);
  });

  test('with the origin', async () => {
    await expect(
      lrsCheck({ cwd: folder, lrs: 'https://lrs.example.org/', origin: 'lms.example.org' }),
    ).rejects.toThrow(/not the origin of an LMS/);
  });
});

test('the command says what is out of reach without a stack, with exit code 2', () => {
  const result = spawnSync(
    process.execPath,
    [cli, 'lrs', 'check', '--lrs', 'http://127.0.0.1:9/xapi/', '--key-file', 'write.key'],
    { cwd: folder, encoding: 'utf8' },
  );
  expect(result.status).toBe(2);
  expect(result.stderr).toMatch(/^http:\/\/127\.0\.0\.1:9 cannot be reached: .+\. .+\.\n$/);
});
