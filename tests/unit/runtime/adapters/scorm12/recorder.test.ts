import { describe, expect, test } from 'vitest';
import type { Answer } from '../../../../../src/core/player/answer.ts';
import {
  type CourseState,
  createCourseState,
  emptyQuizState,
} from '../../../../../src/core/player/course-state.ts';
import type { RuntimeCourse } from '../../../../../src/core/player/runtime-course.ts';
import { createAnswerProjection } from '../../../../../src/runtime/adapters/scorm12/answer-projection.ts';
import { createLmsClient, type LmsClient } from '../../../../../src/runtime/adapters/scorm12/lms-client.ts';
import { createRecorder, type Recorder } from '../../../../../src/runtime/adapters/scorm12/recorder.ts';
import type { Outcome } from '../../../../../src/runtime/progress/outcome.ts';
import {
  createMoodleApi,
  type MoodleDouble,
  type MoodleServerOptions,
} from '../../../../support/lms/moodle-api.ts';
import { createScormAgainApi } from '../../../../support/lms/scorm-again-api.ts';
import { createStrictApi } from '../../../../support/lms/strict-api.ts';
import { sampleRuntime } from '../../../../support/samples/sample-runtime.ts';

const STATUS = 'cmi.core.lesson_status';
const SCORE = 'cmi.core.score.raw';

const resultIn = (values: Readonly<Record<string, string>>): Readonly<Record<string, string>> =>
  Object.fromEntries(Object.entries(values).filter(([element]) => [STATUS, SCORE].includes(element)));

/** An LMS that takes everything but what a test has it refuse, and writes down what it was asked. */
const createObedientLms = (values: Readonly<Record<string, string>> = {}) => {
  const asked: string[] = [];
  const read: string[] = [];
  const given = new Map(Object.entries(values));
  const faults = {
    refusal: (_element: string, _value: string): string | null => null,
    isCommitting: true,
  };
  const lms: LmsClient = {
    initialize: () => true,
    get: (element) => {
      read.push(element);
      return given.get(element) ?? '';
    },
    getOrNull: (element) => given.get(element) ?? '',
    answersAtOnce: () => false,
    returnsNumbers: () => false,
    sendsUnchanged: false,
    set: (element, value) => {
      asked.push(`${element}=${value}`);
      const error = faults.refusal(element, value);
      if (error === null) given.set(element, value);
      return { isDone: error === null, error: error ?? '0' };
    },
    commit: () => {
      asked.push('commit');
      return { isDone: faults.isCommitting, error: faults.isCommitting ? '0' : '101' };
    },
    finish: () => faults.isCommitting,
  };
  return { lms, asked, read, given, faults };
};

const begin = (lms: LmsClient, more: { course?: RuntimeCourse; known?: Outcome } = {}): Recorder =>
  createRecorder(more.course ?? sampleRuntime, lms, more.known ?? null);

const incomplete = createCourseState('AAAAAAAA');
const passed: CourseState = {
  ...incomplete,
  quizzes: { final: { ...emptyQuizState, tries: 1, isSubmitted: true, isPassed: true, bestPercent: 90 } },
};
const resultOf = (status: 'passed' | 'failed', bestPercent: number): CourseState => ({
  ...incomplete,
  quizzes: {
    final: {
      ...emptyQuizState,
      tries: 2,
      isSubmitted: true,
      isPassed: status === 'passed',
      bestPercent,
    },
  },
});
/** A launch in Moodle with nothing but `incomplete` stored. */
const opened = (options: MoodleServerOptions = {}) => {
  const moodle = createMoodleApi(options);
  moodle.api.LMSInitialize('');
  const recorder = begin(createLmsClient(moodle.api as never));
  recorder.recordState(incomplete, 'first');
  recorder.commit();
  recorder.markConfirmed();
  return { moodle, recorder, stored: () => resultIn(moodle.server.stored()) };
};

const answer = (recorder: Recorder, question: string, given: Answer): void =>
  recorder.recordAnswer(
    { type: 'answered', quiz: 'ch1-quiz', question, answer: given, latencyMs: 10 },
    { hours: 9, minutes: 5, seconds: 7 },
    createAnswerProjection(),
  );

