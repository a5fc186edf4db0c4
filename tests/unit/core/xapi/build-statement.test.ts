import { describe, expect, test } from 'vitest';
import type { Answer } from '../../../../src/core/player/answer.ts';
import { buildStatement, serializeStatement } from '../../../../src/core/xapi/build-statement.ts';
import { sessionIdOf } from '../../../../src/core/xapi/identifiers.ts';
import type { Milestone } from '../../../../src/core/xapi/milestone.ts';
import type { Statement } from '../../../../src/core/xapi/statement.ts';
import { validateStatement as validate } from '../../../support/lrs/xapi-validation.ts';
import { sampleCourse } from '../../../support/samples/sample-course.ts';
import { attemptAt, courseWith, everyMilestone, START } from '../../../support/samples/sample-statements.ts';

const context = attemptAt();
const BASE = 'https://coursewright.example/xapi';
const COURSE = `${BASE}/modules/sample`;

const build = (milestone: object, of = context): Statement | null =>
  buildStatement(of, { atMs: START, sessionMs: START, ...milestone } as Milestone);

const answered = (question: string, answer: Answer, quiz = 'ch1-quiz') => ({
  kind: 'answered',
  quiz,
  try: 1,
  seed: 7,
  question,
  answer,
  durationMs: 21_400,
});

const everyStatement = (of = context): readonly Statement[] =>
  everyMilestone(of)
    .map((milestone) => buildStatement(of, milestone))
    .filter((statement) => statement !== null);

