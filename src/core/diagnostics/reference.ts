import type { CodeDefinition } from './code.ts';
import { type ArgsOf, type Code, codes, registry } from './registry.ts';

const areaTitles: Readonly<Record<string, string>> = {
  load: 'Reading the files of a course',
  course: 'The content of a course',
  plan: 'Making a package of a course',
  lock: 'The lock file of a course',
  build: 'What a build finds beside its package',
  archive: 'The zip of a package',
  check: 'What could not be judged',
  package: 'The files of a package',
  manifest: 'The manifest of a package',
  page: 'The pages of a package',
  script: 'The scripts of a package',
  records: 'Statements, rosters and reports that records are made from',
  lrs: 'Where a package sends statements, and the LRS that takes them',
};

const entryOf = <C extends Code>(code: C): string => {
  const { title, severity, message, example, help, spec }: CodeDefinition<ArgsOf<C>> = registry[code];
  return [
    `### \`${code}\``,
    '',
    `**${title}** (${severity})`,
    '',
    `> ${message(example)}`,
    '',
    help,
    ...(spec === undefined ? [] : ['', `Rests on: ${spec}.`]),
    '',
  ].join('\n');
};

/** The reference of all codes as Markdown, made from the registry; ends in a line end. */
export const formatReference = (): string => {
  const sections = Object.entries(areaTitles).map(([area, title]) =>
    [`## ${title}`, '', ...codes.filter((code) => code.startsWith(`${area}/`)).map(entryOf)].join('\n'),
  );
  return [
    '# Diagnostics',
    '',
    'Made from the registry in `src/core/diagnostics`; do not edit. Codes are permanent. An error stops a build, a warning does not; a note is no fault.',
    '',
    ...sections,
  ].join('\n');
};
