import { z } from 'zod';
import { mediaFields } from '../media.ts';

/** A film from `assets/` (.mp4 .webm) with captions (.vtt) and a transcript. */
export const VideoBlock = z.strictObject({ type: z.literal('video'), ...mediaFields });
export type VideoBlock = z.infer<typeof VideoBlock>;
