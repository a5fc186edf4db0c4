import { checkPackage } from '../../src/core/check/check-package.ts';
import { Course } from '../../src/core/course/course.ts';
import { hasErrors } from '../../src/core/diagnostics/diagnostic.ts';
import type { PackageFile } from '../../src/core/plan/package-file.ts';
import type { PackagePlan } from '../../src/core/plan/package-plan.ts';
import { planCourse } from '../../src/core/plan/plan-course.ts';
import { renderPackage } from '../../src/core/render/render-package.ts';
import { readToolFiles } from '../../src/node/tool-files.ts';
import { packFiles, unpackFiles } from '../../src/node/zip.ts';
import { type CourseInput, sampleCourse } from '../unit/core/render/sample-course.ts';

/** A package as it comes out of its zip. */
export interface BuiltCourse {
  readonly plan: PackagePlan;
  readonly files: readonly PackageFile[];
}
