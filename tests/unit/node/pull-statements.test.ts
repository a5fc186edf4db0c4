import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  LrsAnswerError,
  type LrsClient,
  LrsError,
  type LrsRequest,
  LrsStatusError,
} from '../../../src/node/lrs-client.ts';
import {
  type PullOptions,
  type PullState,
  pullStatements,
  type StreamState,
} from '../../../src/node/pull-statements.ts';

interface Answer {
  readonly status?: number;
  readonly body?: unknown;
  readonly through?: string;
}

const CONSISTENT_THROUGH = 'x-experience-api-consistent-through';

/** Pulls from an LRS that gives these answers one after the other, the last one again and again. */
const pull = async (answers: readonly (Answer | Error)[], options: Partial<PullOptions> = {}) => {
  const requests: LrsRequest[] = [];
  const states: PullState[] = [];
  const waits: number[] = [];
  const client: LrsClient = {
    endpoint: 'https://lrs.example.org/xapi/',
    request: async (request) => {
      const answer = answers[Math.min(requests.push(request), answers.length) - 1] ?? {};
      if (answer instanceof Error) throw answer;
      const { status = 200, body = { statements: [] }, through } = answer;
      return {
        status,
        headers: new Headers(through === undefined ? {} : { [CONSISTENT_THROUGH]: through }),
        text: JSON.stringify(body),
        json: () => body,
      };
    },
  };
  const outcome = pullStatements({
    client,
    queries: [{ name: 'passed', parameters: { verb: 'v' } }],
    since: null,
    until: null,
    state: {},
    onPage: async (_statements, state) => void states.push(state),
    wait: async (ms) => void waits.push(ms),
    random: () => 0.5,
    ...options,
  });
  return { outcome: await outcome.catch((error: unknown) => error), requests, states, waits };
};

const stored = (...moments: readonly unknown[]): Answer => ({
  body: { statements: moments.map((moment) => ({ id: 'x', stored: moment })) },
});

const half: StreamState = {
  since: '2026-01-01T00:00:00Z',
  more: '/xapi/more/7',
  until: null,
  watermark: '2026-02-01T00:00:00Z',
  lastStored: '2026-01-15T00:00:00Z',
};

describe('without a watermark', () => {
  test('the latest time of storage is one, in whatever order and zone', async () => {
    const moments = [
      '2026-03-01T10:00:00.000Z',
      '2026-03-01T13:00:00+02:00',
      '2026-03-01T10:59:59Z',
      5,
      undefined,
    ];
    const { outcome } = await pull([
      { body: { statements: [null, 7, ...(stored(...moments).body as { statements: [] }).statements] } },
    ]);
    expect(outcome).toMatchObject({ hasWatermark: false, watermark: '2026-03-01T13:00:00+02:00' });
  });

  test('nothing gives none, and the earlier one stays', async () => {
    expect((await pull([{}])).outcome).toMatchObject({ watermark: null, hasWatermark: false });
    const known = { ...half, more: null, watermark: null, lastStored: null };
    const { outcome, requests } = await pull([{}], { state: { passed: known } });
    expect(outcome).toMatchObject({ watermark: half.since });
    expect(requests[0]?.query).toEqual({ verb: 'v', since: half.since });
  });
});

describe('limits', () => {
  const queries = [
    { name: 'passed', parameters: {} },
    { name: 'failed', parameters: {} },
  ];

  test('are asked for, and nothing counts as read beyond them', async () => {
    const { outcome, requests } = await pull([{ through: '2026-06-01T00:00:00Z' }], {
      since: '2026-02-01T00:00:00Z',
      until: '2026-05-01T00:00:00Z',
      state: { passed: { ...half, more: null } },
    });
    expect(requests[0]).toEqual({
      resource: 'statements',
      query: { verb: 'v', since: '2026-02-01T00:00:00Z', until: '2026-05-01T00:00:00Z' },
    });
    expect(outcome).toMatchObject({ watermark: '2026-05-01T00:00:00Z', hasWatermark: true });
  });

  test('an answer without anything says nothing about the time up to the limit', async () => {
    const { states, outcome } = await pull([{}], { until: '2027-12-31T23:59:59.999Z' });
    expect(states.at(-1)).toMatchObject({ passed: { since: null } });
    expect(outcome).toMatchObject({ watermark: null });
  });

  test('what has been read is not asked for again', async () => {
    const known = { ...half, more: null, watermark: null, lastStored: null };
    const { outcome, requests } = await pull([{}], {
      until: '2025-12-31T23:59:59Z',
      state: { passed: known },
    });
    expect(requests).toEqual([]);
    expect(outcome).toMatchObject({
      watermark: '2025-12-31T23:59:59Z',
      state: { passed: { since: half.since } },
    });
  });

  test('the whole goes as far as the stream that goes least far', async () => {
    const answers = [{ through: '2026-06-01T00:00:00Z' }, { through: '2026-05-31T00:00:00Z' }];
    for (const order of [answers, [...answers].reverse()])
      expect((await pull(order, { queries })).outcome).toMatchObject({ watermark: '2026-05-31T00:00:00Z' });
    expect((await pull([{ through: '2026-06-01T00:00:00Z' }, {}], { queries })).outcome).toMatchObject({
      watermark: null,
    });
  });
});

