import { NOTE_TYPES } from '../blocks/note-registry.ts';
import type { CourseState } from './course-state.ts';
import type { RuntimeCourse } from './runtime-course.ts';
import { findCutNotes } from './suspend-data.ts';

/** The whole text of notes, by the ids of their blocks. */
export type LongNotes = Readonly<Record<string, string>>;

/** Notes that are whole here and of which suspend data has room for the beginning only. */
export const longNotesOf = (course: RuntimeCourse, state: CourseState): LongNotes =>
  Object.fromEntries(
    findCutNotes(course, state).flatMap((id) => {
      const value = state.notes[id];
      return value?.kind === 'reflection' && !value.isCut ? [[id, value.text]] : [];
    }),
  );

/** The state with the whole of notes instead of their beginnings; of a note that was changed elsewhere since, both texts. */
export const withLongNotes = (course: RuntimeCourse, state: CourseState, long: LongNotes): CourseState => ({
  ...state,
  notes: {
    ...state.notes,
    ...Object.fromEntries(
      course.notes.flatMap(({ id, kind }) => {
        const text = long[id];
        if (text === undefined || kind !== 'reflection') return [];
        const whole = { kind, text };
        const value = state.notes[id];
        return [[id, value?.kind === kind ? (NOTE_TYPES[kind].merge?.(value, whole) ?? value) : whole]];
      }),
    ),
  },
});
