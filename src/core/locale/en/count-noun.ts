/** A number with the noun in the form that goes with it. */
export const countNoun = (count: number, one: string, other: string): string =>
  `${count} ${count === 1 ? one : other}`;