describe('an interrupted pull', () => {
  const state = { passed: half };

  test('goes on, with the watermark of its first page, and then asks for what came since', async () => {
    const page = {
      body: { statements: [{ stored: '2026-03-01T00:00:00Z' }] },
      through: '2026-04-01T00:00:00Z',
    };
    const { outcome, requests, states } = await pull([page, { through: '2026-05-01T00:00:00Z' }], { state });
    expect(requests).toEqual([
      { resource: '/xapi/more/7' },
      { resource: 'statements', query: { verb: 'v', since: '2026-02-01T00:00:00Z' } },
    ]);
    const between = { more: null, until: null, watermark: null, lastStored: null };
    expect(states).toEqual([
      { passed: { since: '2026-02-01T00:00:00Z', ...between } },
      { passed: { since: '2026-05-01T00:00:00Z', ...between } },
    ]);
    expect(outcome).toMatchObject({ watermark: '2026-05-01T00:00:00Z' });
  });

  test('goes no further than the limit that it was begun with', async () => {
    const until = '2026-01-20T00:00:00Z';
    const { requests, states } = await pull([{}, { through: '2026-05-01T00:00:00Z' }], {
      state: { passed: { ...half, until } },
    });
    expect(states[0]).toMatchObject({ passed: { since: until, more: null } });
    expect(requests[1]?.query).toEqual({ verb: 'v', since: until });
  });

  test('begins again, with a new watermark, where the LRS has forgotten the page', async () => {
    const { outcome, requests } = await pull([{ status: 404 }, { through: '2026-04-01T00:00:00Z' }], {
      state,
    });
    expect(requests.map(({ resource }) => resource)).toEqual(['/xapi/more/7', 'statements']);
    expect(requests[1]?.query).toEqual({ verb: 'v', since: half.since });
    expect(outcome).toMatchObject({ watermark: '2026-04-01T00:00:00Z' });
  });

  test.each([
    ['the key is refused', { status: 401 }, 1],
    ['the key may not read', { status: 403 }, 1],
    ['the LRS is down', { status: 500 }, 6],
    ['the LRS is busy', { status: 429 }, 6],
    ['it leads elsewhere', new LrsError('elsewhere', ''), 1],
  ])('is left as it is when %s', async (_why, answer, tries) => {
    const { outcome, requests, states } = await pull([answer], { state });
    expect(outcome).toBeInstanceOf(LrsError);
    expect(requests.map(({ resource }) => resource)).toEqual(Array(tries).fill('/xapi/more/7'));
    expect(states).toEqual([]);
  });
});

describe('answers', () => {
  test.each([[[]], ['x'], [null], [{ statements: {} }], [{ more: '' }]])(
    '%j is no list of statements',
    async (body) => {
      const { outcome, waits } = await pull([{ body }]);
      expect(outcome).toBeInstanceOf(LrsAnswerError);
      expect(waits).toEqual([]);
    },
  );

  test.each([[''], [null], [5], [undefined]])('`more` as %j leads nowhere', async (more) => {
    const { requests } = await pull([{ body: { statements: [], more } }]);
    expect(requests).toHaveLength(1);
  });

  test('what was read is known page by page', async () => {
    const first = {
      body: { statements: [{ stored: '2026-03-01T00:00:00Z' }], more: '/more/1' },
      through: '2026-04-01T00:00:00Z',
    };
    const { states } = await pull([first, { through: '2026-05-01T00:00:00Z' }]);
    expect(states).toEqual([
      {
        passed: {
          since: null,
          more: '/more/1',
          until: null,
          watermark: '2026-04-01T00:00:00Z',
          lastStored: '2026-03-01T00:00:00Z',
        },
      },
      {
        passed: { since: '2026-04-01T00:00:00Z', more: null, until: null, watermark: null, lastStored: null },
      },
    ]);
  });

  test('a refusal says which key is needed', async () => {
    for (const status of [401, 403]) {
      const { outcome } = await pull([{ status }]);
      expect(outcome).toBeInstanceOf(LrsStatusError);
      expect(outcome).toMatchObject({ status, remedy: expect.stringContaining('statements/read') });
    }
  });
});

