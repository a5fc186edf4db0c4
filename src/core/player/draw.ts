import type { RuntimeQuestion } from '../questions/play-registry.ts';
import { playTypeOf } from './answer.ts';
import { type DrawCandidate, type DrawRules, drawAllowed, isDrawAllowed } from './draw-rules.ts';
import type { RuntimePool, RuntimeQuiz } from './runtime-course.ts';

/** Numbers from 0 up to, but not including, 1; the same for the same seed on every machine (mulberry32). */
export const createRandom = (seed: number): (() => number) => {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
};

/** A new array in random order (Fisher-Yates). */
export const shuffle = <T>(items: readonly T[], random: () => number): T[] => {
  const result = [...items];
  for (let i = result.length - 1; i > 0; i--) {
    const j = Math.floor(random() * (i + 1));
    [result[i], result[j]] = [result[j] as T, result[i] as T];
  }
  return result;
};

/** A number for the seed of one part of a try, so that one question's options do not depend on how many others there are. */
export const deriveSeed = (seed: number, name: string): number => {
  let hash = 0x811c9dc5 ^ seed;
  for (let i = 0; i < name.length; i++) hash = Math.imul(hash ^ name.charCodeAt(i), 0x01000193);
  return hash >>> 0;
};

/** How a try draws its questions; a state names it, so that a try keeps its questions whatever comes later. */
export type DrawVersion = 1 | 2;

/** How new tries draw. */
export const DRAW_VERSION: DrawVersion = 2;

/** So many shuffles are tried. */
const MAX_SHUFFLES = 500;

const shuffleUntilAllowed = <Candidate extends DrawCandidate>(
  candidates: readonly Candidate[],
  rules: DrawRules,
  random: () => number,
): readonly Candidate[] => {
  let drawn: readonly Candidate[] = [];
  for (let i = 0; i < MAX_SHUFFLES; i++) {
    drawn = shuffle(candidates, random).slice(0, rules.draw);
    if (isDrawAllowed(rules, drawn)) break;
  }
  return drawn;
};

/**
 * Version 1 leaves it at shuffling, which drops the rules where few sets keep them. Version 2 then draws among these sets;
 * shuffling comes first because it is quick, and gives each of them the same chance as well. Neither may ever change: a
 * learner's state holds the seed of a try, not its questions.
 */
const drawPool = (
  pool: RuntimePool,
  questions: readonly RuntimeQuestion[],
  seed: number,
  version: DrawVersion,
): readonly RuntimeQuestion[] => {
  if (pool.draw >= questions.length) return questions;
  const random = createRandom(deriveSeed(seed, pool.chapter));
  const shuffled = shuffleUntilAllowed(questions, pool, random);
  const drawn =
    version === 1 || isDrawAllowed(pool, shuffled) ? shuffled : drawAllowed(questions, pool, random);
  return questions.filter((question) => drawn.includes(question));
};

/**
 * The questions of one try in the order shown. The same seed and version always give the same; without shuffling the order is the
 * authored one.
 */
export const drawQuiz = (
  quiz: RuntimeQuiz,
  questionOf: (id: string) => RuntimeQuestion | undefined,
  seed: number,
  version: DrawVersion,
): readonly RuntimeQuestion[] => {
  const drawn = quiz.pools.flatMap((pool) =>
    drawPool(
      pool,
      pool.questions.map(questionOf).filter((question) => question !== undefined),
      seed,
      version,
    ),
  );
  return quiz.shuffleQuestions ? shuffle(drawn, createRandom(deriveSeed(seed, quiz.id))) : drawn;
};

/**
 * The order in which `count` options of a question are shown; never the authored one if that would be the answer.
 */
export const drawOrder = (
  question: Pick<RuntimeQuestion, 'id' | 'type'>,
  count: number,
  seed: number,
): readonly number[] => {
  const { isAlwaysShuffled } = playTypeOf(question);
  const random = createRandom(deriveSeed(seed, question.id));
  const authored = Array.from({ length: count }, (_, index) => index);
  let order = shuffle(authored, random);
  while (isAlwaysShuffled && count > 1 && order.every((value, index) => value === index))
    order = shuffle(authored, random);
  return order;
};
