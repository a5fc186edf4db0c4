import { UsageError } from '../command.ts';
import { defineCommand } from '../define-command.ts';
import { ENGINE_OPTIONS } from './records-questions.ts';

/** `coursewright records load`. */
export const recordsLoadCommand = defineCommand({
  name: 'records load',
  summary: 'write statements into a table of ClickHouse, for records of many millions',
  usage: [
    '--engine <url> --from <file> [--from <file> …] [options]',
    '--engine <url> --lrs <url> --key-file <file> [options]',
  ],
  about: [
    'Writes statements of files, or of an LRS, into a table of ClickHouse, from which "records --engine" answers. The table is made if it is not there. An interrupted load goes on where it stopped, and loading the same once more changes nothing. @clickhouse/client must be installed.',
  ],
  positionals: [],
  surplus: (argument) => `What is "${argument}"? Statements in a file are named by --from.`,
  options: {
    ...ENGINE_OPTIONS,
    from: {
      heading: 'What is loaded',
      type: 'string',
      multiple: true,
      value: '<file>',
      help: 'statements, in every form that "records" reads; .gz as well; - for standard input; give it once for each file',
    },
    lrs: { type: 'string', value: '<url>', help: 'address of an LRS, the part before "statements"' },
    'key-file': {
      type: 'string',
      value: '<file>',
      help: 'one line, name:secret, of a key of the LRS that may read statements',
    },
    activity: { type: 'string', value: '<IRI>', help: 'of the LRS only what is about this course or SCO' },
    since: { type: 'string', value: '<moment>', help: 'of the LRS only what it stored after this moment' },
    'show-sql': { type: 'boolean', help: 'print what makes the tables, and do nothing' },
    json: { type: 'boolean', help: 'print what was loaded as JSON' },
  },
  examples: [
    'records load --engine https://clickhouse.example.org:8443/xapi --engine-key-file load.key \\\n    --from 2025.ndjson.gz --from 2026.ndjson.gz',
  ],
  run: async (values, _positionals, { cwd, stdin, wait, random, onProgress }) => {
    const { engine } = values;
    if (engine === undefined && !values['show-sql'])
      throw new UsageError(
        'Name the engine: --engine <url>, such as https://clickhouse.example.org:8443/xapi.',
      );
    const { recordsLoad } = await import('../records-load.ts');
    return recordsLoad({
      engine: engine ?? '',
      engineKeyFile: values['engine-key-file'],
      table: values.table,
      engineMemory: values['engine-memory'],
      engineMinutes: values['engine-minutes'],
      from: values.from,
      lrs: values.lrs,
      keyFile: values['key-file'],
      activity: values.activity,
      since: values.since,
      showSql: values['show-sql'],
      ...{ cwd, stdin, wait, random, onProgress },
    });
  },
});
