/// <reference path="./tincanjs.d.ts" />
import TinCan from 'tincan';
import { serializeStatement } from '../../core/xapi/build-statement.ts';
import type { Statement } from '../../core/xapi/statement.ts';
import type { Reply, Transport } from './delivery.ts';
import type { QueuedStatement } from './outbox.ts';

/** The newest version that TinCanJS speaks; LRSs of 1.0.3 answer to it (xAPI-Communication 3.3). */
const XAPI_VERSION = '1.0.2';

/** A request that takes longer is given up; the LRS recognises what it took nonetheless. */
const TIMEOUT_MS = 30_000;

/** A statement as it is sent: what TinCanJS would make of it, less the defaults that it writes out. */
export const writeStatement = (statement: Statement): QueuedStatement => ({
  id: statement.id,
  timestamp: statement.timestamp,
  body: serializeStatement(statement),
});

/** Where statements go. */
export interface LrsAddress {
  /** Absolute, with a slash at its end. */
  readonly endpoint: string;
  /** The Authorization header; `null`: whatever stands at the endpoint knows its own. */
  readonly auth: string | null;
}

export interface TransportEnvironment {
  readonly address: LrsAddress;
  readonly fetch: typeof fetch;
  readonly schedule: (callback: () => void, delayMs: number) => () => void;
  readonly epochMs: () => number;
}

/** `Retry-After`: seconds or a date (RFC 9110, 10.2.3). */
const readRetryAfter = (xhr: XMLHttpRequest, nowMs: number): number | null => {
  // Asking by name for what an LRS of another origin does not show would be an error in the console.
  const [, text] = /^retry-after: *(.*)$/im.exec(xhr.getAllResponseHeaders() ?? '') ?? [];
  if (text === undefined) return null;
  const ms = /^\d+$/.test(text.trim()) ? Number(text) * 1000 : Date.parse(text) - nowMs;
  return Number.isFinite(ms) ? Math.max(0, ms) : null;
};

const asBatch = (bodies: readonly string[]): string => `[${bodies.join()}]`;

const CONTENT_TYPE = 'application/json';

/**
 * Sends by way of TinCanJS, whose callbacks become promises that always resolve, in time. The request that outlives the page
 * is a fetch with keepalive: TinCanJS has none, and its own requests die with the page.
 */
export const createTransport = ({ address, fetch, schedule, epochMs }: TransportEnvironment): Transport => {
  const { endpoint, auth } = address;
  const lrs = new TinCan.LRS({
    endpoint,
    ...(auth === null ? {} : { auth }),
    version: XAPI_VERSION,
    allowFail: false,
  });
  return {
    post: (bodies) =>
      new Promise((resolve) => {
        let request: XMLHttpRequest | null = null;
        const cancel = schedule(() => {
          resolve(null);
          request?.abort();
        }, TIMEOUT_MS);
        const answer = (reply: Reply | null): void => {
          cancel();
          resolve(reply);
        };
        try {
          request = lrs.sendRequest({
            url: 'statements',
            method: 'POST',
            headers: { 'Content-Type': CONTENT_TYPE },
            data: asBatch(bodies),
            callback: (_, xhr) =>
              answer(
                xhr.status === 0
                  ? null
                  : {
                      status: xhr.status,
                      body: xhr.responseText,
                      retryAfterMs: readRetryAfter(xhr, epochMs()),
                    },
              ),
          });
        } catch {
          answer(null);
        }
      }),
    postLast: async (bodies) => {
      try {
        const response = await fetch(`${endpoint}statements`, {
          method: 'POST',
          keepalive: true,
          credentials: 'same-origin',
          headers: {
            'Content-Type': CONTENT_TYPE,
            'X-Experience-API-Version': XAPI_VERSION,
            ...(auth === null ? {} : { Authorization: auth }),
          },
          body: asBatch(bodies),
        });
        return { status: response.status, body: await response.text(), retryAfterMs: null };
      } catch {
        return null;
      }
    },
  };
};
