import { DEFAULT_ACTIVITY_BASE } from '../course/xapi-settings.ts';
import { lrs } from '../locale/en/lrs.ts';
import { PATTERNS, type Pattern } from './attempt-pattern.ts';
import {
  RESULT_PARTS,
  type ResultPart,
  SCORM_PROFILE,
  type StatementTemplate,
  TEMPLATES,
  TYPE_OF_ROLE,
} from './statement-profile.ts';
import {
  ACTIVITY_TYPES,
  activeTimeExtension,
  clockOffsetExtension,
  contentDigestExtension,
  earnedPercentExtension,
  MASTERY_SCORE_EXTENSION,
  PROGRESS_EXTENSION,
  SESSION_EXTENSION,
  scoCountExtension,
  VERBS,
} from './vocabulary.ts';

const PROFILE = `${DEFAULT_ACTIVITY_BASE}/profile`;
const VERSION = `${PROFILE}/v1.1`;

/** The versions of the profile, the newest first; 1.1 added the earned percentage, active time, the number of SCOs and the offset of the clock. */
const VERSIONS = [
  { id: VERSION, wasRevisionOf: [`${PROFILE}/v1.0`], generatedAtTime: '2026-11-30T00:00:00Z' },
  { id: `${PROFILE}/v1.0`, generatedAtTime: '2026-11-25T00:00:00Z' },
];

const DIGEST = contentDigestExtension(DEFAULT_ACTIVITY_BASE);
const SCO_COUNT = scoCountExtension(DEFAULT_ACTIVITY_BASE);
const CLOCK_OFFSET = clockOffsetExtension(DEFAULT_ACTIVITY_BASE);
const ACTIVE = activeTimeExtension(DEFAULT_ACTIVITY_BASE);
const EARNED = earnedPercentExtension(DEFAULT_ACTIVITY_BASE);

const text = (words: string) => ({ en: words });

const titleOf = (name: string): string => name.charAt(0).toUpperCase() + name.slice(1).replaceAll('-', ' ');

const templateIri = (name: string): string => `${VERSION}/templates/${name}`;

const isTemplate = (name: string): boolean => TEMPLATES.some(([candidate]) => candidate === name);

const partIri = (name: string): string =>
  isTemplate(name) ? templateIri(name) : `${VERSION}/patterns/${name}`;

const RESULT_EXTENSIONS: Readonly<Partial<Record<ResultPart, string>>> = {
  progress: PROGRESS_EXTENSION,
  earned: EARNED,
  active: ACTIVE,
};

const locationOf = (part: ResultPart): string => {
  const extension = RESULT_EXTENSIONS[part];
  return extension === undefined ? `$.result.${part}` : `$.result.extensions['${extension}']`;
};

const extensionAt = (iri: string): string => `$.context.extensions['${iri}']`;

const presenceOf = (part: ResultPart, { result, optionalResult }: StatementTemplate): string => {
  if (result.includes(part)) return 'included';
  return optionalResult.includes(part) ? 'recommended' : 'excluded';
};

/** What a template asks of a statement beyond verb and types (xAPI Profiles 1.0, part two, 8.1). */
const rulesOf = (template: StatementTemplate): readonly object[] => [
  { location: '$.timestamp', presence: 'included' },
  ...RESULT_PARTS.map((part) => ({ location: locationOf(part), presence: presenceOf(part, template) })),
  { location: '$.context.registration', presence: 'included' },
  { location: '$.context.revision', presence: 'included' },
  { location: '$.context.language', presence: 'included' },
  { location: '$.context.platform', presence: 'included', all: [SCORM_PROFILE.platform] },
  ...(['course', 'attempt'] as const).map((type, position) => ({
    location: `$.context.contextActivities.grouping[${position}].definition.type`,
    presence: 'included',
    all: [ACTIVITY_TYPES[type]],
  })),
  ...SCORM_PROFILE.categories.map((category, position) => ({
    location: `$.context.contextActivities.category[${position}].id`,
    presence: 'included',
    all: [category],
  })),
  { location: extensionAt(SESSION_EXTENSION), presence: 'included' },
  { location: extensionAt(DIGEST), presence: 'included' },
  { location: extensionAt(SCO_COUNT), presence: 'recommended' },
  { location: extensionAt(CLOCK_OFFSET), presence: 'recommended' },
  {
    location: extensionAt(MASTERY_SCORE_EXTENSION),
    presence: template.hasMasteryScore ? 'recommended' : 'excluded',
  },
];

