import { defineCommand } from '../define-command.ts';

/** `coursewright check <zip>`. */
export const checkCommand = defineCommand({
  name: 'check',
  summary: 'say what a package is, and whether it will import, launch and record',
  usage: [
    '<zip> [--profile spec|moodle|cloud|own] [--previous <zip>] [--play] [--all] [--json | --sarif]',
    '--explain <code>',
  ],
  about: [
    'Says what a package is, and judges it without unpacking it to disk: the zip, manifest, schemas, files, paths, pages, scripts.',
    'With --play it opens every SCO in a browser of this machine, in LMSs that are played from what is known of real ones, leaves it and opens it again. The package reaches no other server.',
  ],
  positionals: [{ name: 'zip', help: 'the package' }],
  options: {
    profile: {
      type: 'string',
      value: '<name>',
      help: 'by whose measure: spec (the SCORM 1.2 standard), moodle, cloud (SCORM Cloud), or own (the rules that every build must pass). Unless given: own for what this tool built, moodle for anything else',
    },
    previous: {
      type: 'string',
      value: '<zip>',
      help: 'say what it costs learners if the package takes the place of this one',
    },
    all: { type: 'boolean', help: 'show every finding, not only the first of each kind' },
    explain: { type: 'string', value: '<code>', help: 'explain a code, in place of a check' },
    json: { type: 'boolean', help: 'print the outcome with every finding as JSON' },
    sarif: { type: 'boolean', help: 'print the findings as SARIF 2.1.0' },
    play: {
      type: 'boolean',
      heading: 'Playing (needs playwright-core and a Chromium, Chrome or Edge)',
      help: 'play the package: what it called, what was refused, what came back',
    },
    lms: {
      type: 'string',
      multiple: true,
      value: '<id>',
      help: 'in which LMS; strict, moodle-4.3 and moodle-4.5 unless given; may be given several times',
    },
    trace: {
      type: 'string',
      value: '<file>',
      help: 'where every call goes, as JSON; <name of the zip>.play.json in this folder unless given',
    },
    browser: { type: 'string', value: '<path>', help: 'the browser; the first that is found unless given' },
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
    'check course-1.1.0.zip --previous course-1.0.0.zip',
    'check from-elsewhere.zip --play --lms moodle-4.5',
    'check --explain manifest/launch-file-missing',
  ],
  run: async (values, [zip], { cwd, onProgress }) => {
    const { check } = await import('../check.ts');
    const { UsageError } = await import('../command.ts');
    const { profile, all, previous, explain, play, lms, trace, browser, sarif, json } = values;
    if (!play && (lms ?? trace ?? browser) !== undefined)
      throw new UsageError('--lms, --trace and --browser need --play beside them.');
    if (sarif && json) throw new UsageError('Choose one of --json and --sarif.');
    return check({
      zip,
      profile,
      isAll: all ?? false,
      previous,
      isSarif: sarif ?? false,
      explain,
      play: play ? { lms, trace, browser, onProgress } : undefined,
      cwd,
    });
  },
});
