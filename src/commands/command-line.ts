import { didYouMean } from '../core/diagnostics/wording.ts';
import { UsageError } from './command.ts';
import type { Command } from './define-command.ts';
import { buildCommand } from './definitions/build.ts';
import { checkCommand } from './definitions/check.ts';
import { configureCommand } from './definitions/configure.ts';
import { initCommand } from './definitions/init.ts';
import { lrsCheckCommand } from './definitions/lrs-check.ts';
import { outlineCommand } from './definitions/outline.ts';
import { recordsCommand } from './definitions/records.ts';
import { recordsAnswersCommand } from './definitions/records-answers.ts';
import { recordsEraseCommand } from './definitions/records-erase.ts';
import { recordsLoadCommand } from './definitions/records-load.ts';
import { relayCommand } from './definitions/relay.ts';
import { sheetCommand } from './definitions/sheet.ts';
import { formatHelp, formatUsage } from './format-help.ts';
import { COMMON_OPTIONS } from './parse-arguments.ts';

/** All commands, in the order of the help. */
export const COMMANDS: readonly Command[] = [
  initCommand,
  buildCommand,
  checkCommand,
  sheetCommand,
  outlineCommand,
  configureCommand,
  lrsCheckCommand,
  relayCommand,
  recordsCommand,
  recordsAnswersCommand,
  recordsEraseCommand,
  recordsLoadCommand,
];

/** What a command line asks for. */
export type Request =
  | { readonly kind: 'version' }
  | { readonly kind: 'text'; readonly text: string; readonly exitCode: 0 | 2 }
  | { readonly kind: 'command'; readonly command: Command; readonly argv: readonly string[] };

/** Options that take a value, in any command. */
const VALUED: ReadonlySet<string> = new Set(
  COMMANDS.flatMap(({ options }) =>
    Object.entries(options).flatMap(([name, { type }]) => (type === 'string' ? [`--${name}`] : [])),
  ),
);

/** The indices of the words that are neither options nor values of options. */
const wordsOf = (argv: readonly string[]): readonly number[] => {
  const words: number[] = [];
  for (let at = 0; at < argv.length; at++) {
    const argument = argv[at] ?? '';
    if (argument === '--') break;
    if (VALUED.has(argument)) at++;
    else if (!argument.startsWith('-')) words.push(at);
  }
  return words;
};

/** Whether an option without a value was given, by its name or its letter, before any `--`. */
const hasFlag = (argv: readonly string[], name: keyof typeof COMMON_OPTIONS | 'json'): boolean => {
  const end = argv.indexOf('--');
  const short = name === 'json' ? null : `-${COMMON_OPTIONS[name].short}`;
  return (end < 0 ? argv : argv.slice(0, end)).some((one) => one === `--${name}` || one === short);
};

/** Whether the outcome is wanted as JSON. */
export const wantsJson = (argv: readonly string[]): boolean => hasFlag(argv, 'json');

const unknownCommand = (typed: string): UsageError => {
  const meant = didYouMean(
    typed,
    COMMANDS.map(({ name }) => name),
  );
  return new UsageError(`There is no command "${typed}".${meant === undefined ? '' : ` ${meant}`}`);
};

/** The command that some words begin with, the longest name that fits, and how many words it has; `null` if there is none. */
const findCommand = (
  words: readonly string[],
): { readonly command: Command; readonly length: number } | null =>
  COMMANDS.map((command) => ({ command, name: command.name.split(' ') }))
    .filter(({ name }) => name.every((word, index) => words[index] === word))
    .map(({ command, name }) => ({ command, length: name.length }))
    .sort((a, b) => b.length - a.length)[0] ?? null;

/** The command whose help these words ask for: `lrs` is enough for `lrs check`. */
const helpOf = (words: readonly string[]): Command => {
  const found =
    findCommand(words)?.command ??
    COMMANDS.find(({ name }) => words.length === 1 && name.split(' ')[0] === words[0]);
  if (found === undefined) throw unknownCommand(words.join(' '));
  return found;
};

/** The words of a command's name that were typed where no option stands before or between them. */
const nameOf = (argv: readonly string[]): readonly string[] => wordsOf(argv).map((at) => argv[at] ?? '');

/** The help to which an error of a command line points. */
export const helpHint = (argv: readonly string[]): string => {
  const words = nameOf(argv);
  const found = words[0] === 'help' ? null : findCommand(words)?.command;
  return `Run "coursewright ${found ? `help ${found.name}` : '--help'}" for ${found ? 'its options' : 'the commands'}.`;
};

/**
 * Says what a command line asks for.
 *
 * @param argv what stands after `coursewright`.
 * @throws UsageError if there is no such command, or none is named beside other options.
 */
export const readCommandLine = (argv: readonly string[]): Request => {
  const words = nameOf(argv);
  const [first] = words;
  if (first === 'help') {
    const about = words.slice(1);
    return {
      kind: 'text',
      text: about.length === 0 ? formatUsage(COMMANDS) : formatHelp(helpOf(about)),
      exitCode: 0,
    };
  }
  if (hasFlag(argv, 'version')) return { kind: 'version' };
  const isHelp = hasFlag(argv, 'help');
  if (first === undefined) {
    const stray = argv.find((one) => !['--help', '-h', '--json'].includes(one));
    if (stray !== undefined) {
      const meant = didYouMean(stray, ['--help', '--version', '--json']);
      throw new UsageError(
        `Without a command there is no option ${stray}.${meant === undefined ? '' : ` ${meant}`}`,
      );
    }
    if (!isHelp && wantsJson(argv))
      throw new UsageError(`Name a command: ${COMMANDS.map(({ name }) => name).join(', ')}.`);
    return { kind: 'text', text: formatUsage(COMMANDS), exitCode: isHelp ? 0 : 2 };
  }
  if (isHelp) {
    const found = findCommand(words);
    return { kind: 'text', text: formatHelp(found?.command ?? helpOf([first])), exitCode: 0 };
  }
  const found = findCommand(words);
  if (found === null) {
    const longer = COMMANDS.find(({ name }) => name.startsWith(`${first} `));
    throw longer && words.length === 1
      ? new UsageError(`Say "coursewright ${longer.name}".`)
      : unknownCommand(longer ? words.slice(0, 2).join(' ') : first);
  }
  const own = new Set(wordsOf(argv).slice(0, found.length));
  return { kind: 'command', command: found.command, argv: argv.filter((_, at) => !own.has(at)) };
};
