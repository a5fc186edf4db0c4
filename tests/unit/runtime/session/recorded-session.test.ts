import { describe, expect, test } from 'vitest';
import { rightAnswer } from '../../../../src/core/player/answer.ts';
import type { RuntimeCourse } from '../../../../src/core/player/runtime-course.ts';
import { decodeState } from '../../../../src/core/player/suspend-data.ts';
import type { LmsDouble } from '../../../../src/lms-profiles/lms-double.ts';
import type { Session } from '../../../../src/runtime/session/session.ts';
import type { JournalEntry } from '../../../../src/runtime/storage/journal.ts';
import { createHarness, createStorage } from '../../../support/browser/session-harness.ts';
import { createMoodleApi } from '../../../support/lms/moodle-api.ts';
import { createScormAgainApi } from '../../../support/lms/scorm-again-api.ts';
import { createStrictApi } from '../../../support/lms/strict-api.ts';
import { sampleRuntime } from '../../../support/samples/sample-runtime.ts';

type Api = Record<string, (...args: string[]) => unknown>;

/** An API with some of its functions replaced; each gets the original. */
const faulty = (
  double: LmsDouble,
  faults: Readonly<Record<string, (inner: Api, ...args: string[]) => unknown>>,
): object => {
  const inner = double.api as unknown as Api;
  return Object.fromEntries(
    Object.entries(inner).map(([fn, call]) => {
      const fault = faults[fn];
      return [fn, fault ? (...args: string[]) => fault(inner, ...args) : call];
    }),
  );
};

const countOf = (double: LmsDouble, fn: string): number =>
  double.trace.filter((entry) => entry.fn === fn).length;

const valuesOf = (double: LmsDouble, element: string): readonly string[] =>
  double.trace
    .filter(({ fn, args }) => fn === 'LMSSetValue' && args[0] === element)
    .map(({ args }) => String(args[1]));

const start = (session: Session): void =>
  session.dispatch({ type: 'try-started', quiz: 'ch1-quiz', seed: 4711 });

const answer = (session: Session, value = 3.8): void =>
  session.dispatch({
    type: 'answered',
    quiz: 'ch1-quiz',
    question: 'q-numeric',
    answer: { type: 'numeric', value },
    latencyMs: 10,
  });

const like = (session: Session, step = 2): void =>
  session.dispatch({
    type: 'answered',
    quiz: 'ch1-quiz',
    question: 'q-likert',
    answer: { type: 'likert', step },
    latencyMs: 10,
  });

const answerFinal = (session: Session, value = 3.8): void =>
  session.dispatch({
    type: 'answered',
    quiz: 'final',
    question: 'q-numeric',
    answer: { type: 'numeric', value },
    latencyMs: 10,
  });

const pass = (session: Session): void => {
  session.dispatch({ type: 'try-started', quiz: 'final', seed: 4711 });
  for (const question of sampleRuntime.questions)
    session.dispatch({
      type: 'answered',
      quiz: 'final',
      question: question.id,
      answer: rightAnswer(question) ?? { type: 'likert', step: 1 },
      latencyMs: 10,
    });
  session.dispatch({ type: 'try-submitted', quiz: 'final' });
};

const doubles: Record<string, () => LmsDouble> = {
  strict: () => createStrictApi({}),
  moodle: () => createMoodleApi({}),
  'scorm-again': () => createScormAgainApi({}),
};

