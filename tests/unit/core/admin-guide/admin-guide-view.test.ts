import { describe, expect, test } from 'vitest';
import { type AdminGuideView, viewAdminGuide } from '../../../../src/core/admin-guide/admin-guide-view.ts';
import { type AnswerKeyView, viewAnswerKey } from '../../../../src/core/admin-guide/answer-key.ts';
import {
  type BuildRecord,
  formatBuildRecord,
  parsePackageName,
  readBuildRecord,
  readRecordInGuide,
  recordBuild,
  recordNameOf,
} from '../../../../src/core/admin-guide/build-record.ts';
import { scorm12 } from '../../../../src/core/targets/scorm12/scorm12.ts';
import { SAMPLE_QUESTIONS, SAMPLE_SCORED } from '../../../support/samples/sample-course.ts';
import {
  type CourseInput,
  courses,
  courseWith,
  planOf,
  sampleCourse,
  sheetInput,
  sheetOf,
} from './sample-guide.ts';

const view = (course: CourseInput): AdminGuideView => viewAdminGuide(sheetInput(course));

const keyOf = (course: CourseInput): AnswerKeyView => viewAnswerKey(planOf(course));

const rowsOf = ({ scos }: AnswerKeyView) =>
  scos.flatMap(({ tables }) => tables.flatMap(({ groups }) => groups.flatMap(({ rows }) => rows)));

const sample = view(sampleCourse());
const sampleKey = keyOf(sampleCourse());

test('the facts name course, file and digests', () => {
  expect(Object.fromEntries(sample.facts.map(({ name, value }) => [name, value]))).toEqual({
    Title: 'Border checks & documents',
    Version: '1.2.3',
    Language: 'en',
    Publisher: 'Example Agency',
    Rights: '© 2026 Example Agency',
    'Law as at': '1 November 2026',
    File: 'sample-1.2.3-en-scorm12.zip',
    Size: '1234.6 kB (1\u00a0234\u00a0567 bytes)',
    'SHA-256': 'a'.repeat(64),
    'Content digest': 'b'.repeat(64),
    'Longest record of progress': expect.stringMatching(/^\d+ of the 4\u00a0096 characters/),
  });
});

