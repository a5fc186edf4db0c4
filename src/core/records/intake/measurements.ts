/** What was measured at one time on one object (a chapter, a question) within an attempt; all arrays of one length. */
export interface Measurements {
  readonly attempts: number[];
  readonly objects: number[];
  readonly atMs: number[];
  readonly values: number[];
  /** The versions of statements that they are from. */
  readonly versions: number[];
}

/** No measurements. */
export const createMeasurements = (): Measurements => ({
  attempts: [],
  objects: [],
  atMs: [],
  values: [],
  versions: [],
});

/** Those at some positions. */
export const selectMeasurements = (
  measurements: Measurements,
  isSelected: (at: number) => boolean,
): Measurements => {
  const select = (values: readonly number[]): number[] => values.filter((_, at) => isSelected(at));
  return {
    attempts: select(measurements.attempts),
    objects: select(measurements.objects),
    atMs: select(measurements.atMs),
    values: select(measurements.values),
    versions: select(measurements.versions),
  };
};

/**
 * The positions of the earliest measurement of each object in each attempt; of two at one time, that of the lower value. The order
 * in which they came makes no difference to what is found, only to the order of the positions.
 */
export const firstMeasurements = (
  { attempts, objects, atMs, values }: Measurements,
  size: number,
): number[] => {
  const first = new Map<number, number>();
  for (const [at, attempt] of attempts.entries()) {
    const key = attempt * size + (objects[at] ?? 0);
    const known = first.get(key);
    if (known === undefined) {
      first.set(key, at);
      continue;
    }
    const earlier = (atMs[at] ?? 0) - (atMs[known] ?? 0);
    if (earlier < 0 || (earlier === 0 && (values[at] ?? 0) < (values[known] ?? 0))) first.set(key, at);
  }
  return [...first.values()];
};
