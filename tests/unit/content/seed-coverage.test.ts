import { readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { beforeAll, expect, test } from 'vitest';
import { Chapter } from '../../../src/core/course/chapter.ts';
import type { Course } from '../../../src/core/course/course.ts';
import { textsOf } from '../../../src/core/course/rules/texts.ts';
import { validate } from '../../../src/core/course/validate.ts';
import { loadCourse } from '../../../src/node/load-course.ts';

const inProject = (path: string): string => fileURLToPath(new URL(`../../../${path}`, import.meta.url));

interface Row {
  /** Such as `001 l. 46`. */
  readonly line: string;
  readonly source: string;
  readonly pages: readonly string[];
  readonly reason: string;
}

let rows: readonly Row[] = [];
let course: Course;
/** Ids of the sources that a page cites, by page id. */
let citations: ReadonlyMap<string, ReadonlySet<string>>;

const idsIn = (cell: string): string[] => [...cell.matchAll(/`([^`]+)`/g)].map(([, id = '']) => id);

const readRows = (markdown: string): Row[] =>
  markdown.split(/^## /m).flatMap((section) => {
    const [, key, source] = /^(\d{3}): `([a-z0-9-]+)`$/m.exec(section) ?? [];
    if (key === undefined || source === undefined) return [];
    return [...section.matchAll(/^\| (l\. .+?) \|(.*?)\|(.*?)\|(.*?)\|$/gm)].map(
      ([, line = '', , pages = '', reason = '']) => ({
        line: `${key} ${line}`,
        source,
        pages: idsIn(pages),
        reason: reason.trim(),
      }),
    );
  });

beforeAll(async () => {
  rows = readRows(await readFile(inProject('docs/seed-coverage.md'), 'utf8'));
  const result = validate(await loadCourse(inProject('content/facilitated-illegal-immigration')));
  if (!result.ok) throw new Error(JSON.stringify(result.diagnostics, null, 2));
  course = result.value;
  citations = new Map(
    course.chapters.flatMap(({ chapter }) => {
      const texts = textsOf('', Chapter, chapter);
      return chapter.pages.map((page, index) => {
        const own = texts.filter(({ path }) => path[0] === 'pages' && path[1] === index);
        return [page.id, new Set(own.flatMap((text) => text.citations))] as const;
      });
    }),
  );
});

test('every line of the five texts has one row', () => {
  expect([...new Set(rows.map(({ source }) => source))]).toEqual([
    'module-summary',
    'amsterdam-2016',
    'interpol-2016',
    'kyiv-2017',
    'iom-leaflet',
  ]);
  expect(rows.length).toBeGreaterThan(190);
  expect(new Set(rows.map(({ line }) => line)).size).toBe(rows.length);
});

test('every text is a source of the module', () => {
  const known = new Set(course.sources.sources.map(({ id }) => id));
  expect(rows.filter(({ source }) => !known.has(source))).toEqual([]);
});

test('every page is in the module, those that reasons name included', () => {
  const unknown = rows.flatMap(({ line, pages, reason }) =>
    [...pages, ...idsIn(reason)].filter((page) => !citations.has(page)).map((page) => `${line}: ${page}`),
  );
  expect(unknown).toEqual([]);
});

test('every line is used or left out for a reason', () => {
  expect(rows.filter(({ pages, reason }) => pages.length === 0 && reason === '')).toEqual([]);
});

test('every page cites the text, or the row names the page and says why not', () => {
  const silent = rows.flatMap(({ line, source, pages, reason }) =>
    pages
      .filter((page) => !citations.get(page)?.has(source) && !idsIn(reason).includes(page))
      .map((page) => `${line}: ${page}`),
  );
  expect(silent).toEqual([]);
});
