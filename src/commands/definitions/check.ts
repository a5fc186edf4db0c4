import { defineCommand } from '../define-command.ts';

/** `coursewright check <zip>`. */
export const checkCommand = defineCommand({
  name: 'check',
  summary: 'say what a package is, and whether it will import, launch and record',
  usage: ['<zip> [--profile spec|moodle|cloud|own] [--all] [--json]'],
  about: [
    'Says what a package is, and judges it without unpacking it to disk: the zip, manifest, schemas, files, paths, pages, scripts.',
  ],
  positionals: [{ name: 'zip', help: 'the package', missing: 'Name the zip to check.' }],
  options: {
    profile: {
      type: 'string',
      value: '<name>',
      help: 'by whose measure: spec (the SCORM 1.2 standard), moodle, cloud (SCORM Cloud), or own (the rules that every build must pass). Unless given: own for what this tool built, moodle for anything else',
    },
    all: { type: 'boolean', help: 'show every finding, not only the first of each kind' },
    json: { type: 'boolean', help: 'print the outcome with every finding as JSON' },
  },
  notes: [
    'Findings have one of three severities:',
    '  error    it will not import, launch or record there; exit code 1',
    '  warning  it works, and it is a risk; the exit code stays 0',
    '  note     hygiene, and no fault; the exit code stays 0',
    'The file docs/diagnostics.md explains every code.',
  ],
  examples: [
    'check from-elsewhere.zip --profile cloud',
    'check dist/packages/facilitated-illegal-immigration-1.0.0-en-scorm12.zip',
  ],
  run: async ({ profile, all }, [zip = ''], { cwd }) => {
    const { check } = await import('../check.ts');
    return check({ zip, profile, isAll: all ?? false, cwd });
  },
});