describe.each(Object.entries(doubles))('%s:', (_name, create) => {
  test.each<[string, () => unknown]>([
    ['answers "false"', () => 'false'],
    [
      'throws',
      () => {
        throw new TypeError('broken');
      },
    ],
  ])('when LMSFinish %s, the last of it is kept and told, and comes back', async (_how, finish) => {
    const lms = create();
    const storage = createStorage();
    const api = faulty(lms, { LMSFinish: finish });
    const first = createHarness(api, { storage });
    start(first.session);
    await first.settle();
    first.session.finish(() => answer(first.session));
    expect(first.session.getReport().status).toBe('unsaved');
    expect(storage.entries.size).toBe(1);
    const again = createHarness(lms.relaunch().api, { storage });
    expect(again.session.getState().quizzes['ch1-quiz']?.answers).toHaveProperty('q-numeric');
    again.session.finish();
  });

  test('the copy stands before the LMS is asked, and goes when the server was seen alive', async () => {
    const lms = create();
    const storage = createStorage();
    const sizes: number[] = [];
    const api = faulty(lms, {
      LMSCommit: (inner) => {
        sizes.push([...storage.entries.values()].filter((text) => text.includes('q-numeric')).length);
        return inner.LMSCommit?.('');
      },
    });
    const { session, settle } = createHarness(api, { storage });
    start(session);
    answer(session);
    expect(sizes.at(-1)).toBe(1);
    expect(storage.entries.size).toBe(1);
    await settle();
    expect(storage.entries.size).toBe(0);
  });

  test('what one failed commit lost arrives although the next commit succeeds', async () => {
    const lms = create();
    const { session, wait, settle } = createHarness(lms.api);
    start(session);
    lms.setFailing(true);
    answer(session);
    lms.setFailing(false);
    session.dispatch({ type: 'view-opened', view: 'ch1-a' });
    expect(session.getReport().status).toBe('unsaved');
    wait(5_000);
    await settle();
    expect(session.getReport().status).toBe('saved');
    expect(lms.stored()['cmi.interactions.6.student_response']).toBe('3.8');
    expect(lms.stored()['cmi.interactions.6.id']).toBe('q-numeric');
  });

  test.each([1, 6])(
    'what one computer could not send comes back there beside what was done at another in %i saves',
    async (saves) => {
      const lms = create();
      const storage = createStorage();
      const first = createHarness(lms.api, { storage });
      start(first.session);
      await first.settle();
      lms.setFailing(true);
      answer(first.session);
      first.session.dispatch({ type: 'view-opened', view: 'ch1-a' });
      first.session.finish();
      lms.setFailing(false);
      const elsewhere = lms.relaunch();
      const other = createHarness(elsewhere.api, { seed: 0.6 });
      for (let save = 0; save < saves; save++) like(other.session, save % 3);
      await other.settle();
      other.session.finish();
      const again = createHarness(elsewhere.relaunch().api, { storage, seed: 0.7 });
      const { quizzes, visited } = again.session.getState();
      expect(quizzes['ch1-quiz']?.answers).toEqual({
        'q-numeric': { type: 'numeric', value: 3.8 },
        'q-likert': { type: 'likert', step: (saves - 1) % 3 },
      });
      expect([...visited]).toEqual(['ch1-a']);
    },
  );

  test('a status on its way is never left at another value', async () => {
    const lms = create();
    const { session, wait, settle } = createHarness(lms.api);
    lms.setFailing(true);
    pass(session);
    for (let turn = 0; turn < 8; turn++) {
      wait(300_000);
      await settle();
      expect(valuesOf(lms, 'cmi.core.lesson_status').at(-1)).toBe('passed');
    }
    lms.setFailing(false);
    session.finish();
    expect(lms.stored()['cmi.core.lesson_status']).toBe('passed');
  });

  test('the copy is never older than what the LMS is given', async () => {
    const lms = create();
    const storage = createStorage();
    const ages: number[] = [];
    const api = faulty(lms, {
      LMSCommit: (inner) => {
        const given = decodeState(sampleRuntime, valuesOf(lms, 'cmi.suspend_data').at(-1) ?? '')?.state
          .sequence;
        const [copy] = [...storage.entries.values()].map(
          (text) => (JSON.parse(text) as JournalEntry).sequence,
        );
        ages.push((copy ?? 0) - (given ?? 0));
        return inner.LMSCommit?.('');
      },
    });
    const { session, wait, settle } = createHarness(api, { storage });
    start(session);
    await settle();
    lms.setFailing(true);
    answer(session);
    wait(5_000);
    lms.setFailing(false);
    wait(15_000);
    await settle();
    expect(session.getReport().status).toBe('saved');
    session.dispatch({ type: 'note-changed', note: 'list', value: { kind: 'checklist', ticked: [1] } });
    session.flush();
    expect(ages.every((age) => age === 0)).toBe(true);
    expect(ages.length).toBeGreaterThan(5);
  });

  test('suspend data on its way is whole at any time', async () => {
    const lms = create();
    const { session, wait, settle } = createHarness(lms.api);
    start(session);
    lms.setFailing(true);
    answer(session);
    lms.setFailing(false);
    wait(5_000);
    await settle();
    expect(session.getReport().status).toBe('saved');
    for (const text of valuesOf(lms, 'cmi.suspend_data'))
      expect(decodeState(sampleRuntime, text)?.isDamaged, text).toBe(false);
  });

  test('while commits fail they become rare, and one action makes one', async () => {
    const lms = create();
    const { session, wait, settle } = createHarness(lms.api);
    start(session);
    lms.setFailing(true);
    let before = countOf(lms, 'LMSCommit');
    answer(session);
    expect(countOf(lms, 'LMSCommit')).toBe(before + 1);
    for (const delayMs of [5_000, 15_000, 60_000, 60_000, 300_000, 300_000]) {
      before = countOf(lms, 'LMSCommit');
      wait(delayMs - 1);
      await settle();
      expect(countOf(lms, 'LMSCommit')).toBe(before);
      wait(1);
      await settle();
      expect(countOf(lms, 'LMSCommit')).toBe(before + 1);
    }
  });

  test('a commit that holds the page up for five seconds is not made twice', () => {
    const lms = create();
    let block = (): void => {};
    const harness = createHarness(
      faulty(lms, {
        LMSCommit: (inner) => {
          block();
          return inner.LMSCommit?.('');
        },
      }),
    );
    block = () => harness.block(5_000);
    start(harness.session);
    harness.session.dispatch({
      type: 'note-changed',
      note: 'list',
      value: { kind: 'checklist', ticked: [1] },
    });
    const before = countOf(lms, 'LMSCommit');
    answer(harness.session);
    harness.wait(0);
    harness.session.flush();
    harness.wait(60_000);
    expect(countOf(lms, 'LMSCommit')).toBe(before + 1);
  });

  test('while the browser knows that it is offline nothing runs in the background', async () => {
    const lms = create();
    const harness = createHarness(lms.api);
    const { session, connection, wait, settle, waiting } = harness;
    start(session);
    await settle();
    connection.online = false;
    connection.alive = false;
    lms.setFailing(true);
    answer(session);
    await settle();
    expect([session.getReport().trouble, waiting()]).toEqual(['offline', 0]);
    const before = countOf(lms, 'LMSCommit');
    wait(3_600_000);
    expect(countOf(lms, 'LMSCommit')).toBe(before);
    connection.online = true;
    connection.alive = true;
    lms.setFailing(false);
    session.retry();
    await settle();
    expect([session.getReport().trouble, session.getReport().status]).toEqual([null, 'saved']);
    expect(lms.stored()['cmi.interactions.6.student_response']).toBe('3.8');
  });

  test('a lost connection, a lost session and a refusal are told apart, and the line goes with its cause', async () => {
    const lms = create();
    const { session, connection, wait, settle } = createHarness(lms.api);
    start(session);
    await settle();
    lms.setFailing(true);
    answer(session);
    expect(session.getReport().text).toBe('unsaved');
    await settle();
    expect(session.getReport().text).toBe('unsaved');
    connection.signedOut = true;
    answer(session, 1);
    await settle();
    expect(session.getReport().text).toBe('unsavedSignedOut');
    connection.alive = false;
    answer(session, 2);
    await settle();
    expect(session.getReport().text).toBe('unsavedOffline');
    connection.alive = true;
    connection.signedOut = false;
    lms.setFailing(false);
    wait(300_000);
    await settle();
    await settle();
    expect(session.getReport().text).toBeNull();
    expect(lms.stored()['cmi.interactions.6.student_response']).toBe('2');
  });

  test('what a learner leaves in the browser whom the LMS does not name is found by the same attempt, and by nobody else', async () => {
    const lms = create();
    const storage = createStorage();
    const nameless = (of: LmsDouble) =>
      faulty(of, {
        LMSGetValue: (inner, element) =>
          element === 'cmi.core.student_id' ? '' : inner.LMSGetValue?.(element ?? ''),
      });
    const first = createHarness(nameless(lms), { storage });
    start(first.session);
    await first.settle();
    lms.setFailing(true);
    answer(first.session);
    expect(first.session.getReport().text).toBe('unsaved');
    first.session.finish();
    const { quizzes } = first.session.getState();
    const other = create();
    const second = createHarness(nameless(other), { storage, seed: 0.77 });
    await second.settle();
    expect(second.session.getState().quizzes).toEqual({});
    second.session.finish();
    expect(Object.keys(other.stored()).filter((element) => /interactions/.test(element))).toEqual([]);
    const again = createHarness(nameless(lms.relaunch()), { storage, seed: 0.55 });
    await again.settle();
    expect(again.session.getState().quizzes).toEqual(quizzes);
    expect(again.session.getReport().status).toBe('saved');
  });

  test('a second learner at the same computer sees and sends nothing of the first', async () => {
    const storage = createStorage();
    const lms = create();
    const first = createHarness(lms.api, { storage });
    lms.setFailing(true);
    start(first.session);
    answer(first.session);
    first.session.finish();
    const other = create();
    const api = faulty(other, {
      LMSGetValue: (inner, element) =>
        element === 'cmi.core.student_id' ? 'someone-else' : inner.LMSGetValue?.(element ?? ''),
    });
    const second = createHarness(api, { storage, seed: 0.77 });
    await second.settle();
    expect(second.session.getState().quizzes).toEqual({});
    second.session.finish();
    expect(Object.keys(other.stored()).filter((element) => /interactions/.test(element))).toEqual([]);
    expect([...storage.entries.keys()]).toEqual(['coursewright:sample:student1@/course/']);
  });

  test.each([255, 1000])(
    'suspend data that comes back cut at %i characters is told, kept and restored',
    async (length) => {
      const lms = create();
      const storage = createStorage();
      const cut = (double: LmsDouble): object =>
        faulty(double, {
          LMSGetValue: (inner, element) => {
            const value = inner.LMSGetValue?.(element ?? '');
            return element === 'cmi.suspend_data' ? String(value).slice(0, length) : value;
          },
        });
      const course: RuntimeCourse = {
        ...sampleRuntime,
        notes: [{ kind: 'reflection', id: 'thought', key: 'abc', maxLength: 900 }],
      };
      const first = createHarness(cut(lms), { storage, course });
      const text = 'What I did not know before '.repeat(30);
      first.session.dispatch({ type: 'note-changed', note: 'thought', value: { kind: 'reflection', text } });
      first.wait(10_000);
      await first.settle();
      first.wait(10_000);
      expect(first.session.getReport().text).toBeNull();
      expect(storage.entries.size).toBe(1);
      first.wait(30_000);
      expect(first.session.getReport().text).toBe('unsavedCut');
      first.session.finish();
      await first.settle();
      const again = createHarness(cut(lms.relaunch()), { storage, course, seed: 0.5 });
      expect(again.session.getState().notes.thought).toEqual({ kind: 'reflection', text });
      await again.settle();
      expect(storage.entries.size).toBe(1);
    },
  );

  test.each(['cmi.suspend_data', 'cmi.core.score.raw', 'cmi.core.lesson_status'])(
    'a refusal of %s is told, and what was refused is kept',
    async (refused) => {
      const lms = create();
      const storage = createStorage();
      let isRefused = false;
      const api = faulty(lms, {
        LMSSetValue: (inner, element, value) => {
          isRefused = element === refused;
          return isRefused ? 'false' : inner.LMSSetValue?.(element ?? '', value ?? '');
        },
        LMSGetLastError: (inner) => (isRefused ? '405' : inner.LMSGetLastError?.()),
      });
      const first = createHarness(api, { storage });
      pass(first.session);
      await first.settle();
      expect(first.session.getReport().text).toBe('unsaved');
      first.session.finish();
      const again = lms.relaunch();
      const second = createHarness(again.api, { storage, seed: 0.6 });
      await second.settle();
      expect(second.session.getOutcome().status).toBe('passed');
      // Moodle has closed an attempt that is passed: all that it takes there is a score that it has not.
      if (second.session.mode === 'review' && refused === 'cmi.suspend_data') {
        expect(second.session.progressFound).toBe('unsent');
        expect(storage.entries.size).toBe(1);
        return;
      }
      expect(second.session.getState().quizzes.final?.isPassed).toBe(true);
      expect(second.session.progressFound).toBe('resumed');
      expect(again.stored()['cmi.core.lesson_status']).toBe('passed');
      expect(Number(again.stored()['cmi.core.score.raw'])).toBe(100);
    },
  );

  test('interactions that are refused one and all leave the answers in suspend data, and nothing to tell', async () => {
    const lms = create();
    let isRefused = false;
    const api = faulty(lms, {
      LMSSetValue: (inner, element, value) => {
        isRefused = element?.startsWith('cmi.interactions') ?? false;
        return isRefused ? 'false' : inner.LMSSetValue?.(element ?? '', value ?? '');
      },
      LMSGetLastError: (inner) => (isRefused ? '401' : inner.LMSGetLastError?.()),
    });
    const first = createHarness(api);
    start(first.session);
    answer(first.session);
    await first.settle();
    expect(first.session.getReport().status).toBe('saved');
    first.session.finish();
    const again = createHarness(lms.relaunch().api, { seed: 0.6 });
    expect(again.session.getState().quizzes['ch1-quiz']?.answers).toHaveProperty('q-numeric');
  });

  test('answers that could not be sent go to their questions when a new version counts otherwise', async () => {
    const lms = create();
    const storage = createStorage();
    const first = createHarness(lms.api, { storage });
    start(first.session);
    await first.settle();
    lms.setFailing(true);
    answer(first.session);
    first.session.finish();
    lms.setFailing(false);
    const { interactionIds } = sampleRuntime;
    const course: RuntimeCourse = {
      ...sampleRuntime,
      version: '2.0.0',
      interactionIds: ['q-new', ...interactionIds],
      quizzes: sampleRuntime.quizzes.map((quiz) => ({
        ...quiz,
        interactions: Object.fromEntries(
          Object.entries(quiz.interactions).map(([id, index]) => [id, (index ?? 0) + 1]),
        ),
      })),
    };
    const again = lms.relaunch();
    const second = createHarness(again.api, { storage, course, seed: 0.6 });
    await second.settle();
    const stored = again.stored();
    expect(stored['cmi.interactions.7.id']).toBe('q-numeric');
    expect(stored['cmi.interactions.7.student_response']).toBe('3.8');
    expect(stored['cmi.interactions.6.student_response'] ?? '').toBe('');
  });

  test('a result that was not sent stays a result, though the new version has another assessment', async () => {
    const lms = create();
    const storage = createStorage();
    const first = createHarness(lms.api, { storage });
    await first.settle();
    lms.setFailing(true);
    pass(first.session);
    first.session.finish();
    lms.setFailing(false);
    const course: RuntimeCourse = {
      ...sampleRuntime,
      quizzes: sampleRuntime.quizzes.map((quiz) =>
        quiz.id === 'final' ? { ...quiz, id: 'exam', key: 'xyz' } : quiz,
      ),
      completion: { quiz: 'exam', pages: false },
    };
    const again = lms.relaunch();
    const second = createHarness(again.api, { storage, course, seed: 0.6 });
    expect(again.stored()['cmi.core.lesson_status']).toBe('passed');
    expect(second.session.getOutcome()).toEqual({ status: 'passed', percent: 100 });
  });
});

