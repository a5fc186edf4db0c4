import { compareVersions } from '../text/compare-versions.ts';
import { allObjects, firstMeasurements, type Measurements, type ObjectView } from './intake/measurements.ts';
import type { CourseStatement } from './intake/read-statement.ts';

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

/** The sum, which rounding makes depend on the order of its parts, in one order. */
const sum = (values: readonly number[]): number =>
  Float64Array.from(values)
    .sort()
    .reduce((total, value) => total + value, 0);

const mean = (values: readonly number[]): number => sum(values) / values.length;

/** Pearson's correlation; `null` where one side does not vary. With right and wrong only, it is the point-biserial one. */
const correlate = (xs: readonly number[], ys: readonly number[]): number | null => {
  const [meanX, meanY] = [mean(xs), mean(ys)];
  const dx = xs.map((x) => x - meanX);
  const dy = ys.map((y) => y - meanY);
  const covariance = sum(dx.map((x, index) => x * (dy[index] ?? 0)));
  const varianceX = sum(dx.map((x) => x * x));
  const varianceY = sum(dy.map((y) => y * y));
  if (varianceX < 1e-12 || varianceY < 1e-12) return null;
  return covariance / Math.sqrt(varianceX * varianceY);
};

/** Shares of points have four decimals at most: whole numbers of this part add up exactly, in whatever order. */
const PARTS = 10_000;

/** The first answers to one question: shares of the points, and beside them the mean of the other answers of the same attempt. */
export interface ItemAnswers {
  readonly own: number[];
  /** Of attempts with several answers; `rest` has the mean of the others. */
  readonly paired: number[];
  readonly rest: number[];
}

/** The first answers to each question, by its IRI. */
export type AnswersByItem = Map<string, ItemAnswers>;

/** Adds a share of the points as a whole number: these add up exactly. */
export const partsOf = (share: number): number => Math.round(share * PARTS);

/**
 * Adds the first answer to a question as often as attempts have it.
 *
 * @param parts All first answers of the attempt, added up as parts.
 * @param answers How many these are.
 */
export const addAnswer = (
  items: AnswersByItem,
  question: string,
  { share, parts, answers }: { readonly share: number; readonly parts: number; readonly answers: number },
  times = 1,
): void => {
  const entry = items.get(question) ?? { own: [], paired: [], rest: [] };
  items.set(question, entry);
  const rest = (parts - partsOf(share)) / PARTS / (answers - 1);
  for (let time = 0; time < times; time++) {
    entry.own.push(share);
    if (answers < 2) continue;
    entry.paired.push(share);
    entry.rest.push(rest);
  }
};

/** Looks at the questions, the most difficult one first. */
export const summarizeItems = (items: AnswersByItem): readonly ItemStatistics[] =>
  [...items]
    .map(([question, { own, paired, rest }]) => ({
      question,
      answers: own.length,
      difficulty: mean(own),
      discrimination: paired.length < MIN_ANSWERS ? null : correlate(paired, rest),
    }))
    .sort((a, b) => a.difficulty - b.difficulty || (a.question < b.question ? -1 : 1));

/**
 * The same, of measurements.
 *
 * @param objects IRIs by the numbers of the view.
 * @param view which answers, as answers to what; all, as they are numbered in the measurements, unless given.
 */
export const itemStatistics = (
  answers: Measurements,
  objects: readonly string[],
  view: ObjectView = allObjects(objects.length),
): readonly ItemStatistics[] => {
  const first = firstMeasurements(answers, view);
  const totals = new Map<number, { parts: number; answers: number }>();
  for (const at of first) {
    const attempt = answers.attempts[at] ?? 0;
    const total = totals.get(attempt) ?? { parts: 0, answers: 0 };
    total.parts += partsOf(answers.values[at] ?? 0);
    total.answers++;
    totals.set(attempt, total);
  }
  const items: AnswersByItem = new Map();
  for (const at of first) {
    const total = totals.get(answers.attempts[at] ?? 0) ?? { parts: 0, answers: 1 };
    addAnswer(items, objects[view.numberOf(answers.objects[at] ?? 0) ?? 0] ?? '', {
      share: answers.values[at] ?? 0,
      ...total,
    });
  }
  return summarizeItems(items);
};

/** How a question did in all versions of a course together, and in each. */
export interface VersionedItem extends ItemStatistics {
  /** By version, in the order of their names; none where there is only one. */
  readonly versions: readonly (Omit<ItemStatistics, 'question'> & { readonly version: string })[];
}

/** Puts what is known of questions in each version beside what is known of them in all. */
export const joinVersions = (
  all: readonly ItemStatistics[],
  versions: readonly { readonly version: string; readonly items: readonly ItemStatistics[] }[],
): readonly VersionedItem[] => {
  const byVersion = versions.map(({ version, items }) => ({
    version,
    items: new Map(items.map((item) => [item.question, item])),
  }));
  return all.map((item) => ({
    ...item,
    versions: byVersion.flatMap(({ version, items }) => {
      const found = items.get(item.question);
      if (!found) return [];
      const { answers, difficulty, discrimination } = found;
      return [{ version, answers, difficulty, discrimination }];
    }),
  }));
};

/** What an answer is measured on: a question in a version. IRIs have no line ends. */
export const versionedObject = ({ object, version }: Pick<CourseStatement, 'object' | 'version'>): string =>
  `${object}\n${version ?? ''}`;

/**
 * Looks at the questions in all versions together and in each, by the first answer of each attempt.
 *
 * @param objects What `versionedObject` gives, by the numbers in the measurements.
 */
export const itemsByVersion = (
  answers: Measurements,
  objects: readonly string[],
): readonly VersionedItem[] => {
  const parts = objects.map((object) => object.split('\n') as [question: string, version?: string]);
  const questions = [...new Set(parts.map(([question]) => question))];
  const numbers = new Map(questions.map((question, number) => [question, number]));
  const numberOf = parts.map(([question]) => numbers.get(question) ?? 0);
  const answered = new Set<number>();
  for (const object of answers.objects) answered.add(object);
  const versionOf = (object: number): string => parts[object]?.[1] ?? '';
  const versions = [...new Set([...answered].map(versionOf))].sort(compareVersions);
  const statisticsOf = (isLookedAt: (object: number) => boolean): readonly ItemStatistics[] =>
    itemStatistics(answers, questions, {
      size: questions.length,
      numberOf: (object) => (isLookedAt(object) ? (numberOf[object] ?? 0) : null),
    });
  const byVersion =
    versions.length < 2
      ? []
      : versions.map((version) => ({
          version,
          items: statisticsOf((object) => versionOf(object) === version),
        }));
  return joinVersions(
    statisticsOf(() => true),
    byVersion,
  );
};
