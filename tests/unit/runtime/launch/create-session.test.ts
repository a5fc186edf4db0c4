import { describe, expect, test } from 'vitest';
import { type CourseState, createCourseState } from '../../../../src/core/player/course-state.ts';
import { encodeState } from '../../../../src/core/player/suspend-data.ts';
import type { LmsDouble } from '../../../../src/lms-profiles/lms-double.ts';
import type { ScormApi } from '../../../../src/runtime/adapters/scorm12/find-api.ts';
import { createLmsClient } from '../../../../src/runtime/adapters/scorm12/lms-client.ts';
import { createSession } from '../../../../src/runtime/launch/create-session.ts';
import type { SessionEnvironment } from '../../../../src/runtime/session/session-environment.ts';
import type { JournalEntry } from '../../../../src/runtime/storage/journal.ts';
import { createHarness, createStorage } from '../../../support/browser/session-harness.ts';
import { createStrictApi } from '../../../support/lms/strict-api.ts';
import { sampleRuntime } from '../../../support/samples/sample-runtime.ts';

const STATUS = 'cmi.core.lesson_status';

/** An LMS that takes everything and answers LMSGetValue with these values, be they text or not. */
const createApi = (values: Readonly<Record<string, unknown>>) => {
  const calls: string[] = [];
  const given: Record<string, unknown> = { 'cmi.core.student_id': 'ana', ...values };
  const call =
    (name: string) =>
    (...args: string[]): string => {
      calls.push([name, ...args].filter((text) => text !== '').join(' '));
      return 'true';
    };
  return {
    calls,
    given,
    api: {
      LMSInitialize: call('LMSInitialize'),
      LMSGetValue: (element: string) => (element in given ? given[element] : ''),
      LMSSetValue: (element: string, value: string) => {
        given[element] = value;
        return call('LMSSetValue')(element, value);
      },
      LMSCommit: call('LMSCommit'),
      LMSFinish: call('LMSFinish'),
      LMSGetLastError: () => '0',
      LMSGetErrorString: () => '',
      LMSGetDiagnostic: () => '',
    },
  };
};

const state: CourseState = {
  ...createCourseState('AAAAAAAA'),
  sequence: 5,
  visited: new Set(['ch1-a']),
};

const storageWith = (more: Partial<JournalEntry>) => {
  const storage = createStorage();
  const backup: JournalEntry = {
    registration: 'AAAAAAAA',
    place: '/course/',
    sequence: 5,
    confirmed: 5,
    suspendData: encodeState(sampleRuntime, state),
    elements: [],
    interactions: {},
    ...more,
  };
  storage.setItem('coursewright:sample:ana', JSON.stringify(backup));
  return storage;
};

test.each([
  ['normal', 'credit', 'normal'],
  ['normal', 'no-credit', 'no-credit'],
  ['', '', 'normal'],
  ['browse', 'credit', 'browse'],
  ['browse', 'no-credit', 'browse'],
  ['review', 'credit', 'review'],
  ['review', 'no-credit', 'review'],
])('a launch of lesson_mode “%s” and credit “%s” is %s', (lessonMode, credit, mode) => {
  const { api } = createApi({ 'cmi.core.lesson_mode': lessonMode, 'cmi.core.credit': credit });
  expect(createHarness(api).session.mode).toBe(mode);
});

test('an attempt has a name of eight characters, whatever chance says', () => {
  for (let seed = 0; seed < 1; seed += 0.003)
    expect(createHarness(createApi({}).api, { seed }).session.getState().registration).toMatch(/^[\w-]{8}$/);
});

test.each<[entry: string, status: unknown, progressFound: string]>([
  // One thing alone may be how the LMS begins every attempt.
  ['resume', '', 'fresh'],
  ['', 'incomplete', 'fresh'],
  ['resume', 'incomplete', 'damaged'],
  ['', 'passed', 'damaged'],
  ['', 'not attempted', 'fresh'],
  ['', '', 'fresh'],
  ['', 'browsed', 'fresh'],
  ['ab-initio', 'incomplete', 'fresh'],
  ['ab-initio', 'not attempted', 'fresh'],
])('no suspend data, entry “%s” and status “%s”: the beginning is %s', (entry, status, beginning) => {
  const { api } = createApi({ 'cmi.core.entry': entry, [STATUS]: status });
  expect(createHarness(api).session.progressFound).toBe(beginning);
});

test.each<[status: unknown, isFinished: boolean]>([
  ['passed', true],
  ['browsed', true],
  ['incomplete', true],
  ['not attempted', false],
  ['', false],
  [null, false],
  [undefined, false],
])('a review of an attempt with status “%s” ends with LMSFinish: %s', (status, isFinished) => {
  const { api, calls } = createApi({ 'cmi.core.lesson_mode': 'review', [STATUS]: status });
  createHarness(api).session.finish();
  expect(calls.includes('LMSFinish')).toBe(isFinished);
});

