import { chmod, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import { configure } from '../../src/commands/configure.ts';
import { lrsCheck } from '../../src/commands/lrs-check.ts';
import { lrsCodes } from '../../src/core/diagnostics/lrs-codes.ts';
import { type PackageFile, XAPI_CONFIG_PATH } from '../../src/core/plan/package-file.ts';
import { MANIFEST_PATH } from '../../src/core/targets/scorm12/package-paths.ts';
import { packFiles } from '../../src/node/zip.ts';
import {
  type KeyedAnswer,
  type KeyedLrs,
  type KeyedLrsOptions,
  startKeyedLrs,
} from '../support/lrs/keyed-lrs.ts';
import { renderSamplePackage } from '../support/samples/sample-package.ts';

const LMS = 'https://lms.example.org';

let folder: string;
let sound: readonly PackageFile[];
let lrs: KeyedLrs | undefined;

beforeAll(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'coursewright-'));
  sound = await renderSamplePackage();
  await writeFile(path.join(folder, 'write.key'), 'package:secret\n', { mode: 0o600 });
  await writeFile(path.join(folder, 'read.key'), 'reader:secret\n', { mode: 0o600 });
  await writeFile(path.join(folder, 'open.key'), 'package:secret\n');
  await chmod(path.join(folder, 'open.key'), 0o644);
});

afterAll(() => rm(folder, { recursive: true }));

afterEach(async () => {
  await lrs?.close();
  lrs = undefined;
});

const configureCase = async (
  options: { readonly lrsEndpoint: string; readonly keyFile?: string },
  change: (files: Map<string, Uint8Array>) => void = () => {},
): Promise<readonly string[]> => {
  const files = new Map(sound.map(({ path: name, data }) => [name, data]));
  change(files);
  const zip = packFiles([...files].map(([name, data]) => ({ path: name, data })));
  await writeFile(path.join(folder, 'package.zip'), zip);
  const { diagnostics } = await configure({ zip: 'package.zip', cwd: folder, ...options });
  return diagnostics.map(({ code }) => code);
};

const editManifest = (from: RegExp, to: string) => (files: Map<string, Uint8Array>) => {
  const before = new TextDecoder().decode(files.get(MANIFEST_PATH));
  const after = before.replace(from, to);
  expect(after).not.toBe(before);
  files.set(MANIFEST_PATH, new TextEncoder().encode(after));
};

const GOOD: KeyedLrsOptions = {
  keys: { 'package:secret': ['write'], 'reader:secret': ['read'] },
  origins: [LMS],
};

const checkCase = async (
  options: Partial<KeyedLrsOptions>,
  { key = 'write.key' as string | null, readKey = 'read.key' as string | null } = {},
): Promise<readonly string[]> => {
  lrs = await startKeyedLrs({ ...GOOD, ...options });
  const { diagnostics } = await lrsCheck({
    cwd: folder,
    lrs: lrs.endpoint,
    keyFile: key ?? undefined,
    readKeyFile: readKey ?? undefined,
    origin: LMS,
    pause: () => Promise.resolve(),
  });
  return diagnostics.map(({ code }) => code);
};

/** A path that adds a key of its own to whatever is posted, and asks for nothing. */
const openToAll: KeyedLrsOptions['answer'] = ({ method, resource, query }) => {
  if (method === 'OPTIONS') return { status: 204, headers: GOOD_PREFLIGHT };
  if (method === 'POST' && resource === 'statements' && query.method === undefined)
    return { status: 200, body: '["id"]', headers: { 'access-control-allow-origin': LMS } };
  return { status: 403 };
};

const GOOD_PREFLIGHT = {
  'access-control-allow-origin': LMS,
  'access-control-allow-headers': 'content-type, x-experience-api-version',
};

const on =
  (
    method: string,
    resource: string,
    answer: KeyedAnswer,
    time?: number,
  ): NonNullable<KeyedLrsOptions['answer']> =>
  (request, times) =>
    request.method === method &&
    request.resource === resource &&
    request.query.method === undefined &&
    (time === undefined || time === times)
      ? answer
      : undefined;

