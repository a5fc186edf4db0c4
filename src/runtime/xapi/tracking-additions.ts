import { type TextReader, writeVarint } from './tracking-codec.ts';

/** What is kept beside the entries of a tracking state since the first release. */
export interface TrackingAdditions {
  /** How many SCOs the course has in each package, by the package's index; 1 where nothing is said. */
  readonly scoCounts: readonly number[];
  /** By how many seconds the clock is ahead in the last launch; `null`: not known. */
  readonly clockOffset: number | null;
  /** The same for each entry, when it was made; as far as anything is known of them. */
  readonly clockOffsets: readonly (number | null)[];
}

export const NO_ADDITIONS: TrackingAdditions = { scoCounts: [], clockOffset: null, clockOffsets: [] };

/** A number that may be negative or missing as one of at least 0. */
const codeOf = (value: number | null): number => {
  if (value === null) return 0;
  return value < 0 ? -2 * value : 2 * value + 1;
};

const offsetOf = (code: number): number | null => {
  if (code === 0) return null;
  return code % 2 === 1 ? (code - 1) / 2 : -code / 2;
};

/** `''` where there is nothing to keep. */
export const writeAdditions = ({ scoCounts, clockOffset, clockOffsets }: TrackingAdditions): string => {
  const runs: { readonly code: number; length: number }[] = [];
  for (const offset of clockOffsets) {
    const code = codeOf(offset);
    const last = runs.at(-1);
    if (last?.code === code) last.length += 1;
    else runs.push({ code, length: 1 });
  }
  if (runs.at(-1)?.code === 0) runs.pop();
  if (runs.length === 0 && clockOffset === null && scoCounts.every((count) => count <= 1)) return '';
  return [
    ...scoCounts,
    codeOf(clockOffset),
    runs.length,
    ...runs.flatMap(({ length, code }) => [length, code]),
  ]
    .map(writeVarint)
    .join('');
};

/**
 * Reads what `writeAdditions` wrote.
 *
 * @param entries how many entries there are: of no more anything is read.
 */
export const readAdditions = (reader: TextReader, packages: number, entries: number): TrackingAdditions => {
  const scoCounts = Array.from({ length: packages }, () => reader.varint());
  const clockOffset = offsetOf(reader.varint());
  const clockOffsets: (number | null)[] = [];
  for (let runs = reader.varint(); runs > 0 && !reader.isBroken(); runs--) {
    const length = Math.min(reader.varint(), entries - clockOffsets.length);
    const offset = offsetOf(reader.varint());
    for (let at = 0; at < length; at++) clockOffsets.push(offset);
  }
  return reader.isBroken() ? NO_ADDITIONS : { scoCounts, clockOffset, clockOffsets };
};

/** Active time, in whole seconds. */
export interface ActiveTimes {
  /** Of the launches before the last one, together; `null`: not known. */
  readonly earlier: number | null;
  /** Of the last launch so far; `null`: not known. */
  readonly session: number | null;
  /** What entries say, with the position of each. */
  readonly entries: readonly (readonly [position: number, seconds: number])[];
}

export const writeActiveTimes = ({ earlier, session, entries }: ActiveTimes): string =>
  [
    ...[earlier, session].map((seconds) => (seconds === null ? 0 : seconds + 1)),
    entries.length,
    ...entries.flatMap(([position, seconds], at) => [position - (entries[at - 1]?.[0] ?? 0), seconds]),
  ]
    .map(writeVarint)
    .join('');

/** Reads what `writeActiveTimes` wrote; `null` if it is broken. */
export const readActiveTimes = (reader: TextReader): ActiveTimes | null => {
  const [earlier, session] = [reader.varint(), reader.varint()].map((code) => (code === 0 ? null : code - 1));
  const entries: (readonly [number, number])[] = [];
  let position = 0;
  for (let count = reader.varint(); count > 0 && !reader.isBroken(); count--) {
    position += reader.varint();
    entries.push([position, reader.varint()]);
  }
  return reader.isBroken() ? null : { earlier: earlier ?? null, session: session ?? null, entries };
};
