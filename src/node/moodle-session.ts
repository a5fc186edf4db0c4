import type { LoginSession, SessionCheck, SessionRequest } from './login-session.ts';

export interface MoodleOptions {
  /** `$CFG->wwwroot`. */
  readonly address: string;
  /** Name of the session's cookie. */
  readonly cookie: string;
  readonly fetch?: typeof globalThis.fetch;
  /** For the three requests together. */
  readonly timeoutMs?: number;
}

const TIMEOUT_MS = 15_000;

/** A page that Moodle shows to whoever is signed in, about themselves; others are sent to the sign-in. */
const PAGE = 'user/preferences.php';

/** What `lib/ajax/service.php` answers for one call. */
interface AjaxAnswer {
  readonly error?: boolean;
  readonly exception?: { readonly errorcode?: string };
  readonly data?: unknown;
}

class Unexpected extends Error {}

/**
 * Asks Moodle whom a session belongs to, with nothing but the session's cookie: no plugin, no token, no web service is needed.
 * A page of the account's own holds the key of the session (`sesskey`), with which Moodle's pages call its functions;
 * `core_session_time_remaining` says the account's number, and `core_user_get_users_by_field` shows an account its own
 * user name. The session is not prolonged. Verified with Moodle 4.3 and 4.5.
 */
export const createMoodleSession = (options: MoodleOptions): SessionCheck => {
  const { cookie: name, fetch = globalThis.fetch, timeoutMs = TIMEOUT_MS } = options;
  const root = options.address.replace(/\/*$/, '/');

  const ask = async ({ cookie, forwardedFor }: SessionRequest): Promise<LoginSession> => {
    const signal = AbortSignal.timeout(timeoutMs);
    const headers = {
      cookie: `${name}=${cookie}`,
      ...(forwardedFor === null ? {} : { 'x-forwarded-for': forwardedFor }),
    };
    const page = await fetch(`${root}${PAGE}`, { headers, redirect: 'manual', signal });
    const text = await page.text();
    if (page.status >= 300 && page.status < 400) return { kind: 'signed-out' };
    const [, sesskey] = /"sesskey":"(\w+)"/.exec(text) ?? [];
    // Guests get an error page there, of their own session.
    if (page.status >= 500 || sesskey === undefined)
      throw new Unexpected(
        `${PAGE} answered ${page.status}${sesskey === undefined ? ' without a sesskey' : ''}`,
      );

    /** `null`: the session has ended in between. */
    const call = async (methodname: string, args: unknown): Promise<unknown> => {
      const response = await fetch(`${root}lib/ajax/service.php?sesskey=${sesskey}&nosessionupdate=true`, {
        method: 'POST',
        headers: { ...headers, 'content-type': 'application/json' },
        body: JSON.stringify([{ index: 0, methodname, args }]),
        redirect: 'manual',
        signal,
      });
      const answers: unknown = response.status === 200 ? await response.json() : null;
      const [answer] = (Array.isArray(answers) ? answers : []) as readonly (AjaxAnswer | undefined)[];
      if (answer?.exception?.errorcode === 'servicerequireslogin') return null;
      if (answer?.error !== false || answer.data === undefined)
        throw new Unexpected(
          `${methodname} answered ${response.status} ${answer?.exception?.errorcode ?? ''}`.trim(),
        );
      return answer.data;
    };

    const session = (await call('core_session_time_remaining', {})) as { readonly userid?: unknown } | null;
    if (session === null) return { kind: 'signed-out' };
    if (session.userid === 0) return { kind: 'no-learner' };
    const users = (await call('core_user_get_users_by_field', {
      field: 'id',
      values: [session.userid],
    })) as readonly { readonly id?: unknown; readonly username?: unknown }[] | null;
    if (users === null) return { kind: 'signed-out' };
    const user = Array.isArray(users) ? users.find(({ id }) => id === session.userid) : undefined;
    // The session of an administrator who is "logged in as" another is the administrator's, whose name that other may not see.
    return typeof user?.username === 'string' && user.username !== ''
      ? { kind: 'account', name: user.username }
      : { kind: 'no-learner' };
  };

  return async (request) => {
    try {
      return await ask(request);
    } catch (error) {
      if (error instanceof Unexpected) return { kind: 'unavailable', reason: error.message };
      const cause = error instanceof Error ? (error.cause ?? error) : error;
      return { kind: 'unavailable', reason: cause instanceof Error ? cause.message : String(cause) };
    }
  };
};
