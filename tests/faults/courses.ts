import type { RuntimeCourse } from '../../src/core/player/runtime-course.ts';
import { hashKey } from '../../src/core/player/state-chunks.ts';
import type { RuntimeQuestion } from '../../src/core/questions/runtime-registry.ts';
import { sampleQuestions, sampleRuntime } from '../support/samples/sample-runtime.ts';

/** The sample course in another version, with these questions in every quiz. */
const withQuestions = (version: string, questions: readonly RuntimeQuestion[]): RuntimeCourse => {
  const ids = questions.map(({ id }) => id);
  return {
    ...sampleRuntime,
    version,
    questions,
    quizzes: sampleRuntime.quizzes.map((quiz, order) => ({
      ...quiz,
      pools: quiz.pools.map((pool) => ({ ...pool, questions: ids, draw: ids.length })),
      interactions: Object.fromEntries(ids.map((id, index) => [id, index + order * ids.length])),
    })),
    interactionIds: [...ids, ...ids.map((id) => `final-${id}`)],
  };
};

const { questions } = sampleRuntime;

const added: RuntimeQuestion = { ...sampleQuestions.trueFalse, id: 'q-added', key: hashKey('q-added') };

/** Versions of the sample course, as an author might publish one after the other. */
export const versions = {
  /** One question more, before all others. */
  added: withQuestions('1.1.0', [added, ...questions]),
  removed: withQuestions(
    '1.2.0',
    questions.filter(({ id }) => id !== sampleQuestions.multiple.id),
  ),
  reordered: withQuestions('1.3.0', [...questions].reverse()),
  /** Other words, the same ids. */
  reworded: { ...sampleRuntime, version: '1.0.1', title: 'Sample, in other words' },
  /** An option more in one question: a stored answer to it could mean something else. */
  reshaped: withQuestions(
    '1.4.0',
    questions.map((question) =>
      question.type === 'choice' && question.id === sampleQuestions.single.id
        ? {
            ...question,
            key: hashKey(`${question.id} with four choices`),
            choices: [...question.choices, { id: 'none', correct: false }],
          }
        : question,
    ),
  ),
  /** Another course altogether. */
  foreign: {
    ...sampleRuntime,
    id: 'other',
    pages: sampleRuntime.pages.map((page) => ({ ...page, id: `o-${page.id}`, key: hashKey(`o-${page.id}`) })),
    quizzes: sampleRuntime.quizzes.map((quiz) => ({ ...quiz, key: hashKey(`o-${quiz.id}`) })),
    notes: sampleRuntime.notes.map((note) => ({ ...note, key: hashKey(`o-${note.id}`) })),
  },
  /** Room for an essay that fills suspend data to the last character. */
  wide: {
    ...sampleRuntime,
    // Bytes come in fours of characters but for one in four lengths: a longer list makes up for it.
    notes: [
      ...sampleRuntime.notes.map((note) => (note.kind === 'checklist' ? { ...note, items: 14 } : note)),
      { kind: 'reflection', id: 'essay', key: hashKey('essay'), maxLength: 3060 },
    ],
  },
} as const satisfies Record<string, RuntimeCourse>;
