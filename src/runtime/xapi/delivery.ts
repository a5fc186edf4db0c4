import { byTime, type QueuedStatement } from './outbox.ts';

/** What came back for a request; `null`: nothing did, or too late. */
export interface Reply {
  readonly status: number;
  readonly body: string;
  /** `Retry-After` in milliseconds; `null` if there was none that can be read. */
  readonly retryAfterMs: number | null;
}

/** The way to an LRS. */
export interface Transport {
  /** Posts statements as one batch. */
  post(bodies: readonly string[]): Promise<Reply | null>;
  /** The same in a request that outlives the page: at most 64 KiB. */
  postLast(bodies: readonly string[]): Promise<Reply | null>;
}

/** What whoever runs an LRS needs to know; the learner can do nothing about it. */
export type DeliveryProblem =
  /** 401: nobody is signed in, or the key is not known; it is sent again later. 403: nothing more is sent in this launch. */
  | { readonly kind: 'not-authorised'; readonly status: number }
  /** The LRS does not take this one statement: it is not sent again in this launch. */
  | { readonly kind: 'refused'; readonly status: number; readonly statement: string; readonly answer: string }
  /** No answer, or one that asks for patience: it is sent again later. `status` 0: none. */
  | { readonly kind: 'unreachable'; readonly status: number }
  /** An answer that no LRS gives; it is sent again later. */
  | { readonly kind: 'not-an-lrs'; readonly status: number };

export interface DeliveryEnvironment {
  readonly transport: Transport;
  /** Calls back once after so many milliseconds; returns a function that prevents it. */
  readonly schedule: (callback: () => void, delayMs: number) => () => void;
  /** 0 ≤ n < 1. */
  readonly random: () => number;
  /** An LRS has these. */
  readonly onDelivered: (ids: readonly string[]) => void;
  readonly report: (trouble: DeliveryProblem) => void;
}

/** Brings statements to an LRS, in order, each until it is there. Nothing here throws or rejects. */
export interface Delivery {
  add(statements: readonly QueuedStatement[]): void;
  /** The network is back: does not wait any longer. */
  wake(): void;
  /** The page goes: what fits one last request is sent with it. */
  leave(): void;
}

const BATCH_COUNT = 50;
const BATCH_BYTES = 500_000;
/** Browsers let 64 KiB outlive a page. */
const LAST_COUNT = 30;
const LAST_BYTES = 60_000;

/** What happens together is sent together. */
const GATHERING_MS = 250;
const FIRST_PAUSE_MS = 2000;
const LONGEST_PAUSE_MS = 300_000;
const LONGEST_RETRY_AFTER_MS = 3_600_000;

const lengthOf = (body: string): number => new TextEncoder().encode(body).length + 1;

/** As many statements from the start as one request takes, and at least one. */
const fitting = (
  statements: readonly QueuedStatement[],
  count: number,
  bytes: number,
): readonly QueuedStatement[] => {
  let total = 2;
  const end = statements.findIndex(({ body }, index) => {
    total += lengthOf(body);
    return index === count || total > bytes;
  });
  return end < 0 ? statements : statements.slice(0, Math.max(1, end));
};

/** Whether an LRS says that it has the statements: 204, or 200 with their ids (xAPI-Communication 2.1.1, 2.1.2). */
const isAccepted = (reply: Reply, statements: readonly QueuedStatement[]): boolean => {
  if (reply.status === 204) return true;
  if (reply.status !== 200) return false;
  try {
    const ids: unknown = JSON.parse(reply.body);
    return Array.isArray(ids) && statements.every(({ id }) => ids.includes(id));
  } catch {
    return false;
  }
};

/** The statements of a batch that a relay names as not to pass: `{"refused":[{"id":"…"}]}`. */
const refusedIn = (body: string, batch: readonly QueuedStatement[]): readonly QueuedStatement[] => {
  try {
    const { refused } = JSON.parse(body) as { readonly refused: readonly { readonly id: unknown }[] };
    return batch.filter(({ id }) => refused.some((one) => one.id === id));
  } catch {
    return [];
  }
};

/** Statuses that are about what was sent. */
const isAboutContent = (status: number): boolean => [400, 409, 413, 422].includes(status);

/** Statuses that ask for patience (RFC 9110, RFC 6585); 0: no answer. */
const isPassing = (status: number): boolean =>
  status === 0 || status === 408 || status === 429 || status >= 500;

/**
 * Delivers one batch at a time. An LRS that refuses a batch refuses all of it, so the batch is halved until the statement
 * is alone that it minds: 409, it has it already in other words; 400, it will never take it. With 403 a relay names those that it
 * minds, and the rest goes on; without names nothing more is sent. Everything else is tried again, less and less often.
 */
