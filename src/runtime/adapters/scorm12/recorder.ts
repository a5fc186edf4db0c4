import type { CourseState } from '../../../core/player/course-state.ts';
import type { RuntimeCourse } from '../../../core/player/runtime-course.ts';
import { statusWordFor } from '../../../core/player/status-words.ts';
import { formatDecimal } from '../../../core/text/decimal.ts';
import { chapterOutcomeOf, higherOf, type Outcome, outcomeOf } from '../../progress/outcome.ts';
import type { AnswerEvent, AnswerProjection, TimeOfDay } from './answer-projection.ts';
import { createArrayEntries } from './array-entries.ts';
import { type Committer, createCommitter } from './committer.ts';
import { type KnownObjective, objectiveElements, timeElements } from './element-projection.ts';
import { type Element, SCORE_MAX, SCORE_MIN, STATUS, SUSPEND_DATA } from './elements.ts';
import { type AcknowledgementLedger, createAcknowledgementLedger } from './ledger.ts';
import type { LmsClient } from './lms-client.ts';
import { createDialectWriter } from './quirks/dialect-fallback.ts';
import { readResult } from './read-result.ts';

/** Puts what happened into the LMS's data model, and knows which of it the LMS has taken. */
export interface Recorder
  extends Pick<
      AcknowledgementLedger,
      | 'hasStatus'
      | 'wasHeard'
      | 'hasChanges'
      | 'hasLostValues'
      | 'markConfirmed'
      | 'markUnconfirmed'
      | 'isConfirmed'
    >,
    Pick<Committer, 'commit' | 'resend' | 'finish'> {
  /** Sets interactions for an answer. */
  recordAnswer(event: AnswerEvent, time: TimeOfDay, projection: AnswerProjection): void;
  /**
   * Sets objectives, score, status, location and suspend data, in this order, as far as they changed; in Moodle the score of a
   * new status is at first a little off.
   */
  recordState(state: CourseState, suspendData: string): void;
  /** Sets the time of this launch, and how it is left. */
  recordTime(sessionMs: number, isFinal: boolean): void;
  /**
   * Sets the interactions that an earlier launch or another window could not deliver, and remembers a result among them; all
   * else follows from the state.
   *
   * @param interactions which interaction an index in `elements` means.
   */
  replay(elements: readonly Element[], interactions: Readonly<Record<string, string>>): void;
  /** How the whole stands: by the state, never lower than what the LMS has or was to have. */
  outcome(state: CourseState): Outcome;
  /** What is not known to be with the LMS's server, with the values that were meant last. */
  unconfirmed(): readonly Element[];
  /** Which interactions the indices in `unconfirmed` mean. */
  interactionsOf(elements: readonly Element[]): Readonly<Record<string, string>>;
}

const INTERACTIONS = 'cmi.interactions';
const OBJECTIVES = 'cmi.objectives';

const indexOf = (element: string): string | undefined => /^cmi\.interactions\.(\d+)\./.exec(element)?.[1];

/**
 * Creates the recorder of one launch.
 *
 * @param known the outcome that the LMS had at launch; nothing lower is ever written over it.
 * @param isStatusHidden whether `known` is assumed, because the LMS does not say.
 */
