import type { AnswersLevel } from '../core/course/xapi-settings.ts';
import { endpointBase, endpointProblem } from '../core/xapi/lrs-endpoint.ts';
import type { Agent } from '../core/xapi/statement.ts';

/** Where a launch sends its statements, and what it was told to say in them. */
export interface LrsSettings {
  /** Absolute, with a slash at its end. */
  readonly endpoint: string;
  /** The Authorization header; `null`: none. */
  readonly auth: string | null;
  /** Whoever the launch says the learner is; `null`: the account that the LMS names. */
  readonly actor: Agent | null;
  /** The registration that the launch was given, a UUID. */
  readonly registration: string | null;
  /** `account.homePage`; `null`: the origin of the page. */
  readonly homePage: string | null;
  /** The most that is said of answers. */
  readonly answers: AnswersLevel;
}

const UUID = /^[0-9a-f]{8}-[0-9a-f]{4}-[1-8][0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/i;

/** The endpoint as an absolute address; `null` if it is none, or one that a page cannot have. */
const resolveEndpoint = (endpoint: string, page: string): string | null => {
  if (endpointProblem(endpoint) !== null) return null;
  try {
    return endpointBase(new URL(endpoint, page).href);
  } catch {
    return null;
  }
};

const recordOf = (value: unknown): Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null ? (value as Readonly<Record<string, unknown>>) : {};

/** The value, or the first one where early launchers write a list. */
const firstOf = (value: unknown): unknown => (Array.isArray(value) ? value[0] : value);

const textOf = (value: unknown): string | null => (typeof value === 'string' && value !== '' ? value : null);

/** By what an agent is known, without a name; `null` for what is not an agent by account or mail address. */
const readActor = (json: string | null): Agent | null => {
  try {
    const actor = recordOf(JSON.parse(json ?? 'null'));
    const account = recordOf(firstOf(actor.account));
    const homePage = textOf(account.homePage) ?? textOf(account.accountServiceHomePage);
    const name = textOf(account.name) ?? textOf(account.accountName);
    const mbox = textOf(firstOf(actor.mbox));
    if (homePage !== null && name !== null) return { objectType: 'Agent', account: { homePage, name } };
    return mbox?.startsWith('mailto:') ? { objectType: 'Agent', mbox } : null;
  } catch {
    return null;
  }
};

/**
 * What a TinCan launch brings in the page's query string: `endpoint`, `auth`, `actor`, `registration`; `null` without an
 * endpoint. The activity is the course's own whatever `activity_id` says.
 *
 * @param page the page's address.
 */
export const readLaunchParameters = (page: string): LrsSettings | null => {
  const query = new URL(page).searchParams;
  const endpoint = resolveEndpoint(query.get('endpoint') ?? '', page);
  if (endpoint === null) return null;
  const registration = query.get('registration');
  return {
    endpoint,
    auth: query.get('auth') || null,
    actor: readActor(query.get('actor')),
    registration: registration !== null && UUID.test(registration) ? registration.toLowerCase() : null,
    homePage: null,
    answers: 'full',
  };
};

/**
 * What `xapi-config.json` says; `null` if nothing is to be sent, or for what is not such a document.
 *
 * @param page the page's address.
 */
export const readConfig = (config: unknown, page: string): LrsSettings | null => {
  const { format, endpoint, auth, homePage, answers } = recordOf(config);
  const resolved = format === 1 && typeof endpoint === 'string' ? resolveEndpoint(endpoint, page) : null;
  if (resolved === null) return null;
  return {
    endpoint: resolved,
    auth: textOf(auth),
    actor: null,
    registration: null,
    homePage: textOf(homePage),
    answers: answers === 'ids' || answers === 'none' ? answers : 'full',
  };
};
