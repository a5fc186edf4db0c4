import { compare } from '../../text/compare.ts';
import type { ReportRow } from '../evaluate/complete-rows.ts';

/** What people can be grouped by. */
export const DIMENSIONS = ['unit', 'country', 'role', 'version'] as const;
export type Dimension = (typeof DIMENSIONS)[number];

/** How many people of a group have a valid result. */
export interface GroupRate {
  readonly course: string;
  /** Of the group; `null` for those of whom the roster does not say it, or who have no valid result in any version. */
  readonly value: string | null;
  /** Lines of the roster about the course: the group's, or for `version` all of them. */
  readonly people: number;
  readonly valid: number;
  /** 0-1; `null` without people. */
  readonly rate: number | null;
  readonly overdue: number;
}

/** The rates of all groups, and of everybody. */
export interface Rates {
  readonly dimension: Dimension;
  readonly groups: readonly GroupRate[];
  /** One for each course. */
  readonly totals: readonly GroupRate[];
  /** Who has statements without being on the roster is in no rate. */
  readonly offRoster: { readonly people: number; readonly valid: number };
}

/** Whether a row counts as valid: somebody who has to do nothing now. */
export const isValid = ({ status }: ReportRow): boolean => status === 'valid' || status === 'expiring';

const rateOf = (
  course: string,
  value: string | null,
  rows: readonly ReportRow[],
  people: number,
): GroupRate => {
  const valid = rows.filter(isValid).length;
  return {
    course,
    value,
    people,
    valid,
    rate: people === 0 ? null : valid / people,
    overdue: rows.filter(({ isOverdue }) => isOverdue).length,
  };
};

const groupOf = (row: ReportRow, dimension: Dimension): string | null => {
  switch (dimension) {
    case 'unit':
      return row.unit;
    case 'version':
      return isValid(row) ? row.version : null;
    default:
      return row.entry?.[dimension] ?? null;
  }
};

/** Whether somebody counts in a rate: the roster is the denominator, and without one everybody who has statements. */
const isCounted = ({ isOnRoster }: ReportRow): boolean => isOnRoster !== false;

/** The share of people with a valid result, by group; course by course, groups sorted by name, unnamed ones last. */
export const ratesOf = (rows: readonly ReportRow[], dimension: Dimension): Rates => {
  const others = rows.filter((row) => !isCounted(row));
  const courses = [...new Set(rows.map(({ course }) => course))].sort(compare);
  const groups = courses.flatMap((course) => {
    const counted = rows.filter((row) => row.course === course && isCounted(row));
    const byValue = new Map<string | null, ReportRow[]>();
    for (const row of counted) {
      const value = groupOf(row, dimension);
      const group = byValue.get(value);
      if (group) group.push(row);
      else byValue.set(value, [row]);
    }
    return [...byValue]
      .sort(([a], [b]) => Number(a === null) - Number(b === null) || compare(a ?? '', b ?? ''))
      .map(([value, group]) =>
        rateOf(course, value, group, dimension === 'version' ? counted.length : group.length),
      );
  });
  return {
    dimension,
    groups,
    totals: courses.map((course) => {
      const counted = rows.filter((row) => row.course === course && isCounted(row));
      return rateOf(course, null, counted, counted.length);
    }),
    offRoster: { people: others.length, valid: others.filter(isValid).length },
  };
};
