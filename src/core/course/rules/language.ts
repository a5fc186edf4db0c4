import { findLocale, languages } from '../../locale/find-locale.ts';
import type { Rule } from './course-view.ts';
import { isRegion } from './regions.ts';

/** The page, the admin guide and the run-time can speak the course's language, and its region exists. */
export const language: Rule = ({ settings }, report) => {
  if (!settings) return;
  const { language: tag } = settings.value;
  const [, region = null] = tag.split('-');
  const isUnknownRegion = region !== null && !isRegion(region);
  if (findLocale(tag) && !isUnknownRegion) return;
  report(
    'course/unsupported-language',
    { language: tag, region: isUnknownRegion ? region : null, languages },
    { file: settings.file, path: ['language'] },
  );
};
