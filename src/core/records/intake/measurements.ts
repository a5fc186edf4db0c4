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

/** What objects are looked at, and as which, without a copy of the measurements: there may be millions. */
export interface ObjectView {
  /** How many there are. */
  readonly size: number;
  /** The number of an object, from 0; `null`: it is not looked at. */
  readonly numberOf: (object: number) => number | null;
}

/** All objects as they are. */
export const allObjects = (size: number): ObjectView => ({ size, numberOf: (object) => object });

/**
 * The positions of the earliest measurement of each object in each attempt; of two at one time, that of the lower value. The order
 * in which they came makes no difference to what is found, only to the order of the positions.
 */
export const firstMeasurements = (
  { attempts, objects, atMs, values }: Measurements,
  { size, numberOf }: ObjectView,
): number[] => {
  const first = new Map<number, number>();
  for (let at = 0; at < attempts.length; at++) {
    const object = numberOf(objects[at] ?? 0);
    if (object === null) continue;
    const key = (attempts[at] ?? 0) * size + object;
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
