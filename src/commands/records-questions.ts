import { didYouMean } from '../core/diagnostics/wording.ts';
import { DIMENSIONS, type Dimension } from '../core/records/questions/rates.ts';
import {
  ROW_FILTERS,
  ROW_ORDERS,
  type RowSelection,
  unitsOf,
} from '../core/records/questions/select-rows.ts';
import type { RecordsReport } from '../core/records/records-report.ts';
import { findTimeZone, type TimeZone } from '../core/records/time-zone.ts';
import { UsageError } from './command.ts';
import type { RecordFormat } from './record-format.ts';
import type { QuestionOptions } from './records-options.ts';

/** What a report is asked. */
export type Question =
  | { readonly kind: 'records' }
  | { readonly kind: 'rates'; readonly dimension: Dimension }
  | { readonly kind: 'person'; readonly account: string }
  | { readonly kind: 'changes'; readonly report: string; readonly snapshot: string | null }
  | { readonly kind: 'summary' }
  | { readonly kind: 'mail-merge' };

const oneOf = <Name extends string>(option: string, names: readonly Name[], given: string): Name => {
  const found = names.find((name) => name === given);
  if (found !== undefined) return found;
  const meant = didYouMean(given, names);
  throw new UsageError(
    `--${option} is one of ${names.join(', ')}, not "${given}".${meant ? ` ${meant}` : ''}`,
  );
};

/** The question that was asked, and in which format it is answered. */
export const questionOf = (
  options: QuestionOptions & { readonly format?: string | undefined; readonly roster?: string | undefined },
  format: RecordFormat,
): { readonly question: Question; readonly format: RecordFormat } => {
  const { by, person, compare, compareSnapshot, summary, mailMerge, roster } = options;
  const asked: readonly (readonly [name: string, question: Question])[] = [
    ...(by === undefined
      ? []
      : [['--by', { kind: 'rates', dimension: oneOf('by', DIMENSIONS, by) }] as const]),
    ...(person === undefined ? [] : [['--person', { kind: 'person', account: person }] as const]),
    ...(compare === undefined
      ? []
      : [['--compare', { kind: 'changes', report: compare, snapshot: compareSnapshot ?? null }] as const]),
    ...(summary ? [['--summary', { kind: 'summary' }] as const] : []),
    ...(mailMerge ? [['--mail-merge', { kind: 'mail-merge' }] as const] : []),
  ];
  const [first, second] = asked;
  if (first && second)
    throw new UsageError(`${first[0]} and ${second[0]} are two questions: ask one at a time.`);
  if (compareSnapshot !== undefined && compare === undefined)
    throw new UsageError('--compare-snapshot goes with --compare.');
  const question = first?.[1] ?? { kind: 'records' };
  if ((question.kind === 'rates' || question.kind === 'mail-merge') && roster === undefined)
    throw new UsageError(
      `${first?.[0]} needs --roster: without one it is not known who has to take the course${question.kind === 'mail-merge' ? ', and where mail reaches them' : ''}.`,
    );
  const isSelected = options.status !== undefined || options.unit !== undefined;
  if (isSelected && (question.kind === 'person' || question.kind === 'changes'))
    throw new UsageError(`${first?.[0]} is about everybody of the report: leave out --status and --unit.`);
  const given = options.format === undefined ? null : format;
  switch (question.kind) {
    case 'mail-merge':
      if (given !== null && given !== 'csv') throw new UsageError('--mail-merge is written as CSV.');
      return { question, format: 'csv' };
    case 'summary':
      if (given !== null && given !== 'html') throw new UsageError('--summary is a page: --format html.');
      return { question, format: 'html' };
    case 'person':
      if (given !== null && given !== 'html' && given !== 'json')
        throw new UsageError('--person is a page or JSON: --format html or --format json.');
      return { question, format: given ?? 'html' };
    default:
      return { question, format };
  }
};

/** Whom the report shows. A list for letters is one of whoever is overdue unless another status was asked for. */
export const selectionOf = ({ status, unit, order }: QuestionOptions, question: Question): RowSelection => {
  const filters = status?.map((given) => oneOf('status', ROW_FILTERS, given)) ?? null;
  return {
    filters: filters ?? (question.kind === 'mail-merge' ? ['overdue'] : null),
    units: unit ?? null,
    order: order === undefined ? null : oneOf('order', ROW_ORDERS, order),
  };
};

/** Refuses a unit that nobody is of: an empty report would look like one in which nobody is overdue. */
export const assertUnits = (report: RecordsReport, units: readonly string[] | null): void => {
  const known = unitsOf(report);
  const unknown = units?.find((unit) => !known.includes(unit));
  if (unknown === undefined) return;
  const meant = didYouMean(unknown, known);
  throw new UsageError(
    known.length === 0
      ? '--unit needs a roster with the column "unit".'
      : `Nobody is of the unit "${unknown}".${meant ? ` ${meant}` : ` There are ${known.slice(0, 20).join(', ')}${known.length > 20 ? ' …' : ''}.`}`,
  );
};

/** The time zone of an option. */
export const timeZoneOf = (name = 'UTC'): TimeZone => {
  const zone = findTimeZone(name);
  if (!zone)
    throw new UsageError(
      `--time-zone takes a name of the IANA time zone database, such as Europe/Vienna, not "${name}".`,
    );
  return zone;
};

/** A version such as 2.0.0. */
export const minVersionOf = (given: string | undefined): string | null => {
  if (given === undefined) return null;
  if (!/^\d+(?:\.\d+){0,2}(?:-[0-9A-Za-z.-]+)?$/.test(given))
    throw new UsageError(`--min-version takes a version such as 2.0.0, not "${given}".`);
  return given;
};
