import { countNoun } from './count-noun.ts';

/** Everything that stands in the report on answers, in a terminal, a spreadsheet or a page. */
export const answers = {
  kicker: 'Answers',
  documentTitle: (title: string, version: string): string => `Answers: ${title}, version ${version}`,
  lead: (attempts: number, version: string): string =>
    `${countNoun(attempts, 'attempt', 'attempts')} with answers, by the report of the LMS. Questions and right answers are those of version ${version} of the package.`,
  questions: 'Questions, the hardest first',
  overview:
    'By the answers that the LMS has, one for each attempt. Discrimination is the correlation with the other answers of the same attempt, from thirty answers on; below 0.1 a question hardly tells learners apart, below 0 its key may be wrong.',
  objectives: 'By objective',
  each: 'What was answered',
  introduction:
    'The LMS keeps one answer for each question of a quiz and attempt: the last one. Where a quiz was taken again within an attempt, the earlier answers are gone.',
  none: 'No attempt has an answer yet.',
  noAnswer: 'Nobody has answered this question.',
  answered: (count: number): string => countNoun(count, 'answer', 'answers'),
  rightShare: (percent: string): string => `${percent} of the points`,
  discrimination: (value: string): string => `discrimination ${value}`,
  more: (count: number): string => `${countNoun(count, 'other answer', 'other answers')} not listed.`,
  withoutText: (id: string): string => `Question ${id} (the package has no texts)`,
  truth: { true: 'True', false: 'False' },
  right: 'right',
  wrong: 'wrong',
  madeWith: (version: string): string => `Made with Coursewright ${version}.`,
  words: {
    answer: 'Answer',
    isRight: 'Right',
    count: 'Number',
    share: 'Share',
    objective: 'Objective',
    questions: 'Questions',
  },
  columns: {
    quiz: 'Quiz',
    id: 'Question id',
    question: 'Question',
    type: 'Type',
    objective: 'Objective',
    answers: 'Answers',
    difficulty: 'Difficulty (share of the points)',
    discrimination: 'Discrimination',
    answerId: 'Answer id',
    answer: 'Answer',
    right: 'Right',
    count: 'Number',
    share: 'Share',
  },
  table: {
    quiz: 'quiz',
    id: 'question',
    answers: 'answers',
    difficulty: 'difficulty',
    discrimination: 'discrimination',
    wrong: 'most frequent wrong answer',
  },
  summary: (attempts: number, questions: number): string =>
    `${countNoun(attempts, 'attempt', 'attempts')} with answers, ${countNoun(questions, 'question', 'questions')} in the package.`,
};
