import { countNoun } from './count-noun.ts';

const people = (count: number): string => countNoun(count, 'person', 'people');

/** Everything that stands in the reports of training records, in a terminal, a spreadsheet or a page. */
export const records = {
  statuses: {
    valid: 'valid',
    expiring: 'expiring',
    expired: 'expired',
    outdated: 'outdated',
    failed: 'failed',
    'in-progress': 'in progress',
    'not-started': 'not started',
    anomalous: 'anomalous',
  },
  /** What each status means, as docs/records.md says it as well. */
  meanings: {
    valid: 'Passed, or completed where the module has no pass mark, and not expired.',
    expiring: 'As valid, but within the time before the end that was set for a reminder.',
    expired: 'Passed, and the time for which that is valid is over.',
    outdated: 'Used only in versions that no longer count: a new attempt is needed.',
    failed: 'Failed for good in the last attempt: no try was left.',
    'in-progress': 'Started, without a result so far.',
    'not-started': 'On the roster, without any statement.',
    anomalous: 'The statements contradict themselves or each other: look before you rely on them.',
  },
  /** How an attempt ended. */
  results: { passed: 'passed', failed: 'failed', completed: 'completed' },
  overdue: 'overdue',
  late: 'passed late',
  yes: 'yes',
  no: 'no',
  /** One sentence on what was found, one on what it may come from. */
  anomalies: {
    'passed-without-initialized': {
      title: 'There is a result, but no statement that the module was started.',
      cause:
        'A statement was lost or not exported, or somebody sent a result without opening the module. Check the attempt in the LMS.',
    },
    'passed-without-completed': {
      title: 'It was passed, but there is no statement that the module was completed.',
      cause:
        'The package sends both. A statement was lost or not exported, or somebody sent a result without opening the module. Check the attempt in the LMS.',
    },
    'score-below-pass-mark': {
      title: 'It says passed, with a score below the pass mark that it names.',
      cause:
        'The package never sends this. Check where the statement comes from, by its authority and its id.',
    },
    'failed-at-pass-mark': {
      title: 'It says failed, with a score that reaches the pass mark that it names.',
      cause:
        'The package never sends this. Check where the statement comes from, by its authority and its id.',
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
      cause:
        'The package never sends this. Check where the statement comes from, by its authority and its id.',
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
      title:
        'The result came in with a key that was not declared for that time, or that hardly any other statement of the course came in with.',
      cause: 'Somebody used another way into the LRS, or a key of another time. Ask who holds that key.',
    },
    'unknown-content': {
      title: 'The result was reached with a content that no known build has.',
      cause:
        'The list of content digests lacks a build, the package was built elsewhere, or the statement was made up.',
    },
  },
  /** The columns of the spreadsheet. */
  columns: {
    status: 'Status',
    anomalies: 'Anomalies',
    name: 'Name',
    account: 'Account',
    homePage: 'Home page',
    unit: 'Unit',
    course: 'Course',
    version: 'Version',
    versions: 'Versions used',
    started: 'Started (UTC)',
    completed: 'Completed (UTC)',
    result: 'Result',
    resultReached: 'Result reached (UTC)',
    expires: 'Expires (UTC)',
    score: 'Score (%)',
    passMark: 'Pass mark (%)',
    activeTime: 'Active time (h:mm:ss)',
    clockTime: 'Clock time where there is no active time (h:mm:ss)',
    sessions: 'Sessions',
    attempts: 'Attempts',
    lastActivity: 'Last activity (UTC)',
    due: 'Due',
    overdue: 'Overdue',
    late: 'Passed late',
    onRoster: 'On the roster',
    email: 'Mail address',
    country: 'Country',
    role: 'Role',
    storedAfter: 'Stored after (s)',
    contentDigest: 'Content digest',
    evidence: 'Evidence (statement ids)',
    settlements: 'Decided',
  },
  /** The columns of the table in a terminal. */
  table: {
    status: 'status',
    account: 'account',
    name: 'name',
    homePage: 'home page',
    course: 'course',
    version: 'version',
    started: 'started',
    result: 'result',
    on: 'on',
    score: 'score',
    mark: 'mark',
    expires: 'expires',
    active: 'active',
    sessions: 'sessions',
    attempts: 'attempts',
  },
  noRecords: 'No records: no statement of a course is among those read.',
  asAt: (moment: string): string => `as at ${moment}`,
  completeUpTo: (moment: string): string => `complete up to ${moment}`,
  /** What the statements were, without a full stop. */
  counts: (counts: {
    readonly read: number;
    readonly used: number;
    readonly repeats: number;
    readonly conflicts: number;
    readonly voided: number;
    readonly foreign: number;
    readonly outside: number;
    readonly leftOut: number;
    readonly unreadable: number;
  }): string => {
    const parts: readonly (readonly [number, string])[] = [
      [counts.repeats, 'repeated'],
      [counts.conflicts, 'with an id that came before and another content'],
      [counts.voided, 'voided'],
      [counts.foreign, 'of other tools or not needed'],
      [counts.outside, 'outside the limits asked for'],
      [counts.leftOut, 'of courses or LMSs that the report is not about'],
      [counts.unreadable, 'not readable'],
    ];
    const others = parts.filter(([count]) => count > 0).map(([count, words]) => `${count} ${words}`);
    return `${counts.used} statements used of ${counts.read + counts.unreadable}${others.length > 0 ? ` (${others.join(', ')})` : ''}`;
  },

  /** What the page's template shows as it is. */
  words: {
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
    find: 'Find a name, account or unit',
    show: 'Show',
    everybody: 'everybody',
    attentionOnly: 'who needs attention',
    unit: 'Unit',
    everyUnit: 'every unit',
    more: 'Show more',
    sorted: 'Columns can be sorted by their headings.',
    withoutScript: 'Search, filters and sorting need a browser that runs the script in this page.',
    printed:
      'On paper stand the people who are shown, without the statements that prove their results: --person prints those of one person.',
    filterOverdue: 'overdue',
    filterLate: 'passed late',
    filterOffRoster: 'not on the roster',
  },
  limits: [
    'Statements say what an account did, not who sat at the computer. That the account belongs to the person is for the LMS and its log-in to prove.',
    'A statement that never reached the LRS cannot be in this report. It comes with the learner’s next launch; until then the LMS may know more.',
    'Whoever holds a key that may write can send statements of their own. Comparing with the report of the LMS finds passes that only one side knows.',
    'Times come from the clocks of learners’ computers. A statement that says it was made more than five minutes after the LRS had stored it is marked as anomalous; an earlier time cannot be checked.',
  ],
  noCourse: 'No course',
  documentTitle: (courses: readonly string[], day: string): string =>
    `Training records: ${courses.join(', ') || 'no course'}, ${day}`,
  lead: (moment: string): string => `As at ${moment}`,
  zoned: (moment: string, zone: string): string => `${moment} ${zone}`,
  madeWith: (version: string, zone: string): string =>
    `Made with Coursewright ${version}. Times are in ${zone}.`,
  headline: (report: {
    readonly people: number;
    readonly good: number;
    readonly overdue: number;
    readonly hasRoster: boolean;
  }): string => {
    const { good, overdue } = report;
    if (report.people === 0) return 'No statement of a course is among those read.';
    const who = report.hasRoster ? 'on the roster' : 'with statements';
    return `${good} of ${people(report.people)} ${who} ${good === 1 ? 'has' : 'have'} a valid result${overdue > 0 ? `; ${overdue} ${overdue === 1 ? 'is' : 'are'} overdue` : ''}.`;
  },
  offRoster: (count: number, good: number): string =>
    `${people(count)} with statements ${count === 1 ? 'is' : 'are'} not on the roster and not counted here; ${good} of them ${good === 1 ? 'has' : 'have'} a valid result.`,
  reasons: {
    late: (day: string): string => `Passed after it was due on ${day}.`,
    outdated: 'Used only in a version that no longer counts.',
    due: (day: string): string => `Was due on ${day}.`,
    expired: (day: string): string => `Expired on ${day}.`,
    expires: (day: string): string => `Expires on ${day}.`,
    failed: (day: string): string => `Failed on ${day}: a new attempt is needed.`,
    notOnRoster: 'Has statements, but is not on the roster.',
  },
  percent: (value: string): string => `${value}\u00a0%`,
  ofMark: (percent: string): string => `of ${percent}`,
  period: ({ months, days }: { readonly months: number; readonly days: number }): string =>
    [
      ...(months === 0 ? [] : [countNoun(months, 'month', 'months')]),
      ...(days === 0 ? [] : [countNoun(days, 'day', 'days')]),
    ].join(' and '),
  clock: (duration: string): string => `${duration} by the clock`,
  noResult: 'no result',
  facts: {
    source: 'Statements from',
    completeUpTo: 'Complete up to',
    statements: 'Statements',
    madeBetween: 'Made between',
    period: (from: string, to: string): string => `${from} and ${to}`,
    due: 'Due unless the roster says otherwise',
    minVersion: 'Only results from this version on count',
    activity: 'Only this activity',
    since: 'Stored after',
    until: 'Stored up to',
    validFor: 'A result is valid for',
    ever: 'ever',
    expiringWithin: 'Counts as expiring within',
    roster: 'Roster',
    rosterGiven: 'given',
    rosterMissing: 'none: people without statements are not in this report',
    courses: 'Courses',
    contentOf: (version: string): string => `Content of ${version}`,
  },
  completions: {
    units: { day: 'Day', week: 'Week', month: 'Month' },
    title: {
      day: 'Passes and completions by day',
      week: 'Passes and completions by week',
      month: 'Passes and completions by month',
    },
    description: (unit: 'day' | 'week' | 'month', count: number, zone: string): string =>
      `One column for each ${unit} (${zone}), ${count} in all. A person who passed twice counts twice.`,
    number: 'Number',
  },
  scores: {
    title: 'Scores of all attempts with a result',
    description: (count: number): string =>
      `One column for each five per cent, ${count} scores in all. The label is the lower end of a column.`,
    passMark: (mark: string): string => `pass mark ${mark} %`,
    range: (from: number, to: number): string => `${from} to ${to === 100 ? '100' : `under ${to}`} %`,
  },
  chapterTimes: {
    title: 'Time on each chapter',
    description:
      'The line is the median; the bar holds the middle half of the learners. Time counts while the chapter’s pages are open, until all have been opened once.',
    minutes: (count: string): string => `${count} min`,
    columns: ['Chapter', 'Learners', 'Lower quartile', 'Median', 'Upper quartile'],
  },
  items: {
    title: 'Difficulty and discrimination of questions',
    description:
      'Each point is a question: to the right those that most get right, upwards those that tell learners apart. Those to look at are marked, by their number in the table where there is room.',
    introduction:
      'By the first answer of each attempt, the hardest question first. Discrimination is the correlation with the other answers of the same attempt, from thirty answers on; below 0.1 a question hardly tells learners apart, below 0 its key may be wrong.',
    none: 'No answer is among the statements read.',
    inVersion: (version: string, answers: number, percent: string, discrimination: string | null): string =>
      `${version || 'no version'}: ${percent} of ${countNoun(answers, 'answer', 'answers')}${discrimination === null ? '' : `, discrimination ${discrimination}`}`,
    axes: { x: 'answered right', y: 'discrimination' },
    share: (percent: number): string => `${percent} %`,
    negative: 'those who know the rest get it wrong: check the key',
    low: 'hardly tells learners apart',
    hard: 'very hard',
    easy: 'nearly everybody gets it right',
  },
  comparison: {
    headline: (counts: {
      readonly people: number;
      readonly agree: number;
      readonly noPass: number;
      readonly differ: number;
    }): string =>
      `${people(counts.people)} compared: ${counts.agree} agree, ${counts.noPass} without a pass on either side, ${counts.differ} differ.`,
    findings: {
      agrees: 'agrees',
      'pass-not-in-lms': 'passed by the statements, not in the LMS',
      'pass-not-in-lrs': 'passed in the LMS, not by the statements',
      'scores-differ': 'scores differ',
      'no-pass': 'no pass on either side',
    },
    passed: 'passed',
    notPassed: 'not passed',
    unmatched:
      'In the report of the LMS, but neither among the accounts of the statements nor on the roster:',
  },
};
