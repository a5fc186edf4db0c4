import { defineCommand } from '../define-command.ts';

/** `coursewright records erase`. */
export const recordsEraseCommand = defineCommand({
  name: 'records erase',
  summary: 'take the statements of a person out of caches and exports',
  usage: ['--account <name> --from <file> [--from <file> …] [options]'],
  about: [
    'Takes all statements that name an account out of files that this tool keeps or was given, and marks the snapshots that rested on them. It changes no LRS: erase there first, or a cache brings them back.',
  ],
  positionals: [],
  options: {
    account: { type: 'string', value: '<name>', help: 'the account, as the LMS has it' },
    'home-page': { type: 'string', value: '<url>', help: 'only the account of this LMS' },
    aliases: {
      type: 'string',
      value: '<csv>',
      help: 'also the names that the account had before: old, new, from, why',
    },
    from: {
      type: 'string',
      multiple: true,
      value: '<file>',
      help: 'a cache, or an export with one statement a line, .gz as well; give it once for each file',
    },
    snapshot: {
      type: 'string',
      multiple: true,
      value: '<file>',
      help: 'mark this snapshot as superseded; give it once for each',
    },
    json: { type: 'boolean', help: 'print what was erased as JSON' },
  },
  examples: ['records erase --account u-20417 --from records.ndjson --snapshot 2026-10.snapshot.json'],
  run: async (values, _positionals, { cwd, now }) => {
    const { recordsErase } = await import('../records-erase.ts');
    return recordsErase({
      cwd,
      now: now(),
      account: values.account,
      homePage: values['home-page'],
      aliases: values.aliases,
      from: values.from,
      snapshots: values.snapshot,
    });
  },
});
