import { mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { build } from '../../../src/commands/build.ts';
import { check } from '../../../src/commands/check.ts';
import { registry } from '../../../src/core/diagnostics/registry.ts';
import { courseCases } from '../../rules/course-cases.ts';
import { writeGoodCourse } from '../../rules/good-course.ts';
import { ndjson, runRecords } from '../../support/run-records.ts';
import { passedAttempt } from '../../support/samples/statement-samples.ts';

let folder: string;

beforeAll(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'coursewright-'));
});

afterAll(() => rm(folder, { recursive: true }));

const courseFolder = () => path.join(folder, 'content/border-basics');

beforeEach(async () => {
  await rm(folder, { recursive: true });
  await writeGoodCourse(courseFolder());
});

const run = () => build({ course: undefined, out: undefined, isFrozen: false, cwd: folder });

const packages = async (): Promise<readonly string[]> =>
  (await readdir(path.join(folder, 'dist/packages')).catch(() => [])).filter((name) => name.endsWith('.zip'));

const edit = async (file: string, [from, to]: readonly [string, string]): Promise<void> => {
  const target = path.join(courseFolder(), file);
  if (from === '*') return rm(target);
  // A case may write a file that the course does not have.
  const before =
    from === '' ? await readFile(target, 'utf8').catch(() => '') : await readFile(target, 'utf8');
  await writeFile(
    target,
    before.replace(from, () => to),
  );
};

test('a good course becomes a zip, and the summary says what it is and what to do next', async () => {
  const outcome = await run();
  expect(outcome.diagnostics).toEqual([]);
  expect(outcome.exitCode).toBe(0);
  const [name = ''] = await packages();
  expect(name).toMatch(/^border-basics-\d+\.\d+\.\d+-en-scorm12\.zip$/);
  expect(outcome.lines).toEqual([
    `dist/packages/${name}`,
    expect.stringMatching(/^ {2}size {10}\d+\.\d kB, \d+ files$/),
    expect.stringMatching(/^ {2}sha256 {8}[0-9a-f]{64}$/),
    expect.stringMatching(/^ {2}content {7}[0-9a-f]{64}$/),
    expect.stringMatching(/^ {2}suspend data {2}\d+ of 4096 characters at most; notes take what is left$/),
    `dist/packages/${name.replace(/\.zip$/, '.html')}`,
    expect.stringMatching(/sheet for the LMS administrator/),
    `dist/packages/${name.replace(/\.zip$/, '-answer-key.html')}`,
    `dist/packages/${name.replace(/\.zip$/, '-interactions.csv')}`,
    '  confidential: the right answers, to read and as a table',
    `dist/packages/${name.replace(/\.zip$/, '.build.json')}`,
    '  what the next version is compared with: keep it with the zip',
    'content/border-basics/course.lock.json',
    '  written: commit it with the course',
    '',
    expect.stringMatching(/^Next: add the zip to the LMS/),
    `To send xAPI statements to an LRS, first: coursewright configure dist/packages/${name} --lrs-endpoint <address>`,
  ]);
  const again = await run();
  expect(again.lines).toEqual(outcome.lines.filter((line) => !/course\.lock\.json|commit it/.test(line)));
  await writeFile(path.join(folder, 'digests.txt'), `${again.lines.join('\n')}\n`);
  await expect(
    runRecords(folder, { from: ['-'], digests: ['digests.txt'] }, ndjson(passedAttempt({ account: 'u' }))),
  ).resolves.toMatchObject({ exitCode: expect.any(Number) });
  expect((await check({ zip: `dist/packages/${name}`, cwd: folder })).exitCode).toBe(0);
});

test('two builds give the same bytes', async () => {
  const first = await run();
  const second = await build({ course: 'border-basics', out: 'elsewhere', isFrozen: false, cwd: folder });
  expect(second.data.sha256).toBe(first.data.sha256);
});

describe('a broken definition is told with code, file, line and column, and writes no zip', () => {
  const broken = courseCases.filter(({ code, assets }) => registry[code].severity === 'error' && !assets);

  test('there are thirty of them at least', () => {
    expect(broken.length).toBeGreaterThanOrEqual(30);
  });

  test.each(broken.map((testCase) => [`${testCase.code} ${testCase.when ?? ''}`, testCase] as const))(
    '%s',
    async (_name, testCase) => {
      for (const { file, replace } of [testCase, ...(testCase.edits ?? [])]) await edit(file, replace);
      const outcome = await run();
      expect(outcome.exitCode).toBe(1);
      expect(outcome.lines).toEqual([]);
      const found = outcome.diagnostics.find(({ code }) => code === testCase.code);
      expect(found?.file).toBeTruthy();
      const place = [found?.line, found?.column].filter((part) => part !== undefined).join(':');
      expect([place, `${found?.file}:${place}`, found?.file]).toContain(testCase.at);
      expect(await packages()).toEqual([]);
    },
  );
});

test('a build that fails leaves the last good zip as it was', async () => {
  await run();
  const [name = ''] = await packages();
  const zip = path.join(folder, 'dist/packages', name);
  const before = await readFile(zip);
  await edit('course.ts', ["language: 'en'", "language: 'english'"]);
  expect((await run()).exitCode).toBe(1);
  expect(await readFile(zip)).toEqual(before);
  expect((await readdir(path.dirname(zip))).filter((file) => file.endsWith('.tmp'))).toEqual([]);
});

test('a course whose progress does not fit is refused with its numbers', async () => {
  const file = 'chapters/01-start/chapter.ts';
  const blank = (index: number): string => `{ id: 'b${index}', label: 'word', accepted: ['benefit'] },`;
  const questions = Array.from(
    { length: 40 },
    (_, index) => `{ type: 'question', id: 'long-${index}', question: { type: 'fill-in', id: 'own-${index}',
      objective: 'lo1-1', page: 'ch1-welcome', stem: 'Complete ${index}.', text: 'The {b0} {b1} {b2} {b3}.',
      blanks: [${[0, 1, 2, 3].map(blank).join('')}], feedback: { correct: 'Yes.', incorrect: 'No.' } } },`,
  );
  const before = await readFile(path.join(courseFolder(), file), 'utf8');
  await writeFile(
    path.join(courseFolder(), file),
    before.replace('blocks: [', `blocks: [${questions.join('')}`),
  );
  const outcome = await run();
  expect(outcome.exitCode).toBe(1);
  expect(outcome.diagnostics.map(({ code }) => code)).toEqual(['plan/suspend-data-budget']);
  expect(outcome.diagnostics[0]?.message).toMatch(/can take \d{4} characters/);
});

test('an interaction id that is too long is refused', async () => {
  await edit('course.ts', ["id: 'final'", "id: 'final-assessment-of-the-whole-course-on-borders'"]);
  await edit('chapters/01-start/quiz.ts', ["id: 'ch1-q1'", "id: 'ch1-a-question-with-a-rather-long-name'"]);
  const outcome = await run();
  expect(new Set(outcome.diagnostics.map(({ code }) => code))).toEqual(
    new Set(['plan/interaction-id-length']),
  );
});

test('nothing to build is a mistake of the caller', async () => {
  await expect(build({ course: 'nothing', out: undefined, isFrozen: false, cwd: folder })).rejects.toThrow(
    /no course at "nothing"/,
  );
  await expect(check({ zip: 'nothing.zip', cwd: folder })).rejects.toThrow(/Cannot read "nothing.zip"/);
  await writeFile(path.join(folder, 'no.zip'), 'no zip');
  await expect(check({ zip: 'no.zip', cwd: folder })).rejects.toThrow(/not a zip file/);
});
