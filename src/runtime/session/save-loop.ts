import type { SuspendDataReadBack } from '../adapters/scorm12/quirks/truncated-suspend-data.ts';
import type { Recorder } from '../adapters/scorm12/recorder.ts';
import { createSaveReport, type SaveReport } from './save-report.ts';
import {
  type SaveEffect,
  type SaveEvent,
  type SaveState,
  type SaveTrouble,
  transition,
} from './save-table.ts';
import type { ServerConnection } from './session-environment.ts';

/** A change that alone is not worth a commit waits for so long. */
const QUIET_COMMIT_MS = 10_000;

/** After a failed commit: a second try soon, then less and less often. */
const RETRY_DELAYS_MS: readonly number[] = [5_000, 15_000, 60_000, 60_000, 300_000];

/** One save of an attempt. */
export interface SavePoint {
  /** Its number; 0: none. */
  readonly sequence: number;
  /** The key (`hashKey`) of its suspend data. */
  readonly key: string;
}

/** What the loop moves. */
export interface SaveLoopEnvironment {
  readonly recorder: Recorder;
  readonly readBack: SuspendDataReadBack;
  readonly connection: ServerConnection;
  readonly schedule: (callback: () => void, delayMs: number) => () => void;
  /** Whether the LMS answers before its server can have been asked. */
  readonly answersAtOnce: () => boolean;
  /** Whether the LMS handed back less than it once took: then the journal keeps everything. */
  readonly losesSuspendData: boolean;
  /** The last save that the LMS is known to have. */
  readonly confirmed: SavePoint;
  /** Encodes the state and sets it in the LMS. */
  readonly record: () => void;
  readonly recordTime: () => void;
  /** What was recorded last. */
  readonly recorded: () => SavePoint;
  /** Writes the journal, unless the learner has removed it and done nothing since; whether the browser keeps it. */
  readonly writeJournal: () => boolean;
  /** Removes from the journal what is no later than that save. */
  readonly clearJournal: (sequence: number) => void;
  /** The launch ends: before it is recorded for the last time, and after LMSFinish. */
  readonly onEnd: () => void;
  readonly onEnded: () => void;
  /** Ends the launch in the LMS; whether everything was taken, as far as it says. */
  readonly finish: () => boolean;
  /** Something has happened, and all that follows from it. */
  readonly onHandled: () => void;
}

/** Saves a launch: asks the table what follows from an event, and does it. */
export interface SaveLoop {
  handle(event: SaveEvent): void;
  report(): SaveReport;
  /** Whether the browser keeps the journal. */
  isJournalWritten(): boolean;
  confirmed(): SavePoint;
  /** The number of the last save of which the LMS said so, and nobody knows; 0: none. */
  claimed(): number;
  /** How many commits there were. */
  commits(): number;
  /** Suspend data was read back again. */
  onReadAgain(): void;
}

