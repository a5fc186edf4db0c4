import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import { createServer as createTlsServer } from 'node:https';
import type { AddressInfo } from 'node:net';

/** What a key of the LRS may do. */
export type Right = 'write' | 'read' | 'state';

export interface KeyedAnswer {
  readonly status: number;
  readonly body?: string;
  readonly headers?: Readonly<Record<string, string>>;
}

export interface KeyedRequest {
  readonly method: string;
  /** Below the endpoint, without the query: `statements`. */
  readonly resource: string;
  readonly query: Readonly<Record<string, string>>;
  readonly headers: Readonly<Record<string, string | string[] | undefined>>;
  readonly body: string;
}

export interface KeyedLrsOptions {
  /** Rights by `name:secret`. */
  readonly keys: Readonly<Record<string, readonly Right[]>>;
  readonly versions?: readonly string[];
  /** Origins whose pages may send; none unless given. */
  readonly origins?: readonly string[];
  /** Speaks https with these PEM texts, as `localhost`. */
  readonly tls?: { readonly key: string; readonly cert: string };
  /** Answers in the LRS's place; `undefined` leaves the request to it. */
  readonly answer?: (request: KeyedRequest, times: number) => KeyedAnswer | undefined;
}

/** A small LRS in memory: statements, about, one document store, rights by key, CORS. */
export interface KeyedLrs {
  /** Ends in a slash. */
  readonly endpoint: string;
  readonly requests: readonly KeyedRequest[];
  /** Statements by id, the voiding ones included. */
  readonly statements: ReadonlyMap<string, unknown>;
  readonly voided: ReadonlySet<string>;
  close(): Promise<void>;
}

interface Sent {
  readonly id: string;
  readonly verb: { readonly id: string };
  readonly object: { readonly id: string };
}

const readBody = async (request: IncomingMessage): Promise<string> => {
  const chunks: Buffer[] = [];
  for await (const chunk of request) chunks.push(chunk as Buffer);
  return Buffer.concat(chunks).toString('utf8');
};

/** Starts one on a free port of 127.0.0.1, below `/xapi/`. */
export const startKeyedLrs = async (options: KeyedLrsOptions): Promise<KeyedLrs> => {
  const statements = new Map<string, unknown>();
  const voided = new Set<string>();
  const documents = new Map<string, string>();
  const requests: KeyedRequest[] = [];
  const rights = new Map(
    Object.entries(options.keys).map(([pair, granted]) => [
      `Basic ${Buffer.from(pair).toString('base64')}`,
      granted,
    ]),
  );

  const store = (body: string): KeyedAnswer => {
    let sent: Sent[];
    try {
      sent = ([] as Sent[]).concat(JSON.parse(body) as Sent);
    } catch {
      return { status: 400, body: 'No JSON.' };
    }
    const isConflict = ({ id }: Sent, statement: Sent) =>
      statements.has(id) && JSON.stringify(statements.get(id)) !== JSON.stringify(statement);
    if (sent.some((statement) => isConflict(statement, statement))) return { status: 409 };
    for (const statement of sent) {
      statements.set(statement.id, statement);
      if (statement.verb.id.endsWith('/voided')) voided.add(statement.object.id);
    }
    return { status: 200, body: JSON.stringify(sent.map(({ id }) => id)) };
  };

  const read = (query: Readonly<Record<string, string>>): KeyedAnswer => {
    const visible = [...statements].filter(([id]) => !voided.has(id));
    if (query.statementId === undefined)
      return {
        status: 200,
        body: JSON.stringify({ statements: visible.map(([, value]) => value), more: '' }),
      };
    const [, found] = visible.find(([id]) => id === query.statementId) ?? [];
    return found === undefined ? { status: 404 } : { status: 200, body: JSON.stringify(found) };
  };

  const answer = (request: KeyedRequest): KeyedAnswer => {
    const { method, resource, query } = request;
    if (method === 'OPTIONS') return { status: 204 };
    if (resource === 'about' && method === 'GET')
      return { status: 200, body: JSON.stringify({ version: options.versions ?? ['1.0.3', '1.0.2'] }) };
    const granted = rights.get(String(request.headers.authorization));
    if (granted === undefined) return { status: 401, body: 'Who are you?' };
    const allowed = (right: Right, then: () => KeyedAnswer): KeyedAnswer =>
      granted.includes(right) ? then() : { status: 403, body: 'Not with this key.' };
    if (resource === 'statements') {
      if (method === 'GET' || query.method === 'GET') return allowed('read', () => read(query));
      if (method === 'POST') return allowed('write', () => store(request.body));
    }
    if (resource === 'activities/state') {
      const name = JSON.stringify([query.activityId, query.agent, query.stateId]);
      return allowed('state', () => {
        if (method === 'DELETE') documents.delete(name);
        else documents.set(name, request.body);
        return { status: 204 };
      });
    }
    return { status: 404 };
  };

  const crossOrigin = (request: KeyedRequest): Readonly<Record<string, string>> => {
    const origin = String(request.headers.origin);
    const { origins = [] } = options;
    if (!origins.includes(origin) && !origins.includes('*')) return {};
    return {
      'access-control-allow-origin': origins.includes('*') ? '*' : origin,
      ...(request.method === 'OPTIONS'
        ? {
            'access-control-allow-headers': 'Authorization, Content-Type, X-Experience-API-Version',
            'access-control-allow-methods': 'POST, OPTIONS',
          }
        : {}),
    };
  };

  const handle = async (incoming: IncomingMessage, outgoing: ServerResponse): Promise<void> => {
    const url = new URL(incoming.url ?? '/', 'http://127.0.0.1');
    const request: KeyedRequest = {
      method: incoming.method ?? '',
      resource: url.pathname.replace(/^\/xapi\//, ''),
      query: Object.fromEntries(url.searchParams),
      headers: incoming.headers,
      body: await readBody(incoming),
    };
    requests.push(request);
    const times = requests.filter(
      ({ method, resource, query }) =>
        method === request.method &&
        resource === request.resource &&
        JSON.stringify(query) === JSON.stringify(request.query),
    ).length;
    const { status, body = '', headers } = options.answer?.(request, times) ?? answer(request);
    outgoing.writeHead(status, { ...crossOrigin(request), ...headers });
    outgoing.end(status === 204 ? undefined : body);
  };

  const listener = (incoming: IncomingMessage, outgoing: ServerResponse) => void handle(incoming, outgoing);
  const { tls } = options;
  const server = tls === undefined ? createServer(listener) : createTlsServer(tls, listener);
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    endpoint: `${tls === undefined ? 'http://127.0.0.1' : 'https://localhost'}:${(server.address() as AddressInfo).port}/xapi/`,
    requests,
    statements,
    voided,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
};
