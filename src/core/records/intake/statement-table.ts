import { createIdSet } from './id-set.ts';
import type { ReportRules } from './report-rules.ts';

/** Whether a version of a statement counts rather than the one that has counted so far. */
export type Precedence = 'new' | 'better' | 'equal' | 'worse';

/** Knows of every statement id which of its versions counts, in some sixty bytes for each. */
export interface StatementTable {
  /**
   * Adds a version. Of several the one that an LRS stored first counts, one that none has stored after all others; of two stored at one
   * time, always the same one.
   *
   * @param mark 32 bits that describe the version.
   * @returns the row of its id, counted from 0; whether it counts now; the mark of the version that counted before.
   */
  add(
    id: string,
    mark: number,
    storedMs: number | null,
  ): { readonly row: number; readonly precedence: Precedence; readonly formerMark: number };
  /** The row of an id; -1 if it was never added. */
  find(id: string): number;
  readonly size: number;
  /** What the version that counts belongs to: a number that the caller gives it. */
  holderOf(row: number): number;
  setHolder(row: number, holder: number): void;
}

/** Makes an empty table. */
export const createStatementTable = (rules: ReportRules): StatementTable => {
  const ids = createIdSet();
  let stored = new Float64Array(1024);
  let holders = new Uint32Array(1024);

  return {
    add(id, mark, storedMs) {
      const { number: row, isNew, mark: formerMark } = ids.add(id, mark);
      const storedAt = storedMs ?? Number.POSITIVE_INFINITY;
      if (isNew) {
        if (row >= stored.length) {
          const length = Math.ceil(row * 1.5);
          const [moreStored, moreHolders] = [new Float64Array(length), new Uint32Array(length)];
          moreStored.set(stored);
          moreHolders.set(holders);
          [stored, holders] = [moreStored, moreHolders];
        }
        stored[row] = storedAt;
        return { row, precedence: 'new', formerMark };
      }
      // Of version 0.1.0, the first that came counted.
      if (rules === 1) return { row, precedence: 'worse', formerMark };
      const known = stored[row] ?? Number.POSITIVE_INFINITY;
      if (storedAt > known || (storedAt === known && mark > formerMark))
        return { row, precedence: 'worse', formerMark };
      if (storedAt === known && mark === formerMark) return { row, precedence: 'equal', formerMark };
      stored[row] = storedAt;
      ids.setMark(row, mark);
      return { row, precedence: 'better', formerMark };
    },
    find: ids.find,
    get size() {
      return ids.size;
    },
    holderOf: (row) => holders[row] ?? 0,
    setHolder(row, holder) {
      holders[row] = holder;
    },
  };
};
