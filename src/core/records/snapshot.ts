import { z } from 'zod';
import type { Diagnostic } from '../diagnostics/diagnostic.ts';
import { report } from '../diagnostics/registry.ts';
import type { RecordsReport } from './records-report.ts';
import { jsonRow } from './records-report.ts';

const Sha256 = z.string().regex(/^[0-9a-f]{64}$/);
const Moment = z.string().nullable();

/** Digest and size of something that a report was made from or that it amounts to. */
const Digested = z.strictObject({ count: z.number().int().min(0), sha256: Sha256 });

/** What is written beside a report, so that it can be made again and compared: format 1. */
export const Snapshot = z.strictObject({
  format: z.literal(1),
  generator: z.string(),
  settings: z.strictObject({
    at: z.string(),
    activity: z.string().nullable(),
    since: Moment,
    until: Moment,
    validFor: z.string().nullable(),
    expiringWithin: z.string().nullable(),
    items: z.boolean(),
  }),
  source: z.strictObject({ name: z.string(), watermark: Moment }),
  /** Of the statements, each once: SHA-256 over the sorted SHA-256 of each statement in its canonical form. */
  statements: Digested,
  /** Of the rows of the report. */
  records: Digested,
  /** Of the files that were given beside the statements; `null` for one that was not. */
  files: z.strictObject({ roster: Sha256.nullable(), against: Sha256.nullable() }),
  counts: z.record(z.string(), z.number().int().min(0)),
  tally: z.record(z.string(), z.number().int().min(0)),
});
export type Snapshot = z.infer<typeof Snapshot>;

/** What only the edges know of a report: digests in hexadecimal digits. */
export interface SnapshotDigests {
  readonly statements: Snapshot['statements'];
  readonly roster: string | null;
  readonly against: string | null;
  readonly sha256: (text: string) => string;
}

/** The rows of a report as text: one line of JSON for each, sorted as the report is. */
const rowsText = ({ rows }: RecordsReport): string =>
  rows.map((row) => `${JSON.stringify(jsonRow(row))}\n`).join('');

/** Makes the snapshot of a report. */
export const makeSnapshot = (records: RecordsReport, digests: SnapshotDigests): Snapshot => ({
  format: 1,
  generator: `Coursewright ${records.toolVersion}`,
  settings: records.settings,
  source: records.source,
  statements: digests.statements,
  records: { count: records.rows.length, sha256: digests.sha256(rowsText(records)) },
  files: { roster: digests.roster, against: digests.against },
  counts: { ...records.counts },
  tally: { ...records.tally },
});

/** Tells in what a report made now differs from its snapshot; where it came from makes no difference. */
export const compareSnapshots = (expected: Snapshot, found: Snapshot): readonly Diagnostic[] => {
  const parts: readonly (readonly [string, string | number, string | number])[] = [
    ['number of statements', expected.statements.count, found.statements.count],
    ['digest of the statements', expected.statements.sha256, found.statements.sha256],
    ['digest of the roster', expected.files.roster ?? 'no roster', found.files.roster ?? 'no roster'],
    ['digest of the LMS report', expected.files.against ?? 'no report', found.files.against ?? 'no report'],
    ['number of records', expected.records.count, found.records.count],
    ['digest of the records', expected.records.sha256, found.records.sha256],
  ];
  return parts
    .filter(([, before, now]) => before !== now)
    .map(([part, before, now]) =>
      report('records/snapshot-differs', { part, expected: String(before), found: String(now) }),
    );
};
