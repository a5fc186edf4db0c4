import type { AnswersLevel } from '../course/xapi-settings.ts';
import { type Answer, formatAnswer, runtimeTypeOf } from '../player/answer.ts';
import type { RuntimeCourse } from '../player/runtime-course.ts';
import { scoreAnswer } from '../player/score.ts';
import type { ScoringVersion } from '../questions/answer-score.ts';
import type { RuntimeQuestion } from '../questions/runtime-registry.ts';
import { STATEMENT_NOTATION } from '../questions/statement-notation.ts';
import { type ActivityCatalogue, lowerLevel, type ScoActivities, withoutTexts } from './activities.ts';
import { sessionIdOf, statementIdOf } from './identifiers.ts';
import type { JudgedResult, Milestone } from './milestone.ts';
import type {
  Activity,
  ActivityDefinition,
  Agent,
  Statement,
  StatementResult,
  StatementScore,
} from './statement.ts';
import {
  type ActivityRole,
  type ResultPart,
  SCORM_PROFILE,
  type StatementProfile,
  type StatementTemplate,
  type TemplateName,
} from './statement-profile.ts';
import { formatDuration, formatTimestamp } from './time-formats.ts';
import {
  ACTIVITY_TYPES,
  activeTimeExtension,
  attemptIri,
  clockOffsetExtension,
  contentDigestExtension,
  earnedPercentExtension,
  interactionIri,
  MASTERY_SCORE_EXTENSION,
  PROGRESS_EXTENSION,
  SESSION_EXTENSION,
  scoCountExtension,
  VERBS,
} from './vocabulary.ts';

/** Everything that all statements of an attempt share. */
export interface AttemptContext {
  readonly course: RuntimeCourse;
  readonly activities: ActivityCatalogue;
  readonly actor: Agent;
  /** A UUID. */
  readonly registration: string;
  /** The version of the package in which the milestone was reached. */
  readonly revision: string;
  /** The content digest of that package, 64 hexadecimal digits. */
  readonly contentDigest: string;
  /** How many SCOs the course has in that package; said where there are several. */
  readonly scoCount?: number;
  /** By how many seconds the clock was ahead of the server's when the milestone was reached; missing where it was not known. */
  readonly clockOffset?: number;
  /** The most that the deployment lets statements say of answers; `full` leaves it to the course. */
  readonly answers: AnswersLevel;
}

/** A result as the templates pick it apart. */
type ResultParts = { readonly [Part in ResultPart]?: StatementResult };

type MilestoneOf<Kind extends Milestone['kind']> = Extract<Milestone, { readonly kind: Kind }>;

/** What a milestone is about. */
interface Subject {
  readonly object: Activity;
  readonly chapter: string | null;
  readonly quiz: string | null;
  readonly parts: ResultParts;
}

const round = (value: number, decimals: number): number => Number(value.toFixed(decimals));

const percentScore = ({ percent }: JudgedResult): StatementScore => ({
  scaled: round(percent / 100, 4),
  raw: percent,
  min: 0,
  max: 100,
});

const judgedParts = (judged: JudgedResult): ResultParts => ({
  success: { success: judged.isPassed },
  score: { score: percentScore(judged) },
});

/** What a try earned whose score says less. */
const earnedParts = ({ earnedPercent }: JudgedResult, { activityBase }: ActivityCatalogue): ResultParts =>
  earnedPercent === undefined
    ? {}
    : { earned: { extensions: { [earnedPercentExtension(activityBase)]: earnedPercent } } };

const answerParts = (question: RuntimeQuestion, answer: Answer, scoring: ScoringVersion): ResultParts => {
  const { verdict, fraction } = scoreAnswer(question, answer, scoring);
  if (verdict === 'neutral') return {};
  const { points } = question;
  return {
    success: { success: verdict === 'correct' },
    score: {
      score: {
        scaled: round(fraction, 4),
        raw: Math.min(round(points * fraction, 4), points),
        min: 0,
        max: points,
      },
    },
  };
};

interface AnsweredQuestion {
  readonly question: RuntimeQuestion;
  readonly answer: Answer;
  readonly scoring: ScoringVersion;
  readonly durationMs: number | null;
  readonly interactionId: string;
  readonly definition: ActivityDefinition;
  /** The most that may be said. */
  readonly level: AnswersLevel;
}

