import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import { cacheSessionChecks, cookieOf, type LoginSession } from '../../../src/node/login-session.ts';
import { createMoodleSession } from '../../../src/node/moodle-session.ts';
import { type MoodleSessions, startMoodleSessions } from '../../support/lms/moodle-sessions.ts';

let moodle: MoodleSessions;

beforeAll(async () => {
  moodle = await startMoodleSessions();
  moodle.owners.set('ann', { id: 7, username: 'ann@example.org' });
  moodle.owners.set('guest', 'guest');
  moodle.owners.set('acting', 'acting');
});

afterAll(() => moodle.close());

afterEach(() => {
  moodle.state = 'up';
});

const ask = (cookie: string, options: { readonly address?: string; readonly timeoutMs?: number } = {}) =>
  createMoodleSession({ address: moodle.address, cookie: 'MoodleSession', ...options })({
    cookie,
    forwardedFor: '192.0.2.7',
  });

describe('a session in Moodle', () => {
  test('is an account’s: its user name, with one cookie and nothing else', async () => {
    const before = moodle.requests.length;
    expect(await ask('ann')).toEqual({ kind: 'account', name: 'ann@example.org' });
    const seen = moodle.requests.slice(before);
    expect(seen.map(({ path }) => path)).toEqual([
      '/user/preferences.php',
      '/lib/ajax/service.php',
      '/lib/ajax/service.php',
    ]);
    for (const { headers } of seen) {
      expect(headers.cookie).toBe('MoodleSession=ann');
      expect(headers['x-forwarded-for']).toBe('192.0.2.7');
      expect(headers.authorization).toBeUndefined();
    }
  });

  test('is nobody’s once it has ended', async () => {
    expect(await ask('gone')).toEqual({ kind: 'signed-out' });
  });

  test.each(['guest', 'acting'])('is no learner’s: %s', async (cookie) => {
    expect(await ask(cookie)).toEqual({ kind: 'no-learner' });
  });

  test('that ends between two questions is nobody’s', async () => {
    moodle.owners.set('short', { id: 9, username: 'bob' });
    const session = createMoodleSession({
      address: moodle.address,
      cookie: 'MoodleSession',
      fetch: async (input, init) => {
        const response = await fetch(input, init);
        moodle.owners.delete('short');
        return response;
      },
    });
    expect(await session({ cookie: 'short', forwardedFor: null })).toEqual({ kind: 'signed-out' });
  });

  test.each([
    ['down', {}],
    ['silent', { timeoutMs: 50 }],
  ] as const)('is not known while Moodle is %s', async (state, options) => {
    moodle.state = state;
    expect((await ask('ann', options)).kind).toBe('unavailable');
  });

  test('is not known where nothing listens, or where another page answers', async () => {
    expect((await ask('ann', { address: 'http://127.0.0.1:9' })).kind).toBe('unavailable');
    const page = createMoodleSession({
      address: moodle.address,
      cookie: 'MoodleSession',
      fetch: async () => new Response('<p>Welcome</p>'),
    });
    expect(await page({ cookie: 'ann', forwardedFor: null })).toEqual({
      kind: 'unavailable',
      reason: 'user/preferences.php answered 200 without a sesskey',
    });
  });
});

describe('what is remembered', () => {
  const remember = (answers: readonly LoginSession[]) => {
    let asked = 0;
    let nowMs = 0;
    const check = cacheSessionChecks(
      async () => answers[asked++] ?? { kind: 'signed-out' },
      60_000,
      () => nowMs,
    );
    return {
      check: (cookie: string) => check({ cookie, forwardedFor: null }),
      wait: (ms: number) => {
        nowMs += ms;
      },
      asked: () => asked,
    };
  };
  const ann: LoginSession = { kind: 'account', name: 'ann' };
  const bob: LoginSession = { kind: 'account', name: 'bob' };

  test('an account is, for its time, and each session by itself', async () => {
    const { check, wait, asked } = remember([ann, bob, bob]);
    expect(await Promise.all([check('a'), check('a')])).toEqual([ann, ann]);
    expect(await check('b')).toEqual(bob);
    wait(59_999);
    expect(await check('a')).toEqual(ann);
    expect(asked()).toBe(2);
    wait(1);
    expect(await check('a')).toEqual(bob);
  });

  test('that nobody is signed in is, for a moment', async () => {
    const { check, wait } = remember([{ kind: 'signed-out' }, ann]);
    await check('a');
    wait(4999);
    expect(await check('a')).toEqual({ kind: 'signed-out' });
    wait(1);
    expect(await check('a')).toEqual(ann);
  });

  test('that the LMS gave no answer is not', async () => {
    const { check } = remember([{ kind: 'unavailable', reason: 'x' }, ann]);
    expect((await check('a')).kind).toBe('unavailable');
    expect(await check('a')).toEqual(ann);
  });

  test('no more than ten thousand sessions are', async () => {
    const { check, asked } = remember([]);
    for (let n = 0; n < 10_001; n++) await check(`s${n}`);
    await check('s10000');
    expect(asked()).toBe(10_001);
    await check('s0');
    expect(asked()).toBe(10_002);
  });
});

test.each([
  ['MoodleSession=abc', 'abc'],
  ['a=b; MoodleSession=abc; c=d', 'abc'],
  ['MoodleSession=first; MoodleSession=second', 'first'],
  ['xMoodleSession=abc', null],
  ['MoodleSessionTest=abc', null],
  ['MoodleSession=', null],
  ['MoodleSession=a b', null],
  ['MoodleSession=a"b', null],
  // PHP reads the first: what stands after it is nobody's session.
  ['MoodleSession=a"b; MoodleSession=second', null],
  ['', null],
  [undefined, null],
])('the cookie in %j is %j', (header, value) => {
  expect(cookieOf(header, 'MoodleSession')).toBe(value);
});
