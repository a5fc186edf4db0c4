import { type Outcome, readOutcome } from '../../progress/outcome.ts';

/** One element with its value, as it goes to the LMS. */
export type Element = readonly [element: string, value: string];

const STATUS = 'cmi.core.lesson_status';

/** The outcome among elements, `null` if there is none; what they leave out is as the LMS has it. */
export const readResult = (elements: readonly Element[], known: Outcome | null): Outcome | null => {
  const sent = new Map(elements);
  const [status, score] = [sent.get(STATUS), sent.get('cmi.core.score.raw')];
  if (status === undefined && score === undefined) return null;
  return readOutcome(status ?? known?.status ?? '', score ?? '');
};

/** Whether a status is among elements. */
export const hasStatus = (elements: readonly Element[]): boolean =>
  elements.some(([element]) => element === STATUS);
