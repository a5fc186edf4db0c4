import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { recordsAnswers } from '../../src/commands/records-answers.ts';
import { packFiles } from '../../src/node/zip.ts';
import { interactionsReport } from '../support/samples/interactions-report.ts';
import { renderSamplePackage } from '../support/samples/sample-package.ts';

let folder = '';
beforeAll(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'coursewright-'));
  await writeFile(path.join(folder, 'course.zip'), packFiles(await renderSamplePackage()));
});
afterAll(() => rm(folder, { recursive: true }));

test.each([
  ['records/interactions-report', 'Name\n', 1],
  ['records/interactions-report', Buffer.from([0x50, 0x4b, 3, 4]), 1],
  ['records/unknown-questions', interactionsReport([[[['old', 'x', '', 'correct']]]]), 0],
] as const)('%s', async (code, input, exitCode) => {
  await writeFile(path.join(folder, 'interactions.txt'), input);
  const outcome = await recordsAnswers({ from: 'interactions.txt', package: 'course.zip', cwd: folder });
  expect(outcome.exitCode).toBe(exitCode);
  expect(outcome.diagnostics.map((found) => [found.code, found.file])).toEqual([[code, 'interactions.txt']]);
});