describe('questions', () => {
  const everyCourse = [
    ...courses,
    ['questions in pages are reported', courseWith({ reportPageQuestions: true })],
    [
      'questions in pages are reported, one SCO per chapter',
      courseWith({ reportPageQuestions: true, scos: 'per-chapter' }),
    ],
  ] as const;

  test.each(everyCourse)('every interaction stands once at its index: %s', (_name, course) => {
    const plan = planOf(course);
    const { scos } = keyOf(course);
    const expected = plan.scos
      .filter(({ runtime }) => runtime.interactionIds.length > 0)
      .map(({ runtime }) => runtime.interactionIds.map((id, index) => ({ index, id })));
    const found = scos.map(({ tables }) =>
      tables.flatMap(({ groups }) =>
        groups.flatMap(({ rows }) =>
          rows.flatMap(({ index, id }) => (index === null ? [] : [{ index, id }])),
        ),
      ),
    );
    expect(
      found.filter((rows) => rows.length > 0).map((rows) => rows.sort((a, b) => a.index - b.index)),
    ).toEqual(expected);
  });

  test('the final assessment has a table of its own', () => {
    expect(sampleKey.scos.map(({ tables }) => tables.map(({ caption }) => caption))).toEqual([
      ['Questions of “Check chapter 1”', 'Questions of “Final assessment”', 'Questions in the pages'],
    ]);
  });

  test('several SCOs have a section each, where they ask something', () => {
    expect(keyOf(courseWith({ scos: 'per-chapter' })).scos.map(({ title }) => title)).toEqual([
      'Blocks of every kind',
      'Final assessment',
    ]);
  });

  test('a question in a page stands there by the id of its block, with the right answer', () => {
    const rows = sampleKey.scos[0]?.tables.at(-1)?.groups.flatMap((group) => group.rows) ?? [];
    expect(rows.map(({ index, id }) => [index, id])).toEqual([
      [null, 'ch1-check-first'],
      [null, 'ch1-check-own'],
    ]);
    expect(rows.map(({ answers }) => answers.map(({ text }) => text))).toEqual([
      ['Rescue'],
      [expect.stringContaining('Her name is Amina.')],
    ]);
  });

  test('a case is told once and referred to after that', () => {
    const [first, again] = rowsOf(sampleKey).filter(({ id }) => id.endsWith('ch1-q2-elements'));
    expect(first).toMatchObject({ case: ['A boat arrives with forty people.'], caseAt: null });
    expect(again).toMatchObject({ case: [], caseAt: 'as at no. 1' });
  });

  test.each<
    readonly [
      id: string,
      type: string,
      question: readonly string[],
      answers: readonly (readonly [string, string | null])[],
    ]
  >([
    ['ch1-q1-border', 'true or false', ['Smuggling of migrants needs a border.'], [['True', null]]],
    [
      'ch1-q2-elements',
      'several answers',
      ['The captain was paid.', 'Which of these are elements of Smuggling?', '– Think of Art. 3.'],
      [
        ['A material benefit', 'benefit'],
        ['Irregular entry', 'entry'],
      ],
    ],
    ['ch1-q3-first', 'one answer', ['What comes first?'], [['Rescue', 'rescue']]],
    [
      'ch1-q4-agencies',
      'matching',
      ['Who does what?'],
      [
        ['Europol → Police cooperation', 'europol.police'],
        ['Eurojust → Judicial cooperation', 'eurojust.courts'],
      ],
    ],
    [
      'ch1-q5-order',
      'order',
      ['Put the steps in order.'],
      [
        ['1. Lead', 'lead'],
        ['2. Charge', 'charge'],
        ['3. Verdict', 'verdict'],
      ],
    ],
    [
      'ch1-q6-words',
      'missing words',
      ['Complete the sentence.', 'Smuggling needs a […] and a material […].'],
      [
        ['border (also frontier)', null],
        ['benefit', null],
      ],
    ],
    ['ch1-q7-word', 'missing words', ['One word.', 'The […] prosecutes.'], [['prosecutor', null]]],
    [
      'ch1-q8-deaths',
      'number',
      ['How many deaths per 1 000 arrivals?'],
      [['3.8 deaths per 1 000 arrivals (3.7 to 3.9 accepted)', null]],
    ],
    [
      'ch1-q11-statement',
      'passages to mark',
      [
        'A driver says:',
        'What points to trafficking?',
        '“I came in a lorry. I still owe for my journey. With them it is “the landlord” who has my passport.”',
      ],
      [
        ['I still owe for my journey.', 'debt'],
        ['“the landlord” who has my passport.', 'passport'],
      ],
    ],
    [
      'ch1-q12-crimes',
      'cards into groups',
      ['To which crime does each belong?'],
      [
        ['A fare for the crossing → Smuggling', 'fare.smuggling'],
        ['A passport taken away → Trafficking', 'passport.trafficking'],
        ['Abuse on the way → Both', 'abuse.both'],
      ],
    ],
    ['ch1-q9-confidence', 'rating', ['How sure are you?'], [['none: a rating', null]]],
    [
      'ch1-q10-members',
      'number',
      ['– How many Member States today?'],
      [['1\u00a0003\u00a0124 States', null]],
    ],
  ])('%s in words', (id, type, question, answers) => {
    const row = rowsOf(sampleKey).find((candidate) => candidate.id === id);
    expect(row).toMatchObject({
      type,
      question,
      answers: answers.map(([text, recorded]) => ({ text, recorded })),
    });
  });
});

