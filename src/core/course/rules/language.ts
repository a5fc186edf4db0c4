import { findLocale, languages } from '../../locale/find-locale.ts';
import type { Rule } from './view.ts';

/** The page, the sheet and the run-time can speak the course's language. */
export const language: Rule = ({ settings }, report) => {
  if (settings && !findLocale(settings.value.language))
    report(
      'course/unsupported-language',
      { language: settings.value.language, languages },
      { file: settings.file, path: ['language'] },
    );
};
