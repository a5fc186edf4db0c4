import type { PartReport } from '../../diagnostics/part-report.ts';
import type { ComparisonBlock } from './schema.ts';

/** Every criterion has one value per subject. */
export const check = ({ subjects, criteria }: ComparisonBlock, report: PartReport): void => {
  for (const [index, { criterion, values }] of criteria.entries())
    if (values.length !== subjects.length)
      report('course/comparison-values', { criterion, values: values.length, subjects: subjects.length }, [
        'criteria',
        index,
        'values',
      ]);
};