const NUMBER: Answer = { type: 'numeric', value: 3.8 };

const waitingFor = (recorder: Recorder, element: string): string | undefined =>
  new Map(recorder.unconfirmed()).get(element);

describe('when a “true” turns out to be none', () => {
  test('a newer value that a commit has lost is not replaced by the older one', () => {
    const { lms, given, faults } = createObedientLms();
    const recorder = begin(lms);
    recorder.recordState(incomplete, 'first');
    recorder.commit();
    recorder.recordState(passed, 'second');
    faults.isCommitting = false;
    recorder.commit();
    recorder.markUnconfirmed();
    expect(waitingFor(recorder, STATUS)).toBe('passed');
    expect(waitingFor(recorder, 'cmi.suspend_data')).toBe('second');
    faults.isCommitting = true;
    expect(recorder.resend()).toBe(true);
    expect([given.get(STATUS), given.get('cmi.suspend_data')]).toEqual(['passed', 'second']);
  });

  test('nor one that waits for its commit', () => {
    const { lms, given } = createObedientLms();
    const recorder = begin(lms);
    recorder.recordState(incomplete, 'first');
    recorder.commit();
    recorder.recordState(passed, 'second');
    recorder.markUnconfirmed();
    expect(waitingFor(recorder, STATUS)).toBe('passed');
    recorder.commit();
    expect(waitingFor(recorder, STATUS)).toBe('passed');
    // The location of before is all that is left to be sent again.
    expect(recorder.resend()).toBe(true);
    expect([given.get(STATUS), given.get('cmi.suspend_data')]).toEqual(['passed', 'second']);
  });
});

describe('what the LMS refuses', () => {
  test.each(['401', '201'])('with %s all interactions: it is asked once', (code) => {
    const { lms, asked, faults } = createObedientLms();
    faults.refusal = (element) => (element.startsWith('cmi.interactions') ? code : null);
    const recorder = begin(lms);
    answer(recorder, 'q-numeric', NUMBER);
    answer(recorder, 'q-true-false', { type: 'true-false', value: true });
    expect(asked).toEqual(['cmi.interactions.0.id=q-true-false']);
    expect(recorder.commit()).toBe(true);
  });

  test.each(['401', '201', '402', '403', '404', '405'])(
    'with %s one optional field: nothing waits for it',
    (code) => {
      const { lms, faults } = createObedientLms();
      faults.refusal = (element) => (element.endsWith('.latency') ? code : null);
      const recorder = begin(lms);
      answer(recorder, 'q-numeric', NUMBER);
      expect(recorder.commit()).toBe(true);
    },
  );

  test.each(['101', '301', '0', 'null'])('with %s, which may pass: it is set again', (code) => {
    const { lms, given, faults } = createObedientLms();
    faults.refusal = (element) => (element.endsWith('.latency') ? code : null);
    const recorder = begin(lms);
    answer(recorder, 'q-numeric', NUMBER);
    expect(recorder.commit()).toBe(false);
    faults.refusal = () => null;
    expect(recorder.resend()).toBe(true);
    expect(given.get('cmi.interactions.6.latency')).toBe('0000:00:00.01');
  });

  test.each(['401', '405', '101'])('of the status, with %s and not for long: it arrives', (code) => {
    const { lms, given, faults } = createObedientLms();
    faults.refusal = (element) => (element === STATUS ? code : null);
    const recorder = begin(lms);
    recorder.recordState(passed, 'all');
    expect(recorder.commit()).toBe(false);
    faults.refusal = () => null;
    expect(recorder.resend()).toBe(true);
    expect(given.get(STATUS)).toBe('passed');
  });

  test('in plain words: it is told in single characters, and so is what comes after it', () => {
    const strict = createStrictApi({});
    strict.api.LMSInitialize('');
    const recorder = begin(createLmsClient(strict.api as never));
    answer(recorder, 'q-sequencing', { type: 'sequencing', order: [0, 2, 1] });
    answer(recorder, 'q-single', { type: 'choice', selected: [2] });
    expect(recorder.commit()).toBe(true);
    expect(strict.stored()).toMatchObject({
      'cmi.interactions.4.student_response': 'a,c,b',
      'cmi.interactions.4.correct_responses.0.pattern': 'a,b,c',
      'cmi.interactions.1.student_response': 'c',
      'cmi.interactions.1.correct_responses.0.pattern': 'b',
    });
  });
});

