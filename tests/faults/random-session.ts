import fc from 'fast-check';
import { expect } from 'vitest';
import type { NoteValue } from '../../src/core/blocks/note-registry.ts';
import { rightAnswer } from '../../src/core/player/answer.ts';
import type { CourseState } from '../../src/core/player/course-state.ts';
import type { RuntimeCourse } from '../../src/core/player/runtime-course.ts';
import { decodeState, quizStateOf } from '../../src/core/player/suspend-data.ts';
import { formatDecimal } from '../../src/core/text/decimal.ts';
import { drawnQuestions } from '../../src/runtime/progress/quiz-reducer.ts';
import { quizOf } from '../../src/runtime/progress/reducer.ts';
import { sampleRuntime } from '../support/samples/sample-runtime.ts';
import { type Act, isKeptIn, isShownIn, shortWrongAnswer, standing, subjectOf } from './acts.ts';
import { type Bench, createBench, type LaunchOptions, type Troubles } from './bench.ts';
import type { DoubleName } from './cell.ts';
import { versions } from './courses.ts';
import { toldIn, visit } from './visit.ts';

const PAGES = sampleRuntime.pages.map(({ id }) => id);
const QUIZZES = sampleRuntime.quizzes.map(({ id }) => id);
const NOTES = sampleRuntime.notes.map(({ id }) => id);
const COURSES = {
  first: sampleRuntime,
  added: versions.added,
  removed: versions.removed,
  reordered: versions.reordered,
  reworded: versions.reworded,
  reshaped: versions.reshaped,
} as const satisfies Record<string, RuntimeCourse>;

/** How the platform's answer to LMSGetValue of suspend_data differs from what it was given. */
type Reading = 'whole' | 'empty' | 'cut' | 'damaged';

interface Return {
  readonly how: 'leave' | 'kill';
  readonly learner: 'student1' | 'student2';
  readonly course: keyof typeof COURSES;
  readonly isNewAttempt: boolean;
  readonly mode: 'normal' | 'browse' | 'review';
  readonly reading: Reading;
  readonly initialize: Troubles['initialize'];
}

/** What can happen next. */
export type Step =
  | { readonly type: 'open'; readonly page: string }
  | { readonly type: 'start'; readonly quiz: string; readonly seed: number }
  | { readonly type: 'answer'; readonly quiz: string; readonly index: number; readonly isRight: boolean }
  | { readonly type: 'answer-all'; readonly quiz: string; readonly isRight: boolean }
  | { readonly type: 'hand-in'; readonly quiz: string }
  | { readonly type: 'note'; readonly note: string; readonly variant: number }
  | { readonly type: 'save-now' }
  | { readonly type: 'hide' }
  | { readonly type: 'settle' }
  | { readonly type: 'wait'; readonly durationMs: number }
  | {
      readonly type: 'server';
      readonly is: 'up' | 'down' | 'lying' | 'offline' | 'throwing' | 'slow' | 'expired';
    }
  | { readonly type: 'probes'; readonly are: 'answered' | 'pending' | 'unknown' }
  | { readonly type: 'finish'; readonly answers: Troubles['finish'] }
  | { readonly type: 'refuse'; readonly what: keyof typeof REFUSALS }
  | { readonly type: 'storage'; readonly is: Troubles['storage'] }
  | ({ readonly type: 'return' } & Return);

const REFUSALS = {
  nothing: null,
  'suspend data': [/suspend_data/, '405'],
  score: [/core\.score/, '405'],
  responses: [/student_response/, '405'],
  interactions: [/interactions/, '401'],
} as const;

const quiz = fc.constantFrom(...QUIZZES);