const describeTemplate = ([name, template]: (typeof TEMPLATES)[number]): object => {
  // The final assessment stands in no chapter, a page's question in no quiz: what only some have cannot be asked of all.
  const inPage = template.parentsInPage ?? template.parents;
  const parents = template.parents.filter((role) => role !== 'chapter' && inPage.includes(role));
  return {
    id: templateIri(name),
    type: 'StatementTemplate',
    inScheme: VERSION,
    prefLabel: text(titleOf(name)),
    definition: text(lrs.moments[name]),
    verb: VERBS[template.verb],
    objectActivityType: ACTIVITY_TYPES[TYPE_OF_ROLE[template.object]],
    ...(parents.length > 0
      ? { contextParentActivityType: parents.map((role) => ACTIVITY_TYPES[TYPE_OF_ROLE[role]]) }
      : {}),
    contextGroupingActivityType: [ACTIVITY_TYPES.course, ACTIVITY_TYPES.attempt],
    contextCategoryActivityType: [ACTIVITY_TYPES.profile],
    rules: rulesOf(template),
  };
};

const describePattern = (pattern: Pattern, index: number): object => ({
  id: partIri(pattern.id),
  type: 'Pattern',
  primary: index === PATTERNS.length - 1,
  inScheme: VERSION,
  prefLabel: text(pattern.label),
  definition: text(pattern.definition),
  [pattern.kind]: pattern.kind === 'zeroOrMore' ? partIri(pattern.part) : pattern.parts.map(partIri),
});

/**
 * The profile of the statements as JSON-LD (xAPI Profiles 1.0), made from the very tables by which they are built. Verbs,
 * activity types and extensions of other profiles are used, not defined again. Ends in a line end.
 */
export const formatProfileDocument = (): string =>
  `${JSON.stringify(
    {
      '@context': 'https://w3id.org/xapi/profiles/context',
      id: PROFILE,
      type: 'Profile',
      conformsTo: 'https://w3id.org/xapi/profiles#1.0',
      prefLabel: text('Coursewright packages of SCORM 1.2'),
      definition: text(
        'The statements that a Coursewright package sends while an LMS plays it by SCORM 1.2: those of the ADL SCORM profile, with what proves completion.',
      ),
      seeAlso: SCORM_PROFILE.categories[0],
      versions: VERSIONS,
      author: { type: 'Organization', name: 'Coursewright' },
      concepts: [
        {
          id: DIGEST,
          type: 'ContextExtension',
          inScheme: VERSION,
          prefLabel: text('Content digest'),
          definition: text(
            'SHA-256 over the files of the package that the learner had, as 64 hexadecimal digits: evidence of the exact content.',
          ),
          recommendedVerbs: [...new Set(TEMPLATES.map(([, { verb }]) => VERBS[verb]))],
          inlineSchema: JSON.stringify({ type: 'string', pattern: '^[0-9a-f]{64}$' }),
        },
        {
          id: SCO_COUNT,
          type: 'ContextExtension',
          inScheme: VERSION,
          prefLabel: text('Number of SCOs'),
          definition: text(
            'How many SCOs the course has, where it has several: it is passed when all of them are.',
          ),
          recommendedVerbs: [...new Set(TEMPLATES.map(([, { verb }]) => VERBS[verb]))],
          inlineSchema: JSON.stringify({ type: 'integer', minimum: 2 }),
        },
        {
          id: CLOCK_OFFSET,
          type: 'ContextExtension',
          inScheme: VERSION,
          prefLabel: text('Clock offset'),
          definition: text(
            'By how many seconds the clock that gave the timestamp was ahead of that of the LMS, behind it if negative, as far as the server of the LMS had said what time it was.',
          ),
          recommendedVerbs: [...new Set(TEMPLATES.map(([, { verb }]) => VERBS[verb]))],
          inlineSchema: JSON.stringify({ type: 'integer' }),
        },
        {
          id: EARNED,
          type: 'ResultExtension',
          inScheme: VERSION,
          prefLabel: text('Earned percentage'),
          definition: text(
            'The share of the points, 0 to 100, of a try that reached the pass mark and missed the floor: its score lies just below the pass mark.',
          ),
          recommendedVerbs: [VERBS.failed],
          inlineSchema: JSON.stringify({ type: 'number', minimum: 0, maximum: 100 }),
        },
        {
          id: ACTIVE,
          type: 'ResultExtension',
          inScheme: VERSION,
          prefLabel: text('Active time'),
          definition: text(
            'For how many seconds of the duration the learner was active, as far as the page could see: it was in front, and a key, the pointer, scrolling or media that play were not further back than the words in view take to read, or two minutes.',
          ),
          recommendedVerbs: TEMPLATES.flatMap(([, { verb, optionalResult }]) =>
            optionalResult.includes('active') ? [VERBS[verb]] : [],
          ),
          inlineSchema: JSON.stringify({ type: 'number', minimum: 0 }),
        },
      ],
      templates: TEMPLATES.map(describeTemplate),
      patterns: PATTERNS.map(describePattern),
    },
    null,
    2,
  )}\n`;

