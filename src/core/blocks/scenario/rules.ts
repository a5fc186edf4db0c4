import type { PartReport } from '../../diagnostics/part-report.ts';
import type { ScenarioBlock } from './schema.ts';

/** Every decision can be taken well. */
export const check = ({ id, decisions }: ScenarioBlock, report: PartReport): void => {
  for (const [index, decision] of decisions.entries())
    if (decision.options.every(({ verdict }) => verdict === 'poor'))
      report('course/decision-without-way-out', { scenario: id, decision: decision.id }, [
        'decisions',
        index,
        'options',
      ]);
};
