import { defineCode } from './code.ts';
import { count } from './wording.ts';

const EXCEPT = 'If a person has found it right as it is, add its id to "questionLint.except" in course.ts.';

const points = (value: number): string => `${Math.round(value)}`;

/** What lets people answer without knowledge; only judged where course.ts has `questionLint`. */
export const lintCodes = {
  'course/guessable-quiz': defineCode<{
    quiz: string;
    testWise: number;
    chance: number;
    limit: number;
    worst: readonly string[];
  }>({
    severity: 'warning',
    title: 'Quiz that can be passed by reading its form',
    message: ({ quiz, testWise, chance, limit }) =>
      `Quiz "${quiz}" gives ${points(testWise)} of 100 points to somebody who knows nothing, distrusts absolute words and takes the longest option; chance gives ${points(chance)}, and at most ${limit} more are allowed.`,
    help: 'Make right and wrong options of the same length and tone.',
    advice: ({ worst }) =>
      worst.length === 0
        ? undefined
        : `Rewrite the options of the questions that give most away: ${worst.map((id) => `"${id}"`).join(', ')}.`,
    example: { quiz: 'ch1-quiz', testWise: 63, chance: 31, limit: 5, worst: ['ch1-q05'] },
  }),
  'course/key-by-length': defineCode<{
    quiz: string;
    which: 'longest' | 'shortest';
    keys: number;
    total: number;
    limit: number;
    questions: readonly string[];
  }>({
    severity: 'warning',
    title: 'Right option that its length gives away',
    message: ({ quiz, which, keys, total, limit }) =>
      `The right option is the ${which} in ${keys} of ${count(total, 'question')} of quiz "${quiz}" that have one; at most ${limit} % are allowed.`,
    help: 'Lengthen or shorten options.',
    advice: ({ which, questions }) =>
      `${which === 'longest' ? 'Shorten the right option or write out wrong ones' : 'Write out the right option or shorten wrong ones'} in some of ${questions.map((id) => `"${id}"`).join(', ')}.`,
    example: { quiz: 'ch1-quiz', which: 'longest', keys: 4, total: 5, limit: 34, questions: ['ch1-q05'] },
  }),
  'course/giveaway-word': defineCode<{ question: string; option: string; word: string }>({
    severity: 'warning',
    title: 'Word that gives a wrong option away',
    message: ({ question, option, word }) =>
      `The wrong option "${option}" of question "${question}" has the word "${word}", and the right one has none of its kind.`,
    help: `Say what a colleague would really do or say: absolute and justifying words mark an option as wrong. ${EXCEPT}`,
    example: { question: 'ch1-q05', option: 'all-routes', word: 'always' },
  }),
  'course/short-distractors': defineCode<{ question: string; percent: number; limit: number }>({
    severity: 'warning',
    title: 'Wrong options far shorter than the right one',
    message: ({ question, percent, limit }) =>
      `The wrong options of question "${question}" are on average ${points(percent)} % as long as the right one; at least ${limit} % are asked for.`,
    help: `Let the wrong options argue as much as the right one. ${EXCEPT}`,
    example: { question: 'ch1-q05', percent: 38, limit: 50 },
  }),
  'course/same-truth': defineCode<{ quiz: string; answer: boolean; statements: number }>({
    severity: 'warning',
    title: 'Statements that are all true or all false',
    message: ({ quiz, answer, statements }) =>
      `All ${statements} true-or-false statements of quiz "${quiz}" are ${answer ? 'true' : 'false'}.`,
    help: 'Turn some of them around.',
    example: { quiz: 'ch1-quiz', answer: false, statements: 3 },
  }),
  'course/same-feedback': defineCode<{ question: string; one: string; other: string }>({
    severity: 'warning',
    title: 'Feedback that says the same',
    message: ({ question, one, other }) =>
      `Question "${question}" says the same after "${one}" and after "${other}".`,
    help: `Say of each answer why it is right or wrong. ${EXCEPT}`,
    example: { question: 'ch1-q05', one: 'correct', other: 'incorrect' },
  }),
  'course/recall-only': defineCode<{ objective: string; chapter: string; questions: number }>({
    severity: 'warning',
    title: 'Objective tested by recall only',
    message: ({ objective, chapter, questions }) =>
      `Objective "${objective}" of chapter "${chapter}" is tested by ${count(questions, 'question')}, and all ask for what was read.`,
    help: 'Add a question that puts a case, or mark one that does with "kind: \'case\'".',
    example: { objective: 'lo1-1', chapter: 'ch1', questions: 2 },
  }),
  'course/solved-by-elimination': defineCode<{ question: string }>({
    severity: 'warning',
    title: 'Pairs that elimination solves',
    message: ({ question }) =>
      `Question "${question}" has as many answers as entries, each used once: who knows all but one pair gets the last one for nothing.`,
    help: `Add an answer that fits nothing, or let two entries share one. ${EXCEPT}`,
    example: { question: 'ch1-q02' },
  }),
  'course/repeated-decision': defineCode<{ question: string; block: string; location: string }>({
    severity: 'warning',
    title: 'Question that repeats a decision of a page',
    message: ({ question, block }) =>
      `Question "${question}" asks again what the learner has decided in block "${block}".`,
    help: `Put another case. ${EXCEPT}`,
    advice: ({ location }) => `The page asks it at ${location}. Put another case. ${EXCEPT}`,
    example: { question: 'ch1-q08', block: 'ch1-decide', location: 'chapters/01-start/chapter.ts:80' },
  }),
  'course/best-by-length': defineCode<{ best: number; total: number; limit: number }>({
    severity: 'warning',
    title: 'Best option that its length gives away',
    message: ({ best, total, limit }) =>
      `The best option is the longest in ${best} of ${count(total, 'scenario decision')}; at most ${limit} % are allowed.`,
    help: 'Shorten best options, or say of other options why somebody would take them. "coursewright outline --items" names the decisions.',
    example: { best: 35, total: 38, limit: 34 },
  }),
  'course/item-kinds': defineCode<{ kind: 'case' | 'recall'; percent: number; limit: number }>({
    severity: 'warning',
    title: 'Too few cases or too much recall',
    message: ({ kind, percent, limit }) =>
      kind === 'case'
        ? `Of all scored questions, ${points(percent)} % put a case; at least ${limit} % are asked for.`
        : `Of all scored questions, ${points(percent)} % ask for what was read; at most ${limit} % are allowed.`,
    help: 'Put cases in place of questions about what a page says, and mark each question with its "kind".',
    example: { kind: 'case', percent: 48, limit: 60 },
  }),
};
