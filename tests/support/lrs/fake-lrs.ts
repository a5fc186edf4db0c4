import { createServer, type IncomingMessage, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { LooseStatement } from '../samples/statement-samples.ts';

export const READ_KEY = `Basic ${Buffer.from('reader:secret').toString('base64')}`;

/** What one request is answered with instead. */
export interface Fault {
  readonly status: number;
  readonly body?: string;
  readonly headers?: Readonly<Record<string, string>>;
}

/** The statements resource of an LRS, as far as reading goes, over node:http. */
export interface FakeLrs {
  readonly endpoint: string;
  readonly statements: LooseStatement[];
  /** Paths and queries asked for, in order. */
  readonly requests: string[];
  /** Called before each request; what it returns is answered in place of statements. */
  fault: (request: IncomingMessage, count: number) => Fault | undefined;
  /** How many statements a page holds at most. */
  pageSize: number;
  /** How `more` is written. */
  more: 'path' | 'absolute' | 'relative';
  /** What X-Experience-API-Consistent-Through says; `null` leaves it out. */
  consistentThrough: string | null;
  /** Addresses of pages that are not known any more. */
  forgetPages(): void;
  close(): Promise<void>;
}

const matches = (statement: LooseStatement, query: URLSearchParams): boolean => {
  const verb = (statement.verb as { id: string }).id;
  const object = (statement.object as { id: string }).id;
  const context = (statement.context ?? {}) as { contextActivities?: Record<string, { id: string }[]> };
  const related = Object.values(context.contextActivities ?? {}).flatMap((list) => list.map(({ id }) => id));
  const activity = query.get('activity');
  const stored = Date.parse(statement.stored ?? '');
  const [since, until] = [query.get('since'), query.get('until')];
  return (
    (query.get('verb') ?? verb) === verb &&
    (activity === null ||
      object === activity ||
      (query.get('related_activities') === 'true' && related.includes(activity))) &&
    (since === null || stored > Date.parse(since)) &&
    (until === null || stored <= Date.parse(until))
  );
};

export const startFakeLrs = async (statements: readonly LooseStatement[]): Promise<FakeLrs> => {
  const pages = new Map<string, { rest: LooseStatement[] }>();
  let pageNumber = 0;
  const server: Server = createServer((request, response) => {
    const url = new URL(request.url ?? '', lrs.endpoint);
    lrs.requests.push(`${url.pathname}${url.search}`);
    const fault = lrs.fault(request, lrs.requests.length);
    const answer = (status: number, body: string, headers: Readonly<Record<string, string>> = {}): void => {
      response.writeHead(status, { 'content-type': 'application/json', ...headers });
      response.end(body);
    };
    if (fault) return answer(fault.status, fault.body ?? '', fault.headers);
    if (request.headers.authorization !== READ_KEY) return answer(403, '{"error":"forbidden"}');
    const known = url.searchParams.get('page');
    const isFirst = known === null;
    const found = isFirst
      ? lrs.statements
          .filter((statement) => matches(statement, url.searchParams))
          .sort((a, b) => Date.parse(a.stored ?? '') - Date.parse(b.stored ?? ''))
      : pages.get(known)?.rest;
    if (!found) return answer(404, '{"error":"no such page"}');
    const size = Math.min(lrs.pageSize, Number(url.searchParams.get('limit') ?? lrs.pageSize));
    const rest = found.slice(size);
    let more = '';
    if (rest.length > 0) {
      const name = String(++pageNumber);
      pages.set(name, { rest });
      const path = {
        path: '/xapi/statements',
        absolute: `${lrs.endpoint}statements`,
        relative: 'statements',
      }[lrs.more];
      more = `${path}?page=${name}`;
    }
    answer(
      200,
      JSON.stringify({ statements: found.slice(0, size), more }),
      lrs.consistentThrough === null ? {} : { 'X-Experience-API-Consistent-Through': lrs.consistentThrough },
    );
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const lrs: FakeLrs = {
    endpoint: `http://127.0.0.1:${(server.address() as AddressInfo).port}/xapi/`,
    statements: [...statements],
    requests: [],
    fault: () => undefined,
    pageSize: 50,
    more: 'path',
    consistentThrough: '2026-11-22T11:59:00.000Z',
    forgetPages: () => pages.clear(),
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
  return lrs;
};
