import type { FigureWords, StepsBody } from '../../figure-view.ts';
import type { SequenceDiagram } from '../diagram.ts';

/** Who says what to whom, in order. */
export const viewSequence = ({ actors, messages }: SequenceDiagram, words: FigureWords): StepsBody => {
  const nameOf = new Map(actors.map(({ id, label }) => [id, label]));
  return {
    template: 'figures/steps',
    layout: 'short',
    inputs: null,
    before: [],
    steps: messages.flatMap(({ from, to, label, line }) => {
      const sender = nameOf.get(from);
      const receiver = nameOf.get(to);
      if (sender === undefined || receiver === undefined) return [];
      return [
        {
          gate: null,
          label: from === to ? sender : words.fromTo(sender, receiver),
          detail: label,
          mark: line === 'dashed' ? words.dashed : null,
          notes: [],
        },
      ];
    }),
    after: [],
  };
};
