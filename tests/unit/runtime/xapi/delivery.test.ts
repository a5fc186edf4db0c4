import { describe, expect, test } from 'vitest';
import { createDelivery, type DeliveryProblem, type Reply } from '../../../../src/runtime/xapi/delivery.ts';
import type { QueuedStatement } from '../../../../src/runtime/xapi/outbox.ts';

const letter = (n: number, size = 20): QueuedStatement => {
  const id = `id-${String(n).padStart(3, '0')}`;
  const timestamp = new Date(Date.UTC(2026, 10, 25, 9, 0, n)).toISOString();
  return { id, timestamp, body: JSON.stringify({ id, fill: 'x'.repeat(size) }) };
};
const letters = (count: number, size?: number): readonly QueuedStatement[] =>
  Array.from({ length: count }, (_, index) => letter(index, size));

const idsIn = (bodies: readonly string[]): readonly string[] =>
  bodies.map((body) => (JSON.parse(body) as { id: string }).id);

type Answer = Reply | null | 'throw';
const reply = (status: number, body = '', retryAfterMs: number | null = null): Reply => ({
  status,
  body,
  retryAfterMs,
});
const accept = (bodies: readonly string[]): Reply => reply(200, JSON.stringify(idsIn(bodies)));

/** A delivery whose LRS answers as told, in a time that a test moves. */
const deliver = (answer: (bodies: readonly string[], request: number) => Answer, random = 1 - 2 ** -20) => {
  const posts: (readonly string[])[] = [];
  const lastPosts: (readonly string[])[] = [];
  const delivered: string[] = [];
  const troubles: DeliveryProblem[] = [];
  const timers: { readonly callback: () => void; readonly dueMs: number }[] = [];
  let nowMs = 0;
  let atOnce = 0;
  let mostAtOnce = 0;
  const respond = async (bodies: readonly string[]): Promise<Reply | null> => {
    atOnce += 1;
    mostAtOnce = Math.max(mostAtOnce, atOnce);
    const given = answer(bodies, posts.length + lastPosts.length);
    await Promise.resolve();
    atOnce -= 1;
    if (given === 'throw') throw new Error('not a promise kept');
    return given;
  };
  const delivery = createDelivery({
    transport: {
      post: (bodies) => {
        posts.push(idsIn(bodies));
        return respond(bodies);
      },
      postLast: (bodies) => {
        lastPosts.push(idsIn(bodies));
        return respond(bodies);
      },
    },
    schedule: (callback, delayMs) => {
      const timer = { callback, dueMs: nowMs + delayMs };
      timers.push(timer);
      return () => void timers.splice(timers.indexOf(timer), timers.includes(timer) ? 1 : 0);
    },
    random: () => random,
    onDelivered: (ids) => delivered.push(...ids),
    report: (trouble) => troubles.push(trouble),
  });
  const settle = (): Promise<void> => new Promise((resolve) => setImmediate(resolve));
  return {
    delivery,
    posts,
    lastPosts,
    delivered,
    troubles,
    settle,
    mostAtOnce: () => mostAtOnce,
    /** When the next attempt falls due, from now. */
    nextInMs: (): number | null => (timers[0] ? timers[0].dueMs - nowMs : null),
    wait: async (ms: number): Promise<void> => {
      const endMs = nowMs + ms;
      for (;;) {
        const due = timers.filter(({ dueMs }) => dueMs <= endMs).sort((a, b) => a.dueMs - b.dueMs)[0];
        if (!due) break;
        nowMs = Math.max(nowMs, due.dueMs);
        timers.splice(timers.indexOf(due), 1);
        due.callback();
        await settle();
      }
      nowMs = endMs;
    },
  };
};

