import { NOTE_TYPES, type NoteValue, type RuntimeNote } from '../blocks/note-registry.ts';
import type { NoteType } from '../blocks/note-type.ts';
import { type CourseState, emptyQuizState, type QuizState } from './course-state.ts';

const countAnswers = ({ answers }: QuizState): number => Object.keys(answers).length;

/** How far two saves are with one quiz together. */
const mergeQuizzes = (newer: QuizState, older: QuizState): QuizState => {
  const isSameTry = newer.tries === older.tries && newer.seed === older.seed;
  const ahead =
    older.tries - newer.tries ||
    Number(older.isSubmitted) - Number(newer.isSubmitted) ||
    (isSameTry
      ? 0
      : Number(newer.hasLostAnswers ?? false) - Number(older.hasLostAnswers ?? false) ||
        countAnswers(older) - countAnswers(newer));
  const last = ahead > 0 ? older : newer;
  const percents = [newer.bestPercent, older.bestPercent].filter((percent) => percent !== null);
  return {
    ...last,
    isPassed: newer.isPassed || older.isPassed,
    bestPercent: percents.length === 0 ? null : Math.max(...percents),
    // What was handed in stays what it was.
    answers: isSameTry && !last.isSubmitted ? { ...older.answers, ...newer.answers } : last.answers,
  };
};

/** Which of two saves the LMS has. */
export type LmsCopy = 'newer' | 'older';

const mergeNotes = (newer: NoteValue, older: NoteValue, inLms: LmsCopy): NoteValue => {
  if (newer.kind !== older.kind) return newer;
  const { merge, isReported }: NoteType<RuntimeNote, NoteValue> = NOTE_TYPES[newer.kind];
  if (isReported) return inLms === 'newer' ? newer : older;
  return merge?.(newer, older) ?? newer;
};

/**
 * Brings two saves of one attempt together that went different ways, as at two computers: all pages, quizzes and notes of
 * both. Of two answers to one question of a quiz the newer save's stays; of two tries of a quiz the later one, the one handed
 * in, or the one with more answers, in this order. Of two answers to a question in a page, where the first one counts, the
 * LMS's stays: it was recorded.
 */
export const mergeStates = (newer: CourseState, older: CourseState, inLms: LmsCopy): CourseState => ({
  ...newer,
  visited: new Set([...older.visited, ...newer.visited]),
  read: new Set([...older.read, ...newer.read]),
  quizzes: {
    ...newer.quizzes,
    ...Object.fromEntries(
      Object.entries(older.quizzes).map(([id, quiz]) => [
        id,
        mergeQuizzes(newer.quizzes[id] ?? emptyQuizState, quiz),
      ]),
    ),
  },
  notes: {
    ...newer.notes,
    ...Object.fromEntries(
      Object.entries(older.notes).map(([id, note]) => {
        const other = newer.notes[id];
        return [id, other ? mergeNotes(other, note, inLms) : note];
      }),
    ),
  },
  extras: { ...older.extras, ...newer.extras },
});