describe('a copy with nothing unsent', () => {
  const found = { 'cmi.suspend_data': encodeState(sampleRuntime, state), [STATUS]: 'incomplete' };
  const OLD_KEY = 'coursewright:sample:ana';

  /** Whether the copy is still kept when a launch in that mode has found this of the attempt in the LMS. */
  const isKeptAfter = async (
    mode: string,
    more: Partial<JournalEntry>,
    values: Readonly<Record<string, unknown>> = {},
  ): Promise<boolean> => {
    const storage = storageWith(more);
    const { api } = createApi({ ...found, 'cmi.core.lesson_mode': mode, ...values });
    await createHarness(api, { storage }).settle();
    return storage.entries.has(OLD_KEY);
  };

  test.each(['review', 'browse', 'normal'])('goes when the LMS shows that save (%s)', async (mode) => {
    expect(await isKeptAfter(mode, {})).toBe(false);
    expect(await isKeptAfter(mode, { sequence: 4, confirmed: 4 })).toBe(false);
  });

  test.each<[what: string, more: Partial<JournalEntry>, values?: Readonly<Record<string, unknown>>]>([
    ['the LMS shows an earlier save', { sequence: 6, confirmed: 6 }],
    ['the LMS shows another attempt', { registration: 'BBBBBBBB' }],
    ['it is of another activity', { place: '/elsewhere/' }],
    ['the LMS shows nothing', {}, { 'cmi.suspend_data': '' }],
    ['the LMS shows a part of it', {}, { 'cmi.suspend_data': found['cmi.suspend_data'].slice(0, -2) }],
    ['an element is unsent', { elements: [['cmi.core.lesson_location', 'ch1-a']] }],
    ['the LMS is not known to have the save', { confirmed: 4 }],
  ])('stays in a review if %s', async (_what, more, values) => {
    expect(await isKeptAfter('review', more, values)).toBe(true);
  });
});

describe('a review says that this browser keeps something unsent', () => {
  const passed = ['cmi.core.lesson_status', 'passed'] as const;
  test.each<[what: string, status: string, more: Partial<JournalEntry>, progressFound: string]>([
    ['a later save', 'incomplete', { sequence: 6 }, 'unsent'],
    ['a better result', 'incomplete', { elements: [passed] }, 'unsent'],
    ['a better score', 'passed', { elements: [passed, ['cmi.core.score.raw', '90']] }, 'unsent'],
    ['but not of a save that the LMS has', 'passed', {}, 'resumed'],
    ['but not of a result that the LMS has', 'passed', { elements: [passed] }, 'resumed'],
  ])('%s', (_what, status, more, beginning) => {
    const { api } = createApi({
      'cmi.core.lesson_mode': 'review',
      [STATUS]: status,
      'cmi.suspend_data': encodeState(sampleRuntime, state),
    });
    expect(createHarness(api, { storage: storageWith(more) }).session.progressFound).toBe(beginning);
  });
});

describe('who the learner is', () => {
  test.each<[string, Readonly<Record<string, unknown>>]>([
    ['is not said', { 'cmi.core.student_id': '' }],
    ['is said as “undefined”', { 'cmi.core.student_id': 'undefined' }],
    ['is said as nothing', { 'cmi.core.student_id': null }],
  ])(
    '%s: the browser keeps the work under the name of the attempt, once the LMS has that',
    async (_how, values) => {
      const storage = createStorage();
      const { api } = createApi(values);
      let isDown = false;
      const { session, settle } = createHarness(
        { ...api, LMSCommit: () => (isDown ? 'false' : 'true') },
        { storage },
      );
      const owner = `attempt ${session.getState().registration}`;
      expect(session.dataOwner).toBe(owner);
      expect(storage.entries.size).toBe(0);
      await settle();
      isDown = true;
      session.dispatch({ type: 'view-opened', view: 'ch1-b' });
      session.flush();
      expect([...storage.entries.keys()]).toEqual([`coursewright:sample:${owner}@/course/`]);
    },
  );

  test('is a number, as is everything: nothing is kept in the browser', () => {
    const storage = createStorage();
    const { api } = createApi({ 'cmi.core.student_id': 7, [STATUS]: 7 });
    const { session } = createHarness(api, { storage });
    expect(session.dataOwner).toBeNull();
    expect(storage.entries.size).toBe(0);
  });
});

