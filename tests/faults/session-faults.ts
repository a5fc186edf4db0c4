import type { Evidence } from './acts.ts';
import type { Bench, LaunchOptions } from './bench.ts';
import type { DoubleName } from './cell.ts';
import type { Visit } from './visit.ts';

/**
 * One fault, told as a story in two launches. In the first, a learner reads and answers while all is well (`before`), goes
 * on under the fault, and after it; then leaves. The second launch, on the same computer, shows what has become of it.
 */
export interface SessionFault {
  readonly name: string;
  /** Before the first launch. */
  readonly atLaunch?: (bench: Bench) => void;
  /** After the first acts. */
  readonly begin?: (bench: Bench, visit: Visit) => void;
  /** After the acts under the fault; a fault that goes on to the end of the launch has none. */
  readonly end?: (bench: Bench, visit: Visit) => Promise<void> | void;
  /** How the first launch ends. */
  readonly leave?: 'leave' | 'kill';
  /** Before the second launch; all troubles of the first are over unless they are set here. */
  readonly between?: (bench: Bench) => void;
  readonly second?: LaunchOptions;
  readonly evidence?: Evidence;
  /** Losses that nobody can prevent, with the reason. */
  readonly unavoidable?: string | Partial<Record<DoubleName, string>>;
  /** The most commits of one action; more than one only where something is sent again. */
  readonly mostCommits?: number;
  /** Whether the learner must have been told something. */
  readonly isTold: boolean | Partial<Record<DoubleName, boolean>>;
}

/** The commit goes wrong so many times. */
const failing =
  (how: Bench['troubles']['commit'], times: number) =>
  (bench: Bench): void => {
    bench.troubles.commit = how;
    bench.troubles.commitsLeft = times;
  };

export const sessionFaults: readonly SessionFault[] = [
  { name: 'nothing goes wrong', isTold: false },
  { name: 'LMSCommit answers "false" for ever', begin: failing('false', Infinity), isTold: true },
];
