import { z } from 'zod';

const Moment = z.string().nullable();

const place = {
  endpoint: z.string(),
  activity: z.string().nullable(),
  since: Moment,
  /** What stands in the file behind this many bytes was not finished. */
  bytes: z.number().int().min(0),
};

/** How far the answers to each question have been read; see StreamState. */
const streams = z.record(
  z.string(),
  z.strictObject({
    since: Moment,
    more: z.string().nullable(),
    until: Moment,
    watermark: Moment,
    lastStored: Moment,
  }),
);

/**
 * What stands beside a file of statements that were read from an LRS: whose they are, and how far they go. Format 2. Format 1, of
 * version 0.1.0, did not know the limit of an interrupted question, so that statements behind it may be missing: its statements
 * are good, and how far they go is not.
 */
export const CacheState = z.discriminatedUnion('format', [
  z.strictObject({ format: z.literal(1), ...place, streams: z.record(z.string(), z.unknown()) }),
  z.strictObject({ format: z.literal(2), ...place, streams }),
]);
export type CacheState = z.infer<typeof CacheState>;
