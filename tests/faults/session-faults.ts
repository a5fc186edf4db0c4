import { expect } from 'vitest';
import { createCourseState } from '../../src/core/player/course-state.ts';
import { encodeState, SUSPEND_DATA_MAX_LENGTH } from '../../src/core/player/suspend-data.ts';
import { LMS_PROFILES } from '../../src/lms-profiles/profile-registry.ts';
import type { Evidence } from './acts.ts';
import { type Bench, type LaunchOptions, noTroubles, type Troubles } from './bench.ts';
import { type DoubleName, doubleFor } from './cell.ts';
import { versions } from './courses.ts';
import { type Visit, visit } from './visit.ts';

/** What a row says of all platforms at once, or of each. */
export type PerDouble<T> = T | (Partial<Record<DoubleName, T>> & { readonly [host: string]: T | undefined });

/** What it says of one of them: by its name, or else by the double that it is taken for. */
export const pick = <T extends string | boolean>(
  value: PerDouble<T> | undefined,
  name: string,
): T | undefined => {
  if (typeof value !== 'object') return value;
  return name in value ? value[name] : value[doubleFor(name)];
};

/**
 * One fault, told as a story in three launches on one computer. In the first, a learner reads and answers while all is
 * well, goes on under the fault, and after it; then leaves. The second shows what has become of it; the third, without any
 * fault, whether the second has done harm.
 */
export interface SessionFault {
  readonly name: string;
  /** Whether the three doubles alone can have it. */
  readonly isForDoubles?: boolean;
  /** Profiles in which it is no fault, or nothing tells it from a first launch. */
  readonly notIn?: readonly string[];
  readonly first?: LaunchOptions;
  /** Before the first launch. */
  readonly atLaunch?: (bench: Bench) => void;
  /** After the first acts. */
  readonly begin?: (bench: Bench, visit: Visit) => Promise<void> | void;
  /** After the acts under the fault; a fault that goes on to the end of the launch has none. */
  readonly end?: (bench: Bench, visit: Visit) => Promise<void> | void;
  /** The last thing before the learner leaves. */
  readonly finally?: (bench: Bench, visit: Visit) => Promise<void> | void;
  /** How the first launch ends. */
  readonly leave?: 'leave' | 'kill';
  /** Before the second launch; all troubles of the first are over unless they are set here. */
  readonly between?: (bench: Bench, visit: Visit) => Promise<void> | void;
  readonly second?: LaunchOptions;
  /** At the start of the second launch. */
  readonly check?: (again: Visit, bench: Bench) => void;
  readonly evidence?: Evidence;
  /** Losses that nobody can prevent, with the reason. */
  readonly unavoidable?: PerDouble<string>;
  /** The most commits of one action; more than one only where something is sent again. */
  readonly mostCommits?: number;
  /** The most commits of a launch; more than one only where it brings a result, which Moodle gets in two. */
  readonly mostCommitsAtLoad?: number;
  /** Whether the learner must have been told something. */
  readonly isTold: PerDouble<boolean>;
  /** Whether all is saved before the learner leaves, and the line is gone; said of every fault that ends. */
  readonly isOver?: boolean;
}

const MINUTE_MS = 60_000;

const set =
  (troubles: Partial<Troubles>) =>
  (bench: Bench): void => {
    Object.assign(bench.troubles, troubles);
  };

const commits = (commit: Troubles['commit'], commitsLeft = Number.POSITIVE_INFINITY) =>
  set({ commit, commitsLeft });

/** All is well again: a browser that was offline says so, and some minutes pass. */
const heal = async (bench: Bench, { watched }: Visit): Promise<void> => {
  const wasOnline = bench.troubles.isOnline;
  set(noTroubles())(bench);
  if (!wasOnline) watched.session.retry();
  await bench.wait(6 * MINUTE_MS);
};

const wait = async (bench: Bench): Promise<void> => bench.wait(6 * MINUTE_MS);

const expired = set({ commit: 'false', finish: 'false', probe: 'signed-out' });
const outage = set({ commit: 'lie', isOnline: false, probe: 'unreachable' });

const read = (change: (value: string) => unknown) =>
  set({
    read: (element, value) => (element === 'cmi.suspend_data' ? change(String(value)) : value),
  });

/** PageInput back the suspend data of the last reading but one. */
const lagging = (bench: Bench): void => {
  let before: unknown = '';
  let last: unknown = '';
  read((value) => {
    if (value !== last) [before, last] = [last, value];
    return before;
  })(bench);
};

