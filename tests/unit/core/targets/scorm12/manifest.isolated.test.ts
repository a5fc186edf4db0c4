import { beforeAll, beforeEach, describe, expect, test, vi } from 'vitest';
import { Course } from '../../../../../src/core/course/course.ts';
import { planCourse } from '../../../../../src/core/plan/plan-course.ts';
import { renderManifest, toManifestTitle } from '../../../../../src/core/targets/scorm12/manifest.ts';
import { validateManifest } from '../../../../../src/core/targets/scorm12/manifest-schema.ts';
import { type Manifest, readManifest } from '../../../../../src/core/targets/scorm12/read-manifest.ts';
import { scorm12 } from '../../../../../src/core/targets/scorm12/scorm12.ts';
import { readToolFiles, type ToolFiles } from '../../../../../src/node/tool-files.ts';
import { type CourseInput, sampleCourse } from '../../../../support/samples/sample-course.ts';

const { cleanUp } = vi.hoisted(() => ({ cleanUp: vi.fn() }));

vi.mock('libxml2-wasm', async (importActual) => {
  const actual = await importActual<typeof import('libxml2-wasm')>();
  cleanUp.mockImplementation(actual.xmlCleanupInputProvider);
  return { ...actual, xmlCleanupInputProvider: cleanUp };
});

let tool: ToolFiles;

beforeEach(() => {
  cleanUp.mockClear();
});

beforeAll(async () => {
  tool = await readToolFiles();
});

const manifestOf = (settings: Partial<CourseInput['settings']> = {}) => {
  const input = sampleCourse();
  const plan = planCourse(
    Course.parse({ ...input, settings: { ...input.settings, ...settings } }),
    {
      toolVersion: '9.9.9',
    },
    scorm12,
  );
  if (!plan.ok) throw new Error('The sample course has no plan.');
  const pages = plan.value.scos.map((sco) => sco.href);
  const xml = renderManifest(plan.value, [...pages, 'course.css', 'runtime.js']);
  const data = new TextEncoder().encode(xml);
  return { xml, data, manifest: readManifest(data) as Manifest };
};

test('a publisher with commas, semicolons and backslashes is one value of its vCard', () => {
  const { xml, data } = manifestOf({ publisher: 'Frontex, Training; A\\B' });
  expect(validateManifest(data, tool.schemas)).toEqual([]);
  expect(xml).toContain('ORG:Frontex\\, Training\\; A\\\\B\nFN:Frontex\\, Training\\; A\\\\B\n');
});

test('a schema that cannot be read is no fault of the manifest, and leaves nothing behind', () => {
  const { data } = manifestOf();
  const broken = new TextEncoder().encode('<no schema');
  const schemas = Object.fromEntries(Object.keys(tool.schemas).map((name) => [name, broken]));
  expect(() => validateManifest(data, schemas)).toThrow();
  expect(cleanUp).toHaveBeenCalledTimes(1);
  expect(validateManifest(data, tool.schemas)).toEqual([]);
});

describe('the manifest of one SCO', () => {
  test('is valid, and lists every file once', () => {
    const { data, manifest } = manifestOf();
    expect(validateManifest(data, tool.schemas)).toEqual([]);
    expect(manifest.resources.flatMap((resource) => resource.files.map((file) => file.href))).toEqual([
      'index.html',
      'course.css',
      'runtime.js',
    ]);
  });

  test('takes its identifiers from the course id alone', () => {
    const one = manifestOf({ title: 'Another title', version: '2.0.0' }).manifest;
    const two = manifestOf().manifest;
    const identifiers = (manifest: Manifest) => [
      manifest.identifier,
      ...manifest.items.map((item) => item.identifier),
      ...manifest.resources.map((resource) => resource.identifier),
    ];
    expect(identifiers(one)).toEqual(identifiers(two));
    expect(manifestOf({ id: 'other-course' }).manifest.items[0]?.identifier).toBe('other-course-item');
  });

  test('has no mastery score unless the course asks for one', () => {
    expect(manifestOf().xml).not.toContain('masteryscore');
    const { data, manifest } = manifestOf({ masteryScore: 80 });
    expect(manifest.items[0]?.masteryScore).toBe('80');
    expect(validateManifest(data, tool.schemas)).toEqual([]);
  });

  test('writes titles that Moodle reads as they are', () => {
    const { xml, data, manifest } = manifestOf({ title: 'Law & order – “borders” < 2 > ü' });
    expect(xml).not.toMatch(/&#|CDATA/);
    expect(validateManifest(data, tool.schemas)).toEqual([]);
    expect(manifest.items[0]?.title).toBe('Law\u00a0&\u00a0order – “borders”\u00a0<\u00a02\u00a0>\u00a0ü');
  });
});

test('the manifest of several SCOs keeps them below one folder, the shared files last', () => {
  const { data, manifest } = manifestOf({ scos: 'per-chapter' });
  expect(validateManifest(data, tool.schemas)).toEqual([]);
  const [folder, ...items] = manifest.items;
  expect(folder?.identifierref).toBeNull();
  expect(items.length).toBe(sampleCourse().chapters.length + 1);
  const last = manifest.resources.at(-1);
  expect(last?.scormType).toBe('asset');
  expect(last?.href).toBeNull();
  expect(manifest.resources[0]?.scormType).toBe('sco');
});

test('a manifest that is no XML is told with its line', () => {
  expect(readManifest(new TextEncoder().encode('<manifest>\n<a>\n</manifest>'))).toMatchObject({ line: 3 });
});

test('an entity bomb and an outside entity are not expanded', () => {
  const bomb = `<!DOCTYPE m [<!ENTITY a "${'x'.repeat(100)}">${Array.from({ length: 20 }, (_, i) => `<!ENTITY a${i} "${`&a${i === 0 ? '' : i - 1};`.repeat(20)}">`).join('')}]><manifest>&a19;</manifest>`;
  expect(readManifest(new TextEncoder().encode(bomb))).toHaveProperty('message');
  const outside =
    '<!DOCTYPE m [<!ENTITY x SYSTEM "file:///etc/hostname">]><manifest identifier="a">&x;</manifest>';
  expect(JSON.stringify(readManifest(new TextEncoder().encode(outside)))).not.toMatch(/localhost|\w{6,}\\n/);
});

test.each([
  ['A & B', 'A\u00a0&\u00a0B'],
  ['1 < 2', '1\u00a0<\u00a02'],
  ['Plain title', 'Plain title'],
])('toManifestTitle(%j)', (title, expected) => {
  expect(toManifestTitle(title)).toBe(expected);
});
