import { blockTypeOf } from '../blocks/block.ts';
import type { NotePlan } from '../blocks/block-type.ts';
import type { Course } from '../course/course.ts';
import { drawMinima } from '../course/draw-minima.ts';
import type { Quiz } from '../course/quiz.ts';
import { minutesOfAssessment, minutesOfPages, minutesOfQuiz } from '../course/reading-time.ts';
import { chapterQuestions, testOutIdOf, testOutQuestions } from '../course/test-out.ts';
import type { Diagnostic, Result } from '../diagnostics/diagnostic.ts';
import { report } from '../diagnostics/registry.ts';
import { localeOf } from '../locale/find-locale.ts';
import type { RuntimeCourse, RuntimeQuiz } from '../player/runtime-course.ts';
import { hashKey } from '../player/state-chunks.ts';
import { SCORING_VERSION } from '../questions/answer-score.ts';
import { planQuestion } from '../questions/plan-question.ts';
import type { Question } from '../questions/question.ts';
import type { RuntimeQuestion } from '../questions/runtime-registry.ts';
import { isScored } from '../questions/runtime-registry.ts';
import { planAssetPaths } from './asset-paths.ts';
import { createKeyAssigner, type KeyAssigner } from './assign-keys.ts';
import { type CourseLock, LOCK_FILE, retireSco, returnedIds } from './course-lock.ts';
import type { BuildContext, PackagePlan, PlannedChapter, Sco } from './package-plan.ts';
import { planTestOut } from './plan-test-out.ts';
import { planNote, planSlots } from './runtime-question.ts';
import { computeBudget } from './suspend-data-budget.ts';
import type { TargetRules } from './target-rules.ts';

/** A rating has no right answer: the final assessment does not draw it. */
const scoredQuestions = (quiz: Quiz): readonly Question[] => quiz.questions.filter(isScored);

/** What of the course goes into one SCO. */
interface ScoContent {
  /** Chapters whose pages and quizzes are shown. */
  readonly chapters: readonly PlannedChapter[];
  /** Chapters from which the final assessment draws; empty without it. */
  readonly pool: readonly PlannedChapter[];
}

/** Paths below `assets/` of the files that pages show. */
const assetsOf = ({ settings, chapters }: Course): readonly string[] => [
  ...(settings.theme?.logo ? [settings.theme.logo.file] : []),
  ...chapters
    .flatMap(({ chapter }) => chapter.pages)
    .flatMap(({ blocks }) => blocks)
    .flatMap((block) => blockTypeOf(block).assetsOf?.(block) ?? [])
    .map(({ path }) => path),
];

