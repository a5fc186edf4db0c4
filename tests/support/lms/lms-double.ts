import type { ScormApi, TraceEntry } from './api-trace.ts';

export interface LmsDoubleOptions {
  /** Values under their data-model names: what an earlier launch has left, and what the LMS says of learner and launch. */
  start?: Readonly<Record<string, string>>;
  /** Asked at every LMSCommit and LMSFinish, besides `setFailing`. */
  isCommitFailing?: () => boolean;
}

/** One launch of a SCO in an LMS that exists for a test only. */
export interface LmsDouble {
  readonly api: ScormApi;
  readonly trace: readonly TraceEntry[];
  /** What the LMS has kept of the content's values, under their data-model names, and `cmi.core.total_time`. */
  stored(): Record<string, string>;
  /** The next launch of the same SCO by the same learner. */
  relaunch(): LmsDouble;
  setFailing(on: boolean): void;
}
