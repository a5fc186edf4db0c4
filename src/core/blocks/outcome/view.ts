import type { BlockContext, BlockView } from '../block-type.ts';
import { viewCondition } from '../decision-reference.ts';
import type { OutcomeBlock } from './schema.ts';

export const view = (block: OutcomeBlock, { text, decisionOf }: BlockContext) =>
  ({
    template: 'blocks/outcome',
    texts: block.texts.map(({ options, text: words }) => ({
      when: viewCondition({ ...block.of, options }, decisionOf),
      text: text.branch().flow(words),
    })),
    otherwise: text.flow(block.otherwise),
  }) satisfies BlockView & Record<string, unknown>;
