import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import type { NoteValue } from '../../../../src/core/blocks/note-registry.ts';
import { planSlots } from '../../../../src/core/plan/runtime-question.ts';
import { computeBudget } from '../../../../src/core/plan/suspend-data-budget.ts';
import type { Answer } from '../../../../src/core/player/answer.ts';
import {
  type CourseState,
  createCourseState,
  emptyQuizState,
  type QuizState,
} from '../../../../src/core/player/course-state.ts';
import type { RuntimeCourse, RuntimeQuiz } from '../../../../src/core/player/runtime-course.ts';
import { scoreAnswer } from '../../../../src/core/player/score.ts';
import { readRow, readSlots } from '../../../../src/core/player/state-records.ts';
import {
  decodeState,
  encodeSave,
  encodeState,
  quizStateOf,
  SUSPEND_DATA_MAX_LENGTH,
  TRACKING_RESERVED_LENGTH,
} from '../../../../src/core/player/suspend-data.ts';
import { buildTypeOf } from '../../../../src/core/questions/question.ts';
import type { RuntimeQuestion } from '../../../../src/core/questions/runtime-registry.ts';
import { largeRuntime } from '../../../support/samples/large-runtime.ts';
import { sampleQuestions, sampleRuntime } from '../../../support/samples/sample-runtime.ts';

const withSlots: RuntimeCourse = { ...sampleRuntime, base: planSlots(sampleRuntime) };

/** Suspend data that the first released packages wrote, and what it meant to them. */
const released: readonly {
  readonly name: string;
  readonly text: string;
  readonly state: Omit<CourseState, 'visited' | 'read' | 'quizzes' | 'extras'> & {
    readonly visited: readonly string[];
    readonly quizzes: Readonly<Record<string, Omit<QuizState, 'drawVersion' | 'scoring'>>>;
  };
}[] = JSON.parse(readFileSync(new URL('suspend-data-of-format-2.json', import.meta.url), 'utf8'));

describe.each([
  ['without slots', sampleRuntime],
  ['with slots', withSlots],
])('suspend data of the first release in a package %s', (_, course) => {
  test.each(released)('$name', ({ text, state }) => {
    const meant: CourseState = {
      ...state,
      visited: new Set(state.visited),
      // The page then said of every page opened that it had been read.
      read: new Set(state.visited),
      quizzes: Object.fromEntries(
        Object.entries(state.quizzes).map(([id, quiz]) => [id, { ...quiz, drawVersion: 1, scoring: 1 }]),
      ),
      extras: {},
    };
    expect(decodeState(course, text)).toEqual({ state: meant, isDamaged: false });
    expect(decodeState(course, encodeState(course, meant))).toEqual({ state: meant, isDamaged: false });
  });
});

describe.each([
  ['without slots', sampleRuntime],
  ['with slots', withSlots],
])('pages opened and pages read, %s', (_, course) => {
  const opened: CourseState = {
    ...createCourseState('abcdefgh'),
    location: 'ch1-a',
    visited: new Set(['ch1-a', 'ch2-a']),
  };

  test.each([[[]], [['ch2-a']], [['ch1-a', 'ch2-a']]])('are told apart: read %j', (read) => {
    const state = { ...opened, read: new Set(read) };
    expect(decodeState(course, encodeState(course, state))).toEqual({ state, isDamaged: false });
  });

  test('a package that does not know pages read finds the pages opened, and nothing damaged', () => {
    const text = encodeState(course, { ...opened, read: new Set(['ch2-a']) });
    const [, places = ''] = text.split('.');
    // It takes keys of three characters, each once, and passes over what is left.
    const keys = new Set(places.slice(1, -3).match(/.{3}/g)?.slice(1));
    const known = course.pages.filter(({ key }) => keys.has(key)).map(({ id }) => id);
    expect(known).toEqual(course.base ? [] : ['ch1-a', 'ch2-a']);
    // Of the slots it reads the first row of bits.
    const [, , slots = ''] = text.split('.');
    const inSlots = course.base ? readSlots(readRow(course.base.pages), slots.slice(1, -3)) : new Map();
    expect([...inSlots.keys()]).toEqual(
      course.base ? course.pages.filter(({ id }) => opened.visited.has(id)).map(({ key }) => key) : [],
    );
  });
});

/** The answer that takes the most room. */
const longestAnswer = (question: RuntimeQuestion, words: string): Answer => {
  switch (question.type) {
    case 'true-false':
      return { type: 'true-false', value: true };
    case 'choice':
      return { type: 'choice', selected: question.choices.map((_, index) => index) };
    case 'matching':
      return { type: 'matching', targets: question.sources.map(({ target }) => target) };
    case 'sequencing':
      return { type: 'sequencing', order: question.items.map((_, index) => index) };
    case 'fill-in':
      return { type: 'fill-in', texts: question.blanks.map(() => words) };
    case 'numeric':
      return { type: 'numeric', value: -99_999_999_999.999 };
    case 'likert':
      return { type: 'likert', step: 0 };
    case 'categorise':
      return { type: 'categorise', groups: question.cards.map(() => 1) };
    case 'highlight':
      return { type: 'highlight', marked: question.passages.map((_, index) => index) };
  }
};

