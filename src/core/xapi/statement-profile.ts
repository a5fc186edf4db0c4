import {
  ACTIVITY_TYPES,
  type ActivityTypeName,
  PLATFORM,
  PROFILE_CATEGORIES,
  VERBS,
  type VerbName,
} from './vocabulary.ts';

/** What a statement can be about, and what can stand around it. */
export type ActivityRole = 'sco' | 'chapter' | 'quiz' | 'question';

/** The type of the activity in each role. */
export const TYPE_OF_ROLE: Readonly<Record<ActivityRole, ActivityTypeName>> = {
  sco: 'lesson',
  chapter: 'module',
  quiz: 'assessment',
  question: 'interaction',
};

/** The role of an activity by the IRI of its type. */
export const ROLE_OF_TYPE: Readonly<Record<string, ActivityRole>> = Object.fromEntries(
  Object.entries(TYPE_OF_ROLE).map(([role, type]) => [ACTIVITY_TYPES[type], role as ActivityRole]),
);

/** What a result can say; `progress`, `earned` and `active` stand in its extensions. */
export const RESULT_PARTS = [
  'completion',
  'success',
  'score',
  'response',
  'duration',
  'progress',
  'earned',
  'active',
] as const;
export type ResultPart = (typeof RESULT_PARTS)[number];

/** How one kind of statement looks. */
export interface StatementTemplate {
  readonly verb: VerbName;
  readonly object: ActivityRole;
  /** The activities around the object, nearest first; a quiz that belongs to no chapter leaves the chapter out. */
  readonly parents: readonly ActivityRole[];
  /** The same where the object stands in a page. */
  readonly parentsInPage?: readonly ActivityRole[];
  /** What its result always says. */
  readonly result: readonly ResultPart[];
  /** What its result says where it is known. */
  readonly optionalResult: readonly ResultPart[];
  /** Whether the context names the pass mark, where one share of the points passes whatever is drawn. */
  readonly hasMasteryScore: boolean;
  /** How often it can be made about the same activity in a registration. */
  readonly occurs: 'once' | 'per-session' | 'per-try';
}

export type TemplateName =
  | 'initialized'
  | 'resumed'
  | 'suspended'
  | 'terminated'
  | 'experienced'
  | 'answered'
  | 'quiz-passed'
  | 'quiz-failed'
  | 'completed'
  | 'passed'
  | 'failed';

/** What distinguishes one way of reporting from another: the rest of a statement is the same in all. */
export interface StatementProfile {
  /** `context.platform`. */
  readonly platform: string;
  /** `context.contextActivities.category`, by position. */
  readonly categories: readonly string[];
  readonly templates: Readonly<Record<TemplateName, StatementTemplate>>;
}

const quizTemplate = (verb: 'passed' | 'failed'): StatementTemplate => ({
  verb,
  object: 'quiz',
  parents: ['chapter', 'sco'],
  result: ['success', 'score', 'duration'],
  optionalResult: [],
  hasMasteryScore: true,
  occurs: 'per-try',
});

const scoTemplate = (
  verb: VerbName,
  rest: Partial<Omit<StatementTemplate, 'verb' | 'object'>> = {},
): StatementTemplate => ({
  verb,
  object: 'sco',
  parents: [],
  result: [],
  optionalResult: [],
  hasMasteryScore: false,
  occurs: 'once',
  ...rest,
});

/** Statements by the ADL SCORM profile (https://w3id.org/xapi/scorm), as packages of SCORM 1.2 send them. */
export const SCORM_PROFILE: StatementProfile = {
  platform: PLATFORM,
  categories: PROFILE_CATEGORIES,
  templates: {
    initialized: scoTemplate('initialized'),
    resumed: scoTemplate('resumed', {
      occurs: 'per-session',
    }),
    suspended: scoTemplate('suspended', {
      result: ['completion', 'duration'],
      optionalResult: ['active'],
      occurs: 'per-session',
    }),
    terminated: scoTemplate('terminated', {
      result: ['completion', 'duration'],
      optionalResult: ['success', 'score', 'active'],
      occurs: 'per-session',
    }),
    experienced: {
      verb: 'experienced',
      object: 'chapter',
      parents: ['sco'],
      result: ['duration', 'progress'],
      optionalResult: [],
      hasMasteryScore: false,
      occurs: 'once',
    },
    answered: {
      verb: 'answered',
      object: 'question',
      parents: ['quiz', 'sco'],
      parentsInPage: ['chapter', 'sco'],
      result: [],
      optionalResult: ['success', 'score', 'response', 'duration'],
      hasMasteryScore: false,
      occurs: 'per-try',
    },
    'quiz-passed': quizTemplate('passed'),
    'quiz-failed': { ...quizTemplate('failed'), optionalResult: ['earned'] },
    completed: scoTemplate('completed', { result: ['completion', 'duration'], optionalResult: ['active'] }),
    passed: scoTemplate('passed', {
      result: ['success', 'score', 'duration'],
      optionalResult: ['active'],
      hasMasteryScore: true,
    }),
    failed: scoTemplate('failed', {
      result: ['success', 'score', 'duration'],
      optionalResult: ['active'],
      hasMasteryScore: true,
    }),
  },
};

export type NamedTemplates = readonly (readonly [name: TemplateName, template: StatementTemplate])[];

/** The templates of a profile with their names, in the order in which an attempt reaches them. */
export const namedTemplatesOf = ({ templates }: StatementProfile): NamedTemplates =>
  Object.entries(templates) as [TemplateName, StatementTemplate][];

/** The templates of packages of SCORM 1.2. */
export const TEMPLATES = namedTemplatesOf(SCORM_PROFILE);

/** Which template a statement follows, by the IRIs of its verb and of the type of its object. */
export const findTemplate = (verb: string, objectType: string): TemplateName | undefined =>
  TEMPLATES.find(
    ([, template]) => VERBS[template.verb] === verb && template.object === ROLE_OF_TYPE[objectType],
  )?.[0];
