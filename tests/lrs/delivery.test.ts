import { afterEach, describe, expect, inject, test, vi } from 'vitest';
import { registrationOf } from '../../src/core/xapi/identifiers.ts';
import type { LmsDouble } from '../../src/lms-profiles/lms-double.ts';
import { createListedStorage } from '../support/browser/listed-storage.ts';
import { createMoodleApi } from '../support/lms/moodle-api.ts';
import { createStrictApi } from '../support/lms/strict-api.ts';
import { expectExactly } from './expected-statements.ts';
import { createFaultProxy, type Fate, type FaultProxy, type SeenRequest } from './fault-proxy.ts';
import { course, launchForReal } from './real-launch.ts';
import { storedStatements } from './stored-statements.ts';

const endpoint = inject('lrsEndpoint');
const closers: (() => unknown)[] = [];
let learners = 0;

afterEach(async () => {
  for (const close of closers.splice(0).reverse()) await close();
});

const QUESTIONS = course.course.questions.map(({ id }) => id);
const SCORED = course.course.questions.filter(({ type }) => type !== 'likert').map(({ id }) => id);

/** What an attempt in one launch reports: the chapters read, the chapter's quiz and the final assessment passed. */
const WHOLE_ATTEMPT: readonly string[] = [
  'initialized sco',
  'experienced sco/chapters/ch1',
  ...QUESTIONS.map((id) => `answered sco/interactions/${id}`),
  'passed sco/chapters/ch1/quiz',
  'experienced sco/chapters/ch2',
  ...SCORED.map((id) => `answered sco/interactions/final-${id}`),
  'passed sco/assessments/final',
  'completed sco',
  'passed sco',
  'terminated sco',
];

/** Two launches: what a pause adds to it. */
const WITH_PAUSE = [...WHOLE_ATTEMPT, 'suspended sco', 'resumed sco'];

type Launch = ReturnType<typeof launchForReal>;

/** A learner of one's own in an LMS, with the way to the LRS through a proxy. */
const createLearner = async (decide: FaultProxy['decide'] = () => 'pass') => {
  const proxy = await createFaultProxy(endpoint);
  proxy.decide = decide;
  closers.push(proxy.close);
  learners += 1;
  const learnerId = `learner-${process.pid}-${learners}`;
  let lms: LmsDouble = createStrictApi({ start: { 'cmi.core.student_id': learnerId } });
  let storage = createListedStorage();
  let launches = 0;
  let registration = '';
  const launch = async (): Promise<Launch> => {
    if (launches > 0) lms = lms.relaunch();
    launches += 1;
    const made = launchForReal({ lms, endpoint: proxy.endpoint, storage });
    closers.push(made.die);
    await made.connected;
    registration ||= registrationOf(course.course.id, learnerId, made.session.getState().registration);
    return made;
  };
  return {
    proxy,
    launch,
    lms: () => lms,
    changeComputer: (): void => {
      storage = createListedStorage();
    },
    stored: () => storedStatements(endpoint, registration),
  };
};

const first = (launch: Launch): void => {
  launch.open('ch1-blocks', 'ch1-practice');
  launch.take('ch1-quiz');
};

const second = (launch: Launch): void => {
  launch.open('ch2-end');
  launch.take('final');
  launch.session.finish();
};

const whole = (launch: Launch): void => {
  first(launch);
  second(launch);
};

const delivered = (launch: Launch): Promise<void> =>
  vi.waitFor(() => expect(launch.waiting()).toBe(0), { timeout: 60_000, interval: 20 });

/** Fates for the first requests, one after the other; all later ones pass. */
const inTurn =
  (...fates: readonly Fate[]): FaultProxy['decide'] =>
  (_, number) =>
    fates[number] ?? 'pass';

