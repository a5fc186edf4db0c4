import { below, blocksOfType, type Rule } from './view.ts';

/** No statistic is younger than the date whose state the course gives. */
export const statisticPeriods: Rule = (view, report) => {
  const lawAsAt = view.settings?.value.lawAsAt;
  if (lawAsAt === undefined) return;
  const lastYear = Number(lawAsAt.slice(0, 4));
  for (const { value, ...spot } of blocksOfType(view, 'statistic'))
    for (const [index, { period }] of value.statistics.entries()) {
      const year = (period.match(/\b\d{4}\b/g) ?? []).map(Number).find((found) => found > lastYear);
      if (year !== undefined)
        report(
          'course/statistic-in-future',
          { period, year, lawAsAt },
          { ...below(spot, 'statistics', index, 'period'), needle: String(year) },
        );
    }
};
