import { describe, expect, test } from 'vitest';
import { buildStatement } from '../../../../src/core/xapi/build-statement.ts';
import type { Statement } from '../../../../src/core/xapi/statement.ts';
import { SentStatement } from '../../../../src/core/xapi/statement-contract.ts';
import { validateStatement } from '../../../support/lrs/xapi-validation.ts';
import { sampleCourse } from '../../../support/samples/sample-course.ts';
import { attemptAt, courseWith, everyMilestone } from '../../../support/samples/sample-statements.ts';

const context = attemptAt();
const statements = everyMilestone(context)
  .map((milestone) => buildStatement(context, milestone))
  .filter((statement) => statement !== null);

/** A statement as a tree that a test may spoil. */
// biome-ignore lint/suspicious/noExplicitAny: a mutation goes where no type leads
type Tree = any;

const find = (verb: string, interactionType?: string): Tree => {
  const found = statements.find(
    (statement) =>
      statement.verb.display.en === verb && statement.object.definition?.interactionType === interactionType,
  );
  if (!found) throw new Error(`no ${verb} ${interactionType}`);
  return structuredClone(found);
};

const problems = (statement: unknown): readonly string[] =>
  SentStatement.safeParse(statement).error?.issues.map(
    ({ path, message }) => `${path.join('.')}: ${message}`,
  ) ?? [];

describe('the contract', () => {
  test.each([
    ['with all answers', context],
    ['with ids alone', attemptAt(courseWith({ answers: 'ids' }))],
    ['without answers', attemptAt(courseWith({ answers: 'none' }))],
    ['with another base', attemptAt(courseWith({ activityBase: 'https://training.example.org:8443/a/b' }))],
    [
      'of one of several SCOs',
      attemptAt({ ...sampleCourse(), settings: { ...sampleCourse().settings, scos: 'per-chapter' } }),
    ],
    ['with the number of SCOs and a clock that is behind', { ...context, scoCount: 3, clockOffset: -86_400 }],
    ['with a clock that is right', { ...context, clockOffset: 0 }],
  ])('takes every statement %s', (_, of) => {
    const made = everyMilestone(of)
      .map((milestone) => buildStatement(of, milestone))
      .filter((statement) => statement !== null);
    expect(made.length).toBeGreaterThan(10);
    for (const statement of made) expect(problems(statement)).toEqual([]);
  });
});

const SCORM = 'https://w3id.org/xapi/scorm';
const SESSION = 'https://w3id.org/xapi/cmi5/context/extensions/sessionid';
const DIGEST = 'https://coursewright.example/xapi/extensions/content-digest';
const MASTERY = 'https://w3id.org/xapi/cmi5/context/extensions/masteryscore';
const ACTIVE = 'https://coursewright.example/xapi/extensions/active-time';
const SCO_COUNT = 'https://coursewright.example/xapi/extensions/sco-count';
const CLOCK_OFFSET = 'https://coursewright.example/xapi/extensions/clock-offset';

