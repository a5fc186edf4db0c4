import type { Moment, ServerResponse } from '../session/tracker.ts';

/** What the clock of a server showed at a moment. */
export interface ServerTime {
  /** Milliseconds since 1970. */
  readonly serverMs: number;
  readonly at: Pick<Moment, 'epochMs' | 'elapsedMs'>;
}

/** The clock of the server says whole seconds: on average it is half a second further. */
const HALF_A_SECOND_MS = 500;

/** A response that was longer under way does not say when the server wrote it. */
const MAX_ROUND_TRIP_MS = 5000;

/**
 * What the server's clock showed, by `Date` and, from a cache on the way, `Age` (RFC 9110, 6.6.1; RFC 9111, 5.1); taken for the
 * middle between request and response. `null`: the response does not say it, is that of another server, as for a login, or comes
 * from an app on the device, which has the clock of the device.
 *
 * @param page the address that was asked for.
 */
export const readServerTime = (last: ServerResponse | null, page: string): ServerTime | null => {
  if (!last || new URL(page).host === 'localhost') return null;
  const { response, sent, received } = last;
  const { ok, redirected, headers } = response;
  if (!ok || redirected) return null;
  const dateMs = Date.parse(headers.get('date') ?? '');
  const ageMs = Number(headers.get('age') ?? 0) * 1000;
  const roundTripMs = received.elapsedMs - sent.elapsedMs;
  if (!Number.isFinite(dateMs + ageMs) || roundTripMs > MAX_ROUND_TRIP_MS) return null;
  return {
    serverMs: dateMs + ageMs + HALF_A_SECOND_MS,
    at: {
      epochMs: received.epochMs - roundTripMs / 2,
      elapsedMs: received.elapsedMs - roundTripMs / 2,
    },
  };
};
