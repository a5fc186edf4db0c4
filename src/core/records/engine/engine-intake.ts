import type { StatementFilter } from '../intake/fold-statements.ts';
import { createIdentity } from '../intake/identity.ts';
import type {
  CourseSeen,
  CourseUse,
  SelectedStatements,
  StatementCounts,
  StatementIntake,
} from '../intake/statement-intake.ts';
import { createAccountPeriods } from './account-periods.ts';
import {
  type AskEngine,
  allRows,
  listIn,
  maybeNumberIn,
  numberIn,
  type Row,
  textIn,
} from './engine-cells.ts';
import { type DisputedStatements, judgeDisputed, NOTHING_DISPUTED } from './engine-disputes.ts';
import { askChapters, askItems } from './engine-measurements.ts';
import { type PeopleContext, peopleFromRows } from './engine-people.ts';
import {
  type CourseAtLms,
  countsQuery,
  coursesQuery,
  disputedQuery,
  type EngineScope,
  eventsQuery,
  homePagesQuery,
  latestStoredQuery,
  MAX_DISPUTED,
  namesQuery,
  spanQuery,
  usesQuery,
  voidedCountQuery,
} from './engine-queries.ts';
import { askCrossTables } from './engine-tables.ts';

/** A table of statements in an engine. */
export interface EngineTable {
  /** What stands after FROM: a table with the columns of ENGINE_COLUMNS, or a query that gives them. */
  readonly from: string;
  /** The column from which a version's 32 bits are read, and how. */
  readonly mark: { readonly column: string; readonly of: (cell: string) => number };
  /** How many statements came in, as it was noted when they were loaded; `null` where each is a row of its own. */
  readonly read: number | null;
}

/** More statements than can be looked at one by one have versions that differ. */
export class TooManyDisputesError extends Error {
  override readonly name = 'TooManyDisputesError';
}

/** What the engine knows, with what only its source can tell. */
export interface EngineIntake extends StatementIntake {
  /** Rows that hold no statement. */
  readonly unreadable: number;
  /** By which all further questions are limited. */
  readonly scope: EngineScope;
  /** Ids of statements whose versions differ, sorted, each once for every version beyond the first. */
  readonly conflicting: readonly string[];
}

/** How many statements are what, and what is to be done about those of which there are several versions. */
const askCounts = async (
  ask: AskEngine,
  table: EngineTable,
  plain: EngineScope,
  context: Omit<PeopleContext, 'disputed' | 'homePages'>,
): Promise<{
  readonly counts: StatementCounts;
  readonly scope: EngineScope;
  readonly disputed: DisputedStatements;
}> => {
  const classes = { voiding: 0, within: 0, foreign: 0, outside: 0 };
  let [copies, statements] = [0, 0];
  const ids: string[] = [];
  for (const row of await allRows(ask(countsQuery(plain)))) {
    const name = textIn(row, 0) as keyof typeof classes;
    statements += numberIn(row, 2);
    copies += numberIn(row, 3);
    if (numberIn(row, 1) === 0) classes[name] += numberIn(row, 2);
    else ids.push(...listIn(row, 4).map(String));
  }
  if (ids.length > MAX_DISPUTED)
    throw new TooManyDisputesError(
      `More than ${MAX_DISPUTED} statements have versions that say different things.`,
    );
  const disputed =
    ids.length === 0
      ? NOTHING_DISPUTED
      : judgeDisputed(
          await allRows(ask(disputedQuery(plain, ids, table.mark.column))),
          table.mark.of,
          plain.filter,
          context,
        );
  for (const name of Object.keys(classes) as (keyof typeof classes)[])
    classes[name] += disputed.classes[name];
  const scope = { ...plain, superseded: disputed.superseded, hasCopies: copies > statements };
  const [voidedRow = []] = classes.voiding === 0 ? [] : await allRows(ask(voidedCountQuery(scope)));
  const voided = numberIn(voidedRow, 0);
  const read = table.read ?? copies;
  return {
    counts: {
      read,
      repeats: Math.max(0, read - statements - disputed.conflicts),
      conflicts: disputed.conflicts,
      foreign: classes.foreign,
      outside: classes.outside,
      voiding: classes.voiding,
      used: classes.within - voided,
      voided,
      leftOut: 0,
    },
    scope,
    disputed,
  };
};

