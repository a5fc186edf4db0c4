import type { ActivityOptions } from '../../../src/lms-profiles/activity.ts';
import { createLmsDouble, type LmsDouble, type ProfileDouble } from '../../../src/lms-profiles/lms-double.ts';
import { strict } from '../../../src/lms-profiles/profiles/strict.ts';

export interface StrictOptions extends ActivityOptions {
  /** Optional elements this LMS does not implement (401): all of them, or those named and everything below. */
  readonly without?: 'optional' | readonly string[];
}

export interface StrictDouble extends LmsDouble {
  /** The data model as it stands, committed or not. */
  values(): Record<string, string>;
  relaunch(): StrictDouble;
}

const withValues = (double: ProfileDouble): StrictDouble => ({
  api: double.api,
  trace: double.trace,
  stored: double.stored,
  setFailing: double.setFailing,
  values: () => double.launch.values(),
  relaunch: () => withValues(double.relaunch()),
});

/** An LMS that refuses whatever the standard refuses. */
export const createStrictApi = ({ without = [], ...options }: StrictOptions = {}): StrictDouble =>
  withValues(createLmsDouble({ ...strict, elements: { ...strict.elements, without } }, options));
