import type { AdminGuideFacts, DrawFacts, LrsFacts } from '../locale/admin-guide-facts.ts';
import { formatLocaleNumber } from '../locale/format-values.ts';
import type { Locale } from '../locale/locales.ts';
import type { PackagePlan, Sco } from '../plan/package-plan.ts';
import { runtimeTypeOf } from '../player/answer.ts';
import type { RuntimeCourse, RuntimeQuiz } from '../player/runtime-course.ts';
import { maxPointsOf } from '../player/score.ts';
import { statusWordFor } from '../player/status-words.ts';
import { isScored } from '../questions/runtime-registry.ts';
import type { Target } from '../targets/target.ts';
import { type NamedTemplates, namedTemplatesOf, type TemplateName } from '../xapi/statement-profile.ts';
import { courseIri } from '../xapi/vocabulary.ts';

const drawnOf = (pools: RuntimeQuiz['pools']): number =>
  pools.reduce((sum, { draw, questions }) => sum + Math.min(draw, questions.length), 0);

/** What it takes to pass, in the words of the admin guide. */
export const formatPassMark = (
  { adminGuide, writing }: Locale,
  runtime: RuntimeCourse,
  quiz: RuntimeQuiz,
): string => {
  const { passMark, floor } = quiz;
  const show = (value: number): string => formatLocaleNumber(value, writing);
  const max = maxPointsOf(quiz, runtime.questions);
  const mark =
    'percent' in passMark
      ? adminGuide.percent(show(passMark.percent))
      : adminGuide.points(show(passMark.points), max === null ? null : show(max));
  return floor ? adminGuide.withFloor(mark, floor.title, adminGuide.percent(show(floor.percent))) : mark;
};

/** The quiz that decides how an SCO ends; `undefined` if opening its pages does. */
export const decidingQuizOf = ({ runtime }: Sco): RuntimeQuiz | undefined =>
  runtime.quizzes.find(({ id }) => id === runtime.completion.quiz);

/** What the sentences of the admin guide depend on. */
export const collectAdminGuideFacts = ({ course, scos, locale }: PackagePlan): AdminGuideFacts => {
  const isSingle = scos.length === 1;
  const deciding = scos.map(decidingQuizOf);
  const single = isSingle ? deciding[0] : undefined;
  const quizzes = scos.flatMap(({ runtime }) => runtime.quizzes);
  const asked = course.chapters.flatMap(({ quiz }) => quiz?.questions ?? []);
  const kept = new Set(scos.flatMap(({ runtime }) => runtime.notes).map(({ kind }) => kind));
  return {
    isSingle,
    endings: {
      passed: deciding.some((quiz) => quiz !== undefined),
      failed: deciding.some((quiz) => quiz !== undefined && quiz.tries !== null),
      completed: deciding.includes(undefined),
    },
    words: {
      passed: statusWordFor(course.settings.statusWords, 'passed'),
      failed: statusWordFor(course.settings.statusWords, 'failed'),
      completed: statusWordFor(course.settings.statusWords, 'completed'),
    },
    decidingQuiz: single?.title ?? null,
    pageRule: course.settings.completion.pages,
    passMark: scos[0] && single ? formatPassMark(locale, scos[0].runtime, single) : null,
    tries: single?.tries ?? null,
    masteryScore: course.settings.masteryScore ?? null,
    assessment: course.settings.assessment?.id ?? null,
    hasDraws: quizzes.some(({ pools }) => pools.some(({ draw, questions }) => draw < questions.length)),
    sessionTime: course.settings.sessionTime,
    isEveryQuizReported: quizzes.every(({ interactions }) => !Object.values(interactions).includes(null)),
    has: {
      quizzes: quizzes.length > 0,
      reflections: kept.has('reflection'),
      checklists: kept.has('checklist'),
      scenarios: kept.has('scenario'),
      fillIns: asked.some((question) => runtimeTypeOf(question).isTyped === true),
      finalItems: asked.some(({ finalOnly }) => finalOnly),
      likerts: !asked.every(isScored),
    },
  };
};

/** What of xAPI the course can send, and how much of answers. */
export const collectLrsFacts = (
  { course, scos }: PackagePlan,
  { statements }: Target,
  facts: AdminGuideFacts,
): LrsFacts & { readonly templates: NamedTemplates } => {
  const { xapi, id } = course.settings;
  const quizzes = scos.flatMap(({ runtime }) => runtime.quizzes);
  const answers = quizzes.some(({ chapter }) => chapter !== null) ? xapi.answers : null;
  const assessmentAnswers = quizzes.some(({ chapter }) => chapter === null)
    ? (xapi.assessmentAnswers ?? xapi.answers)
    : null;
  const isSent: Readonly<Partial<Record<TemplateName, boolean>>> = {
    answered: [answers, assessmentAnswers].some((level) => level !== null && level !== 'none'),
    'quiz-passed': quizzes.length > 0,
    'quiz-failed': quizzes.length > 0,
    passed: facts.endings.passed,
    failed: facts.endings.failed,
  };
  return {
    courseIri: courseIri(xapi.activityBase, id),
    templates: namedTemplatesOf(statements).filter(([name]) => isSent[name] ?? true),
    answers,
    assessmentAnswers,
    hasFillIns: facts.has.fillIns,
  };
};

/** What a try of a quiz is made of. */
export const collectDrawFacts = ({ pools }: RuntimeQuiz): DrawFacts => {
  const [first] = pools;
  const isSame = pools.every(
    (pool) =>
      pool.draw === first?.draw &&
      pool.minScenario === first.minScenario &&
      pool.maxNumeric === first.maxNumeric &&
      pool.minObjectives === first.minObjectives &&
      pool.minFinalOnly === first.minFinalOnly &&
      pool.minFloor === first.minFloor,
  );
  return {
    drawn: drawnOf(pools),
    of: pools.reduce((sum, { questions }) => sum + questions.length, 0),
    pools: pools.length,
    each: first && isSame ? first : null,
  };
};
