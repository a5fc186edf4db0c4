import { UsageError } from '../command.ts';
import { defineCommand } from '../define-command.ts';

/** `coursewright records answers`. */
export const recordsAnswersCommand = defineCommand({
  name: 'records answers',
  summary: "tell from Moodle's report on interactions what was answered to each question",
  usage: ['--from <file> --package <zip> [options]'],
  about: [
    'Joins the report on interactions that Moodle downloads with the texts of the package, and says of each question what was answered how often, how difficult it is, and how well it tells learners apart. No LRS is needed. Nobody is named in it.',
  ],
  positionals: [],
  surplus: (argument) => `What is "${argument}"? The report is named by --from, the package by --package.`,
  options: {
    from: {
      heading: 'What it is made from',
      type: 'string',
      value: '<file>',
      help: "what the SCORM activity's Interactions report downloads in text format, with all four display options",
    },
    package: { type: 'string', value: '<zip>', help: 'the package of that activity' },
    format: {
      heading: 'What comes out',
      type: 'string',
      value: '<format>',
      help: 'table, csv, json or html; table unless given',
    },
    language: {
      type: 'string',
      value: '<tag>',
      help: "of the report; the package's unless given, and English where the tool does not speak it",
    },
    out: { type: 'string', value: '<file>', help: 'write the report there' },
    json: { type: 'boolean', help: 'the same as --format json' },
  },
  examples: [
    'records answers --from interactions.txt --package border-basics-1.2.0-en-scorm12.zip \\\n    --format html --out answers.html',
    'records answers --from interactions.txt --package border-basics-1.2.0-en-scorm12.zip --format csv',
  ],
  run: async (values, _positionals, { cwd }) => {
    const { json, format, from, package: zip } = values;
    if (json && format !== undefined && format !== 'json')
      throw new UsageError(`--json and --format ${format} exclude each other.`);
    if (from === undefined) throw new UsageError("Name Moodle's report on interactions: --from <file>.");
    if (zip === undefined) throw new UsageError('Name the package of the activity: --package <zip>.');
    const { recordsAnswers } = await import('../records-answers.ts');
    return recordsAnswers({ ...values, from, package: zip, format: json ? 'json' : format, cwd });
  },
});
