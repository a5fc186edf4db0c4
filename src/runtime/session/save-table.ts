/** Why the LMS has not taken everything. */
export type SaveTrouble =
  /** It answered so, or gave no answer. */
  | 'refused'
  /** The server cannot be reached. */
  | 'offline'
  /** The server no longer knows the learner: the session has expired, or was ended in another window. */
  | 'signed-out'
  /** It hands back less suspend data than it was given. */
  | 'cut';

/**
 * `closing`: the launch is about to end, and what is open on the page still goes into the last save; `ended`: LMSFinish was
 * called; `taken-over`: another window of this browser writes now.
 */
export type SavePhase = 'open' | 'closing' | 'ended' | 'taken-over';

/**
 * Where the saving of a launch stands. An open launch without a trouble is saved; with one it is cut, or unsaved, or at risk
 * if this browser keeps no copy either (`save-report.ts`).
 */
export interface SaveState {
  readonly phase: SavePhase;
  /** Why the LMS has not taken everything; `null`: it has, as far as it says. */
  readonly trouble: SaveTrouble | null;
}

/** Everything that happens to saving. Those marked * come with a trouble. */
export type SaveEvent =
  /** The learner has done something that is worth a commit, or a tracker has something to keep. */
  | 'changed'
  /** The learner has done something that can wait for the next commit. */
  | 'changed-quietly'
  /** What can wait has waited long enough. */
  | 'commit-due'
  /** The page is being hidden. */
  | 'hidden'
  /** * A commit was taken, as far as the LMS says; `null`, or `cut` if less suspend data comes back. */
  | 'commit-taken'
  /** A commit, or the setting of a value before it, has failed. */
  | 'commit-refused'
  /** The browser says that it has no network: no answer of an LMS counts. */
  | 'browser-offline'
  /** A probe of the server after a commit that was taken: it was reached, and everything is with the LMS; or not everything. */
  | 'confirmed'
  | 'confirmed-in-part'
  /** * The same: `offline` or `signed-out`, so the LMS's "true" was none. */
  | 'commit-disproved'
  /** A probe of the server after a failed commit: it knows the learner. */
  | 'server-reachable'
  /** * The same: `offline` or `signed-out`. */
  | 'server-unavailable'
  /** The same, when another commit was made meanwhile. */
  | 'server-unavailable-late'
  /** It is time to try again; the learner, or a network that is back, asks for it. */
  | 'retry-due'
  | 'retry-asked'
  /** Something is missing, and the server may be there. */
  | 'retry'
  /** A probe of the server before trying again: it is not reached yet. */
  | 'server-still-unavailable'
  /** * Suspend data was read again later: `null`, or `cut`. */
  | 'read-again'
  /** Another window has opened the course, or gives it back. */
  | 'window-opened'
  | 'window-released'
  /** The learner has removed the copy in this browser, or the LMS has answered before its server can have been asked. */
  | 'copy-due'
  /** The launch is about to end; it ends. */
  | 'closing'
  | 'closed'
  /** LMSFinish: all that was set is taken, as far as the LMS says; or not. */
  | 'finish-taken'
  | 'finish-failed'
  /** * With LMSFinish more was lost than the time of this launch: `refused` or `offline`. */
  | 'end-lost';

/** What is done about it, in the order given. */
export type SaveEffect =
  /** Encodes the state and sets what has changed of it in the LMS. */
  | 'record'
  /** Sets the time of this launch, and how it is left. */
  | 'recordTime'
  /** Writes the journal, unless the learner has removed it and done nothing since. */
  | 'writeJournal'
  /** Removes from the journal what the LMS has. */
  | 'clearJournal'
  | 'commit'
  /** Commits if something was set since the last commit. */
  | 'commitChanges'
  | 'scheduleCommit'
  /** Sends what a commit has lost again. */
  | 'resend'
  /** Tries again now, unless nothing is missing or the browser has no network; or later. */
  | 'retryNow'
  | 'scheduleRetry'
  | 'cancelRetry'
  /** What the LMS said to have taken, it has; or has not. */
  | 'markConfirmed'
  | 'markUnconfirmed'
  /** Probes the server: after a commit that was taken, after a failed one, before trying again. */
  | 'probeAfterCommit'
  | 'probeAfterFailure'
  | 'probeBeforeRetry'
  /** Cancels every timer. */
  | 'stop'
  /** Saves for the last time and calls LMSFinish. */
  | 'finish';

type Trouble = SaveState['trouble'];

/** For all; of troubles that follow: the one that comes with the event, or the one that was there. */
const ANY = 'any';
const GIVEN = 'given';
const SAME = 'same';

/** As far as the LMS says, it has taken everything. */
const TAKEN = [null, 'cut'] as const;
const FAILED = ['refused', 'offline', 'signed-out'] as const;
/** As long as the server is out of reach no "true" is believed. */
const UNAVAILABLE = ['offline', 'signed-out'] as const;

