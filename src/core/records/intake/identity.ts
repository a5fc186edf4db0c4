/** An account that was renamed, or merged into another one. */
export interface AccountAlias {
  readonly old: string;
  readonly new: string;
  /** The LMS of both accounts; `null` for any. */
  readonly homePage: string | null;
  /** Until then the old name means this person, milliseconds since 1970; `null` for ever: nobody else has it now. */
  readonly untilMs: number | null;
  readonly why: string;
  /** Where it stands in its file. */
  readonly line: number;
}

/** Addresses under which one LMS has been known: its home page now, and all that it had before. */
export type Sites = Readonly<Record<string, readonly string[]>>;

/** Whose accounts are one person's, and which home pages are one LMS's. */
export interface Identity {
  /**
   * The name by which reports know the account that a statement has.
   *
   * @param site As siteOf gives it.
   * @param atMs When the statement was made, milliseconds since 1970.
   */
  accountOf(site: string, account: string, atMs: number): string;
  /** What all home pages of one LMS have in common: equal for http and https, with and without a slash at the end, in capitals or not. */
  siteOf(homePage: string): string;
  /** The home page that reports show for a site of which these are known. */
  homePageOf(site: string, known: Iterable<string>): string;
  readonly aliases: readonly AccountAlias[];
}

const ADDRESS = /^(https?):\/\/([^/?#]*)(.*)$/i;
const DEFAULT_PORTS: Readonly<Record<string, RegExp>> = { http: /:80$/, https: /:443$/ };

/** A home page in its plain form: scheme and host in small letters, no port that goes without saying, no slash at the end. */
export const normalHomePage = (homePage: string): string => {
  const [, scheme, host, rest] = ADDRESS.exec(homePage.trim()) ?? [];
  if (scheme === undefined || host === undefined || rest === undefined) return homePage.replace(/\/+$/, '');
  const plain = scheme.toLowerCase();
  const server = host.toLowerCase().replace(DEFAULT_PORTS[plain] ?? /$^/, '');
  return `${plain}://${server}${rest.replace(/\/+$/, '')}`;
};

const siteKeyOf = (homePage: string): string => normalHomePage(homePage).replace(/^http:/, 'https:');

/** Accounts and home pages as reports know them. */
export const createIdentity = (aliases: readonly AccountAlias[], sites: Sites): Identity => {
  const mainSites = new Map<string, string>();
  const mainPages = new Map<string, string>();
  for (const [main, others] of Object.entries(sites)) {
    mainPages.set(siteKeyOf(main), normalHomePage(main));
    for (const homePage of [main, ...others]) mainSites.set(siteKeyOf(homePage), siteKeyOf(main));
  }
  const knownSites = new Map<string, string>();
  const siteOf = (homePage: string): string => {
    const known = knownSites.get(homePage);
    if (known !== undefined) return known;
    const key = siteKeyOf(homePage);
    const site = mainSites.get(key) ?? key;
    knownSites.set(homePage, site);
    return site;
  };
  const byOld = new Map<string, AccountAlias[]>();
  for (const alias of aliases) {
    const key = alias.old.toLowerCase();
    byOld.set(key, [...(byOld.get(key) ?? []), alias]);
  }
  const never = Number.POSITIVE_INFINITY;
  for (const ofOld of byOld.values()) ofOld.sort((a, b) => (a.untilMs ?? never) - (b.untilMs ?? never));
  const nextOf = (site: string, account: string, atMs: number): AccountAlias | undefined =>
    byOld
      .get(account.toLowerCase())
      ?.find(
        ({ homePage, untilMs }) =>
          (homePage === null || siteOf(homePage) === site) && (untilMs === null || atMs <= untilMs),
      );
  return {
    aliases,
    siteOf,
    accountOf(site, account, atMs) {
      if (byOld.size === 0) return account;
      let name = account;
      // A list without circles ends after as many steps as it has lines.
      for (let step = 0; step <= aliases.length; step++) {
        const next = nextOf(site, name, atMs);
        if (!next) return name;
        name = next.new;
      }
      return name;
    },
    homePageOf(site, known) {
      const main = mainPages.get(site);
      if (main !== undefined) return main;
      const pages = [...known].map(normalHomePage);
      return pages.length === 0 || pages.includes(site) ? site : (pages.sort()[0] ?? site);
    },
  };
};