const planRuntime = (
  course: Course,
  { limits }: TargetRules,
  id: string,
  title: string,
  { chapters, pool }: ScoContent,
  { keys, assignIndex, hasIndex, interactionIds, assignSlots }: KeyAssigner,
): RuntimeCourse => {
  const { settings } = course;
  const { assessment } = settings;
  const isFinalHere = assessment !== undefined && pool.length > 0;
  const ownQuizzes = chapters.flatMap(({ quiz }) => quiz ?? []);
  const deciding = isFinalHere
    ? assessment.id
    : settings.scos === 'per-chapter'
      ? (ownQuizzes[0]?.id ?? null)
      : null;
  const isGivenBefore = ownQuizzes.some(
    ({ id, questions: own }) => id !== deciding && own.some((question) => hasIndex(question.id)),
  );
  const isEveryQuizReported = (settings.interactions ?? (isGivenBefore ? 'all' : 'assessments')) === 'all';
  const isReported = (quizId: string): boolean =>
    isEveryQuizReported || deciding === null || quizId === deciding;
  const questions = new Map<string, RuntimeQuestion>();
  for (const { quiz } of new Set([...chapters, ...pool]))
    for (const question of quiz?.questions ?? [])
      questions.set(question.id, planQuestion(question, keys.questions, limits.response));

  const entryQuizzes = chapters.flatMap(({ chapter, quiz }): RuntimeQuiz[] => {
    const planned = quiz && planTestOut(quiz, settings, chapter.id, localeOf(settings.language));
    return planned ? [{ ...planned, key: keys.places(planned.id) }] : [];
  });
  const chapterQuizzes = chapters.flatMap(({ chapter, quiz }): RuntimeQuiz[] => {
    if (!quiz) return [];
    const own = chapterQuestions(quiz).map((question) => question.id);
    return [
      {
        id: quiz.id,
        key: keys.places(quiz.id),
        title: quiz.title,
        minutes: minutesOfQuiz(quiz),
        chapter: chapter.id,
        passMark: quiz.passMark,
        tries: quiz.tries === 'unlimited' ? null : quiz.tries,
        feedback: quiz.feedback,
        shuffleQuestions: quiz.shuffleQuestions,
        shuffleChoices: quiz.shuffleChoices,
        pools: [
          {
            chapter: chapter.id,
            questions: own,
            draw: quiz.draw ?? own.length,
            minScenario: 0,
            maxNumeric: own.length,
            minObjectives: 1,
          },
        ],
        interactions: Object.fromEntries(
          own.map((questionId) => [questionId, isReported(quiz.id) ? assignIndex(questionId) : null]),
        ),
      },
    ];
  });

  const finalQuizzes: RuntimeQuiz[] =
    assessment && isFinalHere
      ? [
          {
            id: assessment.id,
            key: keys.places(assessment.id),
            title: assessment.title,
            minutes: minutesOfAssessment(assessment, pool.filter(({ quiz }) => quiz).length),
            chapter: null,
            passMark: assessment.passMark,
            ...(assessment.floor ? { floor: assessment.floor } : {}),
            tries: assessment.tries === 'unlimited' ? null : assessment.tries,
            feedback: assessment.feedback,
            shuffleQuestions: assessment.shuffleQuestions,
            shuffleChoices: assessment.shuffleChoices,
            pools: pool.flatMap(({ chapter, quiz }) =>
              quiz
                ? [
                    {
                      chapter: chapter.id,
                      questions: scoredQuestions(quiz).map((question) => question.id),
                      draw: assessment.draw.perChapter,
                      minScenario: assessment.draw.minScenario,
                      maxNumeric: assessment.draw.maxNumeric ?? assessment.draw.perChapter,
                      minObjectives: assessment.draw.minObjectives,
                      ...drawMinima(assessment.draw, scoredQuestions(quiz)),
                    },
                  ]
                : [],
            ),
            interactions: Object.fromEntries(
              pool
                .flatMap(({ quiz }) => (quiz ? scoredQuestions(quiz) : []))
                .map((question) => [question.id, assignIndex(`${assessment.id}-${question.id}`)]),
            ),
          },
        ]
      : [];

  const quizzes = [...chapterQuizzes, ...finalQuizzes, ...entryQuizzes];
  const terms = new Map(course.glossary.terms.map(({ id, term }) => [id, term]));
  const pages = chapters.flatMap(({ chapter }) => {
    const minutes = minutesOfPages(chapter, (id) => terms.get(id) ?? id);
    return chapter.pages.map((page, index) => ({
      id: page.id,
      key: keys.places(page.id),
      title: page.title,
      minutes: minutes[index] ?? 1,
      ...(page.for ? { for: page.for } : {}),
    }));
  });
  const notes = chapters
    .flatMap(({ chapter, quiz }) => {
      const plan: NotePlan = {
        questionOf: (asked) => quiz?.questions.find((question) => question.id === asked),
        responseMaxLength: limits.response,
        giveIndex: settings.reportPageQuestions ? assignIndex : () => null,
      };
      return chapter.pages.flatMap((page) => page.blocks.map((block) => planNote(block, keys.notes, plan)));
    })
    .filter((note) => note !== null);
  const planned = { pages, questions: [...questions.values()], notes };
  return {
    format: 1,
    id,
    version: settings.version,
    title,
    pages,
    chapters: chapters.map(({ chapter, quiz }) => ({
      id: chapter.id,
      title: chapter.title,
      pages: chapter.pages.map((page) => page.id),
      quiz: quiz?.id ?? null,
      ...(quiz && testOutQuestions(quiz).length > 0 ? { testOut: testOutIdOf(quiz) } : {}),
    })),
    questions: planned.questions,
    quizzes,
    notes,
    ...(settings.roles && {
      roles: settings.roles.map((role) => ({ id: role.id, key: hashKey(role.id), title: role.title })),
    }),
    base: assignSlots(planSlots(planned)),
    ...(settings.sessionTime === 'active' && { sessionTime: settings.sessionTime }),
    ...(settings.statusWords && { statusWords: settings.statusWords }),
    scoring: SCORING_VERSION,
    interactionIds: interactionIds(),
    completion: {
      quiz: deciding,
      pages: settings.completion.pages !== 'none',
      ...(settings.completion.pages === 'read' ? { read: true } : {}),
    },
  };
};

