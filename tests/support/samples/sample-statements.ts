import { Course } from '../../../src/core/course/course.ts';
import { planCourse } from '../../../src/core/plan/plan-course.ts';
import type { Answer } from '../../../src/core/player/answer.ts';
import { rightAnswer } from '../../../src/core/player/answer.ts';
import type { RuntimeQuestion } from '../../../src/core/questions/runtime-registry.ts';
import { scorm12 } from '../../../src/core/targets/scorm12/scorm12.ts';
import type { AttemptContext } from '../../../src/core/xapi/build-statement.ts';
import { describeActivities } from '../../../src/core/xapi/describe-activities.ts';
import { registrationOf } from '../../../src/core/xapi/identifiers.ts';
import type { Milestone } from '../../../src/core/xapi/milestone.ts';
import { type CourseInput, sampleCourse } from './sample-course.ts';
import { otherAnswers } from './type-answers.ts';

/** The sample course with other xAPI settings. */
export const courseWith = (
  xapi: NonNullable<CourseInput['settings']['xapi']>,
  input: CourseInput = sampleCourse(),
): CourseInput => ({ ...input, settings: { ...input.settings, xapi } });

export const planSample = (input: CourseInput = sampleCourse()) => {
  const plan = planCourse(Course.parse(input), { toolVersion: '9.9.9' }, scorm12);
  if (!plan.ok) throw new Error(plan.diagnostics.map(({ message }) => message).join('\n'));
  return plan.value;
};

/** One learner's attempt at one SCO of a course. */
export const attemptAt = (input: CourseInput = sampleCourse(), sco = 0): AttemptContext => {
  const plan = planSample(input);
  const course = plan.scos[sco]?.runtime;
  if (!course) throw new Error('no such SCO');
  return {
    course,
    activities: describeActivities(plan),
    actor: {
      objectType: 'Agent',
      account: { homePage: 'https://lms.example.org', name: 'u-20417' },
    },
    registration: registrationOf(course.id, 'u-20417', 'AbCd_-09'),
    revision: course.version,
    contentDigest: '0123456789abcdef'.repeat(4),
    answers: 'full',
  };
};

/** Right, partly right and wrong answers to a question, and ratings. */
export const answersTo = (question: RuntimeQuestion): readonly Answer[] => {
  const right = rightAnswer(question);
  const others = otherAnswers(question);
  return right ? [right, ...others] : others;
};

export const START = Date.UTC(2026, 10, 22, 9, 0, 41, 250);

/** Every kind of milestone in every form, and every answer of `answersTo` in every quiz; each at a time of its own. */
export const everyMilestone = ({ course }: Pick<AttemptContext, 'course'>): readonly Milestone[] => {
  const milestones: Milestone[] = [];
  const add = (milestone: object): void => {
    milestones.push({ atMs: START + milestones.length * 10, sessionMs: START, ...milestone } as Milestone);
  };
  add({ kind: 'initialized' });
  add({ kind: 'resumed' });
  add({ kind: 'suspended', durationMs: 754_321 });
  for (const { id } of course.chapters) add({ kind: 'experienced', chapter: id, durationMs: 61_000 });
  for (const quiz of course.quizzes) {
    for (const id of Object.keys(quiz.interactions)) {
      const question = course.questions.find((candidate) => candidate.id === id);
      for (const [seed, answer] of (question ? answersTo(question) : []).entries())
        add({
          kind: 'answered',
          quiz: quiz.id,
          try: 1,
          seed,
          question: id,
          answer,
          durationMs: seed % 2 === 0 ? 21_400 : null,
        });
    }
    for (const [seed, percent] of [0, 66.67, 100].entries())
      add({
        kind: 'quiz-judged',
        quiz: quiz.id,
        try: seed + 1,
        seed,
        result: { isPassed: percent === 100, percent },
        durationMs: 62_000,
      });
  }
  add({ kind: 'completed', durationMs: 2_285_000 });
  for (const isPassed of [true, false])
    add({ kind: 'judged', result: { isPassed, percent: 92.5 }, durationMs: 2_285_000 });
  for (const judged of [{ isPassed: true, percent: 92.5 }, { isPassed: false, percent: 0 }, null])
    add({ kind: 'terminated', durationMs: 0, isCompleted: judged?.isPassed ?? true, judged });
  return milestones;
};