/** The first row that fits counts. */
type Row = readonly [
  phase: SavePhase | typeof ANY,
  troubles: readonly Trouble[] | typeof ANY,
  next: Trouble | SavePhase | typeof GIVEN | typeof SAME,
  ...effects: SaveEffect[],
];

/** The one table from a state and an event to the next trouble or phase and what is done. Where no row fits, nothing happens. */
const TABLE: Readonly<Record<SaveEvent, readonly Row[]>> = {
  // phase, troubles -> trouble or phase, effects
  changed: [
    ['open', ANY, SAME, 'record', 'recordTime', 'writeJournal', 'commit'],
    ['closing', ANY, SAME, 'record', 'recordTime', 'writeJournal'],
  ],
  'changed-quietly': [
    ['open', ANY, SAME, 'record', 'recordTime', 'writeJournal', 'scheduleCommit'],
    ['closing', ANY, SAME, 'record', 'recordTime', 'writeJournal'],
  ],
  'commit-due': [['open', ANY, SAME, 'commit']],
  hidden: [['open', ANY, SAME, 'commitChanges']],
  'commit-taken': [['open', ANY, GIVEN, 'cancelRetry', 'probeAfterCommit']],
  'commit-refused': [
    ['open', UNAVAILABLE, SAME, 'markUnconfirmed', 'writeJournal', 'scheduleRetry', 'probeAfterFailure'],
    ['open', ANY, 'refused', 'writeJournal', 'scheduleRetry', 'probeAfterFailure'],
  ],
  'browser-offline': [['open', ANY, 'offline', 'markUnconfirmed', 'writeJournal', 'scheduleRetry']],
  confirmed: [
    [ANY, [null], SAME, 'markConfirmed', 'clearJournal'],
    [ANY, ANY, SAME, 'markConfirmed'],
  ],
  'confirmed-in-part': [
    // The journal of an attempt that another window has taken over is that window's.
    ['taken-over', ANY, SAME, 'markConfirmed'],
    [ANY, ANY, SAME, 'markConfirmed', 'writeJournal'],
  ],
  'commit-disproved': [
    ['open', TAKEN, GIVEN, 'markUnconfirmed', 'writeJournal', 'scheduleRetry'],
    ['taken-over', TAKEN, GIVEN, 'markUnconfirmed'],
    [ANY, TAKEN, GIVEN, 'markUnconfirmed', 'writeJournal'],
  ],
  // Who signs in again in another window is known to the server, and this page still is not.
  'server-reachable': [[ANY, ['offline'], 'refused']],
  'server-unavailable': [[ANY, FAILED, GIVEN, 'markUnconfirmed']],
  // What an LMS has said to have taken in the meantime, it has not.
  'server-unavailable-late': [[ANY, FAILED, SAME, 'markUnconfirmed']],
  // A lost connection is probed before an LMS is asked, because the asking stops the page.
  'retry-due': [
    ['open', UNAVAILABLE, SAME, 'probeBeforeRetry'],
    ['open', ANY, SAME, 'retryNow'],
  ],
  'retry-asked': [['open', ANY, SAME, 'retryNow']],
  retry: [['open', ANY, SAME, 'record', 'writeJournal', 'resend']],
  'server-still-unavailable': [['open', ANY, SAME, 'scheduleRetry']],
  'read-again': [['open', TAKEN, GIVEN]],
  'window-opened': [['open', ANY, 'taken-over', 'stop']],
  'window-released': [
    ['taken-over', FAILED, 'open', 'scheduleRetry'],
    ['taken-over', ANY, 'open'],
  ],
  'copy-due': [
    ['taken-over', ANY, SAME],
    [ANY, ANY, SAME, 'writeJournal'],
  ],
  closing: [['open', ANY, 'closing']],
  closed: [['closing', ANY, 'ended', 'stop', 'finish']],
  'finish-taken': [['ended', [null], SAME, 'probeAfterCommit']],
  'finish-failed': [['ended', ANY, SAME, 'markUnconfirmed', 'writeJournal']],
  'end-lost': [['ended', [null], GIVEN]],
};

const PHASES: readonly unknown[] = ['open', 'closing', 'ended', 'taken-over'];

const isPhase = (next: Row[2]): next is SavePhase => PHASES.includes(next);

/** What follows from an event. */
export interface Transition {
  readonly next: SaveState;
  readonly effects: readonly SaveEffect[];
}

/**
 * Reads the table. Pure.
 *
 * @param given the trouble that comes with the event.
 */
export const transition = (state: SaveState, event: SaveEvent, given: Trouble = null): Transition => {
  const row = TABLE[event].find(
    ([phase, troubles]) =>
      (phase === ANY || phase === state.phase) && (troubles === ANY || troubles.includes(state.trouble)),
  );
  const [, , next = SAME, ...effects] = row ?? [];
  if (next === SAME) return { next: state, effects };
  return isPhase(next)
    ? { next: { ...state, phase: next }, effects }
    : { next: { ...state, trouble: next === GIVEN ? given : next }, effects };
};
