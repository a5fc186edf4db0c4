import { compareVersions } from '../../text/compare-versions.ts';
import { groupBy } from '../group-by.ts';
import type { PersonStatements } from '../intake/attempt-statements.ts';
import { decidingEvent } from '../intake/attempt-statements.ts';
import type { RosterEntry } from '../roster.ts';
import type { AttemptRecord } from './evaluate-attempt.ts';
import { addPeriod } from './period.ts';
import type { RecordOptions, RecordRow, RecordStatus } from './record-row.ts';
import { createRosterIndex } from './roster-index.ts';

/** A row with what the roster and the dates of a report say of it. */
export interface ReportRow extends RecordRow {
  /** The line of the roster about the person; `null` without one. */
  readonly entry: RosterEntry | null;
  /** Whether there was no valid pass at the end of the day on which it was due, and there has been one since. */
  readonly isLate: boolean;
  /** Of attempts whose statements say how long the learner was active, milliseconds. */
  readonly activeTimeMs: number;
  /**
   * Of the other attempts: for how long the page was open, or, where no statement says that, from the first statement to the last.
   * Milliseconds.
   */
  readonly clockMs: number;
}

/** Who has one of these has passed, in time or late. */
export const PASSED: readonly RecordStatus[] = ['valid', 'expiring', 'expired'];

/** Whether a version counts where only some do; what names none does not. */
const isCounted = (version: string | null, minVersion: string): boolean =>
  version !== null && compareVersions(version, minVersion) >= 0;

/** Leaves the attempts at older versions out of those of somebody who has used a version that counts, course by course. */
export const withoutOlderAttempts = (person: PersonStatements, minVersion: string): PersonStatements => {
  const counted = new Set(
    person.attempts.filter(({ events }) =>
      isCounted((decidingEvent(events) ?? events.at(-1))?.version ?? null, minVersion),
    ),
  );
  const courses = new Set([...counted].map(({ course }) => course));
  return {
    ...person,
    attempts: person.attempts.filter((attempt) => counted.has(attempt) || !courses.has(attempt.course)),
  };
};

const keyOf = ({ course, homePage, account }: Pick<RecordRow, 'course' | 'homePage' | 'account'>): string =>
  `${course}\n${homePage}\n${account}`;

/** Whether the course was passed at a moment, and the pass was valid then: every SCO that the person has used, without an anomaly. */
const wasValid = (
  attempts: readonly AttemptRecord[],
  atMs: number,
  { validFor, zone }: Pick<RecordOptions, 'validFor' | 'zone'>,
): boolean => {
  const latest = [...groupBy(attempts, ({ sco }) => sco).values()].map((ofSco) =>
    ofSco
      .filter(
        ({ result, anomalies }) => (result === 'passed' || result === 'completed') && anomalies.length === 0,
      )
      .flatMap(({ resultMs }) => (resultMs !== null && resultMs <= atMs ? resultMs : []))
      .reduce<number | null>((last, ms) => (last === null || ms > last ? ms : last), null),
  );
  const passedMs = latest.reduce<number | null>(
    (last, ms) => (last === null || ms === null ? null : Math.max(last, ms)),
    Number.NEGATIVE_INFINITY,
  );
  if (passedMs === null || !Number.isFinite(passedMs)) return false;
  return validFor === null || addPeriod(passedMs, validFor, zone) > atMs;
};

/** Adds to rows what the roster and the dates of a report say of them. */
export const completeRows = (
  rows: readonly RecordRow[],
  attempts: readonly AttemptRecord[],
  options: Pick<RecordOptions, 'roster' | 'atMs' | 'validFor' | 'minVersion' | 'zone'>,
): readonly ReportRow[] => {
  const { atMs, minVersion = null } = options;
  const entryOf = createRosterIndex(options.roster ?? []);
  const byPerson = groupBy(attempts, keyOf);
  return rows.map((row): ReportRow => {
    const isOutdated =
      minVersion !== null &&
      row.attempts > 0 &&
      row.settlements.length === 0 &&
      !isCounted(row.version, minVersion);
    const isPast = row.dueMs !== null && atMs > row.dueMs;
    const own = byPerson.get(keyOf(row)) ?? [];
    return {
      ...row,
      activeTimeMs: own.reduce(
        (sum, { activeMs, hasActiveTime }) => (hasActiveTime ? sum + activeMs : sum),
        0,
      ),
      clockMs: own.reduce(
        (sum, { activeMs, hasActiveTime, startedMs, lastMs }) =>
          hasActiveTime ? sum : sum + (activeMs > 0 ? activeMs : lastMs - startedMs),
        0,
      ),
      ...(isOutdated ? { status: 'outdated' as const, isOverdue: isPast } : {}),
      entry: entryOf(row) ?? null,
      isLate:
        !isOutdated &&
        row.dueMs !== null &&
        isPast &&
        PASSED.includes(row.status) &&
        (row.resultMs ?? 0) > row.dueMs &&
        !wasValid(own, row.dueMs, options),
    };
  });
};
