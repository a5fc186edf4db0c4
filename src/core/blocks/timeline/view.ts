import { formatDate } from '../../locale/format-values.ts';
import type { Locale } from '../../locale/locales.ts';
import { compare } from '../../text/compare.ts';
import type { Html } from '../../text/html.ts';
import type { BlockContext, BlockView } from '../block-type.ts';
import { type TimelineBody, viewFigure } from '../figure-view.ts';
import type { TimelineBlock } from './schema.ts';

/** Events in order of time. @param inline renders the detail of an event. */
export const viewEvents = (
  block: TimelineBlock,
  { figures: words, writing }: Pick<Locale, 'figures' | 'writing'>,
  inline: (markdown: string) => Html,
): TimelineBody => ({
  template: 'figures/timeline',
  lanes: Math.max(1, block.lanes.length),
  events: block.events
    .toSorted((one, other) => compare(one.date, other.date))
    .map((event) => {
      const lane = Math.min(event.lane, Math.max(0, block.lanes.length - 1));
      return {
        lane: lane + 1,
        laneName: block.lanes[lane] ?? null,
        when: event.shown ?? formatDate(event.date, writing),
        label: event.label,
        detail: event.detail === undefined ? null : inline(event.detail),
        ended: event.ended ? words.ended : null,
      };
    }),
});

export const view = (block: TimelineBlock, context: BlockContext) =>
  ({
    template: 'blocks/timeline',
    ...viewFigure(block, viewEvents(block, context.locale, context.text.inline), context),
  }) satisfies BlockView & Record<string, unknown>;
