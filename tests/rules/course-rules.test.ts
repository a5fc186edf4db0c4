import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { validate } from '../../src/core/course/validate.ts';
import { codes, report } from '../../src/core/diagnostics/registry.ts';
import { readColours } from '../../src/core/theme/stylesheet.ts';
import { assetCases } from './asset-cases.ts';
import { type CourseCase, courseCases } from './course-cases.ts';
import { goodAssets, goodTexts, rawCourse } from './good-course.ts';
import { textCases } from './text-cases.ts';

const colours = readColours(
  readFileSync(new URL('../../templates/style/1-colours.css', import.meta.url), 'utf8'),
);

const change = (
  texts: Record<string, string>,
  { file, replace: [from, to] }: Pick<CourseCase, 'file' | 'replace'>,
) => {
  if (from === '*') {
    delete texts[file];
    return;
  }
  const text = texts[file] ?? '';
  expect(text, `the text to replace is in ${file}`).toContain(from);
  texts[file] = text.replace(from, () => to);
};

const findingsOf = (testCase: CourseCase) => {
  const texts: Record<string, string> = { ...goodTexts };
  for (const edit of [testCase, ...(testCase.edits ?? [])]) change(texts, edit);
  const assets = testCase.assets?.map((path) => ({ path, size: 1 })) ?? goodAssets;
  return validate({ ...rawCourse(texts, assets), today: testCase.today, colours }).diagnostics;
};

test('the good course has no findings', () => {
  const result = validate(rawCourse(goodTexts));
  expect(result.diagnostics).toEqual([]);
  expect(
    result.ok && result.value.chapters.map(({ chapter, quiz }) => [chapter.id, quiz?.questions.length]),
  ).toEqual([
    ['ch1', 9],
    ['ch2', 2],
  ]);
});

describe('a change makes one finding, at its place', () => {
  test.each(
    [...courseCases, ...textCases].map(
      (testCase) => [[testCase.code, testCase.when].join(' ').trim(), testCase] as const,
    ),
  )('%s', (_title, testCase) => {
    const { code, file, at, message, help } = testCase;
    const place = /^\d+:\d+$/.test(at) ? `${file}:${at}` : at;
    const found = findingsOf(testCase);
    expect(
      found.map((finding) => [
        finding.code,
        [finding.file, finding.line, finding.column].filter((part) => part !== undefined).join(':'),
      ]),
    ).toEqual([[code, place]]);
    if (message !== undefined) expect(found[0]?.message).toBe(message);
    if (help !== undefined) expect(found[0]?.help).toBe(help);
  });
});

test.each([
  'In Spanish todo is a word.',
  'First [add a contact](https://example.org/contacts).',
  'See [https://example.org/law](https://example.org/law), or write to me@www.example.org.',
  'See [the law](https://localhost.example.org/law), [x] or not.',
])('what looks like a slip and is none: %s', (words) => {
  const texts: Record<string, string> = { ...goodTexts };
  change(texts, {
    file: 'chapters/01-start/chapter.ts',
    replace: ['- [[facilitation', `${words}\n\n- [[facilitation`],
  });
  expect(validate(rawCourse(texts)).diagnostics).toEqual([]);
});

