import type { PartReport } from '../../diagnostics/part-report.ts';
import type { StatisticBlock } from './schema.ts';

/** No statistic is younger than the date whose state the course gives. */
export const check = (
  { statistics }: StatisticBlock,
  report: PartReport,
  { lawAsAt }: { readonly lawAsAt: string | undefined },
): void => {
  if (lawAsAt === undefined) return;
  const lastYear = Number(lawAsAt.slice(0, 4));
  for (const [index, { period }] of statistics.entries()) {
    const year = (period.match(/\b\d{4}\b/g) ?? []).map(Number).find((found) => found > lastYear);
    if (year !== undefined)
      report('course/statistic-in-future', { period, year, lawAsAt }, ['statistics', index, 'period'], {
        needle: String(year),
      });
  }
};
