/** Why a record cannot be relied upon before somebody has looked at it. */
export type AnomalyCode =
  | 'passed-without-initialized'
  | 'passed-without-completed'
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
  | 'other-authority'
  | 'unknown-content';
