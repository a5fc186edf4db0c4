import { cp, mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { UsageError } from '../../../src/commands/command.ts';
import { outline } from '../../../src/commands/outline.ts';
import { goodAssets, goodCourseDir } from '../../rules/good-course.ts';

let cwd = '';
beforeEach(async () => {
  cwd = await mkdtemp(path.join(tmpdir(), 'coursewright-'));
  const course = path.join(cwd, 'content/border-basics');
  await cp(goodCourseDir, course, { recursive: true });
  await mkdir(path.join(course, 'assets/images'), { recursive: true });
  for (const asset of goodAssets) await writeFile(path.join(course, 'assets', asset.path), asset.path);
});
afterEach(() => rm(cwd, { recursive: true }));

test('a table has a row for each chapter, and the totals', async () => {
  const { exitCode, diagnostics, lines } = await outline({ course: undefined, cwd });
  expect([exitCode, diagnostics]).toEqual([0, []]);
  expect(lines).toEqual([
    'chapter  title     pages  words  minutes  questions  objectives  terms  sources  figures',
    '----------------------------------------------------------------------------------------',
    'ch1      Start         3    136        7          8           2      2        2        5',
    'ch2      Practice      2     36        4          2           2      0        1        0',
    '----------------------------------------------------------------------------------------',
    'total                  5    172       11         10           4      2        2        5',
    '',
    'questions of the chapter quizzes: true-false 2, choice 2, highlight 1, matching 1, categorise 1, fill-in 1, numeric 1, likert 1',
    'for the final assessment alone: 1',
  ]);
});

test('a program gets chapters and totals', async () => {
  const { data } = await outline({ course: 'border-basics', cwd });
  expect(Object.keys(data)).toEqual(['chapters', 'totals']);
  expect(data).toMatchObject({ chapters: [{ id: 'ch1' }, { id: 'ch2' }], totals: { finalItems: 1 } });
});

test('a course with an error has findings and no outline', async () => {
  const file = path.join(cwd, 'content/border-basics/chapters/02-practice/quiz.ts');
  await writeFile(file, (await readFile(file, 'utf8')).replace("page: 'ch2-case'", "page: 'ch2-nowhere'"));
  const { exitCode, diagnostics, lines, data } = await outline({ course: undefined, cwd });
  expect(diagnostics.map(({ code }) => code)).toEqual(['course/unknown-page']);
  expect({ exitCode, lines, data }).toEqual({ exitCode: 1, lines: [], data: {} });
});

test('a course that is not there is a mistake of the caller', async () => {
  await expect(outline({ course: 'elsewhere', cwd })).rejects.toThrow(UsageError);
});
