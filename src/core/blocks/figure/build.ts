import type { BlockTypeOf } from '../block-type.ts';
import { check } from './rules.ts';
import { FigureBlock } from './schema.ts';
import { view } from './view.ts';

export const figure: BlockTypeOf<typeof FigureBlock> = {
  schema: FigureBlock,
  isDrawing: true,
  entryNames: { nodes: 'node', actors: 'actor' },
  listsOf: ({ id, diagram }) => {
    const owner = `figure "${id}"`;
    if (diagram.kind === 'schematic')
      return [{ owner, kind: 'node', path: ['diagram', 'nodes'], entries: diagram.nodes }];
    if (diagram.kind === 'sequence')
      return [{ owner, kind: 'actor', path: ['diagram', 'actors'], entries: diagram.actors }];
    return [];
  },
  check,
  view,
};