test('a status that cannot be read is not written over, and not made a completed one', () => {
  for (const unread of [null, undefined, 7]) {
    const lms = createStrictApi({});
    const { session } = createHarness(faulty(lms, { LMSGetValue: () => unread }), {
      storage: createStorage(),
    });
    session.dispatch({ type: 'view-opened', view: 'ch1-a' });
    session.finish();
    expect(valuesOf(lms, 'cmi.core.lesson_status')).toEqual([]);
    expect(countOf(lms, 'LMSFinish')).toBe(0);
    expect(lms.stored()['cmi.core.lesson_status'] ?? '').toBe('');
  }
});

test('when the LMS does not start the recording, it is asked nothing else', () => {
  for (const initialize of [
    () => 'false',
    () => {
      throw new TypeError('broken');
    },
  ]) {
    const lms = createStrictApi({});
    const { session } = createHarness(faulty(lms, { LMSInitialize: initialize }));
    pass(session);
    session.finish();
    expect([session.mode, session.getReport().status]).toEqual(['unstarted', 'not-recorded']);
    expect(lms.trace.filter(({ fn }) => fn !== 'LMSGetLastError')).toEqual([]);
  }
});

test('after the end nothing is taken any more', () => {
  const lms = createStrictApi({});
  const { session } = createHarness(lms.api);
  start(session);
  session.finish();
  const calls = lms.trace.length;
  answer(session);
  session.retry();
  session.flush();
  expect(session.getReport().phase).toBe('ended');
  expect(session.getState().quizzes['ch1-quiz']?.answers).toEqual({});
  expect(lms.trace.length).toBe(calls);
});

