import type { ScormApi } from './find-api.ts';
import { sendsUnchangedValues } from './quirks/unchanged-values.ts';

/** The answer to a call: whether the LMS did it, and its error code (`0`: none; SCORM 1.2 RTE 3.3.4). */
export interface LmsAnswer {
  readonly isDone: boolean;
  readonly error: string;
}

/** The LMS behind plain functions that never throw: every answer is checked, every value a string. */
export interface LmsClient {
  initialize(): boolean;
  /** The value, or `''` when the LMS has none or does not know the element. */
  get(element: string): string;
  /** The same, `null` when what came back is no text at all, as with an LMS that cannot be read. */
  getOrNull(element: string): string | null;
  /** Whether the LMS hands a number back as a number: no LMS but Moodle is known to. */
  returnsNumbers(element: string): boolean;
  /** Whether a commit is known to bring everything that was set, not changes alone. */
  readonly sendsUnchanged: boolean;
  set(element: string, value: string): LmsAnswer;
  /** Whether a commit of this launch was answered before a server can have been asked: then "true" says nothing of it. */
  answersAtOnce(): boolean;
  commit(): LmsAnswer;
  finish(): boolean;
}

/** One call to the LMS, without any value that says something of the learner. */
export interface LmsCall {
  /** `LMSSetValue cmi.core.exit`, say. */
  readonly call: string;
  /** What came back: `true`, `false`, `string of 36`, `null`, an exception. */
  readonly answer: string;
  /** Error code; `''` where it was not asked for. */
  readonly error: string;
}

/** Whether a value is one of those under which LMSs say that they have none. */
export const isBlank = (value: string): boolean => ['', 'null', 'undefined'].includes(value);

/** Some LMSs answer in the words of their own language: `True`. */
const isTrue = (answer: unknown): boolean => ['true', '1'].includes(String(answer).toLowerCase());

/** No request to a server, with an answer waited for, is as quick as this, milliseconds. */
const AT_ONCE_MS = 5;

/** Says of what kind an answer is, and never what it holds. */
const kindOf = (answer: unknown): string => {
  if (answer === '') return 'empty';
  if (answer === null || answer === undefined) return String(answer);
  if (typeof answer === 'boolean') return `boolean ${answer}`;
  if (typeof answer !== 'string') return typeof answer;
  return /^(?:true|false)$/i.test(answer) ? answer : `string of ${answer.length}`;
};

/**
 * Wraps an API object. Its functions are called as its methods, with strings.
 *
 * @param onCall hears of every call that was made.
 * @param nowMs the time, by a clock that never jumps; without one no answer counts as given at once.
 */
export const createLmsClient = (
  api: ScormApi,
  onCall: (call: LmsCall) => void = () => {},
  nowMs?: () => number,
): LmsClient => {
  let answersAtOnce = false;
  const errorOf = (): string => {
    try {
      return String(api.LMSGetLastError() ?? '0');
    } catch {
      return '101';
    }
  };
  /** An LMS that throws, or that has no such function, counts as one that answers nothing. */
  const ask = (name: string, run: () => unknown, isCommand: boolean): { answer: unknown; error: string } => {
    let answer: unknown;
    let kind: string;
    let error = '';
    try {
      answer = run();
      kind = kindOf(answer);
      if (isCommand) error = isTrue(answer) ? '0' : errorOf();
    } catch {
      kind = 'threw';
      error = '101';
    }
    onCall({ call: name, answer: kind, error });
    return { answer, error };
  };
  const command = (name: string, run: () => unknown): LmsAnswer => {
    const { answer, error } = ask(name, run, true);
    return { isDone: isTrue(answer), error };
  };
  const read = (element: string): unknown =>
    ask(`LMSGetValue ${element}`, () => api.LMSGetValue(element), false).answer;
  return {
    initialize: () => command('LMSInitialize', () => api.LMSInitialize('')).isDone,
    get: (element) => String(read(element) ?? ''),
    getOrNull: (element) => {
      const value = read(element);
      return typeof value === 'string' ? value : null;
    },
    sendsUnchanged: sendsUnchangedValues(api),
    returnsNumbers: (element) => typeof read(element) === 'number',
    set: (element, value) => command(`LMSSetValue ${element}`, () => api.LMSSetValue(element, value)),
    answersAtOnce: () => answersAtOnce,
    commit: () => {
      const startMs = nowMs?.() ?? 0;
      const answer = command('LMSCommit', () => api.LMSCommit(''));
      answersAtOnce ||= answer.isDone && nowMs !== undefined && nowMs() - startMs < AT_ONCE_MS;
      return answer;
    },
    finish: () => command('LMSFinish', () => api.LMSFinish('')).isDone,
  };
};
