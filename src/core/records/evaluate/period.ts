import { type TimeZone, UTC } from '../time-zone.ts';

/** A time by the calendar: how long a completion is valid. */
export interface Period {
  readonly months: number;
  readonly days: number;
}

/** Reads a period such as `P24M`, `P2Y`, `P90D` or `P1Y6M`; `null` if it is none. Hours and less are no period. */
export const parsePeriod = (text: string): Period | null => {
  const match = /^P(?=\d)(?:(\d{1,3})Y)?(?:(\d{1,4})M)?(?:(\d{1,4})W)?(?:(\d{1,5})D)?$/.exec(text);
  if (!match) return null;
  const [years, months, weeks, days] = match.slice(1).map((part) => Number(part ?? 0));
  return { months: (years ?? 0) * 12 + (months ?? 0), days: (weeks ?? 0) * 7 + (days ?? 0) };
};

/**
 * The moment that is a period after another one, by the calendar and the clock of a time zone. A month that lacks the day ends with its last one: a month after
 * 31 January is 28 or 29 February.
 *
 * @param atMs milliseconds since 1970.
 */
export const addPeriod = (atMs: number, { months, days }: Period, zone: TimeZone = UTC): number => {
  const date = new Date(zone.wallOf(atMs));
  const day = date.getUTCDate();
  date.setUTCDate(1);
  date.setUTCMonth(date.getUTCMonth() + months);
  const last = new Date(Date.UTC(date.getUTCFullYear(), date.getUTCMonth() + 1, 0)).getUTCDate();
  date.setUTCDate(Math.min(day, last));
  return zone.momentOf(date.getTime() + days * 86_400_000);
};
