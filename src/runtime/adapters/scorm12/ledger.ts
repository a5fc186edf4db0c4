import { type Element, SCORE, STATUS, SUSPEND_DATA } from './elements.ts';
import type { LmsClient } from './lms-client.ts';

/** How far a value has come on its way to the LMS's server. */
type Stage =
  /** LMSSetValue has failed, and may succeed another time. */
  | 'unset'
  /** It is set, and waits for a commit. */
  | 'set'
  /** A commit after it has failed: an LMS such as Moodle takes it for sent, and sends it no more. */
  | 'lost'
  /** A commit after it was taken, as far as the LMS says. */
  | 'accepted'
  /** It is with the LMS, or will never be. */
  | 'done';

/** What of this launch's values the LMS has acknowledged. */
export interface AcknowledgementLedger {
  /**
   * Sets an element if its value is new. Returns the LMS's error code.
   *
   * @param given what the LMS is given in place of the value.
   */
  set(element: string, value: string, given?: string): string;
  /** The same, whether the value is new or not. */
  setAgain(element: string, value: string, given?: string): string;
  /** Commits once; whether everything set so far is taken, as far as the LMS says. */
  commit(): boolean;
  /** Calls LMSFinish, which commits as well. */
  finish(): boolean;
  /** The value as LMSSetValue took it last. */
  valueOf(element: string): string | undefined;
  isAt(element: string, ...stages: readonly Stage[]): boolean;
  /** The elements at these stages, with the values that were meant last. */
  at(...stages: readonly Stage[]): readonly Element[];
  /** What is set goes no further: a commit after it would say nothing of it. */
  markLost(): void;
  /** The next commit brings what earlier ones have lost. */
  markSet(): void;
  /** The server was reached after the last commit: what the LMS said to have taken, it has. */
  markConfirmed(): void;
  /** The server could not be reached: what the LMS said to have taken since it last could counts as not taken. */
  markUnconfirmed(): void;
  /** Whether nothing waits for that. */
  isConfirmed(): boolean;
  /** Whether the LMS answered the last commit with "true", be it that it had refused a value before. */
  wasHeard(): boolean;
  /** Whether something was set since the last commit. */
  hasChanges(): boolean;
  /** Whether something was refused or lost, or waits for a commit. */
  hasLostValues(): boolean;
  /** Whether LMSSetValue has taken a status in this launch. */
  hasStatus(): boolean;
}

/** Error codes that say "this LMS does not have the element" (SCORM 1.2 RTE 3.3.4; some LMSs answer 201 for 401). */
const UNSUPPORTED: readonly string[] = ['401', '201'];

/** Error codes that say "not this element, or not this value": trying again changes nothing. */
const REFUSED: readonly string[] = [...UNSUPPORTED, '402', '403', '404', '405'];

/** What a learner cannot do without: when an LMS refuses one of these, the learner hears of it. */
const ESSENTIAL: readonly string[] = [SUSPEND_DATA, STATUS, SCORE];

/** Objectives and interactions are optional as a whole, other elements one by one. */
const familyOf = (element: string): string =>
  /^cmi\.(?:objectives|interactions)/.exec(element)?.[0] ?? element;

/** Creates the ledger of one launch. */
export const createAcknowledgementLedger = (lms: LmsClient): AcknowledgementLedger => {
  const entries = new Map<string, { value: string; stage: Stage }>();
  const unsupported = new Set<string>();
  let hasChanges = false;
  let hasStatus = false;
  let wasHeard = true;
  let isConfirmed = true;

  const isAt = (element: string, ...stages: readonly Stage[]): boolean =>
    stages.some((stage) => entries.get(element)?.stage === stage);

  const at = (...stages: readonly Stage[]): readonly Element[] =>
    [...entries].flatMap(([element, { value }]): Element[] =>
      isAt(element, ...stages) ? [[element, value]] : [],
    );

  const move = (from: Stage, to: Stage): void => {
    for (const entry of entries.values()) if (entry.stage === from) entry.stage = to;
  };

  const hasLostValues = (): boolean => at('unset', 'set', 'lost').length > 0;

  const setAgain = (element: string, value: string, given = value): string => {
    if (unsupported.has(familyOf(element))) return '0';
    const { isDone, error } = lms.set(element, given);
    const isEssential = ESSENTIAL.includes(element);
    hasChanges = true;
    hasStatus ||= isDone && element === STATUS;
    if (isDone || isEssential || !REFUSED.includes(error))
      entries.set(element, { value, stage: isDone ? 'set' : 'unset' });
    else {
      if (UNSUPPORTED.includes(error)) unsupported.add(familyOf(element));
      // Nothing is waited for; what a commit has taken before still has to be confirmed.
      if (!isAt(element, 'accepted')) entries.delete(element);
    }
    return error;
  };

  const conclude = (isDone: boolean): boolean => {
    hasChanges = false;
    wasHeard = isDone;
    if (isDone && at('set').length > 0) isConfirmed = false;
    move('set', isDone ? 'accepted' : 'lost');
    return isDone && !hasLostValues();
  };

  return {
    set: (element, value, given) =>
      entries.get(element)?.value === value && !isAt(element, 'unset')
        ? '0'
        : setAgain(element, value, given),
    setAgain,
    commit: () => conclude(lms.commit().isDone),
    finish: () => conclude(lms.finish()),
    valueOf: (element) => (isAt(element, 'unset') ? undefined : entries.get(element)?.value),
    isAt,
    at,
    markLost: () => move('set', 'lost'),
    markSet: () => move('lost', 'set'),
    markConfirmed: () => {
      move('accepted', 'done');
      isConfirmed = true;
    },
    markUnconfirmed: () => {
      move('accepted', 'lost');
      isConfirmed = true;
    },
    isConfirmed: () => isConfirmed,
    wasHeard: () => wasHeard,
    hasChanges: () => hasChanges,
    hasLostValues: hasLostValues,
    hasStatus: () => hasStatus,
  };
};
