import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { readSheets } from '../../../src/node/read-sheets.ts';
import { courseWith, sampleCourse, sheetOf } from '../core/sheet/sample-sheet.ts';

let folder: string;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'sheets-'));
  const files = {
    'sample-1.2.3-en-scorm12.html': sheetOf(sampleCourse()),
    'sample-1.10.0-en-scorm12.html': sheetOf(courseWith({ version: '1.10.0' })),
    'sample-notes.html': '<!doctype html><title>Notes</title>',
    'sample-1.2.3-en-scorm12.zip': 'a package',
    'other-1.0.0-en-scorm12.html': sheetOf(courseWith({ id: 'other' })),
  };
  for (const [name, text] of Object.entries(files)) await writeFile(join(folder, name), text);
});

afterAll(async () => {
  await rm(folder, { recursive: true });
});

test('reads the sheets of the course, whatever else lies there', async () => {
  const sheets = await readSheets(folder, 'sample');
  expect(sheets.map(({ version }) => version)).toEqual(['1.10.0', '1.2.3']);
});

test('a folder that does not exist holds none', async () => {
  expect(await readSheets(join(folder, 'nowhere'), 'sample')).toEqual([]);
});