describe('passing', () => {
  const words = ({ rules, statuses, score }: AdminGuideView): object => ({
    rules,
    statuses: statuses.map(({ status }) => status),
    hasScore: !score.startsWith('No score'),
  });

  test('the final assessment decides', () => {
    expect(words(sample)).toEqual({
      rules:
        'The course is passed when “Final assessment” is handed in with at least 1 of 1 point. Which pages were read does not matter. Learners have 1 try; the best result counts, and a pass is final. All other quizzes are for practice and decide nothing.',
      statuses: ['not attempted', 'incomplete', 'passed', 'failed'],
      hasScore: true,
    });
  });

  test('without a limit of tries nobody fails', () => {
    const { assessment } = sampleCourse().settings;
    if (!assessment) throw new Error('The sample has an assessment.');
    const unlimited = view(
      courseWith({ assessment: { ...assessment, tries: 'unlimited' }, completion: { pages: 'all' } }),
    );
    expect(words(unlimited)).toMatchObject({ statuses: ['not attempted', 'incomplete', 'passed'] });
    expect(unlimited.rules).toContain('at least 1 of 1 point and every page has been opened.');
    expect(unlimited.rules).toContain('as often as a learner likes');
  });

  test('without an assessment, reading completes', () => {
    expect(words(view(courseWith({ assessment: undefined })))).toEqual({
      rules:
        'The course is completed when every page has been opened. Its quizzes are for practice and decide nothing.',
      statuses: ['not attempted', 'incomplete', 'completed'],
      hasScore: false,
    });
  });

  test('each SCO ends in its own way', () => {
    expect(words(view(courseWith({ scos: 'per-chapter' })))).toEqual({
      rules:
        'Each part of the course has its own record. A part with a quiz is passed when the quiz is handed in with at least the pass mark. A part without a quiz is completed when each of its pages has been opened.',
      statuses: ['not attempted', 'incomplete', 'passed', 'failed', 'completed'],
      hasScore: true,
    });
  });

  test('each quiz has its draw, pass mark and tries', () => {
    expect(sample.quizzes).toEqual([
      {
        title: 'Check chapter 1',
        decides: false,
        questions: `all ${SAMPLE_QUESTIONS}`,
        passMark: '70\u00a0% of the points',
        tries: 'no limit',
        feedback: 'after each answer',
      },
      {
        title: 'Final assessment',
        decides: true,
        questions: `1 of ${SAMPLE_SCORED}`,
        passMark: '1 of 1 point',
        tries: '1',
        feedback: 'result only',
      },
    ]);
  });

  test('a draw from several chapters is told with its rules', () => {
    const course = sampleCourse();
    const [first, second] = course.chapters;
    const { assessment } = course.settings;
    if (!first?.quiz || !second || !assessment) throw new Error('The sample has two chapters and a quiz.');
    const scored = first.quiz.questions.filter(({ type }) => type !== 'likert');
    const renamed = scored.map((question) => ({ ...question, id: `other-${question.id}` }));
    const { quizzes } = view({
      ...course,
      settings: {
        ...course.settings,
        assessment: {
          ...assessment,
          draw: { perChapter: 3, minScenario: 1, maxNumeric: 2, minObjectives: 2 },
        },
      },
      chapters: [
        { ...first, quiz: { ...first.quiz, questions: scored } },
        { ...second, quiz: { ...first.quiz, id: 'ch2-quiz', questions: renamed } },
      ],
    });
    expect(quizzes[2]).toMatchObject({
      questions: `6 of ${2 * SAMPLE_SCORED}: 3 from each of 2 chapters, each time at least 1 on a case, at most 2 with a number to type and at least 2 objectives`,
      passMark: '1 of 6 points',
    });
  });
});

test.each<readonly [string, CourseInput, Readonly<Record<string, string>>]>([
  [
    'one SCO',
    sampleCourse(),
    { 'Display course structure in player': 'Disabled', 'Require status': '“Passed” only' },
  ],
  ['reading only', courseWith({ assessment: undefined }), { 'Require status': '“Completed” only' }],
  [
    'several SCOs',
    courseWith({ scos: 'per-chapter' }),
    {
      'Display course structure in player': 'In a drop-down menu',
      'Grading method': 'Average grade',
      'Require status': '“Passed” and “Completed”',
      'Require all SCOs to return completion status': 'Yes',
    },
  ],
  ['a mastery score', courseWith({ masteryScore: 80 }), { 'Mastery score overrides status': 'No' }],
])('settings for Moodle: %s', (_name, course, values) => {
  const settings = Object.fromEntries(view(course).settings.map(({ name, value }) => [name, value]));
  expect(settings).toMatchObject(values);
});

test('the note on data protection names what the course has', () => {
  const names = (course: CourseInput): readonly string[] => view(course).protection.map(({ name }) => name);
  expect(names(sampleCourse())).toEqual(
    expect.arrayContaining(['Notes of learners', 'Typed answers', 'Ratings']),
  );
  const [, plainChapter] = sampleCourse().chapters;
  if (!plainChapter) throw new Error('The sample has two chapters.');
  const plain = names({ ...courseWith({ assessment: undefined }), chapters: [plainChapter] });
  expect(plain).toEqual([
    'Personal data',
    'Where it is kept',
    'In the browser',
    'Who else learns of it',
    'Not recorded',
  ]);
});

