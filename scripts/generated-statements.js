// Generated statements for the benchmarks of records: with the builder that packages have, and dice of a fixed seed.
import { once } from 'node:events';
import { createWriteStream } from 'node:fs';
import path from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { build } from 'esbuild';
import { compileCourse } from '../dist/lib/commands/build.js';
import { findCourse } from '../dist/lib/commands/find-course.js';
import { describeActivities } from '../dist/lib/core/xapi/describe-activities.js';

const root = path.dirname(path.dirname(fileURLToPath(import.meta.url)));

/** A number for a person. */
export const show = (number) => Math.round(number).toLocaleString('en');

/** The generator is TypeScript of the tests: it is bundled for this run. */
const loadGenerator = async (folder) => {
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

/**
 * Writes statements into a file, one a line.
 *
 * @returns how many learners they are of.
 */
export const generateStatements = async ({ folder, file, wanted, seed }) => {
  const { built, diagnostics } = await compileCourse(await findCourse(undefined, root));
  if (!built)
    throw new Error(`The course does not compile: ${diagnostics.map(({ message }) => message).join(' ')}`);
  const { generateLearner } = await loadGenerator(folder);
  const options = {
    course: built.plan.scos[0].runtime,
    activities: describeActivities(built.plan),
    seed,
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
