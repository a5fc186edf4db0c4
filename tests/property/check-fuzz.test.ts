import { readdir } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import { readToolFiles } from '../../src/node/tool-files.ts';
import { fuzzBases } from '../support/fuzz/fuzz-bases.ts';
import { fuzzCheck } from '../support/fuzz/fuzz-check.ts';

/** As many as take a few seconds; `npm run fuzz` checks 20,000, or as many as one likes. */
const COUNT = 2000;

const written = async (): Promise<readonly string[]> => {
  const root = fileURLToPath(new URL('../..', import.meta.url));
  const names = await Promise.all([root, tmpdir()].map((folder) => readdir(folder)));
  return names
    .flat()
    .filter((name) => !/^(?:vitest|node-compile-cache|coursewright-|check-|play-)/.test(name));
};

test(`${COUNT} changed packages are checked without a crash, quickly, and without a file`, async () => {
  const before = await written();
  // A script that the engine refuses is not put to esbuild here, which is another process.
  const tool = { ...(await readToolFiles()), syntaxProblemOf: () => null };
  const report = await fuzzCheck(fuzzBases, tool, { first: 1, count: COUNT });
  expect(report.failures).toEqual([]);
  expect(report.slowest.ms, `number ${report.slowest.seed}`).toBeLessThan(2000);
  expect(report.grownMiB).toBeLessThan(300);
  expect(report.judged).toBeGreaterThan(COUNT / 4);
  expect(
    (await written()).filter((name) => !before.includes(name) && /zip|manifest|\.json$/.test(name)),
  ).toEqual([]);
});
