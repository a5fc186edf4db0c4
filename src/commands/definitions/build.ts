import { defineCommand } from '../define-command.ts';

/** `coursewright build [course]`. */
export const buildCommand = defineCommand({
  name: 'build',
  summary: 'compile a course into dist/packages/',
  usage: ['[course] [--out <folder>] [--frozen] [--json]'],
  about: [
    'Validates and compiles a course, packs it, checks the package, and writes it, with the sheet for the LMS administrator beside it. A build with an error writes nothing: the last good package stays as it was.',
    "Keys and indices by which learners' progress is found stand in course.lock.json in the course folder, for ever: the build adds what is new, and the file is committed with the course.",
  ],
  positionals: [
    {
      name: 'course',
      help: 'folder of the course, or its name below content/; may be left out if there is only one',
    },
  ],
  options: {
    out: { type: 'string', value: '<folder>', help: 'where the package goes; dist/packages unless given' },
    frozen: {
      type: 'boolean',
      help: 'fail if course.lock.json is not up to date, and leave it as it is: for CI and releases',
    },
    json: { type: 'boolean', help: 'print path, size, digests and suspend-data budget as JSON' },
  },
  examples: ['build', 'build facilitated-illegal-immigration --out /tmp'],
  run: async ({ out, frozen }, [course], { cwd, today }) => {
    const { beginBuild } = await import('../begin-build.ts');
    const begun = await beginBuild(course, cwd);
    const { build } = await import('../build.ts');
    return build({ begun, course, out, isFrozen: frozen ?? false, cwd, today: today() });
  },
});
