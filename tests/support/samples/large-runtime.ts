import type { RuntimeNote } from '../../../src/core/blocks/note-registry.ts';
import { saltedKey } from '../../../src/core/plan/assign-keys.ts';
import { planSlots } from '../../../src/core/plan/runtime-question.ts';
import type { RuntimeCourse, RuntimeQuiz } from '../../../src/core/player/runtime-course.ts';
import type { RuntimeQuestion } from '../../../src/core/questions/runtime-registry.ts';

const CHAPTERS = 9;

const idsOf = (count: number, prefix: string): readonly string[] =>
  Array.from({ length: count }, (_, index) => `${prefix}${index + 1}`);

const keys = new Map<string, string>();
/** A key that no other name has. */
const giveKey = (name: string): string => {
  const taken = new Set(keys.values());
  let salt = 0;
  while (taken.has(saltedKey(name, salt))) salt++;
  const key = keys.get(name) ?? saltedKey(name, salt);
  keys.set(name, key);
  return key;
};

/** Of 25 questions in a row as many are of each type as in a module of 117 questions that people have written. */
const questionOf = (id: string, index: number): RuntimeQuestion => {
  const base = {
    id,
    key: giveKey(id),
    points: 1,
    objective: 'lo',
    page: 'p1',
    isScenario: false,
    isReadable: true,
  };
  const row = index % 25;
  if (row < 2)
    return { ...base, type: 'fill-in', blanks: [{ id: 'gap', accepted: ['indirect'] }], mistakes: [] };
  if (row < 4) return { ...base, type: 'numeric', answer: 3.8, min: 3.7, max: 3.8, mistakes: [] };
  if (row < 8)
    return {
      ...base,
      type: 'matching',
      sources: idsOf(5, 's').map((source, target) => ({ id: source, target })),
      targets: idsOf(5, 't'),
    };
  if (row < 11) return { ...base, type: 'sequencing', items: idsOf(6, 'i') };
  if (row < 13) return { ...base, type: 'true-false', answer: true };
  return {
    ...base,
    type: 'choice',
    select: row % 2 === 0 ? 'single' : 'multiple',
    choices: idsOf(row < 22 ? 5 : 7, 'c').map((choice, at) => ({ id: choice, correct: at === 0 })),
  };
};

/** Shares of a number that differ by one at most. */
const shareOf = (count: number, chapter: number): number =>
  Math.floor((count * (chapter + 1)) / CHAPTERS) - Math.floor((count * chapter) / CHAPTERS);

/**
 * A module of nine chapters: 80 pages, 250 questions in the bank, of which each chapter's quiz draws ten and the final assessment
 * 36; in each chapter 20 questions in the pages, two scenarios of six decisions, a checklist and a reflection. The
 * questions in the pages are a quiz of each chapter that asks all of them, which takes more than they would by themselves.
 */
export const largeRuntime = (): RuntimeCourse => {
  const chapters = Array.from({ length: CHAPTERS }, (_, chapter) => {
    const name = `ch${chapter + 1}`;
    return {
      name,
      pages: idsOf(shareOf(80, chapter), `${name}-p`),
      bank: idsOf(shareOf(250, chapter), `${name}-q`),
      asked: idsOf(20, `${name}-asked`),
    };
  });
  const interactionIds: string[] = [];
  const quiz = (
    id: string,
    chapter: string | null,
    pools: readonly (readonly [string, readonly string[], number])[],
  ): RuntimeQuiz => ({
    id,
    key: giveKey(id),
    title: id,
    minutes: 15,
    chapter,
    passMark: { percent: 70 },
    tries: null,
    feedback: 'at-once',
    shuffleQuestions: true,
    shuffleChoices: true,
    pools: pools.map(([name, questions, draw]) => ({
      chapter: name,
      questions,
      draw,
      minScenario: 0,
      maxNumeric: draw,
      minObjectives: 1,
    })),
    interactions: Object.fromEntries(
      pools.flatMap(([, questions]) =>
        questions.map((question) => [question, interactionIds.push(`${id}-${question}`) - 1]),
      ),
    ),
  });
  const planned = {
    pages: chapters.flatMap(({ pages }) =>
      pages.map((id) => ({ id, key: giveKey(id), title: id, minutes: 5 })),
    ),
    questions: chapters
      .flatMap(({ bank, asked }) => [...bank, ...asked])
      .map((id, index) => questionOf(id, index)),
    notes: chapters.flatMap(({ name }): RuntimeNote[] => [
      ...idsOf(2, `${name}-case`).map(
        (id): RuntimeNote => ({ kind: 'scenario', id, key: giveKey(id), options: [3, 3, 3, 3, 3, 3] }),
      ),
      { kind: 'checklist', id: `${name}-list`, key: giveKey(`${name}-list`), items: 9 },
      { kind: 'reflection', id: `${name}-thought`, key: giveKey(`${name}-thought`), maxLength: 120 },
    ]),
  };
  return {
    format: 1,
    id: 'large',
    version: '1.0.0',
    title: 'Large',
    ...planned,
    chapters: chapters.map(({ name, pages }) => ({ id: name, title: name, pages, quiz: `${name}-quiz` })),
    quizzes: [
      ...chapters.map(({ name, bank }) => quiz(`${name}-quiz`, name, [[name, bank, 10]])),
      ...chapters.map(({ name, asked }) => quiz(`${name}-asked`, name, [[name, asked, 20]])),
      quiz(
        'final',
        null,
        chapters.map(({ name, bank }) => [name, bank, 4]),
      ),
    ],
    base: planSlots(planned),
    interactionIds,
    completion: { quiz: 'final', pages: true },
  };
};
