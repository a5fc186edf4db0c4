import { endOfDay } from './end-of-day.ts';

/** In which order day and month stand in dates such as 03/04/2026. */
export const DATE_ORDERS = ['day-first', 'month-first'] as const;
export type DateOrder = (typeof DATE_ORDERS)[number];

/** A day as it was read, or what is wrong with it: words that follow the text. */
export type ReadDay = { readonly ms: number } | { readonly fault: string };

const YEAR_FIRST = /^(\d{4})([-./])(\d{1,2})\2(\d{1,2})$/;
const YEAR_LAST = /^(\d{1,2})([-./])(\d{1,2})\2(\d{4})$/;

/** A spreadsheet adds the time of midnight to a day. */
const MIDNIGHT = /[T ]0?0:00(?::00(?:[.,]0+)?)?(?: ?AM|Z)?$/i;

const EXAMPLES = '2026-11-30, 30.11.2026 or 11/30/2026';

/** The order that the dates of a column show: where one number is greater than 12. `null` if none shows any, or they disagree. */
const orderOf = (texts: readonly string[]): DateOrder | 'both' | null => {
  let found: DateOrder | null = null;
  for (const text of texts) {
    const [, first = '', mark = '', second = ''] = YEAR_LAST.exec(text) ?? [];
    if (mark === '.' || first === '') continue;
    const shown = Number(first) > 12 ? 'day-first' : Number(second) > 12 ? 'month-first' : null;
    if (shown === null) continue;
    if (found !== null && found !== shown) return 'both';
    found = shown;
  }
  return found;
};

/**
 * Reads the days of one column: as 2026-11-30; with points, the day first (30.11.2026); with strokes, in the order that was said, or that the
 * column shows. A column that does not show it is not guessed at.
 *
 * @returns the last millisecond of each day in UTC.
 */
export const readDays = (texts: readonly string[], order: DateOrder | null): readonly ReadDay[] => {
  const plain = texts.map((text) => text.trim().replace(MIDNIGHT, ''));
  const shown = order ?? orderOf(plain);
  return plain.map((text): ReadDay => {
    const two = (part: string): string => part.padStart(2, '0');
    const dayOf = (year: string, month: string, day: string): ReadDay => {
      const ms = endOfDay(`${year}-${two(month)}-${two(day)}`);
      return ms === null ? { fault: `is no day; days are such as ${EXAMPLES}` } : { ms };
    };
    const [, year = '', , month = '', day = ''] = YEAR_FIRST.exec(text) ?? [];
    if (year !== '') return dayOf(year, month, day);
    const [, first = '', mark = '', second = '', lastYear = ''] = YEAR_LAST.exec(text) ?? [];
    if (lastYear === '') return { fault: `is no day in the form ${EXAMPLES}` };
    if (mark === '.') return dayOf(lastYear, second, first);
    if (shown === 'both') return { fault: 'stands beside days that have day and month in another order' };
    if (shown !== null)
      return shown === 'day-first' ? dayOf(lastYear, second, first) : dayOf(lastYear, first, second);
    if (first === second) return dayOf(lastYear, second, first);
    return {
      fault: 'may begin with the day or with the month; say which by --date-order day-first or month-first',
    };
  });
};