/** Refuses elements that match, with an error code. */
const refuse = (pattern: RegExp, code: string) =>
  set({ refuse: (element) => (pattern.test(element) ? code : null) });

/** Takes the final assessment until it is passed. */
const passFinal = (visit: Visit): void => {
  visit.answer('final', 99, true);
  visit.handIn('final');
  visit.start('final');
  visit.answer('final', 99, true);
  visit.handIn('final');
};

/** Writes an essay of such a length that suspend data is full to the last character. */
const fillSuspendData = (_bench: Bench, visit: Visit): void => {
  const { course } = visit.watched.session;
  const state = visit.state();
  const lengthWith = (bytes: number): number => {
    const notes = { ...state.notes, essay: { kind: 'reflection', text: 'e'.repeat(bytes) } as const };
    return encodeState(course, { ...state, notes }).length;
  };
  // Four characters for three bytes; what stands beside the essay is the rest.
  const about = Math.floor(((SUSPEND_DATA_MAX_LENGTH - lengthWith(0)) * 3) / 4);
  const fitting = [-6, -5, -4, -3, -2, -1, 0, 1].find(
    (more) => lengthWith(about + more) === SUSPEND_DATA_MAX_LENGTH,
  );
  visit.note('essay', { kind: 'reflection', text: 'e'.repeat(about + (fitting ?? 0)) });
};

/** The next learner at the same computer sees and sends nothing of the one before. */
const anotherLearner = async (bench: Bench): Promise<void> => {
  const other = visit(bench, { learner: 'student2' });
  expect(other.state()).toMatchObject({ visited: new Set(), quizzes: {}, notes: {} });
  other.open('ch2-a');
  other.start('ch1-quiz');
  other.answer('ch1-quiz', 1, false);
  other.leave();
  await bench.settle();
  const stored = Object.entries(other.watched.stored());
  const responses = stored.filter(([name]) => /\.student_response$/.test(name));
  if (bench.keepsInteractions) expect(responses).toHaveLength(1);
  else expect(responses.length).toBeLessThanOrEqual(1);
};

const moodlePlace = (context: number): string => `/pluginfile.php/${context}/mod_scorm/content/`;

/**
 * The learner opens an activity that was restored beside the first one from a backup with users. It gets nothing of what the
 * first one still waits for, and what it cannot send itself stays its own.
 */
const openRestored = async (
  bench: Bench,
  place: string,
  restored: Readonly<Record<string, string>>,
): Promise<void> => {
  const copy = visit(bench, { place, restored });
  expect(copy.watched.session.getOutcome().status).toBe('incomplete');
  copy.open('ch2-a');
  await bench.settle();
  set({ commit: 'false', finish: 'false' })(bench);
  copy.note('essay', { kind: 'reflection', text: 'Of the copy' });
  copy.leave();
  set(noTroubles())(bench);
  const stored = copy.watched.stored();
  const interactions = (of: Readonly<Record<string, string>>): readonly string[] =>
    Object.keys(of).filter((element) => element.startsWith('cmi.interactions.'));
  expect(interactions(stored)).toEqual(interactions(restored));
  expect(stored['cmi.core.lesson_status']).toBe('incomplete');
};

const isWithoutCopy = (again: Visit): void => {
  expect(again.state().visited.has('ch2-a')).toBe(false);
  expect(again.state().notes).not.toHaveProperty('essay');
  expect(again.watched.session.getOutcome().status).toBe('passed');
};

/** What the platform had of the learner when the backup was made that is restored later. */
const backups = new WeakMap<Bench, Readonly<Record<string, string>>>();

const isFresh = (again: Visit): void => {
  expect(again.state()).toMatchObject({ visited: new Set(), quizzes: {}, notes: {} });
};

const hasPassed = ({ watched }: Visit): void => {
  const stored = watched.stored();
  expect([stored['cmi.core.lesson_status'], stored['cmi.core.score.raw']]).toEqual(['passed', '100']);
};

const isResumed = (again: Visit): void => {
  expect(again.state().visited.has('ch1-b')).toBe(true);
};

const CUT =
  'The platform has cut what it was given to keep. Answers and results stand in it as interactions and status.';
const GONE =
  'The platform hands back nothing of what it was given to keep. Answers stand in it as interactions.';