const planScos = (course: Course, target: TargetRules, lock: CourseLock | undefined): Sco[] => {
  const { settings, chapters } = course;
  const { names } = target;
  const planSco = (part: string | null, title: string, content: ScoContent): Sco => {
    const id = part === null ? settings.id : `${settings.id}/${part}`;
    const itemIdentifier = names.item(settings.id, part);
    const assigner = createKeyAssigner(lock?.scos[itemIdentifier]);
    const runtime = planRuntime(course, target, id, title, content, assigner);
    return {
      itemIdentifier,
      resourceIdentifier: names.resource(settings.id, part),
      title,
      href: names.page(part),
      questionsHref: names.questions(part),
      chapters: content.chapters,
      hasAssessment: content.pool.length > 0,
      runtime,
      budget: computeBudget(runtime),
      given: assigner.lock(),
    };
  };
  const { assessment } = settings;
  const pool = assessment ? chapters : [];
  if (settings.scos === 'single') return [planSco(null, settings.title, { chapters, pool })];
  return [
    ...chapters.map((entry) =>
      planSco(entry.chapter.id, entry.chapter.title, { chapters: [entry], pool: [] }),
    ),
    ...(assessment ? [planSco(assessment.id, assessment.title, { chapters: [], pool })] : []),
  ];
};

/**
 * Decides every file name, identifier and budget of the package; what was given in earlier builds stays. Fails when a learner's progress could outgrow what an
 * LMS keeps by the target's standard, or when an interaction id would be too long for it.
 */
export const planCourse = (
  course: Course,
  context: BuildContext,
  target: TargetRules,
): Result<PackagePlan> => {
  const { settings } = course;
  const { limits, names } = target;
  const { lock } = context;
  const scos = planScos(course, target, lock);
  const diagnostics = scos.flatMap(({ runtime, budget, title }): Diagnostic[] => [
    ...(budget.total - budget.freeText > limits.suspendData
      ? [
          report(
            'plan/suspend-data-budget',
            { sco: title, budget, limit: limits.suspendData },
            { file: 'course.ts' },
          ),
        ]
      : []),
    ...runtime.interactionIds
      .filter((id) => id.length > limits.interactionId)
      .map((id) =>
        report('plan/interaction-id-length', { id, limit: limits.interactionId }, { file: 'course.ts' }),
      ),
  ]);
  if (diagnostics.length > 0) return { ok: false, diagnostics };
  const given = Object.fromEntries(scos.map((sco) => [sco.itemIdentifier, sco.given]));
  const gone = Object.entries(lock?.scos ?? {}).filter(([item]) => !Object.hasOwn(given, item));
  return {
    ok: true,
    diagnostics: returnedIds(lock, given).map((id) =>
      report('lock/id-returned', { id }, { file: LOCK_FILE }),
    ),
    value: {
      course,
      context,
      locale: localeOf(settings.language),
      lock: {
        format: 1,
        course: settings.id,
        scos: { ...Object.fromEntries(gone.map(([item, sco]) => [item, retireSco(sco)])), ...given },
      },
      manifestIdentifier: names.manifest(settings.id),
      organizationIdentifier: names.organization(settings.id),
      sharedResourceIdentifier: names.sharedResource(settings.id),
      scos,
      stylesheetHref: 'course.css',
      scriptHref: 'runtime.js',
      assets: planAssetPaths(assetsOf(course), 'assets/'),
      fileName: names.file(settings),
    },
  };
};