/** Names by IRI, as the latest statement says them; of two at one time the first by the alphabet. */
const latestNames = (rows: readonly Row[]): ReadonlyMap<string, string> => {
  const names = new Map<string, { readonly name: string; readonly atMs: number }>();
  for (const row of rows) {
    const [iri, name, atMs] = [textIn(row, 0), textIn(row, 1), numberIn(row, 2)];
    const known = names.get(iri);
    if (!known || atMs > known.atMs || (atMs === known.atMs && name < known.name))
      names.set(iri, { name, atMs });
  }
  return new Map([...names].map(([iri, { name }]) => [iri, name]));
};

/**
 * Statements in an engine as an intake: what the fold does statement by statement, the engine does with all of them at once. A report
 * of format 1 is not made from it.
 */
export const openEngineIntake = async (
  ask: AskEngine,
  table: EngineTable,
  filter: StatementFilter,
): Promise<EngineIntake> => {
  const identity = filter.identity ?? createIdentity([], {});
  const periods = createAccountPeriods(identity);
  const plain: EngineScope = {
    from: table.from,
    filter,
    periods,
    superseded: [],
    hasCopies: true,
    selected: null,
  };
  const { counts, scope, disputed } = await askCounts(ask, table, plain, { identity, periods });
  const [latest = []] = await allRows(ask(latestStoredQuery(scope)));
  const [span = []] = await allRows(ask(spanQuery(scope)));
  const courses = new Map(
    (await allRows(ask(coursesQuery(scope)))).map((row): [string, CourseSeen] => [
      textIn(row, 0),
      { scos: new Set(listIn(row, 1).map(String)), hasContent: numberIn(row, 2) !== 0 },
    ]),
  );
  const names = latestNames(await allRows(ask(namesQuery(scope))));
  const pages = [
    ...new Set([
      ...(await allRows(ask(homePagesQuery(scope)))).map((row) => textIn(row, 0)),
      ...disputed.homePages,
    ]),
  ];
  const homePages = new Map<string, string>();
  for (const site of new Set(pages.map(identity.siteOf)))
    homePages.set(
      site,
      identity.homePageOf(
        site,
        pages.filter((page) => identity.siteOf(page) === site),
      ),
    );
  const uses = new Map<string, { -readonly [Key in keyof CourseUse]: CourseUse[Key] }>();
  const places = new Map<string, CourseAtLms>();
  for await (const row of ask(usesQuery(scope))) {
    const [course, page] = [textIn(row, 0), textIn(row, 1)];
    places.set(`${course}\n${page}`, [course, page]);
    const site = identity.siteOf(page);
    const homePage = homePages.get(site) ?? site;
    const account = periods.accountOf(site, textIn(row, 2), numberIn(row, 3));
    const key = `${course}\n${homePage}\n${account}`;
    const use = uses.get(key);
    if (use) use.statements += numberIn(row, 4);
    else uses.set(key, { course, homePage, account, statements: numberIn(row, 4) });
  }
  const context: PeopleContext = { identity, periods, homePages, disputed: disputed.attempts };
  return {
    scope,
    conflicting: disputed.ids,
    unreadable: numberIn(latest, 1),
    overview: {
      courses,
      counts,
      names,
      period: numberIn(span, 2) === 0 ? null : { fromMs: numberIn(span, 0), toMs: numberIn(span, 1) },
      isCutOff: filter.sinceMs !== null,
      latestStoredMs: maybeNumberIn(latest, 0),
      homePages,
      uses: [...uses.values()],
    },
    async select(isIncluded): Promise<SelectedStatements> {
      const all = [...places.values()];
      const included = all.filter(([course, page]) => {
        const site = identity.siteOf(page);
        return isIncluded(course, homePages.get(site) ?? site);
      });
      const selection = { ...scope, selected: included.length === all.length ? null : included };
      return {
        tables: await askCrossTables(ask, selection, context),
        people: peopleFromRows(ask(eventsQuery(selection)), context),
        chapters: await askChapters(ask, selection, context),
        items: filter.items ? await askItems(ask, selection, context) : [],
      };
    },
  };
};
