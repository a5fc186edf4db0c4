import {
  type DiagramDrawing,
  type DrawnFigure,
  type FigureContext,
  type FigureWords,
  frameDrawing,
} from '../../figures/drawing.ts';
import type { Diagram } from './diagram.ts';
import { drawCards } from './diagrams/cards.ts';
import { drawCycle } from './diagrams/cycle.ts';
import { drawHouse } from './diagrams/house.ts';
import { drawLayers } from './diagrams/layers.ts';
import { drawMatrix } from './diagrams/matrix.ts';
import { drawNetwork } from './diagrams/network.ts';
import { drawPuzzle } from './diagrams/puzzle.ts';
import { drawSchematic } from './diagrams/schematic.ts';
import { drawSequence } from './diagrams/sequence.ts';
import { drawTree } from './diagrams/tree.ts';
import { drawVenn } from './diagrams/venn.ts';
import type { FigureBlock } from './schema.ts';

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

/** Draws a diagram as an `<svg>` element for an HTML page and says the same in words. */
export const drawFigure = (block: FigureBlock, context: FigureContext): DrawnFigure => {
  const { width, shapes, alternative } = drawDiagram(block.diagram, context.locale.figures);
  return { svg: frameDrawing(block, width, shapes), alternative };
};
