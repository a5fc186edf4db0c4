import { readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { beforeAll, expect, test } from 'vitest';
import { Chapter } from '../../../src/core/course/chapter.ts';
import { CourseSettings } from '../../../src/core/course/course.ts';
import { Glossary } from '../../../src/core/course/glossary.ts';
import { Quiz } from '../../../src/core/course/quiz.ts';
import { type LocatedText, textsOf } from '../../../src/core/course/rules/texts.ts';
import { Sources } from '../../../src/core/course/sources.ts';
import { validate } from '../../../src/core/course/validate.ts';
import { loadCourse } from '../../../src/node/load-course.ts';

/** Wordings that hand the state of the law to the reader, or that time has overtaken. */
const EMPTY: readonly RegExp[] = [
  /\bcheck\b[^.]{0,40}\beur-?lex\b/i,
  /\beur-?lex\b[^.]{0,40}\b(tells|shows|which text)\b/i,
  /\bcheck (its|the|their|his)? ?(present|current) (state|status|scope|mandate)\b/i,
  /\bcheck (its status|which text applies)\b/i,
  /\bcheck (when|from when|since when|whether)\b[^.]*\b(appl(y|ies)|bind|in use|in operation|revised)\b/i,
  /\bcheck\b[^.]*\bbefore you rely on it\b/i,
  /(^|[.!?:;]\s|\n)check (your national law|how your law)\b/i,
  /\b(provisionally agreed|provisional agreement|agreed in principle|set to apply|may be replaced)\b/i,
];

/** A law that has changed since 2016 or is still changing: where its state is told, and since when it is as told. */
interface Moving {
  readonly source: string;
  readonly article: string;
  readonly date: string;
  readonly page: string;
  readonly linkedFrom: readonly string[];
  readonly consequence: string;
}

interface Page {
  readonly id: string;
  readonly texts: readonly LocatedText[];
}

let moving: readonly Moving[] = [];
/** Rows as they stand in the file. */
let settled: readonly string[] = [];
let pages: readonly Page[] = [];
/** Each text of the chapters and of the files that all chapters share, by where it stands. */
let written: readonly { readonly where: string; readonly text: string }[] = [];
let dates: ReadonlyMap<string, string>;
let lawIds: ReadonlySet<string>;

const idsIn = (cell: string): string[] => [...cell.matchAll(/`([^`]+)`/g)].map(([, id = '']) => id);

const linesUnder = (markdown: string, heading: string): string[] =>
  (markdown.split(/^## /m).find((section) => section.startsWith(heading)) ?? '')
    .split('\n')
    .filter((line) => line.startsWith('| `'));

const cellsOf = (line: string): string[] =>
  line
    .split('|')
    .slice(1, -1)
    .map((cell) => cell.trim());

const citationsIn = (text: string): { source: string; locator: string }[] =>
  [...text.matchAll(/\[@([a-z0-9-]+)(?:, ([^\]]+))?\]/g)].map(([, source = '', locator = '']) => ({
    source,
    locator,
  }));

/** A row for each act that the page cites, with all its locators. */
const rowsOf = (page: Page): string[] => {
  const found = new Map<string, Set<string>>();
  for (const { text } of page.texts)
    for (const { source, locator } of citationsIn(text))
      if (lawIds.has(source)) found.set(source, (found.get(source) ?? new Set()).add(locator));
  return [...found].map(([source, locators]) => {
    const articles = [...locators].filter((locator) => locator !== '').sort();
    return `| \`${page.id}\` | \`${source}\` | ${articles.join('; ')} | ${dates.get(source)} |`.replace(
      '|  |',
      '| |',
    );
  });
};

