import { z } from 'zod';
import { AssetPath, InlineMarkdown, PlainText } from '../../text/primitives.ts';

/** A picture from `assets/` (.png .jpg .gif .svg). */
export const ImageBlock = z.strictObject({
  type: z.literal('image'),
  src: AssetPath,
  /** What the picture says to someone who cannot see it. */
  alt: PlainText,
  caption: InlineMarkdown.optional(),
  source: InlineMarkdown.optional(),
});
export type ImageBlock = z.infer<typeof ImageBlock>;
