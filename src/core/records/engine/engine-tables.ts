import type { AttemptStatements, PersonStatements } from '../intake/attempt-statements.ts';
import { decidingEvent } from '../intake/attempt-statements.ts';
import {
  type AuthorityTimes,
  type AuthorityUse,
  collectAuthorities,
  compareAuthorityUses,
} from '../intake/authorities.ts';
import type { CrossTables } from '../intake/statement-intake.ts';
import { type AskEngine, allRows, listIn, maybeTextIn, numberIn, type Row, textIn } from './engine-cells.ts';
import { type PeopleContext, peopleFromRows } from './engine-people.ts';
import {
  authoritiesQuery,
  authorityTimesQuery,
  type EngineScope,
  judgedQuery,
  scosQuery,
  sharedQuery,
  unevenEventsQuery,
} from './engine-queries.ts';

const groupOf = ({ course, homePage }: Pick<AuthorityUse, 'course' | 'homePage'>): string =>
  `${course}\n${homePage}`;

/** Adds up uses of the same key in one course and LMS. */
const mergeUses = (all: readonly AuthorityUse[]): readonly AuthorityUse[] => {
  const merged = new Map<string, AuthorityUse>();
  for (const use of all) {
    const key = `${groupOf(use)}\n${use.authority}`;
    const known = merged.get(key);
    merged.set(
      key,
      known
        ? {
            ...use,
            fromMs: Math.min(use.fromMs, known.fromMs),
            toMs: Math.max(use.toMs, known.toMs),
            statements: use.statements + known.statements,
          }
        : use,
    );
  }
  return [...merged.values()].sort(compareAuthorityUses);
};

/** Statements of an attempt that no LRS has stored: their order within the attempt says when they came in. */
const withoutLrs = (attempt: AttemptStatements): AttemptStatements => ({
  ...attempt,
  events: attempt.events.filter(({ storedMs }) => storedMs === null),
});

const timesOf = (parts: ReadonlyMap<string, readonly (readonly number[])[]>, uses: readonly AuthorityUse[]) =>
  uses.flatMap((use): AuthorityTimes[] => {
    const { course, homePage, authority } = use;
    const times = parts.get(`${groupOf(use)}\n${authority}`)?.flat() ?? [];
    return times.length === 0
      ? []
      : [{ course, homePage, authority, times: Float64Array.from(times).sort() }];
  });

const collect = async (people: AsyncIterable<PersonStatements>): Promise<readonly AttemptStatements[]> => {
  const attempts: AttemptStatements[] = [];
  for await (const person of people) attempts.push(...person.attempts);
  return attempts;
};

/** Asks for what the evaluation of one person needs to know of all the others. */
export const askCrossTables = async (
  ask: AskEngine,
  scope: EngineScope,
  context: PeopleContext,
): Promise<CrossTables> => {
  const { identity, homePages } = context;
  const homePageOf = (row: Row, at: number): string => {
    const site = identity.siteOf(textIn(row, at));
    return homePages.get(site) ?? site;
  };
  const judged = new Set<string>();
  for await (const row of ask(judgedQuery(scope))) judged.add(`${textIn(row, 0)} ${maybeTextIn(row, 1)}`);

  const scos = new Map<string, Set<string>>();
  const addSco = (course: string, version: string | null, sco: string): void => {
    const key = `${course} ${version}`;
    scos.set(key, (scos.get(key) ?? new Set()).add(sco));
  };
  for await (const row of ask(scosQuery(scope))) addSco(textIn(row, 0), maybeTextIn(row, 1), textIn(row, 2));
  const uneven = await collect(peopleFromRows(ask(unevenEventsQuery(scope)), context));
  for (const { course, sco, events } of uneven) {
    const last = events.at(-1);
    if (last) addSco(course, (decidingEvent(events) ?? last).version, sco);
  }

  const shared = new Set<string>();
  for await (const row of ask(sharedQuery(scope))) {
    const learners = new Set(
      listIn(row, 1).map((cell) => {
        const who = Array.isArray(cell) ? (cell as Row) : [];
        const site = identity.siteOf(textIn(who, 0));
        return `${site} ${context.periods.accountOf(site, textIn(who, 1), numberIn(who, 2))}`;
      }),
    );
    if (learners.size > 1) shared.add(textIn(row, 0));
  }

  const offline = collectAuthorities(uneven.map(withoutLrs));
  const stored = (await allRows(ask(authoritiesQuery(scope)))).map(
    (row): AuthorityUse => ({
      course: textIn(row, 0),
      homePage: homePageOf(row, 1),
      authority: textIn(row, 2),
      fromMs: numberIn(row, 3),
      toMs: numberIn(row, 4),
      statements: numberIn(row, 5),
    }),
  );
  const authorities = mergeUses([...stored, ...offline.uses]);
  const keys = new Map<string, number>();
  for (const use of authorities) keys.set(groupOf(use), (keys.get(groupOf(use)) ?? 0) + 1);
  const several = authorities.filter((use) => (keys.get(groupOf(use)) ?? 0) > 1);
  if (several.length === 0) return { authorities, authorityTimes: [], judged, shared, scos };
  const parts = new Map<string, number[][]>();
  const addTimes = (key: string, times: number[]): void => {
    const known = parts.get(key);
    if (known) known.push(times);
    else parts.set(key, [times]);
  };
  for await (const row of ask(authorityTimesQuery(scope)))
    addTimes(
      `${textIn(row, 0)}\n${homePageOf(row, 1)}\n${textIn(row, 2)}`,
      listIn(row, 3).map((cell) => Number(cell)),
    );
  for (const attempt of uneven.map(withoutLrs))
    for (const { authority, atMs } of attempt.events)
      if (authority !== null) addTimes(`${groupOf(attempt)}\n${authority}`, [atMs]);
  return { authorities, authorityTimes: timesOf(parts, several), judged, shared, scos };
};
