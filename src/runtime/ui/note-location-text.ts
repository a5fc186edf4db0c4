import type { Locale } from '../../core/locale/locales.ts';
import type { NoteLocation } from '../session/session.ts';

/** What a learner is told about where a note is kept; `''`: nothing, because all of it is where the rest of the work is. */
export const noteLocationText = (strings: Locale['runtime'], copy: NoteLocation): string => {
  switch (copy) {
    case 'whole':
      return '';
    case 'browser':
      return strings.noteInBrowser;
    case 'beginning':
      return strings.noteBeginning;
    case 'elsewhere':
      return strings.noteElsewhere;
  }
};
