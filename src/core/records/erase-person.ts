import { type Identity, normalHomePage } from './intake/identity.ts';

/** Whose statements are erased. */
export interface ErasedPerson {
  /** Every name that the account has had, in small letters. */
  readonly accounts: ReadonlySet<string>;
  /** `null` for accounts of any LMS. */
  readonly homePage: string | null;
}

/** The person who has an account, with the names that the account had before. */
export const erasedPersonOf = (
  account: string,
  homePage: string | null,
  identity: Identity,
): ErasedPerson => {
  const accounts = new Set([account.toLowerCase()]);
  for (let size = 0; size < accounts.size; ) {
    size = accounts.size;
    for (const alias of identity.aliases)
      if (accounts.has(alias.new.toLowerCase())) accounts.add(alias.old.toLowerCase());
  }
  return { accounts, homePage: homePage === null ? null : identity.siteOf(normalHomePage(homePage)) };
};

type Json = Readonly<Record<string, unknown>>;

const isObject = (value: unknown): value is Json =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** Whether an agent is the person: by the account, or by a mail address that stands in the place of one. */
const isPerson = (agent: unknown, { accounts, homePage }: ErasedPerson, identity: Identity): boolean => {
  if (!isObject(agent)) return false;
  if (Array.isArray(agent.member))
    return agent.member.some((member) => isPerson(member, { accounts, homePage }, identity));
  if (isObject(agent.account)) {
    const { name, homePage: page } = agent.account;
    return (
      typeof name === 'string' &&
      accounts.has(name.toLowerCase()) &&
      (homePage === null || (typeof page === 'string' && identity.siteOf(page) === homePage))
    );
  }
  return typeof agent.mbox === 'string' && accounts.has(agent.mbox.replace(/^mailto:/i, '').toLowerCase());
};

/** Whether a statement names the person as its actor, as its object or in its context; what it stands in makes no difference. */
export const namesPerson = (value: unknown, person: ErasedPerson, identity: Identity): boolean => {
  if (!isObject(value)) return false;
  const inner = value.statement ?? value._source ?? value.payload;
  if (!('actor' in value) && isObject(inner)) return namesPerson(inner, person, identity);
  const context = isObject(value.context) ? value.context : {};
  return [value.actor, value.object, context.instructor, context.team].some((agent) =>
    isPerson(agent, person, identity),
  );
};
