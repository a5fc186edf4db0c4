import fc from 'fast-check';
import type { NoteValue, RuntimeNote } from '../../../src/core/blocks/note-registry.ts';
import type { CourseState, QuizState } from '../../../src/core/player/course-state.ts';
import type { RuntimeCourse } from '../../../src/core/player/runtime-course.ts';
import { arbitraryAnswer } from '../samples/type-answers.ts';

const arbitraryNote = (note: RuntimeNote): fc.Arbitrary<NoteValue> => {
  switch (note.kind) {
    case 'checklist':
      return fc
        .subarray(Array.from({ length: note.items }, (_, index) => index))
        .map((ticked) => ({ kind: 'checklist', ticked }));
    case 'scenario':
      return fc
        .tuple(...note.options.map((count) => fc.option(fc.nat(count - 1))))
        .map((choices) => ({ kind: 'scenario', choices }));
    case 'question':
      return arbitraryAnswer(note.question).map((answer) => ({ kind: 'question', answer }));
    case 'reflection':
      return fc.string({ unit: 'grapheme', maxLength: 60 }).map((text) => ({ kind: 'reflection', text }));
  }
};

/** A record with any of the keys. */
const someOf = <T>(
  entries: readonly (readonly [string, fc.Arbitrary<T>])[],
): fc.Arbitrary<Record<string, T>> =>
  fc
    .tuple(...entries.map(([key, value]) => fc.option(value.map((made) => [key, made] as const))))
    .map((made) => Object.fromEntries(made.filter((entry) => entry !== null)));

/** Any state that a learner of the course can reach. */
export const arbitraryState = (course: RuntimeCourse): fc.Arbitrary<CourseState> => {
  const quizState: fc.Arbitrary<QuizState> = fc.record({
    tries: fc.integer({ min: 1, max: 63 }),
    seed: fc.nat(2 ** 24 - 1),
    drawVersion: fc.constantFrom(1, 2, 3),
    scoring: fc.constantFrom(1, 2),
    isSubmitted: fc.boolean(),
    isPassed: fc.boolean(),
    bestPercent: fc.option(fc.nat(10_000).map((hundredths) => hundredths / 100)),
    answers: someOf(course.questions.map((question) => [question.id, arbitraryAnswer(question)])),
  });
  const pages = fc
    .subarray(course.pages.map((page) => page.id))
    .chain((visited) => fc.tuple(fc.constant(visited), fc.subarray(visited)))
    .map(([visited, read]) => ({ visited: new Set(visited), read: new Set(read) }));
  const others = fc.record({
    registration: fc.stringMatching(/^[A-Za-z0-9_-]{8}$/),
    sequence: fc.nat(2 ** 18 - 1),
    location: fc.constantFrom(
      ...course.pages.map((page) => page.id),
      ...course.quizzes.map((quiz) => quiz.id),
      'glossary',
    ),
    quizzes: someOf(course.quizzes.map((quiz) => [quiz.id, quizState])),
    notes: someOf(course.notes.map((note) => [note.id, arbitraryNote(note)])),
    extras: fc.dictionary(fc.constantFrom('d', 'r', 't'), fc.stringMatching(/^[A-Za-z0-9_-]{1,6}$/)),
    tracking: fc.stringMatching(/^[A-Za-z0-9_-]{0,200}$/),
  });
  return fc.tuple(pages, others).map(([opened, rest]) => ({ ...rest, ...opened }));
};
