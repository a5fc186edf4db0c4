import { type Outcome, readOutcome } from '../../progress/outcome.ts';
import { type Element, SCORE, STATUS } from './elements.ts';
import { type JudgedCourse, readStatus } from './status-word.ts';

/** The outcome among elements, `null` if there is none; what they leave out is as the LMS has it. */
export const readResult = (
  course: JudgedCourse,
  elements: readonly Element[],
  known: Outcome | null,
): Outcome | null => {
  const sent = new Map(elements);
  const [status, score] = [sent.get(STATUS), sent.get(SCORE)];
  if (status === undefined && score === undefined) return null;
  const word =
    status === undefined ? known?.status : readStatus(course, status, score ?? String(known?.percent ?? ''));
  return readOutcome(word ?? '', score ?? '');
};

/** Whether a status is among elements. */
export const hasStatus = (elements: readonly Element[]): boolean =>
  elements.some(([element]) => element === STATUS);
