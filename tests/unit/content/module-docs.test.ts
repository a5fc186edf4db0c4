import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { beforeAll, expect, test } from 'vitest';
import { validate } from '../../../src/core/course/validate.ts';
import { loadCourse } from '../../../src/node/load-course.ts';

const fileOf = (path: string): string => fileURLToPath(new URL(`../../../${path}`, import.meta.url));

const page = readFileSync(fileOf('docs/module.md'), 'utf8');

let chapters: readonly { readonly id: string; readonly pages: readonly string[] }[] = [];

beforeAll(async () => {
  const result = validate(await loadCourse(fileOf('content/facilitated-illegal-immigration')));
  if (!result.ok) throw new Error(JSON.stringify(result.diagnostics, null, 2));
  chapters = result.value.chapters.map(({ chapter: { id, pages } }) => ({
    id,
    pages: pages.map((entry) => entry.id),
  }));
});

test('every page that the list for reviewers names is in the chapter under which it stands', () => {
  const sections = page.split(/^\*\*Chapter (\d+), .*\*\*$/m).slice(1);
  const named = sections.flatMap((section, index) =>
    index % 2 === 0
      ? []
      : [...section.matchAll(/^- \[ \] (.*?):/gm)].flatMap(([, ids = '']) =>
          [...ids.matchAll(/`([^`]+)`/g)].map(([, id = '']) => ({ chapter: `ch${sections[index - 1]}`, id })),
        ),
  );
  expect(named.length).toBeGreaterThan(chapters.length);
  expect(
    named.filter(({ chapter, id }) => !chapters.find((entry) => entry.id === chapter)?.pages.includes(id)),
  ).toEqual([]);
});

test('every chapter has points for its reviewers', () => {
  const withPoints = [...page.matchAll(/^\*\*Chapter (\d+), .*\*\*\n\n- \[ \] /gm)].map(
    ([, number]) => `ch${number}`,
  );
  expect(withPoints).toEqual(chapters.map(({ id }) => id));
});

test('the commands that it names are there', () => {
  const { scripts }: { readonly scripts: Readonly<Record<string, string>> } = JSON.parse(
    readFileSync(fileOf('package.json'), 'utf8'),
  );
  const named = [...page.matchAll(/`npm run ([a-z:]+)/g)].map(([, name = '']) => name);
  expect(named.length).toBeGreaterThan(0);
  expect(named.filter((name) => scripts[name] === undefined)).toEqual([]);
});
