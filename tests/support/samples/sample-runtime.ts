import type { RuntimeCourse, RuntimeQuiz } from '../../../src/core/player/runtime-course.ts';
import { hashKey } from '../../../src/core/player/state-chunks.ts';
import type { RuntimeQuestion } from '../../../src/core/questions/runtime-registry.ts';

const base = (id: string) => ({
  id,
  key: hashKey(id),
  points: 1,
  objective: 'lo1',
  page: 'ch1-a',
  isScenario: false,
  isReadable: true,
});

/** One question of each type that SCORM 1.2 names. */
const standardQuestions = {
  trueFalse: { ...base('q-true-false'), type: 'true-false', answer: true },
  single: {
    ...base('q-single'),
    type: 'choice',
    select: 'single',
    choices: [
      { id: 'force', correct: false },
      { id: 'benefit', correct: true },
      { id: 'group', correct: false },
    ],
  },
  multiple: {
    ...base('q-multiple'),
    type: 'choice',
    select: 'multiple',
    choices: [
      { id: 'entry', correct: true },
      { id: 'service', correct: true },
      { id: 'exploitation', correct: false },
      { id: 'child', correct: false },
    ],
  },
  matching: {
    ...base('q-matching'),
    type: 'matching',
    sources: [
      { id: 'pays', target: 0 },
      { id: 'exploited', target: 1 },
      { id: 'abuse', target: 2 },
    ],
    targets: ['smuggling', 'trafficking', 'both'],
  },
  sequencing: { ...base('q-sequencing'), type: 'sequencing', items: ['agenda', 'plan', 'forum'] },
  fillIn: {
    ...base('q-fill-in'),
    type: 'fill-in',
    blanks: [{ id: 'word', accepted: ['proxy', 'indirect'] }],
    mistakes: [],
  },
  numeric: { ...base('q-numeric'), type: 'numeric', answer: 3.8, min: 3.7, max: 3.8, mistakes: [] },
  likert: { ...base('q-likert'), type: 'likert', scale: ['no', 'partly', 'yes'] },
} as const satisfies Record<string, RuntimeQuestion>;

/** One question of each type. */
export const sampleQuestions = {
  ...standardQuestions,
  highlight: {
    ...base('q-highlight'),
    type: 'highlight',
    passages: [
      { id: 'lorry', correct: false },
      { id: 'debt', correct: true },
      { id: 'passport', correct: true },
    ],
  },
  categorise: {
    ...base('q-categorise'),
    type: 'categorise',
    cards: [
      { id: 'fare', group: 0 },
      { id: 'passport', group: 1 },
      { id: 'abuse', group: 2 },
    ],
    groups: ['smuggling', 'trafficking', 'both'],
  },
} as const satisfies Record<string, RuntimeQuestion>;

const questions: readonly RuntimeQuestion[] = Object.values(standardQuestions);
const ids = questions.map((question) => question.id);

const quiz = (
  id: string,
  chapter: string | null,
  offset: number,
  more: Partial<RuntimeQuiz>,
): RuntimeQuiz => ({
  id,
  key: hashKey(id),
  title: id,
  minutes: 6,
  chapter,
  passMark: { percent: 70 },
  tries: null,
  feedback: 'at-once',
  shuffleQuestions: false,
  shuffleChoices: true,
  pools: [
    { chapter: 'ch1', questions: ids, draw: ids.length, minScenario: 0, maxNumeric: 9, minObjectives: 1 },
  ],
  interactions: Object.fromEntries(ids.map((question, index) => [question, index + offset])),
  ...more,
});

/** Two chapters, a quiz with every question type, and a final assessment with two tries. */
export const sampleRuntime: RuntimeCourse = {
  format: 1,
  id: 'sample',
  version: '1.0.0',
  title: 'Sample',
  pages: ['ch1-a', 'ch1-b', 'ch2-a'].map((id) => ({ id, key: hashKey(id), title: id, minutes: 2 })),
  chapters: [
    { id: 'ch1', title: 'One', pages: ['ch1-a', 'ch1-b'], quiz: 'ch1-quiz' },
    { id: 'ch2', title: 'Two', pages: ['ch2-a'], quiz: null },
  ],
  questions,
  quizzes: [
    quiz('ch1-quiz', 'ch1', 0, {}),
    quiz('final', null, ids.length, { passMark: { percent: 80 }, tries: 2, feedback: 'at-end' }),
  ],
  notes: [
    { kind: 'checklist', id: 'list', key: hashKey('list'), items: 8 },
    { kind: 'scenario', id: 'case', key: hashKey('case'), options: [3, 4] },
    { kind: 'reflection', id: 'thought', key: hashKey('thought'), maxLength: 40 },
  ],
  interactionIds: [...ids, ...ids.map((id) => `final-${id}`)],
  completion: { quiz: 'final', pages: false },
};