describe('an LRS that works', () => {
  test('gets what happens together in one batch, and each once', async () => {
    const { delivery, posts, delivered, wait } = deliver(accept);
    delivery.add([letter(1)]);
    delivery.add([letter(2), letter(1)]);
    await wait(1000);
    expect(posts).toEqual([['id-001', 'id-002']]);
    expect(delivered).toEqual(['id-001', 'id-002']);
    await wait(1_000_000);
    expect(posts.length).toBe(1);
  });

  test('gets at most 50 at a time, one batch after the other, in the order of time', async () => {
    const { delivery, posts, delivered, mostAtOnce, wait } = deliver(accept);
    delivery.add([...letters(120)].reverse());
    await wait(1000);
    expect(posts.map((ids) => ids.length)).toEqual([50, 50, 20]);
    expect(delivered).toEqual(letters(120).map(({ id }) => id));
    expect(mostAtOnce()).toBe(1);
  });

  test('gets what is gathered in a quarter of a second, however much comes in between', async () => {
    const { delivery, posts, wait } = deliver(accept);
    delivery.add([letter(1)]);
    await wait(200);
    delivery.add([letter(2)]);
    await wait(50);
    expect(posts).toEqual([['id-001', 'id-002']]);
  });

  test('gets a statement that is too long for a batch by itself', async () => {
    const { delivery, posts, wait } = deliver(accept);
    delivery.add([letter(1, 600_000), letter(2), letter(3, 480_000), letter(4, 30_000)]);
    await wait(1000);
    expect(posts).toEqual([['id-001'], ['id-002', 'id-003'], ['id-004']]);
  });

  test('may say 204', async () => {
    const { delivery, delivered, wait } = deliver(() => reply(204));
    delivery.add(letters(2));
    await wait(1000);
    expect(delivered.length).toBe(2);
  });
});

describe('a batch that is refused', () => {
  test.each([409, 400, 413, 422])(
    'with %i is halved until the statement is alone that the LRS minds',
    async (status) => {
      const bad = 'id-037';
      const run = deliver((bodies) => (idsIn(bodies).includes(bad) ? reply(status, 'no') : accept(bodies)));
      run.delivery.add(letters(50));
      await run.wait(1000);
      const ids = letters(50).map(({ id }) => id);
      const isDone = status === 409;
      expect([...run.delivered].sort()).toEqual(isDone ? ids : ids.filter((id) => id !== bad));
      expect(run.troubles).toEqual(isDone ? [] : [{ kind: 'refused', status, statement: bad, answer: 'no' }]);
      expect(run.posts.length).toBeLessThan(20);
      expect(run.nextInMs()).toBeNull();
      // What comes later goes without the one that is refused.
      run.delivery.add([letter(70)]);
      await run.wait(1000);
      expect(run.posts.at(-1)).toEqual(['id-070']);
      run.delivery.add([letter(71)]);
      run.delivery.leave();
      expect(run.lastPosts).toEqual([['id-071']]);
    },
  );

  test('is told with the beginning of what the LRS says', async () => {
    const run = deliver(() => reply(400, 'no '.repeat(100)));
    run.delivery.add(letters(1));
    await run.wait(1000);
    expect(run.troubles).toMatchObject([{ answer: 'no '.repeat(67).slice(0, 200) }]);
  });

  test('with several that the LRS minds loses none of the others', async () => {
    const bad = ['id-000', 'id-007', 'id-008', 'id-019'];
    const run = deliver((bodies) =>
      idsIn(bodies).some((id) => bad.includes(id)) ? reply(400) : accept(bodies),
    );
    run.delivery.add(letters(20));
    await run.wait(1000);
    expect([...run.delivered].sort()).toEqual(
      letters(20)
        .map(({ id }) => id)
        .filter((id) => !bad.includes(id)),
    );
    expect(run.troubles.length).toBe(4);
  });

  test('waits in the middle when the LRS goes away, and goes on where it was', async () => {
    let isUp = true;
    const run = deliver((bodies, request) => {
      if (request === 3) isUp = false;
      if (!isUp) return null;
      return idsIn(bodies).includes('id-002') ? reply(409) : accept(bodies);
    });
    run.delivery.add(letters(8));
    await run.wait(1000);
    isUp = true;
    await run.wait(10_000);
    expect([...run.delivered].sort()).toEqual(letters(8).map(({ id }) => id));
  });
});

