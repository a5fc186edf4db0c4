import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import { lrsCheck } from '../../src/commands/lrs-check.ts';
import { DEFAULT_ACTIVITY_BASE } from '../../src/core/course/xapi-settings.ts';
import { probeStatement } from '../../src/core/xapi/lrs-probe.ts';
import type { Statement } from '../../src/core/xapi/statement.ts';
import { type MoodleSessions, startMoodleSessions } from '../support/lms/moodle-sessions.ts';
import { type KeyedAnswer, type KeyedLrs, startKeyedLrs } from '../support/lrs/keyed-lrs.ts';
import {
  hasApache,
  hasNginx,
  makeCertificate,
  type Relay,
  type RelayOptions,
  startApache,
  startNginx,
} from '../support/lrs/relay-servers.ts';

const KEY = 'relay:secret-of-the-relay';
const AUTH = `Basic ${Buffer.from(KEY).toString('base64')}`;
const HOME_PAGE = 'https://lms.example.org';
const ACCOUNT = 'u-20417';

/** A statement of the first launch of a learner. */
const statement = (n: number, name = ACCOUNT): Statement => ({
  ...probeStatement({
    registration: `00000000-0000-4000-8000-${String(n).padStart(12, '0')}`,
    atMs: Date.UTC(2026, 10, 25, 9, 0, n),
    homePage: HOME_PAGE,
    toolVersion: '1.0.0',
  }),
  actor: { objectType: 'Agent', account: { homePage: HOME_PAGE, name } },
});

const HEADERS = {
  'content-type': 'application/json',
  'x-experience-api-version': '1.0.3',
  cookie: 'MoodleSession=ann',
};

const servers = [
  { server: 'nginx', isThere: hasNginx(), start: startNginx },
  { server: 'Apache httpd', isThere: hasApache(), start: startApache },
];

for (const { server, isThere } of servers)
  if (!isThere)
    console.warn(`${server} is not installed, and only root can install it: its relay was not tested.`);

