import { report } from '../../../diagnostics/registry.ts';
import type { ManifestRule } from '../checked-manifest.ts';
import { MANIFEST_PATH } from '../package-paths.ts';

const ACTIONS: readonly string[] = [
  'exit,message',
  'exit,no message',
  'continue,message',
  'continue,no message',
];

/** Whether a text is a number from 0 to 100 in plain digits. */
const isScore = (text: string): boolean => /^\d{1,3}(?:\.\d+)?$/.test(text) && Number(text) <= 100;

/** What items say of pass mark and time has the form that LMSs read (SCORM 1.2 CAM 2.3.5). */
export const manifestValues: ManifestRule = ({ manifest }) =>
  (manifest?.items ?? []).flatMap(({ masteryScore, maxTimeAllowed, timeLimitAction, line }) => {
    const location = { file: MANIFEST_PATH, line };
    const score = masteryScore?.trim();
    return [
      ...(score !== undefined && !isScore(score)
        ? [report('manifest/mastery-score', { value: masteryScore ?? '' }, location)]
        : []),
      ...(score !== undefined && /^0+$/.test(score)
        ? [report('manifest/mastery-score-zero', {}, location)]
        : []),
      ...(maxTimeAllowed !== null && !/^\d{2,4}:[0-5]\d:[0-5]\d(?:\.\d{1,2})?$/.test(maxTimeAllowed.trim())
        ? [report('manifest/max-time', { value: maxTimeAllowed }, location)]
        : []),
      ...(timeLimitAction !== null && !ACTIONS.includes(timeLimitAction.trim())
        ? [report('manifest/time-limit-action', { value: timeLimitAction }, location)]
        : []),
    ];
  });