describe('a page that died in Moodle between a status and its score', () => {
  const died = async (state: 'passed' | 'failed') => {
    const lms = createMoodleApi({ forceCompleted: true });
    const storage = createStorage();
    let isDead = false;
    const api = faulty(lms, {
      LMSCommit: (inner) => {
        isDead ||= lms.stored()['cmi.core.lesson_status'] === state;
        return isDead ? 'false' : inner.LMSCommit?.('');
      },
    });
    const { session, settle } = createHarness(api, { storage });
    await settle();
    if (state === 'passed') pass(session);
    else
      for (let tries = 0; tries < 2; tries++) {
        session.dispatch({ type: 'try-started', quiz: 'final', seed: 4711 });
        answerFinal(session);
        session.dispatch({ type: 'try-submitted', quiz: 'final' });
      }
    expect(isDead).toBe(true);
    expect(resultIn(lms)).toEqual([state, undefined]);
    return { lms, storage };
  };
  const resultIn = (lms: LmsDouble) =>
    ['cmi.core.lesson_status', 'cmi.core.score.raw'].map((element) => lms.stored()[element]);

  test.each([
    ['passed', '100', true],
    ['failed', '14.29', false],
  ] as const)('%s: the review that follows brings the score', async (state, score, isComplete) => {
    const { lms, storage } = await died(state);
    const again = lms.relaunch();
    const { session, settle } = createHarness(again.api, { storage });
    expect([session.mode, session.progressFound]).toEqual(['review', 'resumed']);
    expect(resultIn(lms)).toEqual([state, score]);
    expect(session.getOutcome()).toEqual({ status: state, percent: Number(score) });
    expect([lms.server.grade(), lms.server.isComplete()]).toEqual([Number(score), isComplete]);
    await settle();
    expect(storage.entries.size).toBe(0);
  });

  test('the score stays where it is kept when it does not arrive then either', async () => {
    const { lms, storage } = await died('passed');
    const again = lms.relaunch();
    again.setFailing(true);
    const { session, settle } = createHarness(again.api, { storage });
    await settle();
    expect(session.progressFound).toBe('unsent');
    expect(storage.entries.size).toBe(1);
  });

  test('nor without a network, whatever Moodle says', async () => {
    const { lms, storage } = await died('passed');
    const again = lms.relaunch();
    lms.server.network = 'offline';
    const { settle } = createHarness(again.api, { storage, alive: false });
    await settle();
    expect(storage.entries.size).toBe(1);
  });

  test('a review that is asked for in another LMS stays one that writes nothing', async () => {
    const { storage } = await died('passed');
    const lms = createStrictApi({
      start: {
        'cmi.core.student_id': 'student1',
        'cmi.core.lesson_mode': 'review',
        'cmi.core.lesson_status': 'passed',
      },
    });
    createHarness(lms.api, { storage });
    expect(lms.trace.filter(({ fn }) => fn === 'LMSSetValue' || fn === 'LMSCommit')).toEqual([]);
  });
});

test('Moodle’s “true” without a network is not believed, from the first commit on', async () => {
  const lms = createMoodleApi({});
  const storage = createStorage();
  lms.server.network = 'offline';
  const { session, settle } = createHarness(lms.api, { storage, alive: false });
  await settle();
  expect(session.getReport().trouble).toBe('offline');
  expect(storage.entries.size).toBe(1);
});

