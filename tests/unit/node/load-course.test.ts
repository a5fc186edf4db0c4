import { cp, mkdir, mkdtemp, readFile, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { validate } from '../../../src/core/course/validate.ts';
import { loadCourse } from '../../../src/node/load-course.ts';
import { readAssets } from '../../../src/node/read-assets.ts';
import { goodAssets, goodTexts, writeGoodCourse } from '../../rules/good-course.ts';
import { sampleAsset } from '../../support/samples/sample-assets.ts';

let dir = '';
beforeEach(async () => {
  dir = await mkdtemp(join(tmpdir(), 'coursewright-'));
  await writeGoodCourse(dir);
});
afterEach(() => rm(dir, { recursive: true }));

test('a course is read as values, texts and assets, sorted by name', async () => {
  await writeFile(join(dir, 'assets/.DS_Store'), 'x');
  await mkdir(join(dir, 'chapters/.hidden'));
  await writeFile(join(dir, 'chapters/notes.txt'), 'x');
  const loaded = await loadCourse(dir);
  expect(loaded.dir).toBe(dir);
  expect(loaded.diagnostics).toEqual([]);
  expect(loaded.files.map(({ file, exportName }) => [file, exportName])).toEqual([
    ['chapters/01-start/chapter.ts', 'chapter'],
    ['chapters/01-start/quiz.ts', 'quiz'],
    ['chapters/02-practice/chapter.ts', 'chapter'],
    ['chapters/02-practice/quiz.ts', 'quiz'],
    ['course.ts', 'course'],
    ['glossary.ts', 'glossary'],
    ['sources.ts', 'sources'],
  ]);
  expect(Object.fromEntries(loaded.files.map(({ file, text }) => [file, text]))).toEqual(goodTexts);
  expect(loaded.assets).toEqual(goodAssets.map(({ path }) => ({ path, size: sampleAsset(path).length })));
  expect(validate(loaded)).toMatchObject({ ok: true, diagnostics: [] });
});

test('a course may split its definitions over files, and use what this tool exports', async () => {
  await writeFile(
    join(dir, 'terms.ts'),
    "export const terms = [{ id: 'smuggling', term: 'smuggling', definition: 'x' }] as const;\n",
  );
  await writeFile(
    join(dir, 'glossary.ts'),
    "import { defineGlossary, GlossaryTerm } from 'coursewright';\nimport { terms } from './terms';\n" +
      'export const glossary = defineGlossary({ terms: terms.map((term) => GlossaryTerm.parse(term)) });\n',
  );
  const { files, diagnostics } = await loadCourse(dir);
  expect(diagnostics).toEqual([]);
  expect(files.find(({ file }) => file === 'glossary.ts')?.value).toEqual({
    terms: [{ id: 'smuggling', term: 'smuggling', definition: 'x' }],
  });
});

test('one broken file keeps no other from being read', async () => {
  await writeFile(join(dir, 'glossary.ts'), 'export const = ;');
  await writeFile(join(dir, 'chapters/02-practice/quiz.ts'), "throw 'nothing';\nexport const quiz = 1;\n");
  const { files, diagnostics } = await loadCourse(dir);
  expect(diagnostics.map(({ code, file }) => [code, file])).toEqual([
    ['load/exception', 'chapters/02-practice/quiz.ts'],
    ['load/syntax-error', 'glossary.ts'],
  ]);
  expect(files.filter(({ value }) => value === undefined).map(({ file }) => file)).toEqual([
    'chapters/02-practice/quiz.ts',
    'glossary.ts',
  ]);
});

test('a changed file is read anew', async () => {
  const titleOf = async () =>
    (await loadCourse(dir)).files.find(({ file }) => file === 'course.ts')?.value as { title: string };
  expect((await titleOf()).title).toBe('Border basics');
  const text = await readFile(join(dir, 'course.ts'), 'utf8');
  await writeFile(join(dir, 'course.ts'), text.replace('Border basics', 'Border advanced'));
  expect((await titleOf()).title).toBe('Border advanced');
});

test('chapters stand in the order of their folders, whatever follows the folder in a path', async () => {
  await cp(join(dir, 'chapters/02-practice'), join(dir, 'chapters/01-start-again'), { recursive: true });
  const result = validate(await loadCourse(dir));
  const duplicate = result.diagnostics.find(({ code }) => code === 'course/duplicate-id');
  expect(duplicate?.file).toBe('chapters/02-practice/chapter.ts');
  expect(duplicate?.message).toContain('chapters/01-start-again/chapter.ts');
});

test('a folder that is not there is a finding, a disk that fails an exception', async () => {
  const missing = await loadCourse(join(dir, 'nowhere'));
  expect(missing.diagnostics.map(({ code }) => code)).toEqual(['load/no-course']);
  expect(validate(missing).diagnostics.map(({ code }) => code)).toEqual(['load/no-course']);
  await symlink(join(dir, 'nowhere'), join(dir, 'assets/broken.png'));
  await expect(loadCourse(dir)).rejects.toThrow();
});

test('assets are read as bytes, in the given order', async () => {
  const assets = await readAssets(dir, ['images/map.png', 'film.mp4']);
  expect(assets.map(({ path, data }) => [path, Buffer.from(data)])).toEqual([
    ['images/map.png', sampleAsset('images/map.png')],
    ['film.mp4', sampleAsset('film.mp4')],
  ]);
  await expect(readAssets(dir, ['gone.png'])).rejects.toThrow(
    'Cannot read "assets/gone.png": there is no such file',
  );
});
