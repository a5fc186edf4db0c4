import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { build } from '../../src/commands/build.ts';
import { writeGoodCourse } from './good-course.ts';

let folder = '';

beforeAll(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'coursewright-'));
  await writeGoodCourse(path.join(folder, 'content/border-basics'));
});

afterAll(() => rm(folder, { recursive: true }));

/** Builds the course with that version. */
const buildVersion = async (version: string) => {
  const file = path.join(folder, 'content/border-basics/course.ts');
  const text = await readFile(file, 'utf8');
  await writeFile(file, text.replace(/version: '[^']+'/, `version: '${version}'`));
  const { diagnostics, data } = await build({ course: undefined, out: 'out', isFrozen: false, cwd: folder });
  const sheet = await readFile(path.join(folder, String(data.sheet)), 'utf8');
  const files = { zip: path.join(folder, String(data.path)), record: path.join(folder, String(data.record)) };
  return { diagnostics, sheet, files };
};

const warning = {
  code: 'build/unrecorded-package',
  severity: 'warning',
  file: 'border-basics-1.0.0-en-scorm12.zip',
};

test('an earlier package whose record is missing or damaged is named, not passed over', async () => {
  const first = await buildVersion('1.0.0');
  expect(first.diagnostics).toEqual([]);
  expect((await buildVersion('1.1.0')).sheet).toContain('Against version 1.0.0');
  await writeFile(first.files.record, '{');
  for (const remove of [false, true]) {
    if (remove) await rm(first.files.record);
    const next = await buildVersion('1.0.1');
    expect(next.diagnostics).toMatchObject([warning]);
    expect(next.sheet).toContain(`Not compared with ${warning.file}: no build record`);
    await rm(next.files.record);
    await rm(next.files.zip);
  }
  await rm(first.files.zip);
  expect((await buildVersion('1.0.1')).diagnostics).toEqual([]);
});
