import type { Rule } from './course-view.ts';

/** Only one side decides passed and failed: the package or the LMS. */
export const masteryScore: Rule = ({ settings }, report) => {
  const assessment = settings?.value.assessment;
  if (settings && assessment && settings.value.masteryScore !== undefined)
    report(
      'course/mastery-score',
      { assessment: assessment.id },
      { file: settings.file, path: ['masteryScore'], isKey: true },
    );
};
