/** The largest of any number of values; `null` without one. Math.max takes its arguments from the stack, which ends at some 125,000. */
export const maximum = (values: Iterable<number>): number | null => {
  let found: number | null = null;
  for (const value of values) if (found === null || value > found) found = value;
  return found;
};

/** The smallest of any number of values; `null` without one. */
export const minimum = (values: Iterable<number>): number | null => {
  let found: number | null = null;
  for (const value of values) if (found === null || value < found) found = value;
  return found;
};