export const createDelivery = (environment: DeliveryEnvironment): Delivery => {
  const { transport, schedule, random, onDelivered, report } = environment;
  let waiting: readonly QueuedStatement[] = [];
  /** Halves of batches that were refused as a whole, the next one first; what is delivered of them is passed over. */
  let halves: readonly (readonly QueuedStatement[])[] = [];
  const refused = new Set<string>();
  const reported = new Set<string>();
  let isSending = false;
  let isStopped = false;
  let failures = 0;
  let cancelTimer: (() => void) | null = null;

  const reportOnce = (trouble: DeliveryProblem): void => {
    const key = trouble.kind === 'refused' ? trouble.statement : `${trouble.kind} ${trouble.status}`;
    if (reported.has(key)) return;
    reported.add(key);
    report(trouble);
  };

  /** It stays where it is kept, and the next launch tries it again. */
  const refuse = (statement: string, status: number, answer: string): void => {
    refused.add(statement);
    reportOnce({ kind: 'refused', status, statement, answer: answer.slice(0, 200) });
  };

  const isWaiting = ({ id }: QueuedStatement): boolean => waiting.some((queued) => queued.id === id);

  const markDelivered = (statements: readonly QueuedStatement[]): void => {
    const ids = statements.map(({ id }) => id);
    waiting = waiting.filter(({ id }) => !ids.includes(id));
    onDelivered(ids);
  };

  const wait = (delayMs: number): void => {
    cancelTimer?.();
    cancelTimer = schedule(() => {
      cancelTimer = null;
      void send();
    }, delayMs);
  };

  /** What is sent next: the rest of a refused batch before anything new. */
  const nextBatch = (): readonly QueuedStatement[] => {
    while (halves.length > 0) {
      const half = (halves[0] ?? []).filter((queued) => isWaiting(queued) && !refused.has(queued.id));
      if (half.length > 0) return half;
      halves = halves.slice(1);
    }
    return fitting(
      waiting.filter(({ id }) => !refused.has(id)),
      BATCH_COUNT,
      BATCH_BYTES,
    );
  };

  const pause = (retryAfterMs: number | null): void => {
    const pauseMs = Math.min(FIRST_PAUSE_MS * 2 ** Math.min(failures, 10), LONGEST_PAUSE_MS);
    failures += 1;
    wait(Math.max(pauseMs * (0.5 + random() / 2), Math.min(retryAfterMs ?? 0, LONGEST_RETRY_AFTER_MS)));
  };

  /** Whether the next batch may go at once. */
  const conclude = (batch: readonly QueuedStatement[], reply: Reply | null): boolean => {
    const [first, ...others] = batch;
    const status = reply?.status ?? 0;
    if (reply && isAccepted(reply, batch)) {
      failures = 0;
      markDelivered(batch);
      return true;
    }
    if (status === 403) {
      const named = refusedIn(reply?.body ?? '', batch);
      for (const { id } of named) refuse(id, status, reply?.body ?? '');
      if (named.length > 0) return true;
      isStopped = true;
      reportOnce({ kind: 'not-authorised', status });
      return false;
    }
    if (isAboutContent(status) && first) {
      if (others.length > 0) {
        const middle = Math.ceil(batch.length / 2);
        halves = [batch.slice(0, middle), batch.slice(middle), ...halves];
      } else if (status === 409) markDelivered(batch);
      else refuse(first.id, status, reply?.body ?? '');
      return true;
    }
    reportOnce({
      kind: status === 401 ? 'not-authorised' : isPassing(status) ? 'unreachable' : 'not-an-lrs',
      status,
    });
    pause(reply?.retryAfterMs ?? null);
    return false;
  };

  const send = async (): Promise<void> => {
    if (isSending || isStopped) return;
    const batch = nextBatch();
    if (batch.length === 0) return;
    isSending = true;
    const reply = await transport.post(batch.map(({ body }) => body)).catch(() => null);
    isSending = false;
    if (conclude(batch, reply)) void send();
  };

  return {
    add: (statements) => {
      waiting = [...waiting, ...statements.filter((queued) => !isWaiting(queued))].sort(byTime);
      if (!isStopped && cancelTimer === null) wait(GATHERING_MS);
    },
    wake: () => {
      failures = 0;
      if (!isStopped) wait(0);
    },
    leave: () => {
      if (isStopped) return;
      const open = waiting.filter(({ id }) => !refused.has(id));
      // The newest say how it ended; what is older goes with the next launch if there is no room.
      const last = [...fitting([...open].reverse(), LAST_COUNT, LAST_BYTES)].reverse();
      if (last.length === 0) return;
      void transport
        .postLast(last.map(({ body }) => body))
        .then((reply) => {
          if (reply && isAccepted(reply, last)) markDelivered(last);
        })
        .catch(() => {});
    },
  };
};
