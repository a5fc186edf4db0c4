import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  obscure,
  readPageCourse,
  readQuestionBank,
  writePageCourse,
  writeQuestionBank,
} from '../../../../src/core/player/page-course.ts';
import { readPackageQuestions } from '../../../../src/core/records/answers/package-questions.ts';
import { describeActivities } from '../../../../src/core/xapi/describe-activities.ts';
import { buildSample } from '../../../support/samples/e2e-course.ts';
import { type CourseInput, SAMPLE_ASSESSMENT, sampleCourse } from '../../../support/samples/sample-course.ts';
import { sampleRuntime } from '../../../support/samples/sample-runtime.ts';
import { planSample } from '../../../support/samples/sample-statements.ts';

const NEEDLE = 'Zebrafinken';

/** The sample course with one question that only its final assessment asks. */
const withFinalItem = (
  course: CourseInput = sampleCourse(),
  xapi: NonNullable<CourseInput['settings']['xapi']> = {},
): CourseInput => {
  const [first, ...others] = course.chapters;
  if (!first?.quiz) throw new Error('The first chapter has a quiz.');
  return {
    ...course,
    settings: { ...course.settings, assessment: SAMPLE_ASSESSMENT, xapi },
    chapters: [
      {
        ...first,
        quiz: {
          ...first.quiz,
          questions: [
            ...first.quiz.questions,
            {
              type: 'fill-in',
              id: 'ch1-secret',
              objective: 'lo1-1',
              page: 'ch1-blocks',
              finalOnly: true,
              stem: 'Which birds are meant?',
              text: 'They are {birds}.',
              blanks: [{ id: 'birds', label: 'birds', accepted: [NEEDLE] }],
              feedback: { correct: `Yes, ${NEEDLE}.`, incorrect: `It is ${NEEDLE}.` },
            },
          ],
        },
      },
      ...others,
    ],
  } as CourseInput;
};

describe('questions that only the final assessment asks', () => {
  test('stand in no file of the package in clear, neither as answers nor as feedback nor as patterns of statements', async () => {
    const { files, plan } = await buildSample({}, withFinalItem);
    const decoder = new TextDecoder();
    const naming = files.filter(({ data }) => decoder.decode(data).includes(NEEDLE)).map(({ path }) => path);
    expect(naming).toEqual([]);
    const course = plan.scos[0]?.runtime;
    if (!course) throw new Error('The package has a SCO.');
    expect(readPageCourse(writePageCourse(course))).toEqual(course);
    const asked = readPackageQuestions(files)?.questions.find(({ id }) => id.endsWith('ch1-secret'));
    expect(asked).toMatchObject({ patterns: [NEEDLE], type: 'fill-in', objective: 'lo1-1' });
  });

  test.each([
    [undefined, false],
    ['ids', false],
    ['full', true],
  ] as const)(
    'have their right answers in what statements are made of as the course says: %s',
    (level, isSaid) => {
      const plan = planSample(withFinalItem(sampleCourse(), level ? { assessmentAnswers: level } : {}));
      expect(JSON.stringify(describeActivities(plan)).includes(NEEDLE)).toBe(isSaid);
    },
  );
});

test('a course without such questions is carried as it is', () => {
  expect(writePageCourse(sampleRuntime)).toBe(sampleRuntime);
  expect(writeQuestionBank({ a: '<p>a</p>' }, new Set())).toEqual({ a: '<p>a</p>' });
});

test('every text comes back', () => {
  fc.assert(
    fc.property(
      fc.string(),
      fc.dictionary(fc.stringMatching(/^[a-z][a-z0-9-]{0,8}$/), fc.string()),
      (text, bank) => {
        expect(obscure(obscure(text))).toBe(text);
        const finals = new Set(Object.keys(bank).filter((_, at) => at % 2 === 0));
        expect(readQuestionBank(writeQuestionBank(bank, finals))).toEqual(bank);
      },
    ),
  );
});
