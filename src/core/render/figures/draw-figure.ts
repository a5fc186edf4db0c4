import type { ChartBlock, FigureBlock, ProcessBlock, TimelineBlock } from '../../course/block.ts';
import type { Diagram } from '../../course/figure.ts';
import { drawCards } from './cards.ts';
import { drawChart } from './chart.ts';
import { drawCycle } from './cycle.ts';
import {
  type DiagramDrawing,
  type DrawnFigure,
  type FigureContext,
  type FigureWords,
  frameDrawing,
} from './drawing.ts';
import { drawHouse } from './house.ts';
import { drawLayers } from './layers.ts';
import { drawMatrix } from './matrix.ts';
import { drawNetwork } from './network.ts';
import { drawProcess } from './process.ts';
import { drawPuzzle } from './puzzle.ts';
import { drawSchematic } from './schematic.ts';
import { drawSequence } from './sequence.ts';
import { drawTimeline } from './timeline.ts';
import { drawTree } from './tree.ts';
import { drawVenn } from './venn.ts';

/** A block that is drawn from its data. */
export type DrawableBlock = TimelineBlock | ProcessBlock | ChartBlock | FigureBlock;

const drawDiagram = (diagram: Diagram, words: FigureWords): DiagramDrawing => {
  switch (diagram.kind) {
    case 'venn':
      return drawVenn(diagram, words);
    case 'network':
      return drawNetwork(diagram, words);
    case 'schematic':
      return drawSchematic(diagram, words);
    case 'tree':
      return drawTree(diagram, words);
    case 'matrix':
      return drawMatrix(diagram, words);
    case 'cycle':
      return drawCycle(diagram, words);
    case 'layers':
      return drawLayers(diagram);
    case 'cards':
      return drawCards(diagram);
    case 'house':
      return drawHouse(diagram, words);
    case 'sequence':
      return drawSequence(diagram, words);
    case 'puzzle':
      return drawPuzzle(diagram, words);
  }
};

/** Draws a block as an `<svg>` element for an HTML page and says the same in words. */
export const drawFigure = (block: DrawableBlock, context: FigureContext): DrawnFigure => {
  switch (block.type) {
    case 'timeline':
      return drawTimeline(block, context);
    case 'process':
      return drawProcess(block, context);
    case 'chart':
      return drawChart(block, context);
    case 'figure': {
      const { width, shapes, alternative } = drawDiagram(block.diagram, context.locale.figures);
      return { svg: frameDrawing(block, width, shapes), alternative };
    }
  }
};
