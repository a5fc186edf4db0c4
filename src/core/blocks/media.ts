import type { z } from 'zod';
import type { Html } from '../text/html.ts';
import { AssetPath, InlineMarkdown, Markdown, PlainText } from '../text/primitives.ts';
import type { AssetUse, BlockContext } from './block-type.ts';
import { sourceOrNull } from './optional-text.ts';

/** What films and recordings have. */
export const mediaFields = {
  src: AssetPath,
  title: PlainText,
  /** A WebVTT file in `assets/`. */
  captions: AssetPath,
  transcript: Markdown,
  source: InlineMarkdown.optional(),
};

type Media = z.infer<z.ZodObject<typeof mediaFields>>;

interface MediaView {
  readonly src: string;
  readonly title: string;
  readonly captions: string;
  readonly language: string;
  readonly transcript: Html;
  readonly source: Html | null;
}

export const viewMedia = (media: Media, { text, language, assetHref }: BlockContext): MediaView => ({
  src: assetHref(media.src),
  title: media.title,
  captions: assetHref(media.captions),
  language,
  transcript: text.flow(media.transcript),
  source: sourceOrNull(text, media.source),
});

/** The files of a film or recording. @param use what the file is used as, such as `a video`. */
export const mediaAssets = (
  { src, captions }: Media,
  use: string,
  extensions: readonly string[],
): readonly AssetUse[] => [
  { key: 'src', path: src, use, extensions },
  { key: 'captions', path: captions, use: 'captions', extensions: ['.vtt'] },
];
