import type { PartReport } from '../../diagnostics/part-report.ts';
import { nextDecision } from './paths.ts';
import type { ScenarioBlock } from './schema.ts';

/** Every decision can be taken well and is reached; every path leads forward to an end that is explained. */
export const check = ({ id, decisions, debrief }: ScenarioBlock, report: PartReport): void => {
  const reached = new Set([0]);
  let branches = false;
  for (const [index, decision] of decisions.entries()) {
    const path = ['decisions', index, 'options'] as const;
    if (decision.options.every(({ verdict }) => verdict === 'poor'))
      report('course/decision-without-way-out', { scenario: id, decision: decision.id }, path);
    for (const [at, { next }] of decision.options.entries()) {
      branches ||= next !== undefined;
      const led = nextDecision(decisions, index, next);
      if (next !== undefined && led === undefined)
        report(
          'course/unknown-decision',
          { scenario: id, decision: next, known: decisions.slice(index + 1).map((other) => other.id) },
          [...path, at, 'next'],
        );
      else if (next !== undefined && typeof led === 'number' && led <= index)
        report('course/decision-leads-back', { scenario: id, decision: next }, [...path, at, 'next']);
      else if (typeof led === 'number') reached.add(led);
    }
  }
  for (const [index, decision] of decisions.entries())
    if (!reached.has(index))
      report('course/decision-unreachable', { scenario: id, decision: decision.id }, ['decisions', index]);
  if (branches && debrief === undefined) report('course/scenario-without-debrief', { scenario: id }, ['id']);
};