test('what Moodle has said to have taken in an outage is sent again, also what came after it was noticed', async () => {
  const lms = createMoodleApi({});
  const { session, connection, wait, settle } = createHarness(lms.api);
  start(session);
  await settle();
  lms.server.network = 'offline';
  connection.alive = false;
  answer(session);
  await settle();
  expect(session.getReport().trouble).toBe('offline');
  for (const [question, given] of [
    ['q-true-false', { type: 'true-false', value: true }],
    ['q-likert', { type: 'likert', step: 2 }],
  ] as const) {
    session.dispatch({ type: 'answered', quiz: 'ch1-quiz', question, answer: given, latencyMs: 10 });
    await settle();
  }
  lms.server.network = 'up';
  connection.alive = true;
  wait(300_000);
  await settle();
  await settle();
  expect(session.getReport().status).toBe('saved');
  for (const n of [0, 6, 7]) expect(lms.stored()[`cmi.interactions.${n}.result`]).toBeTruthy();
});

test('who was signed out and signs in again elsewhere is still told to open the course again', async () => {
  const lms = createMoodleApi({});
  const { session, connection, settle } = createHarness(lms.api);
  start(session);
  await settle();
  lms.server.network = 'logged-out';
  connection.signedOut = true;
  answer(session);
  await settle();
  expect(session.getReport().text).toBe('unsavedSignedOut');
  lms.server.network = 'up';
  connection.signedOut = false;
  session.retry();
  await settle();
  expect(session.getReport().text).toBe('unsavedSignedOut');
});

test('LMSFinish that got lost without a network is told afterwards', async () => {
  const lms = createMoodleApi({});
  const storage = createStorage();
  const { session, connection, settle, waiting } = createHarness(lms.api, { storage });
  start(session);
  await settle();
  lms.server.network = 'offline';
  connection.alive = false;
  session.finish(() => answer(session));
  expect(session.getReport().status).toBe('saved');
  await settle();
  expect([session.getReport().status, waiting()]).toEqual(['unsaved', 0]);
  expect(storage.entries.size).toBe(1);
});

test('what another activity with the same course could not send is not lost by this one', async () => {
  const storage = createStorage();
  const one = createMoodleApi({});
  const first = createHarness(one.api, { storage, place: '/one/' });
  one.setFailing(true);
  start(first.session);
  answer(first.session);
  first.session.finish();
  one.setFailing(false);
  const two = createMoodleApi({});
  const second = createHarness(two.api, { storage, place: '/two/', seed: 0.7 });
  expect(second.session.getState().quizzes).toEqual({});
  two.setFailing(true);
  start(second.session);
  expect(second.session.getReport().status).toBe('unsaved');
  second.session.finish();
  const again = createHarness(one.relaunch().api, { storage, place: '/one/', seed: 0.4 });
  expect(again.session.getState().quizzes['ch1-quiz']?.answers).toHaveProperty('q-numeric');
  await again.settle();
  again.session.finish();
  // What is left is the other activity's.
  const left = [...storage.entries.values()].map((text) => (JSON.parse(text) as { place: string }).place);
  expect(left).toEqual(['/two/']);
});

test('what was set aside for another activity stays while the browser has no room for it anywhere else', async () => {
  const storage = createStorage();
  const one = createMoodleApi({});
  const first = createHarness(one.api, { storage, place: '/one/' });
  await first.settle();
  one.setFailing(true);
  start(first.session);
  answer(first.session);
  first.session.finish();
  createHarness(createMoodleApi({}).api, { storage, place: '/two/', seed: 0.7 }).session.finish();
  const full = {
    ...storage,
    setItem: () => {
      throw new DOMException('full', 'QuotaExceededError');
    },
  };
  const again = one.relaunch();
  again.setFailing(true);
  const second = createHarness(again.api, { storage: full, place: '/one/', seed: 0.4 });
  expect(second.session.getReport().status).toBe('at-risk');
  expect([...storage.entries.values()].join()).toContain('cmi.interactions.6.student_response');
});

test('where there is no room to set it aside, it stays, and this activity keeps nothing', () => {
  const storage = createStorage();
  const one = createMoodleApi({});
  const first = createHarness(one.api, { storage, place: '/one/' });
  one.setFailing(true);
  start(first.session);
  answer(first.session);
  first.session.finish();
  one.setFailing(false);
  const full = {
    ...storage,
    setItem: (key: string, value: string) => {
      if (!storage.entries.has(key)) throw new DOMException('full', 'QuotaExceededError');
      storage.setItem(key, value);
    },
  };
  const two = createMoodleApi({});
  const second = createHarness(two.api, { storage: full, place: '/two/', seed: 0.7 });
  two.setFailing(true);
  start(second.session);
  expect(second.session.getReport().status).toBe('at-risk');
  second.session.finish();
  const again = createHarness(one.relaunch().api, { storage: full, place: '/one/', seed: 0.4 });
  expect(again.session.getState().quizzes['ch1-quiz']?.answers).toHaveProperty('q-numeric');
});

test('a review says that an earlier launch left something unsent, and keeps it', () => {
  const storage = createStorage();
  const lms = createStrictApi({});
  const first = createHarness(lms.api, { storage });
  start(first.session);
  lms.setFailing(true);
  answer(first.session);
  first.session.finish();
  const kept = [...storage.entries];
  const review = createStrictApi({
    start: { ...lms.stored(), 'cmi.core.lesson_mode': 'review', 'cmi.core.credit': 'no-credit' },
  });
  const second = createHarness(review.api, { storage });
  expect(second.session.progressFound).toBe('unsent');
  expect(second.session.getState().quizzes['ch1-quiz']?.answers).toEqual({});
  second.session.finish();
  expect([...storage.entries]).toEqual(kept);
});

test('a full storage is told apart from one that keeps', () => {
  const lms = createStrictApi({});
  const full = {
    ...createStorage(),
    setItem: () => {
      throw new DOMException('full', 'QuotaExceededError');
    },
  };
  const { session } = createHarness(lms.api, { storage: full });
  start(session);
  lms.setFailing(true);
  answer(session);
  expect(session.getReport().text).toBe('atRisk');
});

