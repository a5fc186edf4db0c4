import { describe, expect, test } from 'vitest';
import type { Answer } from '../../../../src/core/player/answer.ts';
import {
  type CourseState,
  createCourseState,
  emptyQuizState,
  type QuizState,
} from '../../../../src/core/player/course-state.ts';
import { encodeState } from '../../../../src/core/player/suspend-data.ts';
import { beginLaunch, type LaunchFindings } from '../../../../src/runtime/launch/launch-state.ts';
import type { JournalEntry } from '../../../../src/runtime/storage/journal.ts';
import { sampleQuestions, sampleRuntime } from '../../../support/samples/sample-runtime.ts';

const THIS = 'AAAAAAAA';
const OTHER = 'BBBBBBBB';

const stateOf = (registration: string, sequence: number, more: Partial<CourseState> = {}): CourseState => ({
  ...createCourseState(registration),
  sequence,
  location: 'ch1-a',
  visited: new Set(['ch1-a']),
  ...more,
});

const encode = (state: CourseState): string => encodeState(sampleRuntime, state);

const backupOf = (state: CourseState, more: Partial<JournalEntry> = {}): JournalEntry => ({
  registration: state.registration,
  place: '/here/',
  sequence: state.sequence,
  confirmed: 0,
  suspendData: encode(state),
  elements: [],
  interactions: {},
  ...more,
});

type Given = Partial<LaunchFindings> & { readonly backup?: JournalEntry };

const begin = ({ backup, ...more }: Given) =>
  beginLaunch({
    course: sampleRuntime,
    suspendData: '',
    isKnownAttempt: false,
    status: undefined,
    copies: backup ? [{ ...backup, key: 'key', isDisplaced: false }] : [],
    activityPath: '/here/',
    registration: 'FRESHONE',
    ...more,
  });

const passed = {
  quizzes: { final: { ...emptyQuizState, tries: 1, isSubmitted: true, isPassed: true, bestPercent: 90 } },
};

describe('whether this browser’s copy is used', () => {
  const stored = stateOf(THIS, 10);
  const cases: readonly [string, Given, boolean][] = [
    ['no copy', { suspendData: encode(stored) }, false],
    ['newer', { suspendData: encode(stored), backup: backupOf(stateOf(THIS, 11)) }, true],
    ['as new', { suspendData: encode(stored), backup: backupOf(stateOf(THIS, 10)) }, true],
    ['older', { suspendData: encode(stored), backup: backupOf(stateOf(THIS, 9)) }, false],
    ['of another attempt', { suspendData: encode(stored), backup: backupOf(stateOf(OTHER, 99)) }, false],
    [
      'newer, in an activity that has moved',
      { suspendData: encode(stored), backup: backupOf(stateOf(THIS, 11), { place: '/there/' }) },
      true,
    ],
    ['of a launch of which no LMS has heard', { backup: backupOf(stateOf(THIS, 3)) }, true],
    ['the same, of another activity', { backup: backupOf(stateOf(THIS, 3), { place: '/there/' }) }, false],
    [
      'of an attempt that the LMS had, in a new one',
      { backup: backupOf(stateOf(THIS, 9), { confirmed: 8 }) },
      false,
    ],
    [
      'of an attempt of which the LMS has only the status left',
      {
        isKnownAttempt: true,
        status: 'incomplete',
        backup: backupOf(stateOf(THIS, 9), { confirmed: 9 }),
      },
      true,
    ],
    [
      'with a result that this attempt cannot have',
      {
        isKnownAttempt: true,
        status: 'incomplete',
        backup: backupOf(stateOf(THIS, 9, passed), { confirmed: 9 }),
      },
      false,
    ],
    [
      'with a result that the LMS has not taken',
      {
        isKnownAttempt: true,
        status: 'incomplete',
        backup: backupOf(stateOf(THIS, 9, passed), {
          confirmed: 8,
          elements: [['cmi.core.lesson_status', 'passed']],
        }),
      },
      true,
    ],
    [
      'with a result that the LMS has as well',
      {
        isKnownAttempt: true,
        status: 'passed',
        backup: backupOf(stateOf(THIS, 9, passed), { confirmed: 9 }),
      },
      true,
    ],
    [
      'with a result of which no LMS has heard',
      { isKnownAttempt: true, status: 'incomplete', backup: backupOf(stateOf(THIS, 9, passed)) },
      true,
    ],
    [
      'of an attempt that goes on, of which the LMS does not say how it stands',
      { isKnownAttempt: true, backup: backupOf(stateOf(THIS, 9), { confirmed: 9 }) },
      true,
    ],
    ['that holds nothing', { backup: backupOf(stateOf(THIS, 0)) }, false],
    ['that cannot be read', { backup: backupOf(stateOf(THIS, 3), { suspendData: 'nonsense' }) }, false],
  ];
  test.each(cases)('%s', (_name, findings, isUsed) => {
    expect(begin(findings).restored !== null).toBe(isUsed);
  });

  test('a text that was cut off is made whole by a copy of the same save', () => {
    const whole = encode(
      stateOf(THIS, 10, { ...passed, notes: { thought: { kind: 'reflection', text: 'Kept' } } }),
    );
    const copy = backupOf(stateOf(THIS, 10), { suspendData: whole, confirmed: 10 });
    for (let length = 17; length < whole.length; length++) {
      const { state, losesSuspendData } = begin({
        suspendData: whole.slice(0, length),
        isKnownAttempt: true,
        status: 'incomplete',
        backup: copy,
      });
      expect(state.notes.thought, `cut at ${length}`).toEqual({ kind: 'reflection', text: 'Kept' });
      expect(losesSuspendData).toBe(true);
    }
  });

  test('a text whose name was damaged is known again by what else it holds', () => {
    const quizzes = { 'ch1-quiz': { ...emptyQuizState, tries: 1, seed: 4711 } };
    const text = encode(stateOf(THIS, 10, { quizzes })).replace(/^(.).{8}/, '$1########');
    const akin = backupOf(stateOf(THIS, 12, { quizzes, visited: new Set(['ch1-a', 'ch1-b']) }));
    expect(begin({ suspendData: text, backup: akin }).state.registration).toBe(THIS);
    const stranger = backupOf(stateOf(OTHER, 12, { visited: new Set(['ch2-a']) }));
    expect(begin({ suspendData: text, backup: stranger }).restored).toBeNull();
    // Many have read one page and no other.
    expect(begin({ suspendData: text, backup: backupOf(stateOf(OTHER, 12)) }).restored).toBeNull();
  });
});

