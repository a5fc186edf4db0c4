import { type Flow, parseInline, parseMarkdown, plainText } from './markdown.ts';

/** Turns authored Markdown into words without markup. */
export interface PlainTextConverter {
  /** One line. */
  inline(markdown: string): string;
  /** Paragraphs and list items, one after the other. */
  flow(markdown: string): readonly string[];
}

/** @param termOf the word of a glossary term, by its id. */
export const createPlainTextConverter = (termOf: (id: string) => string): PlainTextConverter => {
  const paragraphs = (flows: readonly Flow[]): readonly string[] =>
    flows.flatMap((flow) =>
      flow.type === 'list'
        ? flow.items.flatMap((item, index) =>
            paragraphs(item).map((text, at) =>
              at > 0 ? text : `${flow.ordered ? `${flow.start + index}.` : '–'} ${text}`,
            ),
          )
        : [plainText(flow.children, termOf)],
    );
  return {
    inline: (markdown) => plainText(parseInline(markdown).inlines, termOf),
    flow: (markdown) => paragraphs(parseMarkdown(markdown).flow),
  };
};
