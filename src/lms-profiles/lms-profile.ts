import type { ElementRule, ValueType } from './data-model.ts';

/** What a group of statements about an LMS rests on. */
export interface Basis {
  /**
   * `standard`: SCORM 1.2 itself; `recorded`: calls of a real installation, which a test replays; `run`: seen in a real
   * installation; `code`: read in its source; `documentation`: what its maker or its administrators say; `guess`: nobody has looked.
   */
  readonly kind: 'standard' | 'recorded' | 'run' | 'code' | 'documentation' | 'guess';
  /** Version, and what was recorded, run or read; of a guess, what it follows. */
  readonly what: string;
}

/** How the connection from the page to the LMS's server can be. `server-html` and `server-empty` answer 200 without what was asked. */
export type Network = 'up' | 'offline' | 'server-500' | 'server-html' | 'server-empty' | 'logged-out';

/** Which values an element takes. Without `words` and `pattern` every one that is not too long. */
export interface ValueRule {
  readonly words?: readonly string[];
  readonly pattern?: RegExp;
  /** UTF-16 units. */
  readonly maxLength?: number;
  /** Bounds of the number that the value is read as. */
  readonly range?: readonly [low: number, high: number];
}

/** How the eight functions of the API treat their arguments, their order and their errors (SCORM 1.2 RTE 3.3). */
export interface CallRules {
  readonly basis: Basis;
  /** `strings`: exactly as many as the standard has, all strings; `loose`: what counts as empty in JavaScript, and anything as a value. */
  readonly arguments: 'strings' | 'loose';
  /**
   * `once`: a second LMSInitialize is refused and changes nothing; `resets`: it drops what is not saved, and after LMSFinish works;
   * `again`: as `once`, but it works after LMSFinish; `ignored`: every function works before it and after LMSFinish.
   */
  readonly initialize: 'once' | 'resets' | 'again' | 'ignored';
  /** What LMSGetLastError does before any other call. */
  readonly firstLastError: '0' | 'throws';
  /** What LMSGetErrorString answers for a code it does not know. */
  readonly unknownErrorString: '' | undefined;
  /** Functions of its own that the API has beside the eight. */
  readonly ownFunctions: readonly string[];
  /** LMSGetDiagnostic answers with the text of the error, or with the code that it was given. */
  readonly diagnostic: 'text' | 'code';
}

/** Which elements there are, and how arrays grow. */
export interface ElementRules {
  readonly basis: Basis;
  /** `standard`: that of SCORM 1.2 and `extra`; `none`: every element takes every value, and reads as empty until it is written. */
  readonly model: 'standard' | 'none';
  /** Elements that read as empty, without an error, whatever they were given; `null`: there are none. */
  readonly unreadable: RegExp | null;
  /** Whether a value that was set reads as such at once, or only in the next launch. */
  readonly readsBack: 'at-once' | 'next-launch';
  /** Optional elements that answer 401: all of them, or those named and what is below them. */
  readonly without: 'optional' | readonly string[];
  /** Elements that the standard does not know. */
  readonly extra: Readonly<Record<string, ElementRule>>;
  /** Initial values that differ from the standard's. */
  readonly initial: Readonly<Record<string, string>>;
  /** `canonical`: `.0.`, `.1.`; `digits`: also `.01.` and `_0.`, and the placeholder `.n.` is an element. */
  readonly indices: 'canonical' | 'digits';
  /** What opens a new member of an array: its `id`, where members have one, or any element of it. */
  readonly opensMember: 'id' | 'any';
  /** The error of writing an element that there is not; `by-keyword`: as of reading it, 202 for `_children`, 203 for `_count`. */
  readonly unknownWrite: '201' | 'by-keyword';
  /** What reading a member that does not exist gives. */
  readonly missingMember: '201' | 'empty';
  /** What reading an element that was never set gives, in a member that exists. */
  readonly unsetInMember: 'initial' | undefined;
}

/** What LMSSetValue takes. */
export interface ValueRules {
  readonly basis: Basis;
  readonly types: Readonly<Record<Exclude<ValueType, 'fixed'>, ValueRule>>;
  /** Rules for `student_response` and `pattern` by the interaction's type; `null`: the rule of the type `feedback` holds for all. */
  readonly feedback: Readonly<Record<string, ValueRule>> | null;
  /** Types of interaction that have no `correct_responses.n.pattern`. */
  readonly withoutPattern: readonly string[];
  /** Whether a value with a range is kept, and read back, as a number. */
  readonly areNumbersKept: boolean;
  /** Whether a value is judged before the index of its member is, which an unfit number then opens nevertheless. */
  readonly isValueJudgedFirst: boolean;
  /** `cmi.comments` is appended to: whether the limit holds for all of it, or for each addition. */
  readonly commentsLimit: 'whole' | 'addition';
}

