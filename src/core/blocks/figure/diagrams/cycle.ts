import type { FigureWords, StepsBody } from '../../figure-view.ts';
import type { CycleDiagram } from '../diagram.ts';

/** Steps that return to the first, with what they are about and what feeds them before them. */
export const viewCycle = ({ centre, steps, inputs }: CycleDiagram, words: FigureWords): StepsBody => ({
  template: 'figures/steps',
  layout: 'short',
  inputs: inputs.length === 0 ? null : { name: words.inputs, items: inputs },
  before: centre === undefined ? [] : [{ kind: 'hub', name: words.centre, isObvious: true, text: centre }],
  steps: steps.map(({ label, detail }) => ({
    gate: null,
    label,
    detail: detail ?? null,
    mark: null,
    notes: [],
  })),
  after: [{ kind: 'loop', name: words.loop, isObvious: false, text: null }],
});
