import type { LrsQuery } from '../core/records/intake/lrs-queries.ts';
import { parseTimestamp } from '../core/records/intake/read-statement.ts';
import {
  LrsAnswerError,
  type LrsClient,
  type LrsRequest,
  type LrsResponse,
  LrsStatusError,
  LrsUnreachableError,
  statusErrorOf,
} from './lrs-client.ts';

/** How far one stream has been read; all moments in RFC 3339. */
export interface StreamState {
  /** Everything stored up to then has been read; `null` before the first time. */
  readonly since: string | null;
  /** The address of the page that comes next; `null` where no question is half answered. */
  readonly more: string | null;
  /** The limit of the question that is half answered: nothing stored after it is on its pages. */
  readonly until: string | null;
  /** Up to when the pages that are being read are complete. */
  readonly watermark: string | null;
  /** When the latest statement of these pages was stored. */
  readonly lastStored: string | null;
}

/** How far an LRS has been read, by the names of streams. */
export type PullState = Readonly<Record<string, StreamState>>;

export interface PullOptions {
  readonly client: LrsClient;
  readonly queries: readonly LrsQuery[];
  /** What the caller wants of all that is stored; RFC 3339, `null` for no limit. */
  readonly since: string | null;
  readonly until: string | null;
  /** From where an earlier pull left off. */
  readonly state: PullState;
  /** Takes the statements of one page, and the state that holds once they are safe. */
  onPage(statements: readonly unknown[], state: PullState): Promise<void>;
  /** Waits for so many milliseconds, before a request is made again. */
  readonly wait: (ms: number) => Promise<void>;
  /** From 0 to 1: spreads the requests of several readers. */
  readonly random: () => number;
}

export interface PullOutcome {
  readonly state: PullState;
  /** Up to when everything has been read; `null` if the LRS says nothing and has nothing. */
  readonly watermark: string | null;
  /** Whether the LRS itself says up to when its answers are complete. */
  readonly hasWatermark: boolean;
}

const MAX_TRIES = 6;
const MAX_WAIT_MS = 120_000;

const isPassing = (error: unknown): boolean =>
  (error instanceof LrsUnreachableError && error.isPassing) ||
  (error instanceof LrsStatusError && (error.status === 429 || error.status >= 500));

const isRefusal = (error: unknown): error is LrsStatusError =>
  error instanceof LrsStatusError && (error.status === 401 || error.status === 403);

/** The one of two moments that `isBetter` picks; the other one where one is `null`. */
const pick = (
  a: string | null,
  b: string | null,
  isBetter: (a: number, b: number) => boolean,
): string | null => {
  if (a === null || b === null) return a ?? b;
  return isBetter(parseTimestamp(a) ?? 0, parseTimestamp(b) ?? 0) ? a : b;
};

const earlier = (a: string | null, b: string | null): string | null =>
  pick(a, b, (first, second) => first <= second);
const later = (a: string | null, b: string | null): string | null =>
  pick(a, b, (first, second) => first >= second);

const isAtOrAfter = (a: string, b: string): boolean => (parseTimestamp(a) ?? 0) >= (parseTimestamp(b) ?? 0);

/** Nothing has been read. */
const FRESH: StreamState = { since: null, more: null, until: null, watermark: null, lastStored: null };

const readOnlyError = (error: LrsStatusError): LrsStatusError =>
  new LrsStatusError(
    error.message,
    'Records need a key that may read statements ("statements/read"), never the one of a package, which may only write.',
    error.status,
    error.retryAfterSeconds,
  );

interface Page {
  readonly statements: readonly unknown[];
  readonly more: string | null;
}

const pageOf = (response: LrsResponse): Page => {
  const value = response.json();
  if (
    typeof value !== 'object' ||
    value === null ||
    !('statements' in value) ||
    !Array.isArray(value.statements)
  )
    throw new LrsAnswerError(
      'The LRS answered with something other than a list of statements.',
      'Check the address: it is the part before "statements", such as https://lrs.example.org/xapi/.',
    );
  const more = 'more' in value && typeof value.more === 'string' && value.more !== '' ? value.more : null;
  return { statements: value.statements, more };
};