/** What goes to the server, when, and what the page is told of it. */
export interface SavingRules {
  readonly basis: Basis;
  /**
   * `all`: every value that there is; `changes`: only what differs from what was sent last, whether or not that arrived; `written`:
   * what was set since the last request, whether or not that arrived; `launch`: all that was set in this launch, and of an array of
   * which a member was set every member.
   */
  readonly sends: 'all' | 'changes' | 'written' | 'launch';
  /** `commit`: at LMSCommit and LMSFinish; `set`: at every LMSSetValue as well, whose answer says nothing about it. */
  readonly savesAt: 'commit' | 'set';
  /** What LMSCommit and LMSFinish answer. */
  readonly answers: Readonly<Record<Network, 'true' | 'false'>>;
  /**
   * `at-once`: before the answer; `later`: after it, and a page that goes meanwhile takes it along; `on-device`: before the answer,
   * whatever the network is like.
   */
  readonly arrives: 'at-once' | 'later' | 'on-device';
  /** How long LMSCommit holds up the page, milliseconds. */
  readonly commitMs: number;
  /** Which values the server keeps, as `element=value`; `null`: all. */
  readonly keeps: RegExp | null;
  /** Statuses after which the server keeps nothing more of an attempt. */
  readonly closesAt: readonly string[];
  /** Elements of which the server forgets the value when it closes an attempt. */
  readonly forgetsAtClose: readonly string[];
  /** `well-formed`: a lone surrogate throws, and what was collected before it counts as sent. */
  readonly encoding: 'any' | 'well-formed';
  /** Prefixes of elements in the order in which their values are sent and stored. */
  readonly order: readonly string[];
  /** How the server names members of arrays. */
  readonly memberNames: 'dots' | 'underscores';
}

/** What LMSFinish does (SCORM 1.2 RTE 3.4.4: lesson_status, session_time). */
export interface FinishRules {
  readonly basis: Basis;
  /** Whether the manifest's mastery score decides the status of a launch for credit that has a score. */
  readonly usesMasteryScore: boolean;
  /** Whether LMSFinish saves what was set and adds the time of the launch to the total, or does nothing. */
  readonly does: 'saves' | 'nothing';
  /** The status of a learner for whom none was set. */
  readonly untouchedStatus: 'completed' | 'not attempted';
  /** Whether that is a learner who has no status at all, or one for whom the launch that ends has set none. */
  readonly untouchedIn: 'attempt' | 'launch';
  /** `.5` seconds are 50 hundredths, or 5. */
  readonly timeFraction: 'decimal' | 'count';
  /** Whether the session is over although nothing was saved. */
  readonly whenNotSaved: 'open' | 'closed';
}

/** What a launch begins with. */
export interface LaunchRules {
  readonly basis: Basis;
  /** `cmi.core.student_id` and `cmi.core.student_name` look like these. */
  readonly learner: { readonly id: string; readonly name: string };
  /**
   * The path at which the page of a package lies, with `{activity}` for what differs in every activity, a duplicate and a restored
   * copy among them; without it nothing in the address tells activities of one package apart.
   */
  readonly address: string;
  /** Whether a copy of an activity, restored from a backup, has what learners did. */
  readonly restoresLearners: boolean;
  /** What opening an attempt again does that has one of the final statuses. */
  readonly afterFinalStatus: 'normal' | 'review';
  readonly finalStatuses: readonly string[];
  /** `cmi.core.entry` of every launch; `null`: as the standard has it. */
  readonly entry: 'ab-initio' | '' | null;
  /** What a launch finds of the interactions of earlier ones: all, how many they are, or nothing. */
  readonly interactions: 'kept' | 'counted' | 'dropped';
  /** Whether a learner can begin another attempt once the last has a final status. */
  readonly hasNewAttempts: boolean;
  /** Whether `cmi.core.exit` stays as it was until it is set again. */
  readonly keepsExit: boolean;
  /** What the server notes of the start of an attempt. */
  readonly startMark: string | null;
}

/** What becomes of status and score in the gradebook and in the completion of the activity. */
export interface GradeRules {
  readonly basis: Basis;
  /** `every`: a status that makes complete is looked at whenever it comes; `first`: only as the first status, or when a score comes. */
  readonly looksAt: 'every' | 'first';
  readonly completingStatuses: readonly string[];
  /** What an incomplete attempt with a score becomes. `loses-commit`: where it is stored as incomplete, the whole commit fails. */
  readonly incompleteWithScore: 'stays' | 'completes' | 'loses-commit';
  readonly decimals: number;
}

/**
 * How one LMS, in one version and with one choice of its settings, plays host to a SCORM 1.2 package: data only, which
 * `createActivity` plays. Each group names its basis, so that nobody takes a guess for a fact; what nobody has looked at is
 * taken from the profile `strict` with `guess` as its basis.
 */
export interface LmsProfile {
  /** Kebab-case; stable, as command lines name it. */
  readonly id: string;
  /** Product, version, and the setting that differs from what it comes with. */
  readonly name: string;
  readonly calls: CallRules;
  readonly elements: ElementRules;
  readonly values: ValueRules;
  readonly saving: SavingRules;
  readonly finish: FinishRules;
  readonly launch: LaunchRules;
  /** `null`: the LMS keeps what content says, and makes nothing of it. */
  readonly grades: GradeRules | null;
}