const code = (words: string): string => `\`${words}\``;

const row = (cells: readonly string[]): string => `| ${cells.join(' | ')} |`;

const table = (head: readonly string[], rows: readonly (readonly string[])[]): string =>
  [row(head), row(head.map(() => '---')), ...rows.map(row)].join('\n');

const OCCURS = { once: 'once', 'per-session': 'each session', 'per-try': 'each try' } as const;

const ROLE_WORDS = { sco: 'SCO', chapter: 'chapter', quiz: 'quiz', question: 'question' } as const;

const resultWords = ({ result, optionalResult }: StatementTemplate): string =>
  [...result, ...optionalResult.map((part) => `(${part})`)].join(', ') || '–';

const patternWords = (pattern: Pattern): string => {
  const name = (part: string): string => (isTemplate(part) ? part : `*${part}*`);
  if (pattern.kind === 'zeroOrMore') return `${name(pattern.part)}, any number of times`;
  return pattern.parts.map(name).join(pattern.kind === 'sequence' ? ', then ' : ' or ');
};

/** The profile as a page for people, in Markdown; ends in a line end. */
export const formatProfilePage = (): string =>
  `${[
    '# The statements of a package',
    'Made from the tables in `src/core/xapi`; do not edit. The same as JSON-LD for programs: [xapi-profile.jsonld](xapi-profile.jsonld).',
    'A package sends xAPI 1.0.3 statements only after somebody has set an LRS in it (`coursewright configure`), never in review, browse or no-credit mode, and never without an LMS. ' +
      `They follow the ADL SCORM profile (${SCORM_PROFILE.categories[0]}) and use its verbs and those of the ADL vocabulary.`,
    '## Which statement when',
    'Parts of a result in brackets are there where they are known. A rating has neither success nor score.',
    table(
      ['name', 'when', 'verb', 'object', 'parents', 'result', 'how often'],
      TEMPLATES.map(([name, template]) => [
        name,
        lrs.moments[name],
        template.verb,
        ROLE_WORDS[template.object],
        [template.parents, ...(template.parentsInPage ? [template.parentsInPage] : [])]
          .map((roles) => roles.map((role) => ROLE_WORDS[role]).join(', ') || '–')
          .join('; in a page: '),
        resultWords(template),
        OCCURS[template.occurs],
      ]),
    ),
    'The final assessment belongs to no chapter and has the SCO alone as its parent.',
    '## In what order',
    'Within a registration, by timestamp; no two statements have the same.',
    table(
      ['pattern', 'is', 'in words'],
      PATTERNS.map((pattern) => [`*${pattern.id}*`, patternWords(pattern), pattern.definition]),
    ),
    'If a browser dies without a `suspended`, the next launch sends it first, with the time of the last save. A registration whose learner never comes back ends without one.',
    '## What every statement has',
    table(
      ['property', 'value'],
      [
        [
          '`id`',
          'UUID version 5 of the registration and of verb, object and occasion: the same for the same event, so that a repetition is recognised',
        ],
        ['`timestamp`', 'UTC with milliseconds'],
        ['`actor`', 'the account in the LMS (`account.homePage`, `account.name`); no name, no mail address'],
        ['`context.registration`', 'UUID of the attempt'],
        ['`context.revision`', "the package's version"],
        ['`context.platform`', code(SCORM_PROFILE.platform)],
        ['`context.language`', "the course's language"],
        ['`context.contextActivities.grouping`', 'the course, then the attempt'],
        ['`context.contextActivities.category`', SCORM_PROFILE.categories.map(code).join(', then ')],
      ],
    ),
    '## Identifiers',
    `${code(DEFAULT_ACTIVITY_BASE)} stands for \`xapi.activityBase\` of the course; an SCO is \`…/sco\`, or \`…/scos/<name>\` in a package of several.`,
    table(
      ['what', 'IRI', 'type'],
      [
        ['course', '`<base>/modules/<course>`', code(ACTIVITY_TYPES.course)],
        ['attempt', '`<base>/modules/<course>/attempts/<registration>`', code(ACTIVITY_TYPES.attempt)],
        ['SCO', '`<base>/modules/<course>/sco`', code(ACTIVITY_TYPES.lesson)],
        ['chapter', '`<SCO>/chapters/<chapter>`', code(ACTIVITY_TYPES.module)],
        ['quiz of a chapter', '`<SCO>/chapters/<chapter>/quiz`', code(ACTIVITY_TYPES.assessment)],
        ['final assessment', '`<SCO>/assessments/<assessment>`', code(ACTIVITY_TYPES.assessment)],
        ['question', '`<SCO>/interactions/<interaction id>`', code(ACTIVITY_TYPES.interaction)],
      ],
    ),
    table(
      ['verb', 'IRI'],
      Object.entries(VERBS).map(([name, iri]) => [name, code(iri)]),
    ),
    table(
      ['extension', 'in', 'value'],
      [
        [code(SESSION_EXTENSION), 'every context', 'UUID of the launch'],
        [
          '`<base>/extensions/content-digest`',
          'every context',
          'SHA-256 of the package, as its sheet shows it',
        ],
        ['`<base>/extensions/sco-count`', 'every context of a course of several SCOs', 'how many there are'],
        [
          '`<base>/extensions/clock-offset`',
          'every context, once the server of the LMS has said what time it is',
          'seconds, whole: by how much the clock of `timestamp` was ahead; negative if it was behind',
        ],
        [
          code(MASTERY_SCORE_EXTENSION),
          'context of passed and failed',
          'share of the points that passes, 0 to 1',
        ],
        [code(PROGRESS_EXTENSION), 'result of experienced', '100'],
        [
          '`<base>/extensions/active-time`',
          'result of suspended, terminated, completed, passed and failed about the SCO, where it is known',
          'seconds of the duration in which the learner was active, as far as the page could see',
        ],
        [
          '`<base>/extensions/earned-percent`',
          'result of a failed try that reached the pass mark and missed the floor',
          'share of the points, 0 to 100; the score lies just below the pass mark',
        ],
      ],
    ),
    '## How much of an answer',
    'Set in `course.ts` (`xapi.answers`, and `xapi.assessmentAnswers` for the final assessment); a deployment may lower it, never raise it.',
    table(
      ['level', 'of an answered question'],
      [
        ['full', 'question, options and right answer in words; the response; success and score'],
        ['ids', 'type and ids of the options; the response, unless it was typed as text; success and score'],
        ['none', 'no `answered` statements; quizzes and the module are reported all the same'],
      ],
    ),
  ].join('\n\n')}\n`;
