import { defineCode } from './code.ts';
import { didYouMean, quoteList } from './wording.ts';

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
  'load/exception': defineCode<{ reason: string }>({
    severity: 'error',
    title: 'Exception while a file is read',
    message: ({ reason }) => `Running this file throws: ${reason}`,
    help: 'A course file only states data; correct or remove the code that throws.',
    example: { reason: 'TypeError: cards.map is not a function' },
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