/** Everything read, answered and decided, each quiz with those of its questions that take the most room. */
const fullState = (course: RuntimeCourse, words: string, text: string): CourseState => {
  const byId = new Map(course.questions.map((question) => [question.id, question]));
  const answersIn = ({ pools }: RuntimeQuiz): Record<string, Answer> =>
    Object.fromEntries(
      pools.flatMap(({ questions, draw }) =>
        questions
          .flatMap((id) => byId.get(id) ?? [])
          .sort((a, b) => buildTypeOf(b).longestAnswer(b) - buildTypeOf(a).longestAnswer(a))
          .slice(0, draw)
          .map((question) => [question.id, longestAnswer(question, words)]),
      ),
    );
  const notes = course.notes.flatMap((note): [string, NoteValue][] => {
    if (note.kind === 'scenario')
      return [[note.id, { kind: 'scenario', choices: note.options.map(() => 1) }]];
    if (note.kind === 'checklist')
      return [[note.id, { kind: 'checklist', ticked: Array.from({ length: note.items }, (_, i) => i) }]];
    return text === '' ? [] : [[note.id, { kind: 'reflection', text }]];
  });
  return {
    ...createCourseState('abcdefgh'),
    sequence: 4711,
    location: course.pages[0]?.id ?? '',
    visited: new Set(course.pages.map(({ id }) => id)),
    read: new Set(course.pages.map(({ id }) => id)),
    quizzes: Object.fromEntries(
      course.quizzes.map((quiz) => [
        quiz.id,
        {
          ...emptyQuizState,
          tries: 2,
          seed: 99,
          isSubmitted: true,
          bestPercent: 71.43,
          answers: answersIn(quiz),
        },
      ]),
    ),
    notes: Object.fromEntries(notes),
    extras: { d: 'AFB', r: 'Qz_', t: 'ABC' },
    tracking: 'x'.repeat(TRACKING_RESERVED_LENGTH),
  };
};

describe('a module of 250 questions in the bank and 180 in the pages', () => {
  const course = largeRuntime();
  const budget = computeBudget(course);

  test('takes at most 2,900 characters without free text', () => {
    expect(budget.total - budget.freeText).toBeLessThanOrEqual(2900);
    const state = fullState(course, 'proxywar', '');
    const text = encodeState(course, state);
    expect(text.length).toBeLessThanOrEqual(budget.total - budget.freeText);
    // The budget is no guess: it says what such a state takes, but for what the extras leave of their reserve.
    expect(text.length).toBeGreaterThan(budget.total - budget.freeText - 60);
    expect(decodeState(course, text)).toEqual({ state, isDamaged: false });
  });

  test('keeps free text whole while there is room', () => {
    const state = fullState(course, 'proxywar', 'n'.repeat(90));
    const text = encodeState(course, state);
    expect(text.length).toBeLessThanOrEqual(SUSPEND_DATA_MAX_LENGTH);
    expect(decodeState(course, text)).toEqual({ state, isDamaged: false });
  });

  test.each([
    ['half a note each', 'proxywar', /^ä{40,}$/],
    ['a word or two', 'x'.repeat(24), /^ä{2,}$/],
  ])('keeps answers, decisions and ticks when free text finds room for %s', (_, words, kept) => {
    const wide = {
      ...course,
      notes: course.notes.map((note) => (note.kind === 'reflection' ? { ...note, maxLength: 1000 } : note)),
    };
    const state = fullState(wide, words, 'ä'.repeat(500));
    const text = encodeState(wide, state);
    expect(text.length).toBeLessThanOrEqual(SUSPEND_DATA_MAX_LENGTH);
    let trackingRoom = 0;
    encodeSave(wide, state, (room) => {
      trackingRoom = room;
      return '';
    });
    expect(trackingRoom).toBeGreaterThanOrEqual(TRACKING_RESERVED_LENGTH);
    const decoded = decodeState(wide, text);
    expect(decoded?.isDamaged).toBe(false);
    expect(decoded?.state.quizzes).toEqual(state.quizzes);
    for (const note of wide.notes) {
      const value = decoded?.state.notes[note.id];
      if (note.kind === 'reflection') expect(value).toMatchObject({ text: expect.stringMatching(kept) });
      else expect(value).toEqual(state.notes[note.id]);
    }
  });

  test('shortens the words of wrong answers last', () => {
    const gaps = Array.from({ length: 60 }, (_, index) => ({ id: `g${index}`, accepted: ['right'] }));
    const question = { ...sampleQuestions.fillIn, id: 'gaps', key: 'gap', blanks: gaps, mistakes: [] };
    const [quiz] = course.quizzes;
    if (!quiz) throw new Error('no quiz');
    const more: RuntimeCourse = {
      ...course,
      questions: [...course.questions, question],
      quizzes: [{ ...quiz, interactions: { ...quiz.interactions, gaps: 999 } }],
    };
    const state = fullState(course, '', '');
    const words = gaps.map(() => 'w'.repeat(24));
    const answers = { ...state.quizzes[quiz.id]?.answers, gaps: { type: 'fill-in', texts: words } as const };
    const begun = { ...emptyQuizState, tries: 1, answers };
    const texts = (notes: Readonly<Record<string, NoteValue>>) => {
      const full = { ...state, notes, quizzes: { [quiz.id]: begun } };
      const decoded = decodeState(more, encodeState(more, full));
      return decoded && quizStateOf(decoded.state, quiz.id).answers.gaps;
    };
    expect(texts({})).toEqual(answers.gaps);
    const long: NoteValue = { kind: 'reflection', text: 'n'.repeat(120) };
    expect(texts({ 'ch1-thought': long, 'ch2-thought': long, 'ch3-thought': long })).toEqual(answers.gaps);
  });
});