test('one mistake hides no other', () => {
  const texts: Record<string, string> = { ...goodTexts };
  const edits: readonly Pick<CourseCase, 'file' | 'replace'>[] = [
    { file: 'chapters/01-start/chapter.ts', replace: ["type: 'table'", "type: 'tabel'"] },
    { file: 'chapters/01-start/chapter.ts', replace: ["date: '2004'", "date: '2001'"] },
    { file: 'chapters/01-start/quiz.ts', replace: ["stem: 'What comes first?'", 'stem: 7'] },
    { file: 'chapters/01-start/quiz.ts', replace: ["target: 'account'", "target: 'ledger'"] },
    { file: 'chapters/02-practice/chapter.ts', replace: ["title: 'Practice'", "tilte: 'Practice'"] },
    { file: 'chapters/02-practice/quiz.ts', replace: ["page: 'ch2-media'", "page: 'ch2-medium'"] },
    { file: 'course.ts', replace: ["version: '1.0.0',", ''] },
    { file: 'glossary.ts', replace: ['[@directive, Art. 1]', '[@law]'] },
  ];
  for (const edit of edits) change(texts, edit);
  expect(validate(rawCourse(texts)).diagnostics.map(({ code, path }) => `${code} ${path}`)).toEqual([
    'course/unknown-type pages[0].blocks[1].type',
    'course/timeline-order pages[1].blocks[1].events[2].date',
    'course/invalid-value questions[0].stem',
    'course/unknown-target questions[2].sources[1].target',
    'course/unknown-key tilte',
    'course/unknown-page questions[1].page',
    'course/missing-field version',
    'course/unknown-source terms[1].definition',
  ]);
});

test('what stands behind an entry that had to be left out keeps its place', () => {
  const texts: Record<string, string> = { ...goodTexts };
  change(texts, { file: 'chapters/01-start/chapter.ts', replace: ["title: 'Welcome'", 'title: 1'] });
  change(texts, { file: 'chapters/01-start/chapter.ts', replace: ["type: 'statistic'", "type: 'figures'"] });
  change(texts, { file: 'chapters/01-start/chapter.ts', replace: ["to: 'goal'", "to: 'gaol'"] });
  expect(
    validate(rawCourse(texts)).diagnostics.map(({ code, path, line, column }) => [code, path, line, column]),
  ).toEqual([
    ['course/invalid-value', 'pages[0].title', 32, 14],
    ['course/unknown-type', 'pages[1].blocks[0].type', 70, 17],
    ['course/unknown-node', 'pages[1].blocks[4].diagram.links[0].to', 122, 43],
  ]);
});

test('a course with files missing says so even if nobody has looked for them', () => {
  expect(validate({ files: [], assets: [] }).diagnostics.map(({ code, file }) => [code, file])).toEqual([
    ['load/no-chapters', undefined],
    ['load/missing-file', 'course.ts'],
    ['load/missing-file', 'glossary.ts'],
    ['load/missing-file', 'sources.ts'],
  ]);
  const { 'chapters/01-start/chapter.ts': _chapter, ...texts } = goodTexts;
  expect(validate(rawCourse(texts)).diagnostics.map(({ code, file }) => [code, file])).toContainEqual([
    'load/missing-file',
    'chapters/01-start/chapter.ts',
  ]);
});

test('what loading has found is passed on, and said once', () => {
  const diagnostics = [
    report('load/syntax-error', { reason: 'x.' }, { file: 'glossary.ts', line: 1, column: 1 }),
  ];
  const { files, assets } = rawCourse(goodTexts);
  const broken = files.map((file) => (file.file === 'glossary.ts' ? { ...file, value: undefined } : file));
  const result = validate({ files: broken, assets, diagnostics });
  expect(result).toEqual({ ok: false, diagnostics });
});

test('a value that contains itself is reported', () => {
  const root: Record<string, unknown> = { label: 'x' };
  root.children = [root];
  const { files, assets } = rawCourse(goodTexts);
  const value = {
    ...(files[0]?.value as object),
    pages: [{ id: 'p', title: 'P', blocks: [{ diagram: root }] }],
  };
  const cyclic = files.map((file, index) => (index === 0 ? { ...file, value } : file));
  expect(
    validate({ files: cyclic, assets }).diagnostics.map(({ code, path }) => [code, path]),
  ).toContainEqual(['course/invalid-value', 'pages']);
});

test('every code of a course has a case', () => {
  const covered = new Set([...courseCases, ...textCases, ...assetCases].map(({ code }) => code));
  expect(codes.filter((code) => code.startsWith('course/') && !covered.has(code))).toEqual([]);
});
