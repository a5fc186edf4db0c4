import { z } from 'zod';

const Moment = z.string().nullable();

/** What has been loaded of one source: as JSON in the table beside that of the statements. Format 1. */
export const LoadState = z.strictObject({
  format: z.literal(1),
  /** How often it has been written. */
  step: z.number().int().min(0),
  /** Statements that came in, each time that they came. */
  read: z.number().int().min(0),
  unreadable: z.number().int().min(0),
  /** Of a file: how many values have been taken, and a SHA-256 over the ids among them, in their order. */
  values: z.number().int().min(0),
  ids: z.string(),
  /** Of an LRS: up to when it is complete, and how far each question has been answered; see StreamState. */
  watermark: Moment,
  completeThrough: Moment,
  streams: z.record(
    z.string(),
    z.strictObject({
      since: Moment,
      more: Moment,
      until: Moment,
      watermark: Moment,
      lastStored: Moment,
    }),
  ),
});
export type LoadState = z.infer<typeof LoadState>;

/** The state before anything has been loaded. */
export const NOTHING_LOADED: LoadState = {
  format: 1,
  step: 0,
  read: 0,
  unreadable: 0,
  values: 0,
  ids: '',
  watermark: null,
  completeThrough: null,
  streams: {},
};

/** The earlier of two moments; the other one where one is `null`. */
const earlier = (a: string | null, b: string | null): string | null =>
  a === null || b === null ? (a ?? b) : Date.parse(a) <= Date.parse(b) ? a : b;

/** What all sources together amount to: complete as far as each of the LRSs is. */
export const sumLoads = (states: readonly LoadState[]): LoadState =>
  states.reduce(
    (sum, state) => ({
      ...NOTHING_LOADED,
      read: sum.read + state.read,
      unreadable: sum.unreadable + state.unreadable,
      watermark: earlier(sum.watermark, state.watermark),
      completeThrough: earlier(sum.completeThrough, state.completeThrough),
    }),
    NOTHING_LOADED,
  );