describe('changes', () => {
  const before = recordBuild(planOf(sampleCourse()), 'c'.repeat(64));

  test('a first build says so', () => {
    expect(sample.firstBuild).toMatch(/^First build:/);
    expect(sample).toMatchObject({ alert: null, comparisons: [] });
  });

  test('a build that keeps everything says so', () => {
    const { firstBuild, alert, comparisons } = viewAdminGuide(
      sheetInput(courseWith({ version: '1.3.0', title: 'Another title' }), {
        earlier: before,
        replaced: null,
      }),
    );
    expect({ firstBuild, alert }).toEqual({ firstBuild: null, alert: null });
    expect(comparisons).toMatchObject([
      {
        title: 'Against version 1.2.3',
        note: null,
        groups: [],
        unchanged: expect.stringContaining('Nothing'),
      },
    ]);
  });

  test('the dearest change is told first, and at the top', () => {
    const { alert, comparisons } = viewAdminGuide(
      sheetInput(courseWith({ version: '1.3.0', scos: 'per-chapter' }), { earlier: before, replaced: null }),
    );
    expect(alert?.cost).toBe('deleted');
    expect(comparisons[0]?.groups).toMatchObject([
      { cost: 'deleted', changes: [{ sco: null, ids: ['sample-item'] }] },
    ]);
  });

  test('a build of the same version is asked for a new one', () => {
    const course = sampleCourse();
    course.chapters[0]?.quiz?.questions.splice(0, 1);
    const { alert, comparisons } = viewAdminGuide(sheetInput(course, { earlier: null, replaced: before }));
    expect(alert?.cost).toBe('progress');
    expect(comparisons).toMatchObject([
      { title: 'Against the earlier build of version 1.2.3', note: expect.stringContaining('Raise it') },
    ]);
    expect(comparisons[0]?.groups.map(({ cost, changes }) => [cost, changes.map(({ ids }) => ids)])).toEqual([
      ['progress', [['ch1-q1-border', 'final-ch1-q1-border'], ['final']]],
      ['reports', [[]]],
    ]);
  });

  test('many ids are cut short', () => {
    const pages = Object.fromEntries(Array.from({ length: 45 }, (_, index) => [`page-${index}`, 'AAA']));
    const many = { ...before, scos: before.scos.map((sco) => ({ ...sco, pages })) };
    const { comparisons } = viewAdminGuide(
      sheetInput(sampleCourse(), { earlier: { ...many, version: '1.0.0' }, replaced: null }),
    );
    const [change] = comparisons[0]?.groups[0]?.changes ?? [];
    expect(change?.ids).toHaveLength(40);
    expect(change?.more).toBe('and 5 more');
  });
});

test('a package that could not be compared with is named, and nothing is called a first build', () => {
  const view = viewAdminGuide(sheetInput(sampleCourse(), { unrecorded: ['sample-1.0.0-en-scorm12.zip'] }));
  expect(view.unrecorded).toContain('Not compared with sample-1.0.0-en-scorm12.zip:');
  expect(view.firstBuild).toBeNull();
  expect(viewAdminGuide(sheetInput(sampleCourse())).unrecorded).toBeNull();
});

