import type { BlockContext, BlockView } from '../block-type.ts';
import { type FigureBody, viewFigure } from '../figure-view.ts';
import { viewCards } from './diagrams/cards.ts';
import { viewCycle } from './diagrams/cycle.ts';
import { viewHouse } from './diagrams/house.ts';
import { viewLayers } from './diagrams/layers.ts';
import { viewMatrix } from './diagrams/matrix.ts';
import { viewNetwork } from './diagrams/network.ts';
import { viewPuzzle } from './diagrams/puzzle.ts';
import { viewSchematic } from './diagrams/schematic.ts';
import { viewSequence } from './diagrams/sequence.ts';
import { viewTree } from './diagrams/tree.ts';
import { viewVenn } from './diagrams/venn.ts';
import type { FigureBlock } from './schema.ts';

/** What a figure shows between its caption and its source. */
export const viewDiagram = (
  { diagram, description }: FigureBlock,
  { figures: words }: Pick<BlockContext['locale'], 'figures'>,
): FigureBody => {
  switch (diagram.kind) {
    case 'venn':
      return viewVenn(diagram, description, words);
    case 'network':
      return viewNetwork(diagram, description, words);
    case 'schematic':
      return viewSchematic(diagram, description, words);
    case 'tree':
      return viewTree(diagram);
    case 'matrix':
      return viewMatrix(diagram, words);
    case 'cycle':
      return viewCycle(diagram, words);
    case 'layers':
      return viewLayers(diagram);
    case 'cards':
      return viewCards(diagram);
    case 'house':
      return viewHouse(diagram, words);
    case 'sequence':
      return viewSequence(diagram, words);
    case 'puzzle':
      return viewPuzzle(diagram, words);
  }
};

export const view = (block: FigureBlock, context: BlockContext) =>
  ({
    template: 'blocks/figure',
    ...viewFigure(block, viewDiagram(block, context.locale), context),
  }) satisfies BlockView & Record<string, unknown>;