/** Bad inputs by the code that each of them raises, and it alone. */
const cases: readonly (readonly [
  code: keyof typeof lrsCodes,
  when: string,
  find: () => Promise<readonly string[]>,
])[] = [
  [
    'lrs/foreign-package',
    'without the catalogue entry',
    () => configureCase({ lrsEndpoint: '/xapi-relay/' }, editManifest(/urn:coursewright:/, 'urn:other:')),
  ],
  [
    'lrs/foreign-package',
    'without a manifest',
    () => configureCase({ lrsEndpoint: '/xapi-relay/' }, (files) => files.delete(MANIFEST_PATH)),
  ],
  [
    'lrs/foreign-package',
    'with a manifest that is no XML',
    () => configureCase({ lrsEndpoint: '/xapi-relay/' }, editManifest(/<\/organizations>/, '')),
  ],
  [
    'lrs/nested-package',
    'in a folder of the zip',
    () =>
      configureCase({ lrsEndpoint: '/xapi-relay/' }, (files) => {
        for (const [name, data] of [...files]) {
          files.delete(name);
          files.set(`border-basics/${name}`, data);
        }
      }),
  ],
  [
    'lrs/old-package',
    'without the file',
    () =>
      configureCase({ lrsEndpoint: '/xapi-relay/' }, (files) => {
        editManifest(/<file href="xapi-config.json"\/>/, '')(files);
        files.delete(XAPI_CONFIG_PATH);
      }),
  ],
  [
    'lrs/old-package',
    'with the file unlisted',
    () =>
      configureCase({ lrsEndpoint: '/xapi-relay/' }, editManifest(/<file href="xapi-config.json"\/>/, '')),
  ],
  [
    'lrs/plain-http',
    'for the key in a package',
    () => configureCase({ lrsEndpoint: 'http://lrs.example.org/xapi/', keyFile: 'write.key' }),
  ],
  [
    'lrs/plain-http',
    'in a check',
    async () =>
      (
        await lrsCheck({ cwd: folder, lrs: 'http://lrs.example.org/xapi/', keyFile: 'write.key' })
      ).diagnostics.map(({ code }) => code),
  ],
  [
    'lrs/plain-http',
    'in a check without a key',
    async () =>
      (await lrsCheck({ cwd: folder, lrs: 'http://lrs.example.org/xapi/' })).diagnostics.map(
        ({ code }) => code,
      ),
  ],
  ['lrs/key-file-open', '', () => checkCase({}, { key: 'open.key' })],
  ['lrs/no-about', 'missing', () => checkCase({ answer: on('GET', 'about', { status: 404 }) })],
  [
    'lrs/no-about',
    'a page in its place',
    () => checkCase({ answer: on('GET', 'about', { status: 200, body: '<p>Welcome' }) }),
  ],
  ['lrs/version', '', () => checkCase({ versions: ['0.95', '2.0.0'] })],
  [
    'lrs/key-refused',
    'unknown',
    () => checkCase({ keys: { 'other:secret': ['write'], 'reader:secret': ['read'] } }),
  ],
  [
    'lrs/key-refused',
    'without the right',
    () => checkCase({ keys: { 'package:secret': [], 'reader:secret': ['read'] } }),
  ],
  ['lrs/takes-anybody', '', () => checkCase({ answer: openToAll }, { key: null, readKey: null })],
  [
    'lrs/statement-refused',
    'by the LRS',
    () => checkCase({ answer: on('POST', 'statements', { status: 400, body: 'Unknown verb.' }) }),
  ],
  [
    'lrs/statement-refused',
    'by a redirection',
    () =>
      checkCase({
        answer: on('POST', 'statements', { status: 301, headers: { location: 'https://x.example/' } }),
      }),
  ],
  [
    'lrs/no-lrs',
    'a page to sign in',
    () => checkCase({ answer: on('POST', 'statements', { status: 200, body: '<html>Sign in</html>' }) }),
  ],
  [
    'lrs/package-silent',
    '',
    async () => {
      lrs = await startKeyedLrs(GOOD);
      await writeFile(path.join(folder, 'module.zip'), packFiles(await renderSamplePackage()));
      const { diagnostics } = await lrsCheck({
        cwd: folder,
        lrs: lrs.endpoint,
        readKeyFile: 'read.key',
        package: 'module.zip',
      });
      return diagnostics.map(({ code }) => code);
    },
  ],
  [
    'lrs/repeat-refused',
    '',
    () => checkCase({ answer: on('POST', 'statements', { status: 500, body: 'Duplicate.' }, 2) }),
  ],
  [
    'lrs/key-can-read',
    '',
    () => checkCase({ keys: { 'package:secret': ['write', 'read'], 'reader:secret': ['read'] } }),
  ],
  [
    'lrs/key-can-read',
    'by the other syntax alone',
    () =>
      checkCase({
        answer: ({ query }) =>
          query.method === 'GET' ? { status: 200, body: '{"statements":[],"more":""}' } : undefined,
      }),
  ],
  [
    'lrs/read-not-refused',
    '',
    () =>
      checkCase(
        {
          answer: ({ method, resource }) =>
            method === 'GET' && resource === 'statements' ? { status: 500 } : undefined,
        },
        { readKey: null },
      ),
  ],
  ['lrs/cors', 'no origin', () => checkCase({ origins: [] })],
  [
    'lrs/cors',
    'a preflight that wants the key',
    () => checkCase({ answer: on('OPTIONS', 'statements', { status: 401 }) }),
  ],
  [
    'lrs/cors',
    'headers that are not allowed',
    () =>
      checkCase({
        answer: on('OPTIONS', 'statements', {
          status: 204,
          headers: { 'access-control-allow-headers': '*', 'access-control-allow-origin': LMS },
        }),
      }),
  ],
  ['lrs/cors-any-origin', '', () => checkCase({ origins: ['*'] })],
  [
    'lrs/read-key-refused',
    '',
    () => checkCase({ keys: { 'package:secret': ['write'], 'reader:secret': ['write'] } }),
  ],
  [
    'lrs/probe-not-stored',
    '',
    () =>
      checkCase({
        answer: ({ method, resource, headers }) =>
          method === 'GET' && resource === 'statements' && headers.authorization !== PACKAGE_AUTH
            ? { status: 404 }
            : undefined,
      }),
  ],
  [
    'lrs/probe-not-withdrawn',
    '',
    () =>
      checkCase({
        answer: ({ body }) => (body.includes('/voided') ? { status: 403 } : undefined),
      }),
  ],
];

const PACKAGE_AUTH = `Basic ${Buffer.from('package:secret').toString('base64')}`;

describe('the rules for an LRS', () => {
  test('find nothing in a good one', async () => {
    expect(await checkCase({})).toEqual([]);
  });

  test('find nothing in a package that sends to a path', async () => {
    expect(await configureCase({ lrsEndpoint: '/xapi-relay/' })).toEqual([]);
  });

  test.each(cases)('%s %s', async (code, _when, find) => {
    expect(new Set(await find())).toEqual(new Set([code]));
  });

  test('have a bad input each', () => {
    expect(new Set(cases.map(([code]) => code))).toEqual(new Set(Object.keys(lrsCodes)));
  });
});
