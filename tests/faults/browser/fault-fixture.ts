import type { Frame } from 'playwright-core';
import { expect, vi } from 'vitest';
import { page as pageTexts } from '../../../src/core/locale/en/page.ts';
import { runtime } from '../../../src/core/locale/en/runtime.ts';
import type { RuntimeCourse } from '../../../src/core/player/runtime-course.ts';
import type { Activity } from '../../support/browser/e2e-lms.ts';
import type { Learner } from '../../support/browser/learner.ts';
import { type Act, isKeptIn } from '../acts.ts';

const NOTE = 'ch1-reflection-contact';

/** The lines that tell of a trouble or of a launch that is not recorded. */
const LINES: readonly string[] = Object.entries(runtime)
  .filter(([key]) =>
    /^(?:unsaved|atRisk|mode|damaged|unsent|openElsewhere|cameBack|lmsIsLate|broughtHere|noWayToLms)/.test(
      key,
    ),
  )
  .flatMap(([, line]): readonly string[] => (typeof line === 'string' ? [line] : Object.values(line)))
  .concat(pageTexts.words.notRecording);

/** A learner at work in the window of an activity, who remembers what was shown as done, and what was told. */
export interface FaultFixture {
  readonly activity: Activity;
  readonly acts: Act[];
  readonly told: Set<string>;
  frame(): Promise<Frame>;
  learner(): Promise<Learner>;
  open(place: string): Promise<void>;
  /** Writes the note of the page with the exercises. */
  note(text: string): Promise<void>;
  /** Begins a try if none is under way. */
  begin(quiz: string): Promise<void>;
  /** Answers the question shown, and goes on to the next. */
  answer(isRight: boolean): Promise<void>;
  /** Waits until the header says so. */
  becomes(status: string): Promise<void>;
  /** Takes down what the page tells at this moment. */
  listen(): Promise<void>;
  /** Launches again. */
  relaunch(): Promise<void>;
}

/** @param before what the same learner did in another window. */
export const createFaultFixture = (activity: Activity, before?: FaultFixture): FaultFixture => {
  const acts: Act[] = before?.acts ?? [];
  const told = before?.told ?? new Set<string>();
  const frame = (): Promise<Frame> => activity.sco();
  const learner = (): Promise<Learner> => activity.learner();
  const fixture: FaultFixture = {
    activity,
    acts,
    told,
    frame,
    learner,
    open: async (place) => {
      const reader = await learner();
      await reader.open(place);
      if (reader.course.pages.some(({ id }) => id === place)) acts.push({ kind: 'page', page: place });
    },
    note: async (text) => {
      await fixture.open('ch1-practice');
      await (await frame()).locator(`#${NOTE}-note`).fill(text);
      acts.push({ kind: 'note', note: NOTE, value: { kind: 'reflection', text } });
    },
    begin: async (quiz) => {
      const reader = await learner();
      await reader.open(quiz);
      if (!(await (await frame()).locator('.place.current .question-slot .question').isVisible()))
        await reader.startQuiz();
    },
    answer: async (isRight) => {
      const reader = await learner();
      const quiz = await reader.place();
      const { id } = await reader.answer(isRight);
      const answer = reader.lastAnswer();
      acts.push({ kind: 'answer', quiz, attempt: 1, question: id, answer });
      await reader.nextQuestion();
    },
    becomes: async (status) => {
      await (await frame()).waitForSelector(`#save-status[data-status="${status}"]`, { state: 'attached' });
    },
    listen: async () => {
      const page = await (await frame()).locator('#notices, #alerts, #not-recording:visible').allInnerTexts();
      for (const line of LINES) if (page.join('\n').includes(line)) told.add(line);
    },
    relaunch: async () => {
      await activity.relaunch();
      await learner();
    },
  };
  return fixture;
};

/** The acts that the LMS has now, as the next launch of `course` will find them. */
export const keptNow = (
  fixture: FaultFixture,
  course: RuntimeCourse,
  writtenBy: RuntimeCourse = course,
): ReadonlySet<Act> =>
  new Set(
    fixture.acts.filter((act) => isKeptIn(fixture.activity.record.stored, act, 'both', course, writtenBy)),
  );

/** Waits until the LMS has what it is to get, or it is clear that it does not come. */
export const settled = async (
  fixture: FaultFixture,
  course: RuntimeCourse,
  acts: readonly Act[],
  writtenBy: RuntimeCourse,
): Promise<void> => {
  await fixture.becomes('saved');
  await vi.waitFor(
    async () => {
      await fixture.activity.report();
      const kept = keptNow(fixture, course, writtenBy);
      expect(acts.filter((act) => !kept.has(act))).toEqual([]);
    },
    { timeout: 10_000, interval: 20 },
  );
};
