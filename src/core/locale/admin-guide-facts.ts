/** A setting of the LMS: which value to choose, and why. */
export interface AdviceRow {
  /** The part of the form in which the setting stands. */
  readonly section: string;
  readonly name: string;
  readonly value: string;
  readonly why: string;
}

/** An element of the SCORM 1.2 data model, or several, and what stands there. */
export interface ElementRow {
  readonly elements: readonly string[];
  readonly what: string;
}

/** What the sentences depend on; numbers and dates are written out already. */
export interface AdminGuideFacts {
  readonly isSingle: boolean;
  /** How parts of the course can end. */
  readonly endings: {
    readonly passed: boolean;
    readonly failed: boolean;
    readonly completed: boolean;
  };
  /** The word that the LMS is told for each of them. */
  readonly words: { readonly passed: string; readonly failed: string; readonly completed: string };
  /** Title of the one quiz that decides; `null` if there is none or if each part has its own. */
  readonly decidingQuiz: string | null;
  /** Whether pages must be opened (`all`) or read to their end before `passed` is reported. */
  readonly pageRule: 'all' | 'read' | 'none';
  /** Pass mark of the one quiz that decides. */
  readonly passMark: string | null;
  /** Tries of the deciding quiz; `null`: no limit, or no one quiz. */
  readonly tries: number | null;
  readonly masteryScore: number | null;
  /** Id of the final assessment. */
  readonly assessment: string | null;
  readonly hasDraws: boolean;
  /** What the LMS gets as the time of a visit: with the page in front, or of that what the learner was active. */
  readonly sessionTime: 'visible' | 'active';
  /** Whether the LMS is told what is answered in every quiz, not in those alone that decide. */
  readonly isEveryQuizReported: boolean;
  readonly has: {
    readonly quizzes: boolean;
    readonly reflections: boolean;
    readonly checklists: boolean;
    readonly scenarios: boolean;
    readonly fillIns: boolean;
    readonly finalItems: boolean;
    readonly likerts: boolean;
  };
}

/** How many questions a try of a quiz draws, from how many, by which rules: what a sentence of the admin guide depends on. */
export interface DrawFacts {
  readonly drawn: number;
  readonly of: number;
  readonly pools: number;
  /** The rules of every pool; `null` if pools differ. */
  readonly each: {
    readonly draw: number;
    readonly minScenario: number;
    readonly maxNumeric: number;
    readonly minObjectives: number;
    readonly minFinalOnly?: number;
    readonly minFloor?: number;
  } | null;
}

/** A change against an earlier build, as far as its sentence depends on it. */
export type ChangeFacts =
  | {
      readonly kind: 'item-removed';
      readonly sco: string;
      /** The item that seems to have taken its place. */
      readonly successor: string | null;
    }
  | {
      readonly kind:
        | 'quizzes-dropped'
        | 'notes-dropped'
        | 'pages-dropped'
        | 'questions-changed'
        | 'draws-changed'
        | 'scoring-changed'
        | 'interactions-removed'
        | 'interactions-unreported';
    }
  | {
      readonly kind: 'interactions-moved' | 'objectives-moved';
      /** The first index that holds another id than before. */
      readonly index: number;
      readonly before: string;
      /** `null`: the list is shorter now. */
      readonly now: string | null;
      /** How many of the earlier ids stand at another index. */
      readonly count: number;
    };

type AnswersLevel = 'full' | 'ids' | 'none';

/** What the sentences about an LRS depend on. */
export interface LrsFacts {
  /** IRI under which all activities of the course stand. */
  readonly courseIri: string;
  /** What is said of answers in chapter quizzes; `null` if there are none. */
  readonly answers: AnswersLevel | null;
  /** The same of the final assessment. */
  readonly assessmentAnswers: AnswersLevel | null;
  readonly hasFillIns: boolean;
}

/** A name and a sentence about it. */
export interface NamedText {
  readonly name: string;
  readonly text: string;
}
