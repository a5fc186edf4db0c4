import type { BlockTypeOf } from '../block-type.ts';
import { DefinitionBlock } from './schema.ts';
import { view } from './view.ts';

export const definition: BlockTypeOf<typeof DefinitionBlock> = {
  schema: DefinitionBlock,
  view,
};
