import { allObjects, firstMeasurements, type Measurements } from './intake/measurements.ts';

/** How long learners took for the pages of one chapter; milliseconds. */
export interface ChapterTimes {
  readonly chapter: string;
  readonly learners: number;
  readonly lowerQuartileMs: number;
  readonly medianMs: number;
  readonly upperQuartileMs: number;
}

/** The value below which a share of the sorted values lies, between neighbours in proportion. */
export const quantile = (sorted: readonly number[], share: number): number => {
  const place = (sorted.length - 1) * share;
  const low = sorted[Math.floor(place)] ?? 0;
  const high = sorted[Math.ceil(place)] ?? low;
  return low + (high - low) * (place - Math.floor(place));
};

const compareText = (a: string, b: string): number => {
  const [left, right] = [a, b].map((text) => text.replace(/\d+/g, (digits) => digits.padStart(6, '0')));
  return (left ?? '') < (right ?? '') ? -1 : 1;
};

/**
 * Sums the times up, chapter by chapter, sorted by IRI with numbers in their order.
 *
 * @param byChapter The first time of each attempt, milliseconds, by the IRI of the chapter.
 */
export const summarizeChapters = (
  byChapter: Iterable<readonly [chapter: string, times: readonly number[]]>,
): readonly ChapterTimes[] =>
  [...byChapter]
    .map(([chapter, values]) => {
      const sorted = [...values].sort((a, b) => a - b);
      return {
        chapter,
        learners: sorted.length,
        lowerQuartileMs: quantile(sorted, 0.25),
        medianMs: quantile(sorted, 0.5),
        upperQuartileMs: quantile(sorted, 0.75),
      };
    })
    .sort((a, b) => compareText(a.chapter, b.chapter));

/** The same, of measurements. */
export const chapterTimes = (times: Measurements, objects: readonly string[]): readonly ChapterTimes[] => {
  const byChapter = new Map<string, number[]>();
  for (const at of firstMeasurements(times, allObjects(objects.length))) {
    const chapter = objects[times.objects[at] ?? 0] ?? '';
    const values = byChapter.get(chapter) ?? [];
    byChapter.set(chapter, values);
    values.push(times.values[at] ?? 0);
  }
  return summarizeChapters(byChapter);
};