describe.each(servers)('the relay of docs/lrs.md in $server', ({ server, isThere, start }) => {
  test.skipIf(isThere)('was not tested: the server is not installed', () => {});
  if (!isThere) return;

  let lrs: KeyedLrs;
  let moodle: MoodleSessions;
  let relay: Relay;
  let canned: KeyedAnswer | undefined;

  beforeAll(async () => {
    lrs = await startKeyedLrs({ keys: { [KEY]: ['write', 'read', 'state'] }, answer: () => canned });
    moodle = await startMoodleSessions();
    moodle.owners.set('ann', { id: 7, username: ACCOUNT });
    moodle.owners.set('guest', 'guest');
    relay = await start(optionsFor(lrs.endpoint));
  });

  const optionsFor = (endpoint: string): RelayOptions => ({
    lrs: endpoint,
    key: KEY,
    moodle: moodle.address,
    homePage: HOME_PAGE,
    activityBase: DEFAULT_ACTIVITY_BASE,
  });

  afterAll(async () => {
    await relay?.close();
    await lrs?.close();
    await moodle?.close();
  });

  afterEach(() => {
    canned = undefined;
  });

  const send = (target: string, init: RequestInit = {}) =>
    fetch(`${relay.origin}${target}`, {
      method: 'POST',
      body: JSON.stringify([statement(1)]),
      ...init,
      headers: { ...HEADERS, ...init.headers },
    });

  test.each([
    ['without a session', '', 401],
    ['with a session that has ended', 'MoodleSession=gone', 401],
    ['of a guest', 'MoodleSession=guest', 403],
  ])('takes no pass %s', async (_, cookie, status) => {
    const before = lrs.requests.length;
    const response = await send('/xapi-relay/statements', { headers: { cookie } });
    expect(response.status).toBe(status);
    expect(lrs.requests).toHaveLength(before);
  });

  test('takes nothing for another account, names it, and logs it', async () => {
    const before = lrs.requests.length;
    const body = JSON.stringify([statement(1), statement(2, 'bob')]);
    const response = await send('/xapi-relay/statements', { body });
    expect(response.status).toBe(403);
    expect(await response.json()).toEqual({
      refused: [{ id: statement(2, 'bob').id, reason: 'other-account' }],
    });
    expect(lrs.requests).toHaveLength(before);
    expect(relay.log().at(-1)).toMatchObject({ status: 403, reason: 'other-account', account: ACCOUNT });
  });

  test('tells the LMS the address of the browser, whatever that says of itself', async () => {
    moodle.owners.set('fresh', { id: 7, username: ACCOUNT });
    const before = moodle.requests.length;
    await send('/xapi-relay/statements', {
      headers: { cookie: 'MoodleSession=fresh', 'x-forwarded-for': '192.0.2.7' },
    });
    const asked = moodle.requests.slice(before);
    expect(asked.length).toBe(3);
    for (const { headers } of asked) expect(headers['x-forwarded-for']).toBe('127.0.0.1');
  });

  test('asks the LMS once for many statements', async () => {
    await send('/xapi-relay/statements');
    const before = moodle.requests.length;
    for (let n = 0; n < 5; n++) expect((await send('/xapi-relay/statements')).status).toBe(200);
    expect(moodle.requests).toHaveLength(before);
  });

  test('stores a statement with the key of the server', async () => {
    const response = await send('/xapi-relay/statements');
    expect(response.status).toBe(200);
    expect(await response.json()).toEqual([statement(1).id]);
    expect(lrs.statements.get(statement(1).id)).toEqual(statement(1));
    const last = lrs.requests.at(-1);
    expect(last?.headers.authorization).toBe(AUTH);
    expect(last?.headers['x-experience-api-version']).toBe('1.0.3');
  });

  test('puts its own key in the place of one that a page sends, and gives none away', async () => {
    const response = await send('/xapi-relay/statements', {
      headers: { authorization: `Basic ${Buffer.from('page:guess').toString('base64')}` },
    });
    expect(response.status).toBe(200);
    expect(lrs.requests.at(-1)?.headers.authorization).toBe(AUTH);
    const shown = JSON.stringify([[...response.headers], await response.text()]);
    expect(shown).not.toContain('secret-of-the-relay');
    expect(shown).not.toContain(AUTH.slice(6));
  });

  test('keeps cookies, browser and addresses of learners from the LRS, and its cookies from them', async () => {
    canned = { status: 200, body: '[]', headers: { 'set-cookie': 'lrs=1' } };
    const response = await send('/xapi-relay/statements', {
      headers: {
        cookie: 'MoodleSession=ann; other=1',
        origin: 'https://lms.example.org',
        referer: 'https://lms.example.org/mod/scorm/player.php',
        'user-agent': 'Mozilla/5.0',
        'x-forwarded-for': '192.0.2.7',
      },
    });
    expect(response.headers.get('set-cookie')).toBeNull();
    const { headers = {} } = lrs.requests.at(-1) ?? {};
    for (const name of ['cookie', 'origin', 'referer', 'x-forwarded-for'])
      expect([name, headers[name]]).toEqual([name, undefined]);
    expect(JSON.stringify(headers)).not.toMatch(/192\.0\.2\.7|MoodleSession|Mozilla/);
  });

  test.each([
    ['GET', '/xapi-relay/statements'],
    ['HEAD', '/xapi-relay/statements'],
    ['GET', '/xapi-relay/statements?limit=1'],
    ['PUT', '/xapi-relay/statements'],
    ['DELETE', '/xapi-relay/statements'],
    ['OPTIONS', '/xapi-relay/statements'],
    ['POST', '/xapi-relay/statements?method=GET'],
    ['POST', '/xapi-relay/statements?statementId=1'],
    ['POST', '/xapi-relay/statements/'],
    ['POST', '/xapi-relay/statements/more'],
    ['POST', '/xapi-relay/activities/state'],
    ['POST', '/xapi-relay/'],
    ['GET', '/xapi-relay/about'],
    ['GET', '/xapi-relay/agents?agent={}'],
    ['POST', '/xapi-relay/statements%2Fmore'],
  ])('hands nothing on for %s %s', async (method, target) => {
    const before = lrs.requests.length;
    const hasBody = method === 'POST' || method === 'PUT';
    const response = await send(target, { method, ...(hasBody ? {} : { body: null }) });
    expect([403, 404]).toContain(response.status);
    expect(lrs.requests).toHaveLength(before);
  });

  test.each([
    ['application/x-www-form-urlencoded'],
    ['multipart/mixed; boundary=x'],
    ['text/plain'],
    ['application/jsonp'],
  ])('hands nothing on of the kind %s', async (type) => {
    const before = lrs.requests.length;
    const response = await send('/xapi-relay/statements', { headers: { 'content-type': type } });
    expect([403, 415]).toContain(response.status);
    expect(lrs.requests).toHaveLength(before);
  });

  test('takes JSON with a character set', async () => {
    const response = await send('/xapi-relay/statements', {
      headers: { 'content-type': 'application/json; charset=utf-8' },
    });
    expect(response.status).toBe(200);
  });

  const padded = (bytes: number) => JSON.stringify([statement(2)]) + ' '.repeat(bytes);

  test('takes a large batch whole', async () => {
    const body = padded(400_000);
    expect((await send('/xapi-relay/statements', { body })).status).toBe(200);
    expect(lrs.requests.at(-1)?.body).toBe(body.trimEnd());
  });

  test('refuses a body that is too large', async () => {
    const before = lrs.requests.length;
    const response = await send('/xapi-relay/statements', { body: padded(600_000) });
    expect(response.status).toBe(413);
    expect(lrs.requests).toHaveLength(before);
  });

  test('refuses one that is too large and does not say how large it is', async () => {
    const stored = lrs.statements.size;
    const body = new Blob([padded(600_000)]).stream();
    const response = await send('/xapi-relay/statements', { body, duplex: 'half' } as RequestInit);
    expect(response.status).toBe(413);
    expect(lrs.statements.size).toBe(stored);
  });

  test.each([204, 400, 409, 413, 429, 500, 503])('passes %d back as it is', async (status) => {
    canned = { status, body: status === 204 ? '' : 'in its own words', headers: { 'retry-after': '7' } };
    const response = await send('/xapi-relay/statements');
    expect(response.status).toBe(status);
    expect(response.headers.get('retry-after')).toBe('7');
    if (status !== 204) expect(await response.text()).toBe('in its own words');
  });

  test.each([401, 403, 404])('makes its own trouble of %d', async (status) => {
    canned = { status };
    expect((await send('/xapi-relay/statements')).status).toBe(502);
  });

  test('is found good by "lrs check", without a key', async () => {
    const outcome = await lrsCheck({ cwd: '.', lrs: `${relay.origin}/xapi-relay/`, origin: relay.origin });
    expect(outcome.diagnostics).toEqual([]);
    expect(outcome.exitCode).toBe(0);
    expect(outcome.lines).toContain('  write     refused to whoever is not signed in (401)');
  });

  test.skipIf(server !== 'nginx')('lets one address send only so often', async () => {
    const slow = await start({ ...optionsFor(lrs.endpoint), rate: '1r/m' });
    try {
      const statuses: number[] = [];
      for (let n = 0; n < 103; n++)
        statuses.push(
          (
            await fetch(`${slow.origin}/xapi-relay/statements`, {
              method: 'POST',
              headers: HEADERS,
              body: '[]',
            })
          ).status,
        );
      expect(statuses.slice(0, 101)).toEqual(Array(101).fill(200));
      expect(statuses.slice(101)).toContain(429);
    } finally {
      await slow.close();
    }
  });

  describe('over https', () => {
    const folder = mkdtempSync(path.join(tmpdir(), 'coursewright-tls-'));
    afterAll(() => rmSync(folder, { recursive: true }));

    test('verifies the certificate of the LRS', async () => {
      const [own, other] = [makeCertificate(folder, 'own'), makeCertificate(folder, 'other')];
      const secure = await startKeyedLrs({
        keys: { [KEY]: ['write'] },
        tls: { key: readFileSync(own.key, 'utf8'), cert: readFileSync(own.cert, 'utf8') },
      });
      const relays: Relay[] = [];
      try {
        const post = async (trusted: string) => {
          const through = await start({ ...optionsFor(secure.endpoint), trusted });
          relays.push(through);
          return fetch(`${through.origin}/xapi-relay/statements`, {
            method: 'POST',
            headers: HEADERS,
            body: JSON.stringify([statement(3)]),
          });
        };
        expect((await post(other.cert)).status).toBe(502);
        expect(secure.requests).toEqual([]);
        expect((await post(own.cert)).status).toBe(200);
        expect(secure.statements.get(statement(3).id)).toEqual(statement(3));
      } finally {
        for (const through of relays) await through.close();
        await secure.close();
      }
    });
  });
});
