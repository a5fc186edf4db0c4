// `npm run bench:records [-- --statements N] [--keep]`: makes a file of statements in a temporary folder, with the builder that
// packages have and dice of a fixed seed, runs `coursewright records` over it, and prints the figures. Nothing is judged.
import { mkdtemp, rm, stat } from 'node:fs/promises';
import { availableParallelism, cpus, tmpdir } from 'node:os';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { generateStatements, show } from './generated-statements.js';
import { runCommand } from './measured-command.js';

const { values } = parseArgs({
  options: {
    statements: { type: 'string', default: '2000000' },
    seed: { type: 'string', default: '1' },
    keep: { type: 'boolean', default: false },
  },
});
const wanted = Number(values.statements);
if (!Number.isInteger(wanted) || wanted < 1) {
  console.error('--statements takes a whole number.');
  process.exit(2);
}

const folder = await mkdtemp(path.join(tmpdir(), 'coursewright-bench-'));
const file = path.join(folder, 'statements.ndjson');

try {
  const begun = performance.now();
  const learners = await generateStatements({ folder, file, wanted, seed: Number(values.seed) });
  const { size } = await stat(file);
  console.log(`Node ${process.version}, ${availableParallelism()} × ${cpus()[0]?.model ?? 'unknown'}`);
  console.log(
    `${show(wanted)} statements of ${show(learners)} learners, ${show(size / 1e6)} MB, made in ${show((performance.now() - begun) / 1000)} s`,
  );
  const out = (name) => ['--out', path.join(folder, name)];
  const runs = [
    ['records as CSV', ['--format', 'csv', ...out('records.csv')]],
    ['with the questions', ['--format', 'json', '--items', ...out('records.json')]],
    [
      'with a snapshot',
      ['--format', 'csv', ...out('records.csv'), '--snapshot', path.join(folder, 'proof.json')],
    ],
  ];
  console.log(
    `\n${'run'.padEnd(20)} ${'seconds'.padStart(8)} ${'CPU s'.padStart(8)} ${'statements/s'.padStart(13)} ${'peak RSS'.padStart(10)}`,
  );
  for (const [name, args] of runs) {
    const { seconds, cpu, megabytes } = await runCommand(folder, 'records', '--from', file, ...args);
    console.log(
      `${name.padEnd(20)} ${seconds.toFixed(1).padStart(8)} ${cpu.toFixed(1).padStart(8)} ${show(wanted / seconds).padStart(13)} ${`${show(megabytes)} MB`.padStart(10)}`,
    );
  }
} finally {
  if (values.keep) console.log(`\nkept: ${folder}`);
  else await rm(folder, { recursive: true });
}
