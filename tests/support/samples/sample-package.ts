import { Course } from '../../../src/core/course/course.ts';
import type { PackageFile } from '../../../src/core/plan/package-file.ts';
import { planCourse } from '../../../src/core/plan/plan-course.ts';
import { renderPackage } from '../../../src/core/render/render-package.ts';
import { scorm12 } from '../../../src/core/targets/scorm12/scorm12.ts';
import { readToolFiles } from '../../../src/node/tool-files.ts';
import { type CourseInput, sampleCourse } from './sample-course.ts';

/** Paths of the assets that a course names. */
const assetPaths = (value: unknown): readonly string[] => {
  if (Array.isArray(value)) return value.flatMap(assetPaths);
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, inner]) =>
    (key === 'src' || key === 'captions') && typeof inner === 'string' ? [inner] : assetPaths(inner),
  );
};

/** The package of a course with a few bytes in place of each asset. */
export const renderSamplePackage = async (
  input: CourseInput = sampleCourse(),
): Promise<readonly PackageFile[]> => {
  const plan = planCourse(Course.parse(input), { toolVersion: '9.9.9' }, scorm12);
  if (!plan.ok) throw new Error(plan.diagnostics.map(({ message }) => message).join('\n'));
  const data = new TextEncoder().encode('an asset');
  const assets = [...new Set(assetPaths(input))].map((path) => ({ path, data }));
  return renderPackage(plan.value, scorm12, { ...(await readToolFiles()), assets });
};