describe('a real LRS', () => {
  test('takes every statement of an attempt, and has each once', async () => {
    const learner = await createLearner();
    const launch = await learner.launch();
    whole(launch);
    await delivered(launch);
    expectExactly(await learner.stored(), WHOLE_ATTEMPT);
    expect(launch.facts.describe()).toBe(learner.proxy.endpoint.replace(/\/xAPI\/$/, ''));
  });

  test('takes a replay for what it is', async () => {
    const learner = await createLearner();
    const launch = await learner.launch();
    whole(launch);
    await delivered(launch);
    const before = await learner.stored();
    // The LMS does not hear of acknowledgements after LMSFinish: another computer sends what it finds there once more.
    learner.changeComputer();
    const again = await learner.launch();
    await delivered(again);
    expect(learner.proxy.seen.length).toBeGreaterThan(1);
    expect(await learner.stored()).toEqual(before);
  });
});

describe('each statement is in the LRS once in the end', () => {
  test.each<readonly [string, FaultProxy['decide']]>([
    ['the LRS is down at the start', inTurn('drop', 'drop', 'drop')],
    ['it stores and the answer is lost', inTurn('drop-answer', 'drop-answer', 'pass', 'drop-answer')],
    ['it dies now and then', (_, number) => (number % 2 === 0 ? 'drop' : 'pass')],
    ['500', inTurn({ status: 500 }, { status: 502 }, { status: 503 })],
    ['429', inTurn({ status: 429, headers: { 'Retry-After': '1' } }, { status: 429 })],
    ['a login page in its place', inTurn({ status: 200, body: '<!doctype html>' })],
    [
      'something in between refuses whole batches',
      ({ ids }: SeenRequest) => (ids.length > 3 ? { status: 413 } : 'pass'),
    ],
    [
      'something in between says 409 to whole batches',
      ({ ids }: SeenRequest) => (ids.length > 1 ? { status: 409 } : 'pass'),
    ],
  ])('though %s', async (_, decide) => {
    const learner = await createLearner(decide);
    const launch = await learner.launch();
    whole(launch);
    await delivered(launch);
    expectExactly(await learner.stored(), WHOLE_ATTEMPT);
    expect(learner.lms().stored()['cmi.core.lesson_status']).toBe('passed');
  });

  test('though it answers when nobody listens any more', async () => {
    const learner = await createLearner(inTurn('hold-answer', 'hold-answer'));
    const launch = await learner.launch();
    whole(launch);
    await delivered(launch);
    learner.proxy.release();
    expectExactly(await learner.stored(), WHOLE_ATTEMPT);
  });

  test('though the key was not taken in the first launch', async () => {
    const learner = await createLearner(() => ({ status: 401 }));
    const launch = await learner.launch();
    first(launch);
    await vi.waitFor(() => expect(learner.proxy.seen.length).toBe(1), { timeout: 60_000 });
    launch.session.finish();
    await vi.waitFor(() => expect(launch.facts.describe()).toContain('not-authorised 401'), {
      timeout: 60_000,
    });
    learner.proxy.decide = () => 'pass';
    learner.changeComputer();
    const next = await learner.launch();
    second(next);
    await delivered(next);
    expectExactly(await learner.stored(), WITH_PAUSE);
  });

  test('but the one that is refused, which does not hold up the others, and goes when it is taken', async () => {
    let bad = '';
    const learner = await createLearner(({ ids }) => {
      bad ||= ids[3] ?? '';
      return ids.includes(bad) ? { status: 400, body: 'no' } : 'pass';
    });
    const launch = await learner.launch();
    first(launch);
    await vi.waitFor(() => expect(launch.waiting()).toBe(1), { timeout: 60_000 });
    expect((await learner.stored()).map(({ id }) => id)).not.toContain(bad);
    launch.session.finish();
    await vi.waitFor(() => expect(launch.waiting()).toBe(1), { timeout: 60_000 });
    learner.proxy.decide = () => 'pass';
    const next = await learner.launch();
    second(next);
    await delivered(next);
    expectExactly(await learner.stored(), WITH_PAUSE);
  });

  test('though the browser dies in the middle, the network is away, and the learner goes on at another computer', async () => {
    const learner = await createLearner(() => 'drop');
    const launch = await learner.launch();
    first(launch);
    launch.die();
    learner.changeComputer();
    learner.proxy.decide = inTurn();
    const next = await learner.launch();
    second(next);
    await delivered(next);
    expectExactly(await learner.stored(), WITH_PAUSE);
  });

  test('though a computer with old progress repeats milestones with other times', async () => {
    const learner = await createLearner();
    const launch = await learner.launch();
    const beginning = learner.lms().relaunch();
    first(launch);
    await vi.waitFor(() => expect(launch.waiting()).toBe(0), { timeout: 60_000 });
    launch.die();
    expect(beginning.stored()['cmi.suspend_data']).toBeTruthy();
    learner.changeComputer();
    const before = await learner.stored();
    const copy = launchForReal({ lms: beginning, endpoint: learner.proxy.endpoint });
    closers.push(copy.die);
    await copy.connected;
    expect(copy.session.getState().registration).toBe(launch.session.getState().registration);
    copy.open('ch1-blocks', 'ch1-practice');
    expect(copy.waiting()).toBeGreaterThan(0);
    await vi.waitFor(() => expect(copy.waiting()).toBe(0), { timeout: 60_000 });
    const after = await learner.stored();
    // What was there first stays as it was; the pause, which nobody had told of, has come in between.
    const ids = new Set(before.map(({ id }) => id));
    expect(after.filter(({ id }) => ids.has(id))).toEqual(before);
    expect(after.length).toBeGreaterThan(before.length);
    expect(after.filter(({ verb }) => verb.id.endsWith('/initialized'))).toHaveLength(1);
    expect(after.filter(({ object }) => object.id.endsWith('/chapters/ch1'))).toHaveLength(1);
  });
});

