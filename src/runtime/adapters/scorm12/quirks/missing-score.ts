import { formatDecimal } from '../../../../core/text/decimal.ts';
import type { Outcome } from '../../../progress/outcome.ts';
import type { JournalEntry } from '../../../storage/journal.ts';
import { SCORE, SCORE_MAX, SCORE_MIN } from '../elements.ts';
import type { LmsClient } from '../lms-client.ts';
import type { StatusContext } from '../parse-lesson-status.ts';
import { readResult } from '../read-result.ts';

/**
 * Brings Moodle the score of a status that it has. Where Moodle refuses the two together it gets the status first, and makes
 * every launch after that a review: if the page died between the two, nothing but this would ever bring the score.
 *
 * @param known what the LMS has.
 * @param copy this browser's copy of the same attempt.
 * @returns what the LMS has now, as far as it says; `known` where there was nothing to bring.
 */
export const sendMissingScore = (
  course: StatusContext,
  lms: LmsClient,
  known: Outcome | null,
  copy: JournalEntry | null,
): Outcome | null => {
  const missed = readResult(course, copy?.elements ?? [], known);
  const isMissing = known?.percent === null && missed?.status === known.status && missed.percent !== null;
  if (!isMissing || !lms.returnsNumbers('cmi.interactions._count')) return known;
  lms.set(SCORE_MIN, '0');
  lms.set(SCORE_MAX, '100');
  lms.set(SCORE, formatDecimal(missed.percent));
  return lms.commit().isDone ? missed : known;
};
