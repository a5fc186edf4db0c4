import type { ReadableStatement } from '../intake/read-statement.ts';
import { NEVER_STORED, ROW_KINDS, ROW_SUBJECTS } from './engine-table.ts';

/** What a row holds beside what was read from the statement. */
export interface RowExtras {
  /** When the statement was made, milliseconds since 1970. */
  readonly atMs: number;
  /** 32 bits; see createStatementFingerprint. */
  readonly mark: number;
  /** 32 bytes. */
  readonly digest: Uint8Array;
  /** The whole statement as JSON. */
  readonly json: string;
}

/** A value of a row, as the code of its column wants it. */
export type RowValue = string | number | Uint8Array | null;

const NO_ID = '00000000-0000-0000-0000-000000000000';

const flag = (value: boolean | null): number | null => (value === null ? null : Number(value));

/** The values of a statement's row, in the order of ENGINE_COLUMNS. */
export const engineRow = (
  reading: ReadableStatement,
  { atMs, mark, digest, json }: RowExtras,
): readonly RowValue[] => {
  const stored = reading.storedMs ?? NEVER_STORED;
  if (reading.kind !== 'course') {
    const target = reading.kind === 'voiding' ? reading.target : NO_ID;
    // From the verb to the registration: what only statements of courses have.
    const none = ['', '', '', '', '', '', '', '', ''];
    return [
      ...[reading.id, ROW_KINDS[reading.kind], 0, ...none, atMs, stored, '', '', '', null, null, null, 0],
      ...[null, null, null, null, null, '', target, mark, digest, json],
    ];
  }
  return [
    reading.id,
    ROW_KINDS.course,
    ROW_SUBJECTS[reading.subject],
    reading.verb,
    reading.course,
    reading.sco,
    reading.object,
    reading.courseName ?? '',
    reading.objectName ?? '',
    reading.homePage,
    reading.account,
    reading.registration,
    atMs,
    stored,
    reading.version ?? '',
    reading.contentDigest ?? '',
    reading.session ?? '',
    flag(reading.success),
    flag(reading.completion),
    reading.percent,
    Number(reading.isImpossibleScore),
    reading.passMark,
    reading.durationMs,
    reading.activeMs,
    reading.scoCount,
    reading.clockOffsetMs,
    reading.authority ?? '',
    NO_ID,
    mark,
    digest,
    json,
  ];
};
