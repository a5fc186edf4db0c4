import type { Identity } from '../intake/identity.ts';
import { quoteText } from './engine-table.ts';

/**
 * The times between changes of account names. Whose an account is depends on the time only where a list says so, so that statements of one
 * account and one period are one person's.
 */
export interface AccountPeriods {
  /** An expression that numbers the periods from 0; always 0 for an account that is on no list. */
  sql(time: string): string;
  /** The account as reports know it. */
  accountOf(site: string, account: string, period: number): string;
  /** Whether an account is on the list, by its old or its new name. */
  isListed(account: string): boolean;
  /** All names, in small letters, that a person who is known by one of them may have; at least the one that was asked for. */
  namesOf(account: string): readonly string[];
}

/** Makes the periods of a list of renamed accounts. */
export const createAccountPeriods = (identity: Identity): AccountPeriods => {
  const { aliases } = identity;
  const names = new Set(aliases.flatMap((alias) => [alias.old.toLowerCase(), alias.new.toLowerCase()]));
  const ends = [...new Set(aliases.flatMap(({ untilMs }) => untilMs ?? []))].sort((a, b) => a - b);
  return {
    sql: (time) =>
      ends.length === 0
        ? 'toUInt32(0)'
        : `toUInt32(if(lowerUTF8(account) IN (${[...names].map(quoteText).join(', ')}), arrayCount(ending -> ending < ${time}, [${ends.join(', ')}]), 0))`,
    accountOf: (site, account, period) =>
      identity.accountOf(site, account, ends[period] ?? Number.POSITIVE_INFINITY),
    isListed: (account) => names.has(account.toLowerCase()),
    namesOf(account) {
      const own = account.toLowerCase();
      return names.has(own) ? [...names] : [own];
    },
  };
};