describe('an LRS that does not work', () => {
  test('with 403 gets nothing more in this launch, and it is said once', async () => {
    const status = 403;
    const run = deliver(() => reply(status));
    run.delivery.add(letters(3));
    await run.wait(1000);
    run.delivery.add([letter(9)]);
    run.delivery.wake();
    run.delivery.leave();
    await run.wait(10_000_000);
    expect(run.posts.length).toBe(1);
    expect(run.lastPosts).toEqual([]);
    expect(run.troubles).toEqual([{ kind: 'not-authorised', status }]);
    expect(run.delivered).toEqual([]);
  });

  test('names what it does not let pass, and gets the rest; what it named is kept', async () => {
    const minds = ['id-001', 'id-003'];
    const answer = (bodies: readonly string[]): Reply => {
      const refused = idsIn(bodies).filter((id) => minds.includes(id));
      if (refused.length === 0) return accept(bodies);
      return reply(403, JSON.stringify({ refused: refused.map((id) => ({ id, reason: 'other-account' })) }));
    };
    const run = deliver(answer);
    run.delivery.add(letters(5));
    await run.wait(1000);
    expect(run.posts).toEqual([
      ['id-000', 'id-001', 'id-002', 'id-003', 'id-004'],
      ['id-000', 'id-002', 'id-004'],
    ]);
    expect(run.delivered).toEqual(['id-000', 'id-002', 'id-004']);
    expect(run.troubles).toMatchObject(
      minds.map((statement) => ({ kind: 'refused', status: 403, statement })),
    );
    run.delivery.leave();
    await run.wait(10_000_000);
    expect(run.posts.length).toBe(2);
    expect(run.lastPosts).toEqual([]);
  });

  test.each([
    '',
    'Forbidden',
    '[]',
    'null',
    '{"refused":"all"}',
    '{"refused":[{"id":"another"}]}',
    '{"refused":[null]}',
  ])('that forbids without a name of what it was sent, %j, is not asked again', async (body) => {
    const run = deliver(() => reply(403, body));
    run.delivery.add(letters(3));
    await run.wait(10_000_000);
    expect(run.posts.length).toBe(1);
    expect(run.troubles).toEqual([{ kind: 'not-authorised', status: 403 }]);
  });

  test.each<readonly [string, Answer, DeliveryProblem]>([
    ['nobody signed in', reply(401), { kind: 'not-authorised', status: 401 }],
    ['no answer', null, { kind: 'unreachable', status: 0 }],
    ['a broken transport', 'throw', { kind: 'unreachable', status: 0 }],
    ['500', reply(500), { kind: 'unreachable', status: 500 }],
    ['503', reply(503), { kind: 'unreachable', status: 503 }],
    ['429', reply(429), { kind: 'unreachable', status: 429 }],
    ['408', reply(408), { kind: 'unreachable', status: 408 }],
    ['404', reply(404), { kind: 'not-an-lrs', status: 404 }],
    ['a redirection', reply(302), { kind: 'not-an-lrs', status: 302 }],
    [
      'the page of a login instead of ids',
      reply(200, '<!doctype html>'),
      { kind: 'not-an-lrs', status: 200 },
    ],
    ['ids of other statements', reply(200, '["id-777"]'), { kind: 'not-an-lrs', status: 200 }],
    ['the id of one of them', reply(200, '["id-000"]'), { kind: 'not-an-lrs', status: 200 }],
    ['ids in one text', reply(200, '"id-000 id-001"'), { kind: 'not-an-lrs', status: 200 }],
    ['the ids, but only taken in', reply(202, '["id-000","id-001"]'), { kind: 'not-an-lrs', status: 202 }],
  ])('is asked again less and less often: %s', async (_, answer, trouble) => {
    let isUp = false;
    const run = deliver((bodies) => (isUp ? accept(bodies) : answer));
    run.delivery.add(letters(2));
    await run.wait(250);
    const pauses: number[] = [];
    for (let round = 0; round < 12; round++) {
      const pause = run.nextInMs() ?? 0;
      pauses.push(Math.round(pause));
      await run.wait(pause);
    }
    expect(pauses).toEqual([
      2000, 4000, 8000, 16_000, 32_000, 64_000, 128_000, 256_000, 300_000, 300_000, 300_000, 300_000,
    ]);
    expect(run.troubles).toEqual([trouble]);
    isUp = true;
    await run.wait(300_000);
    expect(run.delivered).toEqual(['id-000', 'id-001']);
    // What goes wrong then is waited for as at first.
    isUp = false;
    run.delivery.add([letter(9)]);
    await run.wait(250);
    expect(Math.round(run.nextInMs() ?? 0)).toBe(2000);
  });

  test('is asked again at different times by different learners', async () => {
    const pauseWith = async (random: number): Promise<number | null> => {
      const run = deliver(() => null, random);
      run.delivery.add(letters(1));
      await run.wait(250);
      return run.nextInMs();
    };
    expect([await pauseWith(0), await pauseWith(0.5)]).toEqual([1000, 1500]);
  });

  test('is not asked before the time that it named', async () => {
    const run = deliver((bodies, request) => (request === 1 ? reply(429, '', 90_000) : accept(bodies)));
    run.delivery.add(letters(1));
    await run.wait(250);
    expect(run.nextInMs()).toBe(90_000);
    run.delivery.add([letter(1)]);
    expect(run.nextInMs()).toBe(90_000);
    await run.wait(89_999);
    expect(run.posts.length).toBe(1);
    await run.wait(1);
    expect(run.delivered).toEqual(['id-000', 'id-001']);
  });

  test('is asked again within the hour, whatever it named', async () => {
    const run = deliver(() => reply(503, '', 36_000_000));
    run.delivery.add(letters(1));
    await run.wait(250);
    expect(run.nextInMs()).toBe(3_600_000);
  });

  test('is asked at once when the network is back', async () => {
    let isUp = false;
    const run = deliver((bodies) => (isUp ? accept(bodies) : null));
    run.delivery.add(letters(1));
    await run.wait(20_000);
    isUp = true;
    run.delivery.wake();
    await run.wait(0);
    expect(run.delivered).toEqual(['id-000']);
  });

  test('is asked once and patiently again when the network is back and the LRS is not', async () => {
    const run = deliver(() => null);
    run.delivery.add(letters(1));
    await run.wait(250);
    await run.wait(1000);
    run.delivery.wake();
    await run.wait(0);
    expect([run.posts.length, Math.round(run.nextInMs() ?? 0)]).toEqual([2, 2000]);
    await run.wait(1900);
    expect(run.posts.length).toBe(2);
  });

  test('has one request at a time, even when the network is back meanwhile', async () => {
    const timers: (() => void)[] = [];
    const answers: ((given: Reply) => void)[] = [];
    const settle = (): Promise<void> => new Promise((resolve) => setImmediate(resolve));
    const delivery = createDelivery({
      transport: {
        post: () => new Promise((resolve) => answers.push(resolve)),
        postLast: () => Promise.resolve(null),
      },
      schedule: (callback) => {
        timers.push(callback);
        return () => {};
      },
      random: () => 0,
      onDelivered: () => {},
      report: () => {},
    });
    delivery.add([letter(1)]);
    timers.shift()?.();
    delivery.wake();
    delivery.add([letter(2)]);
    for (const timer of timers.splice(0)) timer();
    await settle();
    expect(answers.length).toBe(1);
    answers[0]?.(reply(204));
    await settle();
    expect(answers.length).toBe(2);
  });
});

