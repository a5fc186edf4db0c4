#!/usr/bin/env node
import { setTimeout } from 'node:timers/promises';
import { build } from './commands/build.ts';
import { check } from './commands/check.ts';
import { type CommandOutcome, UsageError } from './commands/command.ts';
import { configure } from './commands/configure.ts';
import { lrsCheck } from './commands/lrs-check.ts';
import { outline } from './commands/outline.ts';
import { parseOptions } from './commands/parse-options.ts';
import { records } from './commands/records.ts';
import { parseRecordsArguments, RECORDS_HELP } from './commands/records-arguments.ts';
import { relay } from './commands/relay.ts';
import { formatDiagnostics, type Style } from './core/diagnostics/format.ts';
import { sortDiagnostics } from './core/diagnostics/sort.ts';
import { LrsError } from './node/lrs-client.ts';
import { errorCodeOf } from './node/system-error.ts';
import { readToolFiles } from './node/tool-files.ts';

const USAGE = `Coursewright compiles typed chapter and quiz definitions into SCORM 1.2 packages.

Usage: coursewright <command> [options]

  build [course]   compile a course into dist/packages/
  check <zip>      say what a package is, and whether it will import, launch and record
  outline [course] show what each chapter has: pages, words, minutes, questions, objectives
  configure <zip>  say in a built package where its xAPI statements go, or nowhere
  lrs check        prove that an LRS takes a package's statements, and that its key cannot read
  relay            take packages' statements beside the LMS, from whoever is signed in, for themselves alone
  records          tell from xAPI statements who has completed what, when, and with what result

Options:
  --json           print the outcome as JSON
  --help           explain the command
  --version        print the version

Exit code: 0 clean, 1 findings, 2 usage or environment.
`;

const HELP: Readonly<Record<string, string>> = {
  build: `Usage: coursewright build [course] [--out <folder>] [--frozen] [--json]

Validates and compiles a course, packs it, checks the package, and writes it, with the sheet for the LMS
administrator beside it. A build with an error writes nothing: the last good package stays as it was.
Keys and indices by which learners' progress is found stand in course.lock.json in the course folder, for ever:
the build adds what is new, and the file is committed with the course.

  course           folder of the course, or its name below content/; may be left out if there is only one
  --out <folder>   where the package goes; dist/packages unless given
  --frozen         fail if course.lock.json is not up to date, and leave it as it is: for CI and releases
  --json           print path, size, digests and suspend-data budget as JSON

Examples:
  coursewright build
  coursewright build facilitated-illegal-immigration --out /tmp
`,
  check: `Usage: coursewright check <zip> [--profile spec|moodle|cloud|own] [--all] [--json]

Says what a package is, and judges it without unpacking it to disk: the zip, manifest, schemas, files, paths, pages,
scripts. An error: it will not import, launch or record there; a warning is a risk, a note hygiene. Only an error
gives exit code 1.

  --profile <name>  by whose measure: spec (the SCORM 1.2 standard), moodle, cloud (SCORM Cloud), or own (the rules
                    that every build must pass). Unless given: own for what this tool built, moodle for anything else
  --all             show every finding, not only the first of each kind
  --json            print the outcome with every finding as JSON

Examples:
  coursewright check from-elsewhere.zip --profile cloud
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
  configure: `Usage: coursewright configure <zip> --lrs-endpoint <address> [--key-file <file>] [--home-page <url>]
                              [--answers full|ids|none] [--out <zip>] [--json]
       coursewright configure <zip> --off [--out <zip>] [--json]
       coursewright configure <zip>

Says in a built package where its xAPI statements go (a Learning Record Store, LRS), without a rebuild: only
xapi-config.json in it changes, and in its pages which server they may connect to; --off gives the very bytes of the
build again. Former settings are replaced as a whole. The result is checked before it is written. Without an option it shows what is set.

  --lrs-endpoint <address>  a path on the LMS's own server, such as /xapi-relay/ (recommended: the key stays on that
                            server, see docs/lrs.md), or the whole address of an LRS
  --key-file <file>         file with one line, "name:secret" or "Basic …". The key goes into the package, where every
                            learner can read it: give it the right to write and no other, and prove that
                            with "coursewright lrs check"
  --home-page <url>         address of the LMS in every learner's account; else the origin of its pages
  --answers <level>         report less of the answers than the course says: ids (no texts), none
  --off                     take all settings out
  --out <zip>               write there, and leave <zip> as it is
  --json                    print path, digests and settings as JSON, never the key

