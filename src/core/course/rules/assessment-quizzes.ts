import type { Rule } from './course-view.ts';

/** With an assessment, every chapter has questions to draw from. */
export const assessmentQuizzes: Rule = ({ settings, chapters }, report) => {
  const assessment = settings?.value.assessment;
  if (!assessment) return;
  for (const { name, chapter, hasQuiz } of chapters)
    if (chapter && !hasQuiz)
      report(
        'course/assessment-without-quiz',
        { chapter: name, assessment: assessment.id },
        { file: chapter.file, path: ['id'] },
      );
};
