import { createServer, request as forward, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';

/** What becomes of a request on its way to the LRS. */
export type Fate =
  | 'pass'
  /** The connection breaks before the LRS hears of it. */
  | 'drop'
  /** The LRS takes it, and the connection breaks before its answer arrives. */
  | 'drop-answer'
  /** The LRS takes it, and its answer arrives only when `release` is called. */
  | 'hold-answer'
  /** The answer comes without leave for pages of other origins. */
  | 'hide-answer'
  /** Something in between answers; the LRS does not hear of it. */
  | { readonly status: number; readonly body?: string; readonly headers?: Readonly<Record<string, string>> };

/** One request with statements, as it arrived. */
export interface SeenRequest {
  readonly ids: readonly string[];
  readonly authorization: string | undefined;
  readonly origin: string | undefined;
}

export interface FaultProxy {
  /** With a slash at its end. */
  readonly endpoint: string;
  /** Decides about each request with statements; its number counts from 0. */
  decide: (seen: SeenRequest, number: number) => Fate;
  readonly seen: readonly SeenRequest[];
  release(): void;
  close(): Promise<void>;
}

/** One key that may send statements and nothing else, and the one origin whose pages may send. */
export interface Guard {
  /** The Authorization header. */
  readonly writer: string;
  readonly origin: string;
}

const readBody = async (request: IncomingMessage): Promise<Buffer> => {
  const parts: Buffer[] = [];
  for await (const part of request) parts.push(part as Buffer);
  return Buffer.concat(parts);
};

const idsIn = (body: Buffer): readonly string[] => {
  const parsed: unknown = JSON.parse(body.toString('utf8') || '[]');
  return (Array.isArray(parsed) ? parsed : [parsed]).map(({ id }: { id: string }) => id);
};

/**
 * Stands before an LRS and plays what can go wrong on the way.
 *
 * @param guard what a careful LRS would forbid by itself: the LRS of the tests knows neither keys nor origins.
 */
export const createFaultProxy = async (target: string, guard: Guard | null = null): Promise<FaultProxy> => {
  const seen: SeenRequest[] = [];
  let held: (() => void)[] = [];

  const pass = async (request: IncomingMessage, body: Buffer, fate: Fate, response: ServerResponse) => {
    const url = new URL(request.url ?? '', target);
    const onward = forward(url, { method: request.method, headers: { ...request.headers, host: url.host } });
    onward.on('error', () => request.socket.destroy());
    onward.on('response', async (answer) => {
      const answerBody = await readBody(answer);
      if (fate === 'drop-answer') {
        request.socket.destroy();
        return;
      }
      const headers = { ...answer.headers };
      if (fate === 'hide-answer')
        for (const name of Object.keys(headers)) if (name.startsWith('access-control-')) delete headers[name];
      const send = (): void => void response.writeHead(answer.statusCode ?? 500, headers).end(answerBody);
      if (fate === 'hold-answer') held.push(send);
      else send();
    });
    onward.end(body);
  };

  const server = createServer(async (request, response) => {
    const body = await readBody(request);
    const isStatements = request.method === 'POST' && /\/statements$/.test(request.url ?? '');
    const { authorization, origin } = request.headers;
    const isForeign = guard !== null && origin !== undefined && origin !== guard.origin;
    if (!isStatements) {
      if (guard !== null && authorization === guard.writer && !/\/about$/.test(request.url ?? '')) {
        response.writeHead(403).end();
        return;
      }
      const isHidden = request.method === 'OPTIONS' && proxy.decide(NOTHING, seen.length) === 'hide-answer';
      await pass(request, body, isHidden || isForeign ? 'hide-answer' : 'pass', response);
      return;
    }
    const one = { ids: idsIn(body), authorization, origin };
    const fate = proxy.decide(one, seen.length);
    seen.push(one);
    if (fate === 'drop') request.socket.destroy();
    else if (typeof fate === 'object')
      response
        .writeHead(fate.status, {
          ...fate.headers,
          'access-control-allow-origin': origin ?? '*',
          'access-control-allow-credentials': 'true',
        })
        .end(fate.body ?? '');
    else await pass(request, body, isForeign ? 'hide-answer' : fate, response);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const proxy: FaultProxy = {
    endpoint: `http://127.0.0.1:${(server.address() as AddressInfo).port}${new URL(target).pathname}`,
    decide: () => 'pass',
    seen,
    release: () => {
      const sends = held;
      held = [];
      for (const send of sends) send();
    },
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
  return proxy;
};

const NOTHING: SeenRequest = { ids: [], authorization: undefined, origin: undefined };
