// `npm run fuzz [-- --count N] [-- --first N]`: checks changed packages, one for each number from the first on, and prints what
// failed with its number. Exit code: 0 nothing, 1 something failed or took too long, 2 usage.

import { mkdtemp, rm } from 'node:fs/promises';
import path from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { parseArgs } from 'node:util';
import { build } from 'esbuild';

const root = path.dirname(path.dirname(fileURLToPath(import.meta.url)));

/** No check may take longer, in milliseconds of processor time. */
const LIMIT_MS = 2000;

/** The process may not grow by more over a run. */
const LIMIT_MIB = 300;

const { values } = parseArgs({
  options: { count: { type: 'string', default: '20000' }, first: { type: 'string', default: '1' } },
});
const [count, first] = [Number(values.count), Number(values.first)];
if (!Number.isInteger(count) || !Number.isInteger(first) || count < 1) {
  console.error('Usage: npm run fuzz [-- --count N] [-- --first N]');
  process.exit(2);
}

const folder = await mkdtemp(path.join(root, 'dist/fuzz-'));
try {
  const outfile = path.join(folder, 'fuzz.mjs');
  await build({
    absWorkingDir: root,
    stdin: {
      contents: `export { fuzzCheck } from './tests/support/fuzz/fuzz-check.ts';
export { fuzzBases } from './tests/support/fuzz/fuzz-bases.ts';
export { readToolFiles } from './src/node/tool-files.ts';`,
      resolveDir: root,
    },
    bundle: true,
    format: 'esm',
    platform: 'node',
    packages: 'external',
    outfile,
  });
  const { fuzzCheck, fuzzBases, readToolFiles } = await import(pathToFileURL(outfile));
  const tool = await readToolFiles();
  const step = 5000;
  let failed = 0;
  let slowest = { seed: first, ms: 0 };
  let grown = 0;
  for (let at = first; at < first + count; at += step) {
    const report = await fuzzCheck(fuzzBases, tool, { first: at, count: Math.min(step, first + count - at) });
    for (const { seed, problem } of report.failures) console.error(`${seed}: ${problem}`);
    failed += report.failures.length;
    if (report.slowest.ms > slowest.ms) slowest = report.slowest;
    grown = Math.max(grown, report.grownMiB);
    const memory = Math.round(process.memoryUsage().rss / 2 ** 20);
    console.log(
      `${at - first + report.count} checked, ${failed} failed, slowest ${Math.round(slowest.ms)} ms (number ${slowest.seed}), ${memory} MiB`,
    );
  }
  process.exitCode = failed > 0 || slowest.ms > LIMIT_MS || grown > LIMIT_MIB ? 1 : 0;
} finally {
  await rm(folder, { recursive: true });
}
