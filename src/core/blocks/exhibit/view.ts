import type { BlockContext, BlockView } from '../block-type.ts';
import { viewCondition } from '../decision-reference.ts';
import { flowOrNull } from '../optional-text.ts';
import type { ExhibitBlock } from './schema.ts';

type Part = ExhibitBlock['parts'][number];

/** A part of which the template shows what is not `null`. */
const viewPart = (part: Part, { text }: BlockContext) => ({
  fields:
    part.kind === 'fields'
      ? part.fields.map((field) => ({ label: field.label, text: text.inline(field.text) }))
      : null,
  table:
    part.kind === 'table'
      ? {
          caption: part.caption,
          corner: text.inline(part.columns[0] ?? ''),
          columns: part.columns.slice(1).map(text.inline),
          rows: part.rows.map(([heading = '', ...cells]) => ({
            heading: text.inline(heading),
            cells: cells.map(text.inline),
          })),
          source: null,
        }
      : null,
  messages:
    part.kind === 'messages'
      ? part.messages.map((message) => ({
          when: message.when,
          from: message.from,
          to: message.to ?? null,
          text: text.inline(message.text),
          isOwn: message.isOwn,
        }))
      : null,
  flow: part.kind === 'text' ? text.flow(part.text) : null,
});

export const view = (block: ExhibitBlock, context: BlockContext) => {
  context.text.startSection(2);
  return {
    template: 'blocks/exhibit',
    id: block.id,
    label: block.label,
    title: block.title,
    source: context.text.inline(block.source),
    parts: block.parts.map((part) => viewPart(part, context)),
    notice: flowOrNull(context.text, block.notice),
    limits: flowOrNull(context.text, block.limits),
    when: viewCondition(block.when, context.decisionOf),
  } satisfies BlockView & Record<string, unknown>;
};
