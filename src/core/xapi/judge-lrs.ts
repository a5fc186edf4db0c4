import type { Diagnostic } from '../diagnostics/diagnostic.ts';
import { report } from '../diagnostics/registry.ts';

/** A server's answer to one request. */
export interface LrsAnswer {
  /** HTTP status. */
  readonly status: number;
  /** The first words of its body; `''` if it has none. */
  readonly text: string;
}

/** How an LRS answers requests that pages of one origin cause. */
export interface CrossOriginAnswers {
  readonly origin: string;
  /** The preflight; names of allowed headers and methods in lower case. */
  readonly preflight: {
    readonly status: number;
    readonly allowedOrigin: string | null;
    readonly allowedHeaders: readonly string[];
    readonly allowedMethods: readonly string[];
  };
  /** The origin that the answer to the statement itself allows. */
  readonly allowedOrigin: string | null;
  /** The origin that a preflight from somewhere else allows. */
  readonly otherSiteOrigin: string | null;
}

/** What an LRS answered to everything that was asked of it. */
export interface LrsObservation {
  /** Whether requests carried a key; without one it is a proxy's turn to add it. */
  readonly hasKey: boolean;
  readonly probeId: string;
  /** `versions` is null if the answer did not say any. */
  readonly about: LrsAnswer & { readonly versions: readonly string[] | null };
  /** `isPage` where it was answered with success, and with something else than the ids of what was stored: a page to sign in, say. */
  readonly write: LrsAnswer & { readonly isPage?: boolean };
  /** The same statement once more; null if the first was not accepted. */
  readonly repeat: LrsAnswer | null;
  /** Attempts to read statements with the package's key, by each way that xAPI knows. */
  readonly reads: readonly (LrsAnswer & { readonly how: string; readonly hasStatements: boolean })[];
  /** An attempt to keep a document in the State API. */
  readonly state: LrsAnswer;
  /** Null if no origin was asked about, or it is the LRS's own. */
  readonly crossOrigin: CrossOriginAnswers | null;
  /** What the read key found under the probe's id; null without a read key or a stored probe. */
  readonly found: LrsAnswer | null;
  /** The attempts to withdraw the probe, the last one last; empty if there was none to withdraw. */
  readonly voidings: readonly LrsAnswer[];
}

const isAccepted = ({ status }: LrsAnswer): boolean => status === 200 || status === 204;

const isForbidden = ({ status }: LrsAnswer): boolean => status === 401 || status === 403;

/** 405 says of a method what 403 says of a key. */
const isRefusal = (answer: LrsAnswer): boolean => isForbidden(answer) || answer.status === 405;

const plain = ({ status, text }: LrsAnswer): LrsAnswer => ({ status, text });

const SENT_HEADERS: readonly string[] = ['authorization', 'content-type', 'x-experience-api-version'];

/** The headers that a package's statements carry, as a preflight names them. */
export const sentHeaders = (hasKey: boolean): readonly string[] =>
  SENT_HEADERS.filter((name) => hasKey || name !== 'authorization');

const judgeAbout = ({ about, hasKey }: LrsObservation): readonly Diagnostic[] => {
  // A proxy that only takes statements does not show what is behind it.
  if (about.versions === null)
    return !hasKey && (isRefusal(about) || about.status === 404)
      ? []
      : [report('lrs/no-about', plain(about))];
  return about.versions.some((version) => /^1\.0(?:\.\d+)?$/.test(version))
    ? []
    : [report('lrs/version', { versions: about.versions })];
};

const judgeWrite = ({ write, repeat, hasKey }: LrsObservation): readonly Diagnostic[] => {
  if (write.isPage) return [report('lrs/no-lrs', plain(write))];
  // Without a key and a session nobody is known: a relay has to ask who it is.
  if (!hasKey && write.status === 401) return [];
  if (!hasKey && isAccepted(write)) return [report('lrs/takes-anybody', plain(write))];
  if (isForbidden(write)) return [report('lrs/key-refused', plain(write))];
  if (!isAccepted(write)) return [report('lrs/statement-refused', plain(write))];
  // 409: it knows the statement. Packages take that as delivered.
  return repeat === null || isAccepted(repeat) || repeat.status === 409
    ? []
    : [report('lrs/repeat-refused', plain(repeat))];
};

const judgeReads = ({ reads, hasKey }: LrsObservation): readonly Diagnostic[] =>
  reads.flatMap((read) => {
    const { how, hasStatements } = read;
    if (hasStatements) return [report('lrs/key-can-read', { how, hasKey })];
    // By POST an LRS may as well take the request for a malformed statement: that reads nothing either.
    const isHarmless = isRefusal(read) || (how.startsWith('POST') && read.status >= 400 && read.status < 500);
    return isHarmless ? [] : [report('lrs/read-not-refused', { how, ...plain(read) })];
  });

