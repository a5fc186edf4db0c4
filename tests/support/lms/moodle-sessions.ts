import { createServer, type IncomingMessage } from 'node:http';
import type { AddressInfo } from 'node:net';

/** Whose a session is: an account, a guest's, or an administrator's who has signed in as somebody else. */
export type SessionOwner = { readonly id: number; readonly username: string } | 'guest' | 'acting';

export interface MoodleSessions {
  /** `$CFG->wwwroot`. */
  readonly address: string;
  /** By the value of the cookie. */
  readonly owners: Map<string, SessionOwner>;
  readonly requests: readonly { readonly path: string; readonly headers: IncomingMessage['headers'] }[];
  /** `down`: 503; `silent`: no answer at all. */
  state: 'up' | 'down' | 'silent';
  close(): Promise<void>;
}

const ACTING_ID = 2;

const readBody = async (request: IncomingMessage): Promise<string> => {
  const parts: Buffer[] = [];
  for await (const part of request) parts.push(part as Buffer);
  return Buffer.concat(parts).toString('utf8');
};

/** The part of Moodle that says whose a session is, as Moodle 4.3 and 4.5 were seen to answer, on a free port of 127.0.0.1. */
export const startMoodleSessions = async (cookie = 'MoodleSession'): Promise<MoodleSessions> => {
  const owners = new Map<string, SessionOwner>();
  const requests: { path: string; headers: IncomingMessage['headers'] }[] = [];
  let state: MoodleSessions['state'] = 'up';

  const sesskeyOf = (session: string): string => `key${Buffer.from(session).toString('hex')}`.slice(0, 40);

  /** One call of `lib/ajax/service.php`. */
  const call = (owner: SessionOwner, method: string, args: { values?: readonly unknown[] }): unknown => {
    if (method === 'core_session_time_remaining') {
      const userid = owner === 'guest' ? 0 : owner === 'acting' ? ACTING_ID : owner.id;
      return { userid, timeremaining: 28_800 };
    }
    const [id] = args.values ?? [];
    if (typeof owner === 'object' && owner.id === id) return [{ id, username: owner.username }];
    return [{ id, fullname: 'Somebody Else' }];
  };

  const server = createServer(async (request, response) => {
    const url = new URL(request.url ?? '', 'http://localhost');
    requests.push({ path: url.pathname, headers: request.headers });
    const body = await readBody(request);
    if (state === 'silent') return;
    if (state === 'down') return void response.writeHead(503).end('<p>Error reading from database</p>');
    const [, session = ''] = new RegExp(`(?:^|; )${cookie}=([^;]*)`).exec(request.headers.cookie ?? '') ?? [];
    const owner = owners.get(session);
    const page = `<script>M.cfg = {"wwwroot":"x","sesskey":"${sesskeyOf(session)}","x":1};</script>`;
    if (url.pathname === '/user/preferences.php') {
      if (owner === undefined) response.writeHead(303, { location: '/login/index.php' }).end();
      else response.writeHead(owner === 'guest' ? 404 : 200, { 'content-type': 'text/html' }).end(page);
      return;
    }
    const [asked] = JSON.parse(body) as [{ methodname: string; args: { values?: readonly unknown[] } }];
    const isValid = owner !== undefined && url.searchParams.get('sesskey') === sesskeyOf(session);
    const answer = isValid
      ? { error: false, data: call(owner, asked.methodname, asked.args) }
      : { error: true, exception: { errorcode: owner ? 'invalidsesskey' : 'servicerequireslogin' } };
    response.writeHead(200, { 'content-type': 'application/json' }).end(JSON.stringify([answer]));
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    address: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    owners,
    requests,
    get state() {
      return state;
    },
    set state(next) {
      state = next;
    },
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
};
