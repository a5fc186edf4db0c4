import { expect, test } from 'vitest';
import { planAssetPaths } from '../../../../src/core/plan/asset-paths.ts';
import { sampleCourse } from '../../../support/samples/sample-course.ts';
import { renderSamplePackage } from '../../../support/samples/sample-package.ts';

const baseName = (path: string): string => path.replace(/^.*\//, '').toLowerCase();

test('a name that stands for itself stays; of others the folders are part of the name', () => {
  expect(planAssetPaths(['a/gate.svg', 'a/plan.png', 'b/plan.png', 'b/plan.png'], 'assets/')).toEqual({
    'a/gate.svg': 'assets/a/gate.svg',
    'a/plan.png': 'assets/a/assets-a-plan.png',
    'b/plan.png': 'assets/b/assets-b-plan.png',
  });
});

test('a name that is made up is nobody else’s', () => {
  const paths = ['x/a.png', 'x-a.png', 'x/assets-x-a.png', 'a.png', 'y/A.png'];
  const planned = Object.values(planAssetPaths(paths, 'assets/'));
  expect(new Set(planned.map(baseName)).size).toBe(paths.length);
});

test('no two files of a package have the same name, whatever an author calls his', async () => {
  const own = (await renderSamplePackage()).map(({ path }) => path).filter((path) => !path.includes('/'));
  const course = sampleCourse();
  const download = (src: string) => ({
    type: 'download' as const,
    src,
    title: 'A file',
    description: 'To keep.',
  });
  const page = course.chapters[0]?.chapter.pages[0];
  if (!page) throw new Error('The sample has a page.');
  const paths = [...own, 'one/form.pdf', 'two/form.pdf'];
  const blocks = [...page.blocks, ...paths.map((path) => download(path))] as typeof page.blocks;
  const files = await renderSamplePackage({
    ...course,
    chapters: course.chapters.map((entry, index) =>
      index > 0
        ? entry
        : {
            ...entry,
            chapter: {
              ...entry.chapter,
              pages: entry.chapter.pages.map((other) => (other === page ? { ...page, blocks } : other)),
            },
          },
    ),
  });
  const names = files.map(({ path }) => baseName(path));
  expect(names.filter((name, index) => names.indexOf(name) !== index)).toEqual([]);
  const text = new TextDecoder().decode(files.find(({ path }) => path === 'index.html')?.data);
  const hrefs = [...text.matchAll(/href="(assets\/[^"]*)" download/g)].map(([, href]) => href);
  expect(hrefs.length).toBeGreaterThanOrEqual(paths.length - 1);
  for (const href of hrefs) expect(files.map(({ path }) => path)).toContain(href);
});
