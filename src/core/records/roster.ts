import type { Diagnostic } from '../diagnostics/diagnostic.ts';
import { report } from '../diagnostics/registry.ts';
import { type CsvCell, readCsv } from './csv.ts';
import { courseOfActivity } from './intake/lrs-queries.ts';

/** Somebody who has to take a course. */
export interface RosterEntry {
  /** As the LMS knows the person: what statements have as the account's name. */
  readonly account: string;
  /** Without a slash at its end; `null` for any LMS. */
  readonly homePage: string | null;
  readonly name: string | null;
  readonly unit: string | null;
  readonly email: string | null;
  readonly idNumber: string | null;
  /** The end of the day by which the course has to be passed, milliseconds since 1970 in UTC. */
  readonly dueMs: number | null;
  /** IRI of the course; `null` for every course of the report. */
  readonly course: string | null;
}

type Field = 'account' | 'homePage' | 'name' | 'unit' | 'email' | 'idNumber' | 'due' | 'course';

/** The headings of a roster, without blanks, hyphens and case. */
export const ROSTER_HEADINGS: Readonly<Record<Field, readonly string[]>> = {
  account: ['account', 'accountname', 'username', 'user', 'login', 'userid'],
  homePage: ['homepage', 'lms'],
  name: ['name', 'displayname', 'fullname', 'learner'],
  unit: ['unit', 'department', 'team', 'organisation', 'organization'],
  email: ['email', 'emailaddress', 'mail'],
  idNumber: ['idnumber', 'employeenumber', 'staffnumber'],
  due: ['due', 'duedate', 'deadline'],
  course: ['course', 'activity', 'courseiri'],
};

const fieldOf = (heading: string): Field | null => {
  const plain = heading.toLowerCase().replace(/[\s_-]/g, '');
  const found = Object.entries(ROSTER_HEADINGS).find(([, names]) => names.includes(plain));
  return found ? (found[0] as Field) : null;
};

/** The last millisecond of a day such as `2026-11-30`; `null` if there is no such day. */
export const endOfDay = (text: string): number | null => {
  const match = /^(\d{4})-(\d\d)-(\d\d)$/.exec(text);
  if (!match) return null;
  const start = Date.parse(`${text}T00:00:00Z`);
  return Number.isNaN(start) || new Date(start).getUTCDate() !== Number(match[3]) ? null : start + 86_399_999;
};

/**
 * Reads a roster: a table with headings, one person per line.
 *
 * @param file Name of the file, for findings.
 */
export const readRoster = (
  source: string,
  file: string,
): { readonly entries: readonly RosterEntry[]; readonly diagnostics: readonly Diagnostic[] } => {
  const { rows, open } = readCsv(source);
  const diagnostics: Diagnostic[] = [];
  const fault = (reason: string, cell: Pick<CsvCell, 'line' | 'column'>): void => {
    diagnostics.push(report('records/roster', { reason }, { file, line: cell.line, column: cell.column }));
  };
  const [headings = [], ...lines] = rows;
  const start = { line: 1, column: 1 };
  if (open) fault('a quotation mark is opened here and never closed', open);
  const fields = headings.map((cell) => fieldOf(cell.text));
  const repeated = fields.findIndex((field, index) => field !== null && fields.indexOf(field) < index);
  if (repeated >= 0) fault(`two columns are headed as the ${fields[repeated]}`, headings[repeated] ?? start);
  if (!fields.includes('account'))
    fault('no column is headed "account": the name of the person’s account in the LMS', headings[0] ?? start);
  if (diagnostics.length > 0) return { entries: [], diagnostics };
  const seen = new Map<string, number>();
  const entries = lines.flatMap((cells): RosterEntry[] => {
    const [first = { text: '', ...start }] = cells;
    const surplus = cells.slice(headings.length).find((cell) => cell.text.trim() !== '');
    if (surplus) {
      fault('this line has more cells than there are headings', surplus);
      return [];
    }
    const cellOf = (field: Field): CsvCell | undefined => cells[fields.indexOf(field)];
    const text = (field: Field): string | null => cellOf(field)?.text.trim() || null;
    const account = text('account');
    if (account === null) {
      fault('this line names no account', cellOf('account') ?? first);
      return [];
    }
    const course = text('course');
    const due = text('due');
    const dueMs = due === null ? null : endOfDay(due);
    if (due !== null && dueMs === null) {
      fault(`"${due}" is no day in the form 2026-11-30`, cellOf('due') ?? first);
      return [];
    }
    const entry = {
      account,
      homePage: text('homePage')?.replace(/\/$/, '') ?? null,
      name: text('name'),
      unit: text('unit'),
      email: text('email'),
      idNumber: text('idNumber'),
      dueMs,
      course: course === null ? null : courseOfActivity(course),
    };
    const key = `${entry.homePage ?? ''} ${account.toLowerCase()} ${entry.course ?? ''}`;
    const before = seen.get(key);
    if (before !== undefined) {
      diagnostics.push(
        report(
          'records/roster-repeat',
          { account, line: before },
          { file, line: first.line, column: first.column },
        ),
      );
      return [];
    }
    seen.set(key, first.line);
    return [entry];
  });
  return { entries, diagnostics };
};
