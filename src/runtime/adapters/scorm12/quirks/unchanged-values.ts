/**
 * Whether a commit brings the LMS's server everything that was set, be it new or not. Known of scorm-again, whose commit holds
 * the whole data model, and which is known by a function that no other API has. Moodle sends changes alone, and of all others
 * nobody knows: what a failed commit lost goes there by way of a placeholder (`placeholder-value.ts`).
 */
export const sendsUnchangedValues = (api: object): boolean =>
  typeof (api as { readonly renderCMIToJSONString?: unknown }).renderCMIToJSONString === 'function';
