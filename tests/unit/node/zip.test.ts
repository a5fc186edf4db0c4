import { execFileSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import fc from 'fast-check';
import { expect, test } from 'vitest';
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
