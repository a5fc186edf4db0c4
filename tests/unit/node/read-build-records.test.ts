import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import {
  type BuildRecord,
  formatBuildRecord,
  recordBuild,
} from '../../../src/core/admin-guide/build-record.ts';
import { readBuildRecords } from '../../../src/node/read-build-records.ts';
import { courseWith, planOf } from '../core/admin-guide/sample-guide.ts';

let folder: string;

const recordOf = (settings: Parameters<typeof courseWith>[0]): BuildRecord => ({
  ...recordBuild(planOf(courseWith(settings)), 'b'.repeat(64)),
  format: 1,
  replaced: null,
});

const oldSheetOf = (record: BuildRecord): string =>
  `<!doctype html><script type="application/json" id="sheet-data">${JSON.stringify(record).replaceAll('<', '\\u003c')}</script>`;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'records-'));
  const files = {
    'sample-1.2.3-en-scorm12.zip': 'a package',
    'sample-1.2.3-en-scorm12.html': oldSheetOf(recordOf({ version: '1.2.3' })),
    'sample-1.10.0-en-scorm12.zip': 'a package',
    'sample-1.10.0-en-scorm12.build.json': formatBuildRecord(recordOf({ version: '1.10.0' })),
    'sample-1.10.0-en-scorm12.html': '<!doctype html><title>A sheet without data</title>',
    'sample-1.11.0-en-scorm12.zip': 'a package',
    'sample-1.12.0-en-scorm12.zip': 'a package',
    'sample-1.12.0-en-scorm12.build.json': '{"format":1',
    'sample-1.13.0-en-scorm12.build.json': formatBuildRecord(recordOf({ version: '1.13.0' })),
    'sample-1.12.0-fr-scorm12.zip': 'a package in another language',
    'sample-notes.html': '<!doctype html><title>Notes</title>',
    'sample-two-1.0.0-en-scorm12.zip': 'a package of another course',
    'other-1.0.0-en-scorm12.build.json': formatBuildRecord(recordOf({ id: 'other' })),
  };
  for (const [name, text] of Object.entries(files)) await writeFile(join(folder, name), text);
});

afterAll(async () => {
  await rm(folder, { recursive: true });
});

test('reads the records of the course, and the sheets of old builds that have none', async () => {
  const { records, unrecorded } = await readBuildRecords(folder, 'sample', 'en');
  expect(records.map(({ version }) => version)).toEqual(['1.10.0', '1.13.0', '1.2.3']);
  expect(unrecorded.map(({ file }) => file)).toEqual([
    'sample-1.11.0-en-scorm12.zip',
    'sample-1.12.0-en-scorm12.zip',
  ]);
});

test('a folder that does not exist holds none', async () => {
  expect(await readBuildRecords(join(folder, 'nowhere'), 'sample', 'en')).toEqual({
    records: [],
    unrecorded: [],
  });
});
