/** Functions that no other API has: of scorm-again, whose commit holds the whole data model, and of Chamilo. */
const KNOWN_BY: readonly string[] = ['renderCMIToJSONString', 'void_save_asset'];

/**
 * Whether a commit brings the LMS's server everything that was set, be it new or not. Moodle sends changes alone, and of all
 * others nobody knows: what a failed commit lost goes there by way of a placeholder (`placeholder-value.ts`). In Chamilo one of
 * these, `browsed`, would close the attempt.
 */
export const sendsUnchangedValues = (api: object): boolean =>
  KNOWN_BY.some((name) => typeof (api as Readonly<Record<string, unknown>>)[name] === 'function');
