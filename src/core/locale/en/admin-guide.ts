import type { AdminGuideFacts, AdviceRow, ChangeFacts, DrawFacts, ElementRow } from '../admin-guide-facts.ts';
import { countNoun } from './count-noun.ts';

const joined = (parts: readonly string[], word = 'and'): string =>
  parts.length < 2
    ? parts.join('')
    : `${parts.slice(0, -1).join(', ')} ${word} ${parts[parts.length - 1] ?? ''}`;

/** What counts of a page, where pages count. */
const pageDone = ({ pageRule }: AdminGuideFacts): string =>
  pageRule === 'read' ? 'been read to its end, or left by “Next”' : 'been opened';

const passRule = (facts: AdminGuideFacts): string =>
  [
    `is handed in with at least ${facts.passMark ?? 'the pass mark'}`,
    ...(facts.pageRule === 'none'
      ? []
      : [`every page ${facts.isSingle ? '' : 'of the part '}has ${pageDone(facts)}`]),
  ].join(' and ');

/** Every sentence of the admin guide. */
export const adminGuide = {
  words: {
    kicker:
      'Sheet for LMS administrators and readers of reports: what to set, on two pages, and what there is to know',
    contents: 'On this sheet',
    package: 'The package',
    changes: 'What changed against the previous build',
    settings: 'Settings in Moodle',
    setting: 'Setting',
    choose: 'Choose',
    why: 'Why',
    notice: 'What you will notice in Moodle',
    passing: 'Passing, status and score',
    quiz: 'Quiz',
    questionsInTry: 'Questions in a try',
    passMark: 'Pass mark',
    tries: 'Tries',
    feedback: 'Feedback',
    status: 'Status',
    shown: 'The LMS shows it when',
    score: 'Score',
    recorded: 'What is recorded in the LMS',
    element: 'Element',
    holds: 'What stands there',
    protection: 'Data protection',
    lrs: 'What is recorded in an LRS, if one is set',
    statement: 'Verb',
    moment: 'Sent when',
    says: 'Says',
    everyStatement: 'In every statement',
    switching: 'Setting an LRS',
    lrsProtection: 'Data protection in the LRS',
    replacing: 'Identifiers, and replacing a package',
    part: 'Part',
    identifier: 'Identifier',
    questions: 'The questions behind the reports',
    index: 'No.',
    idAndType: 'Id and type',
    question: 'Question',
    rightAnswer: 'Right answer',
    case: 'Case',
  },

  documentTitle: (title: string, version: string): string => `${title} ${version} – sheet`,
  answerKeyTitle: (title: string, version: string): string =>
    `${title} ${version} – answer key, confidential`,
  confidential: 'Confidential: this file holds the right answers. Keep it from learners.',
  /** `file`: name of the answer key. */
  answerKeyAt: (file: string): string =>
    `The questions behind the reports, with their right answers, stand in a file of their own, ${file}. It is confidential, and so is the same as a table for programs (-interactions.csv).`,
  interactionMapColumns: [
    'item',
    'index',
    'interaction id',
    'quiz',
    'type',
    'question',
    'options',
    'targets',
    'right answer as recorded',
    'right answer in words',
  ],
  madeWith: (version: string): string => `Made with Coursewright ${version}, together with the package.`,

  facts: {
    title: 'Title',
    version: 'Version',
    language: 'Language',
    publisher: 'Publisher',
    rights: 'Rights',
    lawAsAt: 'Law as at',
    file: 'File',
    size: 'Size',
    sha256: 'SHA-256',
    contentDigest: 'Content digest',
    suspendData: 'Longest record of progress',
  },
  size: (kilobytes: string, bytes: string): string => `${kilobytes} kB (${bytes} bytes)`,
  sha256Note: 'of the zip file: the same digest means the same file.',
  contentDigestNote: 'of the files in it: stays the same if only the compression differs.',
  suspendDataOf: (length: string, limit: string): string =>
    `${length} of the ${limit} characters that SCORM 1.2 allows, for a learner who has answered everything; notes take what is left`,

  firstBuild:
    'First build: there was no record of an earlier build of this course beside the package, so nothing could be compared. If the course was built before under another identifier, an LMS takes this one for another course.',
  unrecorded: (files: readonly string[]): string =>
    `Not compared with ${joined(files)}: no build record (….build.json) lies beside ${files.length === 1 ? 'it' : 'them'}. Whether this package can take the place of ${files.length === 1 ? 'that one' : 'those'} is not known.`,
  against: (version: string): string => `Against version ${version}`,
  againstSame: (version: string): string => `Against the earlier build of version ${version}`,
  sameVersion:
    'Both builds carry the same version number. Raise it before you hand the package on: otherwise nobody can tell from a record which of the two a learner had.',
  unchanged:
    'Nothing that learners or the LMS have stored is affected. The package can take the place of that build.',
  previousDigest: 'Content digest of that build:',
  alerts: {
    deleted: 'Putting this package in place of an earlier one deletes learners’ data.',
    progress: 'Putting this package in place of an earlier one costs learners part of their progress.',
    reports: 'Putting this package in place of an earlier one changes what columns of reports mean.',
  },
  alertLink: 'See what changed',
  costs: {
    deleted: 'Data is deleted',
    progress: 'Progress is dropped',
    reports: 'Reports change',
  },
  change: (change: ChangeFacts): string => {
    switch (change.kind) {
      case 'item-removed':
        return [
          `The item “${change.sco}” is no longer there under its identifier.`,
          'If you replace the package in a running activity, Moodle deletes everything it holds for this item, for every learner: status, score, answers and progress; grades are calculated anew.',
          change.successor === null
            ? 'Have the identifier put back, or upload the package as a new activity.'
            : `It seems to be called “${change.successor}” now: have the old identifier put back, or upload the package as a new activity.`,
        ].join(' ');
      case 'quizzes-dropped':
        return 'These quizzes are gone or have another identifier. Their tries, best results and answers are forgotten, and learners begin them anew. A status and a score that the LMS has already been given stay.';
      case 'questions-changed':
        return 'These questions kept their id but have another form: another type, or other parts, or the same in another order. Answers to them in a try under way are dropped, and the learner answers again. Results of tries that were handed in stay.';
      case 'interactions-removed':
        return 'These questions are no longer asked under these ids. Answers to them in a try under way are dropped. Reports on earlier attempts still show them.';
      case 'interactions-unreported':
        return 'The LMS is no longer told what is answered to these questions: its table of interactions shows the answers of earlier attempts, and of later ones nothing. They are asked, scored and kept as before, and statements to an LRS still report them. Save the reports before you replace the package if you need them.';
      case 'scoring-changed':
        return 'An order that is partly right earns points by its longest ordered run: one entry out of place no longer costs all. Results that the LMS has, and tries under way, keep their points; tries that begin from now on are scored anew. In reports and statements compare results of these questions from before and after with care.';
      case 'draws-changed':
        return 'These quizzes draw from other questions or by other rules. A try under way may be drawn anew, and answers to questions that it no longer holds do not count. Results of tries that were handed in stay.';
      case 'notes-dropped':
        return 'What learners wrote, ticked or chose here is dropped, because the place is gone or has another number of entries.';
      case 'pages-dropped':
        return 'These pages are gone or have another identifier. That a learner has opened them is forgotten.';
      case 'interactions-moved':
      case 'objectives-moved': {
        const list = change.kind === 'interactions-moved' ? 'interactions' : 'objectives';
        const now = change.now === null ? 'and is no longer used' : `and now stands for “${change.now}”`;
        const count =
          change.count > 0
            ? ` ${countNoun(change.count, 'id stands', 'ids stand')} at another index than before.`
            : '';
        return `From index ${change.index} on, the list of ${list} differs: index ${change.index} stood for “${change.before}” ${now}.${count} In reports, attempts from before and after share the same columns. Show the ids beside the answers to tell them apart, and save the reports before you replace the package.`;
      }
    }
  },
  moreIds: (count: number): string => `and ${count} more`,

  settingsIntroduction:
    'In a course, with editing on: add an activity “SCORM package” and drop the zip in. The settings that matter:',
  settings: (facts: AdminGuideFacts): readonly AdviceRow[] => {
    const { isSingle, endings, masteryScore, words } = facts;
    const ended = [
      ...(endings.passed ? [words.passed] : []),
      ...(endings.completed ? [words.completed] : []),
    ];
    const told = { passed: ended.includes('passed'), completed: ended.includes('completed') };
    const statuses = joined([
      ...(told.passed ? ['“Passed”'] : []),
      ...(told.completed ? ['“Completed”'] : []),
    ]);
    return [
      {
        section: 'Appearance, behind “Show more…”',
        name: 'Display course structure in player',
        value: isSingle ? 'Disabled' : 'In a drop-down menu',
        why: isSingle
          ? 'The course has its own contents list. Without Moodle’s it gets the whole frame, and every answer costs one request less.'
          : 'Learners go from part to part with Moodle’s list. The drop-down menu leaves the course the width of the frame.',
      },
      {
        section: 'Appearance, behind “Show more…”',
        name: 'Disable preview mode',
        value: 'Yes',
        why: 'In preview the course records nothing, and says so. Without the button nobody works there by mistake.',
      },
      {
        section: 'Grade',
        name: 'Grading method',
        value: isSingle ? 'Highest grade' : 'Average grade',
        why: isSingle
          ? 'Never “Learning objects”: the gradebook would then show 1 of 1 instead of the result. The other methods give the same grade, because the course is one part.'
          : 'With “Highest grade” the best single part would be the grade of the whole, and with “Learning objects” the number of finished parts.',
      },
      {
        section: 'Grade',
        name: 'Maximum grade',
        value: '100',
        why: 'The course reports per cent. Moodle takes the number as points and does not convert it.',
      },
      {
        section: 'Attempts management',
        name: 'Number of attempts',
        value: 'Unlimited, or as your rules say',
        why: endings.failed
          ? 'The course counts the tries of its quizzes itself. But a new attempt begins with an empty record and no try used: if “failed” is to be the last word, allow one attempt.'
          : 'A new attempt begins with an empty record. The earlier one stays in the reports.',
      },
      {
        section: 'Attempts management',
        name: 'Force new attempt',
        value: 'No',
        why: 'With “Always” whoever opens the course again, even after a pass, begins an empty attempt, and the earlier work looks gone.',
      },
      {
        section: 'Attempts management',
        name: 'Lock after final attempt',
        value: 'No',
        why: 'With “Yes” and one attempt, whoever closes the tab once is locked out for good.',
      },
      {
        section: 'Attempts management',
        name: 'Mastery score overrides status',
        value: masteryScore === null ? 'Either' : 'No',
        why:
          masteryScore === null
            ? 'The package carries no mastery score and decides passed and failed itself, so that the setting has nothing to act on.'
            : `The package carries the mastery score ${masteryScore}. With “Yes”, Moodle decides passed and failed by that score alone, whatever the course says.`,
      },
      {
        section: 'Compatibility settings',
        name: 'Force completed',
        value: 'No',
        why: 'The course reports its status itself, so the setting has nothing to do. “Yes” loses nothing either, but with “completed” ticked below, Moodle 4.5 may count a learner who failed as done.',
      },
      {
        section: 'Compatibility settings',
        name: 'Auto-commit',
        value: 'No',
        why: 'The course saves by itself after every answer.',
      },
      {
        section: 'Completion',
        name: 'Require status',
        value: `${statuses}${told.passed && told.completed ? '' : ' only'}`,
        why:
          told.passed && told.completed
            ? 'Parts with a quiz end as passed, the others as completed.'
            : told.passed
              ? 'Leave “Completed” unticked: the course never ends with it.'
              : endings.passed
                ? 'Leave “Passed” unticked: this package tells a pass as “completed”.'
                : 'Leave “Passed” unticked: the course has no quiz that decides, and never ends with it.',
      },
      ...(isSingle
        ? []
        : [
            {
              section: 'Completion',
              name: 'Require all SCOs to return completion status',
              value: 'Yes',
              why: 'Otherwise the first finished part completes the activity.',
            },
          ]),
    ];
  },
  otherLms:
    'In another LMS the same holds under other names: keep the score as per cent, let the package decide passed and failed, do not let the LMS set “completed” by itself, and let learners come back to the same attempt.',
  notices: ({
    endings,
    has,
    assessment,
    hasDraws,
    isEveryQuizReported,
    decidingQuiz,
  }: AdminGuideFacts): readonly string[] => [
    'Report “Basic”: the score of each attempt, and the status if you choose “Track details: Yes”. A learner who has no score yet shows 0 there, and the activity page says “Grade reported: 0%”: the course has not reported a result.',
    ...(has.quizzes
      ? [
          `Report “Interactions”: tick question, response, right answer and result. Each question of ${isEveryQuizReported ? 'each quiz' : decidingQuiz === null ? 'the quizzes that decide' : `“${decidingQuiz}”`} has the same column for every learner, listed in the answer key.${isEveryQuizReported ? '' : ' Of other quizzes the LMS has the best result alone.'}${assessment === null || !isEveryQuizReported ? '' : ` “${assessment}-…” is the question in the final assessment.`}${hasDraws ? ' A question that was not drawn, or not answered, stays empty.' : ' A question that was not answered stays empty.'}`,
        ]
      : []),
    ...(has.quizzes
      ? [
          'A learner’s own tab “Interactions” says “Nothing to display” in Moodle 4.3 to 4.5, whatever a package writes. The teacher’s report has them.',
        ]
      : []),
    'Report “Objectives”: Moodle 4.3 to 4.5 shows empty cells there, whatever a package writes.',
    'Preview writes into the learner’s real attempt in Moodle. The course writes nothing there, and tells the learner.',
    ...(endings.passed
      ? [
          'Moodle 4.3 looks at a new status for activity completion only when a score comes after it. The course therefore sends the score twice; in the log the first differs by 0.000001.',
        ]
      : []),
    ...(endings.completed
      ? [
          'Moodle 4.3.0 records “completed” without a score, but does not tick the activity as complete. Later releases do both. An LMS that counts passes alone ignores “completed” altogether: “coursewright configure <zip> --status-completed passed” tells it the other word.',
        ]
      : []),
  ],

  rules: (facts: AdminGuideFacts): readonly string[] => {
    const { isSingle, endings, decidingQuiz, pageRule, tries } = facts;
    if (!isSingle)
      return [
        `Each part of the course has its own record. A part with a quiz is passed when the quiz ${passRule({ ...facts, passMark: null })}.`,
        ...(endings.completed
          ? [`A part without a quiz is completed when each of its pages has ${pageDone(facts)}.`]
          : []),
      ];
    if (decidingQuiz === null)
      return [
        `The course is completed when every page has ${pageDone(facts)}.`,
        'Its quizzes are for practice and decide nothing.',
      ].slice(0, facts.has.quizzes ? 2 : 1);
    return [
      `The course is passed when “${decidingQuiz}” ${passRule(facts)}.`,
      ...(pageRule === 'none' ? ['Which pages were read does not matter.'] : []),
      tries === null
        ? 'It may be taken as often as a learner likes; the best result counts.'
        : `Learners have ${countNoun(tries, 'try', 'tries')}; the best result counts, and a pass is final.`,
      'All other quizzes are for practice and decide nothing.',
    ];
  },
  draw: ({ drawn, of, pools, each }: DrawFacts): string => {
    if (drawn >= of) return drawn === 1 ? 'the only one' : `all ${drawn}`;
    if (!each || pools < 2) return `${drawn} of ${of}`;
    const rules = [
      ...(each.minScenario > 0 ? [`at least ${each.minScenario} on a case`] : []),
      ...(each.maxNumeric < each.draw ? [`at most ${each.maxNumeric} with a number to type`] : []),
      ...(each.minFinalOnly ? [`at least ${each.minFinalOnly} that no chapter quiz asks`] : []),
      ...(each.minFloor ? [`at least ${each.minFloor} that counts towards the floor`] : []),
      ...(each.minObjectives > 1 ? [`at least ${each.minObjectives} objectives`] : []),
    ];
    return `${drawn} of ${of}: ${each.draw} from each of ${pools} chapters${rules.length === 0 ? '' : `, each time ${joined(rules)}`}`;
  },
  percent: (value: string): string => `${value}\u00a0% of the points`,
  points: (value: string, of: string | null): string =>
    `${of === null ? value : `${value} of ${of}`} ${(of ?? value) === '1' ? 'point' : 'points'}`,
  withFloor: (mark: string, title: string, floor: string): string =>
    `${mark}, and ${floor} on “${title}” (a try that misses this alone is reported just below the pass mark)`,
  triesOf: (tries: number | null): string => (tries === null ? 'no limit' : String(tries)),
  feedback: {
    'at-once': 'after each answer',
    'at-end': 'after handing in',
    none: 'result only',
  },
  decides: (isSingle: boolean): string =>
    isSingle ? 'decides the status' : 'decides the status of its part',

  statuses: (facts: AdminGuideFacts): readonly { readonly status: string; readonly when: string }[] => {
    const { isSingle, endings, decidingQuiz, tries, words } = facts;
    const told = (status: 'passed' | 'failed' | 'completed'): string =>
      words[status] === status ? status : `${status}, told as “${words[status]}”`;
    const whole = isSingle ? 'course' : 'part';
    const quiz = decidingQuiz === null ? 'the quiz that decides' : `“${decidingQuiz}”`;
    return [
      { status: 'not attempted', when: `The learner has not opened the ${whole} yet.` },
      {
        status: 'incomplete',
        when: `From the first moment that the ${whole} is open until one of the following is reached.${
          endings.failed ? ' A try that was not passed leaves it so, as long as another try is left.' : ''
        } No score is shown.`,
      },
      ...(endings.passed
        ? [
            {
              status: told('passed'),
              when: `${quiz.charAt(0).toUpperCase()}${quiz.slice(1)} ${passRule(facts)}. It is never taken back.`,
            },
          ]
        : []),
      ...(endings.failed
        ? [
            {
              status: told('failed'),
              when: `${quiz.charAt(0).toUpperCase()}${quiz.slice(1)} was handed in without a pass${
                tries === null
                  ? ', and no try is left'
                  : tries === 1
                    ? ' in the only try'
                    : ` in all ${tries} tries`
              }. Moodle takes it as final: the ${whole} then opens for reading only, until the learner begins a new attempt.`,
            },
          ]
        : []),
      ...(endings.completed
        ? [
            {
              status: told('completed'),
              when: `Every page of ${isSingle ? 'the course' : 'a part without a quiz'} has ${pageDone(facts)}.`,
            },
          ]
        : []),
    ];
  },
  score: ({ endings }: AdminGuideFacts): string =>
    endings.passed
      ? `A score from 0 to 100, the share of the points in per cent: the best try. It is written only together with ${endings.failed ? '“passed” or “failed”' : '“passed”'}, so that no half-finished try can be taken for a result.`
      : 'No score is written: no quiz decides.',

  recordedIntroduction:
    'All of it stands under the learner’s account in the LMS, one record for each attempt. Elements that are not named here are not used.',
  /** `interactions`: how many entries the largest SCO has. */
  elements: (facts: AdminGuideFacts, interactions: number, chapters: number): readonly ElementRow[] => [
    {
      elements: ['cmi.core.lesson_status'],
      what: 'The status, as above.',
    },
    ...(facts.endings.passed
      ? [
          {
            elements: ['cmi.core.score.raw', 'cmi.core.score.min', 'cmi.core.score.max'],
            what: 'The result from 0 to 100; the limits are always 0 and 100.',
          },
        ]
      : []),
    { elements: ['cmi.core.lesson_location'], what: 'Id of the page or quiz last shown.' },
    {
      elements: ['cmi.core.session_time'],
      what: [
        'How long the course was in front in this visit: time in a hidden tab, a minimised window or behind a locked screen does not count.',
        facts.sessionTime === 'active'
          ? 'Of that only active time counts (this course says so): what is not further from the last key, movement of the pointer, scrolling or playing media than the words in view take to read at 180 words a minute, or two minutes. A course that lies open in front of an empty chair counts no more than that.'
          : 'Time without a movement counts: a course that lies open in front of an empty chair goes on counting. The course setting sessionTime: ‘active’ stops that.',
        'The LMS adds the visits up. Who audits hours of learning has to know that the course cannot see whether anybody sits before it, or who. Statements for an LRS give both: the time by the clock, and of that the active time.',
      ].join(' '),
    },
    { elements: ['cmi.core.exit'], what: '“suspend” until the status is final, then empty.' },
    {
      elements: ['cmi.suspend_data'],
      what: `What the course needs in order to resume, in a code of letters and digits: pages opened and read; ${[
        ...(facts.has.quizzes
          ? ['for each quiz the number of tries, the best result, and the answers of the last try']
          : []),
        ...(facts.has.checklists ? ['ticks in checklists'] : []),
        ...(facts.has.scenarios ? ['decisions in practice cases'] : []),
        ...(facts.has.reflections ? ['what learners noted for themselves'] : []),
        'a random name of the attempt and a count of saves',
        'what an LRS, if one is set, has not taken yet',
      ].join('; ')}.`,
    },
    ...(chapters > 0
      ? [
          {
            elements: ['cmi.objectives.n.id', 'cmi.objectives.n.status', 'cmi.objectives.n.score.raw'],
            what: `One entry for each chapter${facts.isSingle ? ` (${chapters})` : ''}: its id, how far the learner is, and the best result of its quiz from 0 to 100 (with the limits in score.min and score.max).`,
          },
        ]
      : []),
    ...(interactions > 0
      ? [
          {
            elements: ['cmi.interactions.n.id', 'cmi.interactions.n.type'],
            what: `One entry for each question of ${facts.isEveryQuizReported ? 'each quiz' : 'the quizzes that decide'}${facts.isSingle ? ` (${interactions})` : ''}: its id and its type. The list reaches as far as the last question answered; in it, questions without an answer have an id only.`,
          },
          {
            elements: ['cmi.interactions.n.student_response', 'cmi.interactions.n.result'],
            what: 'The last answer given, and whether it was right: “correct”, “wrong”, or the share of the points as a decimal for a partly right one. A later answer to the same question takes the place of the earlier one.',
          },
          {
            elements: ['cmi.interactions.n.correct_responses.m.pattern', 'cmi.interactions.n.weighting'],
            what: 'The right answer, and the points for it.',
          },
          {
            elements: ['cmi.interactions.n.time', 'cmi.interactions.n.latency'],
            what: 'Time of day of the answer on the learner’s device, without a date, and how long it took.',
          },
        ]
      : []),
    {
      elements: ['cmi.core.student_id', 'cmi.core.credit', 'cmi.core.lesson_mode'],
      what: 'Read, never written: the account, and whether the LMS wants anything recorded. In review, browse and no-credit modes nothing is written.',
    },
  ],

  protection: ({ has }: AdminGuideFacts): readonly { readonly name: string; readonly text: string }[] => [
    {
      name: 'Personal data',
      text: `Everything in the table above belongs to a person, because the LMS keeps it under an account: progress, ${has.quizzes ? 'every answer with its time, results, ' : ''}status and times of use. The course asks for no name and no address, and writes neither.`,
    },
    {
      name: 'Where it is kept',
      text: 'In the database of the LMS, and nowhere else for good unless an LRS is set. Who may read it, how long it stays and how it is deleted is set there. Deleting an attempt in the LMS deletes all of it there.',
    },
    {
      name: 'In the browser',
      text: 'While a save is open, the browser keeps a copy of the progress and of what the LMS has not taken yet, in its local storage and in a database called “coursewright”, under the course and the account name. The same copy is made when the course is closed before the last of it was saved; it goes as soon as the same learner opens the course there again and the LMS has everything. What nobody came back for goes when a course of this kind is opened there after twelve months. Learners can remove all of it themselves with “Remove my work from this computer” on the page of their results, which says first what the LMS has not got yet. On shared computers, have the browser’s site data cleared when a learner signs out.',
    },
    {
      name: 'Who else learns of it',
      text: 'As the package is built, nobody: it sends nothing to anyone but the LMS. If an LRS is set, it gets the statements described below under “What is recorded in an LRS, if one is set”. The course loads nothing from elsewhere and sets no cookies. Links to sources lead to other sites, if a learner follows them.',
    },
    ...(has.finalItems
      ? [
          {
            name: 'Right answers',
            text: 'The course judges answers in the learner’s browser, so the package holds all questions with their right answers. Those that only the final assessment asks stand there obscured, with their feedback: nobody reads them by the way, but it is no protection against somebody who wants to have them. An exam that has to withstand that belongs into the LMS’s own quiz, under supervision.',
          },
        ]
      : []),
    ...(has.reflections
      ? [
          {
            name: 'Notes of learners',
            text: 'Free text that learners write for themselves, up to 1,000 characters a note, stands in cmi.suspend_data as far as answers and decisions leave room. No report shows it in words, but it is encoded, not encrypted: whoever may read that element can decode it. The whole of a note that does not fit stays in the browser in which it was written, under the course and the account name, until twelve months after the learner last opened the course there; the page says so, and lets learners save all their notes as a text file. Tell learners not to write names or details of real cases there.',
          },
        ]
      : []),
    ...(has.fillIns
      ? [
          {
            name: 'Typed answers',
            text: 'Answers to questions with missing words stand in the interactions report as they were typed, whatever was typed.',
          },
        ]
      : []),
    ...(has.likerts
      ? [
          {
            name: 'Ratings',
            text: 'Ratings are recorded under the learner’s account like answers, with the result “neutral”. They are not anonymous.',
          },
        ]
      : []),
    {
      name: 'Not recorded',
      text: `Names and mail addresses beyond what the LMS has; searches; glossary entries looked up; how long a single page was open${has.quizzes ? '; in the LMS, answers of earlier tries, once a later try has answered the same question' : ''}.`,
    },
  ],

  replacingIntroduction:
    'An LMS finds a learner’s record by these identifiers. They are made of ids in the course’s definition and must never change, however much titles and texts do.',
  manifestIdentifier: 'Manifest',
  organizationIdentifier: 'Organization',
  itemIdentifier: (title: string): string => `Item “${title}”`,
  replacing: ({ has }: AdminGuideFacts): readonly string[] => [
    'Read “What changed against the previous build” above. If it says that data is deleted, do not replace the package: upload it as a new activity, or have the old identifier put back.',
    'Save the reports, or a backup of the activity, first.',
    `Choose a time when nobody is in the course. A page that is open goes on with the old version until it is closed${has.quizzes ? ', and a try under way may change with the new one' : ''}.`,
    'In the settings of the same activity, put the new zip in place of the old one. Learners keep their attempts, status, score and progress as long as the identifiers are the same. Deleting the activity and making a new one loses them.',
    'Keep this sheet and the zip with it: beside the next build it serves to find what changed.',
  ],

  questionsIntroduction:
    'SCORM 1.2 records no question texts. Reports show the index, the id and the answer; this is what they stand for.',
  reading: ({ has, assessment }: AdminGuideFacts): readonly string[] => [
    '“No.” is the index n of cmi.interactions.n, and the number of the column in Moodle (“Response 0”, “Response 1” and so on). It is the same for every learner and every try.',
    'Answers are written as ids in plain words, which stand here behind each part of the right answer: the chosen options, joined by commas; pairs as left.right; items in the order chosen. Numbers have a decimal point.',
    ...(has.fillIns
      ? ['Typed words stand as typed; several gaps of one question are separated by a semicolon.']
      : []),
    ...(has.likerts ? ['A rating has no right answer; its result is “neutral”.'] : []),
    ...(assessment === null
      ? []
      : [
          `In the final assessment the id begins with “${assessment}-”. The same question in a chapter quiz has an entry of its own.`,
        ]),
    'An LMS that refuses words there gets single letters instead: “a” for the first option as it stands in the course’s definition, “b” for the second.',
  ],
  noQuestions: 'The course has no questions.',
  chapterQuizzes: 'Questions of the chapter quizzes',
  pageQuestions: 'Questions in the pages',
  quizQuestions: (title: string): string => `Questions of “${title}”`,
  chapter: (number: number, title: string): string => `Chapter ${number} · ${title}`,
  caseAsAt: (index: number): string => `as at no. ${index}`,
  questionTypes: {
    'true-false': 'true or false',
    choice: 'one answer',
    'choice-multiple': 'several answers',
    highlight: 'passages to mark',
    matching: 'matching',
    categorise: 'cards into groups',
    sequencing: 'order',
    'fill-in': 'missing words',
    numeric: 'number',
    likert: 'rating',
  },
  typeWithPoints: (type: string, points: number): string => `${type}, ${points} points`,
  true: 'True',
  false: 'False',
  pair: (source: string, target: string): string => `${source} → ${target}`,
  alsoAccepted: (text: string, others: readonly string[]): string =>
    others.length === 0 ? text : `${text} (also ${joined(others, 'or')})`,
  range: (text: string, min: string, max: string): string => `${text} (${min} to ${max} accepted)`,
  noRightAnswer: 'none: a rating',
};
