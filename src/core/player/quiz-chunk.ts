import { readNumber, writeNumber } from '../codec/base64url.ts';
import type { Answer } from './answer.ts';
import type { QuizState } from './course-state.ts';
import type { DrawVersion } from './draw.ts';
import type { RuntimeCourse, RuntimeQuiz } from './runtime-course.ts';
import { sealSlots, slotsOf, withChecksum } from './state-chunks.ts';
import { KEY_LENGTH, type Payloads, readRecords, writeRecords, writeSlots } from './state-records.ts';
import { readAnswer, writeAnswer } from './stored-answer.ts';

const SEED_LENGTH = 4;
/** Key, try, flags, seed, best result. */
export const QUIZ_HEAD_LENGTH = KEY_LENGTH + 1 + 1 + SEED_LENGTH + 3;
/** The draw's version, less one, stands in the flags above two bits, in two bits. */
const DRAW_VERSION_SHIFT = 2;
/** In the flags: answers were lost to another version of the course. */
const LOST_ANSWERS = 16;
/** The version of scoring, less one, above that; packages that do not know it read the draw's version all the same. */
const SCORING_SHIFT = 5;

const readDrawVersion = (digit: number): DrawVersion => (digit === 0 ? 1 : digit === 1 ? 2 : 3);

/**
 * The chunks of one quiz: `q`, and `Q` for answers that have a slot in the course's base row.
 *
 * @param isShort whether words that a learner typed are kept in the fewest characters.
 */
export const writeQuiz = (
  course: RuntimeCourse,
  quiz: RuntimeQuiz,
  state: QuizState,
  isShort: boolean,
): readonly string[] => {
  const best = state.bestPercent === null ? 0 : Math.round(state.bestPercent * 100) + 1;
  const flags =
    (state.isSubmitted ? 1 : 0) |
    (state.isPassed ? 2 : 0) |
    ((state.drawVersion - 1) << DRAW_VERSION_SHIFT) |
    (state.hasLostAnswers ? LOST_ANSWERS : 0) |
    ((state.scoring - 1) << SCORING_SHIFT);
  const head =
    quiz.key +
    writeNumber(state.tries, 1) +
    writeNumber(flags, 1) +
    writeNumber(state.seed, SEED_LENGTH) +
    writeNumber(best, 3);
  const answers = course.questions.flatMap((question): [string, string][] => {
    const answer = state.answers[question.id];
    const payload =
      answer && question.id in quiz.interactions ? writeAnswer(question, answer, isShort) : null;
    return payload === null ? [] : [[question.key, payload]];
  });
  const { text, others } = writeSlots(slotsOf(course, 'Q'), new Map(answers));
  return [withChecksum(`q${head}${writeRecords(others)}`), ...sealSlots(course, 'Q', quiz.key, text)];
};

/** The answers that stand in records or slots, as far as the quiz has their questions. */
export const readAnswers = (
  course: RuntimeCourse,
  quiz: RuntimeQuiz,
  payloads: Payloads,
): Readonly<Record<string, Answer>> =>
  Object.fromEntries(
    course.questions.flatMap((question) => {
      const payload = question.id in quiz.interactions ? payloads.get(question.key) : undefined;
      const answer = payload === undefined ? null : readAnswer(question, payload);
      return answer ? [[question.id, answer]] : [];
    }),
  );

/** Whether answers were saved that this version of the course cannot read. */
export const isShortOf = (payloads: Payloads, answers: Readonly<Record<string, Answer>>): boolean =>
  payloads.size > Object.keys(answers).length;

/** Reads a `q` chunk without its letter and checksum. */
export const readQuiz = (course: RuntimeCourse, quiz: RuntimeQuiz, body: string): QuizState => {
  const number = (from: number, length: number): number => readNumber(body.slice(from, from + length)) ?? 0;
  const flags = number(KEY_LENGTH + 1, 1);
  const best = number(KEY_LENGTH + 2 + SEED_LENGTH, 3);
  const payloads = readRecords(body.slice(QUIZ_HEAD_LENGTH));
  const answers = readAnswers(course, quiz, payloads);
  return {
    tries: number(KEY_LENGTH, 1),
    seed: number(KEY_LENGTH + 2, SEED_LENGTH),
    isSubmitted: (flags & 1) !== 0,
    isPassed: (flags & 2) !== 0,
    drawVersion: readDrawVersion((flags >> DRAW_VERSION_SHIFT) & 3),
    scoring: flags >> SCORING_SHIFT === 0 ? 1 : 2,
    bestPercent: best === 0 ? null : Math.min(100, (best - 1) / 100),
    answers,
    ...((flags & LOST_ANSWERS) !== 0 || isShortOf(payloads, answers) ? { hasLostAnswers: true } : {}),
  };
};