const storedOf = (statement: unknown): string | null =>
  typeof statement === 'object' &&
  statement !== null &&
  'stored' in statement &&
  typeof statement.stored === 'string'
    ? statement.stored
    : null;

/**
 * Reads all that an LRS has, stream by stream and page by page (xAPI-Communication 2.1.3), and waits longer and longer where
 * it is busy or away for a moment.
 *
 * Throws LrsError where waiting does not help.
 */
export const pullStatements = async (options: PullOptions): Promise<PullOutcome> => {
  const { client, queries } = options;
  let state: PullState = options.state;
  let hasWatermark = true;

  const ask = async (request: LrsRequest): Promise<LrsResponse> => {
    for (let tries = 1; ; tries++) {
      try {
        const response = await client.request(request);
        if (response.status === 200) return response;
        throw statusErrorOf(response, 'reading statements');
      } catch (error) {
        if (isRefusal(error)) throw readOnlyError(error);
        if (!isPassing(error) || tries >= MAX_TRIES) throw error;
        const asked = error instanceof LrsStatusError ? error.retryAfterSeconds : null;
        const backOff = 1000 * 2 ** (tries - 1) * (0.5 + options.random());
        await options.wait(Math.min(MAX_WAIT_MS, asked === null ? backOff : asked * 1000));
      }
    }
  };

  /** Reads the pages of one question to its end; `question` says how far they go. */
  const readPages = async (name: string, question: StreamState, first: LrsResponse): Promise<void> => {
    const { since, until, watermark } = question;
    let { lastStored } = question;
    let response = first;
    const asked = new Set<string>();
    if (watermark === null) hasWatermark = false;
    for (;;) {
      const page = pageOf(response);
      for (const statement of page.statements) lastStored = later(lastStored, storedOf(statement));
      const through = watermark ?? lastStored;
      state = {
        ...state,
        [name]:
          page.more === null
            ? // Where the LRS tells nothing and has nothing, nothing is known to be complete, not even up to the limit.
              { ...FRESH, since: through === null ? since : later(since, earlier(through, until)) }
            : { ...question, more: page.more, lastStored },
      };
      await options.onPage(page.statements, state);
      if (page.more === null) return;
      if (asked.has(page.more))
        throw new LrsAnswerError(
          'The LRS leads in a circle: a page names itself as the one that follows.',
          'Report this to whoever makes the LRS; a smaller range by --since and --until may help.',
        );
      asked.add(page.more);
      response = await ask({ resource: page.more });
    }
  };

  /** Reads the rest of a question that was interrupted, with the limit that it was asked with. */
  const finishPages = async (name: string, question: StreamState, more: string): Promise<void> => {
    let response: LrsResponse;
    try {
      response = await ask({ resource: more });
    } catch (error) {
      // An LRS may forget such an address after a day: the question is then asked again.
      if (!(error instanceof LrsStatusError) || isPassing(error) || isRefusal(error)) throw error;
      return;
    }
    await readPages(name, question, response);
  };

  for (const { name, parameters } of queries) {
    const begun = state[name] ?? FRESH;
    if (begun.more !== null) await finishPages(name, begun, begun.more);
    // What was stored since, or lay behind the limit of an interrupted question, is asked for now.
    const { since: readUpTo } = state[name] ?? FRESH;
    const since = later(options.since, readUpTo);
    const { until } = options;
    if (since !== null && until !== null && isAtOrAfter(since, until)) {
      state = { ...state, [name]: { ...FRESH, since: readUpTo } };
      continue;
    }
    const response = await ask({
      resource: 'statements',
      query: {
        ...parameters,
        ...(since === null ? {} : { since }),
        ...(until === null ? {} : { until }),
      },
    });
    const through = response.headers.get('x-experience-api-consistent-through');
    // A watermark that is no moment would be sent back to the LRS as one.
    const watermark = parseTimestamp(through) === null ? null : through;
    await readPages(name, { ...FRESH, since: readUpTo, until, watermark }, response);
  }
  const reached = queries.map(({ name }) => state[name]?.since ?? null);
  return {
    state,
    watermark: reached.includes(null) ? null : reached.reduce(earlier, options.until),
    hasWatermark,
  };
};
