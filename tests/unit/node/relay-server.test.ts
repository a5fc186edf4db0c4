import type { Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { buildStatement } from '../../../src/core/xapi/build-statement.ts';
import { createLrsClient } from '../../../src/node/lrs-client.ts';
import { createMoodleSession } from '../../../src/node/moodle-session.ts';
import { createRelayServer, type RelayEvent } from '../../../src/node/relay-server.ts';
import { type MoodleSessions, startMoodleSessions } from '../../support/lms/moodle-sessions.ts';
import { type KeyedAnswer, type KeyedLrs, startKeyedLrs } from '../../support/lrs/keyed-lrs.ts';
import { attemptAt, courseWith, everyMilestone } from '../../support/samples/sample-statements.ts';

const HOME_PAGE = 'https://lms.example.org';
const ACTIVITY_BASE = 'https://training.example.org/xapi';
const KEY = 'relay:secret-of-the-relay';

const context = attemptAt(courseWith({ activityBase: ACTIVITY_BASE }));
const statements = everyMilestone(context)
  .map((milestone) => buildStatement(context, milestone))
  .filter((statement) => statement !== null);

// biome-ignore lint/suspicious/noExplicitAny: a forgery goes where no type leads
type Tree = any;
const passed = (): Tree =>
  structuredClone(statements.find(({ verb, object }) => /passed/.test(verb.id) && /\/sco$/.test(object.id)));

let moodle: MoodleSessions;
let lrs: KeyedLrs;
let server: Server;
let origin: string;
let log: RelayEvent[] = [];
let canned: KeyedAnswer | undefined;

const listen = async (endpoint: string, timeoutMs = 5000): Promise<Server> => {
  const made = createRelayServer({
    homePage: HOME_PAGE,
    activityBase: ACTIVITY_BASE,
    cookie: 'MoodleSession',
    checkSession: createMoodleSession({ address: moodle.address, cookie: 'MoodleSession' }),
    lrs: createLrsClient({
      endpoint,
      auth: `Basic ${Buffer.from(KEY).toString('base64')}`,
      timeoutMs,
    }),
    log: (event) => log.push(event),
  });
  await new Promise<void>((resolve) => made.listen(0, '127.0.0.1', resolve));
  return made;
};

const originOf = (of: Server): string => `http://127.0.0.1:${(of.address() as AddressInfo).port}`;

const close = (of: Server): Promise<void> =>
  new Promise((resolve) => {
    of.close(() => resolve());
    of.closeAllConnections();
  });

beforeAll(async () => {
  moodle = await startMoodleSessions();
  moodle.owners.set('ann', { id: 7, username: 'u-20417' });
  moodle.owners.set('bob', { id: 8, username: 'bob' });
  moodle.owners.set('guest', 'guest');
  lrs = await startKeyedLrs({ keys: { [KEY]: ['write', 'read'] }, answer: () => canned });
  server = await listen(lrs.endpoint);
  origin = originOf(server);
});

afterAll(async () => {
  await close(server);
  await lrs.close();
  await moodle.close();
});

let before = 0;
beforeEach(() => {
  before = lrs.requests.length;
});
afterEach(() => {
  log = [];
  canned = undefined;
  moodle.state = 'up';
});

const send = (body: unknown, session: string | null = 'ann', init: RequestInit & { path?: string } = {}) =>
  fetch(`${origin}${init.path ?? '/statements'}`, {
    method: 'POST',
    body: typeof body === 'string' ? body : JSON.stringify(body),
    ...init,
    headers: {
      'content-type': 'application/json',
      'x-experience-api-version': '1.0.2',
      ...(session === null ? {} : { cookie: `other=1; MoodleSession=${session}` }),
      ...init.headers,
    },
  });

const nothingForwarded = (): void => expect(lrs.requests).toHaveLength(before);

test('statements of packages about the session’s account are stored, with the relay’s key and without the cookie', async () => {
  expect(statements.length).toBeGreaterThan(20);
  for (let index = 0; index < statements.length; index += 50) {
    const batch = statements.slice(index, index + 50);
    const response = await send(batch);
    expect(response.status).toBe(200);
    expect(await response.json()).toEqual(batch.map(({ id }) => id));
  }
  expect(lrs.requests.slice(before).flatMap(({ body }) => JSON.parse(body) as unknown[])).toEqual(statements);
  for (const { headers } of lrs.requests.slice(before)) {
    expect(headers.authorization).toBe(`Basic ${Buffer.from(KEY).toString('base64')}`);
    expect(headers['x-experience-api-version']).toBe('1.0.2');
    expect(JSON.stringify(headers)).not.toMatch(/MoodleSession|other=1/);
  }
  expect(log).toEqual([]);
});

test('one statement alone is stored too', async () => {
  expect((await send(passed())).status).toBe(200);
});

describe('without a learner', () => {
  test.each([
    [null, 401, 'no-session'],
    ['gone', 401, 'no-session'],
    ['guest', 403, 'no-learner'],
  ] as const)('a pass of the session %j is answered %d', async (session, status, reason) => {
    const response = await send([passed()], session);
    expect(response.status).toBe(status);
    expect(response.headers.get('www-authenticate')).toBe(status === 401 ? 'Session' : null);
    expect(log).toMatchObject([{ status, reason }]);
    nothingForwarded();
  });

  test('while the LMS is down it is answered 503, to be sent again', async () => {
    moodle.state = 'down';
    expect((await send([passed()])).status).toBe(503);
    expect(log).toMatchObject([{ status: 503, reason: 'lms-unavailable' }]);
    nothingForwarded();
  });
});

/** What a learner might try, and the reason for which it does not pass. */
const forgeries: readonly (readonly [name: string, reason: string, forge: (statement: Tree) => void])[] = [
  ['for another account', 'other-account', (s) => (s.actor.account.name = 'bob')],
  ['for an account in other letters', 'other-account', (s) => (s.actor.account.name = 'U-20417')],
  ['at another home page', 'other-home-page', (s) => (s.actor.account.homePage = 'https://lms.example.com')],
  ['at the home page with a slash', 'other-home-page', (s) => (s.actor.account.homePage += '/')],
  ['by mail', 'not-of-a-package', (s) => (s.actor = { mbox: 'mailto:bob@example.org' })],
  ['with a second identity', 'not-of-a-package', (s) => (s.actor.mbox = 'mailto:bob@example.org')],
  ['with a name', 'not-of-a-package', (s) => (s.actor.name = 'Bob')],
  ['for a group', 'not-of-a-package', (s) => (s.actor = { objectType: 'Group', member: [s.actor] })],
  [
    'that withdraws another statement',
    'not-of-a-package',
    (s) => {
      s.verb = { id: 'http://adlnet.gov/expapi/verbs/voided', display: { en: 'voided' } };
      s.object = { objectType: 'StatementRef', id: s.id };
    },
  ],
  ['with another verb', 'not-of-a-package', (s) => (s.verb.id = 'http://adlnet.gov/expapi/verbs/mastered')],
  ['with an authority', 'not-of-a-package', (s) => (s.authority = s.actor)],
  ['with a time of receipt', 'not-of-a-package', (s) => (s.stored = s.timestamp)],
  ['with a version', 'not-of-a-package', (s) => (s.version = '1.0.0')],
  [
    'with an attachment',
    'not-of-a-package',
    (s) => {
      s.attachments = [{ usageType: 'http://x.example/a', display: { en: 'x' }, contentType: 'text/plain' }];
    },
  ],
  ['with an instructor', 'not-of-a-package', (s) => (s.context.instructor = s.actor)],
  ['without an id', 'not-of-a-package', (s) => delete s.id],
  ['about something else', 'not-of-a-package', (s) => (s.object.id = 'https://training.example.org/other')],
  [
    'about a course elsewhere',
    'other-activity',
    (s) =>
      Object.assign(
        s,
        JSON.parse(JSON.stringify(s).replaceAll(ACTIVITY_BASE, 'https://training.example.com/xapi')),
      ),
  ],
  [
    'about a course whose base begins alike',
    'other-activity',
    (s) => Object.assign(s, JSON.parse(JSON.stringify(s).replaceAll(ACTIVITY_BASE, `${ACTIVITY_BASE}-2`))),
  ],
];

describe('a pass', () => {
  test.each(forgeries)('%s does not pass, nor what came with it', async (_, reason, forge) => {
    const forged = passed();
    forge(forged);
    const response = await send([statements[0], forged]);
    expect(response.status).toBe(403);
    expect(await response.json()).toEqual({ refused: [{ id: forged.id ?? null, reason }] });
    expect(log).toEqual([{ status: 403, reason, account: 'u-20417', statements: 1 }]);
    nothingForwarded();
  });

  test('whose names stand twice is stored as it was judged', async () => {
    const own = JSON.stringify(passed());
    const twice = own.replace(
      '"actor":{',
      '"actor":{"account":{"homePage":"https://x.example","name":"bob"},"x":1},"actor":{',
    );
    expect(twice).not.toBe(own);
    expect((await send(`[${twice}]`)).status).toBe(200);
    expect(lrs.requests.at(-1)?.body).toBe(`[${own}]`);
  });

  test.each([[''], ['{'], ['null'], ['[null]'], ['7'], ['"x"'], ['[[]]']])(
    'that is %j does not pass',
    async (body) => {
      expect([400, 403]).toContain((await send(body)).status);
      nothingForwarded();
    },
  );

  test('in a log is nobody’s answer', async () => {
    const answered: Tree = structuredClone(statements.find(({ result }) => result?.response !== undefined));
    answered.actor.account.name = 'bob';
    answered.result.response = 'something-private';
    await send([answered]);
    expect(JSON.stringify(log)).not.toMatch(/private|bob/);
  });
});

describe('the door', () => {
  test.each([
    ['GET', '/statements', 403],
    ['HEAD', '/statements', 403],
    ['PUT', '/statements', 403],
    ['DELETE', '/statements', 403],
    ['OPTIONS', '/statements', 403],
    ['POST', '/statements?method=GET', 403],
    ['POST', '/statements/', 403],
    ['POST', '/Statements', 403],
    ['POST', '/activities/state', 403],
    ['GET', '/about', 403],
    ['POST', '/', 403],
  ])('of %s %s is shut', async (method, path, status) => {
    const hasBody = method === 'POST' || method === 'PUT';
    const response = await send([passed()], 'ann', { method, path, ...(hasBody ? {} : { body: null }) });
    expect(response.status).toBe(status);
    nothingForwarded();
  });

  test.each([
    [{ 'content-type': 'text/plain' }, 415],
    [{ 'content-type': 'application/x-www-form-urlencoded' }, 415],
    [{ 'content-type': 'application/jsonp' }, 415],
    [{ 'x-experience-api-version': '2.0.0' }, 400],
    [{ 'x-experience-api-version': '' }, 400],
  ])('is shut for %j', async (headers, status) => {
    expect((await send([passed()], 'ann', { headers })).status).toBe(status);
    nothingForwarded();
  });

  test('takes JSON with a character set', async () => {
    const headers = { 'content-type': 'application/json; charset=utf-8' };
    expect((await send([passed()], 'ann', { headers })).status).toBe(200);
  });

  test('is shut for what is too large, announced or not, and for too many', async () => {
    const large = 'x'.repeat(600_000);
    expect((await send(large)).status).toBe(413);
    const streamed = { body: new Blob([large]).stream(), duplex: 'half' } as RequestInit;
    expect((await send('', 'ann', streamed)).status).toBe(413);
    expect((await send(Array(101).fill(passed()))).status).toBe(413);
    nothingForwarded();
  });
});

describe('the LRS', () => {
  test.each([204, 400, 409, 413, 429, 500, 503])('is passed on where it answers %d', async (status) => {
    canned = {
      status,
      body: status === 204 ? '' : 'in its own words',
      headers: { 'retry-after': '7', 'set-cookie': 'lrs=1' },
    };
    const response = await send([passed()]);
    expect(response.status).toBe(status);
    expect(response.headers.get('retry-after')).toBe('7');
    expect(response.headers.get('set-cookie')).toBeNull();
    if (status !== 204) expect(await response.text()).toBe('in its own words');
  });

  test.each([
    [401, 'lrs-refuses-the-key'],
    [403, 'lrs-refuses-the-key'],
    [404, 'lrs-answer'],
    [302, 'lrs-answer'],
  ])('that answers %d is the relay’s trouble, not the learner’s', async (status, reason) => {
    canned = { status, headers: { location: 'https://elsewhere.example/' } };
    expect((await send([passed()])).status).toBe(502);
    expect(log).toMatchObject([{ status: 502, reason, detail: String(status) }]);
  });

  test('that is away, or does not answer, is waited for by the package', async () => {
    const silent = await startMoodleSessions();
    silent.state = 'silent';
    for (const endpoint of ['http://127.0.0.1:9/xapi/', `${silent.address}/xapi/`]) {
      const other = await listen(endpoint, 100);
      const response = await fetch(`${originOf(other)}/statements`, {
        method: 'POST',
        body: JSON.stringify([passed()]),
        headers: {
          'content-type': 'application/json',
          'x-experience-api-version': '1.0.2',
          cookie: 'MoodleSession=ann',
        },
      });
      expect(response.status).toBe(502);
      await close(other);
    }
    expect(log.map(({ reason }) => reason)).toEqual(['lrs-unavailable', 'lrs-unavailable']);
    await silent.close();
  });
});