test('an answer whose ids are too long for one text is told in single characters', () => {
  const { lms, given } = createObedientLms();
  const course: RuntimeCourse = {
    ...sampleRuntime,
    questions: sampleRuntime.questions.map((question) => ({ ...question, isReadable: false })),
  };
  answer(begin(lms, { course }), 'q-single', { type: 'choice', selected: [2] });
  expect(given.get('cmi.interactions.1.student_response')).toBe('c');
});

describe('the entries of an array', () => {
  test('that the LMS has of an earlier launch are not opened again', () => {
    const { lms, asked, read } = createObedientLms({ 'cmi.interactions._count': '8' });
    const recorder = begin(lms);
    answer(recorder, 'q-likert', { type: 'likert', step: 1 });
    answer(recorder, 'q-numeric', NUMBER);
    expect(asked.filter((call) => /\.id=/.test(call))).toEqual([
      'cmi.interactions.7.id=q-likert',
      'cmi.interactions.6.id=q-numeric',
    ]);
    expect(read).toEqual(['cmi.interactions._count']);
  });

  test('are opened once each, those before an answer’s own with their own ids', () => {
    const { lms, asked } = createObedientLms({ 'cmi.interactions._count': '0' });
    const recorder = begin(lms);
    answer(recorder, 'q-multiple', { type: 'choice', selected: [0] });
    answer(recorder, 'q-sequencing', { type: 'sequencing', order: [0, 2, 1] });
    expect(asked.filter((call) => /\.id=/.test(call))).toEqual(
      ['q-true-false', 'q-single', 'q-multiple', 'q-matching', 'q-sequencing'].map(
        (id, index) => `cmi.interactions.${index}.id=${id}`,
      ),
    );
  });

  test.each(['', 'null', 'many'])('are opened where the LMS says “%s” of their number', (count) => {
    const { lms, given } = createObedientLms({ 'cmi.interactions._count': count });
    answer(begin(lms), 'q-multiple', { type: 'choice', selected: [0] });
    expect(given.get('cmi.interactions.0.id')).toBe('q-true-false');
    expect(given.get('cmi.interactions.2.id')).toBe('q-multiple');
  });

  test('that had another meaning in an earlier version get the name of what is recorded there', () => {
    const { lms, given } = createObedientLms({
      'cmi.interactions._count': '8',
      'cmi.interactions.6.id': 'q-of-an-earlier-version',
    });
    answer(begin(lms), 'q-numeric', NUMBER);
    expect(given.get('cmi.interactions.6.id')).toBe('q-numeric');
  });
});

describe('the objective of a chapter', () => {
  const held = {
    'cmi.objectives._count': '1',
    'cmi.objectives.0.id': 'ch1',
    'cmi.objectives.0.status': 'passed',
    'cmi.objectives.0.score.raw': '80',
  };
  const opened = { ...createCourseState('reg'), visited: new Set(['ch1-a']) };
  const withQuiz = (bestPercent: number): CourseState => ({
    ...opened,
    quizzes: { 'ch1-quiz': { ...emptyQuizState, tries: 1, isSubmitted: true, isPassed: true, bestPercent } },
  });

  test('is not lowered by a state that the LMS has lost', () => {
    const { lms, given } = createObedientLms(held);
    const recorder = begin(lms);
    recorder.recordState(opened, 'one');
    recorder.recordState(withQuiz(70), 'two');
    expect(given.get('cmi.objectives.0.status')).toBe('passed');
    expect(given.get('cmi.objectives.0.score.raw')).toBe('80');
    recorder.recordState(withQuiz(90), 'three');
    expect(given.get('cmi.objectives.0.score.raw')).toBe('90');
  });

  test('that was another chapter of an earlier version is this one from now on', () => {
    const { lms, given } = createObedientLms({ ...held, 'cmi.objectives.0.id': 'gone' });
    begin(lms).recordState(opened, 'one');
    expect(given.get('cmi.objectives.0.id')).toBe('ch1');
    expect(given.get('cmi.objectives.0.status')).toBe('incomplete');
  });

  test('is read once', () => {
    const { lms, read } = createObedientLms(held);
    const recorder = begin(lms);
    recorder.recordState(opened, 'one');
    recorder.recordState({ ...opened, location: 'ch1-a' }, 'two');
    expect(read.filter((element) => element === 'cmi.objectives.0.status')).toHaveLength(1);
  });
});

