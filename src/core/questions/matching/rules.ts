import type { PartReport } from '../../diagnostics/part-report.ts';
import type { MatchingQuestion } from './schema.ts';

/** Every source belongs to a target of its question, and not all to the same. */
export const check = ({ id, sources, targets }: MatchingQuestion, report: PartReport): void => {
  const known = targets.map((target) => target.id);
  for (const [index, { id: source, target }] of sources.entries())
    if (!known.includes(target))
      report('course/unknown-target', { question: id, source, target, known }, ['sources', index, 'target']);
  const [used, ...others] = new Set(sources.map(({ target }) => target));
  if (used !== undefined && others.length === 0)
    report('course/matching-one-target', { question: id, target: used }, ['sources']);
};
