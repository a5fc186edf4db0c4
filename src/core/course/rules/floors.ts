import { drawMinima } from '../draw-minima.ts';
import type { Rule } from './course-view.ts';

/** A floor has questions in every try, and questions for a floor have one. */
export const floors: Rule = ({ settings, chapters }, report) => {
  const assessment = settings?.value.assessment;
  if (!settings || !assessment || !chapters.every(({ quiz }) => quiz?.isComplete)) return;
  const pools = chapters.map(({ quiz }) => quiz?.value.questions ?? []);
  const marked = pools.flat().filter(({ floor }) => floor).length;
  const isAsked = pools.some((pool) => (drawMinima(assessment.draw, pool).minFloor ?? 0) > 0);
  const { id } = assessment;
  if (assessment.floor && !isAsked)
    report(
      'course/floor-not-asked',
      { assessment: id, marked },
      { file: settings.file, path: ['assessment', 'floor'] },
    );
  else if (!assessment.floor && (marked > 0 || assessment.draw.minFloor > 0))
    report('course/floor-missing', { assessment: id }, { file: settings.file, path: ['assessment'] });
};
