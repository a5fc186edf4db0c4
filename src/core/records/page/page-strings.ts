import type { RecordStatus } from '../settle-records.ts';

/** What each status means, as the page and docs/records.md say it. */
export const STATUS_MEANINGS: Readonly<Record<RecordStatus, string>> = {
  valid: 'Passed, or completed where the module has no pass mark, and not expired.',
  expiring: 'As valid, but within the time before the end that was set for a reminder.',
  expired: 'Passed, and the time for which that is valid is over.',
  failed: 'Failed for good in the last attempt: no try was left.',
  'in-progress': 'Started, without a result so far.',
  'not-started': 'On the roster, without any statement.',
  anomalous: 'The statements contradict themselves or each other: look before you rely on them.',
};

/** Fixed words of the page. */
export const PAGE_WORDS = {
  kicker: 'Training records',
  contents: 'On this page',
  summary: 'Summary',
  attention: 'Needs attention',
  attentionIntroduction:
    'People without a valid result who should have one, and records that somebody should look at.',
  nothing: 'Nothing: everybody in this report has a valid result, and no record is odd.',
  records: 'Records',
  charts: 'Charts',
  comparison: 'Compared with the LMS',
  questions: 'Questions',
  evidence: 'Evidence',
  evidenceIntroduction:
    'The statements that each result rests on, by their ids in the LRS. A statement can be asked for by its id and compared.',
  about: 'About this report',
  limits: 'What this report cannot prove',
  data: 'The numbers of this chart',
  person: 'Person',
  status: 'Status',
  people: 'People',
  meaning: 'What it means',
  reason: 'Why',
  version: 'Version',
  result: 'Result',
  score: 'Score',
  expires: 'Expires',
  active: 'Active time',
  attempts: 'Attempts',
  due: 'Due',
  statements: 'Statements',
  content: 'Version and content',
  lms: 'LMS',
  lrs: 'Statements',
  finding: 'Finding',
  question: 'Question',
  number: 'No.',
  answers: 'Answers',
  difficulty: 'Right',
  discrimination: 'Discrimination',
  look: 'Look at',
} as const;

/** The limits of the evidence, one paragraph each. */
export const LIMITS: readonly string[] = [
  'Statements say what an account did, not who sat at the computer. That the account belongs to the person is for the LMS and its log-in to prove.',
  'A statement that never reached the LRS cannot be in this report. It comes with the learner’s next launch; until then the LMS may know more.',
  'Whoever holds a key that may write can send statements of their own. Comparing with the report of the LMS finds passes that only one side knows.',
  'Times come from the clocks of learners’ computers. A statement that says it was made more than five minutes after the LRS had stored it is marked as anomalous; an earlier time cannot be checked.',
];