describe('what a server says, late or early, of what Moodle said to have taken', () => {
  const begin = async () => {
    const lms = createMoodleApi({});
    const harness = createHarness(lms.api);
    start(harness.session);
    await harness.settle();
    return { ...harness, lms };
  };
  /** Minutes later, with all well again, Moodle has both answers. */
  const expectBoth = async ({
    lms,
    connection,
    wait,
    settle,
    session,
  }: Awaited<ReturnType<typeof begin>>) => {
    lms.server.network = 'up';
    connection.alive = true;
    for (let turn = 0; turn < 4; turn++) {
      wait(300_000);
      await settle();
    }
    expect(session.getReport().status).toBe('saved');
    expect(lms.stored()['cmi.interactions.6.student_response']).toBe('3.8');
    expect(lms.stored()['cmi.interactions.7.result']).toBe('neutral');
  };

  test('that it was there before a lie does not make the lie true', async () => {
    const all = await begin();
    answer(all.session);
    all.lms.server.network = 'offline';
    all.connection.alive = false;
    like(all.session);
    await all.settle();
    expect(all.session.getReport().trouble).toBe('offline');
    await expectBoth(all);
  });

  test('that it is back with the next answer does not make the lie true either', async () => {
    const all = await begin();
    all.lms.server.network = 'offline';
    all.connection.alive = false;
    answer(all.session);
    await all.settle();
    all.lms.server.network = 'up';
    all.connection.alive = true;
    like(all.session);
    await expectBoth(all);
  });

  test.each(['offline', 'signed-out'])(
    'while a learner is %s no “true” is believed, be the server back a moment later',
    async (trouble) => {
      const all = await begin();
      all.lms.server.network = 'offline';
      all.connection.alive = trouble !== 'offline';
      all.connection.signedOut = true;
      answer(all.session);
      await all.settle();
      expect(all.session.getReport().trouble).toBe(trouble);
      all.connection.alive = true;
      all.connection.signedOut = false;
      like(all.session);
      await all.settle();
      await expectBoth(all);
    },
  );

  test.each(['out of reach', 'signed out'])(
    'a lie between a refusal and a success is sent again (%s)',
    async (how) => {
      const all = await begin();
      all.lms.server.network = 'server-500';
      all.session.dispatch({ type: 'view-opened', view: 'ch1-a' });
      all.lms.server.network = 'offline';
      all.connection.alive = how === 'signed out';
      all.connection.signedOut = true;
      answer(all.session);
      all.lms.server.network = 'up';
      all.connection.alive = true;
      all.connection.signedOut = false;
      like(all.session);
      await all.settle();
      await expectBoth(all);
    },
  );

  test('that it sends the learner elsewhere is told as signed out, although Moodle says “true”', async () => {
    const all = await begin();
    all.connection.signedOut = true;
    all.lms.server.network = 'offline';
    answer(all.session);
    await all.settle();
    expect(all.session.getReport().trouble).toBe('signed-out');
  });

  test('that the browser is offline is told at once, and what was taken then is sent again', async () => {
    const all = await begin();
    all.lms.server.network = 'offline';
    all.connection.online = false;
    answer(all.session);
    expect(all.session.getReport().trouble).toBe('offline');
    all.lms.server.network = 'up';
    all.connection.online = true;
    like(all.session);
    await expectBoth(all);
  });
});

test('an LMS that cuts suspend data is not believed without a network either', async () => {
  const lms = createMoodleApi({});
  const api = faulty(lms, {
    LMSGetValue: (inner, element) => {
      const value = inner.LMSGetValue?.(element ?? '');
      return element === 'cmi.suspend_data' ? String(value).slice(0, 10) : value;
    },
  });
  const { session, connection, wait, settle } = createHarness(api);
  start(session);
  await settle();
  wait(10_000);
  wait(30_000);
  expect(session.getReport().trouble).toBe('cut');
  lms.server.network = 'offline';
  connection.alive = false;
  answer(session);
  await settle();
  expect(session.getReport().trouble).toBe('offline');
  lms.server.network = 'up';
  connection.alive = true;
  wait(5_000);
  await settle();
  expect(session.getReport().trouble).toBe('cut');
  expect(lms.stored()['cmi.interactions.6.student_response']).toBe('3.8');
});

describe('when LMSFinish fails and the browser keeps nothing', () => {
  const note = (session: Session): void =>
    session.dispatch({ type: 'note-changed', note: 'list', value: { kind: 'checklist', ticked: [1] } });
  test.each<[string, (session: Session) => void, boolean, string]>([
    ['a note that waits for its commit is at risk', note, false, 'at-risk'],
    ['so is an answer of which the server has not told yet', answer, false, 'at-risk'],
    ['an answer that is confirmed is not', answer, true, 'saved'],
  ])('%s', async (_what, act, isSettled, status) => {
    const lms = createStrictApi({});
    const { session, settle } = createHarness(faulty(lms, { LMSFinish: () => 'false' }), { storage: null });
    start(session);
    await settle();
    act(session);
    if (isSettled) await settle();
    session.finish();
    expect(session.getReport().status).toBe(status);
  });
});

test('LMSFinish in a browser that is offline is not believed', () => {
  const lms = createStrictApi({});
  const storage = createStorage();
  const { session, connection } = createHarness(lms.api, { storage });
  start(session);
  connection.online = false;
  session.finish(() => answer(session));
  expect([session.getReport().status, session.getReport().trouble, storage.entries.size]).toEqual([
    'unsaved',
    'offline',
    1,
  ]);
});

test('an attempt whose status the LMS has refused is not finished: that would complete it', () => {
  const lms = createStrictApi({});
  const api = faulty(lms, {
    LMSSetValue: (inner, element, value) =>
      element === 'cmi.core.lesson_status' ? 'false' : inner.LMSSetValue?.(element ?? '', value ?? ''),
  });
  const { session } = createHarness(api);
  const before = countOf(lms, 'LMSCommit');
  session.finish();
  expect([countOf(lms, 'LMSFinish'), countOf(lms, 'LMSCommit')]).toEqual([0, before + 1]);
});

test('an LMS that has forgotten once is not trusted with the only copy', async () => {
  const lms = createStrictApi({});
  const storage = createStorage();
  const first = createHarness(lms.api, { storage });
  start(first.session);
  await first.settle();
  first.session.finish();
  const { 'cmi.suspend_data': _, ...left } = lms.stored();
  const second = createHarness(createStrictApi({ start: left }).api, { storage, seed: 0.7 });
  answer(second.session);
  await second.settle();
  expect([second.session.progressFound, second.session.getReport().status]).toEqual(['damaged', 'saved']);
  expect(storage.entries.size).toBe(1);
});

test('a server that never knows the learner, as behind a redirect, is no sign of a lost session', async () => {
  const lms = createStrictApi({});
  const storage = createStorage();
  const { session, connection, settle } = createHarness(lms.api, { storage, alive: null });
  connection.alive = true;
  connection.signedOut = true;
  start(session);
  await settle();
  expect([session.getReport().trouble, storage.entries.size]).toEqual([null, 0]);
  lms.setFailing(true);
  answer(session);
  await settle();
  expect(session.getReport().trouble).toBe('refused');
});

