import { defineCommand } from '../define-command.ts';

/** `coursewright sheet <zip>`. */
export const sheetCommand = defineCommand({
  name: 'sheet',
  summary: 'write what an LMS administrator needs to know of a package, whoever made it',
  usage: ['<zip> [--out <file>] [--json]'],
  about: [
    'Writes an HTML page with what the manifest and the files of a package tell: what it is, what learners can open, which settings Moodle needs, what was found. The sheet that a build writes beside its zip says more of a package that this tool made.',
  ],
  positionals: [{ name: 'zip', help: 'the package', missing: 'Name the zip.' }],
  options: {
    out: {
      type: 'string',
      value: '<file>',
      help: 'where it goes; <name of the zip>.sheet.html in this folder unless given',
    },
    json: { type: 'boolean', help: 'print where it went as JSON' },
  },
  examples: ['sheet from-elsewhere.zip', 'sheet from-elsewhere.zip --out sheets/course.html'],
  run: async ({ out }, [zip = ''], { cwd }) => {
    const { sheet } = await import('../sheet.ts');
    return sheet({ zip, out, cwd });
  },
});
