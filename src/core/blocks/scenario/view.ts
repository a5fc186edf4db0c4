import type { BlockContext, BlockView } from '../block-type.ts';
import { flowOrNull } from '../optional-text.ts';
import { nextDecision } from './paths.ts';
import { END, type ScenarioBlock } from './schema.ts';

export const view = (block: ScenarioBlock, { text, shuffle, locale }: BlockContext) =>
  ({
    template: 'blocks/scenario',
    id: block.id,
    heading: block.heading,
    text: text.flow(block.text),
    decisions: block.decisions.map((decision, index) => ({
      index,
      name: `${block.id}-${decision.id}`,
      prompt: text.prompt(decision.prompt),
      options: shuffle(
        `${block.id} ${decision.id}`,
        decision.options.map((option, optionIndex) => ({
          index: optionIndex,
          text: text.label(option.text),
          verdict: option.verdict,
          next: nextDecision(block.decisions, index, option.next) ?? END,
          losses: option.losses === undefined ? null : locale.page.losses(option.losses),
          consequence: text.branch().flow(option.consequence),
        })),
      ),
    })),
    debrief: flowOrNull(text, block.debrief),
  }) satisfies BlockView & Record<string, unknown>;
