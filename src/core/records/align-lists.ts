import type { Diagnostic } from '../diagnostics/diagnostic.ts';
import { report } from '../diagnostics/registry.ts';
import type { Settlement } from './evaluate/settlement.ts';
import type { Identity } from './intake/identity.ts';
import type { RosterEntry } from './roster.ts';

/**
 * A roster with accounts and home pages as the report knows them. A line with an old name is taken for the new one, unless that stands
 * on the roster as well: then somebody else has the old name now.
 *
 * @param homePages The home page that reports show for each site.
 * @param file Name of the roster, for findings.
 */
export const alignRoster = (
  roster: readonly RosterEntry[],
  identity: Identity,
  homePages: ReadonlyMap<string, string>,
  file: string,
): { readonly entries: readonly RosterEntry[]; readonly diagnostics: readonly Diagnostic[] } => {
  const diagnostics: Diagnostic[] = [];
  const listed = new Set(roster.map(({ account }) => account.toLowerCase()));
  const entries = roster.map((entry) => {
    const site = entry.homePage === null ? null : identity.siteOf(entry.homePage);
    const homePage = site === null ? null : (homePages.get(site) ?? entry.homePage);
    const account = identity.accountOf(site ?? '', entry.account, Number.NEGATIVE_INFINITY);
    if (account === entry.account) return homePage === entry.homePage ? entry : { ...entry, homePage };
    if (listed.has(account.toLowerCase())) return { ...entry, homePage };
    diagnostics.push(report('records/roster-renamed', { old: entry.account, new: account }, { file }));
    return { ...entry, account, homePage };
  });
  return { entries, diagnostics };
};

/** The home pages that reports show for those that were asked for. */
export const homePagesOf = (
  asked: readonly string[],
  identity: Identity,
  homePages: ReadonlyMap<string, string>,
): readonly string[] => asked.map((homePage) => homePages.get(identity.siteOf(homePage)) ?? homePage);

/** Settlements with accounts and home pages as the report knows them. */
export const alignSettlements = (
  settlements: readonly Settlement[],
  identity: Identity,
  homePages: ReadonlyMap<string, string>,
): readonly Settlement[] =>
  settlements.map((settlement) => {
    const { account, homePage, dateMs } = settlement;
    if (account === null) return settlement;
    const site = homePage === null ? null : identity.siteOf(homePage);
    return {
      ...settlement,
      account: identity.accountOf(site ?? '', account, dateMs ?? Number.POSITIVE_INFINITY),
      homePage: site === null ? null : (homePages.get(site) ?? homePage),
    };
  });
