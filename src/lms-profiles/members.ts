import { ELEMENTS } from './data-model.ts';
import type { ElementRules, SavingRules } from './lms-profile.ts';

export type ElementValue = string | number | undefined;

/** `cmi.objectives.2.id` as the table of elements names it: `cmi.objectives.n.id`. */
export const modelOf = (element: string, indices: ElementRules['indices']): string =>
  indices === 'digits'
    ? element.replace(/[._]\d+\./g, '.n.')
    : element.replace(/\.(0|[1-9]\d*)(?=\.)/g, '.n');

/** The arrays that an element runs through, from the outermost: each with its index as written, and the member of it. */
const levelsOf = (
  element: string,
): readonly { array: string; index: string; path: string; member: string }[] =>
  [...element.matchAll(/\.(\d+)(?=\.([^.]+))/g)].map((match) => {
    const array = element.slice(0, match.index);
    return { array, index: match[1] ?? '', path: array + match[0], member: match[2] ?? '' };
  });

/** The members that the arrays of one launch have (SCORM 1.2 RTE 3.4.2). */
export const createMembers = ({ indices, opensMember }: ElementRules) => {
  const counts = new Map<string, number>();
  const open = new Set<string>();
  const countOf = (array: string): ElementValue =>
    counts.get(array) ?? (levelsOf(`${array}.`).length > 0 ? 0 : '0');
  const numberOf = (array: string): number => counts.get(array) ?? 0;
  const hasId = (array: string): boolean => ELEMENTS.has(`${modelOf(array, indices)}.n.id`);

  return {
    countOf,
    /** The same element with its indices between dots. */
    canonical: (element: string): string =>
      indices === 'digits' ? element.replace(/[._](\d+)\./g, '.$1.') : element,
    nameOnServer: (element: string, names: SavingRules['memberNames']): string =>
      names === 'underscores' ? element.replace(/\.(\d+)\./g, '_$1.') : element,
    /** The array that `element` counts, and whether the element belongs to a member of one. */
    placeOf: (element: string): { array: string; isMember: boolean } => ({
      array: element.replace(/\._count$/, ''),
      isMember: levelsOf(element).length > 0,
    }),
    /** Whether the innermost member that the element belongs to has been opened. */
    has: (element: string): boolean => open.has(element.slice(0, element.lastIndexOf('.'))),
    /** Whether all members that the element runs through exist. */
    exists: (element: string): boolean =>
      levelsOf(element).every(({ array, index }) => Number(index) < numberOf(array)),
    /** Whether the element may be written: no gap before it, and a new member is opened by what may open it. */
    fits: (element: string): boolean =>
      levelsOf(element).every(({ array, index, member }) => {
        const count = numberOf(array);
        const isOpening = opensMember === 'any' || member === 'id' || !hasId(array);
        return Number(index) < count || (Number(index) === count && isOpening);
      }),
    /** Opens the members that the element runs through, from the outermost, up to one that would leave a gap: `false`. */
    enter: (element: string): boolean => {
      for (const { array, index, path } of levelsOf(element)) {
        const count = numberOf(array);
        if (Number(index) > count) return false;
        if (Number(index) === count) counts.set(array, count + 1);
        open.add(path);
      }
      return true;
    },
    /** Opens the members that stored values belong to, and puts those values among `values`. */
    load: (stored: ReadonlyMap<string, string>, values: Map<string, ElementValue>): void => {
      counts.clear();
      open.clear();
      const byNumber = new Intl.Collator('en', { numeric: true }).compare;
      const lastIndex = new Map<string, string>();
      for (const element of [...stored.keys()].filter((name) => levelsOf(name).length > 0).sort(byNumber)) {
        for (const { path, array, index } of levelsOf(element)) {
          const before = lastIndex.get(array);
          // Indices that are equal as numbers, 01 and 1, count as one: the second never gets a member of its own.
          if (!open.has(path) && before !== undefined && Number(before) === Number(index))
            throw new TypeError(
              `Cannot set properties of undefined (setting '${element.slice(path.length + 1)}')`,
            );
          if (!open.has(path)) counts.set(array, numberOf(array) + 1);
          open.add(path);
          lastIndex.set(array, index);
        }
        values.set(element, stored.get(element));
      }
    },
  };
};
