import type { Dialect } from '../../../../core/targets/scorm12/interaction.ts';

/** Writes the words of an answer in the dialect that an LMS takes. */
export interface DialectWriter {
  /**
   * @param isReadable whether authored words fit the question at all.
   * @param set sets the words; whether the LMS takes them.
   */
  write(isReadable: boolean, set: (dialect: Dialect) => boolean): void;
}

/** An LMS that refuses authored words, with 405, gets the single characters of the standard from then on. */
export const createDialectWriter = (): DialectWriter => {
  let dialect: Dialect = 'readable';
  return {
    write: (isReadable, set) => {
      const first = isReadable ? dialect : 'standard';
      if (set(first) || first === 'standard') return;
      dialect = 'standard';
      set(dialect);
    },
  };
};
