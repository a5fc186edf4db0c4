import { groupBy } from '../group-by.ts';
import type { RosterEntry } from '../roster.ts';

/** Somebody and a course, as statements name them. */
export interface PersonInCourse {
  readonly account: string;
  readonly homePage: string;
  readonly course: string;
}

/** How much an entry says: one that names the LMS or the course goes before one that is about all of them. */
const precisionOf = ({ homePage, course }: RosterEntry): number =>
  (homePage === null ? 0 : 2) + (course === null ? 0 : 1);

/** Makes a function that finds the most precise line of a roster about somebody and a course. */
export const createRosterIndex = (
  roster: readonly RosterEntry[],
): ((person: PersonInCourse) => RosterEntry | undefined) => {
  const sorted = [...roster].sort((a, b) => precisionOf(b) - precisionOf(a));
  const byAccount = groupBy(sorted, ({ account }) => account.toLowerCase());
  return ({ account, homePage, course }) =>
    byAccount
      .get(account.toLowerCase())
      ?.find(
        (entry) =>
          (entry.homePage === null || homePage === '' || entry.homePage === homePage.replace(/\/$/, '')) &&
          (entry.course === null || entry.course === course),
      );
};
