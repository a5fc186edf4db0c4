import { defineCommand } from '../define-command.ts';

/** `coursewright lrs check`. */
export const lrsCheckCommand = defineCommand({
  name: 'lrs check',
  summary: "prove that an LRS takes a package's statements, and that its key cannot read",
  usage: [
    '--lrs <address> [--key-file <file>] [--origin <address>]\n                              [--read-key-file <file>] [--json]',
  ],
  about: [
    "Sends a probe statement of the packages' own shape, about no course and no person, and the same once more; tries to read statements with the package's key, which must fail; asks whether pages of the LMS may send; withdraws the probe.",
  ],
  positionals: [],
  options: {
    lrs: {
      type: 'string',
      value: '<address>',
      help: "the LRS, such as https://lrs.example.org/xapi/, or the path on the LMS's server that leads to it, written whole: https://lms.example.org/xapi-relay/",
    },
    'key-file': {
      type: 'string',
      value: '<file>',
      help: 'the key that is meant for the package: one line, "name:secret" or "Basic …"; leave it out where a proxy adds it',
    },
    origin: {
      type: 'string',
      value: '<address>',
      help: "where the LMS's pages are, such as https://lms.example.org: asks for CORS",
    },
    'read-key-file': {
      type: 'string',
      value: '<file>',
      help: 'a key that may read: proves that the probe was stored, and withdraws it if the first key may not',
    },
    package: {
      type: 'string',
      value: '<zip>',
      help: 'sends nothing, and tells with the read key when the last statement of this package arrived',
    },
    'quiet-days': {
      type: 'string',
      value: '<days>',
      help: 'with --package: exit code 1 if nothing has arrived for so many days; 14 unless given',
    },
    json: { type: 'boolean', help: 'print every answer as JSON' },
  },
  examples: [
    'lrs check --lrs https://lrs.example.org/xapi/ --read-key-file read.key --package border-basics-1.2.0-en-scorm12.zip',
    'lrs check --lrs https://lms.example.org/xapi-relay/ --origin https://lms.example.org',
    'lrs check --lrs https://lrs.example.org/xapi/ --key-file lrs.key \\\n    --origin https://lms.example.org',
  ],
  run: async (values, _positionals, { cwd, now }) => {
    const { lrsCheck } = await import('../lrs-check.ts');
    const { lrs, origin } = values;
    return lrsCheck({
      cwd,
      lrs,
      origin,
      keyFile: values['key-file'],
      readKeyFile: values['read-key-file'],
      package: values.package,
      quietDays: values['quiet-days'],
      now: now(),
    });
  },
});
