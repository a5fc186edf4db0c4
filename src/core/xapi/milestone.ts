import type { Answer } from '../player/answer.ts';
import type { ScoringVersion } from '../questions/answer-score.ts';

/** What the milestones have that end a launch or the module. */
interface TimedMilestone {
  readonly durationMs: number;
  /** Of that, time in which the learner was active as far as could be seen, in whole seconds; missing where it is not known. */
  readonly activeMs?: number;
}

interface MilestoneBase {
  /** UTC, milliseconds since 1970, in steps of 10; strictly increasing within a registration. */
  readonly atMs: number;
  /** When the launch in which it happened began, milliseconds since 1970: names the session. */
  readonly sessionMs: number;
}

/** The result of a quiz or of the whole, as it is reported. */
export interface JudgedResult {
  readonly isPassed: boolean;
  /** 0-100, at most two decimals. */
  readonly percent: number;
  /** The share of the points, where `percent` was put below the pass mark because the floor was missed; 0-100, two decimals. */
  readonly earnedPercent?: number;
}

/**
 * Something that a statement reports. With the course, its activities, the learner and the registration it says all that the
 * statement holds: the same milestone always makes the same bytes. Durations in milliseconds.
 */
export type Milestone = MilestoneBase &
  (
    | { readonly kind: 'initialized' }
    | { readonly kind: 'resumed' }
    | ({ readonly kind: 'suspended' } & TimedMilestone)
    | ({
        readonly kind: 'terminated';
        readonly isCompleted: boolean;
        /** `null` for a course without an assessment. */
        readonly judged: JudgedResult | null;
      } & TimedMilestone)
    /** Every page of a chapter has been opened. */
    | { readonly kind: 'experienced'; readonly chapter: string; readonly durationMs: number }
    | {
        readonly kind: 'answered';
        readonly quiz: string;
        readonly try: number;
        readonly seed: number;
        readonly question: string;
        /** As suspend data keeps it: a wrong fill-in text may be cut. */
        readonly answer: Answer;
        /** `null`: not known, the answer was given in an earlier launch. */
        readonly durationMs: number | null;
        /** How it is scored; 1 unless given. */
        readonly scoring?: ScoringVersion;
      }
    /** A question in a page was answered for the first time. */
    | {
        readonly kind: 'page-answered';
        /** Id of the block that asks it. */
        readonly block: string;
        readonly answer: Answer;
        readonly durationMs: number;
        /** How it is scored; 1 unless given. */
        readonly scoring?: ScoringVersion;
      }
    /** A try of a quiz or of the final assessment was handed in. */
    | {
        readonly kind: 'quiz-judged';
        readonly quiz: string;
        readonly try: number;
        readonly seed: number;
        readonly result: JudgedResult;
        readonly durationMs: number;
      }
    /** The module is finished; times of all launches so far. */
    | ({ readonly kind: 'completed' } & TimedMilestone)
    /** The module is judged; times of all launches so far. */
    | ({ readonly kind: 'judged'; readonly result: JudgedResult } & TimedMilestone)
  );
