import type { Block } from '../course/block.ts';
import type { Locale } from '../locale/locales.ts';
import { showDate } from '../locale/writing.ts';
import { createRandom, deriveSeed, shuffle } from '../player/draw.ts';
import { escapeHtml, type Html } from '../text/html.ts';
import type { PlaceText, Prompt } from '../text/markdown-html.ts';
import { drawFigure } from './figures/draw-figure.ts';

interface Row {
  readonly heading: Html;
  readonly cells: readonly Html[];
}

interface DrawingView {
  readonly id: string;
  readonly title: string;
  readonly description: string;
  readonly source: Html;
  readonly drawing: Html;
  /** The drawing in words: one of the two, the other is `null`. */
  readonly table: {
    readonly columns: readonly string[];
    readonly rows: readonly { readonly heading: string; readonly cells: readonly string[] }[];
  } | null;
  readonly list: {
    readonly isOrdered: boolean;
    readonly items: readonly { readonly text: string; readonly items: readonly string[] }[];
  } | null;
}

interface TableView {
  readonly caption: string;
  /** Words for the corner; shown only if the author wrote them. */
  readonly corner: Html | null;
  readonly columns: readonly Html[];
  readonly rows: readonly Row[];
  readonly source: Html | null;
}

interface MediaView {
  readonly src: string;
  readonly title: string;
  readonly captions: string;
  readonly language: string;
  readonly transcript: Html;
  readonly source: Html | null;
}

interface DecisionView {
  readonly index: number;
  readonly name: string;
  readonly prompt: Prompt;
  readonly options: readonly {
    readonly index: number;
    readonly text: Html;
    readonly verdict: string;
    readonly consequence: Html;
  }[];
}

/** What the template of a block shows; `template` is its name. */
export type BlockView =
  | { readonly template: 'blocks/text'; readonly heading: string | null; readonly text: Html }
  | {
      readonly template: 'blocks/definition';
      readonly term: string;
      readonly definition: Html;
      readonly source: Html;
      readonly plain: Html | null;
    }
  | {
      readonly template: 'blocks/quotation';
      readonly text: Html;
      readonly language: string | null;
      readonly citedUrl: string | null;
      readonly source: Html;
    }
  | {
      readonly template: 'blocks/statistic';
      readonly heading: string | null;
      readonly statistics: readonly {
        readonly value: string;
        readonly unit: string;
        readonly counted: string;
        readonly where: string;
        readonly period: string;
        readonly counter: Html;
        readonly caution: Html | null;
      }[];
    }
  | ({ readonly template: 'blocks/table' | 'blocks/comparison' } & TableView)
  | ({
      readonly template: 'blocks/timeline' | 'blocks/process' | 'blocks/chart' | 'blocks/figure';
    } & DrawingView)
  | {
      readonly template: 'blocks/image';
      readonly src: string;
      readonly alt: string;
      readonly caption: Html | null;
      readonly source: Html | null;
    }
  | ({ readonly template: 'blocks/video' | 'blocks/audio' } & MediaView)
  | {
      readonly template: 'blocks/accordion';
      readonly heading: string | null;
      readonly sections: readonly { readonly title: string; readonly text: Html }[];
    }
  | {
      readonly template: 'blocks/callout';
      readonly kind: string;
      readonly label: string;
      readonly heading: string | null;
      readonly text: Html;
    }
  | {
      readonly template: 'blocks/checklist';
      readonly id: string;
      readonly heading: string;
      readonly introduction: Html | null;
      readonly items: readonly { readonly index: number; readonly text: Html }[];
    }
  | {
      readonly template: 'blocks/scenario';
      readonly id: string;
      readonly heading: string;
      readonly text: Html;
      readonly decisions: readonly DecisionView[];
      readonly debrief: Html | null;
    }
  | {
      readonly template: 'blocks/reflection';
      readonly id: string;
      readonly prompt: Prompt;
      readonly maxBytes: number;
    }
  | { readonly template: 'blocks/takeaways'; readonly heading: string; readonly items: readonly Html[] }
  | {
      readonly template: 'blocks/download';
      readonly href: string;
      readonly title: string;
      readonly kind: string;
      readonly description: Html;
    };

/** In an order that depends on the name alone: authors tend to write the best option first. */
const shuffled = <T>(name: string, options: readonly T[]): readonly T[] =>
  shuffle(options, createRandom(deriveSeed(0, name)));

/** What a block's view needs besides the block. */
export interface BlockContext {
  readonly text: PlaceText;
  readonly locale: Locale;
  readonly language: string;
  /** The date whose law the course states. */
  readonly lawAsAt: string;
  /** Where the package keeps a file of `assets/`. */
  readonly assetHref: (path: string) => string;
}

const drawingView = (
  block: Extract<Block, { type: 'timeline' | 'process' | 'chart' | 'figure' }>,
  { text, locale }: BlockContext,
): DrawingView => {
  const { svg, alternative } = drawFigure(block, {
    locale,
    termOf: (id) => text.plain(`[[${id}]]`),
  });
  return {
    id: block.id,
    title: block.title,
    description: block.description,
    source: text.inline(block.source),
    drawing: { html: svg },
    table:
      alternative.kind === 'table'
        ? {
            columns: alternative.columns,
            rows: alternative.rows.map(([heading = '', ...cells]) => ({ heading, cells })),
          }
        : null,
    list:
      alternative.kind === 'list'
        ? {
            isOrdered: alternative.ordered,
            items: alternative.items.map((item) => ({ text: item.text, items: item.items ?? [] })),
          }
        : null,
  };
};

