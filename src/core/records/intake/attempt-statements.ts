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
  | 'activeMs'
  | 'authority'
  | 'scoCount'
  | 'clockOffsetMs'
> & {
  /** Of the versions of the statement, which this is. */
  readonly number: number;
};

/** Everything that is known of one learner's attempt at one SCO. */
export interface AttemptStatements {
  readonly homePage: string;
  readonly account: string;
  readonly registration: string;
  readonly course: string;
  readonly sco: string;
  /** The statements about the SCO that count, by the time at which they were made (by the LMS's clock where the computer's was wrong), at one time by id. */
  readonly events: readonly ScoEvent[];
  /** Whether two statements with one id said different things. */
  readonly hasConflict: boolean;
}

/** By time; at one time by id, so that the order in which they came makes no difference. */
export const compareEvents = (a: ScoEvent, b: ScoEvent): number => a.atMs - b.atMs || (a.id < b.id ? -1 : 1);

/**
 * The statement that the result of an attempt rests on: its first pass, else its first fail, else its completion.
 *
 * @param events in their order.
 */
export const decidingEvent = (events: readonly ScoEvent[]): ScoEvent | undefined =>
  events.find(({ verb }) => verb === 'passed') ??
  events.find(({ verb }) => verb === 'failed') ??
  events.find(({ verb }) => verb === 'completed');

/** All attempts of one account, at whatever courses. */
export interface PersonStatements {
  readonly homePage: string;
  readonly account: string;
  /** At least one, in any order. */
  readonly attempts: readonly AttemptStatements[];
}
