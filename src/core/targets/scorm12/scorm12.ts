import { SUSPEND_DATA_MAX_LENGTH } from '../../player/suspend-data.ts';
import { SCORM_PROFILE } from '../../xapi/statement-profile.ts';
import type { Target } from '../target.ts';
import { FEEDBACK_MAX_LENGTH } from './interaction.ts';
import { renderManifest } from './manifest.ts';
import { MANIFEST_PATH } from './package-paths.ts';

const suffixOf = (part: string | null): string => (part === null ? '' : `-${part}`);

/** SCORM 1.2. */
export const scorm12: Target = {
  limits: {
    suspendData: SUSPEND_DATA_MAX_LENGTH,
    // A CMIIdentifier may have 255 characters (SCORM 1.2 RTE); 64 is the common ground of LMSs.
    interactionId: 64,
    response: FEEDBACK_MAX_LENGTH,
  },
  names: {
    manifest: (courseId) => courseId,
    organization: (courseId) => `${courseId}-organization`,
    sharedResource: (courseId) => `${courseId}-shared`,
    item: (courseId, part) => `${courseId}-item${suffixOf(part)}`,
    resource: (courseId, part) => `${courseId}-sco${suffixOf(part)}`,
    page: (part) => `${part ?? 'index'}.html`,
    questions: (part) => `${part === null ? '' : `${part}-`}questions.js`,
    file: ({ id, version, language }) => `${id}-${version}-${language.toLowerCase()}-scorm12.zip`,
  },
  statements: SCORM_PROFILE,
  adapter: 'scorm12',
  manifestPath: MANIFEST_PATH,
  renderManifest,
};
