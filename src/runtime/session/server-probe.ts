import type { ServerConnection, ServerReachability } from './session-environment.ts';
import type { Moment, ServerResponse } from './tracker.ts';

/** A request without a response is repeated once after this delay: it may have been aborted, or blocked. */
const RETRY_DELAY_MS = 1000;

/** A connection that also knows what the server has said last. */
export interface ServerProbe extends ServerConnection {
  /** `null`: nothing so far. */
  serverResponse(): ServerResponse | null;
}

/** What the probe needs of the page and of the browser. */
export interface ServerProbeEnvironment {
  /** The address of the page, without its fragment. */
  readonly address: string;
  /** Whether the page has an opaque origin, as in a sandbox: it cannot request anything. */
  readonly isSandboxed: boolean;
  readonly isOnline: () => boolean;
  readonly fetch: typeof fetch;
  readonly now: () => Moment;
  readonly schedule: (callback: () => void, delayMs: number) => void;
  /** Calls back with an address that a content security policy has blocked. */
  readonly onForbidden: (listener: (address: string) => void) => void;
}

/**
 * Probes the server by asking for the page's own address with HEAD.
 *
 * In an app that holds course and API on the device, as Moodle's does, the page comes from `localhost` without a port, or by a
 * scheme of the app's own. There the network says nothing; a server at that address counts once it has answered, and in an app
 * none ever does.
 */
export const createServerProbe = (environment: ServerProbeEnvironment): ServerProbe => {
  const { address, isSandboxed, isOnline, fetch, now, schedule, onForbidden } = environment;
  const { protocol, host } = new URL(address);
  const isWeb = /^https?:$/.test(protocol);
  const isOnDevice = isWeb ? host === 'localhost' : !/^(?:about|blob|data):$/.test(protocol);
  let isForbidden = !isWeb || isSandboxed;
  let hasAnswered = !isOnDevice;
  let last: ServerResponse | null = null;
  onForbidden((forbidden) => {
    isForbidden ||= forbidden === address;
  });

  /** `null`: no answer. */
  const ask = async (): Promise<ServerReachability | null> => {
    if (isForbidden) return 'unknown';
    try {
      const sent = now();
      const response = await fetch(address, { method: 'HEAD', cache: 'no-store' });
      hasAnswered = true;
      last = { response, sent, received: now() };
      const { ok, redirected, status } = response;
      if (redirected || status === 401) return 'signed-out';
      return ok ? 'alive' : 'unknown';
    } catch {
      return null;
    }
  };

  return {
    isOnline: () => isOnDevice || isOnline(),
    probe: async () => {
      const answer = await ask();
      if (answer !== null) return answer;
      await new Promise<void>((resolve) => schedule(resolve, RETRY_DELAY_MS));
      return (await ask()) ?? (hasAnswered ? 'unreachable' : 'unknown');
    },
    serverResponse: () => last,
  };
};
