import { defineCode } from './code.ts';
import { count, didYouMean, quoteList } from './wording.ts';

/** What can be wrong before a course's definitions are values at all. */
export const loadCodes = {
  'load/no-course': defineCode<{ folder: string }>({
    severity: 'error',
    title: 'No course folder',
    message: ({ folder }) => `There is no course folder "${folder}".`,
    help: 'Name a folder that holds a course.ts, such as content/border-basics.',
    example: { folder: 'content/boarder-basics' },
  }),
  'load/missing-file': defineCode<{ file: string; exportName: string; define: string }>({
    severity: 'error',
    title: 'Missing file',
    message: ({ file }) => `The course has no file "${file}".`,
    help: 'Every course has course.ts, glossary.ts and sources.ts, and every chapter folder has chapter.ts.',
    advice: ({ file, exportName, define }) =>
      `Create ${file} with "export const ${exportName} = ${define}({ … })".`,
    example: { file: 'glossary.ts', exportName: 'glossary', define: 'defineGlossary' },
  }),
  'load/no-chapters': defineCode<Record<string, never>>({
    severity: 'error',
    title: 'No chapters',
    message: () => 'The course has no chapter.',
    help: 'Create a folder such as chapters/01-introduction with a chapter.ts in it.',
    example: {},
  }),
  'load/chapter-folder-name': defineCode<{ folder: string }>({
    severity: 'warning',
    title: 'Chapter folder without a number',
    message: ({ folder }) => `The chapter folder "${folder}" does not begin with two digits and a hyphen.`,
    help: "Rename it to a form such as 03-documents: chapters stand in the order of their folders' names.",
    example: { folder: 'documents' },
  }),
  'load/syntax-error': defineCode<{ reason: string }>({
    severity: 'error',
    title: 'Syntax error',
    message: ({ reason }) => `This is not TypeScript: ${reason}`,
    help: 'Correct the marked place; often a comma, a bracket or a quotation mark is missing just before it.',
    example: { reason: 'Expected "}" but found "pages"' },
  }),
  'load/unresolved-import': defineCode<{ reason: string }>({
    severity: 'error',
    title: 'Import that leads nowhere',
    message: ({ reason }) => `An import cannot be followed: ${reason}`,
    help: 'Import from "coursewright", or from a file of the course by its relative path.',
    example: { reason: 'Could not resolve "./shared.ts"' },
  }),
  'load/duplicate-key': defineCode<{ key: string }>({
    severity: 'error',
    title: 'Field that is written twice',
    message: ({ key }) => `"${key}" is written twice in one object; only the last of them counts.`,
    help: 'Remove one of them, or put what it says into an entry of its own.',
    example: { key: 'title' },
  }),
  'load/unhandled-rejection': defineCode<{ reason: string }>({
    severity: 'error',
    title: 'Promise that fails unseen',
    message: ({ reason }) => `A promise that nobody waits for fails: ${reason}`,
    help: 'A course file only states data; put "await" before what can fail, or remove it.',
    example: { reason: 'Error: no connection.' },
  }),
  'load/exception': defineCode<{ reason: string }>({
    severity: 'error',
    title: 'Exception while a file is read',
    message: ({ reason }) => `Running this file throws: ${reason}`,
    help: 'A course file only states data; correct or remove the code that throws.',
    example: { reason: 'TypeError: cards.map is not a function' },
  }),
  'load/exit': defineCode<{ file: string }>({
    severity: 'error',
    title: 'File that ends the process',
    message: ({ file }) => `Running "${file}" ends the process, and with it the build, without a package.`,
    help: 'Remove the call of exit; a course file only states data. Throw an error to refuse to be built.',
    example: { file: 'glossary.ts' },
  }),
  'load/waits': defineCode<{ file: string }>({
    severity: 'error',
    title: 'File that waits for ever',
    message: ({ file }) => `Running "${file}" waits for something that never comes.`,
    help: 'Remove the "await", or whatever it waits for; a course file only states data.',
    example: { file: 'glossary.ts' },
  }),
  'load/too-long': defineCode<{ file: string; seconds: number }>({
    severity: 'error',
    title: 'File that does not come to an end',
    message: ({ file, seconds }) =>
      `Running "${file}" has not come to an end after ${count(seconds, 'second')}.`,
    help: 'Look for a loop that never ends, or for an "await" of something slow; a course file only states data.',
    example: { file: 'glossary.ts', seconds: 10 },
  }),
  'load/shared-changed': defineCode<{ names: readonly string[] }>({
    severity: 'error',
    title: 'File that changes what all files share',
    message: ({ names }) => `Running this file changes ${quoteList(names)}, which every other module uses.`,
    help: 'Write a function of your own, and call it with the value.',
    example: { names: ['Array.prototype.first'] },
  }),
  'load/not-the-same': defineCode<{ field: string; first: string; second: string }>({
    severity: 'error',
    title: 'Content that is not the same twice',
    message: ({ field, first, second }) =>
      `${field === '' ? 'The definition' : `"${field}"`} is ${first} at one reading and ${second} at another, an hour, a day, a month and a year later.`,
    help: 'Write the value itself: chance, the clock and what was read before make a package that nobody can build again.',
    example: { field: 'rights', first: '"© 2026 Example Agency"', second: '"© 2027 Example Agency"' },
  }),
  'load/missing-export': defineCode<{ file: string; exportName: string; exported: readonly string[] }>({
    severity: 'error',
    title: 'Missing export',
    message: ({ file, exportName, exported }) =>
      exported.length === 0
        ? `"${file}" exports nothing; it must export "${exportName}".`
        : `"${file}" exports ${quoteList(exported)}, but not "${exportName}".`,
    help: 'The name of the export is given by the file: course, chapter, quiz, glossary or sources.',
    advice: ({ exportName, exported }) => didYouMean(exportName, exported),
    example: { file: 'chapters/01-introduction/quiz.ts', exportName: 'quiz', exported: ['questions'] },
  }),
  'load/not-utf8': defineCode<{ file: string; byte: string }>({
    severity: 'error',
    title: 'Source file that is not UTF-8',
    message: ({ file, byte }) => `"${file}" is not UTF-8: the byte ${byte} stands for no character here.`,
    help: 'Save the file as UTF-8: most editors show the encoding in the status bar, and save in another one from there.',
    example: { file: 'glossary.ts', byte: '0xE9' },
  }),
  'load/asset-outside': defineCode<{ path: string; target: string }>({
    severity: 'error',
    title: 'Asset that leads out of the course',
    message: ({ path, target }) =>
      `"assets/${path}" is a link to "${target}", outside the course folder; everybody who gets the package would get that file.`,
    help: 'Put a copy of the file itself into assets/, or remove the link.',
    example: { path: 'logo.png', target: '/home/anna/logo.png' },
  }),
  'load/asset-circle': defineCode<{ path: string }>({
    severity: 'error',
    title: 'Asset that leads in a circle',
    message: ({ path }) => `"assets/${path}" is a link to a folder in which it stands itself.`,
    help: 'Remove the link.',
    example: { path: 'images/all' },
  }),
  'load/default-export': defineCode<{ file: string; exportName: string; define: string }>({
    severity: 'error',
    title: 'Default export',
    message: ({ file, exportName }) =>
      `"${file}" has a default export in place of the export "${exportName}".`,
    help: 'Use a named export.',
    advice: ({ exportName, define }) => `Write "export const ${exportName} = ${define}({ … })".`,
    example: { file: 'glossary.ts', exportName: 'glossary', define: 'defineGlossary' },
  }),
};
