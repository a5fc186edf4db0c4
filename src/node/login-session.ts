import { createHash } from 'node:crypto';

/** Whom a session of the LMS belongs to. */
export type LoginSession =
  /** `name` is what the LMS gives packages as `cmi.core.student_id`. */
  | { readonly kind: 'account'; readonly name: string }
  /** A guest, or an administrator who has signed in as somebody else: no learner whose results count. */
  | { readonly kind: 'no-learner' }
  | { readonly kind: 'signed-out' }
  /** The LMS did not say. */
  | { readonly kind: 'unavailable'; readonly reason: string };

export interface SessionRequest {
  /** Value of the session's cookie. */
  readonly cookie: string;
  /** Address of the browser, for the LMS alone; `null`: not known. */
  readonly forwardedFor: string | null;
}

/** Asks an LMS whom a session belongs to; never throws. */
export type SessionCheck = (request: SessionRequest) => Promise<LoginSession>;

/** The value of a cookie in a `Cookie` header; `null` if it is not there, or has characters that no session has. The first of that name counts, as it does in PHP. */
export const cookieOf = (header: string | undefined, name: string): string | null => {
  for (const pair of (header ?? '').split(';')) {
    const [key = '', ...value] = pair.trim().split('=');
    if (key !== name) continue;
    const text = value.join('=');
    return /^[\w%~.,+-]{1,512}$/.test(text) ? text : null;
  }
  return null;
};

const MAX_SESSIONS = 10_000;
const SIGNED_OUT_MS = 5000;

/**
 * Remembers what an LMS said of a session for a while, under a hash of its cookie, and asks once where several requests of
 * a session come together. What the LMS did not say is asked again at once.
 *
 * @param accountMs how long an account is believed, in milliseconds.
 */
export const cacheSessionChecks = (
  check: SessionCheck,
  accountMs: number,
  now: () => number = Date.now,
): SessionCheck => {
  const known = new Map<string, { readonly answer: Promise<LoginSession>; until: number }>();
  return (request) => {
    const key = createHash('sha256').update(request.cookie).digest('base64');
    const found = known.get(key);
    if (found && now() < found.until) return found.answer;
    const entry = { answer: check(request), until: Number.POSITIVE_INFINITY };
    known.delete(key);
    known.set(key, entry);
    for (const oldest of known.keys()) {
      if (known.size <= MAX_SESSIONS) break;
      known.delete(oldest);
    }
    void entry.answer.then(({ kind }) => {
      if (kind === 'unavailable') entry.until = 0;
      else entry.until = now() + (kind === 'signed-out' ? Math.min(SIGNED_OUT_MS, accountMs) : accountMs);
    });
    return entry.answer;
  };
};
