import { blockTypeOf } from '../blocks/block.ts';
import type { RuntimeCourse } from '../player/runtime-course.ts';
import {
  CHECKSUM_LENGTH,
  HEADER_LENGTH,
  KEY_LENGTH,
  QUIZ_HEAD_LENGTH,
  recordLength,
  TRACKING_RESERVED_LENGTH,
} from '../player/suspend-data.ts';
import { buildTypeOf } from '../questions/question.ts';

/** What the longest possible suspend data of a course is made of, in characters. */
export interface SuspendDataBudget {
  readonly header: number;
  readonly pages: number;
  readonly quizzes: Readonly<Record<string, number>>;
  readonly notes: number;
  /** What is set aside for a tracker. */
  readonly tracking: number;
  readonly total: number;
}

/** Computes the longest suspend data that any learner can produce: everything read, answered and noted at full length. */
export const computeBudget = (course: RuntimeCourse): SuspendDataBudget => {
  const byId = new Map(course.questions.map((question) => [question.id, question]));
  const chunk = (length: number): number => length + CHECKSUM_LENGTH + 1;
  const sum = (lengths: readonly number[]): number => lengths.reduce((total, length) => total + length, 0);
  const quizzes = Object.fromEntries(
    course.quizzes.map((quiz) => {
      const records = quiz.pools.map((pool) => {
        const lengths = pool.questions.map((id) => {
          const question = byId.get(id);
          return recordLength(question ? buildTypeOf(question).longestAnswer(question) : 0);
        });
        return sum(lengths.sort((a, b) => b - a).slice(0, pool.draw));
      });
      return [quiz.id, chunk(1 + QUIZ_HEAD_LENGTH + sum(records))];
    }),
  );
  const noteRecords = course.notes.map((note) =>
    recordLength(blockTypeOf({ type: note.kind }).longestNote?.(note) ?? 0),
  );
  const parts = {
    header: HEADER_LENGTH,
    pages: chunk(1 + KEY_LENGTH * (1 + course.pages.length)),
    quizzes,
    notes: noteRecords.length === 0 ? 0 : chunk(1 + sum(noteRecords)),
    tracking: chunk(1 + TRACKING_RESERVED_LENGTH),
  };
  return {
    ...parts,
    total: parts.header + parts.pages + sum(Object.values(quizzes)) + parts.notes + parts.tracking,
  };
};
