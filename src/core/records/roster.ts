import type { Diagnostic } from '../diagnostics/diagnostic.ts';
import { report } from '../diagnostics/registry.ts';
import { type CsvCell, readCsv } from './csv.ts';
import { courseOfActivity } from './intake/lrs-queries.ts';
import { type DateOrder, readDays } from './read-days.ts';

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
  readonly country?: string | null;
  readonly role?: string | null;
  /** The end of the day by which the course has to be passed, milliseconds since 1970 in UTC. */
  readonly dueMs: number | null;
  /** IRI of the course; `null` for every course of the report. */
  readonly course: string | null;
}

/** What a column of a roster can be. */
export type RosterField =
  | 'account'
  | 'homePage'
  | 'name'
  | 'unit'
  | 'email'
  | 'idNumber'
  | 'country'
  | 'role'
  | 'due'
  | 'course';

/** The headings of a roster, without blanks, hyphens and case. */
export const ROSTER_HEADINGS: Readonly<Record<RosterField, readonly string[]>> = {
  account: ['account', 'accountname', 'username', 'user', 'login', 'userid'],
  homePage: ['homepage', 'lms'],
  name: ['name', 'displayname', 'fullname', 'learner'],
  unit: ['unit', 'department', 'team', 'organisation', 'organization'],
  email: ['email', 'emailaddress', 'mail'],
  idNumber: ['idnumber', 'employeenumber', 'staffnumber'],
  country: ['country', 'countrycode', 'dutycountry'],
  role: ['role', 'jobrole', 'function', 'jobtitle', 'position'],
  due: ['due', 'duedate', 'deadline'],
  course: ['course', 'activity', 'courseiri'],
};

const fieldOf = (heading: string): RosterField | null => {
  const plain = heading.toLowerCase().replace(/[\s_-]/g, '');
  const found = Object.entries(ROSTER_HEADINGS).find(([, names]) => names.includes(plain));
  return found ? (found[0] as RosterField) : null;
};

/** How a roster is to be read where it is not in the tool's own form. */
export interface RosterForm {
  /** The headings of its columns by what they are, without regard to case; several are joined by a blank. */
  readonly columns: Readonly<Partial<Record<RosterField, readonly string[]>>>;
  readonly dateOrder: DateOrder | null;
}

const PLAIN_FORM: RosterForm = { columns: {}, dateOrder: null };

/**
 * Reads a roster: a table with headings, one person per line.
 *
 * @param file Name of the file, for findings.
 */
export const readRoster = (
  source: string,
  file: string,
  form: RosterForm = PLAIN_FORM,
): { readonly entries: readonly RosterEntry[]; readonly diagnostics: readonly Diagnostic[] } => {
  const { rows, open } = readCsv(source);
  const diagnostics: Diagnostic[] = [];
  const fault = (reason: string, cell: Pick<CsvCell, 'line' | 'column'>): void => {
    diagnostics.push(report('records/roster', { reason }, { file, line: cell.line, column: cell.column }));
  };
  const [headings = [], ...lines] = rows;
  const start = { line: 1, column: 1 };
  if (open) fault('a quotation mark is opened here and never closed', open);
  const given = new Map(
    Object.entries(form.columns).flatMap(([field, names]) =>
      names.map((name) => [name.trim().toLowerCase(), field as RosterField] as const),
    ),
  );
  const named = headings.map((cell) => given.get(cell.text.trim().toLowerCase()) ?? null);
  for (const [name, field] of given)
    if (!headings.some((cell) => cell.text.trim().toLowerCase() === name))
      fault(`no column is headed "${name}", which was given for the ${field}`, headings[0] ?? start);
  // What was named by hand goes before what a heading happens to be called.
  const fields = headings.map((cell, at) => {
    const field = named[at] ?? fieldOf(cell.text);
    return named[at] === null && field !== null && field in form.columns ? null : field;
  });
  const repeated = fields.findIndex(
    (field, index) => field !== null && named[index] === null && fields.indexOf(field) < index,
  );
  if (repeated >= 0) fault(`two columns are headed as the ${fields[repeated]}`, headings[repeated] ?? start);
  if (!fields.includes('account'))
    fault('no column is headed "account": the name of the person’s account in the LMS', headings[0] ?? start);
  if (diagnostics.length > 0) return { entries: [], diagnostics };
  const unknown = headings.filter(({ text }, at) => fields[at] === null && text.trim() !== '');
  const known = headings.flatMap(({ text }, at) => (fields[at] ? [`${text.trim()} (${fields[at]})`] : []));
  if (unknown.length > 0)
    diagnostics.push(
      report(
        'records/roster-columns',
        { unknown: unknown.map(({ text }) => text.trim()), known },
        { file, line: unknown[0]?.line ?? 1, column: unknown[0]?.column ?? 1 },
      ),
    );
  const dueAt = fields.indexOf('due');
  const days = readDays(
    lines.map((cells) => cells[dueAt]?.text ?? ''),
    form.dateOrder,
  );
  const seen = new Map<string, number>();
  const entries = lines.flatMap((cells, at): RosterEntry[] => {
    const [first = { text: '', ...start }] = cells;
    const surplus = cells.slice(headings.length).find((cell) => cell.text.trim() !== '');
    if (surplus) {
      fault('this line has more cells than there are headings', surplus);
      return [];
    }
    const cellOf = (field: RosterField): CsvCell | undefined => cells[fields.indexOf(field)];
    const text = (field: RosterField): string | null =>
      fields
        .flatMap((other, column) => (other === field ? cells[column]?.text.trim() || [] : []))
        .join(' ') || null;
    const due = text('due');
    const day = due === null ? null : (days[at] ?? null);
    const account = text('account');
    if (account === null) {
      fault('this line names no account', cellOf('account') ?? first);
      return [];
    }
    const course = text('course');
    if (day && 'fault' in day) {
      fault(`"${due}" ${day.fault}`, cellOf('due') ?? first);
      return [];
    }
    const dueMs = day?.ms ?? null;
    const entry = {
      account,
      homePage: text('homePage')?.replace(/\/$/, '') ?? null,
      name: text('name'),
      unit: text('unit'),
      email: text('email'),
      idNumber: text('idNumber'),
      country: text('country'),
      role: text('role'),
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
