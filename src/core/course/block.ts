import { z } from 'zod';
import { AssetPath, Identifier, InlineMarkdown, Markdown, PlainText, Title } from '../text/primitives.ts';
import { Diagram, drawing } from './figure.ts';

/** Running text in the small Markdown. `### Headings` start at level 3: the page's title is 1, a block's heading 2. */
export const TextBlock = z.strictObject({
  type: z.literal('text'),
  heading: Title.optional(),
  text: Markdown,
});
export type TextBlock = z.infer<typeof TextBlock>;

/** A term with its definition, quoted from law or in own words. */
export const DefinitionBlock = z.strictObject({
  type: z.literal('definition'),
  term: PlainText,
  definition: Markdown,
  /** Where the definition comes from, cited: `Smuggling Protocol, Art. 3(a) [@un-protocol, Art. 3(a)]`. */
  source: InlineMarkdown,
  /** What it means in plain words. */
  plain: Markdown.optional(),
});
export type DefinitionBlock = z.infer<typeof DefinitionBlock>;

/** Words of somebody else. */
export const QuotationBlock = z.strictObject({
  type: z.literal('quotation'),
  text: Markdown,
  /** BCP 47 tag if it is in another language than the course. */
  language: z.string().optional(),
  /** Who said it, when, cited. */
  source: InlineMarkdown,
});
export type QuotationBlock = z.infer<typeof QuotationBlock>;

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

/** A table with a caption, column headings, and a row heading in the first column. */
export const TableBlock = z.strictObject({
  type: z.literal('table'),
  caption: PlainText,
  columns: z.array(InlineMarkdown).min(2).max(7),
  /** One entry per column. */
  rows: z.array(z.array(InlineMarkdown).min(2)).min(1),
  source: InlineMarkdown.optional(),
});
export type TableBlock = z.infer<typeof TableBlock>;

/** Two or three things compared by the same criteria. */
export const ComparisonBlock = z.strictObject({
  type: z.literal('comparison'),
  caption: PlainText,
  /** The things compared. */
  subjects: z.array(PlainText).min(2).max(4),
  /** `values` has one entry per subject. */
  criteria: z.array(z.strictObject({ criterion: PlainText, values: z.array(InlineMarkdown).min(2) })).min(1),
  source: InlineMarkdown.optional(),
});
export type ComparisonBlock = z.infer<typeof ComparisonBlock>;

/** Events in order of time, drawn as SVG, in lanes if there are several kinds, with the same as a list. */
export const TimelineBlock = z.strictObject({
  type: z.literal('timeline'),
  ...drawing,
  /** Names of the lanes; one lane without a name if empty. */
  lanes: z.array(PlainText.max(40)).max(4).default([]),
  events: z
    .array(
      z.strictObject({
        /** For sorting and spacing: `2015`, `2015-05` or `2015-05-13`. */
        date: z.string().regex(/^\d{4}(?:-\d{2}(?:-\d{2})?)?$/, 'a year, month or day such as "2015-05-13"'),
        /** How the date is shown, such as "12–13 January 2016"; made from `date` unless given. */
        shown: PlainText.max(60).optional(),
        label: PlainText.max(120),
        detail: InlineMarkdown.optional(),
        /** Index of its lane, from 0. */
        lane: z.number().int().min(0).default(0),
        /** True for what no longer holds: drawn struck out and said so in the list. */
        ended: z.boolean().default(false),
      }),
    )
    .min(2)
    .max(24),
});
export type TimelineBlock = z.infer<typeof TimelineBlock>;

/** Steps in order, drawn as SVG from data. */
export const ProcessBlock = z.strictObject({
  type: z.literal('process'),
  ...drawing,
  steps: z
    .array(
      z.strictObject({
        label: PlainText.max(80),
        detail: PlainText.max(200).optional(),
        /** What stands above the step: who sees it, a barrier. */
        above: PlainText.max(120).optional(),
        /** What stands below: evidence, an actor, a tool. */
        below: PlainText.max(120).optional(),
        /** A question that must be answered before this step, drawn as a gate. */
        gate: PlainText.max(80).optional(),
      }),
    )
    .min(2)
    .max(10),
  /** What the notes above and below the steps are, for the drawing's legend and the table's headings. */
  aboveTitle: PlainText.max(60).optional(),
  belowTitle: PlainText.max(60).optional(),
  /** A separate lane beside the steps that nothing crosses, such as "rescue – health – asylum". */
  lane: PlainText.max(120).optional(),
  /** Words on an arrow from the last step back to the first. */
  loop: PlainText.max(80).optional(),
});
export type ProcessBlock = z.infer<typeof ProcessBlock>;

/** Bars or lines drawn as SVG from data; panels keep figures apart that have no common unit. */
export const ChartBlock = z.strictObject({
  type: z.literal('chart'),
  ...drawing,
  chart: z.enum(['bar', 'line']),
  panels: z
    .array(
      z.strictObject({
        title: PlainText.max(80),
        unit: PlainText.max(60),
        /** `shown` is how the value is written; made from `value` unless given. */
        points: z
          .array(
            z.strictObject({
              label: PlainText.max(80),
              value: z.number(),
              shown: PlainText.max(40).optional(),
            }),
          )
          .min(1)
          .max(24),
      }),
    )
    .min(1)
    .max(4),
});
export type ChartBlock = z.infer<typeof ChartBlock>;