describe('the build record', () => {
  test.each(courses)('is read back as it was written: %s', (_name, course) => {
    const now = recordBuild(planOf(course), 'b'.repeat(64));
    const record: BuildRecord = { ...now, format: 1, replaced: { ...now, contentDigest: 'c'.repeat(64) } };
    const text = formatBuildRecord(record);
    expect(text).toMatch(/^\{\n[^\r]*\}\n$/);
    expect(readBuildRecord(text)).toEqual(record);
    const inSheet = JSON.stringify(record).replaceAll('<', '\\u003c');
    expect(readRecordInGuide(`<script type="application/json" id="sheet-data">${inSheet}</script>`)).toEqual(
      record,
    );
  });

  test.each([
    ['an empty file', ''],
    ['no JSON', '{"format":1'],
    ['other JSON', '{"format":1}'],
    ['a later format', '{"format":2}'],
  ])('is not %s', (_name, text) => {
    expect(readBuildRecord(text)).toBeNull();
    expect(readRecordInGuide(`<script type="application/json" id="sheet-data">${text}</script>`)).toBeNull();
  });

  test('a sheet that holds none', () => {
    expect(readRecordInGuide('<!doctype html><title>x</title>')).toBeNull();
    expect(readRecordInGuide(sheetOf(sampleCourse()))).toBeNull();
  });

  test('is called like its package, whose name says the version', () => {
    expect(recordNameOf('sample-1.2.3-en-scorm12.zip')).toBe('sample-1.2.3-en-scorm12.build.json');
    for (const version of ['1.2.3', '1.2.3-rc.1'])
      for (const language of ['en', 'pt-PT']) {
        const file = scorm12.names.file({ ...planOf(sampleCourse()).course.settings, version, language });
        expect(parsePackageName(file, 'sample', language)).toEqual({ file, version });
      }
    const others = [
      'sample-two-1.2.3-en-scorm12.zip',
      'sample-1.2.3-fr-scorm12.zip',
      'sample-1.2.3-en-scorm12.html',
    ];
    for (const other of others) expect(parsePackageName(other, 'sample', 'en'), other).toBeNull();
  });

  test('the draw of a quiz is marked only where it matters', () => {
    const draws = (course: CourseInput) => recordBuild(planOf(course), '').scos[0]?.draws;
    const before = draws(sampleCourse());
    expect(before).toEqual({ 'ch1-quiz': '', final: expect.stringMatching(/^.{3}$/) });
    const reworded = sampleCourse();
    for (const question of reworded.chapters[0]?.quiz?.questions ?? []) question.stem = 'Other words?';
    expect(draws(reworded)).toEqual(before);
    const { assessment } = sampleCourse().settings;
    if (!assessment) throw new Error('The sample has an assessment.');
    expect(draws(courseWith({ assessment: { ...assessment, draw: { perChapter: 2 } } }))).not.toEqual(before);
  });
});

describe('what goes to an LRS', () => {
  const withXapi = (xapi: CourseInput['settings']['xapi']): AdminGuideView =>
    view(xapi ? courseWith({ xapi }) : sampleCourse());
  const textOf = ({ lrs }: AdminGuideView, name: string): string =>
    lrs.protection.find((entry) => entry.name === name)?.text ?? '';

  test('is told statement by statement, as far as the course can send it', () => {
    expect(sample.lrs.statements.map(({ verb }) => verb)).toEqual([
      'initialized',
      'resumed',
      'suspended',
      'terminated',
      'experienced',
      'answered',
      'passed',
      'failed',
      'completed',
      'passed',
      'failed',
    ]);
    const silent = withXapi({ answers: 'none' });
    expect(silent.lrs.statements.some(({ verb }) => verb === 'answered')).toBe(false);
    const { assessment: _, ...settings } = sampleCourse().settings;
    const [first, ...others] = sampleCourse().chapters;
    const unjudged = view({
      ...sampleCourse(),
      settings,
      chapters: [
        ...(first ? [{ chapter: first.chapter }] : []),
        ...others.map(({ chapter }) => ({ chapter })),
      ],
    });
    expect(unjudged.lrs.statements.map(({ verb }) => verb)).toEqual([
      'initialized',
      'resumed',
      'suspended',
      'terminated',
      'experienced',
      'completed',
    ]);
  });

  test('is told with how much of answers, and under which name of the course', () => {
    expect(textOf(sample, 'Personal data in the LRS')).toContain('with the text of the question');
    const mixed = withXapi({
      activityBase: 'https://training.example.org/xapi',
      answers: 'ids',
      assessmentAnswers: 'none',
    });
    expect(textOf(mixed, 'Personal data in the LRS')).toMatch(
      /chapter quizzes are reported by the ids .*; answers in the final assessment are not reported/,
    );
    // A setting of Moodle's that packages of SCORM 1.2 never see.
    expect(JSON.stringify(mixed.lrs)).not.toMatch(/aicc/i);
    expect(mixed.lrs.everyStatement.at(-1)?.text).toBe('https://training.example.org/xapi/modules/sample');
  });
});
