import { z } from 'zod';
import type { Diagnostic } from '../diagnostics/diagnostic.ts';
import { report } from '../diagnostics/registry.ts';
import type { RecordsReport } from './records-report.ts';
import { jsonRow } from './records-report.ts';

const Sha256 = z.string().regex(/^[0-9a-f]{64}$/);
const Moment = z.string().nullable();

/** Digest and size of something that a report was made from or that it amounts to. */
const Digested = z.strictObject({ count: z.number().int().min(0), sha256: Sha256 });

const settings = {
  at: z.string(),
  activity: z.string().nullable(),
  since: Moment,
  until: Moment,
  validFor: z.string().nullable(),
  expiringWithin: z.string().nullable(),
  items: z.boolean(),
  timeZone: z.string().default('UTC'),
  due: Moment.default(null),
  minVersion: z.string().nullable().default(null),
};

const common = {
  generator: z.string(),
  source: z.strictObject({ name: z.string(), watermark: Moment }),
  /** Of the statements, each once: SHA-256 over the sorted SHA-256 of each statement in its canonical form. */
  statements: Digested,
  /** Of the rows of the report. */
  records: Digested,
  counts: z.record(z.string(), z.number().int().min(0)),
  tally: z.record(z.string(), z.number().int().min(0)),
};

/** When statements that it rests on were erased: it cannot be verified any more. */
const superseded = z.string().optional();

/** Of the files that were given beside the statements; `null` for one that was not. */
const files = { roster: Sha256.nullable(), against: Sha256.nullable() };

/**
 * What is written beside a report, so that it can be made again and compared. Format 1, of version 0.1.0, digests all of a statement;
 * format 2 leaves out what an LRS adds, and says which statements were known. The format is that of the rules of the report as well.
 */
export const Snapshot = z.discriminatedUnion('format', [
  z.strictObject({
    format: z.literal(1),
    ...common,
    settings: z.strictObject(settings),
    files: z.strictObject(files),
    superseded,
  }),
  z.strictObject({
    format: z.literal(2),
    ...common,
    settings: z.strictObject({
      ...settings,
      homePages: z.array(z.string()).nullable(),
      digests: z.array(Sha256).nullable(),
      sites: z.record(z.string(), z.array(z.string())).default({}),
    }),
    files: z.strictObject({
      ...files,
      authorities: Sha256.nullable(),
      aliases: Sha256.nullable().default(null),
      settlements: Sha256.nullable().default(null),
    }),
    /** When an LRS stored the last of the statements: what it stored later was not known. */
    through: Moment,
    /** Up to when the LRS vouched that nothing was missing. */
    completeThrough: Moment,
    superseded,
  }),
]);
export type Snapshot = z.infer<typeof Snapshot>;

/** A snapshot as it is made today. */
export type NewSnapshot = Extract<Snapshot, { readonly format: 2 }>;

/** What only the edges know of a report: digests in hexadecimal digits. */
export interface SnapshotDigests {
  readonly statements: Snapshot['statements'];
  /** RFC 3339. */
  readonly through: string | null;
  readonly completeThrough: string | null;
  readonly roster: string | null;
  readonly against: string | null;
  readonly authorities: string | null;
  readonly aliases: string | null;
  readonly settlements: string | null;
  readonly sha256: (text: string) => string;
}

/** What the digest of a report's rows is made of: one line of JSON for each, sorted as the report is. */
const rowsText = ({ rows }: RecordsReport): string =>
  rows.map((row) => `${JSON.stringify(jsonRow(row))}\n`).join('');

/** The same, of the records of a report in JSON: what it says of somebody beside the row is not digested. */
export const digestedRows = (records: readonly Readonly<Record<string, unknown>>[]): string =>
  records.map(({ details, ...row }) => `${JSON.stringify(row)}\n`).join('');

/** Makes the snapshot of a report. */
export const makeSnapshot = (records: RecordsReport, digests: SnapshotDigests): NewSnapshot => ({
  format: 2,
  generator: `Coursewright ${records.toolVersion}`,
  settings: {
    ...records.settings,
    homePages: records.settings.homePages && [...records.settings.homePages],
    digests: records.settings.digests && [...records.settings.digests],
    sites: Object.fromEntries(
      Object.entries(records.settings.sites).map(([main, others]) => [main, [...others]]),
    ),
  },
  source: records.source,
  statements: digests.statements,
  records: { count: records.rows.length, sha256: digests.sha256(rowsText(records)) },
  files: {
    roster: digests.roster,
    against: digests.against,
    authorities: digests.authorities,
    aliases: digests.aliases,
    settlements: digests.settlements,
  },
  through: digests.through,
  completeThrough: digests.completeThrough,
  counts: { ...records.counts },
  tally: { ...records.tally },
});

/** Tells in what a report made now differs from its snapshot; where it came from makes no difference. */
export const compareSnapshots = (expected: Snapshot, found: NewSnapshot): readonly Diagnostic[] => {
  const parts: readonly (readonly [string, string | number, string | number])[] = [
    ['number of statements', expected.statements.count, found.statements.count],
    ['digest of the statements', expected.statements.sha256, found.statements.sha256],
    ['digest of the roster', expected.files.roster ?? 'no roster', found.files.roster ?? 'no roster'],
    ['digest of the LMS report', expected.files.against ?? 'no report', found.files.against ?? 'no report'],
    ...(['authorities', 'aliases', 'settlements'] as const).map((list) => {
      const before: string | null =
        list in expected.files ? (expected.files as NewSnapshot['files'])[list] : null;
      return [`digest of the list of ${list}`, before ?? 'no list', found.files[list] ?? 'no list'] as const;
    }),
    ['number of records', expected.records.count, found.records.count],
    ['digest of the records', expected.records.sha256, found.records.sha256],
  ];
  return parts
    .filter(([, before, now]) => before !== now)
    .map(([part, before, now]) =>
      report('records/snapshot-differs', { part, expected: String(before), found: String(now) }),
    );
};