test('a result goes in one order: chapters, score with its range, status, place, suspend data', () => {
  const { lms, asked } = createObedientLms();
  const recorder = begin(lms);
  const quizzes = {
    ...passed.quizzes,
    'ch1-quiz': { ...emptyQuizState, tries: 1, isSubmitted: true, isPassed: true, bestPercent: 80 },
  };
  recorder.recordState({ ...passed, quizzes, location: 'results' }, 'all');
  expect(asked).toEqual([
    'cmi.objectives.0.id=ch1',
    'cmi.objectives.0.score.min=0',
    'cmi.objectives.0.score.max=100',
    'cmi.objectives.0.score.raw=80',
    'cmi.objectives.0.status=passed',
    'cmi.core.score.min=0',
    'cmi.core.score.max=100',
    'cmi.core.score.raw=90',
    'cmi.core.lesson_status=passed',
    'cmi.core.lesson_location=results',
    'cmi.suspend_data=all',
  ]);
});

test('a result that the LMS has of an earlier launch is not set again', () => {
  const { lms, asked } = createObedientLms();
  const recorder = begin(lms, { known: { status: 'passed', percent: 90 } });
  recorder.recordState({ ...passed, location: 'ch1-a' }, 'all');
  expect(asked).toEqual(['cmi.core.lesson_location=ch1-a', 'cmi.suspend_data=all']);
});

test('a launch is suspended until the course is over', () => {
  const { lms, given } = createObedientLms();
  const recorder = begin(lms);
  recorder.recordTime(1000, false);
  expect(given.get('cmi.core.exit')).toBe('suspend');
  recorder.recordTime(1000, true);
  expect(given.get('cmi.core.exit')).toBe('');
});

describe('sending again', () => {
  test('one value alone that was lost is sent, after another that the LMS takes for it', () => {
    const { lms, asked, faults } = createObedientLms();
    const recorder = begin(lms);
    recorder.recordState(incomplete, 'all');
    recorder.commit();
    recorder.markConfirmed();
    recorder.recordState({ ...incomplete, location: 'ch1-a' }, 'all');
    faults.isCommitting = false;
    recorder.commit();
    faults.isCommitting = true;
    asked.length = 0;
    expect(recorder.resend()).toBe(true);
    expect(asked).toEqual([
      'cmi.core.lesson_location=ch1-a-',
      'commit',
      'cmi.core.lesson_location=ch1-a',
      'commit',
    ]);
  });

  test('an LMS that is known to send unchanged values again gets no other value in between', () => {
    const lms = createScormAgainApi({});
    lms.api.LMSInitialize('');
    const api = { ...lms.api, renderCMIToJSONString: () => '{}' };
    const recorder = begin(createLmsClient(api as never));
    answer(recorder, 'q-numeric', NUMBER);
    recorder.recordState(passed, 'all');
    lms.setFailing(true);
    recorder.commit();
    lms.setFailing(false);
    const before = lms.trace.length;
    expect(recorder.resend()).toBe(true);
    expect(lms.trace.slice(before).map(({ fn }) => fn)).toEqual(['LMSCommit']);
    expect(lms.stored()).toMatchObject({
      [STATUS]: 'passed',
      'cmi.core.score.raw': '90',
      'cmi.suspend_data': 'all',
      'cmi.interactions.6.student_response': '3.8',
    });
  });

  test('nothing that the strictest LMS refuses is sent on the way', () => {
    const strict = createStrictApi({});
    strict.api.LMSInitialize('');
    const recorder = begin(createLmsClient(strict.api as never));
    answer(recorder, 'q-true-false', { type: 'true-false', value: true });
    answer(recorder, 'q-sequencing', { type: 'sequencing', order: [0, 2, 1] });
    answer(recorder, 'q-matching', { type: 'matching', targets: [0, 1, 2] });
    answer(recorder, 'q-numeric', NUMBER);
    answer(recorder, 'q-likert', { type: 'likert', step: 1 });
    recorder.recordState(passed, 'all');
    recorder.recordTime(1000, false);
    strict.setFailing(true);
    recorder.commit();
    strict.setFailing(false);
    const before = strict.trace.length;
    expect(recorder.resend()).toBe(true);
    expect(strict.trace.slice(before).filter(({ error }) => error !== '0')).toEqual([]);
  });

  test('a value that the LMS has refused in the meantime for good is not waited for', () => {
    const { lms, faults } = createObedientLms();
    const recorder = begin(lms);
    answer(recorder, 'q-numeric', NUMBER);
    faults.isCommitting = false;
    recorder.commit();
    faults.refusal = (element) => (element.endsWith('.latency') ? '405' : null);
    expect(recorder.resend()).toBe(false);
    expect(waitingFor(recorder, 'cmi.interactions.6.latency')).toBeUndefined();
  });
});

