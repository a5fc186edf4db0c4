import type { RuntimeCourse } from '../../../src/core/player/runtime-course.ts';
import { keyOf } from '../../../src/core/player/suspend-data.ts';
import type { RuntimeQuestion } from '../../../src/core/questions/play-registry.ts';

const base = (id: string, objective: string, page: string) => ({
  id,
  key: keyOf(id),
  points: 1,
  objective,
  page,
  isScenario: false,
  isReadable: true,
});

const questions: readonly RuntimeQuestion[] = [
  { ...base('q-true', 'lo1-1', 'ch1-words'), type: 'true-false', answer: true },
  {
    ...base('q-single', 'lo1-1', 'ch1-words'),
    type: 'choice',
    select: 'single',
    choices: [
      { id: 'force', correct: false },
      { id: 'benefit', correct: true },
      { id: 'document', correct: false },
    ],
  },
  {
    ...base('q-multiple', 'lo1-2', 'ch1-figures'),
    type: 'choice',
    select: 'multiple',
    choices: [
      { id: 'recruit', correct: true },
      { id: 'transport', correct: true },
      { id: 'house', correct: true },
      { id: 'rescue', correct: false },
    ],
  },
  {
    ...base('q-match', 'lo1-1', 'ch1-words'),
    type: 'matching',
    sources: [
      { id: 'smuggling', target: 1 },
      { id: 'trafficking', target: 0 },
    ],
    targets: ['exploitation', 'border', 'asylum'],
  },
  {
    ...base('q-order', 'lo1-2', 'ch1-figures'),
    type: 'sequencing',
    items: ['rescue', 'register', 'interview'],
  },
  {
    ...base('q-fill', 'lo1-1', 'ch1-words'),
    type: 'fill-in',
    blanks: [{ id: 'word', accepted: ['benefit', 'gain'] }],
    mistakes: ['force'],
  },
  {
    ...base('q-number', 'lo1-2', 'ch1-figures'),
    type: 'numeric',
    answer: 3771,
    min: 3770,
    max: 3772,
    mistakes: [2015],
  },
  { ...base('q-likert', 'lo1-2', 'ch1-figures'), type: 'likert', scale: ['low', 'middle', 'high'] },
  {
    ...base('q2-case', 'lo2-1', 'ch2-law'),
    isScenario: true,
    type: 'choice',
    select: 'single',
    choices: [
      { id: 'refer', correct: true },
      { id: 'return', correct: false },
    ],
  },
  { ...base('q2-true', 'lo2-1', 'ch2-law'), type: 'true-false', answer: false },
];

const quiz = { passMark: { percent: 70 }, shuffleQuestions: false, shuffleChoices: true, interactions: {} };

const pool = (chapter: string, ids: readonly string[], draw = ids.length) => ({
  chapter,
  questions: ids,
  draw,
  minScenario: 0,
  maxNumeric: 10,
  minObjectives: 1,
});

/** Two chapters with a quiz each, one with feedback at once and one with none, and a final with feedback at the end. */
export const fixtureCourse: RuntimeCourse = {
  format: 1,
  id: 'fixture',
  version: '1.0.0',
  title: 'A small course',
  pages: [
    { id: 'ch1-words', key: keyOf('ch1-words'), title: 'Words' },
    { id: 'ch1-figures', key: keyOf('ch1-figures'), title: 'Figures' },
    { id: 'ch2-law', key: keyOf('ch2-law'), title: 'Law' },
    { id: 'ch2-practice', key: keyOf('ch2-practice'), title: 'Practice' },
  ],
  chapters: [
    { id: 'ch1', title: 'Introduction', pages: ['ch1-words', 'ch1-figures'], quiz: 'ch1-quiz' },
    { id: 'ch2', title: 'Response', pages: ['ch2-law', 'ch2-practice'], quiz: 'ch2-quiz' },
  ],
  questions,
  quizzes: [
    {
      ...quiz,
      id: 'ch1-quiz',
      key: keyOf('ch1-quiz'),
      title: 'Check chapter 1',
      chapter: 'ch1',
      tries: null,
      feedback: 'at-once',
      pools: [
        pool(
          'ch1',
          questions.filter(({ id }) => id.startsWith('q-')).map(({ id }) => id),
        ),
      ],
      interactions: Object.fromEntries(questions.map(({ id }, index) => [id, index])),
    },
    {
      ...quiz,
      id: 'ch2-quiz',
      key: keyOf('ch2-quiz'),
      title: 'Check chapter 2',
      chapter: 'ch2',
      tries: null,
      feedback: 'none',
      pools: [pool('ch2', ['q2-case', 'q2-true'])],
      interactions: { 'q2-case': 8, 'q2-true': 9 },
    },
    {
      ...quiz,
      id: 'final',
      key: keyOf('final'),
      title: 'Final assessment',
      chapter: null,
      tries: 2,
      feedback: 'at-end',
      passMark: { points: 3 },
      pools: [pool('ch1', ['q-true', 'q-single'], 2), pool('ch2', ['q2-case', 'q2-true'])],
      interactions: { 'q-true': 10, 'q-single': 11, 'q2-case': 12, 'q2-true': 13 },
    },
  ],
  notes: [
    { kind: 'checklist', id: 'check-scene', key: keyOf('check-scene'), items: 2 },
    { kind: 'scenario', id: 'case-beacon', key: keyOf('case-beacon'), options: [2, 2] },
    { kind: 'reflection', id: 'own-law', key: keyOf('own-law'), maxBytes: 20 },
  ],
  interactionIds: [],
  completion: { quiz: 'final', pages: false },
};
