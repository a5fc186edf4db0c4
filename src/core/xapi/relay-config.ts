import { z } from 'zod';
import { ActivityBase } from '../course/xapi-settings.ts';
import { HomePage } from './lrs-config.ts';
import { endpointProblem, isPlainHttp } from './lrs-endpoint.ts';

/** An absolute address, encrypted unless it stays on this machine. */
const Address = z.string().superRefine((address, context) => {
  const problem = address.startsWith('/') ? 'must be a whole address' : endpointProblem(address);
  if (problem !== null) context.addIssue({ code: 'custom', message: problem });
  else if (isPlainHttp(address))
    context.addIssue({
      code: 'custom',
      message: 'would send keys or sessions unencrypted; use its https:// address',
    });
});

/** What `coursewright relay --config` reads. */
export const RelayConfig = z.strictObject({
  /** The port of 127.0.0.1 on which the web server of the LMS finds the relay. */
  port: z.int().min(1).max(65_535),
  /** The LRS: the address before `statements`. */
  lrs: Address,
  /** The file with the LRS's key, one line, seen from the folder of this file. */
  keyFile: z.string().min(1),
  /** `account.homePage` of every statement: what the packages were configured with. */
  homePage: HomePage,
  /** `xapi.activityBase` of the courses whose statements may pass. */
  activityBase: ActivityBase,
  /** Where the relay learns whose session a request belongs to. */
  lms: z.strictObject({
    kind: z.literal('moodle'),
    /** `$CFG->wwwroot`. */
    address: Address,
    /** Name of the session's cookie: `MoodleSession` and what the site setting "Cookie prefix" adds to it. */
    cookie: z
      .string()
      .regex(/^[A-Za-z0-9_-]+$/, 'must be the name of a cookie, such as MoodleSession')
      .default('MoodleSession'),
  }),
  /** How long the LMS is not asked again about the same session, in seconds. */
  sessionSeconds: z.int().min(1).max(600).default(60),
});
export type RelayConfig = z.infer<typeof RelayConfig>;

/** The settings of a relay, or what is wrong with them: one text for each mistake, with the place first. */
export type RelayConfigResult =
  | { readonly ok: true; readonly value: RelayConfig }
  | { readonly ok: false; readonly problems: readonly string[] };

const problemOf = ({ path, message }: z.core.$ZodIssue): string =>
  path.length === 0 || message.startsWith('"') ? message : `"${path.join('.')}": ${message}`;

/** Reads the text of a relay's settings; never throws. */
export const parseRelayConfig = (json: string): RelayConfigResult => {
  let value: unknown;
  try {
    value = JSON.parse(json);
  } catch {
    return { ok: false, problems: ['it is not JSON'] };
  }
  const result = RelayConfig.safeParse(value);
  return result.success
    ? { ok: true, value: result.data }
    : { ok: false, problems: result.error.issues.map(problemOf) };
};
