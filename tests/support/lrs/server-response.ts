import type { Moment, ServerResponse } from '../../../src/runtime/session/tracker.ts';

/** What a server says at a moment of a clock that is so far ahead of its own, in milliseconds. */
export const responseAt = (at: Moment, aheadMs: number): ServerResponse => ({
  response: Response.json(null, { headers: { date: new Date(at.epochMs - aheadMs).toUTCString() } }),
  sent: at,
  received: at,
});
