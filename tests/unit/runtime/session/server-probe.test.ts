import { describe, expect, test } from 'vitest';
import { createServerProbe } from '../../../../src/runtime/session/server-probe.ts';
import { readServerTime } from '../../../../src/runtime/xapi/server-time.ts';

const ADDRESS = 'https://lms.example/pluginfile.php/42/mod_scorm/content/1/index.html';

const START_MS = Date.UTC(2026, 10, 25, 9);

type Answer = Partial<Response> | 'none' | 'forbidden';

const headers = new Headers();
const OK: Answer = { ok: true, redirected: false, status: 200, headers };

/** A page whose questions get these answers, the last one for ever. */
const connect = (
  answers: readonly Answer[],
  options: {
    address?: string;
    isOnline?: boolean;
    isSandboxed?: boolean;
    forbids?: string;
    roundTripMs?: number;
  } = {},
) => {
  const {
    address = ADDRESS,
    isOnline = true,
    isSandboxed = false,
    forbids = address,
    roundTripMs = 0,
  } = options;
  const asked: string[] = [];
  let forbid = (_address: string): void => {};
  const clock = { epochMs: START_MS, elapsedMs: 5000, activeMs: 5000 };
  const connection = createServerProbe({
    address,
    now: () => ({ ...clock }),
    isSandboxed,
    isOnline: () => isOnline,
    fetch: async (input, init) => {
      asked.push(`${init?.method} ${input}`);
      clock.epochMs += roundTripMs;
      clock.elapsedMs += roundTripMs;
      const answer = answers[Math.min(asked.length, answers.length) - 1];
      if (answer === 'forbidden') setImmediate(() => forbid(forbids));
      if (typeof answer !== 'object') throw new TypeError('Failed to fetch');
      return answer as Response;
    },
    schedule: (callback) => void setTimeout(callback, 5),
    onForbidden: (listener) => {
      forbid = listener;
    },
  });
  return { connection, asked };
};

test.each<[reach: string, answers: readonly Answer[], questions: number]>([
  ['alive', [OK], 1],
  ['signed-out', [{ ok: true, redirected: true, status: 200, headers }], 1],
  ['signed-out', [{ ok: false, redirected: false, status: 401, headers }], 1],
  ['unknown', [{ ok: false, redirected: false, status: 405, headers }], 1],
  ['unreachable', ['none'], 2],
  // Called off, as by a navigation, and answered when asked again.
  ['alive', ['none', OK], 2],
  ['signed-out', ['none', { ok: true, redirected: true, status: 200, headers }], 2],
  // The browser says only after the answer that a policy has forbidden the question.
  ['unknown', ['forbidden'], 1],
])('the server is %s, after %o', async (reach, answers, questions) => {
  const { connection, asked } = connect(answers);
  expect(await connection.probe()).toBe(reach);
  expect(asked).toEqual(Array.from({ length: questions }, () => `HEAD ${ADDRESS}`));
});

test('what was forbidden once is not asked again, and another address that is says nothing', async () => {
  const { connection, asked } = connect(['forbidden']);
  await connection.probe();
  expect([await connection.probe(), asked.length]).toEqual(['unknown', 1]);
  const other = connect(['forbidden'], { forbids: `${ADDRESS}?other` });
  expect(await other.connection.probe()).toBe('unreachable');
});

test('nothing is asked out of a sandbox', async () => {
  const { connection, asked } = connect([OK], { isSandboxed: true });
  expect([await connection.probe(), asked.length]).toEqual(['unknown', 0]);
});

test.each([
  'https://localhost/_app_file_/data/user/0/files/index.html',
  'http://localhost/_app_file_/index.html',
  'moodleappfs://localhost/_app_file_/index.html',
  'ionic://localhost/index.html',
  'capacitor://localhost/index.html',
  'file:///data/index.html',
])('in an app, at %s, the API’s answer counts: no network, no alarm', async (address) => {
  const { connection } = connect(['none'], { address, isOnline: false });
  expect([connection.isOnline(), await connection.probe(), await connection.probe()]).toEqual([
    true,
    'unknown',
    'unknown',
  ]);
});

test('a server on this computer that has answered is missed when it does not', async () => {
  const { connection } = connect([OK, 'none'], { address: 'http://localhost/moodle/index.html' });
  expect([await connection.probe(), await connection.probe()]).toEqual(['alive', 'unreachable']);
});

test.each(['about:srcdoc', 'blob:https://lms.example/5ee5'])(
  'at %s nothing can be asked, and the browser may say that it is offline',
  async (address) => {
    const { connection, asked } = connect(['none'], { address, isOnline: false });
    expect([connection.isOnline(), await connection.probe(), asked.length]).toEqual([false, 'unknown', 0]);
  },
);

test.each(['http://localhost:8080/a/index.html', 'http://127.0.0.1/a/index.html', ADDRESS])(
  'a server at %s is missed from the first, and the browser may say that it is offline',
  async (address) => {
    const { connection } = connect(['none'], { address, isOnline: false });
    expect([connection.isOnline(), await connection.probe()]).toEqual([false, 'unreachable']);
  },
);

describe('what the clock of the server shows', () => {
  const at = (date: string, others: Record<string, string> = {}): Answer => ({
    ok: true,
    redirected: false,
    status: 200,
    headers: new Headers({ date, ...others }),
  });
  const DATE = 'Wed, 25 Nov 2026 08:00:00 GMT';
  const aheadMs = async (...args: Parameters<typeof connect>): Promise<number | null> => {
    const { connection } = connect(...args);
    await connection.probe();
    const shown = readServerTime(connection.serverResponse(), args[1]?.address ?? ADDRESS);
    return shown && shown.at.epochMs - shown.serverMs;
  };

  test('is its Date, half a second on, in the middle between request and response', async () => {
    expect(await aheadMs([at(DATE)])).toBe(3_600_000 - 500);
    expect(await aheadMs([at(DATE)], { roundTripMs: 400 })).toBe(3_600_000 - 500 + 200);
  });

  test('is later by the time for which a cache has kept the response', async () => {
    expect(await aheadMs([at(DATE, { age: '60' })])).toBe(3_540_000 - 500);
  });

  test.each<[why: string, ...Parameters<typeof connect>]>([
    ['no date', [OK]],
    ['a date that is none', [at('yesterday')]],
    ['an age that is none', [at(DATE, { age: 'old' })]],
    ['a response that was long under way', [at(DATE)], { roundTripMs: 5001 }],
    ['a login page elsewhere', [{ ...(at(DATE) as object), redirected: true }]],
    ['a server that is the app on the device', [at(DATE)], { address: 'http://localhost/_app_file_/a.html' }],
  ])('is not known: %s', async (_, ...args) => {
    expect(await aheadMs(...args)).toBeNull();
  });
});
