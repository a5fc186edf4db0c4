import type { CommandOutcome } from './command.ts';
import { type OptionTable, type OptionValues, parseArguments } from './parse-arguments.ts';

/** What a command needs of its surroundings. */
export interface CommandHost {
  /** Folder of the caller. */
  readonly cwd: string;
  readonly now: () => Date;
  /** The day by which a course is judged, such as `2026-11-23`. */
  readonly today: () => string;
  readonly stdin: AsyncIterable<Uint8Array>;
  /** Asks the person at the terminal one thing; `preset` if nothing is typed. `null` where nobody sits at one. */
  readonly ask: ((question: string, preset: string) => Promise<string>) | null;
  readonly wait: (ms: number) => Promise<void>;
  /** From 0 to 1. */
  readonly random: () => number;
  /** Told what has been done so far. */
  readonly onProgress: (text: string) => void;
  /** Prints a line at once, for a command that runs on. */
  readonly write: (line: string) => void;
  /** Resolves when the process is asked to end. */
  readonly untilEnd: () => Promise<void>;
}

/** Everything that is declared of a command, once: what its help says, what it takes, what it does. */
export interface CommandDefinition<Options extends OptionTable> {
  /** As it is typed: `build`, `lrs check`. */
  readonly name: string;
  /** One line for the list of commands. */
  readonly summary: string;
  /** Ways to call it, without `coursewright` and the name. */
  readonly usage: readonly string[];
  /** Paragraphs. */
  readonly about: readonly string[];
  /** Arguments without a name, in their order. */
  readonly positionals: readonly {
    readonly name: string;
    readonly help: string;
    /** What to say where it is left out; it may be left out unless this is given. */
    readonly missing?: string;
  }[];
  /** What to say of an argument too many; the usual words unless given. */
  readonly surplus?: (argument: string) => string;
  readonly options: Options;
  /** Lines that stand as they are between the options and the examples. */
  readonly notes?: readonly string[];
  /** Without `coursewright`; a line that ends in a backslash goes on in the next. */
  readonly examples: readonly string[];
  /** Runs it; what it needs beyond its declaration is imported here. */
  readonly run: (
    values: OptionValues<Options>,
    positionals: readonly string[],
    host: CommandHost,
  ) => Promise<CommandOutcome>;
}

/** A command whose options have been joined with how they are parsed. */
export interface Command extends Omit<CommandDefinition<OptionTable>, 'run'> {
  /** @throws UsageError for arguments that the command does not take. */
  readonly run: (argv: readonly string[], host: CommandHost) => Promise<CommandOutcome>;
}

/** Joins a declaration with the parsing of its arguments. */
export const defineCommand = <const Options extends OptionTable>(
  definition: CommandDefinition<Options>,
): Command => ({
  ...definition,
  run: (argv, host) => {
    const { values, positionals } = parseArguments(argv, definition);
    return definition.run(values, positionals, host);
  },
});
