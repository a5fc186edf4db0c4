import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import { judgeRelayed, type RelayRefusal } from '../core/xapi/judge-relayed.ts';
import { cookieOf, type SessionCheck } from './login-session.ts';
import { type LrsClient, LrsUnreachableError } from './lrs-client.ts';

/** One line of the relay's log; what learners did or answered is never part of it. */
export interface RelayEvent {
  /** HTTP status of the answer. */
  readonly status: number;
  readonly reason:
    | RelayRefusal
    | 'request'
    | 'too-large'
    | 'no-session'
    | 'no-learner'
    | 'lms-unavailable'
    | 'lrs-unavailable'
    | 'lrs-refuses-the-key'
    | 'lrs-answer'
    | 'fault';
  /** The account of the session, as far as it is known. */
  readonly account?: string;
  /** How many statements it is about. */
  readonly statements?: number;
  /** What the LMS, the LRS or this program said. */
  readonly detail?: string;
}

export interface RelayEnvironment {
  readonly homePage: string;
  readonly activityBase: string;
  readonly cookie: string;
  readonly checkSession: SessionCheck;
  /** The LRS, with the key that writes. */
  readonly lrs: LrsClient;
  readonly log: (event: RelayEvent) => void;
}

/** As large as the largest batch of a package, and a little more. */
const MOST_BYTES = 512 * 1024;
const MOST_STATEMENTS = 100;
const MOST_THROWN_AWAY = 32 * MOST_BYTES;

/** Answers of an LRS that mean the same to a package, whoever passes them on. */
const PASSED_ON: readonly number[] = [200, 204, 400, 409, 413, 422, 429];

/** An answer, and what of it is logged. */
interface Answer {
  readonly status: number;
  readonly body?: string;
  readonly headers?: Readonly<Record<string, string>>;
  readonly event?: Omit<RelayEvent, 'status'>;
}

const refuse = (status: number, reason: RelayEvent['reason'], rest: Partial<RelayEvent> = {}): Answer => ({
  status,
  event: { reason, ...rest },
});

/**
 * The body; `null` if it is too large. What is too much is read and thrown away: a web server that still sends it could not read
 * the answer otherwise.
 */
const readBody = async (request: IncomingMessage): Promise<string | null> => {
  const chunks: Buffer[] = [];
  let size = 0;
  for await (const chunk of request as AsyncIterable<Buffer>) {
    size += chunk.length;
    if (size <= MOST_BYTES) chunks.push(chunk);
    else if (size > MOST_THROWN_AWAY) throw new Error('the request does not end');
  }
  return size > MOST_BYTES ? null : Buffer.concat(chunks).toString('utf8');
};

const parseStatements = (body: string): readonly unknown[] | null => {
  try {
    const value: unknown = JSON.parse(body);
    return Array.isArray(value) ? value : [value];
  } catch {
    return null;
  }
};

const isVersion = (version: unknown): version is string =>
  typeof version === 'string' && /^1\.0(?:\.\d+)?$/.test(version);

/**
 * A server between packages and an LRS. It takes `POST /statements` and nothing else, asks the LMS whose session it is, lets
 * only those statements pass that a package sends about this account, its home page and the configured courses, and adds the
 * LRS's key. A batch passes whole or not at all; what does not pass is named in the answer (403, `{"refused":[…]}`). No session
 * is 401; an LMS or LRS that does not answer is 503 or 502: all three are sent again by the package.
 */
export const createRelayServer = (environment: RelayEnvironment): Server => {
  const { homePage, activityBase, cookie, checkSession, lrs, log } = environment;

  /** What is wrong with a request before anybody is asked. */
  const judgeRequest = ({ method, url, headers }: IncomingMessage): Answer | null => {
    if (method !== 'POST' || url !== '/statements') return refuse(403, 'request');
    if (!/^application\/json *(?:;|$)/i.test(headers['content-type'] ?? '')) return refuse(415, 'request');
    return isVersion(headers['x-experience-api-version']) ? null : refuse(400, 'request');
  };

  const forward = async (
    statements: readonly unknown[],
    version: string,
    account: string,
  ): Promise<Answer> => {
    const about = { account, statements: statements.length };
    try {
      const response = await lrs.request({
        method: 'POST',
        resource: 'statements',
        // As it was read here: two parsers may read a name that stands twice in two ways.
        body: JSON.stringify(statements),
        headers: { 'x-experience-api-version': version },
      });
      const { status, text } = response;
      // Statuses by which an LRS speaks of the key would be about the learner's session here.
      if (status === 401 || status === 403)
        return refuse(502, 'lrs-refuses-the-key', { ...about, detail: String(status) });
      if (!PASSED_ON.includes(status) && status < 500)
        return refuse(502, 'lrs-answer', { ...about, detail: String(status) });
      const retryAfter = response.headers.get('retry-after');
      return {
        status,
        body: text,
        headers: {
          'content-type': response.headers.get('content-type') ?? 'text/plain',
          ...(retryAfter === null ? {} : { 'retry-after': retryAfter }),
        },
        ...(status < 300 ? {} : { event: { reason: 'lrs-answer', ...about } }),
      };
    } catch (error) {
      if (!(error instanceof LrsUnreachableError)) throw error;
      return refuse(502, 'lrs-unavailable', { ...about, detail: error.message });
    }
  };

  const answer = async (request: IncomingMessage): Promise<Answer> => {
    const body = await readBody(request);
    const wrong = judgeRequest(request);
    if (wrong) return wrong;
    const { headers } = request;
    const session = cookieOf(headers.cookie, cookie);
    if (session === null) return refuse(401, 'no-session');
    if (body === null) return refuse(413, 'too-large');
    const statements = parseStatements(body);
    if (statements === null) return refuse(400, 'request');
    if (statements.length > MOST_STATEMENTS) return refuse(413, 'too-large');
    const forwardedFor = headers['x-forwarded-for'];
    const found = await checkSession({
      cookie: session,
      forwardedFor: typeof forwardedFor === 'string' ? forwardedFor : null,
    });
    const count = { statements: statements.length };
    switch (found.kind) {
      case 'signed-out':
        return refuse(401, 'no-session', count);
      case 'unavailable':
        return refuse(503, 'lms-unavailable', { ...count, detail: found.reason });
      case 'no-learner':
        return refuse(403, 'no-learner', count);
      case 'account': {
        const refused = judgeRelayed(statements, { account: found.name, homePage, activityBase });
        const [first] = refused;
        if (first)
          return {
            ...refuse(403, first.reason, { account: found.name, statements: refused.length }),
            body: JSON.stringify({ refused }),
            headers: { 'content-type': 'application/json' },
          };
        return forward(statements, String(headers['x-experience-api-version']), found.name);
      }
    }
  };

  const respond = (response: ServerResponse, { status, body, headers, event }: Answer): void => {
    if (event) log({ status, ...event });
    response.writeHead(status, {
      'cache-control': 'no-store',
      // A web server that keeps a connection may use it just as this side ends it, and answer 502 to the learner.
      connection: 'close',
      // A scheme that no browser asks a password for (RFC 9110, 11.6.1).
      ...(status === 401 ? { 'www-authenticate': 'Session' } : {}),
      ...headers,
    });
    response.end(body);
  };

  return createServer({ headersTimeout: 10_000, requestTimeout: 30_000 }, (request, response) => {
    answer(request)
      .catch((error: unknown) => refuse(500, 'fault', { detail: String(error) }))
      .then((made) => {
        // Whoever has gone before the end, or does not come to it, gets no answer.
        if (request.complete) respond(response, made);
        else request.destroy();
      })
      .catch(() => {});
  });
};
