import { defineCommand } from '../define-command.ts';

/** `coursewright configure <zip>`. */
export const configureCommand = defineCommand({
  name: 'configure',
  summary: 'say in a built package where its xAPI statements go, and which status words its LMS wants',
  usage: [
    '<zip> --lrs-endpoint <address> [--key-file <file>] [--home-page <url>]\n                              [--answers full|ids|none] [--out <zip>] [--json]',
    '<zip> [--status-passed completed] [--status-failed incomplete]\n                              [--status-completed passed] [--out <zip>] [--json]',
    '<zip> --off [--out <zip>] [--json]',
    '<zip> [--json]',
  ],
  about: [
    'Says in a built package where its xAPI statements go (a Learning Record Store, LRS), without a rebuild: only xapi-config.json in it changes, and in its pages which server they may connect to; --off gives the very bytes of the build again. Former settings of the LRS are replaced as a whole. Status words are for an LMS that wants others than passed, failed and completed; what is not named stays. The score goes with the status, and none with "incomplete"; statements keep saying how the course ended. The result is checked before it is written. Without an option it shows what is set.',
  ],
  positionals: [{ name: 'zip', help: 'the package', missing: 'Name the zip to configure.' }],
  options: {
    'lrs-endpoint': {
      type: 'string',
      value: '<address>',
      help: "a path on the LMS's own server, such as /xapi-relay/ (recommended: the key stays on that server, see docs/lrs.md), or the whole address of an LRS",
    },
    'key-file': {
      type: 'string',
      value: '<file>',
      help: 'file with one line, "name:secret" or "Basic …". The key goes into the package, where every learner can read it: give it the right to write and no other, and prove that with "coursewright lrs check"',
    },
    'home-page': {
      type: 'string',
      value: '<url>',
      help: "address of the LMS in every learner's account; else the origin of its pages",
    },
    answers: {
      type: 'string',
      value: '<level>',
      help: 'report less of the answers than the course says: ids (no texts), none',
    },
    'status-passed': {
      type: 'string',
      value: '<word>',
      help: 'what the LMS is told of a pass: passed, completed',
    },
    'status-failed': {
      type: 'string',
      value: '<word>',
      help: 'what it is told when no try is left: failed, incomplete (for an LMS that locks a failed attempt)',
    },
    'status-completed': {
      type: 'string',
      value: '<word>',
      help: 'what it is told of a course without an assessment: completed, passed',
    },
    off: { type: 'boolean', help: 'take all settings out' },
    out: { type: 'string', value: '<zip>', help: 'write there, and leave <zip> as it is' },
    json: { type: 'boolean', help: 'print path, digests and settings as JSON, never the key' },
  },
  examples: [
    'configure course.zip --lrs-endpoint /xapi-relay/ --home-page https://lms.example.org',
    'configure course.zip --lrs-endpoint https://lrs.example.org/xapi/ --key-file lrs.key \\\n    --out course-lrs.zip',
    'configure course.zip --status-passed completed --status-failed incomplete',
    'configure course.zip --off',
  ],
  run: async (values, [zip = ''], { cwd }) => {
    const { configure } = await import('../configure.ts');
    const { answers, off, out } = values;
    return configure({
      zip,
      cwd,
      lrsEndpoint: values['lrs-endpoint'],
      keyFile: values['key-file'],
      homePage: values['home-page'],
      answers,
      status: {
        passed: values['status-passed'],
        failed: values['status-failed'],
        completed: values['status-completed'],
      },
      off,
      out,
    });
  },
});
