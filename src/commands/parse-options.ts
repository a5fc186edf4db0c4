import { parseArgs } from 'node:util';
import { UsageError } from './command.ts';

/** The options of a command, by their names. */
type OptionTypes = Readonly<
  Record<
    string,
    {
      readonly type: 'string' | 'boolean';
      readonly multiple?: boolean;
      readonly short?: string;
      readonly default?: boolean;
    }
  >
>;

/** What the arguments of a command hold, typed by its options. */
type Parsed<Options extends OptionTypes> = ReturnType<
  typeof parseArgs<{ allowPositionals: true; tokens: true; options: Options }>
>;

/**
 * Reads the arguments of a command. An option that takes one value and is given twice is a mistake: one of the values would
 * be passed over in silence.
 */
export const parseOptions = <Options extends OptionTypes>(
  argv: readonly string[],
  options: Options,
): Parsed<Options> => {
  const parsed: Parsed<Options> = parseArgs({
    args: [...argv],
    allowPositionals: true,
    tokens: true,
    options,
  });
  const seen = new Set<string>();
  for (const token of parsed.tokens) {
    if (token.kind !== 'option') continue;
    const definition = options[token.name];
    if (definition?.type === 'string' && definition.multiple !== true && seen.has(token.name))
      throw new UsageError(`--${token.name} is given twice, and takes one value.`);
    seen.add(token.name);
  }
  return parsed;
};