describe('when the page goes', () => {
  test('the newest go with it, at most 30', async () => {
    const run = deliver(accept);
    run.delivery.add(letters(45));
    run.delivery.leave();
    await run.settle();
    expect(run.lastPosts).toEqual([
      letters(45)
        .map(({ id }) => id)
        .slice(15),
    ]);
    expect(run.posts).toEqual([]);
    await run.wait(1000);
    expect(run.posts).toEqual([
      letters(45)
        .map(({ id }) => id)
        .slice(0, 15),
    ]);
    expect(new Set(run.delivered).size).toBe(45);
  });

  test('they are less than 64 KiB together', async () => {
    const run = deliver(accept);
    const long = letters(20, 9000);
    run.delivery.add(long);
    run.delivery.leave();
    const sent = run.lastPosts[0] ?? [];
    const bytes = long
      .filter(({ id }) => sent.includes(id))
      .reduce((sum, { body }) => sum + body.length + 1, 2);
    expect(sent.at(-1)).toBe('id-019');
    expect(bytes).toBeLessThan(65_536);
    expect(bytes).toBeGreaterThan(50_000);
  });

  test('without anything to say nothing is asked', () => {
    const run = deliver(accept);
    run.delivery.leave();
    expect(run.lastPosts).toEqual([]);
  });

  test('what the LRS does not confirm stays', async () => {
    const run = deliver((bodies, request) => (request === 1 ? reply(409) : accept(bodies)));
    run.delivery.add(letters(2));
    run.delivery.leave();
    await run.settle();
    expect(run.delivered).toEqual([]);
    await run.wait(1000);
    expect(run.delivered).toEqual(['id-000', 'id-001']);
  });
});
