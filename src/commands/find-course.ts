import { readdir, stat } from 'node:fs/promises';
import path from 'node:path';
import { UsageError } from './command.ts';

const isFile = async (file: string): Promise<boolean> => {
  try {
    return (await stat(file)).isFile();
  } catch {
    return false;
  }
};

/**
 * Finds the course folder: the one that is named, as a path or as a name below `content/`, or the only one there is.
 *
 * @param cwd folder of the caller.
 */
export const findCourse = async (name: string | undefined, cwd: string): Promise<string> => {
  const content = path.join(cwd, 'content');
  const names = await readdir(content).catch(() => [] as string[]);
  const courses: string[] = [];
  for (const candidate of names.sort())
    if (await isFile(path.join(content, candidate, 'course.ts'))) courses.push(candidate);
  if (name !== undefined) {
    const folders = [path.resolve(cwd, name), path.join(content, name)];
    for (const folder of folders) if (await isFile(path.join(folder, 'course.ts'))) return folder;
    throw new UsageError(
      `There is no course at "${name}": no course.ts there.${courses.length > 0 ? ` Courses in content/: ${courses.join(', ')}.` : ''}`,
    );
  }
  const [only, ...others] = courses;
  if (only === undefined)
    throw new UsageError('There is no course: no content/<course>/course.ts in this folder.');
  if (others.length > 0) throw new UsageError(`Name one of the courses: ${courses.join(', ')}.`);
  return path.join(content, only);
};
