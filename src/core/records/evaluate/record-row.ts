import type { ReportRules } from '../intake/report-rules.ts';
import type { RosterEntry } from '../roster.ts';
import type { TimeZone } from '../time-zone.ts';
import type { AnomalyCode } from './anomaly.ts';
import type { AttemptResult } from './evaluate-attempt.ts';
import type { DeclaredAuthority } from './judge-authorities.ts';
import type { Period } from './period.ts';
import type { Settlement } from './settlement.ts';

/** Where a person stands with a course; docs/records.md defines each. */
export type RecordStatus =
  | 'valid'
  | 'expiring'
  | 'expired'
  | 'outdated'
  | 'failed'
  | 'in-progress'
  | 'not-started'
  | 'anomalous';

/** All statuses, in the order in which reports list them. */
export const STATUSES: readonly RecordStatus[] = [
  'valid',
  'expiring',
  'expired',
  'outdated',
  'failed',
  'in-progress',
  'not-started',
  'anomalous',
];

/** What a report needs to know beside the statements. */
export interface RecordOptions {
  /** The moment for which the report speaks, milliseconds since 1970. */
  readonly atMs: number;
  /** How long a pass is valid; `null` for ever. */
  readonly validFor: Period | null;
  /** How long before its end a pass counts as expiring. */
  readonly expiringWithin: Period | null;
  /** `null`: everybody who has statements is in the report, and nobody else. */
  readonly roster: readonly RosterEntry[] | null;
  /** IRI of the course that the statements are limited to; `null` for all that they know. */
  readonly course: string | null;
  /** The keys that statements may come in through; `null` where only the statements themselves tell. */
  readonly authorities: readonly DeclaredAuthority[] | null;
  /** Content digests of all builds, in small letters; `null` where they are not judged. */
  readonly digests: ReadonlySet<string> | null;
  /** Up to when the LRS vouches that nothing is missing, milliseconds since 1970; `null` where nobody does. */
  readonly completeThroughMs: number | null;
  readonly rules: ReportRules;
  /** By whose calendar passes end; UTC unless given. */
  readonly zone?: TimeZone;
  /** Only results of this version of a course or a later one count; unless given, of every version. */
  readonly minVersion?: string | null;
  /** What was decided about attempts and people; accounts and home pages as reports have them. */
  readonly settlements: readonly Settlement[];
  /** Name of their file, for findings. */
  readonly settlementsFile: string;
}

/** One person and one course; times in milliseconds since 1970. */
export interface RecordRow {
  readonly course: string;
  readonly homePage: string;
  readonly account: string;
  readonly name: string | null;
  readonly unit: string | null;
  readonly status: RecordStatus;
  /** Of the attempt that decides; for a status other than anomalous, of the other attempts. */
  readonly anomalies: readonly AnomalyCode[];
  readonly dueMs: number | null;
  readonly isOverdue: boolean;
  /** `null` without a roster. */
  readonly isOnRoster: boolean | null;
  /** Versions of the module that this person has used. */
  readonly versions: readonly string[];
  /** Version and content of the package that the result was reached with. */
  readonly version: string | null;
  readonly contentDigest: string | null;
  readonly startedMs: number | null;
  readonly completedMs: number | null;
  readonly lastMs: number | null;
  readonly result: AttemptResult | null;
  readonly resultMs: number | null;
  readonly expiresMs: number | null;
  readonly score: number | null;
  readonly passMark: number | null;
  /** Of all attempts together. */
  readonly activeMs: number;
  readonly sessions: number;
  readonly attempts: number;
  readonly storedLagMs: number | null;
  readonly evidence: readonly string[];
  /** What was decided about the attempts that decide, or about the person in the course. */
  readonly settlements: readonly Settlement[];
}

/** How many rows have each status. */
export const tallyOf = (
  rows: readonly Pick<RecordRow, 'status'>[],
): Readonly<Record<RecordStatus, number>> => {
  const tally = Object.fromEntries(STATUSES.map((status) => [status, 0])) as Record<RecordStatus, number>;
  for (const { status } of rows) tally[status]++;
  return tally;
};
