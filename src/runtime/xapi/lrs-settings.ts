import type { AnswersLevel } from '../../core/course/xapi-settings.ts';
import { endpointBase, endpointProblem } from '../../core/xapi/lrs-endpoint.ts';

/** Where a package sends its statements, and what it may say in them. */
export interface LrsSettings {
  /** Absolute, with a slash at its end. */
  readonly endpoint: string;
  /** The Authorization header; `null`: none. */
  readonly auth: string | null;
  /** `account.homePage`; `null`: the origin of the page. */
  readonly homePage: string | null;
  /** The most that is said of answers. */
  readonly answers: AnswersLevel;
}

/** The endpoint as an absolute address; `null` if it is none, or one that a page cannot have. */
const resolveEndpoint = (endpoint: string, page: string): string | null => {
  if (endpointProblem(endpoint) !== null) return null;
  try {
    return endpointBase(new URL(endpoint, page).href);
  } catch {
    return null;
  }
};

const textOf = (value: unknown): string | null => (typeof value === 'string' && value !== '' ? value : null);

/**
 * What `xapi-config.json` says; `null` if nothing is to be sent, or for what is not such a document. Nothing else says where
 * statements go: whoever makes a link to the course must not be able to.
 *
 * @param page the page's address.
 */
export const readConfig = (config: unknown, page: string): LrsSettings | null => {
  const { format, endpoint, auth, homePage, answers } = (
    typeof config === 'object' && config !== null ? config : {}
  ) as Readonly<Record<string, unknown>>;
  const resolved = format === 1 && typeof endpoint === 'string' ? resolveEndpoint(endpoint, page) : null;
  if (resolved === null) return null;
  return {
    endpoint: resolved,
    auth: textOf(auth),
    homePage: textOf(homePage),
    answers: answers === 'ids' || answers === 'none' ? answers : 'full',
  };
};
