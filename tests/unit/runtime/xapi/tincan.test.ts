import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import TinCan from 'tincan';
import { afterEach, describe, expect, test } from 'vitest';
import { buildStatement } from '../../../../src/core/xapi/build-statement.ts';
import type { Activity, Statement } from '../../../../src/core/xapi/statement.ts';
import { createTransport, writeStatement } from '../../../../src/runtime/xapi/tincan.ts';
import { validateStatement } from '../../../support/lrs/xapi-validation.ts';
import { attemptAt, everyMilestone } from '../../../support/samples/sample-statements.ts';

test('the name on the registry is TinCanJS, not the other program called tincan', () => {
  expect(typeof TinCan.LRS).toBe('function');
  expect(() => new TinCan.LRS({ endpoint: '', version: '1.0.2', allowFail: false })).toThrow();
});

describe('a statement that goes through TinCanJS', () => {
  const context = attemptAt();
  const statements = everyMilestone(context)
    .map((milestone) => buildStatement(context, milestone))
    .filter((statement) => statement !== null);

  /** What TinCanJS adds, and nothing else: the default of `objectType` (xAPI-Data 2.4.4). */
  const withTypes = (statement: Statement): Statement => {
    const typed = (activities: readonly Activity[]) =>
      activities.map((activity) => ({ ...activity, objectType: 'Activity' as const }));
    const { contextActivities } = statement.context;
    return {
      ...statement,
      context: {
        ...statement.context,
        contextActivities: {
          ...contextActivities,
          ...(contextActivities.parent ? { parent: typed(contextActivities.parent) } : {}),
          grouping: typed(contextActivities.grouping),
          category: typed(contextActivities.category),
        },
      },
    };
  };

  test('loses and changes nothing, whatever it reports', () => {
    expect(statements.length).toBeGreaterThan(60);
    for (const statement of statements) {
      const { id, timestamp, body } = writeStatement(statement);
      expect([id, timestamp, JSON.parse(body)]).toEqual([statement.id, statement.timestamp, statement]);
      const through = new TinCan.Statement(JSON.parse(body)).asVersion('1.0.2');
      expect(through).toEqual(withTypes(statement));
      expect(validateStatement(JSON.parse(body))).toEqual([]);
    }
  });
});

describe('a request', () => {
  const closers: (() => void)[] = [];
  afterEach(() => {
    for (const close of closers.splice(0)) close();
  });

  type Handler = (request: IncomingMessage, body: string, response: ServerResponse) => void;
  const serve = async (handler: Handler): Promise<string> => {
    const server = createServer(async (request, response) => {
      const parts: Buffer[] = [];
      for await (const part of request) parts.push(part as Buffer);
      handler(request, Buffer.concat(parts).toString('utf8'), response);
    });
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    closers.push(() => {
      server.close();
      server.closeAllConnections();
    });
    return `http://127.0.0.1:${(server.address() as AddressInfo).port}/xapi/`;
  };
  const transportTo = (endpoint: string, timers: (() => void)[] = []) =>
    createTransport({
      address: { endpoint, auth: 'Basic a2V5OnNlY3JldA==' },
      fetch,
      schedule: (callback) => {
        timers.push(callback);
        return () => void timers.splice(timers.indexOf(callback), 1);
      },
      epochMs: () => Date.UTC(2026, 10, 25, 9),
    });
  const bodies = ['{"id":"1","text":"č „x“"}', '{"id":"2"}'];

  test('holds exactly the bytes that it was given, in both ways of sending', async () => {
    const seen: unknown[] = [];
    const endpoint = await serve((request, body, response) => {
      const { authorization, 'content-type': type, 'x-experience-api-version': version } = request.headers;
      seen.push([request.method, request.url, authorization, type, version, body]);
      response.writeHead(200, { 'Content-Type': 'application/json' }).end('["1","2"]');
    });
    const transport = transportTo(endpoint);
    const reply = { status: 200, body: '["1","2"]', retryAfterMs: null };
    expect(await transport.post(bodies)).toEqual(reply);
    expect(await transport.postLast(bodies)).toEqual(reply);
    const expected = [
      'POST',
      '/xapi/statements',
      'Basic a2V5OnNlY3JldA==',
      'application/json',
      '1.0.2',
      '[{"id":"1","text":"č „x“"},{"id":"2"}]',
    ];
    expect(seen).toEqual([expected, expected]);
  });

  test.each<readonly [string, string, number]>([
    ['120', 'in seconds', 120_000],
    ['Wed, 25 Nov 2026 09:01:00 GMT', 'as a date', 60_000],
    ['Wed, 25 Nov 2026 08:00:00 GMT', 'in the past', 0],
  ])('that is to be sent later knows when: %s', async (header, _, ms) => {
    const endpoint = await serve((_request, _body, response) => {
      response.writeHead(429, { 'Retry-After': header }).end('slow down');
    });
    expect(await transportTo(endpoint).post(bodies)).toEqual({
      status: 429,
      body: 'slow down',
      retryAfterMs: ms,
    });
  });

  test('that nobody answers gives nothing: a lost network is no success', async () => {
    const endpoint = await serve((request) => request.socket.destroy());
    const transport = transportTo(endpoint);
    expect(await transport.post(bodies)).toBeNull();
    expect(await transport.postLast(bodies)).toBeNull();
  });

  test('that takes too long is given up', async () => {
    const timers: (() => void)[] = [];
    const endpoint = await serve(() => {
      for (const run of [...timers]) run();
    });
    expect(await transportTo(endpoint, timers).post(bodies)).toBeNull();
  });
});
