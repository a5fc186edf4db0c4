import type { RuntimeCourse } from '../../../core/player/runtime-course.ts';
import { statusOfWord } from '../../../core/player/status-words.ts';

/** What the words of an LMS depend on. */
export type StatusContext = Pick<RuntimeCourse, 'statusWords' | 'completion'>;

/** The status that a word of the LMS stands for, beside the score that it has (`''`: none). */
export const parseLessonStatus = (
  { statusWords, completion }: StatusContext,
  word: string,
  score: string,
): string => statusOfWord(statusWords, word, score.trim() !== '', completion.quiz !== null);
