import { mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { build } from '../../../src/commands/build.ts';
import { readBuildRecord } from '../../../src/core/admin-guide/build-record.ts';
import { writeGoodCourse } from '../../rules/good-course.ts';

let folder: string;

beforeAll(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'coursewright-'));
  await writeGoodCourse(path.join(folder, 'content/border-basics'));
});

afterAll(() => rm(folder, { recursive: true }));

const edit = async (from: string | RegExp, to: string): Promise<void> => {
  const file = path.join(folder, 'content/border-basics/course.ts');
  const before = await readFile(file, 'utf8');
  const after = before.replace(from, to);
  expect(after).not.toBe(before);
  await writeFile(file, after);
};

const buildSheet = async () => {
  const { exitCode, diagnostics, data } = await build({
    course: undefined,
    out: 'out',
    isFrozen: false,
    cwd: folder,
  });
  const html = exitCode === 0 ? await readFile(path.join(folder, String(data.sheet)), 'utf8') : '';
  const record = exitCode === 0 ? await readFile(path.join(folder, String(data.record)), 'utf8') : '';
  return { exitCode, diagnostics, data, html, record };
};

test('sheet and record stand beside the zip, say what the line says, and follow what changes', async () => {
  const first = await buildSheet();
  expect(first.data.sheet).toBe(String(first.data.path).replace(/\.zip$/, '.html'));
  for (const digest of [first.data.sha256, first.data.contentDigest])
    expect(first.html).toContain(`${digest}`);
  expect(first.html).toContain('First build:');
  expect(first.data.record).toBe(String(first.data.path).replace(/\.zip$/, '.build.json'));
  const again = await buildSheet();
  expect([again.html, again.record]).toEqual([first.html, first.record]);

  await edit(/version: '[^']+'/, "version: '9.0.0'");
  await edit("scos: 'per-chapter'", "scos: 'single'");
  const next = await buildSheet();
  const version = readBuildRecord(first.record)?.version;
  expect(next.html).toContain(`Against version ${version}`);
  expect(next.html).toContain('deletes learners’ data');
  expect(await readdir(path.join(folder, 'out'))).toHaveLength(10);

  await edit("language: 'en',", "language: 'english',");
  expect((await buildSheet()).exitCode).toBe(1);
  expect(await readFile(path.join(folder, String(next.data.sheet)), 'utf8')).toBe(next.html);
});
