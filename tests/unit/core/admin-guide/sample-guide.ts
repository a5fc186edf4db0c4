import type { AdminGuideInput } from '../../../../src/core/admin-guide/admin-guide-view.ts';
import type { Baselines } from '../../../../src/core/admin-guide/build-changes.ts';
import { renderAdminGuide } from '../../../../src/core/admin-guide/render-admin-guide.ts';
import { Course } from '../../../../src/core/course/course.ts';
import type { PackagePlan } from '../../../../src/core/plan/package-plan.ts';
import { planCourse } from '../../../../src/core/plan/plan-course.ts';
import { scorm12 } from '../../../../src/core/targets/scorm12/scorm12.ts';
import { reportTemplates } from '../../../support/samples/report-templates.ts';
import { type CourseInput, sampleCourse } from '../../../support/samples/sample-course.ts';

export { type CourseInput, sampleCourse };

const NO_BASELINES: Baselines = { earlier: null, replaced: null, unrecorded: [] };

export const planOf = (course: CourseInput): PackagePlan => {
  const result = planCourse(Course.parse(course), { toolVersion: '9.9.9' }, scorm12);
  if (!result.ok) throw new Error(result.diagnostics.map(({ message }) => message).join('\n'));
  return result.value;
};

export const sheetInput = (course: CourseInput, baselines: Partial<Baselines> = {}): AdminGuideInput => ({
  plan: planOf(course),
  target: scorm12,
  zip: { bytes: 1_234_567, sha256: 'a'.repeat(64), contentDigest: 'b'.repeat(64) },
  baselines: { ...NO_BASELINES, ...baselines },
});

export const sheetOf = (course: CourseInput, baselines?: Partial<Baselines>): string =>
  renderAdminGuide({ ...sheetInput(course, baselines), templates: reportTemplates });

type Settings = CourseInput['settings'];

/** The sample course with other settings; what is `undefined` is left out. */
export const courseWith = (
  changes: { readonly [Key in keyof Settings]?: Settings[Key] | undefined },
): CourseInput => {
  const course = sampleCourse();
  const settings = Object.fromEntries(
    Object.entries({ ...course.settings, ...changes }).filter(([, value]) => value !== undefined),
  ) as Settings;
  return { ...course, settings };
};

/** The courses whose sheets differ most, by what is different about them. */
export const courses: readonly (readonly [name: string, course: CourseInput])[] = [
  ['one SCO', sampleCourse()],
  ['one SCO per chapter', courseWith({ scos: 'per-chapter' })],
  ['no assessment', courseWith({ assessment: undefined })],
  ['no assessment, one SCO per chapter', courseWith({ scos: 'per-chapter', assessment: undefined })],
  ['no question', { ...courseWith({ assessment: undefined }), chapters: sampleCourse().chapters.slice(1) }],
];