test('a learner who is signed out is told so, although nothing was taken before either', async () => {
  const lms = createStrictApi({});
  lms.setFailing(true);
  const { session, connection, settle } = createHarness(lms.api);
  await settle();
  connection.signedOut = true;
  start(session);
  await settle();
  expect(session.getReport().trouble).toBe('signed-out');
});

test('why a commit failed is of no more interest when it has been made good', async () => {
  const lms = createStrictApi({});
  const { session, connection, settle } = createHarness(lms.api);
  await settle();
  lms.setFailing(true);
  connection.alive = false;
  start(session);
  lms.setFailing(false);
  connection.alive = true;
  session.retry();
  expect(session.getReport().trouble).toBeNull();
  await settle();
  answer(session);
  expect(session.getReport().trouble).toBeNull();
});

test('a lost connection that has come back to an LMS that refuses is told as a refusal', async () => {
  const lms = createStrictApi({});
  const { session, connection, settle } = createHarness(lms.api);
  await settle();
  lms.setFailing(true);
  connection.alive = false;
  start(session);
  await settle();
  expect(session.getReport().trouble).toBe('offline');
  connection.alive = true;
  answer(session);
  await settle();
  expect(session.getReport().trouble).toBe('refused');
});

test('a note that was written while a commit was on its way stays in the copy', async () => {
  const lms = createStrictApi({});
  const storage = createStorage();
  const first = createHarness(lms.api, { storage });
  start(first.session);
  answer(first.session);
  const value = { kind: 'reflection', text: 'Not sent yet' } as const;
  first.session.dispatch({ type: 'note-changed', note: 'thought', value });
  await first.settle();
  // What the LMS has is no part of it.
  expect([...storage.entries.values()].join()).not.toContain('cmi.interactions');
  const second = createHarness(lms.relaunch().api, { storage, seed: 0.7 });
  expect(second.session.getState().notes.thought).toEqual(value);
});

test.each(['offline', 'signed-out'] as const)(
  'an LMS is not asked by itself while it cannot be reached (%s), and once it can',
  async (trouble) => {
    const lms = createMoodleApi({});
    const { session, connection, wait, settle } = createHarness(lms.api);
    start(session);
    await settle();
    lms.server.network = 'server-500';
    connection.alive = trouble !== 'offline';
    connection.signedOut = true;
    answer(session);
    await settle();
    expect(session.getReport().trouble).toBe(trouble);
    const before = countOf(lms, 'LMSCommit');
    for (const delayMs of [5_000, 15_000, 60_000]) {
      wait(delayMs);
      await settle();
    }
    expect(countOf(lms, 'LMSCommit')).toBe(before);
    lms.server.network = 'up';
    connection.alive = true;
    connection.signedOut = false;
    wait(60_000);
    await settle();
    expect(session.getReport().trouble).toBeNull();
    expect(lms.stored()['cmi.interactions.6.student_response']).toBe('3.8');
  },
);

test('an answer that is given while the server is looked for makes the only commit', async () => {
  const lms = createMoodleApi({});
  const { session, connection, wait, settle } = createHarness(lms.api);
  start(session);
  await settle();
  lms.server.network = 'server-500';
  connection.alive = false;
  answer(session);
  await settle();
  connection.alive = true;
  wait(5_000);
  const before = countOf(lms, 'LMSCommit');
  like(session);
  await settle();
  expect(countOf(lms, 'LMSCommit')).toBe(before + 1);
});

test.each(['made good', 'ended'])(
  'nothing is tried again, nor told of a try, when all is %s',
  async (how) => {
    const lms = createStrictApi({});
    const { session, connection, wait, settle } = createHarness(lms.api);
    lms.setFailing(true);
    start(session);
    if (how === 'ended') session.finish();
    lms.setFailing(false);
    if (how === 'made good') session.retry();
    await settle();
    const trouble = session.getReport().trouble;
    expect(trouble).toBe(how === 'ended' ? 'refused' : null);
    connection.online = false;
    wait(300_000);
    expect(session.getReport().trouble).toBe(trouble);
  },
);

test('two failed commits one after the other are followed by one try, at the later time', () => {
  const lms = createStrictApi({});
  const { session, wait } = createHarness(lms.api);
  lms.setFailing(true);
  start(session);
  answer(session);
  const before = countOf(lms, 'LMSCommit');
  wait(14_999);
  expect(countOf(lms, 'LMSCommit')).toBe(before);
  wait(1);
  expect(countOf(lms, 'LMSCommit')).toBe(before + 1);
});

test('“Save now” asks nothing of the LMS where nothing is missing, or where the browser is offline', async () => {
  const lms = createStrictApi({});
  const { session, connection, settle } = createHarness(lms.api);
  start(session);
  await settle();
  let calls = lms.trace.length;
  session.retry();
  expect(lms.trace.length).toBe(calls);
  lms.setFailing(true);
  answer(session);
  calls = lms.trace.length;
  connection.online = false;
  session.retry();
  expect(lms.trace.length).toBe(calls);
  expect(session.getReport().trouble).toBe('offline');
});

test('after the end nothing is sent, though a note waits for its commit and an answer for another try', async () => {
  const lms = createStrictApi({});
  const { session, wait, settle } = createHarness(lms.api);
  start(session);
  lms.setFailing(true);
  answer(session);
  session.dispatch({ type: 'note-changed', note: 'list', value: { kind: 'checklist', ticked: [1] } });
  session.finish();
  lms.setFailing(false);
  const calls = lms.trace.length;
  session.retry();
  wait(300_000);
  await settle();
  expect(lms.trace.length).toBe(calls);
});

test('the time of a page that is killed counts up to the last thing done on it', () => {
  const lms = createStrictApi({});
  const { session, block } = createHarness(lms.api);
  block(61_000);
  start(session);
  expect(lms.values()['cmi.core.session_time']).toBe('0000:01:01.00');
});

