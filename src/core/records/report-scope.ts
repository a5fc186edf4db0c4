import type { Diagnostic } from '../diagnostics/diagnostic.ts';
import { report } from '../diagnostics/registry.ts';
import { quoteList } from '../diagnostics/wording.ts';
import { courseOfActivity } from './intake/lrs-queries.ts';
import type { CourseUse, IsIncluded, StatementOverview } from './intake/statement-intake.ts';
import type { RosterEntry } from './roster.ts';

/** Why statements are no part of a report. */
export type ExclusionReason =
  /** No statement of the course names the content of a package: another tool sends them. */
  | 'no-package'
  /** The roster names courses, and not this one; or nobody on it has used this course. */
  | 'off-roster'
  /** So few people have used the course that it is not the one that the roster, or the report of the LMS, is about. */
  | 'few-people'
  /** The account is one of an LMS that was not asked for, or one that few people have used who have accounts in another one too. */
  | 'home-page';

/** Statements that a report leaves out. */
export interface ExcludedStatements {
  readonly course: string;
  readonly homePage: string;
  readonly reason: ExclusionReason;
  readonly statements: number;
  readonly people: number;
}

/** What decides which courses and which LMSs a report is about. */
export interface ScopeOptions {
  /** IRI of a course or of a SCO. */
  readonly activity: string | null;
  /** Home pages of accounts, without a slash at their ends. */
  readonly homePages: readonly string[] | null;
  readonly roster: readonly RosterEntry[] | null;
  /** Whether there is a report of the LMS to compare with, which is about one activity. */
  readonly isCompared: boolean;
}

/** A course, or an LMS, that fewer than this share of the people have used is not meant where one of several is. */
const FEW = 0.1;

/** So many are named; the others are summed up. */
const MAX_NAMED = 20;

/** A home page without a slash at its end. */
const plainHomePage = (homePage: string): string => homePage.replace(/\/$/, '');

const personOf = ({ homePage, account }: CourseUse): string => `${homePage}\n${account}`;

const peopleBy = (
  uses: readonly CourseUse[],
  keyOf: (use: CourseUse) => string,
  nameOf: (use: CourseUse) => string,
): Map<string, Set<string>> => {
  const people = new Map<string, Set<string>>();
  for (const use of uses) {
    const key = keyOf(use);
    const known = people.get(key);
    if (known) known.add(nameOf(use));
    else people.set(key, new Set([nameOf(use)]));
  }
  return people;
};

/** Those that more than a few people have used, compared with the one that most have used; sorted by name. */
const mainOf = (people: ReadonlyMap<string, ReadonlySet<string>>): string[] => {
  const most = [...people.values()].reduce((largest, { size }) => Math.max(largest, size), 0);
  return [...people.keys()].filter((key) => (people.get(key)?.size ?? 0) >= most * FEW).sort();
};

const placeOf = (course: string, homePage: string): string => `${course}\n${homePage}`;

const listed = (keys: readonly string[], people: ReadonlyMap<string, ReadonlySet<string>>): string =>
  keys.map((key) => `${key} (${people.get(key)?.size ?? 0} people)`).join(', ');

/**
 * Decides which statements a report is about, so that a single one of another course, another tool or another LMS makes no second
 * report. What was asked for decides first; then whether a course is one of a package; then the roster, and where it names no
 * course, or no LMS, what its people have used.
 *
 * @returns which statements the report is about, what was left out, and findings; an error among them means that it cannot be decided.
 */