const describeAnswer = (
  sco: ScoActivities,
  { question, answer, scoring, durationMs, interactionId, definition, level }: AnsweredQuestion,
): Pick<Subject, 'object' | 'parts'> | null => {
  const response = formatAnswer(question, answer, STATEMENT_NOTATION);
  if (level === 'none' || response === null) return null;
  const isReported = response !== '' && (level === 'full' || !runtimeTypeOf(question).isTyped);
  return {
    object: {
      objectType: 'Activity',
      id: interactionIri(sco.sco.id, interactionId),
      definition: level === 'full' ? definition : withoutTexts(definition),
    },
    parts: {
      ...answerParts(question, answer, scoring),
      ...(isReported ? { response: { response } } : {}),
      ...(durationMs === null ? {} : duration(durationMs)),
    },
  };
};

const describeQuizAnswer = (
  { course, answers }: AttemptContext,
  sco: ScoActivities,
  { quiz: quizId, question: questionId, answer, scoring = 1, durationMs }: MilestoneOf<'answered'>,
): Subject | null => {
  const quiz = sco.quizzes[quizId];
  const definition = sco.questions[questionId];
  const question = course.questions.find(({ id }) => id === questionId);
  const index = course.quizzes.find(({ id }) => id === quizId)?.interactions[questionId];
  if (!quiz || !definition || !question || index === undefined) return null;
  // What the LMS is not told of has its id all the same.
  const interactionId = (index === null ? questionId : course.interactionIds[index]) ?? questionId;
  const level = lowerLevel(quiz.answers, answers);
  const described = describeAnswer(sco, {
    question,
    answer,
    scoring,
    durationMs,
    interactionId,
    definition,
    level,
  });
  return described && { ...described, chapter: quiz.chapter, quiz: quizId };
};

/** A question in a page is named by its block, and stands in the page's chapter. */
const describePageAnswer = (
  { course, answers }: AttemptContext,
  sco: ScoActivities,
  { block, answer, scoring = 1, durationMs }: MilestoneOf<'page-answered'>,
): Subject | null => {
  const note = course.notes.find(({ id }) => id === block);
  const asked = sco.pageQuestions?.[block];
  if (note?.kind !== 'question' || !asked) return null;
  const { question } = note;
  const { definition, chapter } = asked;
  const level = lowerLevel(asked.answers, answers);
  const described = describeAnswer(sco, {
    question,
    answer,
    scoring,
    durationMs,
    interactionId: block,
    definition,
    level,
  });
  return described && { ...described, chapter, quiz: null };
};

const duration = (durationMs: number): ResultParts => ({
  duration: { duration: formatDuration(durationMs) },
});

/** Time, and how much of it the learner was active, where that is known. */
const timeParts = (
  { durationMs, activeMs }: Pick<MilestoneOf<'suspended'>, 'durationMs' | 'activeMs'>,
  { activityBase }: ActivityCatalogue,
): ResultParts => ({
  ...duration(durationMs),
  ...(activeMs === undefined
    ? {}
    : { active: { extensions: { [activeTimeExtension(activityBase)]: activeMs / 1000 } } }),
});

const asObject = ({ id, definition }: Activity): Activity => ({
  objectType: 'Activity',
  id,
  ...(definition ? { definition } : {}),
});

/** `null` if the milestone is about something that the package does not have. */
const describeSubject = (
  context: AttemptContext,
  sco: ScoActivities,
  milestone: Milestone,
): Subject | null => {
  const aboutSco = (parts: ResultParts): Subject => ({
    object: asObject(sco.sco),
    chapter: null,
    quiz: null,
    parts,
  });
  const completion = (isCompleted: boolean): ResultParts => ({ completion: { completion: isCompleted } });
  switch (milestone.kind) {
    case 'initialized':
      return aboutSco({});
    case 'resumed':
      return aboutSco({});
    case 'suspended':
      return aboutSco({ ...completion(false), ...timeParts(milestone, context.activities) });
    case 'terminated':
      return aboutSco({
        ...completion(milestone.isCompleted),
        ...(milestone.judged ? judgedParts(milestone.judged) : {}),
        ...timeParts(milestone, context.activities),
      });
    case 'completed':
      return aboutSco({ ...completion(true), ...timeParts(milestone, context.activities) });
    case 'judged':
      return aboutSco({ ...judgedParts(milestone.result), ...timeParts(milestone, context.activities) });
    case 'experienced': {
      const chapter = sco.chapters[milestone.chapter];
      return chapter
        ? {
            object: asObject(chapter),
            chapter: milestone.chapter,
            quiz: null,
            parts: {
              ...duration(milestone.durationMs),
              progress: { extensions: { [PROGRESS_EXTENSION]: 100 } },
            },
          }
        : null;
    }
    case 'quiz-judged': {
      const quiz = sco.quizzes[milestone.quiz];
      return quiz
        ? {
            object: asObject(quiz.activity),
            chapter: quiz.chapter,
            quiz: milestone.quiz,
            parts: {
              ...judgedParts(milestone.result),
              ...earnedParts(milestone.result, context.activities),
              ...duration(milestone.durationMs),
            },
          }
        : null;
    }
    case 'answered':
      return describeQuizAnswer(context, sco, milestone);
    case 'page-answered':
      return describePageAnswer(context, sco, milestone);
  }
};

