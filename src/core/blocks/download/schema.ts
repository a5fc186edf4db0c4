import { z } from 'zod';
import { AssetPath, InlineMarkdown, PlainText } from '../../text/primitives.ts';

/** A file from `assets/` to keep. */
export const DownloadBlock = z.strictObject({
  type: z.literal('download'),
  src: AssetPath,
  title: PlainText,
  /** What the file is and for whom. */
  description: InlineMarkdown,
});
export type DownloadBlock = z.infer<typeof DownloadBlock>;