describe('what was found of earlier launches', () => {
  const whole = encode(stateOf(THIS, 10));
  const foreign = encodeState(
    {
      ...sampleRuntime,
      pages: sampleRuntime.pages.map((page, index) => ({ ...page, key: `zz${index}` })),
    },
    stateOf(OTHER, 5, { location: 'nowhere', visited: new Set(['ch1-a', 'ch1-b']) }),
  );
  test.each<[string, Given, string]>([
    ['nothing there', {}, 'fresh'],
    ['nothing there, said in words', { suspendData: 'undefined' }, 'fresh'],
    ['nothing there, said in another word', { suspendData: 'null' }, 'fresh'],
    ['all there', { suspendData: whole }, 'resumed'],
    [
      'nothing read yet, beside what a tracker keeps',
      { suspendData: encode({ ...createCourseState(THIS), tracking: '1BCnO5ncGFABF1' }) },
      'resumed',
    ],
    ['a part missing', { suspendData: whole.slice(0, whole.lastIndexOf('.')) }, 'damaged'],
    ['a part cut off', { suspendData: `${whole}.q123` }, 'damaged'],
    ['of another tool', { suspendData: '{"page":7}' }, 'damaged'],
    ['of another course', { suspendData: foreign }, 'damaged'],
    ['a number', { suspendData: '7' }, 'damaged'],
    ['nothing, of an attempt that goes on', { isKnownAttempt: true, status: 'incomplete' }, 'damaged'],
  ])('%s', (_name, findings, beginning) => {
    expect(begin(findings).progressFound).toBe(beginning);
  });

  test.each<[string, Given, boolean]>([
    ['that has nothing of an attempt that goes on', { isKnownAttempt: true }, true],
    ['that has a part of it', { suspendData: `${whole}.q123` }, true],
    ['that has nothing of a new one', {}, false],
    ['that has all', { suspendData: whole }, false],
    ['that has what another tool left', { suspendData: '{"page":7}', isKnownAttempt: true }, false],
  ])('an LMS %s is taken for one that forgets: %s', (_what, findings, losesSuspendData) => {
    expect(begin(findings).losesSuspendData).toBe(losesSuspendData);
  });

  test('an attempt whose name was damaged gets a new one', () => {
    const { state } = begin({ suspendData: whole.replace(/^(.).{8}/, '$1########') });
    expect(state).toMatchObject({ registration: 'FRESHONE', visited: new Set(['ch1-a']) });
  });

  test('another course’s attempt leaves nothing behind', () => {
    expect(begin({ suspendData: foreign }).state).toEqual(createCourseState('FRESHONE'));
  });
});

