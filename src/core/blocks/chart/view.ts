import { formatLocaleNumber } from '../../locale/format-values.ts';
import type { Locale } from '../../locale/locales.ts';
import type { BlockContext, BlockView } from '../block-type.ts';
import { type DrawingBody, viewFigure } from '../figure-view.ts';
import { drawChart } from './draw.ts';
import type { ChartBlock } from './schema.ts';

/** A chart as a drawing, and its values as a list. */
export const viewPanels = (
  { chart, panels, description }: ChartBlock,
  { writing }: Pick<Locale, 'writing'>,
): DrawingBody => {
  const written = panels.map((panel) => ({
    ...panel,
    points: panel.points.map((point) => ({
      ...point,
      written: point.shown ?? formatLocaleNumber(point.value, writing),
    })),
  }));
  return {
    template: 'figures/drawing',
    description,
    wide: drawChart(chart, written, 'wide'),
    narrow: drawChart(chart, written, 'narrow'),
    items: written.map(({ title, unit, points }) => ({
      text: `${title} (${unit})`,
      items: points.map((point) => `${point.label}: ${point.written}`),
    })),
  };
};

export const view = (block: ChartBlock, context: BlockContext) =>
  ({
    template: 'blocks/chart',
    ...viewFigure(block, viewPanels(block, context.locale), context),
  }) satisfies BlockView & Record<string, unknown>;
