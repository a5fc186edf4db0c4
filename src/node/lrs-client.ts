import { EnvironmentError, errorCodeOf } from './system-error.ts';

/** The version that requests ask for; LRSs of 1.0.x answer it, and so do those of 2.0 that still speak it (xAPI 1.0.3, Communication 3.3). */
export const XAPI_VERSION = '1.0.3';

const DEFAULT_TIMEOUT_MS = 60_000;

/** No answer of an LRS is longer: a page of statements has some megabytes. */
const MAX_BYTES = 64 * 1024 * 1024;

/** The text of an answer, as far as it is one that an LRS may give. */
const textOf = async (response: Response): Promise<string> => {
  const chunks: Uint8Array[] = [];
  let size = 0;
  const reader = response.body?.getReader();
  for (;;) {
    const { done = true, value } = (await reader?.read()) ?? {};
    if (value) chunks.push(value);
    size += value?.length ?? 0;
    if (size > MAX_BYTES) {
      await reader?.cancel();
      throw new LrsAnswerError(
        `The answer does not end: more than ${MAX_BYTES / 1024 / 1024} MB came.`,
        'Check the address: whatever answers there is no LRS, or ignores how many statements were asked for.',
      );
    }
    if (done) return new TextDecoder().decode(Buffer.concat(chunks));
  }
};

/** Something that keeps an LRS from being used: what happened, and what to do about it. */
export class LrsError extends EnvironmentError {
  override readonly name: string = 'LrsError';
}

/** No answer came: the name, the network, the certificate, the port, or time ran out. */
export class LrsUnreachableError extends LrsError {
  override readonly name = 'LrsUnreachableError';
  /** Whether another try may succeed by itself: a wrong certificate and an unknown name stay what they are. */
  readonly isPassing: boolean;

  constructor(message: string, remedy: string, isPassing: boolean, options: ErrorOptions) {
    super(message, remedy, options);
    this.isPassing = isPassing;
  }
}

/** An answer came that is not the one asked for; `status` is its HTTP status. */
export class LrsStatusError extends LrsError {
  override readonly name = 'LrsStatusError';
  readonly status: number;
  /** Seconds to wait before the next request, where the LRS says so (`Retry-After`). */
  readonly retryAfterSeconds: number | null;

  constructor(message: string, remedy: string, status: number, retryAfterSeconds: number | null) {
    super(message, remedy);
    this.status = status;
    this.retryAfterSeconds = retryAfterSeconds;
  }
}

/** An answer with the right status whose content is not what xAPI says. */
export class LrsAnswerError extends LrsError {
  override readonly name = 'LrsAnswerError';
}

export interface LrsRequest {
  readonly method?: 'GET' | 'POST' | 'PUT' | 'DELETE' | 'OPTIONS';
  /**
   * What is asked for, seen from the endpoint: `statements`, `about`; or a `more` address as an LRS gave it, a whole one or
   * a path on the endpoint's origin (xAPI 1.0.3, Data 2.5).
   */
  readonly resource: string;
  readonly query?: Readonly<Record<string, string>>;
  /** Text is sent as it is, everything else as JSON. */
  readonly body?: unknown;
  /** Added to the usual ones; names in lower case. */
  readonly headers?: Readonly<Record<string, string>>;
}

export interface LrsResponse {
  readonly status: number;
  readonly headers: Headers;
  readonly text: string;
  /** The text as JSON. Throws LrsAnswerError if it is none. */
  json(): unknown;
}

/** Talks to one LRS with one key. */
export interface LrsClient {
  /** The LRS's address, ending in a slash. */
  readonly endpoint: string;
  /**
   * Sends one request and hands back the answer, whatever its status; a redirection is not followed.
   *
   * Throws LrsUnreachableError if no answer comes within the time, and LrsError if `resource` leads to another origin.
   */
  request(request: LrsRequest): Promise<LrsResponse>;
}

export interface LrsClientOptions {
  /** Absolute address of the LRS, such as `https://lrs.example.org/xapi/`. */
  readonly endpoint: string;
  /** Value of the Authorization header; `null` where a proxy adds it. */
  readonly auth: string | null;
  readonly fetch?: typeof globalThis.fetch;
  /** For one request with its answer, in milliseconds. */
  readonly timeoutMs?: number;
}

/** By the code of the network's or the TLS library's error. */
const REMEDIES: Readonly<Record<string, readonly [what: string, remedy: string]>> = {
  ENOTFOUND: [
    'its name is not known',
    'Check the spelling of the address, and whether this machine may look it up.',
  ],
  EAI_AGAIN: [
    'its name cannot be looked up at present',
    'Check the network and the name server, then try again.',
  ],
  ECONNREFUSED: ['nothing listens there', 'Check the port, and whether the LRS is running.'],
  ECONNRESET: ['the connection was cut', 'Check for a firewall or a proxy in between, then try again.'],
  UND_ERR_SOCKET: ['the connection was cut', 'Check for a firewall or a proxy in between, then try again.'],
  EHOSTUNREACH: ['there is no way to it', 'Check the network, the VPN and the firewall.'],
  ENETUNREACH: ['there is no way to it', 'Check the network, the VPN and the firewall.'],
  ETIMEDOUT: ['it does not answer', 'Check the network, the VPN and the firewall.'],
  UND_ERR_CONNECT_TIMEOUT: ['it does not answer', 'Check the network, the VPN and the firewall.'],
  CERT_HAS_EXPIRED: ['its certificate has expired', 'Have the certificate renewed: browsers refuse it too.'],
  ERR_TLS_CERT_ALTNAME_INVALID: [
    'its certificate is for another name',
    'Use the name that the certificate is for, or have a right one installed: browsers refuse it too.',
  ],
};

