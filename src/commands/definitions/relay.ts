import { defineCommand } from '../define-command.ts';

/** `coursewright relay`. */
export const relayCommand = defineCommand({
  name: 'relay',
  summary: "take packages' statements beside the LMS, from whoever is signed in, for themselves alone",
  usage: ['--config <file>'],
  about: [
    "Stands between the packages in an LMS and the LRS, on a port of 127.0.0.1 to which the LMS's web server hands /xapi-relay/statements on (docs/lrs.md shows nginx and Apache). It asks the LMS whose session a request belongs to, lets only statements of packages about that account pass, adds the LRS's key, and logs what did not pass, a line of JSON each. It runs until it gets SIGTERM or SIGINT.",
  ],
  positionals: [],
  surplus: (argument) => `"coursewright relay" takes no "${argument}".`,
  options: {
    config: { type: 'string', value: '<file>', help: 'settings as JSON, see below' },
    json: { type: 'boolean', help: 'print the outcome as JSON when it ends; the log is JSON in any case' },
  },
  notes: [
    'The settings file is one JSON object:',
    '  port            of 127.0.0.1, such as 8095',
    '  lrs             the LRS, such as "https://lrs.example.org/xapi/"',
    '  keyFile         file with the key that writes, one line, "name:secret" or "Basic …";',
    '                  seen from the settings file',
    '  homePage        what packages are configured with: "https://lms.example.org"',
    '  activityBase    xapi.activityBase of the courses: "https://training.example.org/xapi"',
    '  lms             { "kind": "moodle", "address": "https://lms.example.org",',
    '                    "cookie": "MoodleSession" }',
    '  sessionSeconds  how long a session is believed without asking again, 60 unless given',
  ],
  examples: ['relay --config /etc/coursewright/relay.json'],
  run: async ({ config }, _positionals, { cwd, write, untilEnd }) => {
    const { relay } = await import('../relay.ts');
    return relay({ cwd, config, write, ended: untilEnd() });
  },
});