describe('what an earlier launch could not deliver', () => {
  const elements = [
    ['cmi.interactions.3.result', 'correct'],
    ['cmi.interactions.4.result', 'wrong'],
    ['cmi.core.lesson_location', 'ch2-a'],
  ] as const;

  test('goes to the interactions that were meant, the first of them too, and to no other', () => {
    const { lms, asked } = createObedientLms();
    begin(lms).replay(elements, { 3: 'q-true-false', 4: 'q-gone' });
    expect(asked).toEqual(['cmi.interactions.0.id=q-true-false', 'cmi.interactions.0.result=correct']);
  });

  test('is delivered whole, though an answer was changed between a failed commit and a “true” that was none', () => {
    const { lms, faults } = createObedientLms();
    const earlier = begin(lms);
    faults.isCommitting = false;
    answer(earlier, 'q-numeric', { type: 'numeric', value: 1 });
    earlier.commit();
    faults.isCommitting = true;
    answer(earlier, 'q-numeric', NUMBER);
    earlier.commit();
    const left = earlier.unconfirmed();
    const strict = createStrictApi({});
    strict.api.LMSInitialize('');
    const recorder = begin(createLmsClient(strict.api as never));
    recorder.replay(left, earlier.interactionsOf(left));
    expect(recorder.commit()).toBe(true);
    expect(strict.stored()).toMatchObject({
      'cmi.interactions.6.type': 'numeric',
      'cmi.interactions.6.student_response': '3.8',
      'cmi.interactions.6.result': 'correct',
    });
  });

  test('says of each interaction which it is', () => {
    const recorder = begin(createObedientLms().lms);
    expect(recorder.interactionsOf(elements)).toEqual({ 3: 'q-matching', 4: 'q-sequencing' });
  });
});

