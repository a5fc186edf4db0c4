/** What an author says of a new course. */
export interface StarterAnswers {
  readonly id: string;
  readonly title: string;
  readonly publisher: string;
  /** The day on which it is made, such as `2026-11-30`. */
  readonly today: string;
}

/** A text as a TypeScript string in single quotes has it. */
const quoted = (text: string): string =>
  text.replaceAll('\\', '\\\\').replaceAll("'", "\\'").replaceAll('\n', ' ');

/** An id made from a title: lower-case letters, digits and hyphens; empty if nothing of the title can be part of one. */
export const idFromTitle = (title: string): string =>
  title
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^[^a-z]+|-+$/g, '')
    .slice(0, 40)
    .replace(/-+$/, '');

/** A file of the starter course with the author's own words in the place of those it came with. */
export const fillStarterFile = (text: string, { id, title, publisher, today }: StarterAnswers): string =>
  text
    .replaceAll("'course-id'", () => `'${id}'`)
    .replaceAll("'Course title'", () => `'${quoted(title)}'`)
    .replaceAll('Course publisher', () => quoted(publisher))
    .replaceAll("'2026-01-01'", () => `'${today}'`);

const json = (value: unknown): string => `${JSON.stringify(value, null, 2)}\n`;

/**
 * The files of a new project beside its course, by path.
 *
 * @param tool what npm installs as the tool, such as `^1.2.0` or `file:../coursewright`.
 */
export const starterFiles = (
  { id, title }: StarterAnswers,
  tool: string,
): Readonly<Record<string, string>> => ({
  'package.json': json({
    name: id,
    private: true,
    type: 'module',
    scripts: {
      build: 'coursewright build',
      outline: 'coursewright outline',
      check: 'tsc --noEmit && coursewright build --frozen',
    },
    devDependencies: { coursewright: tool, typescript: '>=5.8' },
  }),
  'tsconfig.json': json({
    compilerOptions: {
      target: 'es2023',
      module: 'nodenext',
      strict: true,
      noEmit: true,
      allowImportingTsExtensions: true,
    },
    include: ['content'],
  }),
  '.gitignore': 'node_modules/\ndist/\n',
  '.github/workflows/course.yml': `# Builds the course on every change; --frozen fails if course.lock.json was not committed.
name: course
on: [push, pull_request]
jobs:
  build:
    runs-on: ubuntu-latest
    steps:
      - uses: actions/checkout@v4
      - uses: actions/setup-node@v4
        with:
          node-version: 22
      - run: npm install
      - run: npm run check
      - uses: actions/upload-artifact@v4
        with:
          name: package
          path: dist/packages/*.zip
`,
  'README.md': `# ${title.replaceAll('\n', ' ')}

A course in \`content/${id}/\`, compiled by Coursewright into a SCORM 1.2 package for an LMS.

\`\`\`sh
npm install
npm run build     # dist/packages/*.zip, with the sheet for the LMS administrator beside it
npm run outline   # pages, minutes, questions
npm run check     # types, and a build that changes no lock file: what CI runs
\`\`\`

Start with \`content/${id}/course.ts\`, then change the chapter and its quiz page by page. \`course.lock.json\` is written by the
build: commit it.
`,
});
