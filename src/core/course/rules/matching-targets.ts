import { below, questionsOfType, type Rule } from './view.ts';

/** Every source belongs to a target of its question, and not all to the same. */
export const matchingTargets: Rule = (view, report) => {
  for (const { value, ...spot } of questionsOfType(view, 'matching')) {
    const known = value.targets.map(({ id }) => id);
    for (const [index, { id, target }] of value.sources.entries())
      if (!known.includes(target))
        report(
          'course/unknown-target',
          { question: value.id, source: id, target, known },
          below(spot, 'sources', index, 'target'),
        );
    const [used, ...others] = new Set(value.sources.map(({ target }) => target));
    if (used !== undefined && others.length === 0)
      report('course/matching-one-target', { question: value.id, target: used }, below(spot, 'sources'));
  }
};