/** Which template a milestone follows. */
export const templateOf = (milestone: Milestone): TemplateName => {
  switch (milestone.kind) {
    case 'quiz-judged':
      return milestone.result.isPassed ? 'quiz-passed' : 'quiz-failed';
    case 'judged':
      return milestone.result.isPassed ? 'passed' : 'failed';
    case 'page-answered':
      return 'answered';
    default:
      return milestone.kind;
  }
};

/** Tells apart what happens to the same activity more than once. */
const discriminatorOf = (milestone: Milestone, { occurs }: StatementTemplate): string => {
  if (occurs === 'per-session') return String(milestone.sessionMs);
  return occurs === 'per-try' && 'try' in milestone ? `${milestone.try}|${milestone.seed}` : '';
};

const pickResult = (parts: ResultParts, template: StatementTemplate): StatementResult | null => {
  const picked = [...template.result, ...template.optionalResult].map((part) => parts[part]);
  const result: StatementResult = Object.assign({}, ...picked);
  return Object.keys(result).length === 0 ? null : result;
};

/**
 * The statement that reports a milestone (xAPI-Data 2.4). `null` if there is nothing to say: answers are not to be reported,
 * or the milestone is about something that the package no longer has. Pure: the same input always makes the same statement.
 */
export const buildStatement = (
  context: AttemptContext,
  milestone: Milestone,
  profile: StatementProfile = SCORM_PROFILE,
): Statement | null => {
  const { activities, registration, scoCount = 1, clockOffset } = context;
  const sco = activities.scos[context.course.id];
  const subject = sco ? describeSubject(context, sco, milestone) : null;
  if (!sco || !subject) return null;
  const template = profile.templates[templateOf(milestone)];
  const around: Readonly<Record<ActivityRole, Activity | undefined>> = {
    sco: sco.sco,
    chapter: subject.chapter === null ? undefined : sco.chapters[subject.chapter],
    quiz: subject.quiz === null ? undefined : sco.quizzes[subject.quiz]?.activity,
    question: undefined,
  };
  const roles = milestone.kind === 'page-answered' ? (template.parentsInPage ?? []) : template.parents;
  const parent = roles.map((role) => around[role]).filter((activity) => activity !== undefined);
  const result = pickResult(subject.parts, template);
  const masteryScore =
    subject.quiz === null ? sco.masteryScore : (sco.quizzes[subject.quiz]?.masteryScore ?? null);
  return {
    id: statementIdOf(registration, template.verb, subject.object.id, discriminatorOf(milestone, template)),
    timestamp: formatTimestamp(milestone.atMs),
    actor: context.actor,
    verb: { id: VERBS[template.verb], display: { en: template.verb } },
    object: subject.object,
    ...(result ? { result } : {}),
    context: {
      registration,
      revision: context.revision,
      platform: profile.platform,
      language: activities.language,
      contextActivities: {
        ...(parent.length > 0 ? { parent } : {}),
        grouping: [
          activities.course,
          {
            id: attemptIri(activities.course.id, registration),
            definition: { type: ACTIVITY_TYPES.attempt },
          },
        ],
        category: profile.categories.map((id) => ({ id, definition: { type: ACTIVITY_TYPES.profile } })),
      },
      extensions: {
        [SESSION_EXTENSION]: sessionIdOf(registration, milestone.sessionMs),
        [contentDigestExtension(activities.activityBase)]: context.contentDigest,
        ...(scoCount > 1 ? { [scoCountExtension(activities.activityBase)]: scoCount } : {}),
        ...(clockOffset === undefined
          ? {}
          : { [clockOffsetExtension(activities.activityBase)]: clockOffset }),
        ...(template.hasMasteryScore && masteryScore !== null
          ? { [MASTERY_SCORE_EXTENSION]: masteryScore }
          : {}),
      },
    },
  };
};

const sortKeys = (_key: string, value: unknown): unknown =>
  typeof value === 'object' && value !== null && !Array.isArray(value)
    ? Object.fromEntries(Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1)))
    : value;

/** A statement as JSON: equal statements give the same bytes, whatever the order of their keys. */
export const serializeStatement = (statement: Statement): string => JSON.stringify(statement, sortKeys);
