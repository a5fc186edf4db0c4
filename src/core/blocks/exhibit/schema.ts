import { z } from 'zod';
import { Identifier, InlineMarkdown, Markdown, PlainText, Title } from '../../text/primitives.ts';
import { DecisionCondition } from '../decision-reference.ts';

const Part = z.discriminatedUnion('kind', [
  /** A form or a note: a name and what was written beside it. */
  z.strictObject({
    kind: z.literal('fields'),
    fields: z
      .array(z.strictObject({ label: PlainText, text: InlineMarkdown }))
      .min(1)
      .max(20),
  }),
  /** A list of transfers, a log of readings. */
  z.strictObject({
    kind: z.literal('table'),
    caption: PlainText,
    columns: z.array(PlainText).min(2).max(6),
    rows: z.array(z.array(InlineMarkdown)).min(1).max(40),
  }),
  /** Messages in their order. */
  z.strictObject({
    kind: z.literal('messages'),
    messages: z
      .array(
        z.strictObject({
          when: PlainText,
          from: PlainText,
          to: PlainText.optional(),
          text: InlineMarkdown,
          /** Sent by the owner of the phone. */
          isOwn: z.boolean().default(false),
        }),
      )
      .min(1)
      .max(40),
  }),
  z.strictObject({ kind: z.literal('text'), text: Markdown }),
]);

/** A document of the case, drawn from data. The case file collects it when its page has been opened. */
export const ExhibitBlock = z.strictObject({
  type: z.literal('exhibit'),
  id: Identifier,
  /** As the case calls it, such as `E1`. */
  label: PlainText.max(12),
  title: Title,
  /** Who made it, and how it came into the file. */
  source: InlineMarkdown,
  parts: z.array(Part).min(1).max(4),
  /** What a careful reader sees; folded until asked for. */
  notice: Markdown.optional(),
  /** What it does not prove; folded until asked for. */
  limits: Markdown.optional(),
  /** Shown only once this has been decided; from the page's first opening unless given. */
  when: DecisionCondition.optional(),
});
export type ExhibitBlock = z.infer<typeof ExhibitBlock>;
