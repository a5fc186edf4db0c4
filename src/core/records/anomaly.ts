/** Why a record cannot be relied upon before somebody has looked at it. */
export type AnomalyCode =
  | 'passed-without-initialized'
  | 'score-below-pass-mark'
  | 'failed-at-pass-mark'
  | 'conflicting-results'
  | 'conflicting-copies'
  | 'completed-without-result'
  | 'impossible-score'
  | 'future-timestamp'
  | 'stored-before-made'
  | 'results-before-start'
  | 'time-exceeds-span'
  | 'shared-registration'
  | 'other-authority';

/** What each anomaly means, for a person who reads reports: one sentence on what was found, one on what it may come from. */
export const ANOMALIES: Readonly<Record<AnomalyCode, { readonly title: string; readonly cause: string }>> = {
  'passed-without-initialized': {
    title: 'There is a result, but no statement that the module was started.',
    cause:
      'A statement was lost or not exported, or somebody sent a result without opening the module. Check the attempt in the LMS.',
  },
  'score-below-pass-mark': {
    title: 'It says passed, with a score below the pass mark that it names.',
    cause: 'The package never sends this. Check where the statement comes from, by its authority and its id.',
  },
  'failed-at-pass-mark': {
    title: 'It says failed, with a score that reaches the pass mark that it names.',
    cause: 'The package never sends this. Check where the statement comes from, by its authority and its id.',
  },
  'conflicting-results': {
    title: 'The statements of one attempt do not agree about the result.',
    cause: 'One attempt has one result. Compare the statements with the attempt in the LMS.',
  },
  'conflicting-copies': {
    title: 'Two statements with the same id say different things.',
    cause: 'An LRS accepts an id once. The file was put together or altered outside an LRS.',
  },
  'completed-without-result': {
    title: 'The module was completed, but its result, passed or failed, is missing.',
    cause: 'A statement was lost, is still under way, or was not exported. Check the attempt in the LMS.',
  },
  'impossible-score': {
    title: 'The score lies outside its own scale.',
    cause: 'The package never sends this. Check where the statement comes from, by its authority and its id.',
  },
  'future-timestamp': {
    title: 'The statement says that it was made in the future.',
    cause: 'The clock of the learner’s computer is wrong, or the statement was made up.',
  },
  'stored-before-made': {
    title: 'The LRS stored the statement well before the time at which it says it was made.',
    cause: 'The clock of the learner’s computer is ahead, or the statement was made up.',
  },
  'results-before-start': {
    title: 'The result is older than the start of its attempt.',
    cause: 'The clock was set back in the middle, or two computers with different clocks were used.',
  },
  'time-exceeds-span': {
    title: 'The active time is longer than the time between the first and the last statement.',
    cause: 'A clock was changed in the middle, or the same attempt was open twice at once.',
  },
  'shared-registration': {
    title: 'Two learners have statements of the same attempt.',
    cause:
      'An attempt belongs to one account. The account was renamed, or somebody sent statements for another person.',
  },
  'other-authority': {
    title: 'The result came in with another key than nearly all other statements of this course.',
    cause: 'The key was changed, or somebody used another way into the LRS. Ask who holds that key.',
  },
};