describe('suspend data that does not come back at once', () => {
  /** An LMS whose LMSGetValue is changed by a test, for suspend data or for everything. */
  const reading = (
    change: (value: string, element: string) => unknown,
    { storage = createStorage(), lms = createStrictApi({}) } = {},
  ) => {
    const api = faulty(lms, {
      LMSGetValue: (inner, element = '') => change(String(inner.LMSGetValue?.(element)), element),
    });
    return { ...createHarness(api, { storage }), storage, lms };
  };
  const ofSuspendData =
    (change: (value: string) => string) =>
    (value: string, element: string): string =>
      element === 'cmi.suspend_data' ? change(value) : value;
  const work = ({ session }: { session: Session }): void => {
    session.dispatch({ type: 'view-opened', view: 'ch1-a' });
    start(session);
    answer(session);
  };

  test('but an earlier save: the LMS lags behind, and nothing is told all day', async () => {
    let [last, now] = ['', ''];
    const harness = reading(
      ofSuspendData((value) => {
        if (value !== now) [last, now] = [now, value];
        return last;
      }),
    );
    work(harness);
    const { session, wait, settle, storage } = harness;
    for (let turn = 0; turn < 20; turn++) {
      like(session, turn % 3);
      await settle();
      wait(600_000);
      expect(session.getReport().trouble).toBeNull();
    }
    expect(storage.entries.size).toBe(1);
  });

  test('and is there a little later: the copy goes then', async () => {
    let isSlow = true;
    const harness = reading(ofSuspendData((value) => (isSlow ? '' : value)));
    work(harness);
    await harness.settle();
    expect(harness.storage.entries.size).toBe(1);
    isSlow = false;
    harness.wait(10_000);
    expect(harness.session.getReport().trouble).toBeNull();
    expect(harness.storage.entries.size).toBe(0);
    expect(harness.waiting()).toBe(0);
  });

  test.each<[string, (value: string) => string]>([
    ['but empty', () => ''],
    ['but cut', (value) => value.slice(0, 20)],
    ['but otherwise', (value) => value.toLowerCase()],
    ['but as another course’s', () => 'elsewhere'],
  ])('%s, and again: that is told, and taken back when it comes', async (_how, change) => {
    let isWhole = false;
    const harness = reading(ofSuspendData((value) => (isWhole ? value : change(value))));
    const { session, wait, settle, storage } = harness;
    work(harness);
    await settle();
    wait(10_000);
    expect(session.getReport().trouble).toBeNull();
    wait(30_000);
    expect(session.getReport().text).toBe('unsavedCut');
    isWhole = true;
    wait(300_000);
    expect(session.getReport().trouble).toBeNull();
    expect(storage.entries.size).toBe(0);
  });

  test('as nothing of what was given in this launch: that says nothing of what is kept', async () => {
    const ofLaunch: Readonly<Record<string, string>> = {
      'cmi.core.lesson_location': '',
      'cmi.suspend_data': '',
    };
    const harness = reading((value, element) => ofLaunch[element] ?? value);
    const { session, wait, settle, storage } = harness;
    for (let turn = 0; turn < 5; turn++) {
      work(harness);
      await settle();
      wait(600_000);
    }
    expect(session.getReport().trouble).toBeNull();
    expect(storage.entries.size).toBe(1);
  });

  test('in a launch that ends: it is not read any more, and the copy stays', async () => {
    const harness = reading(ofSuspendData(() => ''));
    work(harness);
    await harness.settle();
    harness.session.finish();
    expect(harness.waiting()).toBe(0);
    expect(harness.storage.entries.size).toBe(1);
  });
});

test('suspend data is read back only as it grows', async () => {
  const lms = createStrictApi({});
  const { session, settle } = createHarness(lms.api);
  const reads = (): number =>
    lms.trace.filter(({ fn, args }) => fn === 'LMSGetValue' && args[0] === 'cmi.suspend_data').length;
  start(session);
  like(session, 1);
  await settle();
  const before = reads();
  like(session, 2);
  like(session, 0);
  expect(reads()).toBe(before);
  answer(session);
  expect(reads()).toBe(before + 1);
});

test('whoever listens hears of a trouble when it comes and when it goes', async () => {
  const lms = createStrictApi({});
  const { session, connection, wait, settle } = createHarness(lms.api);
  await settle();
  const heard: unknown[] = [];
  const end = session.subscribe(() => heard.push(session.getReport().trouble));
  lms.setFailing(true);
  connection.alive = false;
  start(session);
  expect(heard.at(-1)).toBe('refused');
  await settle();
  expect(heard.at(-1)).toBe('offline');
  lms.setFailing(false);
  connection.alive = true;
  wait(5_000);
  await settle();
  expect(heard.at(-1)).toBeNull();
  end();
  const { length } = heard;
  answer(session);
  expect(heard).toHaveLength(length);
});

test('what changes nothing asks nothing of the LMS, and what is not worth a commit waits for one', () => {
  const lms = createStrictApi({});
  const { session, wait } = createHarness(lms.api);
  session.dispatch({ type: 'view-opened', view: 'ch1-a' });
  session.dispatch({ type: 'view-opened', view: 'ch1-b' });
  const calls = lms.trace.length;
  session.dispatch({ type: 'view-opened', view: 'ch1-b' });
  expect(lms.trace.length).toBe(calls);
  const before = countOf(lms, 'LMSCommit');
  session.dispatch({ type: 'view-opened', view: 'ch1-a' });
  wait(9_999);
  session.dispatch({ type: 'note-changed', note: 'list', value: { kind: 'checklist', ticked: [1] } });
  wait(9_999);
  expect(countOf(lms, 'LMSCommit')).toBe(before);
  wait(1);
  expect(countOf(lms, 'LMSCommit')).toBe(before + 1);
});

test('a page that is hidden saves what waits, once, and nothing after the end', () => {
  const lms = createStrictApi({});
  const { session } = createHarness(lms.api);
  session.dispatch({ type: 'note-changed', note: 'list', value: { kind: 'checklist', ticked: [1] } });
  const before = countOf(lms, 'LMSCommit');
  session.flush();
  session.flush();
  expect(countOf(lms, 'LMSCommit')).toBe(before + 1);
  const kept = lms.stored()['cmi.suspend_data'];
  session.save();
  expect(countOf(lms, 'LMSCommit')).toBe(before + 2);
  expect(lms.stored()['cmi.suspend_data']).not.toBe(kept);
  session.finish();
  const calls = lms.trace.length;
  session.save();
  expect(lms.trace.length).toBe(calls);
});
