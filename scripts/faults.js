// `npm run faults [-- --json | --write]`: runs every fault cell and prints the matrix fault × learning platform. With
// `--json` nothing but the cells goes to standard output; `--write` brings the tables of docs/reliability.md up to date.
// Exit code: 0 nothing was lost but what is declared, 1 a cell broke its promise, 2 usage.
import { readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';
import { startVitest } from 'vitest/node';

const root = path.dirname(path.dirname(fileURLToPath(import.meta.url)));

/** The matrix is formatted by the very code that writes the table in the documentation. */
const loadFormatter = async () => {
  const { outputFiles } = await build({
    absWorkingDir: root,
    entryPoints: ['tests/faults/matrix.ts'],
    bundle: true,
    format: 'esm',
    platform: 'node',
    packages: 'external',
    write: false,
  });
  return import(`data:text/javascript;base64,${Buffer.from(outputFiles[0].contents).toString('base64')}`);
};

const CELL_KEYS = ['fault', 'double', 'given', 'kept', 'replayed', 'lost', 'told'];

const run = async (options) => {
  const isProgressShown = process.stderr.isTTY === true;
  const problems = [];
  const cells = [];
  let done = 0;
  const reporter = {
    onTestCaseResult: (test) => {
      done += 1;
      const { faultCell } = test.meta();
      if (faultCell) cells.push(faultCell);
      for (const error of test.result().errors ?? []) problems.push(`${test.fullName}\n  ${error.message}`);
      if (isProgressShown) process.stderr.write(`\r${done} checked`);
    },
    onTestModuleEnd: (module) => {
      for (const error of module.errors()) problems.push(`${module.relativeModuleId}\n  ${error.message}`);
    },
    onTestRunEnd: (_modules, unhandled) => {
      for (const error of unhandled) problems.push(String(error.message));
      if (isProgressShown) process.stderr.write('\r\x1b[K');
    },
  };
  process.env.FAULT_HOSTS = 'all';
  const vitest = await startVitest('test', ['tests/faults/'], {
    root,
    watch: false,
    project: ['unit', 'e2e'],
    reporters: [reporter],
    update: options.has('--write') ? 'all' : undefined,
  });
  await vitest.close();
  const bySession = (cell) => (cell.level === 'session' ? 0 : 1);
  cells.sort((a, b) => bySession(a) - bySession(b));
  const { formatMatrixText, replaceTable } = await loadFormatter();
  if (options.has('--write')) {
    const file = path.join(root, 'docs/reliability.md');
    const text = await readFile(file, 'utf8');
    await writeFile(file, replaceTable(replaceTable(text, 'session', cells), 'browser', cells));
  }
  if (options.has('--json')) {
    const plain = cells.map((cell) => Object.fromEntries(CELL_KEYS.map((key) => [key, cell[key]])));
    console.log(JSON.stringify({ cells: plain }, null, 2));
  } else {
    console.log(formatMatrixText(cells));
    const lost = cells.filter((cell) => cell.lost > 0 && cell.unavoidable === null).length;
    console.log(
      `\n${cells.length} cells, ${lost} with a loss that is not declared, ${problems.length} checks failed.`,
    );
  }
  for (const problem of problems) console.error(problem);
  return problems.length > 0 || cells.length === 0 ? 1 : 0;
};

const options = new Set(process.argv.slice(2));
const isUsable = [...options].every((option) => option === '--json' || option === '--write');
if (isUsable) process.exitCode = await run(options);
else {
  console.error('Usage: npm run faults [-- --json | --write]');
  process.exitCode = 2;
}
