import { drawChart } from '../../../../src/core/blocks/chart/draw.ts';
import type { ChartBlock } from '../../../../src/core/blocks/chart/schema.ts';
import { drawFigure } from '../../../../src/core/blocks/figure/draw.ts';
import type { FigureBlock } from '../../../../src/core/blocks/figure/schema.ts';
import { drawProcess } from '../../../../src/core/blocks/process/draw.ts';
import type { ProcessBlock } from '../../../../src/core/blocks/process/schema.ts';
import { drawTimeline } from '../../../../src/core/blocks/timeline/draw.ts';
import type { TimelineBlock } from '../../../../src/core/blocks/timeline/schema.ts';
import type { DrawnFigure, FigureContext } from '../../../../src/core/figures/drawing.ts';

/** A block that is drawn from its data. */
export type DrawableBlock = TimelineBlock | ProcessBlock | ChartBlock | FigureBlock;

/** The drawing of a block of any of these types. */
export const drawBlock = (block: DrawableBlock, context: FigureContext): DrawnFigure => {
  switch (block.type) {
    case 'timeline':
      return drawTimeline(block, context);
    case 'process':
      return drawProcess(block, context);
    case 'chart':
      return drawChart(block, context);
    case 'figure':
      return drawFigure(block, context);
  }
};
