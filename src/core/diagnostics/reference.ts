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
  play: 'A package played in a browser',
  update: 'A package in the place of an older one',
  records: 'Statements, rosters and reports that records are made from',
  lrs: 'Where a package sends statements, and the LRS that takes them',
};

/** How bad a code is by each profile for packages; empty for what is found in no package. */
export type SeveritiesOf = (code: Code) => readonly (readonly [profile: string, severity: string])[];

/** Which codes of an area are errors, warnings and notes by which profile; `''` for what has no profiles. */
const tableOf = (area: readonly Code[], severitiesOf: SeveritiesOf): string => {
  const [first] = area;
  const profiles = first === undefined ? [] : severitiesOf(first).map(([name]) => name);
  if (profiles.length === 0) return '';
  const row = (cells: readonly string[]): string => `| ${cells.join(' | ')} |`;
  return [
    row(['code', ...profiles]),
    row(['---', ...profiles.map(() => '---')]),
    ...area.map((code) => row([`\`${code}\``, ...severitiesOf(code).map(([, severity]) => severity)])),
    '',
    '',
  ].join('\n');
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
export const formatReference = (severitiesOf: SeveritiesOf): string => {
  const sections = Object.entries(areaTitles).map(([area, title]) => {
    const inArea = codes.filter((code) => code.startsWith(`${area}/`));
    return `## ${title}\n\n${tableOf(inArea, severitiesOf)}${inArea.map(entryOf).join('\n')}`;
  });
  return [
    '# Diagnostics',
    '',
    'Made from the registry in `src/core/diagnostics`; do not edit. Codes are permanent. An error stops a build, a warning does not; a note is no fault.',
    '',
    'For packages `check` has profiles, and a table says how bad each finding is by which: under `spec` an error breaks a clause of SCORM 1.2; under `moodle` and `cloud` (SCORM Cloud) the package will not import, launch or record there, by what is documented or was seen; `own` holds what this tool builds to the rules of the house. `coursewright check --explain <code>` says the same of one code.',
    '',
    ...sections,
  ].join('\n');
};