describe('slots', () => {
  const answered: CourseState = {
    ...createCourseState('abcdefgh'),
    sequence: 3,
    location: 'ch1-b',
    visited: new Set(['ch1-a', 'ch2-a']),
    quizzes: {
      'ch1-quiz': {
        ...emptyQuizState,
        tries: 1,
        isPassed: true,
        bestPercent: 80,
        answers: {
          'q-single': { type: 'choice', selected: [1] },
          'q-multiple': { type: 'choice', selected: [0, 3] },
          'q-numeric': { type: 'numeric', value: 3.75 },
        },
      },
    },
    notes: { list: { kind: 'checklist', ticked: [1] } },
  };

  test('of another row are not read: a lock file that was deleted makes nobody answer what another asked', () => {
    const text = encodeState(withSlots, answered);
    const [first, second, ...others] = sampleRuntime.questions;
    if (!first || !second) throw new Error('no questions');
    const other = {
      ...withSlots,
      base: planSlots({ ...sampleRuntime, questions: [second, first, ...others] }),
    };
    const decoded = decodeState(other, text);
    expect(decoded?.isDamaged).toBe(true);
    expect(decoded?.state.quizzes['ch1-quiz']).toEqual({ ...answered.quizzes['ch1-quiz'], answers: {} });
    expect(decoded?.state.visited).toEqual(answered.visited);
    expect(decodeState(sampleRuntime, text)?.state).toMatchObject({
      registration: 'abcdefgh',
      sequence: 3,
      location: 'ch1-b',
      notes: {},
    });
  });

  test('outlive their questions, and what comes later has a key', () => {
    const added: RuntimeQuestion = { ...sampleQuestions.trueFalse, id: 'q-added', key: 'new' };
    const questions = [added, ...sampleRuntime.questions.filter(({ id }) => id !== 'q-multiple')];
    const newer: RuntimeCourse = {
      ...withSlots,
      questions,
      quizzes: withSlots.quizzes.map((quiz) => ({
        ...quiz,
        interactions: Object.fromEntries(questions.map(({ id }, index) => [id, index])),
      })),
    };
    const { 'q-multiple': _, ...rest } = answered.quizzes['ch1-quiz']?.answers ?? {};
    const read = decodeState(newer, encodeState(withSlots, answered));
    expect(read?.isDamaged).toBe(false);
    expect(read?.state.quizzes['ch1-quiz']?.answers).toEqual(rest);
    const quizzes = {
      'ch1-quiz': {
        ...emptyQuizState,
        tries: 1,
        answers: { ...rest, 'q-added': { type: 'true-false', value: false } as const },
      },
    };
    const text = encodeState(newer, { ...answered, quizzes });
    expect(decodeState(newer, text)).toEqual({ state: { ...answered, quizzes }, isDamaged: false });
    // The older package again, after its newer version was taken back.
    expect(decodeState(withSlots, text)?.state.quizzes['ch1-quiz']?.answers).toEqual(rest);
    expect(decodeState(withSlots, text)?.isDamaged).toBe(false);
  });
});

test('extras that a package does not know are carried along', () => {
  const state: CourseState = {
    ...createCourseState('abcdefgh'),
    extras: { d: 'AFC', z: '', k: 'x'.repeat(63) },
  };
  expect(decodeState(withSlots, encodeState(withSlots, state))).toEqual({ state, isDamaged: false });
});

test('the beginning of a wrong word that would be right is not what is kept of it', () => {
  const question = {
    ...sampleQuestions.fillIn,
    blanks: [{ id: 'word', accepted: ['indirect and far from it'] }],
  };
  const course = { ...sampleRuntime, questions: [question] };
  const answer: Answer = { type: 'fill-in', texts: ['indirect and far from it all'] };
  expect(scoreAnswer(question, answer).verdict).toBe('incorrect');
  const state = {
    ...createCourseState('abcdefgh'),
    quizzes: { 'ch1-quiz': { ...emptyQuizState, tries: 1, answers: { [question.id]: answer } } },
  };
  const kept = decodeState(course, encodeState(course, state))?.state.quizzes['ch1-quiz']?.answers[
    question.id
  ];
  expect(kept && scoreAnswer(question, kept).verdict).toBe('incorrect');
});
