import { type Outcome, readOutcome } from '../../progress/outcome.ts';
import { type Element, SCORE, STATUS } from './elements.ts';
import { parseLessonStatus, type StatusContext } from './parse-lesson-status.ts';

/** The outcome among elements, `null` if there is none; what they leave out is as the LMS has it. */
export const readResult = (
  course: StatusContext,
  elements: readonly Element[],
  known: Outcome | null,
): Outcome | null => {
  const sent = new Map(elements);
  const [status, score] = [sent.get(STATUS), sent.get(SCORE)];
  if (status === undefined && score === undefined) return null;
  const word =
    status === undefined
      ? known?.status
      : parseLessonStatus(course, status, score ?? String(known?.percent ?? ''));
  return readOutcome(word ?? '', score ?? '');
};

/** Whether a status is among elements. */
export const hasStatus = (elements: readonly Element[]): boolean =>
  elements.some(([element]) => element === STATUS);
