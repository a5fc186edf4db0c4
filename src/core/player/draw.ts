import type { RuntimeQuestion } from '../questions/runtime-registry.ts';
import { runtimeTypeOf } from './answer.ts';
import {
  type DrawCandidate,
  type DrawRules,
  drawAllowed,
  isDrawAllowed,
  isDrawSatisfiable,
} from './draw-rules.ts';
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
export type DrawVersion = 1 | 2 | 3;

/** How new tries draw. */
export const DRAW_VERSION: DrawVersion = 3;

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

/** Draws with as few questions of earlier tries as the rules and the pool allow. */
const drawUnseen = (
  pool: RuntimePool,
  questions: readonly RuntimeQuestion[],
  seen: ReadonlySet<RuntimeQuestion>,
  random: () => number,
): readonly RuntimeQuestion[] => {
  const candidates = questions.map((question) => ({
    ...question,
    isSeen: seen.has(question),
    question,
  }));
  let maxSeen = 0;
  while (maxSeen < pool.draw && !isDrawSatisfiable(candidates, { ...pool, maxSeen })) maxSeen++;
  return drawAllowed(candidates, { ...pool, maxSeen }, random).map(({ question }) => question);
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
  version: 1 | 2,
): readonly RuntimeQuestion[] => {
  if (pool.draw >= questions.length) return questions;
  const random = createRandom(deriveSeed(seed, pool.chapter));
  const shuffled = shuffleUntilAllowed(questions, pool, random);
  const drawn =
    version === 1 || isDrawAllowed(pool, shuffled) ? shuffled : drawAllowed(questions, pool, random);
  return questions.filter((question) => drawn.includes(question));
};

type QuestionOf = (id: string) => RuntimeQuestion | undefined;

const poolsOf = ({ pools }: RuntimeQuiz, questionOf: QuestionOf) =>
  pools.map((pool) => ({
    pool,
    questions: pool.questions.map(questionOf).filter((question) => question !== undefined),
  }));

/**
 * All tries of the final assessment have one seed: a try follows from the ones before it, whose questions it leaves out as
 * long as there are others.
 *
 * @param tries the try, from 1.
 */
const drawTry = (
  quiz: RuntimeQuiz,
  questionOf: QuestionOf,
  seed: number,
  tries: number,
): readonly RuntimeQuestion[] => {
  const pools = poolsOf(quiz, questionOf);
  const isFinal = quiz.chapter === null;
  const seen = new Set<RuntimeQuestion>();
  let drawn: readonly RuntimeQuestion[] = [];
  for (let number = isFinal ? 1 : tries; number <= tries; number++) {
    const trySeed = isFinal ? deriveSeed(seed, `try ${number}`) : seed;
    drawn = pools.flatMap(({ pool, questions }) => {
      if (pool.draw >= questions.length) return questions;
      const own = drawUnseen(pool, questions, seen, createRandom(deriveSeed(trySeed, pool.chapter)));
      for (const question of own) seen.add(question);
      // When all have been asked, only the last ones are left out.
      if (questions.every((question) => seen.has(question)))
        for (const question of questions) if (!own.includes(question)) seen.delete(question);
      return questions.filter((question) => own.includes(question));
    });
  }
  return quiz.shuffleQuestions
    ? shuffle(drawn, createRandom(deriveSeed(seed, `${quiz.id} ${tries}`)))
    : drawn;
};

/** What of a state says which questions a try has. */
export interface TryDraw {
  readonly seed: number;
  readonly drawVersion: DrawVersion;
  /** The try, from 1. */
  readonly tries: number;
}

/**
 * The questions of one try in the order shown. The same seed, version and try always give the same; without shuffling the order is the
 * authored one.
 */
export const drawQuiz = (
  quiz: RuntimeQuiz,
  questionOf: QuestionOf,
  { seed, drawVersion, tries }: TryDraw,
): readonly RuntimeQuestion[] => {
  if (drawVersion === 3) return drawTry(quiz, questionOf, seed, tries);
  const drawn = poolsOf(quiz, questionOf).flatMap(({ pool, questions }) =>
    drawPool(pool, questions, seed, drawVersion),
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
  const { isAlwaysShuffled } = runtimeTypeOf(question);
  const random = createRandom(deriveSeed(seed, question.id));
  const authored = Array.from({ length: count }, (_, index) => index);
  let order = shuffle(authored, random);
  while (isAlwaysShuffled && count > 1 && order.every((value, index) => value === index))
    order = shuffle(authored, random);
  return order;
};
