import type { AcknowledgementLedger } from './ledger.ts';
import type { LmsClient } from './lms-client.ts';

/** The entries of an LMS's arrays (`cmi.objectives`, `cmi.interactions`). */
export interface ArrayEntries {
  /** How many entries the LMS has. */
  countOf(array: string): number;
  /** Opens all entries up to index n, each with its own id, so that an index means the same in every attempt. */
  open(array: string, ids: readonly string[], n: number): void;
}

/** An entry may be written only behind the ones before it (SCORM 1.2 RTE 3.4.3). */
export const createArrayEntries = (lms: LmsClient, ledger: AcknowledgementLedger): ArrayEntries => {
  const counts = new Map<string, number>();
  const countOf = (array: string): number => {
    const known = counts.get(array);
    if (known !== undefined) return known;
    // An LMS that does not say may have the array all the same: the first entry will show.
    const count = Number(lms.get(`${array}._count`)) || 0;
    counts.set(array, count);
    return count;
  };
  return {
    countOf,
    open: (array, ids, n) => {
      for (let index = countOf(array); index <= n; index++) {
        ledger.set(`${array}.${index}.id`, ids[index] ?? '');
        counts.set(array, index + 1);
      }
      ledger.set(`${array}.${n}.id`, ids[n] ?? '');
    },
  };
};