/** The view of one block. Blocks of a page are to be viewed in reading order, because `text` remembers. */
export const viewBlock = (block: Block, context: BlockContext): BlockView => {
  const { text, language, assetHref } = context;
  const { page: strings, writing } = context.locale;
  const { words } = strings;
  const inlineOrNull = (markdown: string | undefined): Html | null =>
    markdown === undefined ? null : text.inline(markdown);
  const flowOrNull = (markdown: string | undefined): Html | null =>
    markdown === undefined ? null : text.flow(markdown);
  if ('heading' in block && block.heading !== undefined) text.startSection(2);

  switch (block.type) {
    case 'text':
      return { template: 'blocks/text', heading: block.heading ?? null, text: text.flow(block.text) };
    case 'definition':
      return {
        template: 'blocks/definition',
        term: block.term,
        definition: text.flow(block.definition),
        source: text.inline(block.source),
        plain: flowOrNull(block.plain),
      };
    case 'quotation':
      return {
        template: 'blocks/quotation',
        text: text.flow(block.text),
        language: block.language ?? null,
        citedUrl: text.citedUrl(block.source),
        source: text.inline(block.source),
      };
    case 'statistic':
      return {
        template: 'blocks/statistic',
        heading: block.heading ?? null,
        statistics: block.statistics.map((statistic) => ({
          value: statistic.value,
          unit: statistic.unit,
          counted: statistic.counted,
          where: statistic.where,
          period: statistic.period,
          counter: text.inline(statistic.counter),
          caution: inlineOrNull(statistic.caution),
        })),
      };
    case 'table':
      return {
        template: 'blocks/table',
        caption: block.caption,
        corner: text.inline(block.columns[0] ?? ''),
        columns: block.columns.slice(1).map(text.inline),
        rows: block.rows.map(([heading = '', ...cells]) => ({
          heading: text.inline(heading),
          cells: cells.map(text.inline),
        })),
        source: inlineOrNull(block.source),
      };
    case 'comparison':
      return {
        template: 'blocks/comparison',
        caption: block.caption,
        corner: null,
        columns: block.subjects.map((subject) => ({ html: escapeHtml(subject) })),
        rows: block.criteria.map(({ criterion, values }) => ({
          heading: { html: escapeHtml(criterion) },
          cells: values.map(text.inline),
        })),
        source: inlineOrNull(block.source),
      };
    case 'timeline':
    case 'process':
    case 'chart':
    case 'figure':
      return { template: `blocks/${block.type}`, ...drawingView(block, context) };
    case 'image':
      return {
        template: 'blocks/image',
        src: assetHref(block.src),
        alt: block.alt,
        caption: inlineOrNull(block.caption),
        source: inlineOrNull(block.source),
      };
    case 'video':
    case 'audio':
      return {
        template: `blocks/${block.type}`,
        src: assetHref(block.src),
        title: block.title,
        captions: assetHref(block.captions),
        language,
        transcript: text.flow(block.transcript),
        source: inlineOrNull(block.source),
      };
    case 'accordion':
      return {
        template: 'blocks/accordion',
        heading: block.heading ?? null,
        sections: block.sections.map((section) => ({ title: section.title, text: text.flow(section.text) })),
      };
    case 'callout':
      return {
        template: 'blocks/callout',
        kind: block.kind,
        label:
          block.kind === 'law-as-at'
            ? strings.lawAsAt(showDate(context.lawAsAt, writing))
            : strings.callouts[block.kind],
        heading: block.heading ?? null,
        text: text.flow(block.text),
      };
    case 'checklist':
      return {
        template: 'blocks/checklist',
        id: block.id,
        heading: block.heading,
        introduction: flowOrNull(block.introduction),
        items: block.items.map((item, index) => ({ index, text: text.label(item) })),
      };
    case 'scenario':
      return {
        template: 'blocks/scenario',
        id: block.id,
        heading: block.heading,
        text: text.flow(block.text),
        decisions: block.decisions.map((decision, index) => ({
          index,
          name: `${block.id}-${decision.id}`,
          prompt: text.prompt(decision.prompt),
          options: shuffled(
            `${block.id} ${decision.id}`,
            decision.options.map((option, optionIndex) => ({
              index: optionIndex,
              text: text.label(option.text),
              verdict: option.verdict,
              consequence: text.branch().flow(option.consequence),
            })),
          ),
        })),
        debrief: flowOrNull(block.debrief),
      };
    case 'reflection':
      return {
        template: 'blocks/reflection',
        id: block.id,
        prompt: text.prompt(block.prompt),
        maxBytes: block.maxBytes,
      };
    case 'takeaways':
      text.startSection(2);
      return {
        template: 'blocks/takeaways',
        heading: block.heading ?? words.takeaways,
        items: block.items.map(text.inline),
      };
    case 'download':
      return {
        template: 'blocks/download',
        href: assetHref(block.src),
        title: block.title,
        kind: strings.fileKind(block.src.split('.').at(-1) ?? ''),
        description: text.inline(block.description),
      };
  }
};
