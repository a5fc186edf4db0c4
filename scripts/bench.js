// `npm run bench [-- --runs N]`: how long builds take and how much memory: the module, generated courses of 10, 100 and 1,000 chapters,
// 50 and 500 MB of films, `check` and `help`; beside simple-scorm-packager and `zip -9` over the same files. Every run is a process of
// its own; of several runs the quickest is printed. Nothing is judged.
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdir, mkdtemp, readdir, rm } from 'node:fs/promises';
import { availableParallelism, cpus, loadavg, tmpdir } from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import AdmZip from 'adm-zip';
import { writeChapters, writeFilms } from './bench-courses.js';

const root = path.dirname(path.dirname(fileURLToPath(import.meta.url)));
const cli = path.join(root, 'dist/lib/cli.js');
const { values } = parseArgs({ options: { runs: { type: 'string', default: '3' } } });
const runs = Number(values.runs);
if (!Number.isInteger(runs) || runs < 1) {
  console.error('--runs takes a whole number.');
  process.exit(2);
}

const folder = await mkdtemp(path.join(tmpdir(), 'coursewright-bench-'));
const out = path.join(folder, 'out');

/** The peak of memory of a process, in MB, as the system counts it while it runs; null where it does not. */
const watchMemory = async (pid, isOver) => {
  const { readFile } = await import('node:fs/promises');
  let peak = null;
  while (!isOver()) {
    const status = await readFile(`/proc/${pid}/status`, 'utf8').catch(() => '');
    const kilobytes = /^VmHWM:\s+(\d+)/m.exec(status)?.[1];
    if (kilobytes !== undefined) peak = Math.max(peak ?? 0, Number(kilobytes) / 1024);
    await new Promise((resolve) => setTimeout(resolve, 10));
  }
  return peak;
};

const runOnce = async (command, args, cwd) => {
  const started = performance.now();
  let isOver = false;
  const child = spawn(command, args, { cwd, stdio: ['ignore', 'ignore', 'inherit'] });
  const memory = watchMemory(child.pid, () => isOver);
  const [code] = await once(child, 'exit');
  const seconds = (performance.now() - started) / 1000;
  isOver = true;
  if (code !== 0) throw new Error(`${command} ${args.join(' ')} ended with ${code}`);
  return { seconds, megabytes: await memory };
};

const results = new Map();

/** Runs a command, prints a row, and keeps the figure. */
const measure = async (name, command, args, { cwd = root, times = runs, before } = {}) => {
  let best;
  for (let run = 0; run < times; run++) {
    await before?.();
    const result = await runOnce(command, args, cwd);
    if (!best || result.seconds < best.seconds) best = result;
  }
  results.set(name, best.seconds);
  const memory = best.megabytes === null ? '' : `${Math.round(best.megabytes)} MB`;
  console.log(`${name.padEnd(44)} ${best.seconds.toFixed(2).padStart(8)} s ${memory.padStart(8)}`);
};

const node = (...args) => [process.execPath, args];
const build = (...args) => node(cli, 'build', ...args, '--out', out);

/** The same files by the other tools: what a build has put into its zip, unpacked. */
const compare = async (name, zipFile) => {
  const files = path.join(folder, 'files');
  await rm(files, { recursive: true, force: true });
  new AdmZip(zipFile).extractAllTo(files);
  const other = path.join(folder, 'other');
  const empty = async () => {
    await rm(other, { recursive: true, force: true });
    await mkdir(other);
  };
  const options = {
    version: '1.2',
    title: 'bench',
    source: files,
    package: { zip: true, outputFolder: other, name: 'bench', version: '1.0.0' },
  };
  const script = `import('simple-scorm-packager').then(({ default: pack }) => pack(${JSON.stringify(options)}, () => {}));`;
  await measure(`${name}: simple-scorm-packager`, ...node('--input-type=module', '-e', script), {
    before: empty,
  });
  await measure(`${name}: zip -9`, 'zip', ['-9', '-q', '-r', path.join(other, 'bench.zip'), '.'], {
    cwd: files,
    before: empty,
  });
};

const newestZip = async (beginning) => {
  const names = (await readdir(out)).filter((name) => name.startsWith(beginning) && name.endsWith('.zip'));
  return path.join(out, names.sort().at(-1));
};

try {
  const [{ model = 'unknown' } = {}] = cpus();
  console.log(
    `Node ${process.version}, ${availableParallelism()} × ${model}, load ${loadavg()[0].toFixed(1)}`,
  );
  console.log(
    `the quickest of ${runs}${runs === 1 ? ' run' : ' runs'}; seconds from start to end, peak of memory\n`,
  );
  await measure('help', ...node(cli, 'help'));
  await measure('the module', ...build('facilitated-illegal-immigration'));
  const moduleZip = await newestZip('facilitated-illegal-immigration');
  await measure('the module: check', ...node(cli, 'check', moduleZip));
  await compare('the module', moduleZip);
  const counts = [1, 10, 100, 1000];
  for (const count of counts) {
    const course = path.join(folder, `chapters-${count}`);
    await writeChapters(course, count);
    await measure(`${count} ${count === 1 ? 'chapter' : 'chapters'}`, ...build(course), {
      times: count >= 1000 ? 1 : runs,
    });
  }
  for (const megabytes of [50, 500]) {
    const course = path.join(folder, `films-${megabytes}`);
    await writeFilms(course, megabytes);
    const name = `${megabytes} MB of films`;
    await measure(name, ...build(course));
    await measure(`${name}: check`, ...node(cli, 'check', await newestZip('films')));
    await compare(name, await newestZip('films'));
    await rm(course, { recursive: true });
  }
  const start = results.get('1 chapter');
  const perChapter = (count) => ((results.get(`${count} chapters`) - start) / (count - 1)) * 1000;
  console.log('\nmilliseconds for each chapter beyond the first');
  for (const count of counts.slice(1))
    console.log(`${`${count} chapters`.padEnd(44)} ${perChapter(count).toFixed(1).padStart(8)} ms`);
} finally {
  await rm(folder, { recursive: true, force: true });
}