/** Any step; work is likelier than trouble, and trouble passes more often than it comes. */
const arbitraryStep: fc.Arbitrary<Step> = fc.oneof(
  { weight: 6, arbitrary: fc.record({ type: fc.constant('open'), page: fc.constantFrom(...PAGES) }) },
  { weight: 2, arbitrary: fc.record({ type: fc.constant('start'), quiz, seed: fc.nat(0xffffff) }) },
  {
    weight: 14,
    arbitrary: fc.record({ type: fc.constant('answer'), quiz, index: fc.nat(8), isRight: fc.boolean() }),
  },
  { weight: 4, arbitrary: fc.record({ type: fc.constant('answer-all'), quiz, isRight: fc.boolean() }) },
  { weight: 4, arbitrary: fc.record({ type: fc.constant('hand-in'), quiz }) },
  {
    weight: 4,
    arbitrary: fc.record({ type: fc.constant('note'), note: fc.constantFrom(...NOTES), variant: fc.nat(7) }),
  },
  { weight: 1, arbitrary: fc.constant({ type: 'save-now' }) },
  { weight: 1, arbitrary: fc.constant({ type: 'hide' }) },
  { weight: 8, arbitrary: fc.constant({ type: 'settle' }) },
  {
    weight: 6,
    arbitrary: fc.record({
      type: fc.constant('wait'),
      durationMs: fc.constantFrom(1000, 6000, 16_000, 70_000, 400_000),
    }),
  },
  {
    weight: 8,
    arbitrary: fc.record({
      type: fc.constant('server'),
      is: fc.constantFrom(
        'up',
        'up',
        'up',
        'up',
        'down',
        'lying',
        'lying',
        'offline',
        'throwing',
        'slow',
        'expired',
      ),
    }),
  },
  {
    weight: 2,
    arbitrary: fc.record({
      type: fc.constant('probes'),
      are: fc.constantFrom('answered', 'answered', 'pending'),
    }),
  },
  {
    weight: 1,
    arbitrary: fc.record({
      type: fc.constant('finish'),
      answers: fc.constantFrom('ok', 'ok', 'false', 'throw'),
    }),
  },
  {
    weight: 1,
    arbitrary: fc.record({
      type: fc.constant('refuse'),
      what: fc.constantFrom('nothing', 'nothing', 'suspend data', 'score', 'responses', 'interactions'),
    }),
  },
  {
    weight: 1,
    arbitrary: fc.record({
      type: fc.constant('storage'),
      is: fc.constantFrom('ok', 'ok', 'blocked', 'full'),
    }),
  },
  {
    weight: 3,
    arbitrary: fc.record({
      type: fc.constant('return'),
      how: fc.constantFrom('leave', 'kill'),
      learner: fc.constantFrom('student1', 'student1', 'student1', 'student2'),
      course: fc.constantFrom(
        'first',
        'first',
        'first',
        'first',
        ...(Object.keys(COURSES) as (keyof typeof COURSES)[]),
      ),
      isNewAttempt: fc.boolean(),
      mode: fc.constantFrom('normal', 'normal', 'normal', 'normal', 'browse', 'review'),
      reading: fc.constantFrom('whole', 'whole', 'whole', 'whole', 'empty', 'cut', 'damaged'),
      initialize: fc.constantFrom('ok', 'ok', 'ok', 'ok', 'false'),
    }),
  },
) as fc.Arbitrary<Step>;

export const arbitrarySteps: fc.Arbitrary<readonly Step[]> = fc.array(arbitraryStep, {
  maxLength: 45,
  size: 'max',
});

/** What one learner remembers of one attempt. */
interface Memory {
  /** What was shown as done and may be expected again. */
  acts: readonly Act[];
  /** Whatever was ever done in it: nothing else may appear. */
  readonly ever: Set<string>;
  /** Interactions may be missing: the platform refused some, or another version of the course counts otherwise. */
  isInteractionDue: boolean;
  isScoreDue: boolean;
  /** Whether there was a launch at all. */
  isBegun: boolean;
}

const freshMemory = (): Memory => ({
  acts: [],
  ever: new Set(),
  isInteractionDue: true,
  isScoreDue: true,
  isBegun: false,
});

const nameOf = (act: Act): string => {
  switch (act.kind) {
    case 'page':
      return act.page;
    case 'answer':
      return `${act.quiz} ${act.question} ${JSON.stringify(act.answer)}`;
    case 'result':
      return `${act.quiz} ${act.percent}`;
    case 'note':
      return `${act.note} ${JSON.stringify(act.value)}`;
  }
};

/** The acts but those about the same as the others. */
const without = (acts: readonly Act[], others: readonly Act[]): readonly Act[] => {
  const subjects = new Set(others.map(subjectOf));
  return acts.filter((act) => !subjects.has(subjectOf(act)));
};

/** Everything that a state shows, by the names of acts. */
const shownNames = (state: CourseState): readonly string[] => [
  ...state.visited,
  ...Object.entries(state.quizzes).flatMap(([id, { answers }]) =>
    Object.entries(answers).map(([question, answer]) => `${id} ${question} ${JSON.stringify(answer)}`),
  ),
  ...Object.entries(state.notes).map(([note, value]) => `${note} ${JSON.stringify(value)}`),
];

