import type { BlockContext, BlockView } from '../block-type.ts';
import { inlineOrNull } from '../optional-text.ts';
import type { StatisticBlock } from './schema.ts';

export const view = (block: StatisticBlock, { text }: BlockContext) =>
  ({
    template: 'blocks/statistic',
    heading: block.heading ?? null,
    statistics: block.statistics.map(({ value, unit, counted, where, period, counter, caution }) => ({
      value,
      unit,
      counted,
      where,
      period,
      counter: text.inline(counter),
      caution: inlineOrNull(text, caution),
    })),
  }) satisfies BlockView & Record<string, unknown>;
