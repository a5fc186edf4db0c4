import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { UsageError } from '../../../src/commands/command.ts';
import { outline } from '../../../src/commands/outline.ts';
import { writeGoodCourse } from '../../rules/good-course.ts';

let cwd = '';
beforeEach(async () => {
  cwd = await mkdtemp(path.join(tmpdir(), 'coursewright-'));
  await writeGoodCourse(path.join(cwd, 'content/border-basics'));
});
afterEach(() => rm(cwd, { recursive: true }));

test('a table has a row for each chapter, and the totals', async () => {
  const { exitCode, diagnostics, lines } = await outline({ course: undefined, cwd, items: false });
  expect([exitCode, diagnostics]).toEqual([0, []]);
  expect(lines).toEqual([
    'chapter  title     pages  words  minutes  questions  objectives  terms  sources  figures',
    '----------------------------------------------------------------------------------------',
    'ch1      Start         3    136       11          8           2      2        2        5',
    'ch2      Practice      2     36        5          2           2      0        1        0',
    '----------------------------------------------------------------------------------------',
    'total                  5    172       16         10           4      2        2        5',
    '',
    'questions of the chapter quizzes: true-false 2, choice 2, highlight 1, matching 1, categorise 1, fill-in 1, numeric 1, likert 1',
    'for the final assessment alone: 1',
    'in entry quizzes: 0',
    'in pages: true-false 1, choice 1',
    '',
    'chapter  cases  recall  calculation  guesser  chance  idle pages  callouts a page',
    'ch1          2       6            0     37 %    28 %           1                0',
    'ch2          2       0            0     50 %    50 %           1                0',
    'total        4       6            0                            2                0',
    '',
    'guesser: points of 100 for somebody who knows nothing, distrusts absolute words and takes the longest option',
    'idle pages: with nothing to do but read; callouts a page: the most on one',
    'pages with nothing to do: ch1-figures, ch2-media',
  ]);
});

test('question by question: kind, what a guesser gets, what its length gives away', async () => {
  const { lines } = await outline({ course: undefined, cwd, items: true });
  expect(lines.slice(0, 3)).toEqual([
    'question  type        kind    objective  asked in    guesser  chance  right option',
    'ch1-q1    choice      case    lo1-1      quiz           50 %    50 %',
    'ch1-q2    choice      recall  lo1-2      quiz          100 %    31 %',
  ]);
  expect(lines.slice(-2)).toEqual([
    '11 questions: 36 % cases, 64 % recall, 0 % calculation',
    'the best option is the longest in 1 of 1 scenario decisions: ch2-beacon/first',
  ]);
});

test('a program gets chapters and totals', async () => {
  const { data } = await outline({ course: 'border-basics', cwd, items: false });
  expect(Object.keys(data)).toEqual(['chapters', 'totals', 'items', 'decisions', 'longestSentences']);
  expect(data).toMatchObject({ chapters: [{ id: 'ch1' }, { id: 'ch2' }], totals: { finalItems: 1 } });
});

test('a course with an error has findings and no outline', async () => {
  const file = path.join(cwd, 'content/border-basics/chapters/02-practice/quiz.ts');
  await writeFile(file, (await readFile(file, 'utf8')).replace("page: 'ch2-case'", "page: 'ch2-nowhere'"));
  const { exitCode, diagnostics, lines, data } = await outline({ course: undefined, cwd, items: false });
  expect(diagnostics.map(({ code }) => code)).toEqual(['course/unknown-page']);
  expect({ exitCode, lines, data }).toEqual({ exitCode: 1, lines: [], data: {} });
});

test('a course that is not there is a mistake of the caller', async () => {
  await expect(outline({ course: 'elsewhere', cwd, items: false })).rejects.toThrow(UsageError);
});