const noteValue = (note: string, learner: string, variant: number): NoteValue => {
  const kind = sampleRuntime.notes.find(({ id }) => id === note)?.kind;
  if (kind === 'checklist') return { kind, ticked: [variant] };
  if (kind === 'scenario') return { kind, choices: [variant % 3, null] };
  return { kind: 'reflection', text: `${learner} thinks ${variant}` };
};

const isFinal = (status: string | undefined): boolean =>
  ['passed', 'completed', 'failed'].includes(status ?? '');

/** Plays the steps and holds every one of them to what is promised. */
export const playSteps = async (double: DoubleName, steps: readonly Step[]): Promise<void> => {
  const bench: Bench = createBench(double);
  let at = visit(bench, { learner: 'nobody' });
  const { troubles } = bench;
  const memories = new Map<string, Memory>();
  let learner = 'student1';
  let course: RuntimeCourse = sampleRuntime;
  let memory = freshMemory();
  let areProbesAnswered = true;
  let server: Extract<Step, { type: 'server' }>['is'] = 'up';
  /** Whether the browser has refused to keep something in this launch. */
  let wasStorageTroubled = false;
  /** Whether a commit was made of which no probe will ever tell. */
  let isUnverified = false;
  let taken = 0;
  /** Notes wait some seconds for their commit: they are kept in the browser meanwhile. */
  let quiet = new Set<string>();

  const isRecorded = (): boolean => at.watched.session.mode === 'normal';

  const setServer = (): void => {
    const commit = (
      {
        up: 'ok',
        down: 'false',
        lying: 'lie',
        offline: 'lie',
        throwing: 'throw',
        slow: 'block',
        expired: 'false',
      } as const
    )[server];
    const reach = (
      {
        up: 'alive',
        down: 'alive',
        lying: 'unreachable',
        offline: 'unreachable',
        throwing: 'alive',
        slow: 'alive',
        expired: 'signed-out',
      } as const
    )[server];
    Object.assign(troubles, {
      commit,
      isOnline: server !== 'offline',
      probe: areProbesAnswered ? reach : 'pending',
    });
  };

  /** States that this browser keeps, of whatever attempt. */
  const copies = (): readonly CourseState[] =>
    [...bench.entries.entries()]
      .filter(([key]) => key.includes(`:${learner}`))
      .flatMap(([, text]) => {
        const { suspendData } = JSON.parse(text) as { suspendData?: string };
        const state = decodeState(course, suspendData ?? '')?.state;
        return state ? [state] : [];
      });

  /** The try that counts: the last one remembered, or a later one that was begun and not yet answered. */
  const lastTry = (id: string): number =>
    Math.max(
      quizStateOf(at.state(), id).tries,
      ...memory.acts.map((act) => ('attempt' in act && act.quiz === id ? act.attempt : 0)),
    );

  const expected = (): readonly Act[] => standing(memory.acts, lastTry);

  /** States that the platform or this browser has. */
  const held = (): readonly CourseState[] => {
    const inLms = decodeState(course, at.watched.stored()['cmi.suspend_data'] ?? '')?.state;
    return [...(inLms ? [inLms] : []), ...copies()];
  };

  /** What was shown as done is shown, and is with the platform or in this browser, or its risk was told. */
  const check = (): void => {
    if (!isRecorded()) return;
    const state = at.state();
    const states = wasStorageTroubled ? [] : held();
    for (const act of expected()) {
      if (!isShownIn(state, act)) expect.fail(`${nameOf(act)} is not shown any more`);
      if (wasStorageTroubled || states.some((one) => isShownIn(one, act))) continue;
      const status = at.watched.session.getReport().status;
      expect.fail(`${nameOf(act)} is neither with the platform nor in this browser (${status})`);
    }
  };

  /** Said to be saved, and the probe had its time: then the platform has all of it. */
  const checkSaved = (): void => {
    const { session } = at.watched;
    if (!isRecorded() || isUnverified || session.getReport().status !== 'saved') return;
    const stored = at.watched.stored();
    for (const act of expected().filter((one) => !quiet.has(nameOf(one))))
      expect(
        isKeptIn(stored, act, memory.isInteractionDue ? 'both' : 'either', course),
        `${nameOf(act)} is said to be saved`,
      ).toBe(true);
    const status = stored['cmi.core.lesson_status'] ?? '';
    const best = quizStateOf(at.state(), 'final').bestPercent;
    if (isFinal(status) && memory.isScoreDue && best !== null)
      expect(Number(stored['cmi.core.score.raw'])).toBeCloseTo(Number(formatDecimal(best)), 5);
  };

  const take = (run: () => void): void => {
    const before = at.watched.calls('LMSCommit');
    run();
    taken = at.watched.calls('LMSCommit') - before;
    if (taken > 0 && (troubles.probe === 'pending' || !troubles.isOnline)) isUnverified = true;
  };

  const remember = (): void => {
    if (!isRecorded()) return;
    memory.acts = [...at.acts];
    for (const act of at.acts) memory.ever.add(nameOf(act));
  };

  const launch = (options: Return): void => {
    learner = options.learner;
    course = COURSES[options.course];
    const known = memories.get(learner);
    const isOver = isFinal(known ? lastStored.get(learner)?.()['cmi.core.lesson_status'] : undefined);
    const isNewAttempt = options.isNewAttempt && isOver;
    memory = !known || isNewAttempt ? freshMemory() : known;
    memories.set(learner, memory);
    const storageWas = troubles.storage;
    const readings: Readonly<Record<Reading, (value: string) => string>> = {
      whole: (value) => value,
      empty: () => '',
      cut: (value) => value.slice(0, 60),
      damaged: (value) => value.replace(/^(.{20})./, (_, start: string) => `${start}~`),
    };
    const isMisread = memory.isBegun && options.reading !== 'whole';
    troubles.initialize = options.initialize;
    troubles.read = (element, value) =>
      isMisread && element === 'cmi.suspend_data' ? readings[options.reading](String(value)) : value;
    wasStorageTroubled = troubles.storage !== 'ok';
    isUnverified = false;
    const launchOptions: LaunchOptions = { course, learner, isNewAttempt, mode: options.mode };
    // A version without a question, or with another of that name, has no place for an answer to it.
    const before = memory.acts.filter((act) => {
      if (act.kind !== 'answer') return true;
      const keyIn = (of: RuntimeCourse): string | undefined =>
        of.questions.find(({ id }) => id === act.question)?.key;
      return (
        keyIn(course) !== undefined &&
        (act.question !== 'q-single' || courseKey.get(learner) === keyIn(course))
      );
    });
    const heldBefore = new Set<Act>();
    const copied = storageWas === 'blocked' ? [] : copies();
    at = visit(bench, launchOptions, before);
    lastStored.set(learner, at.watched.stored);
    const { session } = at.watched;
    if (session.mode === 'unstarted') return;
    courseKey.set(learner, course.questions.find(({ id }) => id === 'q-single')?.key ?? '');
    const told = toldIn([at]);
    const state = at.state();
    memory.acts = before;
    for (const act of expected()) if (copied.some((copy) => isShownIn(copy, act))) heldBefore.add(act);
    for (const name of shownNames(state))
      expect(memory.ever.has(name), `${name} is shown to ${learner}, who never did it`).toBe(true);
    const missing = expected().filter((act) => !isShownIn(state, act));
    for (const act of missing) {
      // Storage that is closed now hides what only it has; a closed attempt takes nothing more, and a copy of it is told.
      if (storageWas === 'blocked') continue;
      const isExcused = isMisread || (session.mode !== 'normal' && heldBefore.has(act));
      expect(isExcused, `${nameOf(act)} has not come back`).toBe(true);
      expect(told, `${nameOf(act)} is missing, and nobody says so`).not.toBeNull();
    }
    if (session.mode === 'normal') {
      memory.acts = without(expected(), missing);
      at.acts.splice(0, at.acts.length, ...memory.acts);
      memory.isBegun = true;
      if (course.interactionIds.join() !== sampleRuntime.interactionIds.join())
        memory.isInteractionDue = false;
      if (isMisread) memory.isInteractionDue = false;
    }
    if (troubles.probe === 'pending' || !troubles.isOnline) isUnverified = true;
  };
  const lastStored = new Map<string, () => Record<string, string>>();
  const courseKey = new Map<string, string>();

  const leave = (how: Return['how']): void => {
    if (how === 'kill') at.watched.kill();
    else at.leave();
    if (!isRecorded()) return;
    // What neither the platform nor the browser has is gone; that must have been at risk.
    // What was lost on the way and is kept nowhere else leaves with the page: suspend data follows, interactions do not.
    if (wasStorageTroubled && at.watched.session.getReport().status !== 'saved')
      memory.isInteractionDue = false;
    const states = held();
    const gone = expected().filter((act) => !states.some((state) => isShownIn(state, act)));
    if (gone.length > 0) expect(wasStorageTroubled, `${gone.map(nameOf).join('; ')} is gone`).toBe(true);
    memory.acts = without(expected(), gone);
  };

  const question = (quizId: string, index: number) => {
    const state = quizStateOf(at.state(), quizId);
    if (state.tries === 0 || state.isSubmitted) return undefined;
    const drawn = drawnQuestions(course, quizOf(course, quizId), state);
    return drawn[index % drawn.length];
  };

  const answer = (quizId: string, index: number, isRight: boolean): void => {
    if (!question(quizId, index)) take(() => at.start(quizId));
    const chosen = question(quizId, index);
    if (!chosen) return;
    const given = (isRight ? rightAnswer(chosen) : null) ?? shortWrongAnswer(chosen);
    take(() => at.answerWith(quizId, chosen, given));
  };

  const perform = async (step: Step): Promise<void> => {
    switch (step.type) {
      case 'open':
        return take(() => at.open(step.page));
      case 'start':
        return take(() => at.start(step.quiz));
      case 'answer':
        return answer(step.quiz, step.index, step.isRight);
      case 'answer-all':
        for (let index = 0; index < (question(step.quiz, 0) ? course.questions.length : 0); index++)
          answer(step.quiz, index, step.isRight);
        return;
      case 'hand-in':
        if (question(step.quiz, 0)) take(() => at.handIn(step.quiz));
        return;
      case 'note': {
        const value = noteValue(step.note, learner, step.variant);
        quiet.add(nameOf({ kind: 'note', note: step.note, value }));
        return take(() => at.note(step.note, value));
      }
      case 'save-now':
        return take(() => at.watched.session.retry());
      case 'hide':
        return take(() => at.watched.session.flush());
      case 'settle':
        return bench.settle();
      case 'wait': {
        const before = at.watched.calls('LMSCommit');
        await bench.wait(step.durationMs);
        if (at.watched.calls('LMSCommit') > before && troubles.probe === 'pending') isUnverified = true;
        return;
      }
      case 'server': {
        const wasOnline = troubles.isOnline;
        server = step.is;
        setServer();
        // The browser says that it is online again.
        if (!wasOnline && troubles.isOnline) take(() => at.watched.session.retry());
        return;
      }
      case 'probes':
        areProbesAnswered = step.are === 'answered';
        return setServer();
      case 'finish':
        troubles.finish = step.answers;
        return;
      case 'refuse': {
        const rule = REFUSALS[step.what];
        troubles.refuse = (element) => (rule?.[0].test(element) ? rule[1] : null);
        return;
      }
      case 'storage':
        troubles.storage = step.is;
        return;
      case 'return':
        leave(step.how);
        await bench.settle();
        launch(step);
        return;
    }
  };

  setServer();
  launch({
    how: 'leave',
    learner: 'student1',
    course: 'first',
    isNewAttempt: false,
    mode: 'normal',
    reading: 'whole',
    initialize: 'ok',
  });
  for (const step of steps) {
    taken = 0;
    const commits = at.watched.calls('LMSCommit');
    const statusBefore = at.watched.session.getOutcome().status;
    await perform(step);
    if (step.type !== 'return') remember();
    if (at.watched.calls('LMSCommit') !== commits) quiet = new Set();
    if (troubles.storage !== 'ok') wasStorageTroubled = true;
    const rule = troubles.refuse('cmi.interactions.0.student_response');
    if (rule !== null) memory.isInteractionDue = false;
    if (troubles.refuse('cmi.core.score.raw') !== null) memory.isScoreDue = false;
    check();
    if (step.type === 'hand-in' || step.type === 'open') {
      const isNewlyPassed = statusBefore !== at.watched.session.getOutcome().status;
      expect(taken, 'commits of one action').toBeLessThanOrEqual(isNewlyPassed ? 3 : 1);
    } else if (step.type === 'answer' || step.type === 'note' || step.type === 'start')
      expect(taken, 'commits of one action').toBeLessThanOrEqual(1);
    if (step.type === 'settle' || step.type === 'wait') checkSaved();
  }
};
