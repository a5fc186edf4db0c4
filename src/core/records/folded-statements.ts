import type { Measurements } from './measurements.ts';
import type { CourseStatement } from './read-statement.ts';

/** A statement about a SCO, kept until the end: a later one may void it. */
export type ScoEvent = Pick<
  CourseStatement,
  | 'id'
  | 'verb'
  | 'atMs'
  | 'storedMs'
  | 'version'
  | 'contentDigest'
  | 'session'
  | 'success'
  | 'completion'
  | 'percent'
  | 'isImpossibleScore'
  | 'passMark'
  | 'durationMs'
  | 'authority'
> & {
  /** Of the versions of the statement, which this is. */
  readonly number: number;
};

/** Everything that is known of one learner's attempt at one SCO. */
export interface FoldedAttempt {
  readonly homePage: string;
  readonly account: string;
  readonly registration: string;
  readonly course: string;
  readonly sco: string;
  /** In the order in which they came. */
  events: ScoEvent[];
  /** Whether two statements with one id said different things. */
  hasConflict: boolean;
  /** How many statements count, whatever they are about; voided ones do not. */
  statements: number;
}

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

/** The statements of courses, sorted into attempts. */
export interface FoldedStatements {
  readonly attempts: readonly FoldedAttempt[];
  /** Names of courses, chapters and questions by IRI, as the latest statement says them. */
  readonly names: ReadonlyMap<string, string>;
  /** Time on chapters, in milliseconds. */
  readonly chapters: Measurements;
  /** Answers to questions: 1 for right, 0 for wrong, a share of the points between. */
  readonly answers: Measurements;
  /** IRIs by the numbers in measurements. */
  readonly objects: readonly string[];
  readonly counts: StatementCounts;
  /** The first and the last moment at which statements of courses were made; `null` without one. */
  readonly period: { readonly fromMs: number; readonly toMs: number } | null;
  /** Whether statements may be missing because of `since`. */
  readonly isCutOff: boolean;
  /** Every course that a statement is about, within the limits or not. */
  readonly courses: ReadonlyMap<string, CourseSeen>;
  /** When an LRS stored the last of all statements; `null` without any that an LRS has stored. */
  readonly latestStoredMs: number | null;
}
