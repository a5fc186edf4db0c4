import { UsageError } from '../command.ts';
import { defineCommand } from '../define-command.ts';

/** `coursewright init [folder]`. */
export const initCommand = defineCommand({
  name: 'init',
  summary: 'write a small course of your own, with every kind of block and question once, and build it',
  usage: ['[folder] [--title <text>] [--publisher <text>] [--id <id>] [--yes] [--json]'],
  about: [
    'Makes a project in a folder that is empty or not there yet: package.json, tsconfig.json, a CI file, and in content/ a course of one chapter to change. Asks for the title, the publisher and the id; then builds the course.',
  ],
  positionals: [
    { name: 'folder', help: 'where the project goes; a folder with the id of the course unless given' },
  ],
  options: {
    title: { type: 'string', value: '<text>', help: 'title of the course' },
    publisher: { type: 'string', value: '<text>', help: 'who publishes it' },
    id: {
      type: 'string',
      value: '<id>',
      help: 'id of the course, which never changes; made from the title unless given',
    },
    yes: {
      type: 'boolean',
      help: 'ask nothing: what is not given takes a word of its own, to be changed later',
    },
    json: {
      type: 'boolean',
      help: 'print the files that were written, and the build, as JSON; asks nothing',
    },
  },
  examples: [
    'init',
    'init security --title "Information security" --publisher "Example Agency"',
    'init --yes',
  ],
  run: async ({ title, publisher, id, yes, json }, [folder], { cwd, today, ask }) => {
    const mayAsk = !yes && !json;
    if (mayAsk && ask === null && (title === undefined || publisher === undefined))
      throw new UsageError(
        'Nobody can be asked here. Give --title and --publisher, or --yes to fill them in later.',
      );
    const { init } = await import('../init.ts');
    return init({ folder, title, publisher, id, ask: mayAsk ? ask : null, cwd, today: today() });
  },
});
