/** How a course can end (SCORM 1.2 RTE 3.4.4, cmi.core.lesson_status). */
export type FinalStatus = 'passed' | 'failed' | 'completed';

/**
 * The words by which an LMS is told how a course ended, where it wants others than the course's own. A word that says "done" never
 * stands for "not done", and the other way round.
 */
export interface StatusWords {
  readonly passed?: 'passed' | 'completed' | undefined;
  readonly failed?: 'failed' | 'incomplete' | undefined;
  readonly completed?: 'completed' | 'passed' | undefined;
}

/** The words that each status may have, its own first. */
export const STATUS_WORDS: Readonly<Record<FinalStatus, readonly string[]>> = {
  passed: ['passed', 'completed'],
  failed: ['failed', 'incomplete'],
  completed: ['completed', 'passed'],
};

/** The word for a status. */
export const statusWordFor = (words: StatusWords | undefined, status: string): string =>
  (words as Readonly<Record<string, string | undefined>> | undefined)?.[status] ?? status;

/**
 * The status that a word of the LMS stands for. Some LMSs say `completed` of their own accord: it is a pass only beside a score,
 * which a course writes together with it.
 *
 * @param isJudged whether a quiz decides how the course ends.
 */
export const statusOfWord = (
  words: StatusWords | undefined,
  word: string,
  hasScore: boolean,
  isJudged: boolean,
): string => {
  if (word === 'completed' && words?.passed === word && isJudged && hasScore) return 'passed';
  if (word === 'passed' && words?.completed === word && !isJudged) return 'completed';
  return word;
};
