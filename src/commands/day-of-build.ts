import { UsageError } from './command.ts';

/** The day begins first where clocks are 14 hours ahead of UTC: nobody is told that his own today is still to come. */
const EARLIEST_ZONE = 14 * 3_600_000;

/**
 * The day by which a course is judged, such as `2026-11-23`.
 *
 * @param epoch the variable SOURCE_DATE_EPOCH, in seconds since 1970 (reproducible-builds.org), if it is set.
 * @throws UsageError if it is set to anything else.
 */
export const buildDay = (epoch: string | undefined, now: Date): string => {
  if (epoch === undefined || epoch === '')
    return new Date(now.getTime() + EARLIEST_ZONE).toISOString().slice(0, 10);
  if (!/^\d{1,11}$/.test(epoch))
    throw new UsageError(`SOURCE_DATE_EPOCH is "${epoch}", and must be a number of seconds since 1970.`);
  return new Date(Number(epoch) * 1000).toISOString().slice(0, 10);
};
