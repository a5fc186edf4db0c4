import { createServer, type IncomingHttpHeaders, type RequestListener, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterEach, describe, expect, test } from 'vitest';
import {
  createLrsClient,
  firstWordsOf,
  LrsAnswerError,
  LrsError,
  LrsUnreachableError,
  statusErrorOf,
} from '../../../src/node/lrs-client.ts';

let server: Server | undefined;

afterEach(() => {
  server?.closeAllConnections();
  server?.close();
  server = undefined;
});

const serve = async (listener: RequestListener): Promise<string> => {
  const started = createServer(listener);
  server = started;
  await new Promise<void>((resolve) => started.listen(0, '127.0.0.1', resolve));
  return `http://127.0.0.1:${(started.address() as AddressInfo).port}`;
};

const failure = async (promise: Promise<unknown>): Promise<LrsError> => {
  const error = await promise.then(
    () => null,
    (reason: unknown) => reason,
  );
  if (!(error instanceof LrsError)) throw new Error(`no LrsError: ${String(error)}`);
  return error;
};

describe('a request', () => {
  test('goes below the endpoint with key, version and JSON', async () => {
    const seen: { method?: string; url?: string; headers?: IncomingHttpHeaders; body: string } = { body: '' };
    const origin = await serve((request, response) => {
      Object.assign(seen, { method: request.method, url: request.url, headers: request.headers });
      request.setEncoding('utf8');
      request.on('data', (chunk: string) => {
        seen.body += chunk;
      });
      request.on('end', () => response.end('["id"]'));
    });
    const client = createLrsClient({ endpoint: `${origin}/xapi`, auth: 'Basic abc' });
    expect(client.endpoint).toBe(`${origin}/xapi/`);
    const response = await client.request({
      method: 'POST',
      resource: 'statements',
      query: { since: '2026-11-01T00:00:00Z' },
      body: [{ id: 'x' }],
      headers: { origin: 'https://lms.example.org' },
    });
    expect(response.json()).toEqual(['id']);
    expect(seen).toMatchObject({
      method: 'POST',
      url: '/xapi/statements?since=2026-11-01T00%3A00%3A00Z',
      body: '[{"id":"x"}]',
      headers: {
        authorization: 'Basic abc',
        'x-experience-api-version': '1.0.3',
        'content-type': 'application/json',
        origin: 'https://lms.example.org',
      },
    });
  });

  test('without a key has no Authorization header', async () => {
    const origin = await serve((request, response) => response.end(String(request.headers.authorization)));
    const client = createLrsClient({ endpoint: origin, auth: null });
    expect((await client.request({ resource: 'about' })).text).toBe('undefined');
  });

  test('follows a "more" that is a path, and none that leads elsewhere', async () => {
    const origin = await serve((request, response) => response.end(request.url));
    const client = createLrsClient({ endpoint: `${origin}/xapi/`, auth: 'Basic abc' });
    const more = '/xapi/statements?page=2&cursor=a%2Bb';
    expect((await client.request({ resource: more })).text).toBe(more);
    expect((await client.request({ resource: `${origin}${more}` })).text).toBe(more);
    const error = await failure(client.request({ resource: 'https://elsewhere.example/more' }));
    expect(error.message).toContain('https://elsewhere.example');
    expect(error.remedy).toContain('The key is not sent there');
  });

  test('does not follow a redirection', async () => {
    const origin = await serve((_request, response) =>
      response.writeHead(308, { location: 'https://lrs.example.org/xapi/about' }).end(),
    );
    const response = await createLrsClient({ endpoint: origin, auth: null }).request({ resource: 'about' });
    expect(response.status).toBe(308);
    expect(statusErrorOf(response, 'asking about it').remedy).toBe(
      'Use the address that it leads to: https://lrs.example.org/xapi/about',
    );
  });
});

describe('no answer', () => {
  test('in time', async () => {
    const origin = await serve(() => {});
    const error = await failure(
      createLrsClient({ endpoint: origin, auth: null, timeoutMs: 1 }).request({ resource: 'about' }),
    );
    expect(error).toBeInstanceOf(LrsUnreachableError);
    expect(error.message).toBe(`${origin} gave no answer within 0 seconds.`);
  });

  test('from a connection that is cut', async () => {
    const origin = await serve((request) => request.destroy());
    const error = await failure(
      createLrsClient({ endpoint: origin, auth: null }).request({ resource: 'about' }),
    );
    expect(error.message).toBe(`${origin} cannot be reached: the connection was cut.`);
  });

  test.each([
    ['ECONNREFUSED', /nothing listens there/, /port/],
    ['ENOTFOUND', /name is not known/, /spelling/],
    ['DEPTH_ZERO_SELF_SIGNED_CERT', /not trusted here/, /NODE_EXTRA_CA_CERTS/],
    ['UNABLE_TO_VERIFY_LEAF_SIGNATURE', /not trusted here/, /NODE_EXTRA_CA_CERTS/],
    ['CERT_HAS_EXPIRED', /has expired/, /renewed/],
    ['SOMETHING_ELSE', /a message of its own/, /address/],
  ])('for %s says why and what to do', async (code, message, remedy) => {
    const cause = Object.assign(new Error('a message of its own'), { code });
    const client = createLrsClient({
      endpoint: 'https://lrs.example.org/',
      auth: null,
      fetch: () => Promise.reject(new TypeError('fetch failed', { cause })),
    });
    const error = await failure(client.request({ resource: 'about' }));
    expect(error).toBeInstanceOf(LrsUnreachableError);
    expect(error.message).toMatch(message);
    expect(error.remedy).toMatch(remedy);
  });
});

test.each([
  ['lrs.example.org'],
  ['/xapi-relay/'],
  ['ftp://lrs.example.org/'],
  ['https://a:b@lrs.example.org/'],
  ['https://lrs.example.org/?x'],
])('"%s" is no address of an LRS', (endpoint) => {
  expect(() => createLrsClient({ endpoint, auth: null })).toThrow(LrsError);
});

const answer = (status: number, text: string, headers: Record<string, string> = {}) => ({
  status,
  text,
  headers: new Headers(headers),
  json: () => JSON.parse(text) as unknown,
});

test('an answer that is no JSON is told as such', async () => {
  const origin = await serve((_request, response) => response.end('<html>'));
  const response = await createLrsClient({ endpoint: origin, auth: null }).request({ resource: 'about' });
  expect(() => response.json()).toThrow(LrsAnswerError);
});

test('a refusal says what the server said, without markup', () => {
  const response = answer(
    401,
    '<html><head><title>401</title></head><body><h1>Unknown\n key.</h1></body></html>',
  );
  expect(firstWordsOf(response)).toBe('Unknown key.');
  const error = statusErrorOf(response, 'reading statements');
  expect(error.message).toBe('The LRS answered 401 when reading statements: Unknown key.');
  expect(error.remedy).toMatch(/key/);
  expect(error.retryAfterSeconds).toBeNull();
  expect(statusErrorOf(answer(429, '', { 'retry-after': '30' }), 'reading').retryAfterSeconds).toBe(30);
  expect(statusErrorOf(answer(503, ''), 'reading').message).toBe('The LRS answered 503 when reading.');
});