describe('an attempt that went on at another computer meanwhile', () => {
  const tried = (answers: Readonly<Record<string, Answer>>, more: Partial<QuizState> = {}) => ({
    'ch1-quiz': { ...emptyQuizState, tries: 1, seed: 4711, answers, ...more },
  });
  const here: Readonly<Record<string, Answer>> = { 'q-numeric': { type: 'numeric', value: 3.8 } };
  const there: Readonly<Record<string, Answer>> = { 'q-true-false': { type: 'true-false', value: true } };
  const noteHere = { list: { kind: 'checklist', ticked: [1] } } as const;
  const noteThere = { thought: { kind: 'reflection', text: 'Elsewhere' } } as const;

  test.each([
    ['less', 11],
    ['as much', 12],
    ['more', 20],
  ])('and has saved %s there: nothing of either is lost', (_much, sequence) => {
    const stored = stateOf(THIS, sequence, {
      visited: new Set(['ch1-a', 'ch2-a']),
      quizzes: { ...tried(there), ...passed.quizzes },
      notes: noteThere,
    });
    const copy = stateOf(THIS, 12, {
      visited: new Set(['ch1-a', 'ch1-b']),
      quizzes: tried(here),
      notes: noteHere,
    });
    const { state, progressFound } = begin({
      suspendData: encode(stored),
      isKnownAttempt: true,
      backup: backupOf(copy, { confirmed: 10 }),
    });
    expect(progressFound).toBe('resumed');
    expect([...state.visited].sort()).toEqual(['ch1-a', 'ch1-b', 'ch2-a']);
    expect(state.quizzes['ch1-quiz']?.answers).toEqual({ ...here, ...there });
    expect(state.quizzes.final).toMatchObject({ isPassed: true, bestPercent: 90 });
    expect(state.notes).toEqual({ ...noteHere, ...noteThere });
    expect(state.sequence).toBe(Math.max(sequence, 12));
  });

  test.each<[string, Partial<QuizState>, Partial<QuizState>, Partial<QuizState>]>([
    [
      'the later try',
      { tries: 2, seed: 5, answers: here },
      { tries: 1, isSubmitted: true, bestPercent: 60, answers: there },
      { tries: 2, seed: 5, bestPercent: 60, answers: here },
    ],
    [
      'the later try, be it the one of the older save',
      { tries: 1, isSubmitted: true, isPassed: true, bestPercent: 60, answers: here },
      { tries: 2, seed: 5, bestPercent: 20, answers: there },
      { tries: 2, seed: 5, isPassed: true, bestPercent: 60, isSubmitted: false, answers: there },
    ],
    [
      'the try that was handed in',
      { answers: here },
      { isSubmitted: true, bestPercent: 20, seed: 5, answers: {} },
      { isSubmitted: true, bestPercent: 20, seed: 5, answers: {} },
    ],
    [
      'of two tries of other questions the one with more answers',
      { answers: {} },
      { seed: 5, answers: there },
      { seed: 5, answers: there },
    ],
    [
      'of two answers to one question the one of the newer save',
      { answers: here },
      { answers: { 'q-numeric': { type: 'numeric', value: 1 } } },
      { answers: here },
    ],
  ])('of a quiz stays %s', (_which, newer, older, kept) => {
    const { state } = begin({
      suspendData: encode(stateOf(THIS, 11, { quizzes: tried({}, older) })),
      isKnownAttempt: true,
      backup: backupOf(stateOf(THIS, 12, { quizzes: tried({}, newer) })),
    });
    expect(state.quizzes['ch1-quiz']).toMatchObject(kept);
  });

  test.each<[string, number, Partial<JournalEntry>]>([
    ['newer than all that the LMS has', 10, { sequence: 12, confirmed: 10 }],
    ['that the LMS has had as a whole', 20, { sequence: 12, confirmed: 12 }],
  ])('nothing that was cleared comes back with a copy %s', (_copy, sequence, more) => {
    const cleared = stateOf(THIS, Math.max(sequence, more.sequence ?? 0));
    const before = { ...cleared, notes: noteHere };
    const isCopyNewer = sequence < (more.sequence ?? 0);
    const { state } = begin({
      suspendData: encode({ ...(isCopyNewer ? before : cleared), sequence }),
      isKnownAttempt: true,
      backup: backupOf(isCopyNewer ? cleared : before, {
        ...more,
        suspendData: encode({ ...(isCopyNewer ? cleared : before), sequence: more.sequence ?? 0 }),
      }),
    });
    expect(state.notes).toEqual({});
  });

  describe('a question in a page that was answered at both', () => {
    const question = { ...sampleQuestions.trueFalse, key: 'ask' };
    const course = {
      ...sampleRuntime,
      notes: [{ kind: 'question' as const, id: 'asked', key: 'ask', question, interaction: 99 }],
    };
    const answered = (sequence: number, value: boolean) =>
      stateOf(THIS, sequence, {
        notes: { asked: { kind: 'question', answer: { type: 'true-false', value } } },
      });
    const meet = (sequence: number) =>
      begin({
        course,
        suspendData: encodeState(course, answered(sequence, true)),
        isKnownAttempt: true,
        backup: backupOf(answered(12, false), {
          confirmed: 10,
          suspendData: encodeState(course, answered(12, false)),
          elements: [['cmi.interactions.7.result', 'wrong']],
          interactions: { 7: 'asked', 8: 'q-numeric' },
        }),
      });

    test.each([11, 20])('keeps the answer that the LMS has, at save %i', (sequence) => {
      expect(meet(sequence).state.notes.asked).toEqual({
        kind: 'question',
        answer: { type: 'true-false', value: true },
      });
    });

    test('has its interaction left as the LMS has it', () => {
      expect(meet(11).restored?.interactions).toEqual({ 8: 'q-numeric' });
    });
  });

  test('a copy of another attempt adds nothing', () => {
    const { state } = begin({
      suspendData: encode(stateOf(THIS, 20)),
      isKnownAttempt: true,
      backup: backupOf(stateOf(OTHER, 12, { notes: noteHere }), { confirmed: 10 }),
    });
    expect(state.notes).toEqual({});
  });
});