/** What may be done to a statement, and how it is noticed: `both`, or only by the contract (`ours`). */
type Mutation = readonly [
  name: string,
  by: 'both' | 'ours',
  statement: () => Tree,
  spoil: (statement: Tree) => void,
];
const mutations: readonly Mutation[] = [
  [
    'an id that is no UUID',
    'both',
    () => find('initialized'),
    (s) => {
      s.id = '7b1f';
    },
  ],
  [
    'a random id',
    'ours',
    () => find('initialized'),
    (s) => {
      s.id = '7b1f6c1e-5d0a-4a53-9c39-0b2d2f1f6a11';
    },
  ],
  [
    'a registration that is no UUID',
    'both',
    () => find('initialized'),
    (s) => {
      s.context.registration = 'x';
    },
  ],
  [
    'a date without a time',
    'ours',
    () => find('initialized'),
    (s) => {
      s.timestamp = '2026-11-22';
    },
  ],
  [
    'a time without a zone',
    'both',
    () => find('initialized'),
    (s) => {
      s.timestamp = '2026-11-22T09:00:41';
    },
  ],
  [
    'a time of a zone',
    'ours',
    () => find('initialized'),
    (s) => {
      s.timestamp = '2026-11-22T09:00:41.250+01:00';
    },
  ],
  [
    'a time that does not exist',
    'ours',
    () => find('initialized'),
    (s) => {
      s.timestamp = '2026-02-30T09:00:41.250Z';
    },
  ],
  ...[1, 0, 2.5, '2'].map(
    (count): Mutation => [
      `${JSON.stringify(count)} for the number of several SCOs`,
      'ours',
      () => find('initialized'),
      (s) => {
        s.context.extensions[SCO_COUNT] = count;
      },
    ],
  ),
  ...[0.5, '3600', null].map(
    (offset): Mutation => [
      `${JSON.stringify(offset)} for the offset of a clock`,
      'ours',
      () => find('initialized'),
      (s) => {
        s.context.extensions[CLOCK_OFFSET] = offset;
      },
    ],
  ),
  ...[-1, 1e9, '60'].map(
    (seconds): Mutation => [
      `${JSON.stringify(seconds)} for active time`,
      'ours',
      () => find('suspended'),
      (s) => {
        s.result.extensions = { [ACTIVE]: seconds };
      },
    ],
  ),
  [
    'active time of a start',
    'ours',
    () => find('initialized'),
    (s) => {
      s.result = { extensions: { [ACTIVE]: 0 } };
    },
  ],
  [
    'an empty account name',
    'ours',
    () => find('initialized'),
    (s) => {
      s.actor.account.name = '';
    },
  ],
  [
    'a home page that is no IRI',
    'both',
    () => find('initialized'),
    (s) => {
      s.actor.account.homePage = 'lms';
    },
  ],
  [
    'two identifiers',
    'both',
    () => find('initialized'),
    (s) => {
      s.actor.mbox = 'mailto:a@example.org';
    },
  ],
  [
    'no identifier',
    'both',
    () => find('initialized'),
    (s) => {
      s.actor = { objectType: 'Agent' };
    },
  ],
  [
    'a mail address',
    'ours',
    () => find('initialized'),
    (s) => {
      s.actor = { mbox: 'mailto:a@example.org' };
    },
  ],
  [
    'a verb that is no IRI',
    'both',
    () => find('initialized'),
    (s) => {
      s.verb.id = 'initialized';
    },
  ],
  [
    'an unknown verb',
    'ours',
    () => find('initialized'),
    (s) => {
      s.verb.id = 'http://adlnet.gov/expapi/verbs/launched';
    },
  ],
  [
    'a verb shown under another name',
    'ours',
    () => find('passed'),
    (s) => {
      s.verb.display.en = 'failed';
    },
  ],
  [
    'a wrong language tag',
    'both',
    () => find('initialized'),
    (s) => {
      s.object.definition.name = { 'not a tag': 'x' };
    },
  ],
  [
    'null',
    'both',
    () => find('initialized'),
    (s) => {
      s.context.revision = null;
    },
  ],
  [
    'an unknown property',
    'both',
    () => find('initialized'),
    (s) => {
      s.extra = true;
    },
  ],
  [
    'an unknown property inside',
    'both',
    () => find('initialized'),
    (s) => {
      s.context.contextAgents = [];
    },
  ],
  [
    'another version',
    'both',
    () => find('initialized'),
    (s) => {
      s.version = '2.0.0';
    },
  ],
  [
    'a grouping that is no list',
    'both',
    () => find('initialized'),
    (s) => {
      s.context.contextActivities.grouping = 7;
    },
  ],
  [
    'grouping the other way round',
    'ours',
    () => find('initialized'),
    (s) => {
      s.context.contextActivities.grouping.reverse();
    },
  ],
  [
    'grouping without the attempt',
    'ours',
    () => find('initialized'),
    (s) => {
      s.context.contextActivities.grouping.pop();
    },
  ],
  [
    'the attempt of another registration',
    'ours',
    () => find('initialized'),
    (s) => {
      s.context.registration = s.id;
    },
  ],
  [
    'categories the other way round',
    'ours',
    () => find('initialized'),
    (s) => {
      s.context.contextActivities.category.reverse();
    },
  ],
  [
    'no category',
    'ours',
    () => find('initialized'),
    (s) => {
      s.context.contextActivities.category = [];
    },
  ],
  [
    'another category',
    'ours',
    () => find('initialized'),
    (s) => {
      s.context.contextActivities.category[1].id = `${SCORM}/v2.0`;
    },
  ],
  [
    'a chapter without its SCO',
    'ours',
    () => find('experienced'),
    (s) => {
      s.context.contextActivities.parent = undefined;
    },
  ],
  [
    'an SCO inside another',
    'ours',
    () => find('initialized'),
    (s) => {
      s.context.contextActivities.parent = find('experienced').context.contextActivities.parent;
    },
  ],
  [
    'an object of another course',
    'ours',
    () => find('initialized'),
    (s) => {
      s.object.id = 'https://example.org/sco';
    },
  ],
  [
    'an extension key that is no IRI',
    'both',
    () => find('initialized'),
    (s) => {
      s.context.extensions.digest = 1;
    },
  ],
  [
    'an unknown extension',
    'ours',
    () => find('initialized'),
    (s) => {
      s.context.extensions['https://example.org/x'] = 1;
    },
  ],
  [
    'no session',
    'ours',
    () => find('initialized'),
    (s) => {
      s.context.extensions[SESSION] = undefined;
    },
  ],
  [
    'a short content digest',
    'ours',
    () => find('initialized'),
    (s) => {
      s.context.extensions[DIGEST] = 'abc';
    },
  ],
  [
    'a pass mark in per cent',
    'ours',
    () => find('passed'),
    (s) => {
      s.context.extensions[MASTERY] = 80;
    },
  ],
  [
    'a pass mark where nothing is judged',
    'ours',
    () => find('completed'),
    (s) => {
      s.context.extensions[MASTERY] = 0.8;
    },
  ],
  [
    'another platform',
    'ours',
    () => find('initialized'),
    (s) => {
      s.context.platform = 'Web';
    },
  ],
  [
    'a duration without a value',
    'both',
    () => find('completed'),
    (s) => {
      s.result.duration = 'PT';
    },
  ],
  [
    'a duration in weeks and days',
    'both',
    () => find('completed'),
    (s) => {
      s.result.duration = 'P1W2D';
    },
  ],
  [
    'a duration in days',
    'ours',
    () => find('completed'),
    (s) => {
      s.result.duration = 'P1D';
    },
  ],
  [
    'no duration',
    'ours',
    () => find('completed'),
    (s) => {
      s.result.duration = undefined;
    },
  ],
  [
    'what is completed and not complete',
    'ours',
    () => find('completed'),
    (s) => {
      s.result.completion = false;
    },
  ],
  [
    'what is suspended and complete',
    'ours',
    () => find('suspended'),
    (s) => {
      s.result.completion = true;
    },
  ],
  [
    'passed without success',
    'ours',
    () => find('passed'),
    (s) => {
      s.result.success = false;
    },
  ],
  [
    'a score on what has none',
    'ours',
    () => find('completed'),
    (s) => {
      s.result.score = find('passed').result.score;
    },
  ],
  [
    'scaled beyond 1',
    'both',
    () => find('passed'),
    (s) => {
      s.result.score.scaled = 1.2;
    },
  ],
  [
    'raw beyond max',
    'both',
    () => find('passed'),
    (s) => {
      s.result.score.raw = 101;
    },
  ],
  [
    'scaled and raw that differ',
    'ours',
    () => find('passed'),
    (s) => {
      s.result.score.scaled = 0.1;
    },
  ],
  [
    'progress beyond 100',
    'ours',
    () => find('experienced'),
    (s) => {
      s.result.extensions = { 'https://w3id.org/xapi/cmi5/result/extensions/progress': 101 };
    },
  ],
  [
    'an unknown interaction type',
    'both',
    () => find('answered', 'choice'),
    (s) => {
      s.object.definition.interactionType = 'multiple';
    },
  ],
  [
    'no interaction type',
    'both',
    () => find('answered', 'choice'),
    (s) => {
      s.object.definition.interactionType = undefined;
    },
  ],
  [
    'components of another type',
    'both',
    () => find('answered', 'choice'),
    (s) => {
      s.object.definition.scale = [{ id: 'a' }];
    },
  ],
  [
    'a pattern that is no list',
    'both',
    () => find('answered', 'choice'),
    (s) => {
      s.object.definition.correctResponsesPattern = 'a';
    },
  ],
  [
    'a pattern of a rating',
    'ours',
    () => find('answered', 'likert'),
    (s) => {
      s.object.definition.correctResponsesPattern = ['sure'];
    },
  ],
  [
    'two options with the same id',
    'ours',
    () => find('answered', 'choice'),
    (s) => {
      s.object.definition.choices[1].id = s.object.definition.choices[0].id;
    },
  ],
  [
    'an option id with a blank',
    'ours',
    () => find('answered', 'choice'),
    (s) => {
      s.object.definition.choices[2].id = 'a b';
    },
  ],
  [
    'an option id with a separator',
    'ours',
    () => find('answered', 'choice'),
    (s) => {
      s.object.definition.choices[2].id = 'a[,]b';
    },
  ],
  [
    'a response that is no option',
    'ours',
    () => find('answered', 'choice'),
    (s) => {
      s.result.response = 'benefit[,]nothing';
    },
  ],
  [
    'the same option twice',
    'ours',
    () => find('answered', 'choice'),
    (s) => {
      s.result.response = 'benefit[,]benefit';
    },
  ],
  [
    'a pattern that names no option',
    'ours',
    () => find('answered', 'choice'),
    (s) => {
      s.object.definition.correctResponsesPattern = ['nothing'];
    },
  ],
  [
    'a true-false pattern in other words',
    'ours',
    () => find('answered', 'true-false'),
    (s) => {
      s.object.definition.correctResponsesPattern = ['yes'];
    },
  ],
  [
    'a true-false response in other words',
    'ours',
    () => find('answered', 'true-false'),
    (s) => {
      s.result.response = 't';
    },
  ],
  [
    'a numeric pattern in other signs',
    'ours',
    () => find('answered', 'numeric'),
    (s) => {
      s.object.definition.correctResponsesPattern = ['5..6'];
    },
  ],
  [
    'a numeric range upside down',
    'ours',
    () => find('answered', 'numeric'),
    (s) => {
      s.object.definition.correctResponsesPattern = ['6[:]5'];
    },
  ],
  [
    'a range as a response',
    'ours',
    () => find('answered', 'numeric'),
    (s) => {
      s.result.response = '5[:]6';
    },
  ],
  [
    'a pair without a target',
    'ours',
    () => find('answered', 'matching'),
    (s) => {
      s.result.response = 'europol';
    },
  ],
  [
    'an order with an item left out',
    'ours',
    () => find('answered', 'sequencing'),
    (s) => {
      s.result.response = 'lead[,]charge';
    },
  ],
  [
    'typed words that begin like a property',
    'ours',
    () => find('answered', 'fill-in'),
    (s) => {
      s.result.response = '{lang=en}x';
    },
  ],
  [
    'an answer without success',
    'ours',
    () => find('answered', 'choice'),
    (s) => {
      s.result.success = undefined;
    },
  ],
  [
    'a rating that is right',
    'ours',
    () => find('answered', 'likert'),
    (s) => {
      s.result.success = true;
    },
  ],
];

describe('a statement is refused with', () => {
  test.each(mutations.map(([name, by, make, spoil]) => ({ name, by, make, spoil })))(
    '$name',
    ({ by, make, spoil }) => {
      const statement = make();
      expect(problems(statement)).toEqual([]);
      spoil(statement);
      const sent: unknown = JSON.parse(JSON.stringify(statement));
      expect(problems(sent)).not.toEqual([]);
      expect(validateStatement(sent).length > 0).toBe(by === 'both');
    },
  );

  test('more mutations than a statement has properties', () => {
    expect(new Set(mutations.map(([name]) => name)).size).toBe(mutations.length);
    expect(mutations.length).toBeGreaterThan(38);
  });
});

test('voiding is refused: packages never do it', () => {
  const voiding: unknown = {
    ...(statements[0] as Statement),
    verb: { id: 'http://adlnet.gov/expapi/verbs/voided', display: { en: 'voided' } },
    object: { objectType: 'StatementRef', id: statements[0]?.id },
  };
  expect(problems(voiding)).not.toEqual([]);
});
