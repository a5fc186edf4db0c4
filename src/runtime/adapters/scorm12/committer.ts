import { SCORE, SCORE_MIN, STATUS } from './elements.ts';
import type { AcknowledgementLedger } from './ledger.ts';
import type { LmsClient } from './lms-client.ts';
import { nearScore } from './quirks/near-score.ts';
import { placeholderValue } from './quirks/placeholder-value.ts';

/** Brings what was set to the LMS's server. */
export interface Committer {
  /** Sets the score; beside a new status, Moodle gets one that is a little off first. */
  setScore(score: string, isNewStatus: boolean): void;
  /** Commits; whether everything set so far has been taken, as far as the LMS says. */
  commit(): boolean;
  /** Sends what commits have lost again; whether all was taken. */
  resend(): boolean;
  /** Calls LMSFinish; whether everything set so far has been taken, as far as the LMS says. */
  finish(): boolean;
}

export const createCommitter = (lms: LmsClient, ledger: AcknowledgementLedger): Committer => {
  /** Whether the next commit gives the LMS a score that is a little off. */
  let isScoreOff = false;
  let timesOff = 0;

  const setScoreOff = (score: string): void => {
    isScoreOff = true;
    timesOff += 1;
    ledger.setAgain(SCORE, score, nearScore(score, timesOff));
  };

  const commitScore = (score: string): boolean => {
    ledger.setAgain(SCORE, score);
    return ledger.commit();
  };

  /**
   * Commits; a result in Moodle twice, and where its first commit is refused, with the status first: 4.5 has a grade of 0 as
   * soon as it has a status without a score, 4.3 with "force completed" takes no score as long as `incomplete` is stored.
   */
  const commit = (): boolean => {
    const score = isScoreOff ? ledger.valueOf(SCORE) : undefined;
    if (score !== undefined && ledger.isAt(SCORE, 'lost')) setScoreOff(score);
    isScoreOff = false;
    const isFirstTime = ledger.isAt(STATUS, 'set', 'unset');
    const isDone = ledger.commit();
    if (score === undefined) return isDone;
    if (ledger.wasHeard()) return commitScore(score);
    return isFirstTime && sendLost(true);
  };

  /**
   * Sends every element that a commit has lost to another value and back, with a commit after each. In Moodle the score of a
   * lost status is left out of the first: it would come to `incomplete`.
   *
   * @param isStatusFirst whether that score comes after its status, not with it.
   */
  const sendLost = (isStatusFirst: boolean): boolean => {
    const isScoreLate =
      ledger.isAt(STATUS, 'lost') && ledger.isAt(SCORE, 'lost') && lms.returnsNumbers(SCORE);
    const score = isScoreLate ? ledger.valueOf(SCORE) : undefined;
    const wanted = ledger.at('lost').filter(([element]) => element !== SCORE || !isScoreLate);
    for (const [element, value] of wanted) {
      const [interaction = ''] = /^cmi\.interactions\.\d+/.exec(element) ?? [];
      lms.set(element, placeholderValue(element, value, ledger.valueOf(`${interaction}.type`)));
    }
    ledger.commit();
    const wasTaken = ledger.wasHeard();
    // Whatever became of it: the LMS must not be left with a value that is not meant.
    for (const [element, value] of wanted) ledger.setAgain(element, value);
    if (wasTaken && isStatusFirst && score !== undefined) {
      ledger.commit();
      return ledger.wasHeard() && commitScore(score);
    }
    isScoreOff ||= isScoreLate;
    if (wasTaken) return commit();
    // The next commit would be taken for theirs, and if it failed as well, LMSFinish would leave them out.
    ledger.markLost();
    return false;
  };

  return {
    setScore: (score, isNewStatus) => {
      if (isNewStatus ? lms.returnsNumbers(SCORE_MIN) : isScoreOff && ledger.valueOf(SCORE) !== score)
        setScoreOff(score);
      else ledger.set(SCORE, score);
    },
    commit,
    resend: () => {
      for (const [element, value] of ledger.at('unset')) ledger.setAgain(element, value);
      if (lms.sendsUnchanged) ledger.markSet();
      return ledger.at('lost').length === 0 ? commit() : sendLost(false);
    },
    finish: () => {
      if (isScoreOff) commit();
      // If even that was lost, LMSFinish takes status and score as they are meant.
      if (isScoreOff) lms.set(SCORE, ledger.valueOf(SCORE) ?? '');
      return ledger.finish();
    },
  };
};