describe('a result is told with as few commits as the LMS needs', () => {
  test('one, where a score that comes with its status is seen', () => {
    const strict = createStrictApi({});
    strict.api.LMSInitialize('');
    const recorder = begin(createLmsClient(strict.api as never));
    recorder.recordState(passed, 'all');
    expect(recorder.commit()).toBe(true);
    expect(strict.trace.filter(({ fn }) => fn === 'LMSCommit')).toHaveLength(1);
  });

  test.each([
    ['passed', {}, '90', '90.000001'],
    ['passed', { looksAtEveryStatus: true }, '90', '90.000001'],
    ['passed', { forceCompleted: true, looksAtEveryStatus: true }, '90', '90.000001'],
    ['passed', {}, '100', '99.999999'],
    ['failed', {}, '0', '0.000001'],
    ['failed', { looksAtEveryStatus: true }, '0', '0.000001'],
  ] as const)(
    'two in Moodle, of which the first has the status and a score a little off: %s, %o, %s',
    (status, options, score, off) => {
      const { moodle, recorder } = opened(options);
      recorder.recordState(resultOf(status, Number(score)), 'all');
      expect(recorder.commit()).toBe(true);
      expect(moodle.launch.requests.slice(1).map(resultIn)).toEqual([
        { [STATUS]: status, [SCORE]: off },
        { [SCORE]: score },
      ]);
      expect(moodle.server.stored()).toMatchObject({ [STATUS]: status, [SCORE]: score });
      expect([moodle.server.grades(), moodle.server.isComplete()]).toEqual([
        [Number(score)],
        status === 'passed',
      ]);
      recorder.recordState({ ...resultOf(status, Number(score)), location: 'results' }, 'later');
      expect(recorder.commit()).toBe(true);
      expect(moodle.launch.requests).toHaveLength(4);
    },
  );

  test.each(['passed', 'failed'] as const)(
    'where Moodle refuses a score while the attempt is incomplete, the status comes first: %s',
    (status) => {
      const { moodle, recorder } = opened({ forceCompleted: true });
      recorder.recordState(resultOf(status, 40), 'all');
      expect(recorder.commit()).toBe(true);
      expect(moodle.launch.requests.slice(1).map(resultIn)).toEqual([
        { [STATUS]: status, [SCORE]: '40.000001' },
        { [STATUS]: 'incomplete' },
        { [STATUS]: status },
        { [SCORE]: '40' },
      ]);
      expect(moodle.server.stored()).toMatchObject({
        [STATUS]: status,
        [SCORE]: '40',
        'cmi.suspend_data': 'all',
      });
      expect(moodle.server.isComplete()).toBe(status === 'passed');
    },
  );
});

