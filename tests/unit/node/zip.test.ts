import { execFileSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { EMPTY_STAMP, stampContent, stampOf } from '../../../src/core/plan/content-digest.ts';
import { MANIFEST_PATH } from '../../../src/core/targets/scorm12/package-paths.ts';
import { contentDigestOf, digestOf, packFiles, unpackFiles } from '../../../src/node/zip.ts';

const encoder = new TextEncoder();
const files = ['b/two.html', 'imsmanifest.xml', 'a.css', 'B.js', 'img/x.png'].map((path) => ({
  path,
  data: encoder.encode(`${path} `.repeat(50)),
}));

test('the manifest comes first, the rest in code-unit order', () => {
  expect(unpackFiles(packFiles(files)).map((file) => file.path)).toEqual([
    'imsmanifest.xml',
    'B.js',
    'a.css',
    'b/two.html',
    'img/x.png',
  ]);
});

test('the same files give the same bytes in any order', () => {
  expect(digestOf(packFiles([...files].reverse()))).toBe(digestOf(packFiles(files)));
});

test('the same files give the same bytes on Windows', () => {
  const module = fileURLToPath(new URL('../../../dist/lib/node/zip.js', import.meta.url));
  const script = `
    Object.defineProperty(process, 'platform', { value: 'win32' });
    const { packFiles, digestOf } = await import(${JSON.stringify(`file://${module}`)});
    const files = ${JSON.stringify(files.map(({ path, data }) => ({ path, data: [...data] })))};
    process.stdout.write(digestOf(packFiles(files.map(({ path, data }) => ({ path, data: Uint8Array.from(data) })))));`;
  const digest = execFileSync(process.execPath, ['--input-type=module', '-e', script], { encoding: 'utf8' });
  expect(digest).toBe(digestOf(packFiles(files)));
});

test('the same files give the same bytes in any time zone and locale', () => {
  const module = fileURLToPath(new URL('../../../dist/lib/node/zip.js', import.meta.url));
  const script = `
    const { packFiles, digestOf } = await import(${JSON.stringify(`file://${module}`)});
    const files = ${JSON.stringify(files.map(({ path, data }) => ({ path, data: [...data] })))};
    process.stdout.write(digestOf(packFiles(files.map(({ path, data }) => ({ path, data: Uint8Array.from(data) })))));`;
  const digests = [
    { TZ: 'UTC', LANG: 'en_US.UTF-8' },
    { TZ: 'Pacific/Apia', LANG: 'cs_CZ.UTF-8' },
    { TZ: 'America/St_Johns', LANG: 'sv_SE.UTF-8' },
  ].map((env) =>
    execFileSync(process.execPath, ['--input-type=module', '-e', script], {
      env: { ...process.env, ...env, LC_ALL: env.LANG },
      encoding: 'utf8',
    }),
  );
  expect(new Set(digests).size).toBe(1);
  expect(digests[0]).toBe(digestOf(packFiles(files)));
});

test('the content digest does not depend on order or compression', () => {
  expect(contentDigestOf([...files].reverse())).toBe(contentDigestOf(files));
  expect(contentDigestOf(files.slice(1))).not.toBe(contentDigestOf(files));
});

test('the content digest can stand in the package itself, and does not change with where statements go', () => {
  const page = {
    path: 'index.html',
    data: encoder.encode(`<meta name="coursewright-content" content="${EMPTY_STAMP}">\n<p>Text</p>`),
  };
  const config = { path: 'xapi-config.json', data: encoder.encode('{}') };
  const stamped = stampContent([...files, page, config], digestOf, MANIFEST_PATH);
  const digest = contentDigestOf(stamped);
  const pages = stamped.filter(({ path }) => path.endsWith('.html'));
  expect(pages.map(({ data }) => stampOf(new TextDecoder().decode(data)))).toEqual([null, digest]);
  expect(contentDigestOf([...files, page, config])).toBe(digest);
  expect(stampContent(stamped, digestOf, MANIFEST_PATH)).toEqual(stamped);

  const changed = (path: string, data: string) =>
    contentDigestOf(
      stamped.map((file) => (file.path === path ? { path, data: encoder.encode(data) } : file)),
    );
  expect(changed('xapi-config.json', '{"endpoint":"/xapi/"}')).toBe(digest);
  expect(changed('a.css', 'x')).not.toBe(digest);
  expect(changed('imsmanifest.xml', 'x')).not.toBe(digest);
  expect(
    changed('index.html', `<meta name="coursewright-content" content="${digest}">\n<p>Other</p>`),
  ).not.toBe(digest);
});

test('whatever is packed comes out again', () => {
  const path = fc.stringMatching(/^[a-z0-9_-]{1,12}(?:\/[a-z0-9_-]{1,12}){0,2}\.(?:html|png|js)$/);
  fc.assert(
    fc.property(
      fc.uniqueArray(fc.record({ path, data: fc.uint8Array({ maxLength: 300 }) }), {
        selector: (f) => f.path,
      }),
      (packed) => {
        const unpacked = new Map(unpackFiles(packFiles(packed)).map((file) => [file.path, [...file.data]]));
        expect(unpacked).toEqual(new Map(packed.map((file) => [file.path, [...file.data]])));
      },
    ),
    { numRuns: 50 },
  );
});
