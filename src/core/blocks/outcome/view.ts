import type { BlockContext, BlockView } from '../block-type.ts';
import { viewCondition } from '../decision-reference.ts';
import type { OutcomeBlock } from './schema.ts';

export const view = (block: OutcomeBlock, { text, decisionOf }: BlockContext) =>
  ({
    template: 'blocks/outcome',
    texts: block.texts.flatMap(({ options, text: words }) => {
      const when = viewCondition({ ...block.of, options }, decisionOf);
      return when ? [{ when, text: text.branch().flow(words) }] : [];
    }),
    otherwise: text.flow(block.otherwise),
  }) satisfies BlockView & Record<string, unknown>;
