import { below, blocksOfType, type Rule } from './view.ts';

/** Every decision of a scenario can be taken well. */
export const scenarioDecisions: Rule = (view, report) => {
  for (const { value, ...spot } of blocksOfType(view, 'scenario'))
    for (const [index, { id, options }] of value.decisions.entries())
      if (options.every(({ verdict }) => verdict === 'poor'))
        report(
          'course/decision-without-way-out',
          { scenario: value.id, decision: id },
          below(spot, 'decisions', index, 'options'),
        );
};
