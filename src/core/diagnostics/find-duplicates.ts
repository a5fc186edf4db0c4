/** Pairs each entry whose key has occurred before with the first entry of that key. */
export const findDuplicates = <T>(
  entries: readonly T[],
  keyOf: (entry: T) => string,
): { first: T; entry: T; index: number }[] => {
  const firsts = new Map<string, T>();
  return entries.flatMap((entry, index) => {
    const key = keyOf(entry);
    const first = firsts.get(key);
    if (first !== undefined) return [{ first, entry, index }];
    firsts.set(key, entry);
    return [];
  });
};