describe('every statement', () => {
  test('of every kind and every type of question is valid', () => {
    const statements = everyStatement();
    expect(statements).toHaveLength(everyMilestone(context).length);
    expect(new Set(statements.map(({ verb }) => verb.display.en))).toHaveLength(9);
    expect(
      new Set(statements.map(({ object }) => object.definition?.interactionType).filter(Boolean)),
    ).toHaveLength(7);
    for (const statement of statements) expect(validate(statement)).toEqual([]);
  });

  test('has the envelope that the SCORM profile asks for, by position', () => {
    for (const { context: around, actor, object } of everyStatement()) {
      expect(around.registration).toBe(context.registration);
      expect(around.revision).toBe('1.2.3');
      expect(around.platform).toBe('SCORM 1.2');
      expect(around.language).toBe('en');
      const { grouping, category, parent = [] } = around.contextActivities;
      expect(grouping.map(({ id, definition }) => [id, definition?.type])).toEqual([
        [COURSE, 'http://adlnet.gov/expapi/activities/course'],
        [`${COURSE}/attempts/${context.registration}`, 'http://adlnet.gov/expapi/activities/attempt'],
      ]);
      expect(category.map(({ id }) => id)).toEqual([
        'https://w3id.org/xapi/scorm',
        'https://w3id.org/xapi/scorm/v1.0',
      ]);
      const isSco = object.definition?.type === 'http://adlnet.gov/expapi/activities/lesson';
      expect(parent.at(-1)?.id).toBe(isSco ? undefined : `${COURSE}/sco`);
      expect(around.extensions).toMatchObject({
        'https://w3id.org/xapi/cmi5/context/extensions/sessionid': sessionIdOf(context.registration, START),
        [`${BASE}/extensions/content-digest`]: '0123456789abcdef'.repeat(4),
      });
      expect(actor).toEqual({
        objectType: 'Agent',
        account: { homePage: 'https://lms.example.org', name: 'u-20417' },
      });
    }
  });

  test('is the same, byte for byte, when it is made again', () => {
    const again = attemptAt();
    expect(everyStatement(again).map(serializeStatement)).toEqual(everyStatement().map(serializeStatement));
  });

  test('has an id of its own, and no learner or text in it', () => {
    const ids = everyStatement().map(({ id }) => id);
    // The same verb about the same activity: two judgements of the module, and three ends of one launch.
    expect(new Set(ids).size).toBe(ids.length - 2);
    for (const id of ids)
      expect(id).toMatch(/^[0-9a-f]{8}-[0-9a-f]{4}-5[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/);
  });
});

describe('the id of a statement', () => {
  const result = { isPassed: true, percent: 90 };
  const once = [
    { kind: 'initialized' },
    { kind: 'experienced', chapter: 'ch1', durationMs: 1 },
    { kind: 'completed', durationMs: 1 },
    { kind: 'judged', result, durationMs: 1 },
  ];
  const perSession = [
    { kind: 'resumed' },
    { kind: 'suspended', durationMs: 1 },
    { kind: 'terminated', durationMs: 1, isCompleted: true, judged: null },
  ];
  const perTry = [
    answered('ch1-q1-border', { type: 'true-false', value: true }),
    { kind: 'quiz-judged', quiz: 'ch1-quiz', try: 1, seed: 7, result, durationMs: 1 },
  ];
  const idOf = (milestone: object): string | undefined => build(milestone)?.id;

  test.each([...once, ...perTry])('is the same in another launch: $kind', (milestone) => {
    expect(idOf(milestone)).toBeDefined();
    expect(idOf({ ...milestone, sessionMs: START + 10, atMs: START + 20 })).toBe(idOf(milestone));
  });

  test.each(perSession)('is another in another launch, and the same in one: $kind', (milestone) => {
    expect(idOf({ ...milestone, sessionMs: START + 10 })).not.toBe(idOf(milestone));
    expect(idOf({ ...milestone, atMs: START + 10 })).toBe(idOf(milestone));
  });

  test.each(perTry)('is another in another try, and where another one has its number: $kind', (milestone) => {
    expect(idOf({ ...milestone, try: 2 })).not.toBe(idOf(milestone));
    expect(idOf({ ...milestone, seed: 8 })).not.toBe(idOf(milestone));
  });
});

describe('the bytes of a statement', () => {
  test('do not depend on the order of its keys', () => {
    const statement = build({ kind: 'initialized' }) as Statement;
    const turned = Object.fromEntries(Object.entries(statement).reverse()) as unknown as Statement;
    expect(Object.keys(turned)).not.toEqual(Object.keys(statement));
    expect(serializeStatement(turned)).toBe(serializeStatement(statement));
    expect(JSON.parse(serializeStatement(statement))).toEqual(statement);
  });
});

describe('what a statement says', () => {
  test('at the first launch', () => {
    expect(build({ kind: 'initialized' })).toEqual({
      id: '0abb38fc-46df-5605-a99c-a1ac751092c8',
      timestamp: '2026-11-22T09:00:41.250Z',
      actor: context.actor,
      verb: { id: 'http://adlnet.gov/expapi/verbs/initialized', display: { en: 'initialized' } },
      object: {
        objectType: 'Activity',
        id: `${COURSE}/sco`,
        definition: {
          type: 'http://adlnet.gov/expapi/activities/lesson',
          name: { en: 'Border checks & documents' },
        },
      },
      context: expect.anything(),
    });
  });

  test('when a chapter has been read', () => {
    expect(build({ kind: 'experienced', chapter: 'ch1', durationMs: 61_000 })).toMatchObject({
      object: {
        id: `${COURSE}/sco/chapters/ch1`,
        definition: { type: 'http://adlnet.gov/expapi/activities/module' },
      },
      result: {
        duration: 'PT1M1S',
        extensions: { 'https://w3id.org/xapi/cmi5/result/extensions/progress': 100 },
      },
      context: { contextActivities: { parent: [{ id: `${COURSE}/sco` }] } },
    });
  });

  test.each([
    [
      'ch1-q1-border',
      { type: 'true-false', value: false } as const,
      { response: 'false', success: false, score: { scaled: 0, raw: 0, min: 0, max: 1 } },
    ],
    [
      'ch1-q2-elements',
      { type: 'choice', selected: [0, 1] } as const,
      { response: 'benefit[,]entry', success: true, score: { scaled: 1, raw: 1, min: 0, max: 1 } },
    ],
    [
      'ch1-q2-elements',
      { type: 'choice', selected: [1] } as const,
      { response: 'entry', success: false, score: { scaled: 0.5, raw: 0.5, min: 0, max: 1 } },
    ],
    [
      'ch1-q11-statement',
      { type: 'highlight', marked: [0, 1, 2] } as const,
      { response: 'lorry[,]debt[,]passport', success: false, score: { scaled: 0.5 } },
    ],
    [
      'ch1-q12-crimes',
      { type: 'categorise', groups: [0, 0, 2] } as const,
      {
        response: 'fare[.]smuggling[,]passport[.]smuggling[,]abuse[.]both',
        success: false,
        score: { scaled: 0.6667 },
      },
    ],
    [
      'ch1-q4-agencies',
      { type: 'matching', targets: [0, 0] } as const,
      { response: 'europol[.]police[,]eurojust[.]police', success: false, score: { scaled: 0.5 } },
    ],
    [
      'ch1-q5-order',
      { type: 'sequencing', order: [0, 2, 1] } as const,
      { response: 'lead[,]verdict[,]charge', success: false, score: { scaled: 0.3333 } },
    ],
    [
      'ch1-q6-words',
      { type: 'fill-in', texts: ['Frontier', ' a  benefit[,] '] } as const,
      { response: 'Frontier[,]a benefit(,)', success: false },
    ],
    ['ch1-q7-word', { type: 'fill-in', texts: ['{lang=fr}x'] } as const, { response: '(lang=fr)x' }],
    ['ch1-q8-deaths', { type: 'numeric', value: 3.75 } as const, { response: '3.75', success: true }],
  ])('when %s is answered with %j', (question, answer, result) => {
    expect(build(answered(question, answer))).toMatchObject({
      verb: { id: 'http://adlnet.gov/expapi/verbs/answered' },
      object: { id: `${COURSE}/sco/interactions/${question}` },
      result: { ...result, duration: 'PT21.4S' },
      context: {
        contextActivities: { parent: [{ id: `${COURSE}/sco/chapters/ch1/quiz` }, { id: `${COURSE}/sco` }] },
      },
    });
  });

  test('when a rating is given: neither right nor wrong', () => {
    expect(build(answered('ch1-q9-confidence', { type: 'likert', step: 1 }))?.result).toEqual({
      response: 'sure',
      duration: 'PT21.4S',
    });
  });

  test('of a question in the final assessment: another activity, another parent', () => {
    const statement = build(answered('ch1-q1-border', { type: 'true-false', value: true }, 'final'));
    expect(statement?.object.id).toBe(`${COURSE}/sco/interactions/final-ch1-q1-border`);
    expect(statement?.context.contextActivities.parent?.map(({ id }) => id)).toEqual([
      `${COURSE}/sco/assessments/final`,
      `${COURSE}/sco`,
    ]);
  });

  test('nothing of an answer that does not fit its question, or of what is not in the package', () => {
    expect(build(answered('ch1-q1-border', { type: 'likert', step: 0 }))).toBeNull();
    expect(build(answered('ch1-q2-elements', { type: 'choice', selected: [9] }))).toBeNull();
    expect(build(answered('ch1-q99-gone', { type: 'true-false', value: true }))).toBeNull();
    expect(build({ kind: 'experienced', chapter: 'ch99', durationMs: 1 })).toBeNull();
  });

  test('nothing of an answer to a question of another type', () => {
    const all = everyMilestone(context).filter((milestone) => milestone.kind === 'answered');
    let tried = 0;
    for (const { quiz, question } of all)
      for (const { answer } of all) {
        const type = context.course.questions.find(({ id }) => id === question)?.type;
        if (type === answer.type) continue;
        tried++;
        expect(build(answered(question, answer, quiz))).toBeNull();
      }
    expect(tried).toBeGreaterThan(100);
  });

  test('with the pass mark of the quiz or that of the module', () => {
    const { activities, course } = context;
    const sco = activities.scos[course.id];
    const quiz = sco?.quizzes['ch1-quiz'];
    if (!sco || !quiz) throw new Error('The sample course has a SCO with a quiz.');
    const marked = (module: number | null, chapter: number | null) => ({
      ...context,
      activities: {
        ...activities,
        scos: {
          [course.id]: {
            ...sco,
            masteryScore: module,
            quizzes: { ...sco.quizzes, 'ch1-quiz': { ...quiz, masteryScore: chapter } },
          },
        },
      },
    });
    const result = { isPassed: true, percent: 90 };
    const marksOf = (of: ReturnType<typeof marked>) =>
      [
        { kind: 'judged', result, durationMs: 1 },
        { kind: 'quiz-judged', quiz: 'ch1-quiz', try: 1, seed: 7, result, durationMs: 1 },
        { kind: 'completed', durationMs: 1 },
      ].map(
        (milestone) =>
          build(milestone, of)?.context.extensions[
            'https://w3id.org/xapi/cmi5/context/extensions/masteryscore'
          ],
      );
    expect(marksOf(marked(0.9, 0.5))).toEqual([0.9, 0.5, undefined]);
    expect(marksOf(marked(null, 0.5))).toEqual([undefined, 0.5, undefined]);
    expect(marksOf(marked(0.9, null))).toEqual([0.9, undefined, undefined]);
  });

  test('when a try is judged', () => {
    const result = { isPassed: false, percent: 66.67 };
    const judged = { kind: 'quiz-judged', quiz: 'ch1-quiz', try: 2, seed: 9, result, durationMs: 62_000 };
    expect(build(judged)).toMatchObject({
      verb: { display: { en: 'failed' } },
      object: { id: `${COURSE}/sco/chapters/ch1/quiz` },
      result: {
        success: false,
        score: { scaled: 0.6667, raw: 66.67, min: 0, max: 100 },
        duration: 'PT1M2S',
      },
      context: {
        contextActivities: { parent: [{ id: `${COURSE}/sco/chapters/ch1` }, { id: `${COURSE}/sco` }] },
        extensions: { 'https://w3id.org/xapi/cmi5/context/extensions/masteryscore': expect.any(Number) },
      },
    });
    expect(build({ ...judged, quiz: 'final' })?.context.contextActivities.parent).toHaveLength(1);
  });

  test('when a try missed the floor alone: the score just below the pass mark, and what it earned', () => {
    const result = { isPassed: false, percent: 79.99, earnedPercent: 87.5 };
    const statement = build({ kind: 'quiz-judged', quiz: 'final', try: 1, seed: 9, result, durationMs: 10 });
    expect(statement?.result).toEqual({
      success: false,
      score: { scaled: 0.7999, raw: 79.99, min: 0, max: 100 },
      duration: 'PT0.01S',
      extensions: { [`${BASE}/extensions/earned-percent`]: 87.5 },
    });
    expect(statement && validate(statement)).toEqual([]);
  });

  test('when the module ends', () => {
    expect(build({ kind: 'completed', durationMs: 2_285_000 })?.result).toEqual({
      completion: true,
      duration: 'PT38M5S',
    });
    expect(
      build({ kind: 'judged', result: { isPassed: true, percent: 92 }, durationMs: 2_285_000 }),
    ).toMatchObject({
      verb: { display: { en: 'passed' } },
      result: { success: true, score: { scaled: 0.92, raw: 92, min: 0, max: 100 }, duration: 'PT38M5S' },
    });
    expect(build({ kind: 'suspended', durationMs: 5 })?.result).toEqual({
      completion: false,
      duration: 'PT0.01S',
    });
    expect(build({ kind: 'terminated', durationMs: 0, isCompleted: true, judged: null })?.result).toEqual({
      completion: true,
      duration: 'PT0S',
    });
    expect(
      build({
        kind: 'terminated',
        durationMs: 0,
        isCompleted: false,
        judged: { isPassed: false, percent: 10 },
      })?.result,
    ).toEqual({
      completion: false,
      success: false,
      score: { scaled: 0.1, raw: 10, min: 0, max: 100 },
      duration: 'PT0S',
    });
  });
});

describe('of answers, a statement says', () => {
  const choice = answered('ch1-q2-elements', { type: 'choice', selected: [1] });
  const words = answered('ch1-q7-word', { type: 'fill-in', texts: ['Mr Example'] });
  const final = answered('ch1-q2-elements', { type: 'choice', selected: [1] }, 'final');

  test('everything by default', () => {
    expect(build(choice)?.object.definition).toEqual({
      type: 'http://adlnet.gov/expapi/activities/cmi.interaction',
      name: {
        en: 'The captain was paid. Which of these are elements of Smuggling? – Think of Art. 3.',
      },
      interactionType: 'choice',
      correctResponsesPattern: ['benefit[,]entry'],
      choices: [
        { id: 'benefit', description: { en: 'A material benefit' } },
        { id: 'entry', description: { en: 'Irregular entry' } },
        { id: 'force', description: { en: 'Force' } },
      ],
    });
    expect(build(words)?.result?.response).toBe('Mr Example');
  });

  test.each([
    ['the course', attemptAt(courseWith({ answers: 'ids' }))],
    ['the deployment', { ...context, answers: 'ids' as const }],
  ])('ids alone where %s says so', (_, of) => {
    const statement = build(choice, of);
    expect(statement?.object.definition).toEqual({
      type: 'http://adlnet.gov/expapi/activities/cmi.interaction',
      interactionType: 'choice',
      choices: [{ id: 'benefit' }, { id: 'entry' }, { id: 'force' }],
    });
    expect(statement?.result?.response).toBe('entry');
    expect(build(words, of)?.result).toEqual({
      success: false,
      score: { scaled: 0, raw: 0, min: 0, max: 1 },
      duration: 'PT21.4S',
    });
    for (const made of everyStatement(of)) expect(validate(made)).toEqual([]);
  });

  test.each([
    ['the course', attemptAt(courseWith({ answers: 'none' }))],
    ['the deployment', { ...context, answers: 'none' as const }],
  ])('nothing where %s says so', (_, of) => {
    expect(build(choice, of)).toBeNull();
    expect(everyStatement(of).some(({ verb }) => verb.display.en === 'answered')).toBe(false);
    expect(everyStatement(of).length).toBeGreaterThan(10);
  });

  test('less in the final assessment than in the chapters, or more', () => {
    const less = attemptAt(courseWith({ answers: 'full', assessmentAnswers: 'ids' }));
    expect(build(choice, less)?.object.definition?.name).toBeDefined();
    expect(build(final, less)?.object.definition?.name).toBeUndefined();
    const more = attemptAt(courseWith({ answers: 'none', assessmentAnswers: 'full' }));
    expect(build(choice, more)).toBeNull();
    expect(build(final, more)?.object.definition?.name).toBeDefined();
  });

  test('never more than the course allows', () => {
    const of = attemptAt(courseWith({ answers: 'ids' }));
    expect(build(choice, { ...of, answers: 'full' })?.object.definition?.name).toBeUndefined();
  });
});

test('a course of several SCOs names each of them', () => {
  const input = sampleCourse();
  const several = { ...input, settings: { ...input.settings, scos: 'per-chapter' as const } };
  const of = attemptAt(several);
  expect(build({ kind: 'initialized' }, of)?.object.id).toBe(`${COURSE}/scos/ch1`);
  const last = attemptAt(several, Object.keys(of.activities.scos).length - 1);
  expect(build({ kind: 'initialized' }, last)?.object.id).toBe(`${COURSE}/scos/final`);
  for (const statement of everyStatement(last)) expect(validate(statement)).toEqual([]);
});
