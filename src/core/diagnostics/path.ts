/** Keys and indices that lead from a value to a part of it. */
export type Path = readonly (string | number)[];

/** What exactly at the end of a path is looked for; the value itself unless given. */
export interface Target {
  /** These characters inside the text that the path leads to. */
  readonly needle?: string | undefined;
  /** The key that the path ends in, not its value. */
  readonly isKey?: boolean | undefined;
}

/** `pages[2].blocks[0].text` */
export const formatPath = (path: Path): string =>
  path.map((key, index) => (typeof key === 'number' ? `[${key}]` : index === 0 ? key : `.${key}`)).join('');
