import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { NoteValue } from '../../src/core/blocks/note-registry.ts';
import { cutToBytes } from '../../src/core/codec/base64url.ts';
import { planSlots } from '../../src/core/plan/runtime-question.ts';
import { computeBudget } from '../../src/core/plan/suspend-data-budget.ts';
import { type CourseState, createCourseState, emptyQuizState } from '../../src/core/player/course-state.ts';
import type { RuntimeCourse } from '../../src/core/player/runtime-course.ts';
import { scoreAnswer } from '../../src/core/player/score.ts';
import { decodeState, encodeState, quizStateOf } from '../../src/core/player/suspend-data.ts';
import { FILL_IN_KEPT_BYTES } from '../../src/core/questions/fill-in/answer-code.ts';
import { formatPatterns } from '../../src/core/targets/scorm12/interaction.ts';
import { arbitraryState } from '../support/arbitraries/arbitrary-state.ts';
import { sampleQuestions, sampleRuntime } from '../support/samples/sample-runtime.ts';
import { arbitraryAnswer } from '../support/samples/type-answers.ts';

const withSlots = (course: RuntimeCourse): RuntimeCourse => ({ ...course, base: planSlots(course) });

/** What a state looks like after a round trip: wrong words cut as documented, empty reflections gone. */
const kept = (state: CourseState): CourseState => ({
  ...state,
  quizzes: Object.fromEntries(
    Object.entries(state.quizzes).map(([id, quiz]) => [
      id,
      {
        ...quiz,
        answers: Object.fromEntries(
          Object.entries(quiz.answers).map(([question, answer]) => {
            if (answer.type !== 'fill-in') return [question, answer];
            const isRight = scoreAnswer(sampleQuestions.fillIn, answer).verdict === 'correct';
            const texts = isRight
              ? ['proxy']
              : answer.texts.map((text) => cutToBytes(text, FILL_IN_KEPT_BYTES));
            return [question, { ...answer, texts }];
          }),
        ),
      },
    ]),
  ),
  notes: Object.fromEntries(
    Object.entries(state.notes).flatMap(([id, note]): [string, NoteValue][] => {
      if (note.kind !== 'reflection') return [[id, note]];
      return note.text === '' ? [] : [[id, note]];
    }),
  ),
});

describe.each([
  ['with keys', sampleRuntime],
  ['with slots', withSlots(sampleRuntime)],
])('suspend data %s', (_, course) => {
  const budget = computeBudget(course).total;

  test('keeps every state', () => {
    fc.assert(
      fc.property(arbitraryState(course), (state) => {
        const decoded = decodeState(course, encodeState(course, state));
        expect(decoded).toEqual({ state: kept(state), isDamaged: false });
      }),
      { numRuns: 300 },
    );
  });

  test('is ASCII and never longer than the budget', () => {
    fc.assert(
      fc.property(arbitraryState(course), (state) => {
        const text = encodeState(course, state);
        expect(text).toMatch(/^[A-Za-z0-9_.-]*$/);
        expect(text.length).toBeLessThanOrEqual(budget);
      }),
      { numRuns: 300 },
    );
  });

  test('never throws on any text, and takes nothing from a foreign one', () => {
    fc.assert(
      fc.property(fc.oneof(fc.string(), fc.string({ unit: 'binary' }), fc.json()), (text) => {
        expect(decodeState(course, text)).toBeNull();
      }),
      { numRuns: 500 },
    );
  });

  test('loses only the chunks that a cut or a changed character hits', () => {
    fc.assert(
      fc.property(arbitraryState(course), fc.nat(), fc.boolean(), (state, where, isCut) => {
        const text = encodeState(course, state);
        const at = where % text.length;
        const broken = isCut ? text.slice(0, at) : `${text.slice(0, at)}!${text.slice(at + 1)}`;
        const decoded = decodeState(course, broken);
        const whole = kept(state);
        for (const [id, { answers, ...quiz }] of Object.entries(decoded?.state.quizzes ?? {})) {
          const { answers: all, ...head } = quizStateOf(whole, id);
          expect(quiz).toEqual(head);
          expect(all).toMatchObject(answers);
        }
        for (const [id, note] of Object.entries(decoded?.state.notes ?? {}))
          expect(note).toEqual(whole.notes[id]);
        if (decoded) expect(decoded.isDamaged).toBe(true);
      }),
      { numRuns: 500 },
    );
  });

  test('says that chunks are missing where it was cut between two of them', () => {
    fc.assert(
      fc.property(arbitraryState(course), (state) => {
        const chunks = encodeState(course, state).split('.');
        for (let count = 1; count < chunks.length; count++)
          expect(decodeState(course, chunks.slice(0, count).join('.'))?.isDamaged).toBe(true);
      }),
    );
  });

  test('is read in the version before, which did not count its chunks', () => {
    const text = '1abcdefghAAHI8a.pdogcMSdogj05.q0moBAAAAFAAAa5i';
    const quiz = { ...emptyQuizState, tries: 1, seed: 5, drawVersion: 1 as const, scoring: 1 as const };
    const state: CourseState = {
      ...createCourseState('abcdefgh'),
      sequence: 7,
      location: 'ch1-b',
      visited: new Set(['ch1-a', 'ch1-b']),
      read: new Set(['ch1-a', 'ch1-b']),
      quizzes: { 'ch1-quiz': quiz },
    };
    expect(decodeState(course, text)).toEqual({ state, isDamaged: false });
    expect(decodeState(course, encodeState(course, state))).toEqual({ state, isDamaged: false });
  });

  test('reads what another version of the course wrote, as far as both have it', () => {
    const { multiple, ...others } = sampleQuestions;
    const changed = {
      ...multiple,
      key: 'zzz',
      choices: [...multiple.choices, { id: 'new', correct: false }],
    };
    const newer = {
      ...course,
      pages: [
        { id: 'ch1-new', key: 'nnn', title: 'New', minutes: 1 },
        ...course.pages.filter((page) => page.id !== 'ch1-b'),
      ],
      questions: [...Object.values(others), changed],
    };
    fc.assert(
      fc.property(arbitraryState(course), (state) => {
        const decoded = decodeState(newer, encodeState(course, state))?.state;
        const whole = kept(state);
        expect([...(decoded?.visited ?? [])].sort()).toEqual(
          [...whole.visited].filter((id) => id !== 'ch1-b').sort(),
        );
        for (const quiz of course.quizzes) {
          const { [multiple.id]: _dropped, ...answers } = quizStateOf(whole, quiz.id).answers;
          expect(decoded && quizStateOf(decoded, quiz.id).answers).toEqual(answers);
        }
      }),
      { numRuns: 200 },
    );
  });
});

describe('scoring', () => {
  for (const question of Object.values(sampleQuestions))
    test(`of ${question.id} stays between 0 and 1 and gives 1 to the right answer alone`, () => {
      fc.assert(
        fc.property(arbitraryAnswer(question), (answer) => {
          const { fraction, verdict } = scoreAnswer(question, answer);
          expect(fraction).toBeGreaterThanOrEqual(0);
          expect(fraction).toBeLessThanOrEqual(1);
          expect(verdict === 'correct').toBe(fraction === 1);
        }),
      );
      expect(formatPatterns(question, 'standard').every((pattern) => pattern.length <= 255)).toBe(true);
    });
});
