import type { ScoEvent } from './attempt-statements.ts';
import type { CourseStatement } from './read-statement.ts';

/** Clocks may differ by this much. */
export const CLOCK_TOLERANCE_MS = 5 * 60_000;

/** What of an offset is taken out of a time: nothing of one that clocks may have. */
const correctionOf = (clockOffsetMs: number | null): number =>
  clockOffsetMs !== null && Math.abs(clockOffsetMs) > CLOCK_TOLERANCE_MS ? clockOffsetMs : 0;

/** When a statement was made by the clock of the LMS, as far as it says so; else by its own. */
export const correctedTime = ({
  atMs,
  clockOffsetMs,
}: Pick<CourseStatement, 'atMs' | 'clockOffsetMs'>): number => atMs - correctionOf(clockOffsetMs);

/**
 * The events with the times of the LMS's clock, where that of the computer was wrong by more than clocks may be. The first ones of a
 * launch were made before the LMS had said what time it is: they take the offset that their launch has next.
 *
 * @param events of one attempt, by the times that they have.
 */
export const correctTimes = (events: readonly ScoEvent[]): ScoEvent[] => {
  if (events.every(({ clockOffsetMs }) => correctionOf(clockOffsetMs) === 0)) return [...events];
  const known = new Map<string | null, number | null>();
  return [...events]
    .reverse()
    .map((event) => {
      const { session } = event;
      const clockOffsetMs = event.clockOffsetMs ?? (session === null ? null : (known.get(session) ?? null));
      known.set(session, clockOffsetMs);
      return { ...event, clockOffsetMs, atMs: correctedTime({ ...event, clockOffsetMs }) };
    })
    .reverse();
};