const NOWHERE = 'The platform takes nothing and the browser keeps nothing: there is no third place.';
const REMOVED =
  'The new version has no such question: an answer that was not sent in time has no place any more.';
const CLOSED = 'The platform closes the attempt with the result, and keeps nothing more.';
const FORGOTTEN = 'The platform deletes what it was given to keep with the result.';
const ALWAYS_FIRST =
  'The platform says of every launch that it is the first, so that nothing is taken from the browser without suspend data.';
const NAMELESS =
  'The platform does not say who the learner is, so that a copy is found by what it hands back alone.';
const UNREADABLE = 'The platform does not say what it has. Answers stand in it as interactions.';
const NOT_RECORDED = 'The platform does not let the launch be recorded.';

export const sessionFaults: readonly SessionFault[] = [
  { name: 'nothing goes wrong', isTold: false, end: () => {}, check: isResumed },
  { name: 'the platform takes five seconds for every LMSCommit', begin: commits('block'), isTold: false },

  // The page ends without a word.
  { name: 'killed with the last answer saved', leave: 'kill', isTold: false },
  { name: 'killed with a note not yet committed', end: () => {}, leave: 'kill', isTold: false },
  {
    name: 'killed in LMSCommit, between an answer and its feedback',
    end: (bench, visit) => {
      commits('kill')(bench);
      visit.answer('final', 1, true);
    },
    leave: 'kill',
    isTold: false,
  },
  {
    name: 'killed in LMSCommit, after the answer has arrived',
    end: (bench, visit) => {
      commits('kill-late')(bench);
      visit.answer('final', 1, true);
    },
    leave: 'kill',
    isTold: false,
  },
  {
    name: 'killed in the middle of the final, before an outage is noticed',
    begin: set({ commit: 'lie', probe: 'pending' }),
    leave: 'kill',
    isTold: false,
  },

  {
    name: 'the tab is closed as soon as an answer is taken, before the platform has sent it',
    finally: async (bench, visit) => {
      visit.answer('final', 1, true);
      await bench.settleProbes();
    },
    leave: 'kill',
    isTold: false,
  },

  // LMSCommit.
  { name: 'LMSCommit answers "false" once', begin: commits('false', 1), end: wait, isTold: true },
  { name: 'LMSCommit answers "false" five times', begin: commits('false', 5), end: wait, isTold: true },
  {
    name: 'LMSCommit answers "false" for ever',
    begin: set({ commit: 'false', finish: 'false' }),
    isTold: true,
  },
  { name: 'LMSCommit answers "false" from the first', atLaunch: commits('false'), end: heal, isTold: true },
  {
    name: 'LMSCommit answers "true" without a network, for a while',
    begin: set({ commit: 'lie', probe: 'unreachable' }),
    end: heal,
    isTold: true,
  },
  {
    name: 'LMSCommit answers "true" without a network, to the end',
    begin: set({ commit: 'lie', probe: 'unreachable' }),
    isTold: true,
  },
  {
    name: 'LMSCommit answers "true" without a network, from the first',
    unavoidable: { frappe: NAMELESS },
    atLaunch: set({ commit: 'lie', probe: 'unreachable' }),
    isTold: true,
  },
  { name: 'LMSCommit throws once', begin: commits('throw', 1), end: wait, isTold: true },
  { name: 'LMSCommit throws for ever', begin: set({ commit: 'throw', finish: 'throw' }), isTold: true },
  { name: 'the session has expired', begin: expired, isTold: true },
  { name: 'the network is gone for a minute', begin: outage, end: heal, isTold: true },
  { name: 'the network is gone for good', begin: outage, isTold: true },
  {
    name: 'the network is gone for good, and the browser is killed',
    begin: outage,
    leave: 'kill',
    isTold: true,
  },

  {
    name: 'the platform refuses a score while the attempt is incomplete (Moodle 4.3, “force completed”)',
    isForDoubles: true,
    first: { isForceCompleted: true },
    end: (_bench, visit) => {
      passFinal(visit);
      hasPassed(visit);
    },
    check: hasPassed,
    isTold: { strict: false, moodle: true, 'scorm-again': false },
    mostCommits: 4,
  },
  {
    name: 'the same, killed between the status and its score',
    isForDoubles: true,
    first: { isForceCompleted: true },
    end: (bench, visit) => {
      const { watched } = visit;
      set({
        refuse: (element) => {
          if (element === 'cmi.core.score.raw' && watched.stored()['cmi.core.lesson_status'] === 'passed')
            watched.kill();
          return null;
        },
      })(bench);
      passFinal(visit);
    },
    leave: 'kill',
    check: hasPassed,
    isTold: { strict: false, moodle: true, 'scorm-again': false },
    mostCommits: 4,
  },
  {
    name: 'killed between the two commits that bring a result to Moodle',
    isForDoubles: true,
    end: (bench, visit) => {
      const { watched } = visit;
      set({
        refuse: (element) => {
          if (element === 'cmi.core.score.raw' && watched.stored()['cmi.core.lesson_status'] === 'passed')
            watched.kill();
          return null;
        },
      })(bench);
      passFinal(visit);
    },
    leave: 'kill',
    check: ({ watched }) => {
      const stored = watched.stored();
      expect(stored['cmi.core.lesson_status']).toBe('passed');
      expect(Number(stored['cmi.core.score.raw'])).toBeCloseTo(100, 5);
    },
    isTold: { strict: false, moodle: true, 'scorm-again': false },
    mostCommits: 2,
  },

  // LMSSetValue, LMSGetValue, LMSInitialize, LMSFinish.
  {
    name: 'LMSSetValue refuses suspend_data, for one launch',
    unavoidable: { chamilo: ALWAYS_FIRST, frappe: NAMELESS },
    atLaunch: refuse(/suspend_data/, '405'),
    isTold: true,
  },
  {
    name: 'LMSSetValue refuses suspend_data, always',
    unavoidable: { chamilo: ALWAYS_FIRST, frappe: NAMELESS },
    atLaunch: refuse(/suspend_data/, '405'),
    between: refuse(/suspend_data/, '405'),
    evidence: 'either',
    isTold: true,
  },
  {
    name: 'LMSSetValue refuses one interaction field',
    atLaunch: refuse(/\.latency$/, '405'),
    between: refuse(/\.latency$/, '405'),
    isTold: false,
  },
  {
    name: 'LMSSetValue refuses every learner’s response',
    atLaunch: refuse(/\.student_response$/, '405'),
    between: refuse(/\.student_response$/, '405'),
    evidence: 'either',
    isTold: false,
  },
  {
    name: 'LMSSetValue answers 401 to all interactions',
    atLaunch: refuse(/interactions/, '401'),
    between: refuse(/interactions/, '401'),
    evidence: 'either',
    isTold: false,
  },
  {
    name: 'LMSSetValue refuses the score',
    unavoidable: { chamilo: CLOSED, frappe: FORGOTTEN },
    atLaunch: refuse(/core\.score/, '405'),
    end: (_bench, visit) => passFinal(visit),
    isTold: true,
    isOver: false,
  },
  {
    name: 'LMSGetValue answers null to everything',
    atLaunch: set({ read: () => null }),
    between: set({ read: () => null }),
    evidence: 'either',
    unavoidable: UNREADABLE,
    isTold: true,
  },
  {
    name: 'LMSGetValue answers undefined to everything',
    atLaunch: set({ read: () => undefined }),
    between: set({ read: () => undefined }),
    evidence: 'either',
    unavoidable: UNREADABLE,
    isTold: true,
  },
  {
    name: 'LMSGetValue answers a number to everything',
    atLaunch: set({ read: () => 7 }),
    between: set({ read: () => 7 }),
    evidence: 'either',
    unavoidable: UNREADABLE,
    isTold: true,
  },
  {
    name: 'LMSGetValue answers null to everything, after the course was passed',
    end: (_bench, visit) => passFinal(visit),
    between: set({ read: () => null }),
    evidence: 'either',
    unavoidable: UNREADABLE,
    isTold: true,
    mostCommits: 2,
  },
  {
    name: 'LMSInitialize answers "false"',
    atLaunch: set({ initialize: 'false' }),
    unavoidable: NOT_RECORDED,
    isTold: true,
  },
  {
    name: 'LMSInitialize answers "false" at the next launch',
    between: set({ initialize: 'false' }),
    isTold: true,
  },
  { name: 'LMSFinish answers "false"', begin: set({ finish: 'false' }), isTold: true },
  { name: 'LMSFinish throws', begin: set({ finish: 'throw' }), isTold: true },

  // Suspend data that comes back otherwise than it was given.
  {
    name: 'suspend_data comes back empty',
    // Chamilo says of every launch that it is the first; Frappe has nothing but suspend data.
    notIn: ['chamilo', 'frappe'],
    between: read(() => ''),
    evidence: 'either',
    unavoidable: GONE,
    isTold: true,
  },
  {
    name: 'suspend_data comes back empty, after the course was passed',
    end: (_bench, visit) => passFinal(visit),
    between: read(() => ''),
    // The result is said, not a first try: the platform has it.
    check: ({ watched }) => {
      const percent = watched.stored()['cmi.core.score.raw'] === undefined ? null : 100;
      expect(watched.session.getOutcome()).toEqual({ status: 'passed', percent });
      watched.session.dispatch({ type: 'view-opened', view: 'ch1-a' });
      watched.session.flush();
      expect(watched.stored()['cmi.core.lesson_status']).toBe('passed');
      expect(watched.stored()['cmi.objectives.0.status'] ?? 'passed').toBe('passed');
    },
    evidence: 'either',
    // In Moodle the launch is a review, which writes nothing over what it still has.
    unavoidable: { strict: GONE, 'scorm-again': GONE, chamilo: CLOSED, frappe: FORGOTTEN },
    isTold: true,
    mostCommits: 2,
  },
  ...[255, 1000, 4095].map(
    (length): SessionFault => ({
      name: `suspend_data comes back cut to ${length.toLocaleString('en')} characters`,
      first: { course: versions.wide },
      second: { course: versions.wide },
      end: () => {},
      finally: fillSuspendData,
      between: (bench, first) => {
        expect(first.watched.stored()['cmi.suspend_data']).toHaveLength(SUSPEND_DATA_MAX_LENGTH);
        read((value) => value.slice(0, length))(bench);
      },
      evidence: 'either',
      unavoidable: CUT,
      isTold: true,
    }),
  ),
  {
    name: 'suspend_data comes back cut exactly between two of its parts',
    first: { course: versions.wide },
    second: { course: versions.wide },
    end: () => {},
    finally: fillSuspendData,
    between: read((value) => value.slice(0, value.lastIndexOf('.', 1000))),
    evidence: 'either',
    unavoidable: CUT,
    isTold: true,
  },
  {
    name: 'suspend_data is cut to 1,000 characters, and the platform shows it in the same launch',
    first: { course: versions.wide },
    second: { course: versions.wide },
    atLaunch: read((value) => value.slice(0, 1000)),
    finally: fillSuspendData,
    between: read((value) => value.slice(0, 1000)),
    isTold: true,
  },
  {
    name: 'suspend_data comes back with a wrong checksum',
    between: read((value) => value.replace(/^(.{5})./, (_, start) => `${start}~`)),
    isTold: true,
  },
  {
    name: 'suspend_data comes back from another course',
    between: read(() =>
      encodeState(versions.foreign, {
        ...createCourseState('foreign-'),
        sequence: 50,
        visited: new Set(versions.foreign.pages.map(({ id }) => id)),
      }),
    ),
    evidence: 'either',
    unavoidable: GONE,
    isTold: true,
  },

  {
    name: 'LMSGetValue lags behind LMSSetValue',
    atLaunch: lagging,
    end: wait,
    check: isResumed,
    isTold: false,
  },
  {
    name: 'LMSGetValue says to the end what there was at the start',
    atLaunch: set({ read: (element, value) => (/location|suspend_data/.test(element) ? '' : value) }),
    end: wait,
    check: isResumed,
    isTold: false,
  },
  {
    name: 'the platform says “incomplete” from the first, and nothing else',
    first: { firstStatus: 'incomplete' },
    end: wait,
    check: isResumed,
    isTold: false,
  },

  // Storage.
  { name: 'storage blocked', atLaunch: set({ storage: 'blocked' }), end: () => {}, isTold: false },
  { name: 'storage full', atLaunch: set({ storage: 'full' }), end: () => {}, isTold: false },
  ...(['blocked', 'full'] as const).flatMap((storage): SessionFault[] => [
    {
      name: `storage ${storage} and LMSCommit "false" once`,
      atLaunch: set({ storage }),
      begin: commits('false', 1),
      end: wait,
      isTold: true,
    },
    {
      name: `storage ${storage} and LMSCommit "false" for ever`,
      atLaunch: set({ storage }),
      begin: set({ commit: 'false', finish: 'false' }),
      unavoidable: NOWHERE,
      isTold: true,
    },
  ]),

  // Attempts, modes, people, clocks.
  {
    name: 'a new attempt',
    end: (_bench, visit) => passFinal(visit),
    second: { isNewAttempt: true },
    check: isFresh,
    isTold: false,
    mostCommits: 2,
  },
  {
    name: 'a review of a passed attempt',
    end: (_bench, visit) => passFinal(visit),
    second: { mode: 'review' },
    check: isResumed,
    isTold: true,
    mostCommits: 2,
  },
  {
    name: 'a preview in the middle of an attempt',
    second: { mode: 'browse' },
    check: isResumed,
    isTold: true,
  },
  {
    name: 'a preview before the first attempt',
    first: { mode: 'browse' },
    unavoidable: NOT_RECORDED,
    isTold: true,
  },
  {
    name: 'the clock is set back an hour',
    begin: (bench) => bench.moveClock(-60 * MINUTE_MS),
    end: () => {},
    isTold: false,
  },
  {
    name: 'two learners at one computer, one after the other',
    begin: set({ commit: 'false', finish: 'false' }),
    between: anotherLearner,
    isTold: true,
  },
  {
    name: 'two learners whom the platform does not name',
    atLaunch: set({ read: (element, value) => (element === 'cmi.core.student_id' ? null : value) }),
    between: (bench) => {
      set({ read: (element, value) => (element === 'cmi.core.student_id' ? null : value) })(bench);
      return anotherLearner(bench);
    },
    isTold: false,
  },

  // Activities with the same attempts.
  {
    name: 'a backup with users is restored beside the activity, which has a pass that was not yet sent',
    isForDoubles: true,
    first: { place: moodlePlace(42) },
    begin: set({ commit: 'false', finish: 'false' }),
    finally: (_bench, visit) => passFinal(visit),
    between: (bench, { watched }) => openRestored(bench, moodlePlace(57), watched.stored()),
    second: { place: moodlePlace(42) },
    check: isWithoutCopy,
    mostCommits: 2,
    mostCommitsAtLoad: 2,
    isTold: true,
  },
  {
    name: 'the same, from an earlier backup, where no address names an activity',
    isForDoubles: true,
    begin: async (bench, visit) => {
      backups.set(bench, visit.watched.stored());
      visit.note('list', { kind: 'checklist', ticked: [1] });
      visit.watched.session.save();
      await bench.settle();
      set({ commit: 'false', finish: 'false' })(bench);
    },
    finally: (_bench, visit) => passFinal(visit),
    between: (bench) => openRestored(bench, '/course/', backups.get(bench) ?? {}),
    check: isWithoutCopy,
    mostCommits: 2,
    mostCommitsAtLoad: 2,
    isTold: true,
  },
  {
    name: 'a guest of Moodle, who is told “true” and of whom nothing is kept',
    isForDoubles: true,
    first: { learner: 'guest', place: moodlePlace(42) },
    atLaunch: commits('lie'),
    between: commits('lie'),
    second: { learner: 'guest', place: moodlePlace(42) },
    check: isFresh,
    unavoidable: 'The platform keeps nothing of a guest, and a browser may be used by many guests.',
    isTold: true,
  },
  {
    name: 'a learner who is called guest, in a platform that keeps what guests do',
    notIn: LMS_PROFILES.map(({ id }) => id).filter((id) => id.startsWith('moodle-4')),
    first: { learner: 'guest' },
    second: { learner: 'guest' },
    end: () => {},
    check: isResumed,
    isTold: false,
  },

  // Versions of the package.
  ...(['added', 'removed', 'reordered', 'reworded', 'reshaped'] as const).flatMap(
    (change): SessionFault[] => [
      {
        name: `the package is replaced before the learner returns: question ${change}`,
        second: { course: versions[change] },
        evidence: 'either',
        isTold: false,
        check: isResumed,
      },
      {
        name: `the same, with answers that were not yet sent: question ${change}`,
        ...(change === 'removed' ? { unavoidable: REMOVED } : {}),
        begin: set({ commit: 'false', finish: 'false' }),
        second: { course: versions[change] },
        evidence: 'either',
        isTold: true,
        check: isResumed,
      },
    ],
  ),
  {
    name: 'the package is replaced by an older version',
    first: { course: versions.added },
    evidence: 'either',
    isTold: false,
    check: isResumed,
  },
  {
    name: 'the package is replaced in the middle of a launch',
    leave: 'kill',
    second: { course: versions.added },
    isTold: false,
    check: isResumed,
    evidence: 'either',
  },
];
