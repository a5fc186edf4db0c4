// `npm run bench:engines [-- --statements N]`: generated statements in a current ClickHouse on this machine (chdb, which tests/engines
// installs) beside the streaming fold, in one run: loading, each question, memory of the tool and of the engine. Nothing is judged.
import { fork } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, rm, stat } from 'node:fs/promises';
import { availableParallelism, cpus, loadavg, tmpdir } from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { generateStatements, show } from './generated-statements.js';
import { runCommand } from './measured-command.js';

const root = path.dirname(path.dirname(fileURLToPath(import.meta.url)));
const { values } = parseArgs({ options: { statements: { type: 'string', default: '2000000' } } });
const wanted = Number(values.statements);
if (!Number.isInteger(wanted) || wanted < 1) {
  console.error('--statements takes a whole number.');
  process.exit(2);
}

const folder = await mkdtemp(path.join(tmpdir(), 'coursewright-bench-'));
const file = path.join(folder, 'statements.ndjson');
const engine = fork(path.join(root, 'tests/engines/engine-server.mjs'), [folder], {
  cwd: path.join(root, 'tests/engines'),
  stdio: ['ignore', 'pipe', 'inherit', 'ipc'],
});

try {
  const [port] = await once(engine.stdout, 'data');
  const url = `http://127.0.0.1:${String(port).trim()}/`;
  const learners = await generateStatements({ folder, file, wanted, seed: 1 });
  const { size } = await stat(file);
  console.log(
    `Node ${process.version}, ${availableParallelism()} × ${cpus()[0]?.model ?? 'unknown'}, load ${loadavg()[0]?.toFixed(1)}`,
  );
  console.log(`${show(wanted)} statements of ${show(learners)} learners, ${show(size / 1e6)} MB`);
  console.log(`\n| | seconds | CPU s | peak of the tool | peak of the engine |\n|---|---:|---:|---:|---:|`);
  const measure = async (name, ...args) => {
    const { seconds, cpu, megabytes } = await runCommand(folder, ...args);
    const { maxRSS } = await (await fetch(`${url}usage`)).json();
    console.log(
      `| ${name} | ${seconds.toFixed(1)} | ${cpu.toFixed(1)} | ${show(megabytes)} MB | ${show(maxRSS / 1024)} MB |`,
    );
  };
  const out = (name) => ['--out', path.join(folder, name)];
  await measure('load', 'records', 'load', '--engine', url, '--from', file);
  for (const [source, args] of [
    ['engine', ['--engine', url]],
    ['files', ['--from', file]],
  ]) {
    await measure(`${source}: records as CSV`, 'records', ...args, '--format', 'csv', ...out('records.csv'));
    await measure(
      `${source}: with the questions`,
      ...['records', ...args, '--format', 'json', '--items', ...out(`${source}.json`)],
    );
    await measure(
      `${source}: with a snapshot`,
      ...['records', ...args, '--format', 'csv', ...out('records.csv'), '--snapshot'],
      path.join(folder, `${source}.snapshot.json`),
    );
    await measure(`${source}: one person`, 'records', ...args, '--person', 'u-20003', ...out('person.html'));
  }
} finally {
  engine.kill();
  await rm(folder, { recursive: true });
}
