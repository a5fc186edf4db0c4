import type { Diagnostic } from '../core/diagnostics/diagnostic.ts';
import { report } from '../core/diagnostics/registry.ts';
import type { DeclaredAuthority } from '../core/records/evaluate/judge-authorities.ts';
import type { Settlement } from '../core/records/evaluate/settlement.ts';
import type { AccountAlias } from '../core/records/intake/identity.ts';
import { type LmsAttempt, readLmsReport } from '../core/records/lms-report.ts';
import { readAliases } from '../core/records/read-aliases.ts';
import { readAuthorities } from '../core/records/read-authorities.ts';
import { DATE_ORDERS } from '../core/records/read-days.ts';
import { readSettlements } from '../core/records/read-settlements.ts';
import {
  ROSTER_HEADINGS,
  type RosterEntry,
  type RosterField,
  type RosterForm,
  readRoster,
} from '../core/records/roster.ts';
import { decodeTable, decodeWesternTable } from '../node/decode-table.ts';
import { sha256 } from '../node/statement-set-digest.ts';
import { UsageError } from './command.ts';
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

const FIELDS = Object.keys(ROSTER_HEADINGS) as RosterField[];

/** How the roster is to be read. */
const rosterFormOf = ({ rosterColumns = [], dateOrder }: RecordsOptions): RosterForm => {
  const order = DATE_ORDERS.find((name) => name === dateOrder);
  if (dateOrder !== undefined && order === undefined)
    throw new UsageError(`--date-order is ${DATE_ORDERS.join(' or ')}, not "${dateOrder}".`);
  const columns: Partial<Record<RosterField, readonly string[]>> = {};
  for (const text of rosterColumns.flatMap((given) => given.split(/,(?=[a-z]+=)/i))) {
    const [, name = '', headings = ''] = /^\s*([a-z]+)\s*=(.*)$/i.exec(text) ?? [];
    const field = FIELDS.find((known) => known.toLowerCase() === name.toLowerCase());
    const names = headings.split('+').filter((heading) => heading.trim() !== '');
    if (field === undefined || names.length === 0)
      throw new UsageError(
        `--roster-columns takes what a column is and its heading, such as account=Login or name=First name+Last name, not "${text}". A column can be ${FIELDS.join(', ')}.`,
      );
    columns[field] = names;
  }
  return { columns, dateOrder: order ?? null };
};

/** Reads the lists that the options name. */
export const readLists = async (options: RecordsOptions): Promise<RecordsLists> => {
  const diagnostics: Diagnostic[] = [];
  if (options.encoding !== undefined && !/^(?:utf-8|windows-1252)$/i.test(options.encoding))
    throw new UsageError(`--encoding is utf-8 or windows-1252, not "${options.encoding}".`);
  const form = rosterFormOf(options);
  const readList = async <T>(
    file: string | undefined,
    code: ListCode,
    inline: string | undefined,
    read: (text: string, file: string) => { entries: readonly T[]; diagnostics: readonly Diagnostic[] },
  ): Promise<RecordsList<T>> => {
    if (file === undefined) return { entries: null, sha256: null };
    const data = inline === undefined ? await readInput(file, options.cwd) : Buffer.from(inline);
    const decoded = decodeTable(data);
    // What an LMS exports is in UTF-8; in anything else somebody has changed it.
    const isStrict = options.encoding?.toLowerCase() === 'utf-8' || code === 'records/lms-report';
    const western = typeof decoded === 'string' || isStrict ? null : decodeWesternTable(data);
    const text = western?.text ?? decoded;
    if (typeof text !== 'string') {
      diagnostics.push(report(code, text, { file }));
      return { entries: null, sha256: sha256(data) };
    }
    if (western && options.encoding === undefined)
      diagnostics.push(report('records/encoding', { words: western.words }, { file }));
    const found = read(text, file);
    diagnostics.push(...found.diagnostics);
    return { entries: found.entries, sha256: sha256(data) };
  };
  return {
    roster: await readList(options.roster, 'records/roster', undefined, (text, file) =>
      readRoster(text, file, form),
    ),
    authorities: await readList(
      options.authorities,
      'records/authorities',
      options.inline?.authorities,
      readAuthorities,
    ),
    aliases: await readList(options.aliases, 'records/aliases', options.inline?.aliases, readAliases),
    settlements: await readList(options.settlements, 'records/settlements', undefined, readSettlements),
    lms: await readList(options.against, 'records/lms-report', undefined, (text, file) => {
      const found = readLmsReport(text, file);
      return { entries: found.attempts, diagnostics: found.diagnostics };
    }),
    diagnostics,
  };
};
