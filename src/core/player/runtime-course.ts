import type { RuntimeNote } from '../blocks/note-registry.ts';
import type { ScoringVersion } from '../questions/answer-score.ts';
import type { RuntimeQuestion } from '../questions/runtime-registry.ts';
import type { DrawRules } from './draw-rules.ts';
import type { StatusWords } from './status-words.ts';

/** When feedback is shown. */
export type FeedbackTiming = 'at-once' | 'at-end' | 'none';

/** What must be reached to pass. */
export type PassMark = { readonly percent: number } | { readonly points: number };

/** What the run-time knows of a page. */
export interface RuntimePage {
  readonly id: string;
  /** The page's name in suspend data, three characters. */
  readonly key: string;
  readonly title: string;
  /** Whole minutes that it takes. */
  readonly minutes: number;
  /** Ids of the roles for whom it is; for everybody where it is missing. */
  readonly for?: readonly string[];
}

/** A role that a learner may choose. */
export interface RuntimeRole {
  readonly id: string;
  /** Its name in suspend data, three characters. */
  readonly key: string;
  readonly title: string;
}

/** What the run-time knows of a chapter; its position is the index of its `cmi.objectives` entry. */
export interface RuntimeChapter {
  readonly id: string;
  readonly title: string;
  /** Page ids in reading order. */
  readonly pages: readonly string[];
  /** The chapter's quiz, if it has one. */
  readonly quiz: string | null;
  /** The quiz with which learners show that they may skip its pages; missing where it has none. */
  readonly testOut?: string;
}

/** Questions from which a try draws. */
export interface RuntimePool extends Omit<DrawRules, 'maxSeen'> {
  /** Chapter id. */
  readonly chapter: string;
  /** Question ids in authored order. */
  readonly questions: readonly string[];
}

/** A chapter quiz or the final assessment. */
export interface RuntimeQuiz {
  readonly id: string;
  readonly key: string;
  readonly title: string;
  /** Whole minutes that a try takes. */
  readonly minutes: number;
  /** The chapter it belongs to; `null` for the final assessment. */
  readonly chapter: string | null;
  /** Passing it makes the chapter's pages count as read, and nothing else: neither the LMS nor an LRS is told of it. */
  readonly isTestOut?: true;
  readonly passMark: PassMark;
  /** A least share, in per cent, of the points of drawn questions with `isFloor`. */
  readonly floor?: { readonly title: string; readonly percent: number };
  /** `null`: unlimited. */
  readonly tries: number | null;
  readonly feedback: FeedbackTiming;
  readonly shuffleQuestions: boolean;
  readonly shuffleChoices: boolean;
  readonly pools: readonly RuntimePool[];
  /**
   * Every question that it can ask -> index n of its `cmi.interactions` entry in this quiz, the same for every learner and try;
   * `null`: the LMS is not told what is answered.
   */
  readonly interactions: Readonly<Record<string, number | null>>;
}

/**
 * Slots for what learners leave in the pages, questions and notes that a course had when its lock file was made, in rows of
 * `writeRow`. They stay for ever, whatever the course gains or loses: what came later has a key and no slot.
 */
export interface RuntimeBase {
  readonly pages: string;
  /** Questions, in any quiz. */
  readonly questions: string;
  /** Notes that are not free text. */
  readonly notes: string;
}

/** Everything that one SCO's run-time needs to know; stands as JSON in its page. */
export interface RuntimeCourse {
  readonly format: 1;
  /** Course id, and SCO id after a slash if the course has several. */
  readonly id: string;
  readonly version: string;
  readonly title: string;
  readonly pages: readonly RuntimePage[];
  readonly chapters: readonly RuntimeChapter[];
  readonly questions: readonly RuntimeQuestion[];
  readonly quizzes: readonly RuntimeQuiz[];
  readonly notes: readonly RuntimeNote[];
  /** In the order of the course; missing where it has none. */
  readonly roles?: readonly RuntimeRole[];
  /** Where it is missing, suspend data has a key for everything. */
  readonly base?: RuntimeBase;
  /** What the time of a launch counts, for the LMS; where it is missing, the time for which the page is in front. */
  readonly sessionTime?: 'active';
  /** Words for the LMS; `configure` may have written others into the page. */
  readonly statusWords?: StatusWords;
  /** The version of scoring under which tries begin; 1 unless given. */
  readonly scoring?: ScoringVersion;
  /** Interaction ids by index n, in the order of the course. */
  readonly interactionIds: readonly string[];
  readonly completion: {
    /** The quiz whose result decides passed and failed; `null`: opening every page completes. */
    readonly quiz: string | null;
    /** Whether every page must have been opened as well. */
    readonly pages: boolean;
    /** Where pages count, they must have been read to their end. */
    readonly read?: true;
  };
}