beforeAll(async () => {
  const markdown = await readFile(
    fileURLToPath(new URL('../../../docs/law-table.md', import.meta.url)),
    'utf8',
  );
  moving = linesUnder(markdown, 'Law that has moved')
    .map(cellsOf)
    .map(([source = '', article = '', date = '', page = '', linkedFrom = '', consequence = '']) => ({
      source: idsIn(source)[0] ?? '',
      article,
      date,
      page: idsIn(page)[0] ?? '',
      linkedFrom: idsIn(linkedFrom),
      consequence,
    }));
  settled = linesUnder(markdown, 'Every act, page by page');

  const result = validate(
    await loadCourse(
      fileURLToPath(new URL('../../../content/facilitated-illegal-immigration', import.meta.url)),
    ),
  );
  if (!result.ok) throw new Error(JSON.stringify(result.diagnostics, null, 2));
  const course = result.value;
  dates = new Map(course.sources.sources.map(({ id, date }) => [id, date]));
  lawIds = new Set(
    course.sources.sources
      .filter(
        ({ id, url }) =>
          /eur-lex\.europa\.eu|oeil\.europarl|treaties\.un\.org|docs\.un\.org|un\.org\/depts\/los/.test(
            url ?? '',
          ) ||
          moving.some(({ source }) => source === id) ||
          ['echr', 'jit-legal-basis', 'budapest-cybercrime-convention'].includes(id),
      )
      .map(({ id }) => id),
  );
  pages = course.chapters.flatMap(({ chapter }) => {
    const texts = textsOf('', Chapter, chapter);
    return chapter.pages.map(({ id }, index) => ({
      id,
      texts: texts.filter(({ path }) => path[0] === 'pages' && path[1] === index),
    }));
  });
  const { settings, sources, glossary } = course;
  written = [
    ...pages.flatMap(({ id, texts }) => texts.map(({ text }) => ({ where: id, text }))),
    ...course.chapters.flatMap(({ quiz }) =>
      quiz
        ? textsOf('', Quiz, quiz).map(({ text, path }) => ({ where: `${quiz.id} ${path.join('.')}`, text }))
        : [],
    ),
    ...textsOf('', Sources, sources).map(({ text, path }) => ({ where: `sources ${path.join('.')}`, text })),
    ...textsOf('', Glossary, glossary).map(({ text, path }) => ({
      where: `glossary ${path.join('.')}`,
      text,
    })),
    ...sources.sources.map(({ id, note = '' }) => ({ where: `source ${id}`, text: note })),
    ...textsOf('', CourseSettings, settings).map(({ text }) => ({ where: 'course', text })),
  ];
});

test('the page that tells the state of a moving law names article and date in one text, with the source', () => {
  const lacking = moving
    .filter(
      ({ source, article, date, page }) =>
        !pages
          .find(({ id }) => id === page)
          ?.texts.some(
            ({ text, citations }) =>
              citations.includes(source) &&
              text.includes(date) &&
              article.split('; ').every((part) => text.includes(part)),
          ),
    )
    .map(({ source, article, date, page }) => `${page}: ${source}, ${article} (${date})`);
  expect(lacking).toEqual([]);
});

test('what a moving law changes is told once; other pages lead there', () => {
  const unlinked = moving.flatMap(({ page, linkedFrom }) =>
    linkedFrom
      .filter(
        (from) => !pages.find(({ id }) => id === from)?.texts.some(({ links }) => links.includes(`#${page}`)),
      )
      .map((from) => `${from} lacks a link to ${page}`),
  );
  expect(unlinked).toEqual([]);
});

test('a page has one row for a law and its article', () => {
  const keys = moving.map(({ source, article, page }) => `${page}: ${source}, ${article}`);
  expect(keys.filter((key, index) => keys.indexOf(key) !== index)).toEqual([]);
});

test('each row says what the officer does differently', () => {
  expect(moving.filter(({ consequence }) => consequence === '')).toEqual([]);
});

test('every act that a page cites has a row with its articles, and every row its citation', () => {
  expect([...settled].sort()).toEqual(pages.flatMap(rowsOf).sort());
});

test('no text hands the state of the law to the reader', () => {
  const empty = written.flatMap(({ where, text }) =>
    EMPTY.flatMap((pattern) => {
      const match = pattern.exec(text);
      return match ? [`${where}: ${match[0].trim()}`] : [];
    }),
  );
  expect(empty).toEqual([]);
});
