import type { LmsProfile } from '../../src/lms-profiles/lms-profile.ts';
import { LMS_PROFILES } from '../../src/lms-profiles/profile-registry.ts';

/** The learning platforms that every fault is tried with. */
export const DOUBLES = ['strict', 'moodle', 'scorm-again'] as const;

export type DoubleName = (typeof DOUBLES)[number];

/** Profiles of hosts that are like none of these: every fault of a session is tried with them as well. */
const HOSTS: readonly string[] = ['moodle-app', 'open-edx', 'ilias', 'chamilo', 'frappe', 'kolibri'];

const isDouble = (id: string): boolean => id === 'strict' || id === 'moodle-4.3';

/** The profiles of this run: with `FAULT_HOSTS=all`, as in `npm run faults`, all that there are. */
export const HOST_PROFILES: readonly LmsProfile[] = LMS_PROFILES.filter(
  ({ id }) => !isDouble(id) && (process.env.FAULT_HOSTS === 'all' || HOSTS.includes(id)),
);

/** Whether a host has a place in the documentation: those that are like another have not. */
export const isInTable = (name: string): boolean =>
  HOSTS.includes(name) || DOUBLES.some((double) => double === name);

/** Which of the three a host is taken for, where a fault says of each what happens. */
export const doubleFor = (name: string): DoubleName =>
  DOUBLES.find((double) => double === name) ?? (name.startsWith('moodle') ? 'moodle' : 'strict');

/** What became of a learner's acts under one fault in one learning platform. */
export interface Cell {
  readonly fault: string;
  /** A double, or the id of a profile. */
  readonly double: string;
  /** Acts that the learner was shown as done: answers with their feedback, results, pages opened, notes left. */
  readonly given: number;
  /** Found in the LMS at the end, without help of the browser's own copy. */
  readonly kept: number;
  /** Came back from the browser's own copy at the next launch on that computer. */
  readonly replayed: number;
  /** Neither. */
  readonly lost: number;
  /** The line that the learner saw; `null` when there was nothing to say. */
  readonly told: string | null;
}

/** A cell as a test hands it to whoever prints the matrix. */
export interface RecordedCell extends Cell {
  /** The part of the matrix: what a session alone can show, or what takes a browser. */
  readonly level: 'session' | 'browser';
  /** Why a loss is unavoidable; `null` if nothing may be lost. */
  readonly unavoidable: string | null;
}
