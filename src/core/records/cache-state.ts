import { z } from 'zod';

const Moment = z.string().nullable();

/** What stands beside a file of statements that were read from an LRS: whose they are, and how far they go. Format 1. */
export const CacheState = z.strictObject({
  format: z.literal(1),
  endpoint: z.string(),
  activity: z.string().nullable(),
  since: Moment,
  /** What stands in the file behind this many bytes was not finished. */
  bytes: z.number().int().min(0),
  streams: z.record(
    z.string(),
    z.strictObject({ since: Moment, more: z.string().nullable(), watermark: Moment, lastStored: Moment }),
  ),
});
export type CacheState = z.infer<typeof CacheState>;