Examples:
  coursewright configure course.zip --lrs-endpoint /xapi-relay/ --home-page https://lms.example.org
  coursewright configure course.zip --lrs-endpoint https://lrs.example.org/xapi/ --key-file lrs.key --out course-lrs.zip
  coursewright configure course.zip --off
`,
  lrs: `Usage: coursewright lrs check --lrs <address> [--key-file <file>] [--origin <address>]
                              [--read-key-file <file>] [--json]

Sends a probe statement of the packages' own shape, about no course and no person, and the same once more; tries to read
statements with the package's key, which must fail; asks whether pages of the LMS may send; withdraws the probe.

  --lrs <address>          the LRS, such as https://lrs.example.org/xapi/, or the path on the LMS's server that leads to
                           it, written whole: https://lms.example.org/xapi-relay/
  --key-file <file>        the key that is meant for the package: one line, "name:secret" or "Basic …"; leave it out where
                           a proxy adds it
  --origin <address>       where the LMS's pages are, such as https://lms.example.org: asks for CORS
  --read-key-file <file>   a key that may read: proves that the probe was stored, and withdraws it if the first key may not
  --json                   print every answer as JSON

Examples:
  coursewright lrs check --lrs https://lms.example.org/xapi-relay/ --origin https://lms.example.org
  coursewright lrs check --lrs https://lrs.example.org/xapi/ --key-file lrs.key --origin https://lms.example.org
`,
  relay: `Usage: coursewright relay --config <file>

Stands between the packages in an LMS and the LRS, on a port of 127.0.0.1 to which the LMS's web server hands
/xapi-relay/statements on (docs/lrs.md shows nginx and Apache). It asks the LMS whose session a request belongs to, lets
only statements of packages about that account pass, adds the LRS's key, and logs what did not pass, a line of JSON
each. It runs until it gets SIGTERM or SIGINT.

  --config <file>  settings as JSON:
    port            of 127.0.0.1, such as 8095
    lrs             the LRS, such as "https://lrs.example.org/xapi/"
    keyFile         file with the key that writes, one line, "name:secret" or "Basic …"; seen from the settings file
    homePage        what packages are configured with: "https://lms.example.org"
    activityBase    xapi.activityBase of the courses: "https://training.example.org/xapi"
    lms             { "kind": "moodle", "address": "https://lms.example.org", "cookie": "MoodleSession" }
    sessionSeconds  how long a session is believed without asking again, 60 unless given

Example:
  coursewright relay --config /etc/coursewright/relay.json
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
  note: 34,
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
    const { formatFindings = (used?: Style) => formatDiagnostics(outcome.diagnostics, used) } = outcome;
    process.stderr.write(`${formatFindings(style)}\n`);
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

/** Options of each command beside --json, --help and --version. */
const OPTIONS: Readonly<Record<string, readonly string[]>> = {
  build: ['out', 'frozen'],
  check: ['profile', 'all'],
  outline: [],
  configure: ['lrs-endpoint', 'key-file', 'home-page', 'answers', 'off', 'out'],
  lrs: ['lrs', 'key-file', 'read-key-file', 'origin'],
  relay: ['config'],
};