export const chooseScope = (
  overview: StatementOverview,
  { activity, homePages, roster, isCompared }: ScopeOptions,
): {
  readonly isIncluded: IsIncluded;
  readonly leftOut: readonly ExcludedStatements[];
  readonly diagnostics: readonly Diagnostic[];
} => {
  const reasons = new Map<CourseUse, ExclusionReason>();
  const leave = (uses: readonly CourseUse[], reason: ExclusionReason): void => {
    for (const use of uses) reasons.set(use, reason);
  };
  const diagnostics: Diagnostic[] = [];
  const rest = (): CourseUse[] => overview.uses.filter((use) => !reasons.has(use));

  if (homePages)
    leave(
      rest().filter(({ homePage }) => !homePages.includes(plainHomePage(homePage))),
      'home-page',
    );
  if (activity === null)
    leave(
      rest().filter(({ course }) => !overview.courses.get(course)?.hasContent),
      'no-package',
    );

  const entries = new Map<string, RosterEntry[]>();
  for (const entry of roster ?? []) {
    const key = entry.account.toLowerCase();
    entries.set(key, [...(entries.get(key) ?? []), entry]);
  }
  /** The entries of the roster that a person fits, whichever the course. */
  const entriesOf = ({ account, homePage }: CourseUse): readonly RosterEntry[] =>
    (entries.get(account.toLowerCase()) ?? []).filter(
      (entry) => entry.homePage === null || entry.homePage === plainHomePage(homePage),
    );
  const isRosterUsed = rest().some((use) => entriesOf(use).length > 0);
  if (roster && !isRosterUsed && rest().length > 0) diagnostics.push(report('records/roster-unused', {}));
  /** Whose statements say what is meant: people on the roster, if there are any, else everybody. */
  const isOurs = (use: CourseUse): boolean => !isRosterUsed || entriesOf(use).length > 0;

  if (activity === null && (roster || isCompared)) {
    const named = new Set(roster?.flatMap(({ course }) => course ?? []));
    const hasOpenLines = roster?.some(({ course }) => course === null) ?? false;
    const isOneMeant = isCompared || hasOpenLines;
    if (roster) {
      const used = new Set(
        rest()
          .filter(isOurs)
          .map(({ course }) => course),
      );
      leave(
        rest().filter(({ course }) => !named.has(course) && !(isOneMeant && used.has(course))),
        'off-roster',
      );
    }
    if (isOneMeant) {
      const people = peopleBy(rest().filter(isOurs), ({ course }) => course, personOf);
      const main = mainOf(people);
      leave(
        rest().filter(({ course }) => !named.has(course) && !main.includes(course)),
        'few-people',
      );
      const meant = [...new Set([...main, ...named])].sort();
      if (hasOpenLines && meant.length > 1)
        diagnostics.push(report('records/several-courses', { courses: listed(meant, people) }));
    }
  }

  if (homePages === null && (roster || isCompared)) {
    const ours = rest().filter(
      (use) => roster === null || entriesOf(use).some(({ homePage }) => homePage === null),
    );
    const accountOf = ({ account }: CourseUse): string => account.toLowerCase();
    const byHomePage = peopleBy(ours, ({ homePage }) => plainHomePage(homePage), accountOf);
    const main = mainOf(byHomePage);
    const inMain = new Set(main.flatMap((homePage) => [...(byHomePage.get(homePage) ?? [])]));
    // Where everybody has another account in an LMS that many use, it is a second one of theirs: a test, or an invention.
    const seconds = [...byHomePage.keys()].filter(
      (homePage) =>
        !main.includes(homePage) &&
        [...(byHomePage.get(homePage) ?? [])].every((account) => inMain.has(account)),
    );
    leave(
      rest().filter(({ homePage }) => seconds.includes(plainHomePage(homePage))),
      'home-page',
    );
    const homes = peopleBy(
      ours.filter((use) => !reasons.has(use)),
      accountOf,
      ({ homePage }) => plainHomePage(homePage),
    );
    const [torn] = [...homes].filter(([, pages]) => pages.size > 1).sort(([a], [b]) => (a < b ? -1 : 1));
    if (torn)
      diagnostics.push(
        report('records/several-home-pages', { account: torn[0], homePages: quoteList([...torn[1]].sort()) }),
      );
  }

  // Each of these reasons holds for everybody who has used a course in an LMS.
  const groups = new Map<string, { -readonly [Key in keyof ExcludedStatements]: ExcludedStatements[Key] }>();
  const isLeft = new Set<string>();
  for (const [{ course, homePage, statements }, reason] of reasons) {
    isLeft.add(placeOf(course, homePage));
    const key = `${placeOf(course, homePage)}\n${reason}`;
    const group = groups.get(key);
    if (group) {
      group.statements += statements;
      group.people++;
    } else groups.set(key, { course, homePage, reason, statements, people: 1 });
  }
  const leftOut = [...groups].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, left]) => left);
  for (const left of leftOut.slice(0, MAX_NAMED)) diagnostics.push(report('records/left-out', left));
  if (leftOut.length > MAX_NAMED)
    diagnostics.push(report('records/left-out-more', { count: leftOut.length - MAX_NAMED }));
  return {
    isIncluded: (course, homePage) => !isLeft.has(placeOf(course, homePage)),
    leftOut,
    diagnostics,
  };
};

/** What is wrong with an activity that was asked for, if no statement is about it; `null` if one is. */
export const findUnknownActivity = (
  activity: string | null,
  activities: readonly string[],
): Diagnostic | null =>
  activity === null || activities.includes(activity)
    ? null
    : report('records/unknown-activity', { activity, known: activities });

/** IRIs of the courses and SCOs that statements are about, sorted. */
export const activitiesOf = ({ courses }: Pick<StatementOverview, 'courses'>): readonly string[] =>
  [...courses].flatMap(([course, { scos }]) => [course, ...scos]).sort();

/** The courses of the roster that no statement is about. */
export const findUnusedCourses = (
  roster: readonly RosterEntry[],
  { courses }: Pick<StatementOverview, 'courses'>,
  activity: string | null,
  file: string,
): readonly Diagnostic[] => {
  const asked = activity === null ? null : courseOfActivity(activity);
  return [...new Set(roster.flatMap(({ course }) => course ?? []))]
    .filter((course) => !courses.has(course) && (asked === null || asked === course))
    .sort()
    .map((course) =>
      report('records/unused-course', { course, known: [...courses.keys()].sort() }, { file }),
    );
};
