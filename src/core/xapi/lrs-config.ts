import { z } from 'zod';
import { AnswersLevel } from '../course/xapi-settings.ts';
import { endpointProblem } from './lrs-endpoint.ts';

const Endpoint = z.string().superRefine((endpoint, context) => {
  const problem =
    endpointProblem(endpoint) ??
    (/^https?:\/\/\[/i.test(endpoint)
      ? "names its server by an IPv6 address, which a page's content security policy cannot hold; use a host name"
      : null);
  if (problem !== null) context.addIssue({ code: 'custom', message: `"endpoint" ${problem}` });
});

/** `account.homePage` of a learner: the root address of the LMS. */
export const HomePage = z
  .string()
  .regex(
    /^https?:\/\/[^\s/?#@\\"<>^`{|}]+(?:\/[^\s?#\\"<>^`{|}]*)?$/i,
    '"homePage" must be an absolute address that begins with https:// or http://',
  );

/** What `xapi-config.json` of a package says: where its statements go. */
export const LrsConfig = z
  .strictObject({
    format: z.literal(1),
    /** The LRS, with or without a slash at its end: an absolute address, or a path on the LMS's own origin; `null`: nothing is sent. */
    endpoint: z.union([z.null(), Endpoint]),
    /** The Authorization header. Everyone who can open the package can read it. */
    auth: z
      .string()
      .regex(/^Basic [A-Za-z0-9+/]+={0,2}$/, '"auth" must be "Basic " and a Base64 text')
      .optional(),
    /** `account.homePage` of every actor: the root address of the LMS. Without it the origin of the page stands there. */
    homePage: HomePage.optional(),
    /** Reports less of the answers than the course says, never more. */
    answers: AnswersLevel.optional(),
  })
  .refine(({ endpoint, auth }) => endpoint !== null || auth === undefined, {
    message: '"auth" stands without an "endpoint"',
  });
export type LrsConfig = z.infer<typeof LrsConfig>;

/** As every package is built: nothing is sent anywhere. */
export const OFF_CONFIG: LrsConfig = { format: 1, endpoint: null };

/** The text of `xapi-config.json`: the same bytes for the same settings, with a line end. */
export const formatLrsConfig = ({ format, endpoint, auth, homePage, answers }: LrsConfig): string =>
  `${JSON.stringify({ format, endpoint, auth, homePage, answers })}\n`;

/** The settings that a text holds, or what is wrong with it, as the end of a sentence without a full stop. */
export type LrsConfigResult =
  | { readonly ok: true; readonly value: LrsConfig }
  | { readonly ok: false; readonly problem: string };

const problemOf = (issue: z.core.$ZodIssue): string => {
  if (issue.code === 'unrecognized_keys')
    return `it has the unknown key ${issue.keys.map((key) => `"${key}"`).join(', ')}`;
  if (issue.code === 'custom' || (issue.code === 'invalid_format' && issue.message.startsWith('"')))
    return issue.message;
  switch (issue.path[0]) {
    case 'format':
      return '"format" must be 1';
    case 'endpoint': {
      const inner = issue.code === 'invalid_union' ? issue.errors.flat() : [];
      return inner.find(({ code }) => code === 'custom')?.message ?? '"endpoint" must be an address or null';
    }
    case 'answers':
      return '"answers" must be "full", "ids" or "none"';
    case undefined:
      return 'it must be an object in { }';
    default:
      return `"${String(issue.path[0])}" must be text`;
  }
};

/** Judges settings; never throws. */
export const readLrsConfig = (value: unknown): LrsConfigResult => {
  const result = LrsConfig.safeParse(value);
  if (result.success) return { ok: true, value: result.data };
  return { ok: false, problem: result.error.issues.map(problemOf).join('; ') };
};

/** Reads the text of `xapi-config.json`; never throws. */
export const parseLrsConfig = (json: string): LrsConfigResult => {
  try {
    return readLrsConfig(JSON.parse(json));
  } catch {
    return { ok: false, problem: 'it is not JSON' };
  }
};
