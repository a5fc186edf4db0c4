import { z } from 'zod';
import { Identifier, IsoDate, PlainText, Title } from '../text/primitives.ts';

/** One document that the course cites. */
export const Source = z.strictObject({
  /** What `[@id, locator]` refers to. */
  id: Identifier,
  /** How a citation shows it in running text, such as "INTERPOL 2016". */
  short: PlainText.max(60),
  title: Title,
  publisher: PlainText,
  /** Publication date as far as it is known: `2016`, `2016-01` or `2016-01-13`; or words such as "undated, about 2011". */
  date: PlainText,
  /** Where it is published; `https:` only. */
  url: z.url({ protocol: /^https$/ }).optional(),
  /** When the address was last looked at. */
  accessed: IsoDate.optional(),
  /** What a reader must know about it, such as its bias or that it has been replaced. */
  note: PlainText.optional(),
});
export type Source = z.infer<typeof Source>;

/** All sources of a course. */
export const Sources = z.strictObject({ sources: z.array(Source) });
export type Sources = z.infer<typeof Sources>;
