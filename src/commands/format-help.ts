import type { Command } from './define-command.ts';
import { COMMON_OPTIONS, type OptionDefinition } from './parse-arguments.ts';

/** Characters in a line of help. */
const WIDTH = 100;

/** Breaks a text into lines between words. */
const wrap = (text: string, width: number): readonly string[] => {
  const lines: string[] = [];
  for (const word of text.split(' ')) {
    const last = lines.at(-1);
    if (last !== undefined && last.length + 1 + word.length <= width)
      lines[lines.length - 1] = `${last} ${word}`;
    else lines.push(word);
  }
  return lines;
};

/** Names on the left, what they are on the right. */
const twoColumns = (
  rows: readonly (readonly [left: string, right: string])[],
  left: number,
): readonly string[] =>
  rows.flatMap(([name, help]) =>
    wrap(help, WIDTH - left - 4).map((line, index) => `  ${(index === 0 ? name : '').padEnd(left)}  ${line}`),
  );

const optionName = (name: string, { short, value }: OptionDefinition): string =>
  `${short === undefined ? '' : `-${short}, `}--${name}${value === undefined ? '' : ` ${value}`}`;

const widthOf = (names: readonly string[]): number => Math.max(...names.map((name) => name.length));

const EXIT_CODES = 'Exit code: 0 clean, 1 findings, 2 usage or environment.';

/** What `coursewright --help` prints. */
export const formatUsage = (commands: readonly Command[]): string => {
  const rows = commands.map(
    ({ name, positionals, summary }) =>
      [
        [name, ...positionals.map(({ name: one, missing }) => (missing ? `<${one}>` : `[${one}]`))].join(' '),
        summary,
      ] as const,
  );
  const options = [
    ['--json', 'print the outcome as JSON'],
    ...Object.entries(COMMON_OPTIONS).map(
      ([name, option]) => [optionName(name, option), option.help] as const,
    ),
  ] as const;
  const left = widthOf([...rows, ...options].map(([name]) => name));
  return `${[
    'Coursewright compiles typed chapter and quiz definitions into SCORM 1.2 packages.',
    '',
    'Usage: coursewright <command> [options]',
    '',
    'Commands:',
    ...twoColumns(rows, left),
    '',
    'Options:',
    ...twoColumns(options, left),
    '',
    EXIT_CODES,
    'Run "coursewright help <command>" for the options of a command, with examples.',
  ].join('\n')}\n`;
};

/** What the help of a command prints: usage, what it does, its arguments and options, examples. */
export const formatHelp = ({
  name,
  usage,
  about,
  positionals,
  options,
  notes,
  examples,
}: Command): string => {
  const own = Object.entries(options);
  const common = Object.entries(COMMON_OPTIONS).filter(([one]) => one === 'help');
  const left = Math.min(
    30,
    widthOf([
      ...positionals.map((one) => one.name),
      ...[...own, ...common].map(([one, option]) => optionName(one, option)),
    ]),
  );
  const lines = usage.map((one, index) =>
    `${index === 0 ? 'Usage: ' : '       '}coursewright ${name} ${one}`.trimEnd(),
  );
  for (const text of about) lines.push('', ...wrap(text, WIDTH));
  if (positionals.length > 0)
    lines.push(
      '',
      'Arguments:',
      ...twoColumns(
        positionals.map((one) => [one.name, one.help] as const),
        left,
      ),
    );
  if (own[0]?.[1].heading === undefined) lines.push('', 'Options:');
  for (const [one, option] of [...own, ...common]) {
    if (option.heading !== undefined) lines.push('', `${option.heading}:`);
    lines.push(...twoColumns([[optionName(one, option), option.help]], left));
  }
  if (notes !== undefined) lines.push('', ...notes);
  lines.push('', EXIT_CODES, '', examples.length === 1 ? 'Example:' : 'Examples:');
  for (const example of examples)
    lines.push(...`coursewright ${example}`.split('\n').map((line) => `  ${line}`));
  return `${lines.join('\n')}\n`;
};