/** A drawing that is neither a timeline, a process nor a chart. */
export const FigureBlock = z.strictObject({ type: z.literal('figure'), ...drawing, diagram: Diagram });
export type FigureBlock = z.infer<typeof FigureBlock>;

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

/** A film or recording from `assets/` (.mp4 .webm, .mp3 .ogg .m4a) with captions (.vtt) and a transcript. */
const media = {
  src: AssetPath,
  title: PlainText,
  /** A WebVTT file in `assets/`. */
  captions: AssetPath,
  transcript: Markdown,
  source: InlineMarkdown.optional(),
};
export const VideoBlock = z.strictObject({ type: z.literal('video'), ...media });
export type VideoBlock = z.infer<typeof VideoBlock>;
export const AudioBlock = z.strictObject({ type: z.literal('audio'), ...media });
export type AudioBlock = z.infer<typeof AudioBlock>;

/** Sections that open one by one. */
export const AccordionBlock = z.strictObject({
  type: z.literal('accordion'),
  heading: Title.optional(),
  sections: z
    .array(z.strictObject({ title: PlainText, text: Markdown }))
    .min(1)
    .max(14),
});
export type AccordionBlock = z.infer<typeof AccordionBlock>;

/**
 * A box beside the text. `in-practice`: what changes at work; `note`: what to keep in mind; `since-then`: what happened
 * after the sources; `law-as-at`: the state of the law (its date comes from the course); `for-judiciary`: where practice
 * differs for prosecutors and judges; `historical`: that the figures on the page are historical.
 */
export const CalloutBlock = z.strictObject({
  type: z.literal('callout'),
  kind: z.enum(['in-practice', 'note', 'since-then', 'law-as-at', 'for-judiciary', 'historical']),
  heading: Title.optional(),
  text: Markdown,
});
export type CalloutBlock = z.infer<typeof CalloutBlock>;

/** Things to tick off; the ticks are kept. */
export const ChecklistBlock = z.strictObject({
  type: z.literal('checklist'),
  id: Identifier,
  heading: Title,
  introduction: Markdown.optional(),
  items: z.array(InlineMarkdown).min(1).max(16),
});
export type ChecklistBlock = z.infer<typeof ChecklistBlock>;

/** A case with decisions; each option shows its consequence. Not scored; the choice is kept. */
export const ScenarioBlock = z.strictObject({
  type: z.literal('scenario'),
  id: Identifier,
  heading: Title,
  /** The case. */
  text: Markdown,
  decisions: z
    .array(
      z.strictObject({
        /** Unique within the scenario. */
        id: Identifier,
        prompt: Markdown,
        options: z
          .array(
            z.strictObject({
              id: Identifier,
              text: InlineMarkdown,
              consequence: Markdown,
              /** How good the option is: shown as words and an icon, never scored. */
              verdict: z.enum(['best', 'acceptable', 'poor']),
            }),
          )
          .min(2)
          .max(6),
      }),
    )
    .min(1)
    .max(6),
  /** Shown after the last decision. */
  debrief: Markdown.optional(),
});
export type ScenarioBlock = z.infer<typeof ScenarioBlock>;

/** Free text for the learner alone: kept with the progress, never scored. */
export const ReflectionBlock = z.strictObject({
  type: z.literal('reflection'),
  id: Identifier,
  prompt: Markdown,
  /** The longest answer in UTF-8 bytes (one per ASCII letter), 20 to 400; it counts against the suspend-data budget. */
  maxBytes: z.number().int().min(20).max(400).default(120),
});
export type ReflectionBlock = z.infer<typeof ReflectionBlock>;

/** What to remember of a chapter. */
export const TakeawaysBlock = z.strictObject({
  type: z.literal('takeaways'),
  heading: Title.optional(),
  items: z.array(InlineMarkdown).min(2).max(10),
});
export type TakeawaysBlock = z.infer<typeof TakeawaysBlock>;

/** A file from `assets/` to keep. */
export const DownloadBlock = z.strictObject({
  type: z.literal('download'),
  src: AssetPath,
  title: PlainText,
  /** What the file is and for whom. */
  description: InlineMarkdown,
});
export type DownloadBlock = z.infer<typeof DownloadBlock>;

/** Any block of a page, discriminated by `type`. */
export const Block = z.discriminatedUnion('type', [
  TextBlock,
  DefinitionBlock,
  QuotationBlock,
  StatisticBlock,
  TableBlock,
  ComparisonBlock,
  TimelineBlock,
  ProcessBlock,
  ChartBlock,
  FigureBlock,
  ImageBlock,
  VideoBlock,
  AudioBlock,
  AccordionBlock,
  CalloutBlock,
  ChecklistBlock,
  ScenarioBlock,
  ReflectionBlock,
  TakeawaysBlock,
  DownloadBlock,
]);
export type Block = z.infer<typeof Block>;
