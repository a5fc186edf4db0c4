import type { BlockContext, BlockView } from '../block-type.ts';
import { type FigureLine, type FigureWords, type StepsBody, viewFigure } from '../figure-view.ts';
import type { ProcessBlock } from './schema.ts';

/** Steps with their gates and notes, what runs beside them and what leads back to the first. */
export const viewSteps = (block: ProcessBlock, words: FigureWords): StepsBody => {
  const before: readonly FigureLine[] =
    block.lane === undefined
      ? []
      : [{ kind: 'beside', name: words.lane, isObvious: false, text: block.lane }];
  const after: readonly FigureLine[] =
    block.loop === undefined ? [] : [{ kind: 'loop', name: words.loop, isObvious: false, text: block.loop }];
  return {
    template: 'figures/steps',
    layout: block.steps.some(({ above, below, gate }) => above ?? below ?? gate) ? 'noted' : 'short',
    inputs: null,
    before,
    steps: block.steps.map(({ label, detail, above, below, gate }) => ({
      gate: gate === undefined ? null : { name: words.gate, text: gate },
      label,
      detail: detail ?? null,
      mark: null,
      notes: [
        ...(above === undefined
          ? []
          : [{ side: 'first' as const, name: block.aboveTitle ?? words.note, text: above }]),
        ...(below === undefined
          ? []
          : [{ side: 'second' as const, name: block.belowTitle ?? words.note, text: below }]),
      ],
    })),
    after,
  };
};

export const view = (block: ProcessBlock, context: BlockContext) =>
  ({
    template: 'blocks/process',
    ...viewFigure(block, viewSteps(block, context.locale.figures), context),
  }) satisfies BlockView & Record<string, unknown>;