export const createSaveLoop = (environment: SaveLoopEnvironment): SaveLoop => {
  const { recorder, readBack, connection, schedule, losesSuspendData } = environment;
  let state: SaveState = { phase: 'open', trouble: null };
  let isJournalWritten = false;
  let depth = 0;
  let { confirmed } = environment;
  let claimed = 0;
  /** Whether the server was seen to know the learner: one that never does, as behind a redirect, says nothing of him. */
  let wasAlive = false;
  let commits = 0;
  let verifications = 0;
  let failures = 0;
  let cancelRetry = (): void => {};
  let cancelCommit = (): void => {};

  const report = (): SaveReport => createSaveReport(state, isJournalWritten);

  /** One effect may be another event; whoever listens hears of what they led to, once. */
  const handle = (event: SaveEvent, trouble?: SaveTrouble | null): void => {
    const { next, effects } = transition(state, event, trouble);
    state = next;
    depth += 1;
    for (const effect of effects) perform[effect]();
    depth -= 1;
    if (depth === 0 && state.phase !== 'closing') environment.onHandled();
  };

  /** @param use hears why the server is of no use to this learner; `null`: it is, or nobody knows. */
  const probe = (use: (problem: SaveTrouble | null, isAlive: boolean) => void): void =>
    void connection.probe().then((reachability) => {
      const isAlive = reachability === 'alive';
      wasAlive ||= isAlive;
      const isSignedOut = reachability === 'signed-out' && wasAlive;
      use(reachability === 'unreachable' ? 'offline' : isSignedOut ? 'signed-out' : null, isAlive);
    });

  const cut = (): SaveTrouble | null => (readBack.isTruncated() ? 'cut' : null);

  const conclude = (isTaken: boolean): void => {
    commits += 1;
    if (recorder.wasHeard()) failures = 0;
    if (!connection.isOnline()) handle('browser-offline');
    else if (!isTaken) handle('commit-refused');
    else {
      readBack.check();
      handle('commit-taken', cut());
    }
  };

  const confirm = (point: SavePoint): void => {
    // The server may never hear of it, and the page would not: the next launch will show.
    if (environment.answersAtOnce()) {
      claimed = point.sequence;
      handle('copy-due');
      return;
    }
    confirmed = point;
    const isAll = !losesSuspendData && readBack.isWhole() && !recorder.hasChanges();
    handle(isAll ? 'confirmed' : 'confirmed-in-part');
  };

  const resendLosses = (): void => {
    if (recorder.hasLostValues()) handle('retry');
  };

  const finish = (): void => {
    const wasSaved = state.trouble === null && !recorder.hasChanges() && recorder.isConfirmed();
    environment.onEnd();
    environment.record();
    environment.recordTime();
    readBack.check();
    readBack.stop();
    // LMSFinish may be lost on the way: what is not known to be taken is kept until the next launch finds it in the LMS.
    if (!wasSaved || losesSuspendData || !readBack.isWhole()) perform.writeJournal();
    const isTaken = environment.finish();
    const isOnline = connection.isOnline();
    environment.onEnded();
    handle(isTaken && isOnline ? 'finish-taken' : 'finish-failed');
    // Without a copy only the time of this launch is missing, if all else was known to be saved.
    if (!(isTaken && isOnline) && (isJournalWritten || !wasSaved))
      handle('end-lost', isOnline ? 'refused' : 'offline');
  };

  const perform: Readonly<Record<SaveEffect, () => void>> = {
    record: environment.record,
    recordTime: environment.recordTime,
    writeJournal: () => {
      isJournalWritten = environment.writeJournal();
    },
    clearJournal: () => environment.clearJournal(confirmed.sequence),
    commit: () => {
      cancelCommit();
      conclude(recorder.commit());
    },
    commitChanges: () => {
      if (recorder.hasChanges()) perform.commit();
    },
    scheduleCommit: () => {
      cancelCommit();
      cancelCommit = schedule(() => handle('commit-due'), QUIET_COMMIT_MS);
    },
    resend: () => conclude(recorder.resend()),
    retryNow: () => (connection.isOnline() ? resendLosses() : handle('browser-offline')),
    scheduleRetry: () => {
      cancelRetry();
      // While the browser knows that it is offline, its return alone is waited for.
      if (!connection.isOnline()) return;
      const delay = RETRY_DELAYS_MS[Math.min(failures, RETRY_DELAYS_MS.length - 1)] ?? 0;
      failures += 1;
      cancelRetry = schedule(() => handle('retry-due'), delay);
    },
    cancelRetry: () => cancelRetry(),
    markConfirmed: recorder.markConfirmed,
    markUnconfirmed: recorder.markUnconfirmed,
    // Moodle answers "true" without a network: a commit counts only when the server can be reached.
    probeAfterCommit: () => {
      const point = environment.recorded();
      verifications += 1;
      const at = verifications;
      probe((problem) => {
        if (problem) {
          if (!recorder.isConfirmed()) handle('commit-disproved', problem);
          // An answer to an earlier question says nothing of what was committed since.
        } else if (at === verifications) confirm(point);
      });
    },
    probeAfterFailure: () => {
      const at = commits;
      probe((problem, isAlive) => {
        const isLate = at !== commits;
        if (problem) handle(isLate ? 'server-unavailable-late' : 'server-unavailable', problem);
        else if (isAlive && !isLate) handle('server-reachable');
      });
    },
    probeBeforeRetry: () => {
      const at = commits;
      probe((problem) => {
        if (at !== commits) return;
        if (problem) handle('server-still-unavailable');
        else resendLosses();
      });
    },
    stop: () => {
      cancelRetry();
      cancelCommit();
      readBack.stop();
    },
    finish,
  };

  return {
    handle,
    report,
    isJournalWritten: () => isJournalWritten,
    confirmed: () => confirmed,
    claimed: () => claimed,
    commits: () => commits,
    onReadAgain: () => {
      handle('read-again', cut());
      if (state.trouble === null && readBack.isWhole() && recorder.isConfirmed()) confirm(confirmed);
    },
  };
};