/** What keeps a browser from sending, as the ends of one sentence. */
const problemsOf = ({ origin, preflight, allowedOrigin }: CrossOriginAnswers, hasKey: boolean) => {
  const isFor = (allowed: string | null): boolean => allowed === '*' || allowed === origin;
  const { status, allowedHeaders, allowedMethods } = preflight;
  // "*" among the headers leaves Authorization out (Fetch, CORS-preflight fetch).
  const missing = sentHeaders(hasKey).filter(
    (name) => !allowedHeaders.includes(name) && !(allowedHeaders.includes('*') && name !== 'authorization'),
  );
  return [
    ...(status >= 200 && status < 300 ? [] : [`the preflight (OPTIONS) is answered with ${status}`]),
    ...(isFor(preflight.allowedOrigin)
      ? []
      : [
          `the preflight allows ${preflight.allowedOrigin === null ? 'no origin' : `"${preflight.allowedOrigin}"`}`,
        ]),
    ...(missing.length === 0 ? [] : [`it does not allow the header ${missing.join(', ')}`]),
    // POST needs no permission of its own, yet a list without it means that it is not wanted.
    ...(allowedMethods.length === 0 || allowedMethods.some((method) => method === 'post' || method === '*')
      ? []
      : [`it allows only ${allowedMethods.join(', ').toUpperCase()}`]),
    ...(isFor(allowedOrigin) ? [] : ['the answer to the statement itself does not allow the origin']),
  ];
};

const judgeCrossOrigin = ({ crossOrigin, hasKey }: LrsObservation): readonly Diagnostic[] => {
  if (crossOrigin === null) return [];
  const { origin, otherSiteOrigin } = crossOrigin;
  const problems = problemsOf(crossOrigin, hasKey);
  return [
    ...(problems.length === 0 ? [] : [report('lrs/cors', { origin, problems })]),
    ...(otherSiteOrigin === null || otherSiteOrigin === origin
      ? []
      : [report('lrs/cors-any-origin', { allowed: otherSiteOrigin })]),
  ];
};

const judgeFound = ({ found, probeId }: LrsObservation): readonly Diagnostic[] => {
  if (found === null || found.status === 200) return [];
  return [
    found.status === 404
      ? report('lrs/probe-not-stored', { id: probeId })
      : report('lrs/read-key-refused', plain(found)),
  ];
};

const judgeVoiding = ({ voidings, probeId }: LrsObservation): readonly Diagnostic[] => {
  const last = voidings.at(-1);
  return last === undefined || isAccepted(last)
    ? []
    : [report('lrs/probe-not-withdrawn', { id: probeId, ...plain(last) })];
};

/** What is wrong with an LRS, by what it answered. */
export const judgeLrs = (observation: LrsObservation): readonly Diagnostic[] => [
  ...judgeAbout(observation),
  ...judgeWrite(observation),
  ...judgeReads(observation),
  ...judgeCrossOrigin(observation),
  ...judgeFound(observation),
  ...judgeVoiding(observation),
];

const outcomeOf = (answer: LrsAnswer, accepted: string): string =>
  `${isAccepted(answer) ? accepted : isRefusal(answer) ? 'refused' : 'not done'} (${answer.status})`;

/**
 * What was asked and what came of it, one pair of words a step.
 *
 * @param origins where the LRS is, and where the LMS is if the caller said it.
 */
export const describeLrs = (
  observation: LrsObservation,
  origins: { readonly lrs: string; readonly lms: string | null },
): readonly (readonly [step: string, outcome: string])[] => {
  const { about, write, repeat, reads, state, crossOrigin, found, voidings, hasKey } = observation;
  const lastVoiding = voidings.at(-1);
  const cors = (): string => {
    if (crossOrigin !== null)
      return problemsOf(crossOrigin, hasKey).length === 0
        ? `pages of ${crossOrigin.origin} may send`
        : `pages of ${crossOrigin.origin} may not send`;
    return origins.lms === origins.lrs
      ? "not needed: it is the LMS's own server"
      : "not asked: --origin names the LMS's pages; a path on their own server needs none";
  };
  return [
    ['versions', about.versions === null ? `not told (${about.status})` : about.versions.join(', ')],
    [
      'write',
      hasKey || write.status !== 401
        ? outcomeOf(write, hasKey ? 'accepted' : 'ACCEPTED FROM ANYBODY')
        : 'refused to whoever is not signed in (401)',
    ],
    ...(repeat === null
      ? []
      : [['repeat', repeat.status === 409 ? 'known already (409)' : outcomeOf(repeat, 'accepted')] as const]),
    ...reads.map(
      (read) =>
        [
          'read',
          read.hasStatements
            ? `POSSIBLE (${read.status}) by ${read.how}`
            : `${isRefusal(read) ? 'refused' : 'nothing read'} (${read.status}) by ${read.how}`,
        ] as const,
    ),
    [
      'state',
      isAccepted(state)
        ? `the key may also keep documents (${state.status}); packages do not`
        : `${isRefusal(state) ? 'refused' : 'not done'} (${state.status})`,
    ],
    ['pages', cors()],
    ...(found === null
      ? []
      : [
          [
            'found',
            found.status === 200 ? 'by the read key (200)' : `not by the read key (${found.status})`,
          ] as const,
        ]),
    ...(lastVoiding === undefined ? [] : [['withdraw', outcomeOf(lastVoiding, 'done')] as const]),
  ];
};
