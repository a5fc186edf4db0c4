import type { Diagnostic } from '../diagnostics/diagnostic.ts';
import { report } from '../diagnostics/registry.ts';
import { quoteList } from '../diagnostics/wording.ts';
import type { FoldedAttempt, FoldedStatements } from './folded-statements.ts';
import { courseOfActivity } from './lrs-queries.ts';
import { selectMeasurements } from './measurements.ts';
import type { RosterEntry } from './roster.ts';

/** Why statements are no part of a report. */
export type LeftOutReason =
  /** No statement of the course names the content of a package: another tool sends them. */
  | 'no-package'
  /** The roster names courses, and not this one; or nobody on it has used this course. */
  | 'off-roster'
  /** So few people have used the course that it is not the one that the roster, or the report of the LMS, is about. */
  | 'few-people'
  /** The account is one of an LMS that was not asked for, or one that few people have used who have accounts in another one too. */
  | 'home-page';

/** Statements that a report leaves out. */
export interface LeftOut {
  readonly course: string;
  readonly homePage: string;
  readonly reason: LeftOutReason;
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
export const plainHomePage = (homePage: string): string => homePage.replace(/\/$/, '');

const personOf = ({ homePage, account }: FoldedAttempt): string => `${homePage}\n${account}`;

const peopleBy = (
  attempts: readonly FoldedAttempt[],
  keyOf: (attempt: FoldedAttempt) => string,
  nameOf: (attempt: FoldedAttempt) => string,
): Map<string, Set<string>> => {
  const people = new Map<string, Set<string>>();
  for (const attempt of attempts) {
    const key = keyOf(attempt);
    const known = people.get(key);
    if (known) known.add(nameOf(attempt));
    else people.set(key, new Set([nameOf(attempt)]));
  }
  return people;
};

/** Those that more than a few people have used, compared with the one that most have used; sorted by name. */
const mainOf = (people: ReadonlyMap<string, ReadonlySet<string>>): string[] => {
  const most = [...people.values()].reduce((largest, { size }) => Math.max(largest, size), 0);
  return [...people.keys()].filter((key) => (people.get(key)?.size ?? 0) >= most * FEW).sort();
};

const listed = (keys: readonly string[], people: ReadonlyMap<string, ReadonlySet<string>>): string =>
  keys.map((key) => `${key} (${people.get(key)?.size ?? 0} people)`).join(', ');

/**
 * Decides which statements a report is about, so that a single one of another course, another tool or another LMS makes no second
 * report. What was asked for decides first; then whether a course is one of a package; then the roster, and where it names no
 * course, or no LMS, what its people have used.
 *
 * @returns the statements of the report, what was left out, and findings; an error among them means that it cannot be decided.
 */
export const chooseScope = (
  folded: FoldedStatements,
  { activity, homePages, roster, isCompared }: ScopeOptions,
): {
  readonly folded: FoldedStatements;
  readonly leftOut: readonly LeftOut[];
  readonly diagnostics: readonly Diagnostic[];
} => {
  const reasons = new Map<FoldedAttempt, LeftOutReason>();
  const leave = (attempts: readonly FoldedAttempt[], reason: LeftOutReason): void => {
    for (const attempt of attempts) reasons.set(attempt, reason);
  };
  const diagnostics: Diagnostic[] = [];
  const rest = (): FoldedAttempt[] =>
    folded.attempts.filter((attempt) => attempt.statements > 0 && !reasons.has(attempt));

  if (homePages)
    leave(
      rest().filter(({ homePage }) => !homePages.includes(plainHomePage(homePage))),
      'home-page',
    );
  if (activity === null)
    leave(
      rest().filter(({ course }) => !folded.courses.get(course)?.hasContent),
      'no-package',
    );

  const entries = new Map<string, RosterEntry[]>();
  for (const entry of roster ?? []) {
    const key = entry.account.toLowerCase();
    entries.set(key, [...(entries.get(key) ?? []), entry]);
  }
  /** The entries of the roster that a person fits, whichever the course. */
  const entriesOf = ({ account, homePage }: FoldedAttempt): readonly RosterEntry[] =>
    (entries.get(account.toLowerCase()) ?? []).filter(
      (entry) => entry.homePage === null || entry.homePage === plainHomePage(homePage),
    );
  const isRosterUsed = rest().some((attempt) => entriesOf(attempt).length > 0);
  if (roster && !isRosterUsed && rest().length > 0) diagnostics.push(report('records/roster-unused', {}));
  /** Whose statements say what is meant: people on the roster, if there are any, else everybody. */
  const isOurs = (attempt: FoldedAttempt): boolean => !isRosterUsed || entriesOf(attempt).length > 0;

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
      (attempt) => roster === null || entriesOf(attempt).some(({ homePage }) => homePage === null),
    );
    const accountOf = ({ account }: FoldedAttempt): string => account.toLowerCase();
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
      ours.filter((attempt) => !reasons.has(attempt)),
      accountOf,
      ({ homePage }) => plainHomePage(homePage),
    );
    const [torn] = [...homes].filter(([, pages]) => pages.size > 1).sort(([a], [b]) => (a < b ? -1 : 1));
    if (torn)
      diagnostics.push(
        report('records/several-home-pages', { account: torn[0], homePages: quoteList([...torn[1]].sort()) }),
      );
  }

  const groups = new Map<
    string,
    { readonly left: Omit<LeftOut, 'statements' | 'people'>; attempts: FoldedAttempt[] }
  >();
  for (const [attempt, reason] of reasons) {
    const { course, homePage } = attempt;
    const key = `${course}\n${homePage}\n${reason}`;
    const group = groups.get(key) ?? { left: { course, homePage, reason }, attempts: [] };
    group.attempts.push(attempt);
    groups.set(key, group);
  }
  const leftOut = [...groups]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([, { left, attempts }]) => ({
      ...left,
      statements: attempts.reduce((sum, { statements }) => sum + statements, 0),
      people: new Set(attempts.map(personOf)).size,
    }));
  for (const left of leftOut.slice(0, MAX_NAMED)) diagnostics.push(report('records/left-out', left));
  if (leftOut.length > MAX_NAMED)
    diagnostics.push(report('records/left-out-more', { count: leftOut.length - MAX_NAMED }));
  if (reasons.size === 0) return { folded, leftOut, diagnostics };

  const isLeft = folded.attempts.map((attempt) => reasons.has(attempt));
  const statements = leftOut.reduce((sum, left) => sum + left.statements, 0);
  return {
    folded: {
      ...folded,
      attempts: folded.attempts.filter((attempt) => !reasons.has(attempt)),
      chapters: selectMeasurements(folded.chapters, (at) => !isLeft[folded.chapters.attempts[at] ?? -1]),
      answers: selectMeasurements(folded.answers, (at) => !isLeft[folded.answers.attempts[at] ?? -1]),
      counts: {
        ...folded.counts,
        used: folded.counts.used - statements,
        leftOut: folded.counts.leftOut + statements,
      },
    },
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
export const activitiesOf = ({ courses }: Pick<FoldedStatements, 'courses'>): readonly string[] =>
  [...courses].flatMap(([course, { scos }]) => [course, ...scos]).sort();

/** The courses of the roster that no statement is about. */
export const findUnusedCourses = (
  roster: readonly RosterEntry[],
  { courses }: Pick<FoldedStatements, 'courses'>,
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