describe('an LRS that misbehaves', () => {
  test('does not change a single call to the LMS', async () => {
    const callsWith = async (decide: FaultProxy['decide']): Promise<readonly string[]> => {
      const learner = await createLearner(decide);
      const launch = await learner.launch();
      whole(launch);
      await vi.waitFor(() => expect(learner.proxy.seen.length).toBeGreaterThan(0), { timeout: 60_000 });
      // Times differ by themselves.
      return learner
        .lms()
        .trace.map(({ fn, args }) => `${fn} ${args[0] ?? ''}`)
        .filter((call) => !call.endsWith('session_time'));
    };
    const good = await callsWith(() => 'pass');
    expect(good.at(-1)).toContain('LMSFinish');
    for (const fate of ['drop', { status: 403 }, { status: 500 }, { status: 400 }] as const)
      expect(await callsWith(() => fate)).toEqual(good);
  });
});

describe('a mode that records nothing', () => {
  test('delivers what is left, and adds nothing', async () => {
    const proxy = await createFaultProxy(endpoint);
    closers.push(proxy.close);
    proxy.decide = () => 'drop';
    learners += 1;
    const learnerId = `learner-${process.pid}-${learners}`;
    const lms = createMoodleApi({ start: { 'cmi.core.student_id': learnerId } });
    const launch = launchForReal({ lms, endpoint: proxy.endpoint });
    closers.push(launch.die);
    await launch.connected;
    whole(launch);
    const registration = registrationOf(course.course.id, learnerId, launch.session.getState().registration);
    launch.die();
    proxy.decide = () => 'pass';
    // Moodle shows whoever has passed the course in review.
    const review = launchForReal({ lms: lms.relaunch(), endpoint: proxy.endpoint });
    closers.push(review.die);
    await review.connected;
    expect(review.session.mode).toBe('review');
    review.open('ch1-blocks', 'glossary');
    await delivered(review);
    review.session.finish();
    expectExactly(await storedStatements(endpoint, registration), WHOLE_ATTEMPT);
  });
});
