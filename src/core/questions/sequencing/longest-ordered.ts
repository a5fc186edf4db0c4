/**
 * The most entries of an order that stand in ascending order when all others are taken out: what is not among them is out of
 * place. Of several such sets the one whose entries come earliest.
 *
 * @param order distinct numbers.
 */
export const longestOrdered = (order: readonly number[]): readonly number[] => {
  const endingAt: (readonly number[])[] = [];
  for (const [index, entry] of order.entries()) {
    const before = endingAt
      .slice(0, index)
      .filter((_, earlier) => (order[earlier] ?? entry) < entry)
      .reduce<readonly number[]>(
        (best, candidate) => (candidate.length > best.length ? candidate : best),
        [],
      );
    endingAt.push([...before, entry]);
  }
  return endingAt.reduce<readonly number[]>(
    (best, candidate) => (candidate.length > best.length ? candidate : best),
    [],
  );
};
