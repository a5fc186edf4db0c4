import type { LmsCall } from '../adapters/scorm12/lms-client.ts';

/** One call with the time it was made. */
export interface LoggedCall extends LmsCall {
  /** Seconds since the launch, two decimals. */
  readonly atSeconds: number;
}

/** The last calls to an LMS. */
export interface CallLog {
  add(call: LmsCall): void;
  /** Oldest first. */
  calls(): readonly LoggedCall[];
}

/** So many calls are remembered. */
const REMEMBERED = 80;

/** Remembers the last calls, which say nothing of the learner. */
export const createCallLog = (elapsedMs: () => number): CallLog => {
  const startedMs = elapsedMs();
  const calls: LoggedCall[] = [];
  return {
    add: (call) => {
      calls.push({ ...call, atSeconds: Math.round((elapsedMs() - startedMs) / 10) / 100 });
      if (calls.length > REMEMBERED) calls.shift();
    },
    calls: () => [...calls],
  };
};
