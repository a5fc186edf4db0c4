import { type LoadedCourse, loadCourse } from '../node/load-course.ts';
import { findCourse } from './find-course.ts';

/** A build whose course is being loaded. */
export interface BegunBuild {
  readonly folder: string;
  readonly loading: Promise<LoadedCourse>;
}

/** Finds a course and begins to load it: the other programs that this takes run while the rest of the tool is still being imported. */
export const beginBuild = async (course: string | undefined, cwd: string): Promise<BegunBuild> => {
  const folder = await findCourse(course, cwd);
  const loading = loadCourse(folder);
  // Whoever awaits it is told what went wrong; until then nobody does.
  loading.catch(() => {});
  return { folder, loading };
};