describe('a learner called guest', () => {
  const MOODLE = '/moodle/pluginfile.php/42/mod_scorm/content/';
  const launch = (learnerId: string, place: string) => {
    const storage = createStorage();
    const { api, calls } = createApi({ 'cmi.core.student_id': learnerId });
    const { session, settle } = createHarness(api, { storage, place });
    return { session, settle, calls, storage };
  };

  test('in Moodle reads that nothing is recorded, is recorded all the same, and leaves nothing in the browser', async () => {
    const { session, settle, calls, storage } = launch('guest', MOODLE);
    session.dispatch({ type: 'view-opened', view: 'ch1-a' });
    expect([session.mode, session.getReport().status, session.getReport().trouble]).toEqual([
      'guest',
      'not-recorded',
      null,
    ]);
    expect(calls).toContain('LMSSetValue cmi.core.lesson_location ch1-a');
    expect(calls.filter((call) => call === 'LMSCommit')).toHaveLength(2);
    expect(storage.entries.size).toBe(0);
    session.finish();
    await settle();
    expect([session.getReport().status, session.getReport().phase]).toEqual(['not-recorded', 'ended']);
    expect(calls.at(-1)).toBe('LMSFinish');
    expect(storage.entries.size).toBe(0);
  });

  test('reads no trouble either, where Moodle refuses a commit', async () => {
    const { api } = createApi({ 'cmi.core.student_id': 'guest' });
    const { session, settle } = createHarness({ ...api, LMSCommit: () => 'false' }, { place: MOODLE });
    await settle();
    expect([session.getReport().status, session.getReport().trouble]).toEqual(['not-recorded', null]);
  });

  test.each([
    ['guest', '/course/'],
    ['guest', '/pluginfile.php/42/course/section/'],
    ['Guest', MOODLE],
    ['guest2', MOODLE],
    ['ana', MOODLE],
  ])('“%s” at %s is a learner like any other', async (learnerId, place) => {
    const { session, settle } = launch(learnerId, place);
    await settle();
    expect([session.mode, session.getReport().status]).toEqual(['normal', 'saved']);
  });
});

test('a copy of an activity that has moved within the platform is used', () => {
  const { api } = createApi({ 'cmi.suspend_data': encodeState(sampleRuntime, state) });
  const suspendData = encodeState(sampleRuntime, { ...state, visited: new Set(['ch1-a', 'ch2-a']) });
  const storage = storageWith({ place: '/before/', sequence: 6, suspendData });
  const { session } = createHarness(api, { storage });
  expect([...session.getState().visited]).toEqual(['ch1-a', 'ch2-a']);
  expect([...storage.entries.keys()]).toEqual(['coursewright:sample:ana@/course/']);
});

test('an attempt with suspend data and without a status has lost it: nothing below a result is set', () => {
  const { api, calls } = createApi({ 'cmi.suspend_data': encodeState(sampleRuntime, state) });
  createHarness(api).session.finish();
  expect(calls.filter((call) => call.includes(STATUS) || call === 'LMSFinish')).toEqual([]);
});

describe('the first status', () => {
  test.each<[status: unknown, entry: string, set: readonly string[]]>([
    ['', '', ['incomplete']],
    ['not attempted', '', ['incomplete']],
    ['not attempted', 'resume', ['incomplete']],
    ['browsed', '', ['incomplete']],
    // Whether there is one is not known, or what it means: only a result would be written over it.
    ['', 'resume', []],
    [null, '', []],
    ['certified', '', []],
    // Chamilo makes an attempt completed whose launch has set no status.
    ['incomplete', '', ['incomplete']],
    ['passed', '', []],
  ])('over “%s”, entry “%s”: %s', (status, entry, set) => {
    const { api, calls } = createApi({ [STATUS]: status, 'cmi.core.entry': entry });
    createHarness(api);
    expect(calls.filter((call) => call.includes(STATUS))).toEqual(
      set.map((value) => `LMSSetValue ${STATUS} ${value}`),
    );
  });
});

describe('a launch that breaks after LMSInitialize', () => {
  const launch = (api: object, more: Partial<SessionEnvironment>): void => {
    createSession({
      course: sampleRuntime,
      lms: createLmsClient(api as ScormApi),
      clock: {
        elapsedMs: () => 0,
        visibleMs: () => 0,
        activeMs: () => 0,
        epochMs: () => 0,
        timeOfDay: () => ({ hours: 9, minutes: 0, seconds: 0 }),
      },
      storage: createStorage(),
      connection: { isOnline: () => true, probe: async () => 'alive' },
      activityPath: '/course/',
      openChannel: () => null,
      random: () => 0.5,
      schedule: () => () => {},
      ...more,
    });
  };
  const finishes = (lms: LmsDouble): number => lms.trace.filter(({ fn }) => fn === 'LMSFinish').length;

  test('is finished all the same, once its status is set', () => {
    const lms = createStrictApi({});
    const openChannel = (): never => {
      throw new Error('no channel');
    };
    expect(() => launch(lms.api, { openChannel })).toThrow('no channel');
    expect([finishes(lms), lms.stored()['cmi.core.lesson_status']]).toEqual([1, 'incomplete']);
  });

  test('is not finished while it has no status: that would complete it', () => {
    const lms = createStrictApi({});
    const course = { ...sampleRuntime, completion: { quiz: 'gone', pages: false } };
    expect(() => launch(lms.api, { course })).toThrow('no quiz');
    expect(finishes(lms)).toBe(0);
  });
});
