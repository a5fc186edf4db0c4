import type { ActivityCatalogue } from '../../core/xapi/activities.ts';
import type { LaunchedSession } from '../session/session-environment.ts';
import type { SessionMode } from '../session/session-mode.ts';
import type { createXapi } from './create-xapi.ts';
import type { XapiEnvironment } from './xapi-environment.ts';

export interface LrsEnvironment
  extends Omit<XapiEnvironment, 'course' | 'mode' | 'learnerId' | 'stored' | 'report' | 'mayKeepCopies'> {
  readonly session: LaunchedSession;
  readonly loadChunk: () => Promise<{ readonly createXapi: typeof createXapi }>;
}

/** For whoever examines what a launch did. */
export interface LrsStatus {
  /** Whether statements are sent, and what went wrong: `none`, `https://lrs.example`, `… (not-authorised 401)`. */
  describe(): string;
}

/** Modes in which a learner is known and something may be on its way; in the others nothing is. */
const CONNECTED_MODES: readonly SessionMode[] = ['normal', 'review', 'browse', 'no-credit'];

/**
 * Finds out where statements of this launch go: where `xapi-config.json` says, else nowhere. The page's own content security
 * policy names that place, so that no other can be reached. What sends statements is loaded only if there is an LRS. Whatever
 * fails here is as if there were none: the course and its LMS do not notice.
 */
export const startLrs = (environment: LrsEnvironment): LrsStatus => {
  const { session, page, loadChunk } = environment;
  const { course, mode, learnerId, tracker } = session;
  const troubles: string[] = [];
  let target = 'none';

  const readJson = async (path: string): Promise<unknown> => {
    const response = await environment.fetch(new URL(path, page).href, {
      credentials: 'same-origin',
      // A package may have been replaced at the same address, and a key changed.
      cache: 'no-cache',
    });
    return response.ok ? await response.json() : null;
  };

  const connect = async (): Promise<void> => {
    const isConnected = /^https?:/.test(page) && CONNECTED_MODES.includes(mode);
    const config = isConnected ? await readJson('xapi-config.json').catch(() => null) : null;
    const endpoint = (config as { readonly endpoint?: unknown } | null)?.endpoint;
    // Whether it is an address, and what else is set, is read by what sends.
    if (typeof endpoint !== 'string' || !/^(?:https?:\/\/|\/[^/])/i.test(endpoint)) {
      tracker.connect(null);
      return;
    }
    target = new URL(endpoint, page).origin;
    const [{ createXapi }, activities] = await Promise.all([loadChunk(), readJson('xapi-activities.json')]);
    const xapi = createXapi(
      {
        ...environment,
        course,
        mode,
        learnerId,
        stored: tracker.stored,
        mayKeepCopies: session.canStoreCopies,
        page,
        report: ({ kind, status }) => troubles.push(`${kind} ${status}`),
      },
      config,
      activities as ActivityCatalogue,
    );
    tracker.connect(xapi);
    // What the tracker has begun with stands in suspend data before it is sent.
    if (xapi) session.save();
  };

  void connect().catch((error: unknown) => {
    troubles.push(String(error));
    tracker.connect(null);
  });
  return {
    describe: () => (troubles.length === 0 ? target : `${target} (${[...new Set(troubles)].join(', ')})`),
  };
};
