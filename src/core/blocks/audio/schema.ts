import { z } from 'zod';
import { mediaFields } from '../media.ts';

/** A recording from `assets/` (.mp3 .ogg .m4a) with captions (.vtt) and a transcript. */
export const AudioBlock = z.strictObject({ type: z.literal('audio'), ...mediaFields });
export type AudioBlock = z.infer<typeof AudioBlock>;
