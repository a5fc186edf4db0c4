import type { StatementFilter } from '../intake/fold-statements.ts';
import { numberIn, type Row, textIn } from './engine-cells.ts';
import { attemptKey, type PeopleContext } from './engine-people.ts';
import type { SupersededVersion } from './engine-queries.ts';
import { NEVER_STORED } from './engine-table.ts';

/** What comes of statements with one id that say different things. */
export interface DisputedStatements {
  /** Sorted, each once for every version beyond the first. */
  readonly ids: readonly string[];
  /** How many versions there are beyond one of each. */
  readonly conflicts: number;
  /** Versions that do not count. */
  readonly superseded: readonly SupersededVersion[];
  /** The attempts that any version is about, by attemptKey. */
  readonly attempts: ReadonlySet<string>;
  readonly homePages: ReadonlySet<string>;
  /** What the versions that count are. */
  readonly classes: Readonly<Record<'voiding' | 'within' | 'foreign' | 'outside', number>>;
}

/** Where no versions differ. */
export const NOTHING_DISPUTED: DisputedStatements = {
  ids: [],
  conflicts: 0,
  superseded: [],
  attempts: new Set(),
  homePages: new Set(),
  classes: { voiding: 0, within: 0, foreign: 0, outside: 0 },
};

const isTimely = (storedMs: number, { sinceMs, untilMs }: StatementFilter): boolean =>
  storedMs === NEVER_STORED ||
  ((sinceMs === null || storedMs > sinceMs) && (untilMs === null || storedMs <= untilMs));

/**
 * Decides which versions count, as the fold does: the one that was stored first, at one time the one with the lower mark.
 *
 * @param rows Of disputedQuery: all versions.
 * @param markOf The 32 bits of a version, from the fourth column.
 */
export const judgeDisputed = (
  rows: readonly Row[],
  markOf: (cell: string) => number,
  filter: StatementFilter,
  { identity }: Pick<PeopleContext, 'identity'>,
): DisputedStatements => {
  const byId = new Map<string, Row[]>();
  for (const row of rows) {
    const id = textIn(row, 0);
    const versions = byId.get(id);
    if (versions) versions.push(row);
    else byId.set(id, [row]);
  }
  const superseded: SupersededVersion[] = [];
  const attempts = new Set<string>();
  const homePages = new Set<string>();
  const classes = { voiding: 0, within: 0, foreign: 0, outside: 0 };
  const ids: string[] = [];
  const isOfActivity = (row: Row): boolean =>
    textIn(row, 1) === 'course' &&
    (filter.activity === null || [textIn(row, 5), textIn(row, 6)].includes(filter.activity));
  for (const [id, versions] of byId) {
    const marks = new Map(versions.map((row) => [textIn(row, 2), markOf(textIn(row, 3))]));
    for (let version = 1; version < marks.size; version++) ids.push(id);
    const mark = (row: Row): number => marks.get(textIn(row, 2)) ?? 0;
    const [winner = []] = [...versions].sort((a, b) => numberIn(a, 4) - numberIn(b, 4) || mark(a) - mark(b));
    for (const other of marks.keys()) if (other !== textIn(winner, 2)) superseded.push({ id, mark: other });
    for (const row of versions) {
      if (!isOfActivity(row) || !isTimely(numberIn(row, 4), filter)) continue;
      const site = identity.siteOf(textIn(row, 8));
      const account = identity.accountOf(site, textIn(row, 9), numberIn(row, 10));
      attempts.add(attemptKey(textIn(row, 7), textIn(row, 6), textIn(row, 5), site, account));
      homePages.add(textIn(row, 8));
    }
    const kind = textIn(winner, 1);
    const isWinnerTimely = isTimely(numberIn(winner, 4), filter);
    if (kind === 'voiding') classes.voiding++;
    else if (isOfActivity(winner) && isWinnerTimely) classes.within++;
    else if (kind === 'foreign' && isWinnerTimely) classes.foreign++;
    else classes.outside++;
  }
  return { ids: ids.sort(), conflicts: ids.length, superseded, attempts, homePages, classes };
};
