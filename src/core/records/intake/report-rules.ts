/**
 * By which rules statements are counted and judged: those of format 1 of snapshots, which version 0.1.0 wrote, or those of today.
 * A report that is compared with an old snapshot is made by the rules of that snapshot; docs/records.md says in what they differ.
 */
export type ReportRules = 1 | 2;
