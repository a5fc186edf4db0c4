import { blockTypeOf } from '../blocks/block.ts';
import { NOTE_TYPES } from '../blocks/note-registry.ts';
import { QUIZ_HEAD_LENGTH } from '../player/quiz-chunk.ts';
import type { RuntimeCourse, RuntimeQuiz } from '../player/runtime-course.ts';
import { CHECKSUM_LENGTH } from '../player/state-chunks.ts';
import {
  KEY_LENGTH,
  lengthWithLength,
  readRow,
  recordLength,
  slotBitsLength,
} from '../player/state-records.ts';
import {
  EXTRAS_RESERVED_LENGTH,
  HEADER_LENGTH,
  SUSPEND_DATA_MAX_LENGTH,
  TRACKING_RESERVED_LENGTH,
} from '../player/suspend-data.ts';
import { buildTypeOf } from '../questions/question.ts';

/** What the longest possible suspend data of a course is made of, in characters. */
export interface SuspendDataBudget {
  readonly header: number;
  readonly pages: number;
  /** With the words of wrong answers at their shortest. */
  readonly quizzes: Readonly<Record<string, number>>;
  /** Checklists, scenarios and the like. */
  readonly notes: number;
  readonly extras: number;
  /** What is set aside for a tracker. */
  readonly tracking: number;
  /** What learners write at full length: reflections, and the rest of the words of wrong answers. */
  readonly freeText: number;
  readonly total: number;
}

const sum = (lengths: readonly number[]): number => lengths.reduce((total, length) => total + length, 0);

/** A chunk of that length with its checksum and the point before it; nothing if it is empty. */
const chunk = (length: number): number => (length === 0 ? 0 : 1 + length + CHECKSUM_LENGTH + 1);

/** Computes the longest suspend data that any learner can produce: everything read, answered and noted at full length. */
export const computeBudget = (course: RuntimeCourse): SuspendDataBudget => {
  const { base = { pages: '', questions: '', notes: '' } } = course;
  const [pages, questions, notes] = [readRow(base.pages), readRow(base.questions), readRow(base.notes)];
  const byId = new Map(course.questions.map((question) => [question.id, question]));
  const questionSlots = new Map(questions.map((slot) => [slot.key, slot]));
  const noteSlots = new Map(notes.map((slot) => [slot.key, slot]));

  /** What a payload takes with its key, or in its slot. */
  const costOf = (
    slots: ReadonlyMap<string, { readonly length: number | null }>,
    key: string,
    length: number,
  ) => {
    const slot = slots.get(key);
    if (!slot) return recordLength(length);
    return slot.length === null ? lengthWithLength(length) : length;
  };
  const costOfQuiz = (quiz: RuntimeQuiz, isShort: boolean): number => {
    const asked = quiz.pools.map((pool) => pool.questions.flatMap((id) => byId.get(id) ?? []));
    const answers = asked.map((pool, index) =>
      sum(
        pool
          .map((question) => {
            const longest = buildTypeOf(question).longestAnswer(question, isShort);
            return costOf(questionSlots, question.key, longest);
          })
          .sort((a, b) => b - a)
          .slice(0, quiz.pools[index]?.draw ?? 0),
      ),
    );
    const bits = slotBitsLength(questions, new Set(asked.flat().map(({ key }) => key)));
    return chunk(QUIZ_HEAD_LENGTH) + sum(answers) + chunk(bits === 0 ? 0 : KEY_LENGTH + bits);
  };
  const quizzesWith = (isShort: boolean): Readonly<Record<string, number>> =>
    Object.fromEntries(course.quizzes.map((quiz) => [quiz.id, costOfQuiz(quiz, isShort)]));
  const costOfNotes = (isFreeText: boolean): number =>
    sum(
      course.notes
        .filter(({ kind }) => (NOTE_TYPES[kind].isFreeText === true) === isFreeText)
        .map((note) =>
          costOf(noteSlots, note.key, blockTypeOf({ type: note.kind }).longestNote?.(note) ?? 0),
        ),
    );

  const pageKeys = new Set(course.pages.map(({ key }) => key));
  const pageSlots = new Set(pages.map(({ key }) => key));
  const quizzes = quizzesWith(true);
  const parts = {
    header: HEADER_LENGTH,
    pages:
      // Each page once as opened and once as read.
      chunk(KEY_LENGTH * (1 + 2 * [...pageKeys].filter((key) => !pageSlots.has(key)).length) + 1) +
      chunk(2 * slotBitsLength(pages, pageKeys)),
    notes:
      (course.notes.length === 0 ? 0 : chunk(1) - 1 + costOfNotes(false)) +
      chunk(slotBitsLength(notes, new Set(course.notes.map(({ key }) => key)))),
    extras: chunk(EXTRAS_RESERVED_LENGTH),
    tracking: chunk(TRACKING_RESERVED_LENGTH),
  };
  const needed = sum(Object.values(parts)) + sum(Object.values(quizzes));
  const written = costOfNotes(true) + sum(Object.values(quizzesWith(false))) - sum(Object.values(quizzes));
  // Free text takes the room that is left, and no more.
  const freeText = Math.min(written, Math.max(0, SUSPEND_DATA_MAX_LENGTH - needed));
  return { ...parts, freeText, quizzes, total: needed + freeText };
};
