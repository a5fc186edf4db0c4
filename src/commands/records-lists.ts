import type { Diagnostic } from '../core/diagnostics/diagnostic.ts';
import { report } from '../core/diagnostics/registry.ts';
import type { DeclaredAuthority } from '../core/records/evaluate/judge-authorities.ts';
import type { Settlement } from '../core/records/evaluate/settlement.ts';
import type { AccountAlias } from '../core/records/intake/identity.ts';
import { type LmsAttempt, readLmsReport } from '../core/records/lms-report.ts';
import { readAliases } from '../core/records/read-aliases.ts';
import { readAuthorities } from '../core/records/read-authorities.ts';
import { readSettlements } from '../core/records/read-settlements.ts';
import { type RosterEntry, readRoster } from '../core/records/roster.ts';
import { decodeTable } from '../node/decode-table.ts';
import { sha256 } from '../node/statement-digest.ts';
import type { RecordsOptions } from './records-options.ts';
import { readInput } from './records-settings.ts';

/** A list that was given beside the statements. */
export interface RecordsList<T> {
  /** `null` where none was given, or it cannot be read. */
  readonly entries: readonly T[] | null;
  /** Of the bytes of its file, in hexadecimal digits; `null` where none was given. */
  readonly sha256: string | null;
}

/** All lists that a report is made from. */
export interface RecordsLists {
  readonly roster: RecordsList<RosterEntry>;
  readonly authorities: RecordsList<DeclaredAuthority>;
  readonly aliases: RecordsList<AccountAlias>;
  readonly settlements: RecordsList<Settlement>;
  readonly lms: RecordsList<LmsAttempt>;
  readonly diagnostics: readonly Diagnostic[];
}

type ListCode =
  | 'records/roster'
  | 'records/authorities'
  | 'records/aliases'
  | 'records/settlements'
  | 'records/lms-report';

/** Reads the lists that the options name. */
export const readLists = async (options: RecordsOptions): Promise<RecordsLists> => {
  const diagnostics: Diagnostic[] = [];
  const readList = async <T>(
    file: string | undefined,
    code: ListCode,
    read: (text: string, file: string) => { entries: readonly T[]; diagnostics: readonly Diagnostic[] },
  ): Promise<RecordsList<T>> => {
    if (file === undefined) return { entries: null, sha256: null };
    const data = await readInput(file, options.cwd);
    const text = decodeTable(data);
    if (typeof text !== 'string') {
      diagnostics.push(report(code, text, { file }));
      return { entries: null, sha256: sha256(data) };
    }
    const found = read(text, file);
    diagnostics.push(...found.diagnostics);
    return { entries: found.entries, sha256: sha256(data) };
  };
  return {
    roster: await readList(options.roster, 'records/roster', readRoster),
    authorities: await readList(options.authorities, 'records/authorities', readAuthorities),
    aliases: await readList(options.aliases, 'records/aliases', readAliases),
    settlements: await readList(options.settlements, 'records/settlements', readSettlements),
    lms: await readList(options.against, 'records/lms-report', (text, file) => {
      const found = readLmsReport(text, file);
      return { entries: found.attempts, diagnostics: found.diagnostics };
    }),
    diagnostics,
  };
};
