import { parseArgs } from 'node:util';
import { didYouMean } from '../core/diagnostics/wording.ts';
import { UsageError } from './command.ts';

/** An option of a command: how it is parsed, and what its help says. */
export interface OptionDefinition {
  readonly type: 'string' | 'boolean';
  /** Whether it may be given several times. */
  readonly multiple?: boolean;
  /** One letter. */
  readonly short?: string;
  /** What stands for the value in the help: `<file>`. */
  readonly value?: string;
  readonly help: string;
  /** A heading in the help under which this option and those after it stand. */
  readonly heading?: string;
}

/** The options of a command by their names, in the order of its help. */
export type OptionTable = Readonly<Record<string, OptionDefinition>>;

type ValueOf<Option extends OptionDefinition> = Option extends { readonly type: 'boolean' }
  ? true | undefined
  : Option extends { readonly multiple: true }
    ? readonly string[] | undefined
    : string | undefined;

/** What was given for each option; `undefined` for one that was not. */
export type OptionValues<Options extends OptionTable> = {
  readonly [Name in keyof Options]: ValueOf<Options[Name]>;
};

/** Options of every command. */
export const COMMON_OPTIONS: Readonly<Record<'help' | 'version', OptionDefinition>> = {
  help: { type: 'boolean', short: 'h', help: 'explain the command' },
  version: { type: 'boolean', short: 'v', help: 'print the version' },
};

interface Takes<Options extends OptionTable> {
  readonly name: string;
  readonly positionals: readonly { readonly name: string; readonly missing?: string }[];
  readonly surplus?: (argument: string) => string;
  readonly options: Options;
}

const usageOf = (name: string, { value = '<value>' }: OptionDefinition): string => `--${name} ${value}`;

/**
 * Reads the arguments of a command by its table of options. Nothing is passed over: an option that the command does not have, one
 * without its value or given twice, and an argument too many are mistakes.
 *
 * @param argv what stands after the command's name.
 * @throws UsageError
 */
export const parseArguments = <Options extends OptionTable>(
  argv: readonly string[],
  { name: command, positionals: wanted, surplus, options }: Takes<Options>,
): { readonly values: OptionValues<Options>; readonly positionals: readonly string[] } => {
  const known = new Map<string, OptionDefinition>(Object.entries({ ...options, ...COMMON_OPTIONS }));
  const { tokens } = parseArgs({
    args: [...argv],
    strict: false,
    allowPositionals: true,
    tokens: true,
    options: Object.fromEntries(
      [...known].map(([name, { type, short }]) => [name, short === undefined ? { type } : { type, short }]),
    ),
  });
  const values = new Map<string, true | string | string[]>();
  const positionals: string[] = [];
  for (const token of tokens) {
    if (token.kind === 'positional') positionals.push(token.value);
    if (token.kind !== 'option') continue;
    const { name, rawName, value, inlineValue } = token;
    const option = known.get(name);
    if (option === undefined) {
      const meant = didYouMean(
        rawName,
        [...known.keys()].map((one) => `--${one}`),
      );
      throw new UsageError(`"coursewright ${command}" has no option ${rawName}.${meant ? ` ${meant}` : ''}`);
    }
    if (option.type === 'boolean') {
      if (value !== undefined) throw new UsageError(`--${name} takes no value.`);
      values.set(name, true);
      continue;
    }
    if (value === undefined) throw new UsageError(`--${name} needs a value: ${usageOf(name, option)}.`);
    if (!inlineValue && value.length > 1 && value.startsWith('-'))
      throw new UsageError(
        `--${name} needs a value: ${usageOf(name, option)}. If "${value}" is meant, write --${name}=${value}.`,
      );
    const before = values.get(name);
    if (option.multiple) values.set(name, Array.isArray(before) ? [...before, value] : [value]);
    else if (before === undefined) values.set(name, value);
    else throw new UsageError(`--${name} is given twice, and takes one value.`);
  }
  const stray = positionals.slice(wanted.length);
  if (stray[0] !== undefined)
    throw new UsageError(surplus?.(stray[0]) ?? `Too many arguments: "${stray.join(' ')}".`);
  const missing = wanted[positionals.length]?.missing;
  if (missing !== undefined) throw new UsageError(missing);
  // Each value has the type that its option declares: the loop above is the proof.
  return { values: Object.fromEntries(values) as OptionValues<Options>, positionals };
};
