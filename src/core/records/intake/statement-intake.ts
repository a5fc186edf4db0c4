import type { ChapterTimes } from '../chapter-times.ts';
import type { VersionedItem } from '../item-statistics.ts';
import type { PersonStatements } from './attempt-statements.ts';
import type { AuthorityTimes, AuthorityUse } from './authorities.ts';

/** What is known of a course, whatever was asked for. */
export interface CourseSeen {
  /** IRIs of its SCOs. */
  readonly scos: Set<string>;
  /** Whether a statement names the content of a package: other tools that speak the SCORM profile do not. */
  hasContent: boolean;
}

/** How many statements were what. */
export interface StatementCounts {
  /** Everything that came in, what could not be read apart. */
  read: number;
  /** The same statement once more. */
  repeats: number;
  /** The same id once more, with another content. */
  conflicts: number;
  /** Of other tools, other courses, or of a kind that records do not need. */
  foreign: number;
  /** Outside the limits that were asked for. */
  outside: number;
  /** That void another one. */
  voiding: number;
  /** Of courses, and not voided: what the report rests on. */
  used: number;
  /** Of courses, and voided. */
  voided: number;
  /** Of courses or LMSs that the report is not about. */
  leftOut: number;
}

/** How much one account has to do with one course. */
export interface CourseUse {
  readonly course: string;
  readonly homePage: string;
  readonly account: string;
  /** How many statements count; at least one. */
  readonly statements: number;
}

/** What all statements together amount to, before it is decided which of them a report is about. */
export interface StatementOverview {
  /** Every course that a statement is about, within the limits or not. */
  readonly courses: ReadonlyMap<string, CourseSeen>;
  readonly counts: StatementCounts;
  /** Names of courses, chapters and questions by IRI, as the latest statement says them. */
  readonly names: ReadonlyMap<string, string>;
  /** The first and the last moment at which statements of courses were made; `null` without one. */
  readonly period: { readonly fromMs: number; readonly toMs: number } | null;
  /** Whether statements may be missing because of `since`. */
  readonly isCutOff: boolean;
  /** When an LRS stored the last of all statements; `null` without any that an LRS has stored. */
  readonly latestStoredMs: number | null;
  /** The home page that reports show for each site of accounts. */
  readonly homePages: ReadonlyMap<string, string>;
  readonly uses: readonly CourseUse[];
}

/** What the evaluation of one person needs to know of all the others. Keys are parts with a blank between them; IRIs have none. */
export interface CrossTables {
  /** Through which keys the statements about SCOs came in, sorted by course, home page and time. */
  readonly authorities: readonly AuthorityUse[];
  /** Of courses and LMSs whose statements came in through several keys, when. */
  readonly authorityTimes: readonly AuthorityTimes[];
  /** SCO and version that anybody has passed or failed. */
  readonly judged: ReadonlySet<string>;
  /** Registrations that several accounts have statements of. */
  readonly shared: ReadonlySet<string>;
  /** The SCOs of each course and version that anybody has used: by the version with which an attempt was decided, or used last. */
  readonly scos: ReadonlyMap<string, ReadonlySet<string>>;
}

/** The statements that a report is about. */
export interface SelectedStatements {
  readonly tables: CrossTables;
  /** Each account once, in any order. */
  readonly people: Iterable<PersonStatements> | AsyncIterable<PersonStatements>;
  readonly chapters: readonly ChapterTimes[];
  readonly items: readonly VersionedItem[];
}

/** Whether a report is about the statements of a course and an LMS. */
export type IsIncluded = (course: string, homePage: string) => boolean;

/**
 * Statements that have been taken in: each once, without those that are voided, and sorted into attempts. Where they come from, and
 * where they are kept, makes no difference to what follows.
 */
export interface StatementIntake {
  readonly overview: StatementOverview;
  select(isIncluded: IsIncluded): SelectedStatements | Promise<SelectedStatements>;
}