const CERTIFICATE = [
  'its certificate is not trusted here',
  "Let NODE_EXTRA_CA_CERTS name the file with your agency's root certificate; learners' browsers must trust it as well.",
] as const;

const unreachable = (address: string, error: unknown, timeoutMs: number): LrsUnreachableError => {
  if (error instanceof Error && error.name === 'TimeoutError')
    return new LrsUnreachableError(
      `${address} gave no answer within ${Math.round(timeoutMs / 1000)} seconds.`,
      'Try again; if it stays so, ask whoever runs the LRS.',
      true,
      { cause: error },
    );
  const cause = error instanceof Error ? (error.cause ?? error) : error;
  const code = errorCodeOf(cause) ?? '';
  const isCertificate = /CERT|SIGNATURE|^UNABLE_TO_/.test(code);
  const [what, remedy] = REMEDIES[code] ??
    (isCertificate ? CERTIFICATE : null) ?? [
      cause instanceof Error ? cause.message : String(cause),
      'Check the address and the network.',
    ];
  const isPassing = !isCertificate && code !== 'ENOTFOUND';
  return new LrsUnreachableError(`${address} cannot be reached: ${what}.`, remedy, isPassing, {
    cause: error,
  });
};

const STATUS_REMEDIES: Readonly<Record<number, string>> = {
  401: 'Check the key: the LRS does not know it.',
  403: 'Check what the key is allowed to do, and that the address is that of the LRS.',
  404: 'Check the address: it is the part before "statements", such as https://lrs.example.org/xapi/.',
  405: 'Check the address: whatever answers there does not take this kind of request.',
  413: 'Raise the largest body that the server, or the proxy before it, accepts.',
  429: 'Wait, then try again; ask whoever runs the LRS to raise the limit.',
};

/** The first line of what a server said, without markup, short enough for a message; `''` if it said nothing. */
export const firstWordsOf = (response: LrsResponse): string =>
  response.text
    .slice(0, 4000)
    .replace(/<(?:style|script|title)\b[\s\S]*?<\/\w+>|<[^>]*>/gi, ' ')
    .replace(/\s+/g, ' ')
    .trim()
    .slice(0, 200);

/**
 * The error for an answer that is not the one asked for.
 *
 * @param doing what was asked for, such as `reading statements`.
 */
export const statusErrorOf = (response: LrsResponse, doing: string): LrsStatusError => {
  const { status } = response;
  const location = response.headers.get('location');
  const retryAfter = Number(response.headers.get('retry-after') ?? Number.NaN);
  const remedy =
    status >= 300 && status < 400 && location !== null
      ? `Use the address that it leads to: ${location}`
      : (STATUS_REMEDIES[status] ??
        (status >= 500
          ? 'Try again later; the fault is on the side of the LRS.'
          : 'Check the address and the key.'));
  const words = firstWordsOf(response);
  return new LrsStatusError(
    `The LRS answered ${status} when ${doing}${words === '' ? '' : `: ${words}`}`.replace(/[.\s]*$/, '.'),
    remedy,
    status,
    Number.isFinite(retryAfter) ? retryAfter : null,
  );
};

/** A client for the LRS at `endpoint`. Throws LrsError if that is no absolute http(s) address. */
export const createLrsClient = (options: LrsClientOptions): LrsClient => {
  const { auth, fetch = globalThis.fetch, timeoutMs = DEFAULT_TIMEOUT_MS } = options;
  const base = URL.canParse(options.endpoint) ? new URL(options.endpoint) : null;
  if (base === null || !/^https?:$/.test(base.protocol) || base.username + base.search + base.hash !== '')
    throw new LrsError(
      `"${options.endpoint}" is not the address of an LRS.`,
      'Give it whole and without key, "?" or "#", such as https://lrs.example.org/xapi/.',
    );
  if (!base.pathname.endsWith('/')) base.pathname += '/';
  const endpoint = base.href;

  const addressOf = ({ resource, query = {} }: LrsRequest): URL => {
    const url = new URL(resource, endpoint);
    if (url.origin !== base.origin)
      throw new LrsError(
        `The LRS names ${url.origin} for what follows, which is not where it was asked (${base.origin}).`,
        'The key is not sent there. Have the LRS told its public address, or use that address here.',
      );
    for (const [name, value] of Object.entries(query)) url.searchParams.set(name, value);
    return url;
  };

  return {
    endpoint,
    request: async (request) => {
      const url = addressOf(request);
      let response: Response;
      let text: string;
      try {
        response = await fetch(url, {
          method: request.method ?? 'GET',
          headers: {
            'x-experience-api-version': XAPI_VERSION,
            ...(auth === null ? {} : { authorization: auth }),
            ...(request.body === undefined ? {} : { 'content-type': 'application/json' }),
            ...request.headers,
          },
          ...(request.body === undefined
            ? {}
            : { body: typeof request.body === 'string' ? request.body : JSON.stringify(request.body) }),
          redirect: 'manual',
          signal: AbortSignal.timeout(timeoutMs),
        });
        text = await textOf(response);
      } catch (error) {
        if (error instanceof LrsError) throw error;
        throw unreachable(base.origin, error, timeoutMs);
      }
      return {
        status: response.status,
        headers: response.headers,
        text,
        json: () => {
          try {
            return JSON.parse(text) as unknown;
          } catch (cause) {
            throw new LrsAnswerError(
              `${base.origin} answered ${response.status} with something other than JSON.`,
              'Check the address: it is the part before "statements", such as https://lrs.example.org/xapi/.',
              { cause },
            );
          }
        },
      };
    },
  };
};
