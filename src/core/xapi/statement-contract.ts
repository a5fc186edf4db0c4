import { z } from 'zod';
import { PAIR, RANGE, SEPARATOR } from '../questions/statement-notation.ts';
import { parseDuration } from './parse-duration.ts';
import type { ActivityDefinition, StatementResult } from './statement.ts';
import {
  type ActivityRole,
  findTemplate,
  RESULT_PARTS,
  type ResultPart,
  ROLE_OF_TYPE,
  SCORM_PROFILE,
} from './statement-profile.ts';
import {
  ACTIVITY_TYPES,
  activeTimeExtension,
  attemptIri,
  clockOffsetExtension,
  contentDigestExtension,
  earnedPercentExtension,
  MASTERY_SCORE_EXTENSION,
  PROGRESS_EXTENSION,
  SESSION_EXTENSION,
  scoCountExtension,
  VERBS,
  type VerbName,
} from './vocabulary.ts';

const Iri = z.string().regex(/^[a-z][a-z0-9+.-]*:[^\s"<>\\^`{|}]+$/i, 'an IRI');
const HttpAddress = z.string().regex(/^https?:\/\/[^\s/?#@]+(?:\/\S*)?$/i, 'an http(s) address');
const Uuid = z
  .string()
  .regex(/^[0-9a-f]{8}-[0-9a-f]{4}-[1-8][0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/i, 'a UUID');
const NameBasedUuid = Uuid.regex(/^.{14}5/, 'a name-based UUID (version 5)');
const LanguageTag = z.string().regex(/^[a-z]{2,3}(?:-[A-Za-z0-9]{2,8})*$/, 'a language tag');
const LanguageMap = z
  .record(LanguageTag, z.string().min(1))
  .refine((map) => Object.keys(map).length > 0, 'must not be empty');

const Timestamp = z
  .string()
  .regex(/^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}\.\d{3}Z$/, 'a time in UTC with milliseconds')
  .refine((text) => {
    const date = new Date(text);
    return !Number.isNaN(date.getTime()) && date.toISOString() === text;
  }, 'a time that exists');

const Duration = z
  .string()
  .regex(/^PT(?=\d)(?:\d+H)?(?:\d+M)?(?:\d+(?:\.\d{1,2})?S)?$/, 'a duration such as PT38M5S');

const Agent = z.strictObject({
  objectType: z.literal('Agent').optional(),
  account: z.strictObject({ homePage: HttpAddress, name: z.string().trim().min(1) }),
});

const Component = z.strictObject({
  id: z.string().regex(/^[a-z][a-z0-9]*(?:-[a-z0-9]+)*$/, 'an authored identifier'),
  description: LanguageMap.optional(),
});
const Components = z
  .array(Component)
  .min(1)
  .refine((list) => new Set(list.map(({ id }) => id)).size === list.length, 'ids must be unique');

const Definition = z.strictObject({
  type: z.enum(ACTIVITY_TYPES),
  name: LanguageMap.optional(),
  description: LanguageMap.optional(),
  interactionType: z
    .enum(['true-false', 'choice', 'matching', 'sequencing', 'fill-in', 'numeric', 'likert'])
    .optional(),
  correctResponsesPattern: z.array(z.string().min(1)).min(1).optional(),
  choices: Components.optional(),
  scale: Components.optional(),
  source: Components.optional(),
  target: Components.optional(),
});

const Activity = z.strictObject({ id: Iri, definition: Definition });

const Score = z
  .strictObject({
    scaled: z.number().min(0).max(1),
    raw: z.number(),
    min: z.number(),
    max: z.number(),
  })
  .refine(({ raw, min, max }) => min < max && raw >= min && raw <= max, 'raw lies between min and max')
  .refine(
    ({ scaled, raw, min, max }) => Math.abs(scaled - (raw - min) / (max - min)) < 0.001,
    'scaled and raw say the same',
  );

const Result = z.strictObject({
  completion: z.boolean().optional(),
  success: z.boolean().optional(),
  score: Score.optional(),
  response: z.string().min(1).optional(),
  duration: Duration.optional(),
  extensions: z.record(Iri, z.number().min(0)).optional(),
});

const Context = z.strictObject({
  registration: Uuid,
  revision: z.string().min(1).max(20),
  platform: z.literal(SCORM_PROFILE.platform),
  language: LanguageTag,
  contextActivities: z.strictObject({
    parent: z.array(Activity).min(1).optional(),
    grouping: z.tuple([Activity, Activity]),
    category: z
      .array(Activity)
      .refine(
        (list) => list.map(({ id }) => id).join(' ') === SCORM_PROFILE.categories.join(' '),
        'the profiles by their position',
      ),
  }),
  extensions: z.record(Iri, z.unknown()),
});

const Shape = z.strictObject({
  id: NameBasedUuid,
  timestamp: Timestamp,
  actor: Agent,
  verb: z.strictObject({ id: z.enum(VERBS), display: z.strictObject({ en: z.string() }) }),
  object: z.strictObject({ objectType: z.literal('Activity'), id: Iri, definition: Definition }),
  result: Result.optional(),
  context: Context,
});
type Shape = z.infer<typeof Shape>;

type Complain = (message: string) => void;

const roleOf = (definition: { readonly type: string }): ActivityRole | '?' =>
  ROLE_OF_TYPE[definition.type] ?? '?';

const activityBaseOf = (courseId: string): string => courseId.replace(/\/modules\/[^/]+$/, '');

const saysPart = (
  result: StatementResult,
  part: ResultPart,
  extensionOf: Readonly<Partial<Record<ResultPart, string>>>,
): boolean => {
  const extension = extensionOf[part];
  return extension === undefined
    ? result[part as keyof StatementResult] !== undefined
    : result.extensions?.[extension] !== undefined;
};

const judgeTemplate = ({ verb, object, result = {}, context }: Shape, complain: Complain): void => {
  const name = findTemplate(verb.id, object.definition.type);
  if (name === undefined) {
    complain('the verb does not go with this type of object');
    return;
  }
  const template = SCORM_PROFILE.templates[name];
  if (verb.display.en !== template.verb) complain('the verb is shown under another name');
  const base = activityBaseOf(context.contextActivities.grouping[0].id);
  const extensionOf = {
    progress: PROGRESS_EXTENSION,
    earned: earnedPercentExtension(base),
    active: activeTimeExtension(base),
  };
  const extensionValue = (part: keyof typeof extensionOf): number =>
    result.extensions?.[extensionOf[part]] ?? 0;
  if (extensionValue('progress') > 100 || extensionValue('earned') > 100) complain('more than 100 per cent');
  if (extensionValue('active') * 1000 > (parseDuration(result.duration ?? 'PT0S') ?? 0))
    complain('more active time than time');
  if (Object.keys(result.extensions ?? {}).some((key) => !Object.values(extensionOf).includes(key)))
    complain('an extension of the result is unknown');
  for (const part of RESULT_PARTS) {
    const isSaid = saysPart(result as StatementResult, part, extensionOf);
    if (!isSaid && template.result.includes(part)) complain(`result.${part} is missing`);
    if (isSaid && ![...template.result, ...template.optionalResult].includes(part))
      complain(`result.${part} has no place here`);
  }
  const isFailed: Partial<Record<VerbName, boolean>> = { passed: true, failed: false };
  const expected = isFailed[template.verb];
  if (expected !== undefined && result.success !== expected)
    complain('the verb and result.success contradict each other');
  if (template.verb === 'suspended' && result.completion !== false)
    complain('what is suspended is not complete');
  if (template.verb === 'completed' && result.completion !== true) complain('result.completion must be true');
  if (MASTERY_SCORE_EXTENSION in context.extensions && !template.hasMasteryScore)
    complain('a pass mark has no place here');
  const parents = (context.contextActivities.parent ?? []).map(({ definition }) => roleOf(definition));
  const allowed = [
    template.parents,
    template.parents.filter((role) => role !== 'chapter'),
    template.parentsInPage ?? template.parents,
  ];
  if (!allowed.some((roles) => roles.join() === parents.join()))
    complain('the parents are not those of its place');
};

const judgeContext = ({ object, context }: Shape, complain: Complain): void => {
  const [course, attempt] = context.contextActivities.grouping;
  if (course.definition.type !== ACTIVITY_TYPES.course) complain('grouping[0] is not a course');
  if (attempt.definition.type !== ACTIVITY_TYPES.attempt) complain('grouping[1] is not an attempt');
  if (attempt.id !== attemptIri(course.id, context.registration))
    complain('the attempt is not that of the registration');
  const inside = [object.id, ...(context.contextActivities.parent ?? []).map(({ id }) => id)];
  if (inside.some((id) => !id.startsWith(`${course.id}/sco`)))
    complain('something belongs to another course');
  const { [SESSION_EXTENSION]: session, [MASTERY_SCORE_EXTENSION]: mastery, ...rest } = context.extensions;
  if (!NameBasedUuid.safeParse(session).success) complain('the session id is missing or no UUID');
  if (mastery !== undefined && !(typeof mastery === 'number' && mastery >= 0 && mastery <= 1))
    complain('the pass mark is not between 0 and 1');
  const base = activityBaseOf(course.id);
  const {
    [contentDigestExtension(base)]: digest,
    [scoCountExtension(base)]: scoCount,
    [clockOffsetExtension(base)]: clockOffset,
    ...unknown
  } = rest;
  if (typeof digest !== 'string' || !/^[0-9a-f]{64}$/.test(digest))
    complain('the content digest is missing or not 64 hexadecimal digits');
  if (scoCount !== undefined && !(Number.isSafeInteger(scoCount) && Number(scoCount) > 1))
    complain('the number of SCOs is no whole number above 1');
  if (clockOffset !== undefined && !Number.isSafeInteger(clockOffset))
    complain('the offset of the clock is no whole number of seconds');
  if (Object.keys(unknown).length > 0) complain('an extension is unknown');
};

/** Which lists of components each type of interaction has. */
const LISTS: Readonly<Record<string, readonly ('choices' | 'scale' | 'source' | 'target')[]>> = {
  choice: ['choices'],
  sequencing: ['choices'],
  likert: ['scale'],
  matching: ['source', 'target'],
};

const NUMBER = /^-?\d+(?:\.\d+)?$/;

/** Whether a text is a response to an interaction (xAPI-Data 2.4.4.1); a pattern may also be a range. */
const isResponse = (definition: ActivityDefinition, text: string, isPattern: boolean): boolean => {
  const idsOf = (list: 'choices' | 'scale' | 'source' | 'target') =>
    new Set(definition[list]?.map(({ id }) => id));
  const parts = text.split(SEPARATOR);
  const isUnique = new Set(parts).size === parts.length;
  switch (definition.interactionType) {
    case 'true-false':
      return text === 'true' || text === 'false';
    case 'choice':
      return isUnique && parts.every((part) => idsOf('choices').has(part));
    case 'sequencing':
      return (
        isUnique &&
        parts.length === definition.choices?.length &&
        parts.every((part) => idsOf('choices').has(part))
      );
    case 'likert':
      return idsOf('scale').has(text);
    case 'matching':
      return (
        isUnique &&
        parts.every((part) => {
          const [left = '', right = '', ...more] = part.split(PAIR);
          return more.length === 0 && idsOf('source').has(left) && idsOf('target').has(right);
        })
      );
    case 'numeric': {
      const ends = text.split(RANGE);
      return (
        ends.length <= (isPattern ? 2 : 1) &&
        ends.every((end) => NUMBER.test(end)) &&
        Number(ends[0]) <= Number(ends.at(-1))
      );
    }
    default:
      return !/\[[.:]\]|^\{(?:case_matters|order_matters|lang)=/.test(text);
  }
};

const judgeInteraction = ({ object, result }: Shape, complain: Complain): void => {
  const definition = object.definition as ActivityDefinition;
  const { interactionType, correctResponsesPattern } = definition;
  const isQuestion = definition.type === ACTIVITY_TYPES.interaction;
  if (isQuestion !== (interactionType !== undefined)) {
    complain('a question, and nothing else, has an interaction type');
    return;
  }
  const lists = LISTS[interactionType ?? ''] ?? [];
  for (const list of ['choices', 'scale', 'source', 'target'] as const)
    if (lists.includes(list) !== (definition[list] !== undefined))
      complain(`${list} and the interaction type do not go together`);
  if (interactionType === 'likert' && correctResponsesPattern) complain('a rating has no right answer');
  if (!isQuestion && correctResponsesPattern) complain('what is no question has no right answer');
  if (correctResponsesPattern?.some((pattern) => !isResponse(definition, pattern, true)))
    complain('a pattern is no answer to the question');
  if (result?.response !== undefined && !isResponse(definition, result.response, false))
    complain('the response is no answer to the question');
  if (isQuestion && interactionType !== 'likert' && (result?.success === undefined || !result.score))
    complain('an answer is right or wrong, and has a score');
  if (interactionType === 'likert' && (result?.success !== undefined || result?.score !== undefined))
    complain('a rating is neither right nor wrong');
};

const judge = (statement: Shape, context: z.core.$RefinementCtx): void => {
  const complain: Complain = (message) => context.addIssue({ code: 'custom', message });
  judgeTemplate(statement, complain);
  judgeContext(statement, complain);
  judgeInteraction(statement, complain);
};

/** A statement exactly as packages send it (xAPI-Data 2.4; ADL SCORM profile); anything else in it is an error. */
export const SentStatement = Shape.superRefine(judge);