/** An option of another command is a mistake, not something to pass over. */
const refuseStrangers = (command: string, values: Readonly<Record<string, unknown>>): void => {
  const known = new Set([...(OPTIONS[command] ?? Object.keys(values)), 'json', 'help', 'version']);
  for (const [name, value] of Object.entries(values))
    if (value !== undefined && value !== false && !known.has(name))
      throw new UsageError(`"coursewright ${command}" has no option --${name}.`);
};

const run = async (argv: readonly string[]): Promise<number> => {
  if (argv[0] === 'records') return runRecords(argv.slice(1));
  const { values, positionals } = parseOptions(argv, {
    json: { type: 'boolean', default: false },
    help: { type: 'boolean', short: 'h', default: false },
    version: { type: 'boolean', default: false },
    out: { type: 'string' },
    frozen: { type: 'boolean', default: false },
    profile: { type: 'string' },
    all: { type: 'boolean', default: false },
    'lrs-endpoint': { type: 'string' },
    'key-file': { type: 'string' },
    'home-page': { type: 'string' },
    answers: { type: 'string' },
    off: { type: 'boolean', default: false },
    lrs: { type: 'string' },
    origin: { type: 'string' },
    'read-key-file': { type: 'string' },
    config: { type: 'string' },
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
  refuseStrangers(command, values);
  const cwd = process.cwd();
  switch (command) {
    case 'build': {
      const outcome = await build({ course: argument, out: values.out, isFrozen: values.frozen, cwd });
      print(outcome, values.json);
      return outcome.exitCode;
    }
    case 'check': {
      if (argument === undefined) throw new UsageError('Name the zip to check.');
      const outcome = await check({ zip: argument, profile: values.profile, isAll: values.all, cwd });
      print(outcome, values.json);
      return outcome.exitCode;
    }
    case 'outline': {
      const outcome = await outline({ course: argument, cwd });
      print(outcome, values.json);
      return outcome.exitCode;
    }
    case 'configure': {
      if (argument === undefined) throw new UsageError('Name the zip to configure.');
      const outcome = await configure({
        zip: argument,
        cwd,
        lrsEndpoint: values['lrs-endpoint'],
        keyFile: values['key-file'],
        homePage: values['home-page'],
        answers: values.answers,
        off: values.off,
        out: values.out,
      });
      print(outcome, values.json);
      return outcome.exitCode;
    }
    case 'lrs': {
      if (argument !== 'check') throw new UsageError('Say "coursewright lrs check".');
      const outcome = await lrsCheck({
        cwd,
        lrs: values.lrs,
        keyFile: values['key-file'],
        readKeyFile: values['read-key-file'],
        origin: values.origin,
      });
      print(outcome, values.json);
      return outcome.exitCode;
    }
    case 'relay': {
      if (argument !== undefined) throw new UsageError(`"coursewright relay" takes no "${argument}".`);
      const outcome = await relay({
        cwd,
        config: values.config,
        write: (line) => process.stdout.write(`${line}\n`),
        ended: new Promise((resolve) => {
          for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => resolve());
        }),
      });
      print(outcome, values.json);
      return outcome.exitCode;
    }
    default:
      throw new UsageError(`There is no command "${command}".`);
  }
};

const isUsage = (error: unknown): error is Error =>
  error instanceof UsageError ||
  (error instanceof Error && (errorCodeOf(error)?.startsWith('ERR_PARSE_ARGS') ?? false));

// A reader that has seen enough, such as `head`, closes the pipe: that is no fault.
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code !== 'EPIPE') throw error;
});

try {
  process.exitCode = await run(process.argv.slice(2));
} catch (error) {
  if (error instanceof LrsError) process.stderr.write(`${error.message}\n${error.remedy}\n`);
  else if (isUsage(error))
    process.stderr.write(`${error.message}\nRun "coursewright --help" for the commands.\n`);
  else process.stderr.write(`${error instanceof Error ? (error.stack ?? error.message) : String(error)}\n`);
  process.exitCode = 2;
}
