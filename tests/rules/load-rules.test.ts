import { cp, mkdir, mkdtemp, readFile, rename, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { type Code, codes } from '../../src/core/diagnostics/registry.ts';
import { loadCourse } from '../../src/node/load-course.ts';
import { goodCourseDir } from './good-course.ts';

let dir = '';
beforeEach(async () => {
  dir = await mkdtemp(join(tmpdir(), 'coursewright-'));
  await cp(goodCourseDir, dir, { recursive: true });
});
afterEach(() => rm(dir, { recursive: true }));

const edit = async (file: string, from: string | RegExp, to: string): Promise<void> => {
  const text = await readFile(join(dir, file), 'utf8');
  expect(text).toMatch(from);
  await writeFile(
    join(dir, file),
    text.replace(from, () => to),
  );
};

interface LoadCase {
  readonly code: Code;
  readonly when: string;
  readonly change: () => Promise<unknown>;
  /** `file:line:column`, as far as they are known. */
  readonly at: string;
  readonly message?: string;
  readonly sourceLine?: string;
}

const cases: readonly LoadCase[] = [
  {
    code: 'load/no-course',
    when: 'there is a file in its place',
    change: () => writeFile(join(dir, 'course'), ''),
    at: '',
  },
  {
    code: 'load/missing-file',
    when: 'the glossary is not there',
    change: () => rm(join(dir, 'glossary.ts')),
    at: 'glossary.ts',
    message: 'The course has no file "glossary.ts".',
  },
  {
    code: 'load/missing-file',
    when: 'a chapter folder has no chapter',
    change: () => rm(join(dir, 'chapters/02-practice/chapter.ts')),
    at: 'chapters/02-practice/chapter.ts',
  },
  {
    code: 'load/no-chapters',
    when: 'the folder is empty',
    change: () => rm(join(dir, 'chapters'), { recursive: true }),
    at: '',
  },
  {
    code: 'load/chapter-folder-name',
    when: 'it has no number',
    change: () => rename(join(dir, 'chapters/02-practice'), join(dir, 'chapters/practice')),
    at: 'chapters/practice/chapter.ts',
  },
  {
    code: 'load/syntax-error',
    when: 'a comma is missing, behind letters that are not ASCII',
    change: () => edit('glossary.ts', "term: 'smuggling', definition", "term: 'schmüggling' definition"),
    at: 'glossary.ts:5:44',
    message: 'This is not TypeScript: Expected "}" but found "definition".',
    sourceLine:
      "    { id: 'smuggling', term: 'schmüggling' definition: 'Procuring an illegal entry for gain [@protocol, Art. 3].' },",
  },
  {
    code: 'load/unresolved-import',
    when: 'the file is not there',
    change: () => edit('glossary.ts', /^/, "import { terms } from './terms.ts';\nconsole.log(terms);\n"),
    at: 'glossary.ts:1:23',
  },
  {
    code: 'load/unresolved-import',
    when: 'the export is not there',
    change: () => edit('glossary.ts', /^/, "import { terms } from './sources.ts';\nconsole.log(terms);\n"),
    at: 'glossary.ts:1:10',
    message: 'An import cannot be followed: No matching export in "sources.ts" for import "terms".',
  },
  {
    code: 'load/exception',
    when: 'a file throws',
    change: () => edit('chapters/02-practice/quiz.ts', 'export', "\nthrow new Error('boom');\nexport"),
    at: 'chapters/02-practice/quiz.ts:4:7',
    message: 'Running this file throws: Error: boom.',
    sourceLine: "throw new Error('boom');",
  },
  {
    code: 'load/exception',
    when: 'a file that two others import throws',
    change: async () => {
      await writeFile(
        join(dir, 'shared.ts'),
        '\n// Ä\nexport const shared = (null as never as string).length;\n',
      );
      for (const file of ['glossary.ts', 'sources.ts'])
        await edit(file, /^/, "import { shared } from './shared.ts';\nconsole.log(shared);\n");
    },
    at: 'shared.ts:3:49',
  },
  {
    code: 'load/unhandled-rejection',
    when: 'a promise fails at once',
    change: () =>
      edit('glossary.ts', 'export', "\nvoid (async () => { throw new Error('no connection'); })();\nexport"),
    at: 'glossary.ts:4:27',
    message: 'A promise that nobody waits for fails: Error: no connection.',
  },
  {
    code: 'load/duplicate-key',
    when: 'a title is written twice',
    change: () => edit('chapters/01-start/quiz.ts', 'title: ', "title: 'First',\n  title: "),
    at: 'chapters/01-start/quiz.ts:8:3',
    message: '"title" is written twice in one object; only the last of them counts.',
  },
  {
    code: 'load/missing-export',
    when: 'it has another name',
    change: () => edit('chapters/01-start/quiz.ts', 'export const quiz ', 'export const quizz '),
    at: 'chapters/01-start/quiz.ts:5:1',
    message: '"chapters/01-start/quiz.ts" exports "quizz", but not "quiz".',
  },
  {
    code: 'load/missing-export',
    when: 'nothing is exported',
    change: () => edit('glossary.ts', 'export const', 'const'),
    at: 'glossary.ts:1:1',
    message: '"glossary.ts" exports nothing; it must export "glossary".',
  },
  {
    code: 'load/default-export',
    when: 'in place of the named one',
    change: () => edit('sources.ts', 'export const sources =', 'export default'),
    at: 'sources.ts:3:1',
  },
  {
    code: 'load/exit',
    when: 'a file calls process.exit',
    change: () => edit('glossary.ts', 'export', '\nif (1 > 0) process.exit(0);\nexport'),
    at: 'glossary.ts:4:20',
    sourceLine: 'if (1 > 0) process.exit(0);',
  },
  {
    code: 'load/waits',
    when: 'an await never ends',
    change: () => edit('chapters/02-practice/quiz.ts', 'export', '\nawait new Promise(() => {});\nexport'),
    at: 'chapters/02-practice/quiz.ts:4:1',
  },
  {
    code: 'load/too-long',
    when: 'a loop never ends',
    change: () => edit('chapters/02-practice/quiz.ts', 'export', '\nfor (;;);\nexport'),
    at: 'chapters/02-practice/quiz.ts:4:1',
    message: 'Running "chapters/02-practice/quiz.ts" has not come to an end after 2 seconds.',
  },
  {
    code: 'load/too-long',
    when: 'an await is kept alive',
    change: () =>
      edit('glossary.ts', 'export', '\nawait new Promise(() => setInterval(() => {}, 50));\nexport'),
    at: 'glossary.ts:4:1',
  },
  {
    code: 'load/shared-changed',
    when: 'a method is added to all lists',
    change: () =>
      edit('sources.ts', 'export', '\nObject.assign(Array.prototype, { first: () => 1 });\nexport'),
    at: 'sources.ts:4:1',
    message: 'Running this file changes "Array.prototype.first", which every other module uses.',
  },
  {
    code: 'load/shared-changed',
    when: 'a method is replaced',
    change: () => edit('sources.ts', 'export', "\nString.prototype.trim = () => '';\nexport"),
    at: 'sources.ts:4:7',
  },
  {
    code: 'load/not-the-same',
    when: 'chance',
    change: () => edit('course.ts', "'A first course.'", "'Number ' + Math.random()"),
    at: 'course.ts:8:16',
  },
  {
    code: 'load/not-the-same',
    when: 'the clock',
    change: () => edit('course.ts', "'© 2026 Example Agency'", "'© ' + new Date().getFullYear()"),
    at: 'course.ts:11:11',
  },
  {
    code: 'load/not-the-same',
    when: 'what was read before',
    change: () =>
      edit(
        'course.ts',
        "'A first course.'",
        'String(((globalThis as { n?: number }).n = ((globalThis as { n?: number }).n ?? 0) + 1))',
      ),
    at: 'course.ts:8:24',
    message:
      '"description" is "1" at one reading and "2" at another, an hour, a day, a month and a year later.',
  },
  {
    code: 'load/not-utf8',
    when: 'it is Latin-1',
    change: async () => {
      const text = await readFile(join(dir, 'glossary.ts'), 'utf8');
      await writeFile(join(dir, 'glossary.ts'), Buffer.from(text.replace('Helping', 'Caf\u00e9'), 'latin1'));
    },
    at: 'glossary.ts:6:65',
    message: '"glossary.ts" is not UTF-8: the byte 0xE9 stands for no character here.',
  },
  {
    code: 'load/not-utf8',
    when: 'a file that another imports',
    change: async () => {
      await writeFile(join(dir, 'shared.ts'), Buffer.from("export const shared = 'Caf\u00e9';\n", 'latin1'));
      await edit('glossary.ts', /^/, "import { shared } from './shared.ts';\nif (shared === '') throw 1;\n");
    },
    at: 'shared.ts:1:27',
  },
  {
    code: 'load/asset-outside',
    when: 'a link leads to a file of the system',
    change: async () => {
      await mkdir(join(dir, 'assets'));
      await symlink('/etc/passwd', join(dir, 'assets/form.pdf'));
    },
    at: 'assets/form.pdf',
  },
  {
    code: 'load/asset-outside',
    when: 'a link leads to a folder outside',
    change: async () => {
      await mkdir(join(dir, 'assets'));
      await symlink('/etc', join(dir, 'assets/all'));
    },
    at: 'assets/all',
  },
  {
    code: 'load/asset-circle',
    when: 'a link leads to a folder around it',
    change: async () => {
      await mkdir(join(dir, 'assets'));
      await symlink('..', join(dir, 'assets/all'));
    },
    at: 'assets/all',
  },
];

test.each(cases)('$code when $when', async ({ code, change, at, message, sourceLine }) => {
  await change();
  const folder = code === 'load/no-course' ? join(dir, 'course') : dir;
  const { diagnostics } = await loadCourse(folder, code === 'load/too-long' ? 2000 : undefined);
  expect(
    diagnostics.map((found) => [
      found.code,
      [found.file, found.line, found.column].filter((part) => part !== undefined).join(':'),
    ]),
  ).toEqual([[code, at]]);
  if (message !== undefined) expect(diagnostics[0]?.message).toBe(message);
  if (sourceLine !== undefined) expect(diagnostics[0]?.sourceLine).toBe(sourceLine);
});

test('every code of loading has a case', () => {
  const covered = new Set(cases.map(({ code }) => code));
  expect(codes.filter((code) => code.startsWith('load/') && !covered.has(code))).toEqual([]);
});
