import type { BlockTypeOf } from '../block-type.ts';
import { OutcomeBlock } from './schema.ts';
import { view } from './view.ts';

export const outcome: BlockTypeOf<typeof OutcomeBlock> = {
  schema: OutcomeBlock,
  isOwnWords: true,
  entryNames: { texts: 'text' },
  conditionsOf: ({ of, texts }) =>
    texts.map(({ options }, index) => ({
      path: ['texts', index],
      condition: { ...of, options },
      named: ['of'],
    })),
  isForEveryOption: true,
  view,
};
