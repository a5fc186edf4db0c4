import { join } from 'node:path';
import { expect, test } from 'vitest';
import { compileCourse } from '../../src/commands/build.ts';
import { type PackageFile, XAPI_CONFIG_PATH } from '../../src/core/plan/package-file.ts';
import { formatLrsConfig, OFF_CONFIG } from '../../src/core/xapi/lrs-config.ts';
import { readAll } from '../../src/node/byte-sources.ts';
import { unpackFiles } from '../../src/node/zip.ts';
import { buildSample } from '../support/samples/e2e-course.ts';

const ROOT = join(import.meta.dirname, '../..');

/** What a key, a password or a token looks like where it stands in a text. */
const SECRETS: readonly RegExp[] = [
  /["'`](?:Basic|Bearer) +[A-Za-z0-9+/_-]{8,}={0,2}["'`]/,
  /https?:\/\/[^\s/"'`@<>]+:[^\s/"'`@<>]+@/,
  /-----BEGIN [A-Z ]*PRIVATE KEY-----/,
  /["'](?:password|passwd|secret|api[-_]?key|access[-_]?key|token)["'] *: *["'][^"']+["']/i,
  /\bAKIA[0-9A-Z]{16}\b/,
  /\beyJ[A-Za-z0-9_-]{10,}\.[A-Za-z0-9_-]{10,}\.[A-Za-z0-9_-]{10,}/,
  /\bgh[pousr]_[A-Za-z0-9]{30,}/,
];

const findSecrets = (text: string): readonly string[] =>
  SECRETS.flatMap((secret) => secret.exec(text)?.[0] ?? []);

test('the scan finds what it looks for', () => {
  for (const text of [
    '{"auth":"Basic a2V5OnNlY3JldA=="}',
    "headers.Authorization = 'Bearer abcdef123456'",
    'https://user:pass@lrs.example/',
    '{"password": "hunter2"}',
    '-----BEGIN PRIVATE KEY-----',
  ])
    expect(findSecrets(text)).toHaveLength(1);
  expect(findSecrets('Basic principles of a token economy: https://lrs.example:8080/')).toEqual([]);
});

test.each<readonly [string, () => Promise<readonly PackageFile[]>]>([
  [
    'the module',
    async () => {
      const { built } = await compileCourse(join(ROOT, 'content/facilitated-illegal-immigration'));
      return built ? unpackFiles(readAll(built.zip)) : [];
    },
  ],
  ['a course with every block and question', async () => (await buildSample()).files],
])('no file of the package of %s holds a secret, and its statements go nowhere', async (_, build) => {
  const files = await build();
  expect(files.length).toBeGreaterThan(5);
  const texts = files.map(({ path, data }) => ({ path, text: new TextDecoder().decode(data) }));
  expect(texts.flatMap(({ path, text }) => findSecrets(text).map((secret) => `${path}: ${secret}`))).toEqual(
    [],
  );
  expect(texts.find(({ path }) => path === XAPI_CONFIG_PATH)?.text).toBe(formatLrsConfig(OFF_CONFIG));
});
