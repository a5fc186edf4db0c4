import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type CourseState, createCourseState } from '../../../../src/core/player/course-state.ts';
import { longNotesOf, withLongNotes } from '../../../../src/core/player/long-notes.ts';
import { mergeStates } from '../../../../src/core/player/merge-states.ts';
import type { RuntimeCourse } from '../../../../src/core/player/runtime-course.ts';
import {
  decodeState,
  encodeSave,
  encodeState,
  SUSPEND_DATA_MAX_LENGTH,
  TRACKING_RESERVED_LENGTH,
} from '../../../../src/core/player/suspend-data.ts';

/** How many characters a tracker may keep beside the state. */
const trackingRoom = (of: RuntimeCourse, state: CourseState): number => {
  let room = 0;
  encodeSave(of, state, (offered) => {
    room = offered;
    return '';
  });
  return room;
};

const ids = ['one', 'two', 'three', 'four', 'five', 'six'];
const course: RuntimeCourse = {
  format: 1,
  id: 'notes',
  version: '1.0.0',
  title: 'Notes',
  pages: [],
  chapters: [],
  questions: [],
  quizzes: [],
  notes: [
    ...ids.map((id, index) => ({ kind: 'reflection' as const, id, key: `k0${index}`, maxLength: 1000 })),
    { kind: 'checklist', id: 'list', key: 'lst', items: 4 },
    { kind: 'scenario', id: 'case', key: 'cas', options: [3, 3, 3] },
  ],
  interactionIds: [],
  completion: { quiz: null, pages: true },
};

const text = (value: string, isCut = false) => ({
  kind: 'reflection' as const,
  text: value,
  ...(isCut ? { isCut: true as const } : {}),
});
const stateOf = (notes: Readonly<Record<string, string>>, tracking = '') => ({
  ...createCourseState('abcdefgh'),
  notes: Object.fromEntries(Object.entries(notes).map(([id, value]) => [id, text(value)])),
  tracking,
});
const again = (state: ReturnType<typeof stateOf>) => decodeState(course, encodeState(course, state))?.state;

describe('notes in suspend data', () => {
  test('that fit are whole, whatever their length', () => {
    const state = stateOf({ one: 'a'.repeat(1000), two: 'b'.repeat(1000) });
    expect(again(state)?.notes).toEqual(state.notes);
    expect(longNotesOf(course, state)).toEqual({});
  });

  test('that do not fit are their beginnings, marked as such; the short ones are whole', () => {
    const state = stateOf({
      ...Object.fromEntries(ids.map((id) => [id, `${id} `.repeat(200)])),
      one: 'short',
    });
    const read = again(state)?.notes;
    expect(read?.one).toEqual(text('short'));
    for (const id of ids.slice(1)) {
      const value = read?.[id];
      expect(value).toMatchObject({ kind: 'reflection', isCut: true });
      expect(value?.kind === 'reflection' && `${id} `.repeat(200).startsWith(value.text)).toBe(true);
      expect(value?.kind === 'reflection' && value.text.length).toBeGreaterThan(400);
    }
    expect(Object.keys(longNotesOf(course, state))).toEqual(ids.slice(1));
  });

  test('that are beginnings stay so until they are changed', () => {
    const state = { ...stateOf({}), notes: { one: text('The beginning', true) } };
    expect(again(state)?.notes).toEqual(state.notes);
    expect(longNotesOf(course, state)).toEqual({});
  });

  test('make way for what a tracker keeps, down to their first words', () => {
    const long = stateOf(Object.fromEntries(ids.map((id) => [id, 'n'.repeat(1000)])), 'x');
    const room = trackingRoom(course, long);
    expect(room).toBeGreaterThan(2500);
    const state = { ...long, tracking: 't'.repeat(room) };
    expect(encodeState(course, state).length).toBeLessThanOrEqual(SUSPEND_DATA_MAX_LENGTH);
    const read = again(state);
    expect(read?.tracking).toBe(state.tracking);
    for (const id of ids)
      expect(read?.notes[id]).toMatchObject({ text: expect.stringMatching(/^n{100,120}$/), isCut: true });
    expect(trackingRoom(course, stateOf({}, 'x'))).toBeGreaterThan(TRACKING_RESERVED_LENGTH);
  });

  test('come whole out of the beginnings and the long ones', () => {
    const note = fc.string({ unit: 'grapheme', maxLength: 1000, size: 'max' });
    fc.assert(
      fc.property(
        fc.dictionary(
          fc.constantFrom(...ids),
          note.filter((value) => value !== ''),
        ),
        (notes) => {
          const state = stateOf(notes);
          const read = again(state);
          expect(read && withLongNotes(course, read, longNotesOf(course, state)).notes).toEqual(state.notes);
        },
      ),
      { numRuns: 100 },
    );
  });
});

describe('a long note that was changed elsewhere', () => {
  const long = { one: 'The beginning and all the rest' };
  const noteOf = (value: ReturnType<typeof text> | undefined) =>
    withLongNotes(course, { ...stateOf({}), notes: value ? { one: value } : {} }, long).notes.one;

  test.each([
    ['is not there', undefined, 'The beginning and all the rest'],
    ['is its beginning', text('The beginning', true), 'The beginning and all the rest'],
    [
      'has become longer',
      text('The beginning and all the rest, and more'),
      'The beginning and all the rest, and more',
    ],
    [
      'has gone on after the beginning',
      text('The beginning, again'),
      'The beginning, again\n\nThe beginning and all the rest',
    ],
    [
      'is the beginning of another',
      text('Other words', true),
      'Other words\n\nThe beginning and all the rest',
    ],
  ])('and %s', (_, value, expected) => {
    expect(noteOf(value)).toMatchObject({ kind: 'reflection', text: expected });
  });

  test('leaves notes alone that the course no longer has', () => {
    expect(withLongNotes(course, stateOf({}), { gone: 'Words' }).notes).toEqual({});
  });
});

describe('two saves that went different ways', () => {
  const merge = (newer: object, older: object) =>
    mergeStates({ ...stateOf({}), notes: newer as never }, { ...stateOf({}), notes: older as never }, 'newer')
      .notes;

  test('have the words of both notes', () => {
    expect(merge({ one: text('Written here') }, { one: text('Written there') }).one).toEqual(
      text('Written here\n\nWritten there'),
    );
  });

  test('have the ticks and the decisions of both', () => {
    expect(
      merge(
        { list: { kind: 'checklist', ticked: [2] }, case: { kind: 'scenario', choices: [1, null, null] } },
        { list: { kind: 'checklist', ticked: [0, 2] }, case: { kind: 'scenario', choices: [2, 2, null] } },
      ),
    ).toEqual({
      list: { kind: 'checklist', ticked: [0, 2] },
      case: { kind: 'scenario', choices: [1, 2, null] },
    });
  });
});
