// `npm run bench:records [-- --statements N] [--keep]`: makes a file of statements in a temporary folder, with the builder that
// packages have and dice of a fixed seed, runs `coursewright records` over it, and prints the figures. Nothing is judged.
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { createWriteStream } from 'node:fs';
import { mkdtemp, readFile, rm, stat } from 'node:fs/promises';
import { availableParallelism, cpus, tmpdir } from 'node:os';
import path from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { parseArgs } from 'node:util';
import { build } from 'esbuild';
import { compileCourse } from '../dist/lib/commands/build.js';
import { findCourse } from '../dist/lib/commands/find-course.js';
import { describeActivities } from '../dist/lib/core/xapi/describe-activities.js';

const root = path.dirname(path.dirname(fileURLToPath(import.meta.url)));
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
const show = (number) => Math.round(number).toLocaleString('en');

/** The generator is TypeScript of the tests: it is bundled for this run. */
const loadGenerator = async () => {
  const outfile = path.join(folder, 'generator.mjs');
  await build({
    absWorkingDir: root,
    entryPoints: ['tests/support/samples/statement-generator.ts'],
    outfile,
    bundle: true,
    platform: 'node',
    format: 'esm',
    logLevel: 'warning',
    banner: {
      js: "import { createRequire } from 'node:module'; const require = createRequire(import.meta.url);",
    },
  });
  return import(pathToFileURL(outfile).href);
};

/** So many learners are played; the others repeat them under other accounts, registrations and ids. */
const PLAYED = 400;

/** The statements of one learner as those of another. */
const renumber = (lines, number) => {
  const turn = Math.floor(number / PLAYED);
  if (turn === 0) return lines;
  const mask = turn.toString(16).padStart(6, '0');
  return lines.map((line) =>
    line
      .replace(/"name":"u-(\d+)"/, `"name":"u-$1-${turn}"`)
      .replace(/("id":"|"registration":"|\/attempts\/)[0-9a-f]{6}(?=[0-9a-f]{2}-)/g, `$1${mask}`),
  );
};

const generate = async () => {
  const { built, diagnostics } = await compileCourse(await findCourse(undefined, root));
  if (!built)
    throw new Error(`The course does not compile: ${diagnostics.map(({ message }) => message).join(' ')}`);
  const { generateLearner } = await loadGenerator();
  const options = {
    course: built.plan.scos[0].runtime,
    activities: describeActivities(built.plan),
    seed: Number(values.seed),
  };
  const out = createWriteStream(file, { highWaterMark: 1 << 20 });
  const played = [];
  let [written, learners] = [0, 0];
  while (written < wanted) {
    if (learners < PLAYED)
      played.push(
        generateLearner(options, learners).statements.map((statement) => JSON.stringify(statement)),
      );
    const lines = renumber(played[learners % PLAYED], learners).slice(0, wanted - written);
    learners++;
    written += lines.length;
    if (!out.write(`${lines.join('\n')}\n`)) await once(out, 'drain');
    if (process.stderr.isTTY) process.stderr.write(`\r${show(written)} statements written`);
  }
  out.end();
  await once(out, 'finish');
  if (process.stderr.isTTY) process.stderr.write('\r\u001b[2K');
  return learners;
};

/** Runs the command in a process of its own, which tells its peak of memory as it ends. */
const run = async (...args) => {
  const note = path.join(folder, 'usage.json');
  const probe = `import { writeFileSync } from 'node:fs'; process.on('exit', () => writeFileSync(${JSON.stringify(note)}, JSON.stringify(process.resourceUsage())));`;
  const started = performance.now();
  const child = spawn(
    process.execPath,
    [
      '--import',
      `data:text/javascript,${encodeURIComponent(probe)}`,
      path.join(root, 'dist/lib/cli.js'),
      'records',
      ...args,
    ],
    { stdio: ['ignore', 'ignore', 'inherit'] },
  );
  const [code] = await once(child, 'exit');
  if (code !== 0) throw new Error(`records ended with ${code}`);
  const seconds = (performance.now() - started) / 1000;
  const { maxRSS, userCPUTime, systemCPUTime } = JSON.parse(await readFile(note, 'utf8'));
  return { seconds, cpu: (userCPUTime + systemCPUTime) / 1e6, megabytes: maxRSS / 1024 };
};

try {
  const begun = performance.now();
  const learners = await generate();
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
    const { seconds, cpu, megabytes } = await run('--from', file, ...args);
    console.log(
      `${name.padEnd(20)} ${seconds.toFixed(1).padStart(8)} ${cpu.toFixed(1).padStart(8)} ${show(wanted / seconds).padStart(13)} ${`${show(megabytes)} MB`.padStart(10)}`,
    );
  }
} finally {
  if (values.keep) console.log(`\nkept: ${folder}`);
  else await rm(folder, { recursive: true });
}
