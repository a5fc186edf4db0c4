import type { TimeZone } from '../time-zone.ts';

/** A day there, as `2026-11-22`; `''` for none. */
export const formatZonedDay = (ms: number | null, zone: TimeZone): string =>
  ms === null ? '' : new Date(zone.wallOf(ms)).toISOString().slice(0, 10);

/** A moment there that spreadsheets read as a date, as `2026-11-22 09:00:41`; `''` for none. */
export const formatZonedTime = (ms: number | null, zone: TimeZone): string =>
  ms === null ? '' : new Date(zone.wallOf(ms)).toISOString().slice(0, 19).replace('T', ' ');
