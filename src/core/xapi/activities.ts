import type { AnswersLevel } from '../course/xapi-settings.ts';
import type { Activity, ActivityDefinition, InteractionComponent } from './statement.ts';

/** A quiz as statements speak of it. */
export interface QuizActivity {
  readonly activity: Activity;
  /** The chapter it belongs to; `null` for the final assessment. */
  readonly chapter: string | null;
  /** The share of the points that passes, 0-1; `null` if that depends on the questions drawn. */
  readonly masteryScore: number | null;
  /** The most that may be said of answers. */
  readonly answers: AnswersLevel;
}

/** A question in a page as statements speak of it. */
export interface PageQuestionActivity {
  /** The chapter of its page. */
  readonly chapter: string;
  /** As fully as it may be reported. */
  readonly definition: ActivityDefinition;
  /** The most that may be said of answers. */
  readonly answers: AnswersLevel;
}

/** The activities of one SCO. */
export interface ScoActivities {
  readonly sco: Activity;
  /** By chapter id. */
  readonly chapters: Readonly<Record<string, Activity>>;
  /** By quiz id. */
  readonly quizzes: Readonly<Record<string, QuizActivity>>;
  /** By question id, as fully as any of the quizzes may report it; without questions that none may. */
  readonly questions: Readonly<Record<string, ActivityDefinition>>;
  /** Questions in pages, by the id of their block; missing if no statement may report them. */
  readonly pageQuestions?: Readonly<Record<string, PageQuestionActivity>>;
  /** The share of the points that passes the module, 0-1; `null` if nothing is judged or it depends on the draw. */
  readonly masteryScore: number | null;
}

/** `xapi-activities.json`: what statements of a package need beside the run-time's own data of a course. */
export interface ActivityCatalogue {
  readonly format: 1;
  /** Where activities are named, without a slash at the end. */
  readonly activityBase: string;
  /** The package's version. */
  readonly version: string;
  /** BCP 47 tag of every text. */
  readonly language: string;
  readonly course: Activity;
  /** By the id of the SCO in the run-time's data. */
  readonly scos: Readonly<Record<string, ScoActivities>>;
}

const LEVELS: readonly AnswersLevel[] = ['none', 'ids', 'full'];

/** The lower of two levels. */
export const lowerLevel = (a: AnswersLevel, b: AnswersLevel): AnswersLevel =>
  LEVELS.indexOf(a) < LEVELS.indexOf(b) ? a : b;

/** Without texts and without the right answer: the type of the interaction and the ids of its options. */
export const withoutTexts = (definition: ActivityDefinition): ActivityDefinition => {
  const { type, interactionType, choices, scale, source, target } = definition;
  const idsOf = (components: readonly InteractionComponent[] | undefined) =>
    components?.map(({ id }) => ({ id }));
  return Object.fromEntries(
    Object.entries({
      type,
      interactionType,
      choices: idsOf(choices),
      scale: idsOf(scale),
      source: idsOf(source),
      target: idsOf(target),
    }).filter(([, value]) => value !== undefined),
  );
};
