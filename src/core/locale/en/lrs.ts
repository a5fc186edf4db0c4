import type { LrsFacts, NamedText } from '../admin-guide-facts.ts';

const PARTS = {
  completion: 'whether the course is complete',
  success: 'whether it was right or passed',
  score: 'the score',
  response: 'the answer',
  duration: 'how long it took',
  progress: 'progress 100 %',
  active: 'for how much of that the learner was active',
  earned: 'the share of the points of a try that missed the floor alone',
};

const LEVELS = {
  full: 'with the text of the question, its options and the right answer',
  ids: 'by the ids of question and options, without their texts, without the right answer and without anything typed as text',
  none: 'not reported',
};

const EVERY_TRY = 'Unlike the LMS, an LRS keeps every try, not only the last.';

type Level = keyof typeof LEVELS;

const levelOf = ({ answers, assessmentAnswers }: LrsFacts): string => {
  const [first, second] = [answers, assessmentAnswers];
  if (first === null || second === null || first === second) {
    const level = first ?? second;
    return level === null ? 'The course has no questions.' : `Answers are ${sentenceOf(level)}. ${EVERY_TRY}`;
  }
  return `Answers in chapter quizzes are ${sentenceOf(first)}; answers in the final assessment are ${sentenceOf(second)}. ${EVERY_TRY}`;
};

const sentenceOf = (level: Level): string => (level === 'none' ? LEVELS.none : `reported ${LEVELS[level]}`);

/** Every sentence of the admin guide about statements and the LRS that gets them. */
export const lrs = {
  introduction:
    'As the package is built, it sends no statements and talks to no LRS. If one is set, it sends the following xAPI statements there, beside what the LMS records; whatever the LRS does, the record in the LMS is not touched by it. In review, browse and no-credit modes nothing new is reported.',
  /** When each kind of statement is sent. */
  moments: {
    initialized: 'A learner opens the module for the first time in an attempt.',
    resumed: 'A learner comes back to an attempt that was suspended.',
    suspended: 'A learner leaves the module before it is finished.',
    terminated: 'A learner leaves the module after it is finished; the attempt says nothing more.',
    experienced: 'Every page of a chapter has been opened.',
    answered: 'A question is answered: at once where feedback comes at once, else when the try is handed in.',
    'quiz-passed': 'A try of a chapter quiz or of the final assessment is handed in and passed.',
    'quiz-failed': 'A try of a chapter quiz or of the final assessment is handed in and not passed.',
    completed: 'The module is finished.',
    passed: 'The module is judged and passed.',
    failed: 'The module is judged and failed: no try is left.',
  },
  says: (result: readonly (keyof typeof PARTS)[]): string => {
    const parts = result.map((part) => PARTS[part]);
    return parts.length === 0 ? 'that it happened' : parts.join(', ');
  },
  everyStatement: ({ courseIri }: LrsFacts): readonly NamedText[] => [
    {
      name: 'Who',
      text: 'The account name that the LMS gives (cmi.core.student_id), with the address of the LMS. No name of a person and no mail address, unless account names are such. In Moodle it is the user name, whatever its settings: if statements are to name nobody, let user names be staff numbers, before the first learner starts.',
    },
    { name: 'When', text: 'The time by the clock of the learner’s device, in UTC.' },
    {
      name: 'Of what',
      text: 'The course, the attempt, the visit, the version and the content digest of this package: evidence of exactly what the learner had.',
    },
    { name: 'Identifier of the course', text: courseIri },
  ],
  switching: [
    'Let the server of the LMS hand statements to coursewright relay under a path of its own: no key is in the package, and whoever is signed in can send statements about nobody else. Then: coursewright configure <zip> --lrs-endpoint /xapi-relay/',
    'Or give the address of the LRS and a key that may only write: coursewright configure <zip> --lrs-endpoint https://… --key-file <file>. Whoever can open the course can read such a key and send statements in anybody’s name; prove with coursewright lrs check that it cannot read, and compare records with the report of the LMS.',
    'coursewright configure <zip> --off takes it out again. Only xapi-config.json in the zip changes, and in the page which server it may connect to, and with them the SHA-256 of the file; the content digest stays.',
    'Then put the zip into the LMS as below under “Identifiers, and replacing a package”. Learners keep their progress.',
  ],
  protection: (facts: LrsFacts): readonly NamedText[] => [
    {
      name: 'Personal data in the LRS',
      text: `Each statement belongs to a person, by the account: what was done with the course, when and for how long. ${levelOf(facts)}`,
    },
    {
      name: 'Less of it',
      text: `“answers” in the settings of the package lowers what is said of answers to “ids” or “none”; the course’s author can do the same in its definition.${facts.hasFillIns ? ' With “full”, words that learners typed are reported as typed.' : ''} Results are reported in any case: without them there is no proof of completion.`,
    },
    {
      name: 'Keeping and deleting',
      text: 'Statements cannot be changed after they were sent, and voiding only hides them. How long they stay, and how those of one person are deleted, is a matter of the LRS: settle both, and who may read, before you set it.',
    },
    {
      name: 'On the learner’s device',
      text: 'What the LRS has not taken yet waits in cmi.suspend_data in a short code and, in words, in the browser’s local storage; it goes when the LRS has it.',
    },
  ],
};
