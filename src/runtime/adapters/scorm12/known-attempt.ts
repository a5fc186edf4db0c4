import type { Outcome } from '../../progress/outcome.ts';
import { isBlank, type LmsClient } from './lms-client.ts';

/** So much must speak for an earlier launch: any one thing alone may be what an LMS begins every attempt with. */
const ENOUGH = 2;

/**
 * Whether this attempt was launched before, by what the LMS says of it beside suspend data. Reads no more than it needs.
 *
 * @param entry `cmi.core.entry`.
 * @param hasCopy whether this browser keeps a copy of which this activity has once taken a part.
 */
export const isAttemptKnown = (
  lms: LmsClient,
  entry: string,
  known: Outcome | null,
  hasCopy: boolean,
): boolean => {
  if (entry === 'ab-initio') return false;
  if (known !== null && known.status !== 'incomplete') return true;
  const isAboveZero = (element: string): boolean => Number(lms.get(element)) > 0;
  const evidence: readonly (() => boolean)[] = [
    () => entry === 'resume',
    () => known !== null,
    () => hasCopy,
    () => !isBlank(lms.get('cmi.core.lesson_location')),
    () => /[1-9]/.test(lms.get('cmi.core.total_time')),
    () => isAboveZero('cmi.interactions._count'),
    () => isAboveZero('cmi.objectives._count'),
    () => isAboveZero('cmi.core.score.raw'),
  ];
  let found = 0;
  return evidence.some((speaks) => {
    found += Number(speaks());
    return found === ENOUGH;
  });
};