describe('a series of pulls into one cache', () => {
  const momentOf = (minute: number): string => new Date(Date.UTC(2026, 0, 1, 0, minute)).toISOString();
  const stepArb = fc.record({
    /** So many minutes pass, in each of which a statement is stored. */
    minutes: fc.integer({ min: 0, max: 12 }),
    /** Minutes from the start of all; beyond now as well. */
    until: fc.option(fc.integer({ min: 0, max: 60 }), { nil: null }),
    /** The request that fails. */
    failsAt: fc.option(fc.integer({ min: 1, max: 6 }), { nil: null }),
    isForgetful: fc.boolean(),
  });

  test('has everything up to the moment that it names, whatever was interrupted and limited before', () =>
    fc.assert(
      fc.asyncProperty(
        fc.array(stepArb, { minLength: 1, maxLength: 6 }),
        fc.boolean(),
        fc.option(fc.integer({ min: 0, max: 20 }), { nil: null }),
        async (steps, hasHeader, since) => {
          let now = 0;
          let state: PullState = {};
          const cached = new Set<number>();
          let pages = new Map<string, readonly number[]>();
          const run = async (until: number | null, failsAt: number | null) => {
            let requests = 0;
            const client: LrsClient = {
              endpoint: 'https://lrs.example.org/xapi/',
              request: async ({ resource, query }) => {
                const answer = (status: number, body: unknown) => ({
                  status,
                  headers: new Headers(hasHeader ? { [CONSISTENT_THROUGH]: momentOf(now) } : {}),
                  text: JSON.stringify(body),
                  json: () => body,
                });
                if (++requests === failsAt) return answer(403, {});
                const [from = -1, to = now] = [query?.since, query?.until].map((moment) =>
                  moment === undefined ? undefined : (Date.parse(moment) - Date.UTC(2026, 0, 1)) / 60_000,
                );
                const found =
                  resource === 'statements'
                    ? Array.from({ length: now }, (_, index) => index + 1).filter(
                        (minute) => minute > from && minute <= to,
                      )
                    : pages.get(resource);
                if (!found) return answer(404, {});
                const more = found.length > 2 ? `/more/${pages.size}` : '';
                if (more !== '') pages.set(more, found.slice(2));
                const statements = found.slice(0, 2).map((minute) => ({ minute, stored: momentOf(minute) }));
                return answer(200, { statements, more });
              },
            };
            try {
              const { watermark } = await pullStatements({
                client,
                queries: [{ name: 'passed', parameters: {} }],
                since: since === null ? null : momentOf(since),
                until: until === null ? null : momentOf(until),
                state,
                onPage: async (statements, reached) => {
                  for (const { minute } of statements as readonly { minute: number }[]) cached.add(minute);
                  // As it is written and read again.
                  state = JSON.parse(JSON.stringify(reached));
                },
                wait: async () => {},
                random: () => 0.5,
              });
              for (let minute = (since ?? 0) + 1; minute <= now; minute++)
                if (watermark !== null && momentOf(minute) <= watermark) expect(cached).toContain(minute);
              return true;
            } catch (error) {
              expect(error).toMatchObject({ status: 403 });
              return false;
            }
          };
          for (const { minutes, until, failsAt, isForgetful } of steps) {
            now += minutes;
            await run(until, failsAt);
            if (isForgetful) pages = new Map();
          }
          expect(await run(null, null)).toBe(true);
          const wanted = Array.from({ length: now }, (_, index) => index + 1).filter(
            (minute) => minute > (since ?? 0),
          );
          expect([...cached].sort((a, b) => a - b)).toEqual(wanted);
        },
      ),
      { numRuns: 400 },
    ));
});