describe.each([
  ['4.3', {}],
  ['4.3 with “force completed”', { forceCompleted: true }],
  ['4.5', { looksAtEveryStatus: true }],
  ['4.5 with “force completed”', { forceCompleted: true, looksAtEveryStatus: true }],
])(
  'in Moodle %s, no score is stored without its result, and no result of a launch without its score:',
  (_name, options) => {
    const whole = { [STATUS]: 'passed', [SCORE]: '90' };
    const isRefusing = 'forceCompleted' in options && !('looksAtEveryStatus' in options);
    const hasOne = ({ server }: MoodleDouble): void => {
      expect([server.grades(), server.isComplete()]).toEqual([[90], true]);
    };

    test.each([
      ['passed', 90],
      ['failed', 40],
    ] as const)('a commit with a course that is %s was lost', (status, percent) => {
      const result = { [STATUS]: status, [SCORE]: String(percent) };
      const { moodle, recorder, stored } = opened(options);
      moodle.setFailing(true);
      recorder.recordState(resultOf(status, percent), 'all');
      expect(recorder.commit()).toBe(false);
      // Once as it is, and once for a Moodle that refuses the score alone.
      expect(moodle.launch.requests).toHaveLength(3);
      expect(resultIn(Object.fromEntries(recorder.unconfirmed()))).toEqual(result);
      expect(recorder.resend()).toBe(false);
      recorder.recordState(resultOf(status, percent), 'more');
      expect(recorder.commit()).toBe(false);
      expect(recorder.resend()).toBe(false);
      moodle.setFailing(false);
      expect(recorder.resend()).toBe(true);
      expect(stored()).toEqual(result);
      // “Force completed” makes an incomplete attempt with a score a completed one; 4.3 fails in the attempt.
      const isForced = 'forceCompleted' in options && !isRefusing;
      expect(moodle.server.grades()).toEqual([percent]);
      expect(moodle.server.isComplete()).toBe(status === 'passed' || isForced);
      expect(recorder.hasLostValues()).toBe(false);
      expect(resultIn(Object.fromEntries(recorder.unconfirmed()))).toEqual(result);
      recorder.markConfirmed();
      expect(recorder.unconfirmed()).toEqual([]);
    });

    test.each([1, 2, 3, 4])('each commit but the first %i is lost, until all is sent again', (taken) => {
      const { moodle, recorder, stored } = opened(options);
      const { length } = moodle.launch.requests;
      const { LMSCommit } = moodle.api;
      const api = moodle.api as { LMSCommit: typeof LMSCommit };
      recorder.recordState(passed, 'all');
      api.LMSCommit = (argument) => {
        moodle.setFailing(moodle.launch.requests.length >= length + taken);
        return LMSCommit(argument);
      };
      const isTaken = recorder.commit();
      // The one exception is a Moodle that refuses the two together.
      if (stored()[STATUS] === 'incomplete') expect(stored()).not.toHaveProperty([SCORE]);
      else if (!isRefusing) expect(Number(stored()[SCORE])).toBeCloseTo(90, 5);
      if (!isTaken) expect(waitingFor(recorder, SCORE)).toBe('90');
      api.LMSCommit = LMSCommit;
      moodle.setFailing(false);
      if (!isTaken) expect(recorder.resend()).toBe(true);
      expect(stored()).toEqual(whole);
      hasOne(moodle);
    });

    test('both were said to be taken, and were not', () => {
      const { moodle, recorder, stored } = opened(options);
      moodle.server.network = 'offline';
      recorder.recordState(passed, 'all');
      expect(recorder.commit()).toBe(true);
      recorder.markUnconfirmed();
      expect(recorder.resend()).toBe(true);
      moodle.server.network = 'up';
      recorder.markUnconfirmed();
      expect(recorder.resend()).toBe(true);
      expect(stored()).toEqual(whole);
      hasOne(moodle);
    });

    test('the page goes with the pass not yet committed', () => {
      const { moodle, recorder, stored } = opened(options);
      recorder.recordState(passed, 'all');
      expect(recorder.finish()).toBe(true);
      expect(stored()).toEqual(whole);
      hasOne(moodle);
    });

    test('the page goes after the pass was lost, and the connection has come back', () => {
      const { moodle, recorder, stored } = opened(options);
      moodle.setFailing(true);
      recorder.recordState(passed, 'all');
      recorder.commit();
      moodle.setFailing(false);
      recorder.recordTime(61_000, true);
      expect(recorder.finish()).toBe(false);
      expect(moodle.server.stored()['cmi.core.total_time']).toBe('00:01:01.00');
      expect(resultIn(Object.fromEntries(recorder.unconfirmed()))).toEqual(whole);
      // Where the two were refused together nothing goes out, and the next launch brings both.
      expect(stored()).toEqual(isRefusing ? { [STATUS]: 'incomplete' } : whole);
      if (!isRefusing) hasOne(moodle);
    });

    test('the page goes with the pass not yet committed, and only LMSFinish gets through', () => {
      const { moodle, recorder, stored } = opened(options);
      const { LMSFinish } = moodle.api;
      moodle.setFailing(true);
      (moodle.api as { LMSFinish: typeof LMSFinish }).LMSFinish = (argument) => {
        moodle.setFailing(false);
        return LMSFinish(argument);
      };
      recorder.recordState(passed, 'all');
      expect(recorder.finish()).toBe(false);
      expect(stored()).toEqual(isRefusing ? { [STATUS]: 'incomplete' } : whole);
      expect(resultIn(Object.fromEntries(recorder.unconfirmed()))).toEqual(whole);
    });

    test('the page goes after what was taken is in doubt', () => {
      const { moodle, recorder, stored } = opened(options);
      recorder.recordState(passed, 'all');
      recorder.commit();
      recorder.markUnconfirmed();
      expect(recorder.finish()).toBe(false);
      expect(stored()).toEqual(whole);
      expect(resultIn(Object.fromEntries(recorder.unconfirmed()))).toEqual(whole);
      hasOne(moodle);
    });

    test('the LMS refuses something else for good: the result comes all the same', () => {
      const moodle = createMoodleApi(options);
      moodle.api.LMSInitialize('');
      const api = {
        ...moodle.api,
        LMSSetValue: (element: string, value: string) =>
          element === 'cmi.suspend_data' ? 'false' : moodle.api.LMSSetValue(element, value),
        LMSGetLastError: () => '405',
      };
      const recorder = begin(createLmsClient(api as never));
      recorder.recordState(incomplete, 'first');
      recorder.commit();
      recorder.recordState(passed, 'all');
      expect(recorder.commit()).toBe(false);
      expect(resultIn(moodle.server.stored())).toEqual(whole);
      hasOne(moodle);
    });
  },
);