export const createRecorder = (
  course: RuntimeCourse,
  lms: LmsClient,
  known: Outcome | null,
  isStatusHidden = false,
): Recorder => {
  const ledger = createAcknowledgementLedger(lms);
  const sending = createCommitter(lms, ledger);
  const entries = createArrayEntries(lms, ledger);
  const notation = createDialectWriter();
  const objectives = new Map<string, KnownObjective>();
  /** What an earlier launch has reached without the LMS having taken it. */
  let floor = known;
  let writtenStatus = known?.status;
  let isStatusSaid = false;

  const setAll = (elements: readonly Element[]): void => {
    for (const [element, value] of elements) ledger.set(element, value);
  };

  const outcome = (state: CourseState): Outcome => higherOf(floor, outcomeOf(course, state));

  const recordOutcome = ({ status, percent }: Outcome): void => {
    const isNewStatus = status !== writtenStatus;
    const word = statusWordFor(course.statusWords, status);
    // An LMS may judge by any score that it sees: none goes with a word that is not final.
    if (
      percent !== null &&
      word !== 'incomplete' &&
      (status !== known?.status || percent !== known.percent)
    ) {
      setAll([
        [SCORE_MIN, '0'],
        [SCORE_MAX, '100'],
      ]);
      sending.setScore(formatDecimal(percent), isNewStatus);
    }
    if (isNewStatus) ledger.set(STATUS, word);
    // Chamilo makes an attempt completed whose launch has set no status. The LMS has it: nothing is lost with it.
    else if (!isStatusSaid && status === 'incomplete' && !isStatusHidden) lms.set(STATUS, word);
    isStatusSaid = true;
    writtenStatus = status;
  };

  const readObjective = (id: string, n: number): KnownObjective => {
    const at = `${OBJECTIVES}.${n}`;
    const isThere = entries.countOf(OBJECTIVES) > n && lms.get(`${at}.id`) === id;
    return isThere
      ? { status: lms.get(`${at}.status`), percent: Number(lms.get(`${at}.score.raw`)) || -1 }
      : { status: '', percent: -1 };
  };

  const recordObjectives = (state: CourseState): void => {
    const ids = course.chapters.map((chapter) => chapter.id);
    course.chapters.forEach((chapter, n) => {
      const reached = chapterOutcomeOf(course, state, chapter);
      if (reached.status === 'not attempted') return;
      const earlier = objectives.get(chapter.id) ?? readObjective(chapter.id, n);
      objectives.set(chapter.id, earlier);
      entries.open(OBJECTIVES, ids, n);
      setAll(objectiveElements(n, reached, earlier));
    });
  };

  return {
    ...ledger,
    ...sending,
    recordAnswer: (event, time, { findInteraction, projectAnswer, projectWords }) => {
      const { n, question } = findInteraction(course, event);
      if (n === undefined || n === null || !question) return;
      entries.open(INTERACTIONS, course.interactionIds, n);
      const [before, after] = projectAnswer(n, question, event, time);
      setAll(before);
      notation.write(question.isReadable, (dialect) =>
        projectWords(n, question, event.answer, dialect).every(
          ([element, value]) => ledger.set(element, value) !== '405',
        ),
      );
      setAll(after);
    },
    recordState: (state, suspendData) => {
      recordObjectives(state);
      recordOutcome(outcome(state));
      setAll([
        ['cmi.core.lesson_location', state.location],
        [SUSPEND_DATA, suspendData],
      ]);
    },
    recordTime: (sessionMs, isFinal) =>
      setAll(
        timeElements(
          sessionMs,
          isFinal && statusWordFor(course.statusWords, writtenStatus ?? '') !== 'incomplete',
        ),
      ),
    replay: (elements, interactions) => {
      // An LMS judges a response by the type; of an answer that was changed on the way the type may come after it.
      const isType = ([element]: Element): number => Number(element.endsWith('.type'));
      for (const [element, value] of [...elements].sort((one, other) => isType(other) - isType(one))) {
        const n = course.interactionIds.indexOf(interactions[indexOf(element) ?? ''] ?? '');
        if (n < 0) continue;
        entries.open(INTERACTIONS, course.interactionIds, n);
        ledger.set(element.replace(/\d+/, String(n)), value);
      }
      const missed = readResult(course, elements, known);
      if (missed) floor = higherOf(floor, missed);
    },
    outcome,
    unconfirmed: () => ledger.at('accepted', 'lost', 'unset', 'set'),
    interactionsOf: (elements) =>
      Object.fromEntries(
        elements.flatMap(([element]) => {
          const index = indexOf(element);
          const id = course.interactionIds[Number(index)];
          return index === undefined || id === undefined ? [] : [[index, id]];
        }),
      ),
  };
};
