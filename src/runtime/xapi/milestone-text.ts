import type { RuntimePageQuestion } from '../../core/blocks/question/note.ts';
import { writeNumber } from '../../core/codec/base64url.ts';
import type { RuntimeCourse } from '../../core/player/runtime-course.ts';
import { readAnswer, writeAnswer } from '../../core/player/stored-answer.ts';
import type { ScoringVersion } from '../../core/questions/answer-score.ts';
import type { Milestone } from '../../core/xapi/milestone.ts';
import {
  chapterKeys,
  readResult,
  STEP_MS,
  steps,
  type TextReader,
  writeResult,
  writeVarint,
} from './tracking-codec.ts';

/** By the digit that names them. */
export const KINDS = [
  'initialized',
  'resumed',
  'suspended',
  'terminated',
  'experienced',
  'answered',
  'quiz-judged',
  'completed',
  'judged',
] as const satisfies readonly Milestone['kind'][];
/**
 * An answer in a page is written like one in a quiz, as of try 0 of the block: a reader that knows nothing of it finds no such
 * quiz, leaves it out and reads on.
 */
const PAGE_TRY = 0;
export const kindOf = ({ kind }: Milestone): (typeof KINDS)[number] =>
  kind === 'page-answered' ? 'answered' : kind;

/** Names the quiz or the block, the try and the seed of what follows. */
export const TRY = 21;
/** The same, of answers that are scored by version 2; a reader that does not know it ends here. */
export const TRY_SCORED_2 = 24;

export const KEY_LENGTH = 3;
export const SEED_LENGTH = 4;

const pageQuestionOf = (
  course: RuntimeCourse,
  isWanted: (note: RuntimePageQuestion) => boolean,
): RuntimePageQuestion | undefined =>
  course.notes.find((note): note is RuntimePageQuestion => note.kind === 'question' && isWanted(note));

const HAS_COMPLETED = 1;
const HAS_RESULT = 2;

/** What an entry says beside its kind and time; `null` if the course has no word for it. */
export const writeDetails = (course: RuntimeCourse, milestone: Milestone): string | null => {
  const duration = (ms: number): string => writeVarint(steps(ms));
  switch (milestone.kind) {
    case 'initialized':
    case 'resumed':
      return '';
    case 'suspended':
    case 'completed':
      return duration(milestone.durationMs);
    case 'judged':
    case 'quiz-judged':
      return writeResult(milestone.result) + duration(milestone.durationMs);
    case 'terminated': {
      const { isCompleted, judged, durationMs } = milestone;
      const flags = (isCompleted ? HAS_COMPLETED : 0) | (judged ? HAS_RESULT : 0);
      return writeNumber(flags, 1) + (judged ? writeResult(judged) : '') + duration(durationMs);
    }
    case 'experienced': {
      const key = chapterKeys(course).get(milestone.chapter);
      return key === undefined ? null : key + duration(milestone.durationMs);
    }
    case 'answered':
    case 'page-answered': {
      const question =
        milestone.kind === 'answered'
          ? course.questions.find(({ id }) => id === milestone.question)
          : pageQuestionOf(course, ({ id }) => id === milestone.block)?.question;
      const answer = question && writeAnswer(question, milestone.answer);
      if (!question || answer === null || answer === undefined) return null;
      const taken = milestone.durationMs === null ? 0 : steps(milestone.durationMs) + 1;
      return question.key + writeVarint(answer.length) + answer + writeVarint(taken);
    }
  }
};

/** What is said once before all entries of a try; `''`: the entry is of none, `null`: of one that the course does not have. */
export const writeTry = (course: RuntimeCourse, milestone: Milestone): string | null => {
  const sign = 'scoring' in milestone && milestone.scoring === 2 ? TRY_SCORED_2 : TRY;
  const write = (key: string | undefined, number: number, seed: number): string | null =>
    key === undefined
      ? null
      : writeNumber(sign, 1) + key + writeVarint(number) + writeNumber(seed, SEED_LENGTH);
  switch (milestone.kind) {
    case 'answered':
    case 'quiz-judged':
      return write(
        course.quizzes.find(({ id }) => id === milestone.quiz)?.key,
        milestone.try,
        milestone.seed,
      );
    case 'page-answered':
      return write(pageQuestionOf(course, ({ id }) => id === milestone.block)?.key, PAGE_TRY, 0);
    default:
      return '';
  }
};

/** The try that entries belong to; `scoring` as milestones have it. */
export interface Attempt {
  readonly key: string;
  readonly try: number;
  readonly seed: number;
  readonly scoring: { readonly scoring?: ScoringVersion };
}

/** Reads the details that `writeDetails` wrote; `null` for what this course does not have. */
export const readMilestone = (
  course: RuntimeCourse,
  kind: (typeof KINDS)[number],
  reader: TextReader,
  base: { readonly atMs: number; readonly sessionMs: number },
  attempt: Attempt,
): Milestone | null => {
  const duration = (): number => reader.varint() * STEP_MS;
  const quiz = course.quizzes.find(({ key }) => key === attempt.key)?.id;
  switch (kind) {
    case 'initialized':
    case 'resumed':
      return { ...base, kind };
    case 'suspended':
    case 'completed':
      return { ...base, kind, durationMs: duration() };
    case 'judged':
      return { ...base, kind, result: readResult(reader), durationMs: duration() };
    case 'quiz-judged': {
      const [result, durationMs] = [readResult(reader), duration()];
      return quiz === undefined
        ? null
        : { ...base, kind, quiz, try: attempt.try, seed: attempt.seed, result, durationMs };
    }
    case 'terminated': {
      const flags = reader.number(1);
      const judged = flags & HAS_RESULT ? readResult(reader) : null;
      return { ...base, kind, isCompleted: (flags & HAS_COMPLETED) !== 0, judged, durationMs: duration() };
    }
    case 'experienced': {
      const [key, durationMs] = [reader.take(KEY_LENGTH), duration()];
      const chapter = [...chapterKeys(course)].find(([, own]) => own === key)?.[0];
      return chapter === undefined ? null : { ...base, kind, chapter, durationMs };
    }
    case 'answered': {
      const key = reader.take(KEY_LENGTH);
      const payload = reader.take(reader.varint());
      const taken = reader.varint();
      if (attempt.try === PAGE_TRY) {
        const note = pageQuestionOf(course, (candidate) => candidate.key === attempt.key);
        const answer = note?.question.key === key ? readAnswer(note.question, payload) : null;
        return note && answer
          ? {
              ...base,
              kind: 'page-answered',
              block: note.id,
              answer,
              durationMs: (taken - 1) * STEP_MS,
              ...attempt.scoring,
            }
          : null;
      }
      const question = course.questions.find((candidate) => candidate.key === key);
      const answer = question && readAnswer(question, payload);
      if (!question || !answer || quiz === undefined) return null;
      const isAsked = course.quizzes.some(
        ({ id, interactions }) => id === quiz && question.id in interactions,
      );
      return isAsked
        ? {
            ...base,
            kind,
            quiz,
            try: attempt.try,
            seed: attempt.seed,
            question: question.id,
            answer,
            durationMs: taken === 0 ? null : (taken - 1) * STEP_MS,
            ...attempt.scoring,
          }
        : null;
    }
  }
};
