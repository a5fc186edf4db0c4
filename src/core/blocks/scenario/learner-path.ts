/** The chosen option of each decision, `null` where none was chosen. */
export type Choices = readonly (number | null)[];

/** Decisions by index: for each option the decision that it leads to, `null` at the end of the case. */
export type Ways = readonly (readonly (number | null)[])[];

/** The decisions of a learner's path, up to the first that has not been taken. */
export const pathOf = (ways: Ways, choices: Choices): readonly number[] => {
  const path: number[] = [];
  for (let at: number | null = 0; at !== null && at < ways.length; ) {
    path.push(at);
    const choice: number | null = choices[at] ?? null;
    at = choice === null ? ways.length : (ways[at]?.[choice] ?? null);
  }
  return path;
};

/** Without what was decided where the path cannot come any more. */
export const withoutUnreachable = (ways: Ways, choices: Choices): Choices => {
  const path = pathOf(ways, choices);
  const reachable = new Set(path);
  const last = path.at(-1) ?? 0;
  const open = choices[last] === null ? [last] : [];
  for (const from of open)
    for (const to of ways[from] ?? [])
      if (to !== null && !reachable.has(to)) {
        reachable.add(to);
        open.push(to);
      }
  return choices.map((choice, index) => (reachable.has(index) ? choice : null));
};
