import type { VerbName } from '../../xapi/vocabulary.ts';
import {
  type AttemptStatements,
  compareEvents,
  type PersonStatements,
  type ScoEvent,
} from '../intake/attempt-statements.ts';
import { correctedTime, correctTimes } from '../intake/correct-times.ts';
import type { Identity } from '../intake/identity.ts';
import type { AccountPeriods } from './account-periods.ts';
import { maybeFlagIn, maybeNumberIn, maybeTextIn, numberIn, type Row, textIn } from './engine-cells.ts';
import { NEVER_STORED } from './engine-table.ts';

/** What tells attempts apart: site and account as reports know them. */
export const attemptKey = (
  registration: string,
  sco: string,
  course: string,
  site: string,
  account: string,
): string => [registration, sco, course, site, account].join('\n');

/** What is known of accounts and attempts beside their statements. */
export interface PeopleContext {
  readonly identity: Identity;
  /** The home page that reports show for each site. */
  readonly homePages: ReadonlyMap<string, string>;
  /** Attempts that statements with differing versions are about, by attemptKey. */
  readonly disputed: ReadonlySet<string>;
  readonly periods: AccountPeriods;
}

/** A row of eventsQuery from its sixth column on. */
const eventIn = (row: Row): ScoEvent => {
  const storedMs = numberIn(row, 8);
  return {
    number: 0,
    id: textIn(row, 5),
    verb: textIn(row, 6) as VerbName,
    atMs: numberIn(row, 7),
    storedMs: storedMs === NEVER_STORED ? null : storedMs,
    version: maybeTextIn(row, 9),
    contentDigest: maybeTextIn(row, 10),
    session: maybeTextIn(row, 11),
    success: maybeFlagIn(row, 12),
    completion: maybeFlagIn(row, 13),
    percent: maybeNumberIn(row, 14),
    isImpossibleScore: numberIn(row, 15) !== 0,
    passMark: maybeNumberIn(row, 16),
    durationMs: maybeNumberIn(row, 17),
    authority: maybeTextIn(row, 18),
    scoCount: maybeNumberIn(row, 19),
    clockOffsetMs: maybeNumberIn(row, 20),
    activeMs: maybeNumberIn(row, 21),
  };
};

interface OpenAttempt {
  readonly homePage: string;
  readonly account: string;
  readonly registration: string;
  readonly course: string;
  readonly sco: string;
  readonly events: ScoEvent[];
  readonly hasConflict: boolean;
}

/** Sorts the statements of a few accounts into people and their attempts. */
const createPeopleSorter = ({ identity, homePages, disputed }: PeopleContext) => {
  let people = new Map<string, Map<string, OpenAttempt>>();
  return {
    add(row: Row): void {
      const event = eventIn(row);
      const site = identity.siteOf(textIn(row, 1));
      const account = identity.accountOf(site, textIn(row, 0), correctedTime(event));
      const [registration, course, sco] = [textIn(row, 2), textIn(row, 3), textIn(row, 4)];
      const person = `${site}\n${account}`;
      const attempts = people.get(person) ?? new Map<string, OpenAttempt>();
      people.set(person, attempts);
      const key = attemptKey(registration, sco, course, site, account);
      const attempt = attempts.get(key);
      if (attempt) attempt.events.push(event);
      else
        attempts.set(key, {
          homePage: homePages.get(site) ?? site,
          account,
          registration,
          course,
          sco,
          events: [event],
          hasConflict: disputed.has(key),
        });
    },
    /** The people so far; the sorter begins anew. */
    take(): readonly PersonStatements[] {
      const taken = [...people.values()].flatMap((attempts): PersonStatements[] => {
        const all = [...attempts.values()].map(
          (attempt): AttemptStatements => ({
            ...attempt,
            events: correctTimes(attempt.events.sort(compareEvents)).sort(compareEvents),
          }),
        );
        const [first] = all;
        return first ? [{ homePage: first.homePage, account: first.account, attempts: all }] : [];
      });
      people = new Map();
      return taken;
    },
  };
};

/**
 * People one by one, from rows that come account by account. Those with a name that was changed wait until the end: their
 * statements stand under several names.
 */
export async function* peopleFromRows(
  rows: AsyncIterable<Row>,
  context: PeopleContext,
): AsyncGenerator<PersonStatements> {
  const current = createPeopleSorter(context);
  const renamed = createPeopleSorter(context);
  let account: string | null = null;
  for await (const row of rows) {
    const next = textIn(row, 0);
    if (next !== account) {
      yield* current.take();
      account = next;
    }
    (context.periods.isListed(next) ? renamed : current).add(row);
  }
  yield* current.take();
  yield* renamed.take();
}
