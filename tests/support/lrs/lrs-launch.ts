import type { ActivityCatalogue } from '../../../src/core/xapi/activities.ts';
import { OFF_CONFIG } from '../../../src/core/xapi/lrs-config.ts';
import type { KeyValueStorage } from '../../../src/runtime/storage/journal.ts';
import * as chunk from '../../../src/runtime/xapi/main.ts';
import { startLrs } from '../../../src/runtime/xapi/start-lrs.ts';
import { createListedStorage } from '../browser/listed-storage.ts';
import { createHarness } from '../browser/session-harness.ts';
import { attemptAt } from '../samples/sample-statements.ts';
import { responseAt } from './server-response.ts';

/** The sample course as a package has it, with its activities. */
export const sampleAttempt = attemptAt();

export const PAGE = 'https://lms.example/content/index.html';

interface LrsLaunchOptions {
  /** `null`: there is no LMS. */
  readonly api: object | null;
  /** What `xapi-config.json` holds; a number: the status with which the server refuses it. */
  readonly config?: unknown;
  readonly page?: string;
  readonly storage?: KeyValueStorage;
  readonly seed?: number;
  readonly digest?: string;
  readonly place?: string;
  /** By how many seconds the clock is ahead of the server's; unless given, the server does not say. */
  readonly clockOffset?: number;
  /** What the package says of its activities. */
  readonly activities?: ActivityCatalogue;
}

/** A launch of the sample course that finds its LRS as in a page; everything that it asks for is written down. */
export const launchWithLrs = (options: LrsLaunchOptions) => {
  const { api, config = OFF_CONFIG, page = PAGE, storage = createListedStorage(), seed = 0.1 } = options;
  const harness = createHarness(api, {
    course: sampleAttempt.course,
    storage,
    seed,
    ...(options.place !== undefined && { place: options.place }),
  });
  const { session } = harness;
  const asked: string[] = [];
  const loaded: string[] = [];
  const answer = (path: string): Response => {
    if (path.endsWith('/xapi-activities.json'))
      return Response.json(options.activities ?? sampleAttempt.activities);
    if (!path.endsWith('/xapi-config.json')) return new Response('', { status: 404 });
    if (typeof config === 'number') return new Response('', { status: config });
    return new Response(typeof config === 'string' ? config : JSON.stringify(config));
  };
  const facts = startLrs({
    session,
    state: session.getState(),
    startedAt: harness.now(),
    now: harness.now,
    serverResponse: () =>
      options.clockOffset === undefined ? null : responseAt(harness.now(), options.clockOffset * 1000),
    page,
    storage,
    contentDigest: options.digest ?? '0123456789abcdef'.repeat(4),
    fetch: (async (input) => {
      const url = String(input);
      asked.push(url);
      return answer(new URL(url).pathname);
    }) as typeof fetch,
    schedule: harness.schedule,
    random: () => 0.5,
    loadChunk: async () => {
      loaded.push('xapi.js');
      return chunk;
    },
    onOnline: () => {},
  });
  return { ...harness, storage, asked, loaded, facts };
};
