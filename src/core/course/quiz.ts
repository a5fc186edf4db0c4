import { z } from 'zod';
import { Question } from '../questions/question.ts';
import { Identifier, Markdown, Title } from '../text/primitives.ts';

/** When the learner sees whether an answer was right. */
export const FeedbackTiming = z.enum(['at-once', 'at-end', 'none']);
export type FeedbackTiming = z.infer<typeof FeedbackTiming>;

/** What it takes to pass: a share of the points in per cent, or a number of points. */
export const PassMark = z.union([
  z.strictObject({ percent: z.number().positive().max(100) }),
  z.strictObject({ points: z.number().positive() }),
]);
export type PassMark = z.infer<typeof PassMark>;

/** How a quiz or an assessment is taken. */
const settings = {
  /** What it takes to pass. */
  passMark: PassMark,
  /** How often it may be taken; `unlimited` never ends in failure. */
  tries: z.union([z.number().int().min(1).max(20), z.literal('unlimited')]),
  feedback: FeedbackTiming,
  shuffleQuestions: z.boolean(),
  shuffleChoices: z.boolean(),
};

/** The questions of one chapter: its quiz, and the pool from which the final assessment draws. */
export const Quiz = z.strictObject({
  /** Stable identifier, unique in the course. */
  id: Identifier,
  title: Title,
  /** Shown before the first question. */
  introduction: Markdown,
  ...settings,
  passMark: PassMark.default({ percent: 70 }),
  tries: settings.tries.default('unlimited'),
  feedback: FeedbackTiming.default('at-once'),
  shuffleQuestions: z.boolean().default(false),
  shuffleChoices: z.boolean().default(true),
  /** How many of the questions a try draws; all of them unless given. */
  draw: z.number().int().min(1).optional(),
  questions: z.array(Question).min(1),
});
export type Quiz = z.infer<typeof Quiz>;

/** The final assessment: draws from the chapters' questions, and decides whether the course is passed. */
export const Assessment = z.strictObject({
  /** Stable identifier, unique in the course. */
  id: Identifier,
  title: Title,
  /** Shown before the first question. */
  introduction: Markdown,
  ...settings,
  passMark: PassMark,
  tries: settings.tries.default(3),
  feedback: FeedbackTiming.default('at-end'),
  shuffleQuestions: z.boolean().default(true),
  shuffleChoices: z.boolean().default(true),
  /**
   * A least share of the points of all drawn questions with `floor: true`, for example on the protection of people: who misses it
   * does not pass, whatever the other points are.
   */
  floor: z
    .strictObject({
      /** What these questions are about, as learners read it: "Protection of people". */
      title: Title,
      /** In per cent. */
      percent: z.number().positive().max(100),
    })
    .optional(),
  draw: z.strictObject({
    /** How many questions each chapter contributes. */
    perChapter: z.number().int().min(1),
    /** At least so many scenario-based questions from each chapter. */
    minScenario: z.number().int().min(0).default(0),
    /** At most so many numeric questions from each chapter. */
    maxNumeric: z.number().int().min(0).optional(),
    /** At least so many different objectives from each chapter. */
    minObjectives: z.number().int().min(1).default(1),
    /** At least so many questions from each chapter that only the final assessment asks. */
    minFinalOnly: z.number().int().min(0).default(0),
    /** At least so many questions that count towards the floor, from each chapter that has any; all it has if it has fewer. */
    minFloor: z.number().int().min(0).default(0),
  }),
});
export type Assessment = z.infer<typeof Assessment>;
