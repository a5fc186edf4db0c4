#!/usr/bin/env node
import { setTimeout } from 'node:timers/promises';
import { parseArgs } from 'node:util';
import { build } from './commands/build.ts';
import { check } from './commands/check.ts';
import { type CommandOutcome, UsageError } from './commands/command.ts';
import { outline } from './commands/outline.ts';
import { records } from './commands/records.ts';
import { parseRecordsArguments, RECORDS_HELP } from './commands/records-arguments.ts';
import { formatDiagnostics, type Style } from './core/diagnostics/format.ts';
import { sortDiagnostics } from './core/diagnostics/sort.ts';
import { readToolFiles } from './node/tool-files.ts';

const USAGE = `Coursewright compiles typed chapter and quiz definitions into SCORM 1.2 packages.

Usage: coursewright <command> [options]

  build [course]   compile a course into dist/packages/
  check <zip>      judge a package by the rules that every build must pass
  outline [course] show what each chapter has: pages, words, minutes, questions, objectives
  records          tell from xAPI statements who has completed what, when, and with what result

Options:
  --json           print the outcome as JSON
  --help           explain the command
  --version        print the version

Exit code: 0 clean, 1 findings, 2 usage or environment.
`;

const HELP: Readonly<Record<string, string>> = {
  build: `Usage: coursewright build [course] [--out <folder>] [--json]

Validates and compiles a course, packs it, checks the package, and writes it, with the sheet for the LMS
administrator beside it. A build with an error writes nothing: the last good package stays as it was.

  course           folder of the course, or its name below content/; may be left out if there is only one
  --out <folder>   where the package goes; dist/packages unless given
  --json           print path, size, digests and suspend-data budget as JSON

Examples:
  coursewright build
  coursewright build facilitated-illegal-immigration --out /tmp
`,
  check: `Usage: coursewright check <zip> [--json]

Judges a package without unpacking it to disk: manifest, schemas, files, paths, pages, scripts.

Example:
  coursewright check dist/packages/facilitated-illegal-immigration-1.0.0-en-scorm12.zip
`,
  outline: `Usage: coursewright outline [course] [--json]

Validates a course and shows what each chapter has: pages, words, minutes, questions, objectives, terms,
sources and drawings. Minutes are for reading (180 words a minute) and the chapter's quiz (1.5 minutes a
question). A course with an error has no outline.

  course           folder of the course, or its name below content/; may be left out if there is only one
  --json           print the same as JSON, with the questions by type, the questions that test each
                   objective, and the ids of terms and sources

Examples:
  coursewright outline
  coursewright outline facilitated-illegal-immigration --json
`,
};

/** Shows on a terminal how far something has come, once it takes longer than a second; nothing in a pipe. */
const createProgress = (): { show(text: string): void; end(): void } => {
  const started = Date.now();
  let shown = started + 900;
  let isShown = false;
  return {
    show(text) {
      if (!process.stderr.isTTY || Date.now() - shown < 100) return;
      shown = Date.now();
      isShown = true;
      process.stderr.write(`\r\u001b[2K${text}`);
    },
    end() {
      if (isShown) process.stderr.write('\r\u001b[2K');
      isShown = false;
    },
  };
};

const COLOURS: Readonly<Record<string, number>> = {
  error: 31,
  warning: 33,
  place: 1,
  code: 36,
  caret: 31,
  help: 32,
};

const colour: Style = (role, text) =>
  COLOURS[role] === undefined ? text : `\u001b[${COLOURS[role]}m${text}\u001b[0m`;

const print = (outcome: CommandOutcome, isJson: boolean): void => {
  if (isJson) {
    const { exitCode, data } = outcome;
    const diagnostics = sortDiagnostics(outcome.diagnostics);
    process.stdout.write(`${JSON.stringify({ exitCode, ...data, diagnostics }, null, 2)}\n`);
    return;
  }
  if (outcome.diagnostics.length > 0) {
    const style = process.stderr.isTTY && !process.env.NO_COLOR ? colour : undefined;
    process.stderr.write(`${formatDiagnostics(outcome.diagnostics, style)}\n`);
  }
  if (outcome.text !== undefined) process.stdout.write(outcome.text);
  for (const line of outcome.lines) process.stdout.write(`${line}\n`);
};

const runRecords = async (argv: readonly string[]): Promise<number> => {
  const options = parseRecordsArguments(argv);
  if (options === null) {
    process.stdout.write(RECORDS_HELP);
    return 0;
  }
  const progress = createProgress();
  try {
    const outcome = await records({
      ...options,
      cwd: process.cwd(),
      now: new Date(),
      stdin: process.stdin,
      wait: (ms) => setTimeout(ms),
      random: Math.random,
      onProgress: progress.show,
    });
    progress.end();
    print(outcome, false);
    return outcome.exitCode;
  } finally {
    progress.end();
  }
};

const run = async (argv: readonly string[]): Promise<number> => {
  if (argv[0] === 'records') return runRecords(argv.slice(1));
  const { values, positionals } = parseArgs({
    args: [...argv],
    allowPositionals: true,
    options: {
      json: { type: 'boolean', default: false },
      help: { type: 'boolean', short: 'h', default: false },
      version: { type: 'boolean', default: false },
      out: { type: 'string' },
    },
  });
  const [command, argument, ...rest] = positionals;
  if (values.version) {
    process.stdout.write(`${(await readToolFiles()).version}\n`);
    return 0;
  }
  if (values.help || command === undefined) {
    process.stdout.write(HELP[command ?? ''] ?? USAGE);
    return values.help ? 0 : 2;
  }
  if (rest.length > 0) throw new UsageError(`Too many arguments: "${rest.join(' ')}".`);
  const cwd = process.cwd();
  switch (command) {
    case 'build': {
      const outcome = await build({ course: argument, out: values.out, cwd });
      print(outcome, values.json);
      return outcome.exitCode;
    }
    case 'check': {
      if (argument === undefined) throw new UsageError('Name the zip to check.');
      const outcome = await check({ zip: argument, cwd });
      print(outcome, values.json);
      return outcome.exitCode;
    }
    case 'outline': {
      const outcome = await outline({ course: argument, cwd });
      print(outcome, values.json);
      return outcome.exitCode;
    }
    default:
      throw new UsageError(`There is no command "${command}".`);
  }
};

const isUsage = (error: unknown): error is Error =>
  error instanceof UsageError ||
  (error instanceof Error && 'code' in error && String(error.code).startsWith('ERR_PARSE_ARGS'));

try {
  process.exitCode = await run(process.argv.slice(2));
} catch (error) {
  if (isUsage(error)) process.stderr.write(`${error.message}\nRun "coursewright --help" for the commands.\n`);
  else process.stderr.write(`${error instanceof Error ? (error.stack ?? error.message) : String(error)}\n`);
  process.exitCode = 2;
}
