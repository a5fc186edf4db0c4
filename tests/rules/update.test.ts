import { beforeAll, describe, expect, test } from 'vitest';
import { type ComparedPackage, comparePackages } from '../../src/core/admin-guide/compare-packages.ts';
import { updateCodes } from '../../src/core/diagnostics/update-codes.ts';
import type { PackageFile } from '../../src/core/plan/package-file.ts';
import { MANIFEST_PATH } from '../../src/core/targets/scorm12/package-paths.ts';
import { readManifest } from '../../src/core/targets/scorm12/read-manifest.ts';
import { sampleCourse } from '../support/samples/sample-course.ts';
import { renderSamplePackage } from '../support/samples/sample-package.ts';

const compared = (files: readonly PackageFile[]): ComparedPackage => {
  const texts = new Map(files.map(({ path, data }) => [path, new TextDecoder().decode(data)]));
  const manifest = readManifest(new TextEncoder().encode(texts.get(MANIFEST_PATH)));
  if (!('identifier' in manifest)) throw new Error(manifest.message);
  return { manifest, text: (path) => texts.get(path) ?? '' };
};

/** A package that another tool made. */
const foreign = (change: (manifest: string) => string = (manifest) => manifest): ComparedPackage =>
  compared([
    {
      path: MANIFEST_PATH,
      data: new TextEncoder().encode(
        change(`<?xml version="1.0"?>
<manifest identifier="COURSE" xmlns="http://www.imsproject.org/xsd/imscp_rootv1p1p2" xmlns:adlcp="http://www.adlnet.org/xsd/adlcp_rootv1p2">
  <organizations default="O"><organization identifier="O"><title>Course</title>
    <item identifier="I1" identifierref="R1"><title>One</title><adlcp:masteryscore>80</adlcp:masteryscore></item>
  </organization></organizations>
  <resources><resource identifier="R1" type="webcontent" adlcp:scormtype="sco" href="a.html"/></resources>
</manifest>`),
      ),
    },
  ]);

const codesOf = (before: ComparedPackage, now: ComparedPackage): readonly string[] => [
  ...new Set(comparePackages(before, now).map(({ code }) => code)),
];

const foreignChanges: readonly (readonly [
  code: keyof typeof updateCodes,
  change: (text: string) => string,
])[] = [
  ['update/item-removed', (text) => text.replace('"I1"', '"I2"')],
  ['update/no-longer-sco', (text) => text.replace('"sco"', '"asset"')],
  ['update/launch-changed', (text) => text.replace('a.html', 'b.html')],
  ['update/mastery-score', (text) => text.replace('>80<', '>70<')],
  ['update/another-course', (text) => text.replace('"COURSE"', '"OTHER"')],
  [
    'update/item-added',
    (text) =>
      text.replace('</item>', '</item><item identifier="I2" identifierref="R1"><title>Two</title></item>'),
  ],
];

describe('the packages of other tools', () => {
  test('say of their progress that nobody else knows it, and nothing more if nothing has changed', () => {
    expect(codesOf(foreign(), foreign())).toEqual(['update/unknown-progress']);
    expect(
      codesOf(
        foreign(),
        foreign((text) => text.replace('>80<', '> 80 <')),
      ),
    ).toEqual(['update/unknown-progress']);
  });

  test.each(foreignChanges)('%s', (code, change) => {
    expect(codesOf(foreign(), foreign(change))).toContain(code);
  });

  test('a new identifier for the same title is told as such', () => {
    const [removed] = comparePackages(
      foreign(),
      foreign((text) => text.replace('"I1"', '"I2"')),
    );
    expect(removed?.message).toBe('The item "I1" is no longer there; it seems to be called "I2" now.');
  });
});

describe('what this tool built', () => {
  let before: ComparedPackage;

  beforeAll(async () => {
    before = compared(await renderSamplePackage());
  });

  test('costs nothing if nothing has changed', () => {
    expect(comparePackages(before, before)).toEqual([]);
  });

  test('is compared key by key', async () => {
    const course = sampleCourse();
    const [chapter] = course.chapters;
    const page = chapter?.chapter.pages.at(-1);
    if (!chapter || !page) throw new Error('The sample has no page.');
    const renamed = {
      ...course,
      settings: { ...course.settings, version: '0.9.0' },
      chapters: [
        {
          ...chapter,
          chapter: {
            ...chapter.chapter,
            pages: chapter.chapter.pages.map((each) =>
              each === page ? { ...each, id: 'another-page' } : each,
            ),
          },
        },
        ...course.chapters.slice(1),
      ],
    };
    const found = comparePackages(before, compared(await renderSamplePackage(renamed)));
    expect(found.map(({ code }) => code).sort()).toEqual(['update/older-version', 'update/progress-lost']);
    expect(found.map(({ message }) => message).join()).toContain(`"${page.id}"`);
  });

  test('a change of reports is a note', async () => {
    const course = sampleCourse();
    const turned = { ...course, chapters: course.chapters.toReversed() };
    const found = comparePackages(before, compared(await renderSamplePackage(turned)));
    expect(found.map(({ code }) => code)).toContain('update/reports-change');
  });
});

test('every code has an update that gives it, and one that does not', () => {
  const given = new Set<string>([
    ...foreignChanges.map(([code]) => code),
    'update/unknown-progress',
    'update/older-version',
    'update/progress-lost',
    'update/reports-change',
  ]);
  // Nothing of these is found where nothing has changed, see above.
  expect(given).toEqual(new Set(Object.keys(updateCodes)));
});
