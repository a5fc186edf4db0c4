import { z } from 'zod';

/** Where activities are named when a course does not say it. */
export const DEFAULT_ACTIVITY_BASE = 'https://coursewright.example/xapi';

/**
 * How much of learners' answers xAPI statements report: `full`: with the question's text, its options and the right answer;
 * `ids`: the ids of the options chosen, no texts and no right answer, nothing that was typed as text; `none`: answers are
 * not reported, only results.
 */
export const AnswersLevel = z.enum(['full', 'ids', 'none']);
export type AnswersLevel = z.infer<typeof AnswersLevel>;

/** Where a publisher's courses are named in xAPI statements. */
export const ActivityBase = z
  .string()
  .max(200)
  .regex(
    /^https:\/\/[a-z0-9](?:[a-z0-9.-]*[a-z0-9])?(?::\d{1,5})?(?:\/[A-Za-z0-9._~-]+)*$/,
    'an https address in plain ASCII without a slash, query or fragment at its end, such as "https://training.example.org/xapi"',
  );

/** How the course is named in xAPI statements, and how much they say. Nothing is sent before an LRS is set in the package. */
export const XapiSettings = z.strictObject({
  /**
   * The beginning of every activity's identifier: an https address under a name that the publisher controls, without a
   * slash at its end; nothing needs to stand there. Stable for ever: records are found by it.
   */
  activityBase: ActivityBase.default(DEFAULT_ACTIVITY_BASE),
  /** What is reported of answers in the chapter quizzes. */
  answers: AnswersLevel.default('full'),
  /** What is reported of answers in the final assessment; as in the chapter quizzes unless given. */
  assessmentAnswers: AnswersLevel.optional(),
});
export type XapiSettings = z.infer<typeof XapiSettings>;
