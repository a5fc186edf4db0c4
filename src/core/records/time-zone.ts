/** A time zone, by whose clock days begin and end. */
export interface TimeZone {
  /** As the IANA time zone database calls it, such as `Europe/Vienna`. */
  readonly name: string;
  /** What a clock there shows at a moment, as if it were UTC: milliseconds since 1970. */
  wallOf(ms: number): number;
  /** The moment at which a clock there shows that; of two, the first; of none, one next to the gap. */
  momentOf(wallMs: number): number;
  /** The last millisecond of a day such as `2026-11-30` there; `null` if there is no such day. */
  endOfDay(day: string): number | null;
}

const HOUR_MS = 3_600_000;
const DAY_MS = 24 * HOUR_MS;

/** The first millisecond of a day in UTC; `null` if there is no such day. */
const startInUtc = (day: string): number | null => {
  const match = /^(\d{4})-(\d\d)-(\d\d)$/.exec(day);
  const start = match ? Date.parse(`${day}T00:00:00Z`) : Number.NaN;
  return Number.isNaN(start) || new Date(start).getUTCDate() !== Number(match?.[3]) ? null : start;
};

/** Coordinated Universal Time. */
export const UTC: TimeZone = {
  name: 'UTC',
  wallOf: (ms) => ms,
  momentOf: (wallMs) => wallMs,
  endOfDay(day) {
    const start = startInUtc(day);
    return start === null ? null : start + DAY_MS - 1;
  },
};

/** The time zone of a name; `null` if there is none of that name. */
export const findTimeZone = (name: string): TimeZone | null => {
  if (name === 'UTC') return UTC;
  let format: Intl.DateTimeFormat;
  try {
    format = new Intl.DateTimeFormat('en-US', {
      timeZone: name,
      calendar: 'gregory',
      numberingSystem: 'latn',
      hourCycle: 'h23',
      year: 'numeric',
      month: 'numeric',
      day: 'numeric',
      hour: 'numeric',
      minute: 'numeric',
      second: 'numeric',
    });
  } catch {
    return null;
  }
  /** How far the clock is ahead of UTC, by the quarter of an hour: no zone changes within one. */
  const offsets = new Map<number, number>();
  const offsetAt = (ms: number): number => {
    const quarter = Math.floor(ms / (HOUR_MS / 4));
    const known = offsets.get(quarter);
    if (known !== undefined) return known;
    const parts = Object.fromEntries(
      format.formatToParts(ms).map(({ type, value }) => [type, Number(value)]),
    ) as Readonly<Record<string, number>>;
    const { year = 0, month = 1, day = 1, hour = 0, minute = 0, second = 0 } = parts;
    const offset = Date.UTC(year, month - 1, day, hour, minute, second) - Math.floor(ms / 1000) * 1000;
    offsets.set(quarter, offset);
    return offset;
  };
  const wallOf = (ms: number): number => ms + offsetAt(ms);
  return {
    name,
    wallOf,
    momentOf(wallMs) {
      const candidates = [wallMs - offsetAt(wallMs - DAY_MS), wallMs - offsetAt(wallMs + DAY_MS)];
      const exact = candidates.filter((ms) => wallOf(ms) === wallMs);
      return Math.min(...(exact.length > 0 ? exact : candidates));
    },
    endOfDay(day) {
      const start = startInUtc(day);
      if (start === null) return null;
      const next = start + DAY_MS;
      // The first moment at which a clock there shows the next day, whether or not it shows midnight.
      let [before, after] = [next - 2 * DAY_MS, next + 2 * DAY_MS];
      while (after - before > 1) {
        const middle = Math.floor((before + after) / 2);
        if (wallOf(middle) >= next) after = middle;
        else before = middle;
      }
      return before;
    },
  };
};
