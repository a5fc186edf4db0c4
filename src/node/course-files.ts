import { existsSync } from 'node:fs';
import { join } from 'node:path';
import type { Diagnostic } from '../core/diagnostics/diagnostic.ts';
import { report } from '../core/diagnostics/registry.ts';
import { compare } from '../core/text/compare.ts';
import { listFolder } from './list-folder.ts';

/** A file in which a course is defined. */
export interface CourseFile {
  /** Relative to the course folder, with slashes. */
  readonly file: string;
  /** The name under which it exports its definition. */
  readonly exportName: string;
  /** The function that makes the definition. */
  readonly define: string;
}

const chapterFile = (folder: string): CourseFile => ({
  file: `chapters/${folder}/chapter.ts`,
  exportName: 'chapter',
  define: 'defineChapter',
});

/** The files that a course has or ought to have, with what is wrong about their being there. */
export const findCourseFiles = async (
  dir: string,
): Promise<{ readonly files: readonly CourseFile[]; readonly diagnostics: readonly Diagnostic[] }> => {
  const diagnostics: Diagnostic[] = [];
  const required: CourseFile[] = [
    { file: 'course.ts', exportName: 'course', define: 'defineCourse' },
    { file: 'glossary.ts', exportName: 'glossary', define: 'defineGlossary' },
    { file: 'sources.ts', exportName: 'sources', define: 'defineSources' },
  ];
  const optional: CourseFile[] = [{ file: 'case-file.ts', exportName: 'caseFile', define: 'defineCaseFile' }];
  const folders = (await listFolder(join(dir, 'chapters'))).filter(({ isFolder }) => isFolder);
  if (folders.length === 0) diagnostics.push(report('load/no-chapters', {}));
  for (const { name } of folders) {
    required.push(chapterFile(name));
    optional.push({ file: `chapters/${name}/quiz.ts`, exportName: 'quiz', define: 'defineQuiz' });
    if (!/^\d\d-/.test(name))
      diagnostics.push(
        report('load/chapter-folder-name', { folder: name }, { file: `chapters/${name}/chapter.ts` }),
      );
  }
  const isThere = ({ file }: CourseFile): boolean => existsSync(join(dir, file));
  for (const file of required.filter((entry) => !isThere(entry)))
    diagnostics.push(report('load/missing-file', { ...file }, { file: file.file }));
  const files = [...required, ...optional].filter(isThere).sort((a, b) => compare(a.file, b.file));
  return { files, diagnostics };
};
