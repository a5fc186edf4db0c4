import { z } from 'zod';
import { InlineMarkdown, PlainText, Title } from '../../text/primitives.ts';

/** One dated figure with everything a reader needs to quote it. */
export const Statistic = z.strictObject({
  /** As it is shown: "1 003 124", "3–6 billion". */
  value: PlainText.max(40),
  /** What one of it is: "persons", "detections", "EUR". */
  unit: PlainText.max(60),
  /** What was counted. */
  counted: PlainText,
  /** Where. */
  where: PlainText,
  /** When: a year, or two dates. Must contain a four-digit year, or the word "undated". */
  period: PlainText.regex(/\b\d{4}\b|undated/i, 'must name a year, or say "undated"'),
  /** Who counted, cited. */
  counter: InlineMarkdown,
  /** What the figure does not say. */
  caution: InlineMarkdown.optional(),
});
export type Statistic = z.infer<typeof Statistic>;

/** One or several statistics, shown as cards. */
export const StatisticBlock = z.strictObject({
  type: z.literal('statistic'),
  heading: Title.optional(),
  statistics: z.array(Statistic).min(1).max(12),
});
export type StatisticBlock = z.infer<typeof StatisticBlock>;
