import type { Measurements } from './fold-statements.ts';

/** How a question did, by the first answer of each attempt. */
export interface ItemStatistics {
  readonly question: string;
  readonly answers: number;
  /** The mean share of the points, 0-1: the higher, the easier. */
  readonly difficulty: number;
  /**
   * How well the question tells apart those who know the rest from those who do not: the correlation of its points with the
   * mean of the attempt's other answers, -1 to 1. `null` with fewer than thirty answers, which chance would rule, or without any
   * difference.
   */
  readonly discrimination: number | null;
}

const MIN_ANSWERS = 30;

const mean = (values: readonly number[]): number =>
  values.reduce((sum, value) => sum + value, 0) / values.length;

/** Pearson's correlation; `null` where one side does not vary. With right and wrong only, it is the point-biserial one. */
const correlate = (xs: readonly number[], ys: readonly number[]): number | null => {
  const [meanX, meanY] = [mean(xs), mean(ys)];
  let [covariance, varianceX, varianceY] = [0, 0, 0];
  for (const [index, x] of xs.entries()) {
    const dx = x - meanX;
    const dy = (ys[index] ?? 0) - meanY;
    covariance += dx * dy;
    varianceX += dx * dx;
    varianceY += dy * dy;
  }
  if (varianceX < 1e-12 || varianceY < 1e-12) return null;
  return covariance / Math.sqrt(varianceX * varianceY);
};

/** The positions of the earliest measurement of each object in each attempt. */
export const firstMeasurements = ({ attempts, objects, atMs, ids }: Measurements, size: number): number[] => {
  const first = new Map<number, number>();
  for (const [at, attempt] of attempts.entries()) {
    const key = attempt * size + (objects[at] ?? 0);
    const known = first.get(key);
    const time = atMs[at] ?? 0;
    const knownTime = known === undefined ? Number.POSITIVE_INFINITY : (atMs[known] ?? 0);
    if (time < knownTime || (time === knownTime && known !== undefined && (ids[at] ?? 0) < (ids[known] ?? 0)))
      first.set(key, at);
  }
  return [...first.values()];
};

/**
 * Looks at the questions, the most difficult one first.
 *
 * @param objects IRIs by the numbers in the measurements.
 */
export const itemStatistics = (
  answers: Measurements,
  objects: readonly string[],
): readonly ItemStatistics[] => {
  const first = firstMeasurements(answers, objects.length);
  const totals = new Map<number, { sum: number; count: number }>();
  for (const at of first) {
    const attempt = answers.attempts[at] ?? 0;
    const total = totals.get(attempt) ?? { sum: 0, count: 0 };
    total.sum += answers.values[at] ?? 0;
    total.count++;
    totals.set(attempt, total);
  }
  const byItem = new Map<number, { own: number[]; paired: number[]; rest: number[] }>();
  for (const at of first) {
    const item = answers.objects[at] ?? 0;
    const entry = byItem.get(item) ?? { own: [], paired: [], rest: [] };
    byItem.set(item, entry);
    const value = answers.values[at] ?? 0;
    entry.own.push(value);
    const total = totals.get(answers.attempts[at] ?? 0);
    if (total && total.count > 1) {
      entry.paired.push(value);
      entry.rest.push((total.sum - value) / (total.count - 1));
    }
  }
  return [...byItem]
    .map(([item, { own, paired, rest }]) => ({
      question: objects[item] ?? '',
      answers: own.length,
      difficulty: mean(own),
      discrimination: paired.length < MIN_ANSWERS ? null : correlate(paired, rest),
    }))
    .sort((a, b) => a.difficulty - b.difficulty || (a.question < b.question ? -1 : 1));
};
