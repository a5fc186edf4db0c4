import type { ScormApi } from './find-api.ts';

/** The answer to a call: whether the LMS did it, and its error code (`0`: none; SCORM 1.2 RTE 3.3.4). */
export interface LmsAnswer {
  readonly isDone: boolean;
  readonly error: string;
}

/** The LMS behind plain functions that never throw: every answer is checked, every value a string. */
export interface Lms {
  initialize(): boolean;
  /** The value, or `''` when the LMS has none or does not know the element. */
  get(element: string): string;
  /** Whether the LMS hands a number back as a number: no LMS but Moodle is known to. */
  keepsNumbers(element: string): boolean;
  set(element: string, value: string): LmsAnswer;
  commit(): LmsAnswer;
  finish(): boolean;
}

const isTrue = (answer: unknown): boolean => ['true', '1'].includes(String(answer));

/** An LMS that threw, or that has no such function. */
const THREW: LmsAnswer = { isDone: false, error: '101' };

/** Wraps an API object. Its functions are called as its methods, with strings. */
export const createLms = (api: ScormApi): Lms => {
  const errorOf = (): string => {
    try {
      return String(api.LMSGetLastError() ?? '0');
    } catch {
      return '101';
    }
  };
  const call = (run: () => unknown): LmsAnswer => {
    try {
      const isDone = isTrue(run());
      return { isDone, error: isDone ? '0' : errorOf() };
    } catch {
      return THREW;
    }
  };
  return {
    initialize: () => call(() => api.LMSInitialize('')).isDone,
    get: (element) => {
      try {
        return String(api.LMSGetValue(element) ?? '');
      } catch {
        return '';
      }
    },
    keepsNumbers: (element) => {
      try {
        return typeof api.LMSGetValue(element) === 'number';
      } catch {
        return false;
      }
    },
    set: (element, value) => call(() => api.LMSSetValue(element, value)),
    commit: () => call(() => api.LMSCommit('')),
    finish: () => call(() => api.LMSFinish('')).isDone,
  };
};
