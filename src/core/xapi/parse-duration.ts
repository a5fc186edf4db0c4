const DURATION =
  /^P(?:(\d+(?:\.\d+)?)W|(?:(\d+(?:\.\d+)?)Y)?(?:(\d+(?:\.\d+)?)M)?(?:(\d+(?:\.\d+)?)D)?(?:T(?:(\d+(?:\.\d+)?)H)?(?:(\d+(?:\.\d+)?)M)?(?:(\d+(?:\.\d+)?)S)?)?)$/;

const DAY_MS = 86_400_000;

/** Milliseconds in a week, a year, a month (as calendars have them on average), a day, an hour, a minute, a second. */
const UNITS_MS = [7 * DAY_MS, 365.25 * DAY_MS, 30.4375 * DAY_MS, DAY_MS, 3_600_000, 60_000, 1000];

/** No duration of a statement is longer; what is given as more is no measurement, and would not fit into a date. */
export const LONGEST_DURATION_MS = 366 * DAY_MS;

/**
 * Reads an ISO 8601 duration as statements have it (xAPI-Data 4.6), whoever wrote it.
 *
 * @returns milliseconds, at most one more than the longest duration; `null` if it is not a duration.
 */
export const parseDuration = (text: string): number | null => {
  const match = DURATION.exec(text.replaceAll(',', '.'));
  if (!match || !/\d[A-Z]$/.test(text)) return null;
  const ms = match.slice(1).reduce((sum, part, index) => sum + Number(part ?? 0) * (UNITS_MS[index] ?? 0), 0);
  return Math.round(Math.min(ms, LONGEST_DURATION_MS + 1));
};
