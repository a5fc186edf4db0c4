/**
 * What somebody who answers for it has decided: `accepted`, the attempt counts as its statements have it, whatever is odd about it;
 * `rejected`, it does not count; `passed` or `completed`, that is its result, or the result of the person in the course.
 */
export const SETTLEMENT_DECISIONS = ['accepted', 'rejected', 'passed', 'completed'] as const;
export type SettlementDecision = (typeof SETTLEMENT_DECISIONS)[number];

/** A signed-off line: a decision that statements cannot make. */
export interface Settlement {
  /** The registration of an attempt, in small letters; `null` where it is about a person in a course, such as an exam on paper. */
  readonly attempt: string | null;
  /** Both `null` where there is an attempt. */
  readonly account: string | null;
  readonly course: string | null;
  /** `null` for any LMS. */
  readonly homePage: string | null;
  readonly decision: SettlementDecision;
  /** When the result was reached, milliseconds since 1970; `null` for the time that the statements have. */
  readonly dateMs: number | null;
  /** 0-100; `null` for the score that the statements have. */
  readonly score: number | null;
  readonly reason: string;
  readonly who: string;
  /** The end of the day on which it was signed, milliseconds since 1970. */
  readonly whenMs: number;
  /** Where it stands in its file. */
  readonly line: number;
}
