import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { init } from '../../../src/commands/init.ts';
import { BLOCK_TYPES } from '../../../src/core/blocks/build-registry.ts';
import { idFromTitle } from '../../../src/core/course/starter-project.ts';
import { BUILD_TYPES } from '../../../src/core/questions/build-registry.ts';

const root = path.resolve(import.meta.dirname, '../../..');
const cli = path.join(root, 'dist/lib/cli.js');
let cwd = '';
beforeEach(async () => {
  cwd = await mkdtemp(path.join(tmpdir(), 'coursewright-'));
});
afterEach(() => rm(cwd, { recursive: true }));

const run = (changes: Partial<Parameters<typeof init>[0]> = {}) =>
  init({
    folder: undefined,
    title: 'Müller’s "first" course \\ 1',
    id: undefined,
    publisher: "O'Hara & Co",
    ask: null,
    cwd,
    today: '2026-11-30',
    ...changes,
  });

test('writes a course of one’s own, and builds it without a finding', async () => {
  const outcome = await run();
  expect([outcome.exitCode, outcome.diagnostics]).toEqual([0, []]);
  const folder = path.join(cwd, 'muller-s-first-course-1');
  expect(await readdir(path.join(folder, 'dist/packages'))).toContain(
    'muller-s-first-course-1-1.0.0-en-scorm12.zip',
  );
  const course = await readFile(path.join(folder, 'content/muller-s-first-course-1/course.ts'), 'utf8');
  expect(course).toContain('title: \'Müller’s "first" course \\\\ 1\'');
  expect(course).toContain("publisher: 'O\\'Hara & Co'");
  expect(course).toContain("lawAsAt: '2026-11-30'");
});

test('asks for what is not given, and takes what is typed', async () => {
  const asked: string[] = [];
  const outcome = await run({
    folder: 'here',
    title: undefined,
    publisher: undefined,
    ask: async (question, preset) => {
      asked.push(`${question} [${preset}]`);
      return question.startsWith('Title') ? 'Fire drill' : preset;
    },
  });
  expect(asked).toEqual([
    'Title of the course [My course]',
    'Who publishes it [My agency]',
    'Its id, which never changes [fire-drill]',
  ]);
  expect(outcome.data.folder).toBe('here');
  expect(existsSync(path.join(cwd, 'here/content/fire-drill/course.lock.json'))).toBe(true);
});

test('a folder that is not empty, a file and a wrong id are refused before anything is written', async () => {
  await mkdir(path.join(cwd, 'full'));
  await writeFile(path.join(cwd, 'full/thesis.txt'), 'mine');
  await writeFile(path.join(cwd, 'file'), '');
  await expect(run({ folder: 'full' })).rejects.toThrow(/"full" is not empty: it holds "thesis.txt"/);
  await expect(run({ folder: 'file' })).rejects.toThrow(/is a file/);
  await expect(run({ folder: 'new', id: 'Not An Id' })).rejects.toThrow(/"Not An Id" is no id/);
  expect(await readdir(path.join(cwd, 'full'))).toEqual(['thesis.txt']);
  expect(existsSync(path.join(cwd, 'new'))).toBe(false);
});

test('where nobody can be asked, the command says what to give', () => {
  const { status, stderr } = spawnSync(process.execPath, [cli, 'init'], { cwd, encoding: 'utf8', input: '' });
  expect(status).toBe(2);
  expect(stderr).toContain('Give --title and --publisher, or --yes');
});

test('the starter course has every type of block and question', async () => {
  const folder = path.join(root, 'templates/init/course/chapters/01-handing-over');
  const chapter = await readFile(path.join(folder, 'chapter.ts'), 'utf8');
  const quiz = await readFile(path.join(folder, 'quiz.ts'), 'utf8');
  expect(Object.keys(BLOCK_TYPES).filter((type) => !chapter.includes(`type: '${type}'`))).toEqual([]);
  expect(Object.keys(BUILD_TYPES).filter((type) => !quiz.includes(`type: '${type}'`))).toEqual([]);
});

test.each([
  ['Fire drill', 'fire-drill'],
  ['  Ärzte & Pflege 2 ', 'arzte-pflege-2'],
  ['2026', ''],
])('the id of "%s" is "%s"', (title, id) => expect(idFromTitle(title)).toBe(id));
