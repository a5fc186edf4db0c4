/** The learning platforms that every fault is tried with. */
export const DOUBLES = ['strict', 'moodle', 'scorm-again'] as const;

export type DoubleName = (typeof DOUBLES)[number];

/** What became of a learner's acts under one fault in one learning platform. */
export interface Cell {
  readonly fault: string;
  readonly double: DoubleName;
  /** Acts that the learner was shown as done: answers with their feedback, results, pages opened, notes left. */
  readonly given: number;
  /** Found in the LMS at the end, without help of the browser's own copy. */
  readonly kept: number;
  /** Came back from the browser's own copy at the next launch on that computer. */
  readonly replayed: number;
  /** Neither. */
  readonly lost: number;
  /** The line that the learner saw; `null` when there was nothing to say. */
  readonly told: string | null;
}

/** A cell as a test hands it to whoever prints the matrix. */
export interface RecordedCell extends Cell {
  /** The part of the matrix: what a session alone can show, or what takes a browser. */
  readonly level: 'session' | 'browser';
  /** Why a loss is unavoidable; `null` if nothing may be lost. */
  readonly unavoidable: string | null;
}
