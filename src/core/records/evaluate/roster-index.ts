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

/** Lines that name the LMS or the course before those that are about all of them; else in their order. */
export const byPrecision = (roster: readonly RosterEntry[]): readonly RosterEntry[] =>
  [...roster].sort((a, b) => precisionOf(b) - precisionOf(a));

/** Makes a function that finds the most precise line of a roster about somebody and a course. */
export const createRosterIndex = (
  roster: readonly RosterEntry[],
): ((person: PersonInCourse) => RosterEntry | undefined) => {
  const byAccount = groupBy(byPrecision(roster), ({ account }) => account.toLowerCase());
  return ({ account, homePage, course }) =>
    byAccount
      .get(account.toLowerCase())
      ?.find(
        (entry) =>
          (entry.homePage === null || entry.homePage === homePage.replace(/\/$/, '')) &&
          (entry.course === null || entry.course === course),
      );
};
