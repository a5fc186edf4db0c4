import { beforeAll, describe, expect, test } from 'vitest';
import {
  type AnswersReport,
  reportAnswers,
} from '../../../../../src/core/records/answers/answer-statistics.ts';
import { readInteractionsReport } from '../../../../../src/core/records/answers/interactions-report.ts';
import {
  type PackageQuestions,
  readPackageQuestions,
} from '../../../../../src/core/records/answers/package-questions.ts';
import {
  type AnswersPageView,
  viewAnswersPage,
} from '../../../../../src/core/records/answers/render-answers-page.ts';
import { compileTemplate } from '../../../../../src/core/render/helpers.ts';
import {
  type InteractionCells,
  interactionsReport,
} from '../../../../support/samples/interactions-report.ts';
import { reportTemplates } from '../../../../support/samples/report-templates.ts';
import { SAMPLE_ASSESSMENT, sampleCourse } from '../../../../support/samples/sample-course.ts';
import { renderSamplePackage } from '../../../../support/samples/sample-package.ts';
import { strictView } from '../../../../support/strict-view.ts';

let known: PackageQuestions;
beforeAll(async () => {
  const course = sampleCourse();
  const files = await renderSamplePackage({
    ...course,
    settings: { ...course.settings, assessment: SAMPLE_ASSESSMENT },
  });
  const found = readPackageQuestions(files);
  if (!found) throw new Error('The sample package has questions.');
  known = found;
});

/** Answers to some questions of the final assessment, at the indices of their interactions. */
const attempt = (
  answers: Readonly<Record<string, readonly [response: string, result: string]>>,
): InteractionCells =>
  known.questions
    .filter(({ sco }) => sco === 0)
    .map(({ id }) => {
      const [response, result] = answers[id] ?? ['', ''];
      return [id, response, '', result] as const;
    });

const reportOn = (text: string): AnswersReport => {
  const { attempts, diagnostics } = readInteractionsReport(text, 'interactions.txt');
  expect(diagnostics).toEqual([]);
  return reportAnswers(known, attempts, '9.9.9', 'interactions.txt').report;
};

const answersTo = (report: AnswersReport, id: string) => {
  const found = report.questions.find(({ question }) => question.id === id);
  return {
    answers: found?.answers,
    difficulty: found?.difficulty,
    counts: Object.fromEntries(
      found?.counts.map(({ answer, count, isRight }) => [answer, [count, isRight]]) ?? [],
    ),
  };
};

const played = () => [
  null,
  [attempt({ 'ch1-q1-border': ['true', 'correct'], 'ch1-q2-elements': ['benefit,entry', 'correct'] })],
  [attempt({ 'ch1-q1-border': ['false', 'wrong'], 'ch1-q2-elements': ['benefit,force', '0.33'] })],
  [
    attempt({
      'ch1-q4-agencies': ['europol.courts,eurojust.courts', '0.5'],
      'ch1-q9-confidence': ['sure', 'neutral'],
      'ch1-q8-deaths': ['4,1', 'wrong'],
    }),
  ],
];

describe('a report of Moodle joined with its package', () => {
  test.each(['en', 'de'] as const)('in %s', (language) => {
    const report = reportOn(interactionsReport(played(), { language }));
    expect(report.attempts).toBe(3);
    expect(answersTo(report, 'ch1-q1-border')).toEqual({
      answers: 2,
      difficulty: 0.5,
      counts: { true: [1, true], false: [1, false] },
    });
    expect(answersTo(report, 'ch1-q2-elements')).toEqual({
      answers: 2,
      difficulty: 0.665,
      counts: { benefit: [2, true], entry: [1, true], force: [1, false] },
    });
    expect(answersTo(report, 'ch1-q4-agencies').counts).toEqual({
      'europol.police': [0, true],
      'europol.courts': [1, false],
      'eurojust.courts': [1, true],
    });
    expect(answersTo(report, 'ch1-q9-confidence')).toEqual({
      answers: 1,
      difficulty: null,
      counts: { unsure: [0, null], sure: [1, null] },
    });
    expect(answersTo(report, 'ch1-q8-deaths').counts).toEqual({ '4,1': [1, false] });
    expect(answersTo(report, 'ch1-q3-first').answers).toBe(0);
    const scored = report.questions.filter(({ difficulty }) => difficulty !== null);
    expect(report.objectives.reduce((sum, { answers }) => sum + answers, 0)).toBe(
      scored.reduce((sum, { answers }) => sum + answers, 0),
    );
    expect(report.objectives.map(({ objective }) => objective)).toEqual(
      [...new Set(scored.map(({ question }) => question.objective))].sort(),
    );
  });

  test('texts are those of the package', () => {
    const report = reportOn(interactionsReport(played()));
    const entry = report.questions.find(({ question }) => question.id === 'ch1-q4-agencies');
    expect(entry?.question.text).toBe('Who does what?');
    expect(entry?.counts.map(({ text }) => text)).toContain('Europol → Police cooperation');
  });

  test('answers in the single characters of the standard are the same answers', () => {
    const report = reportOn(
      interactionsReport([
        [
          attempt({
            'ch1-q1-border': ['t', 'correct'],
            'ch1-q2-elements': ['a,b', 'correct'],
            'ch1-q4-agencies': ['a.a,b.b', 'correct'],
          }),
        ],
      ]),
    );
    expect(answersTo(report, 'ch1-q1-border').counts).toEqual({ true: [1, true], false: [0, false] });
    expect(answersTo(report, 'ch1-q2-elements').counts).toEqual({
      benefit: [1, true],
      entry: [1, true],
      force: [0, false],
    });
    expect(answersTo(report, 'ch1-q4-agencies').counts).toEqual({
      'europol.police': [1, true],
      'eurojust.courts': [1, true],
    });
  });

  test('from thirty answers on a question tells learners apart, or does not', () => {
    const attempts = Array.from({ length: 40 }, (_, index) => [
      attempt({
        'ch1-q1-border': index < 20 ? ['true', 'correct'] : ['false', 'wrong'],
        'ch1-q3-first': index < 20 ? ['rescue', 'correct'] : ['arrest', 'wrong'],
      }),
    ]);
    const { questions } = reportOn(interactionsReport(attempts));
    expect(questions.find(({ question }) => question.id === 'ch1-q3-first')?.discrimination).toBeCloseTo(1);
  });

  test('of several SCOs each has its own columns, which the headings name once', () => {
    const text = interactionsReport([
      [[['a', 'x', '', 'correct']], [['b', 'y', '', 'wrong']]],
      [[['a', 'x', '', 'wrong']], [null]],
    ]);
    const { attempts } = readInteractionsReport(text, 'x');
    expect(
      attempts.map(({ interactions }) => interactions.map(({ sco, id, result }) => [sco, id, result])),
    ).toEqual([
      [
        [0, 'a', 'correct'],
        [1, 'b', 'wrong'],
      ],
      [[0, 'a', 'wrong']],
    ]);
  });

  test('answers to what the package does not have are named and left aside', () => {
    const { attempts } = readInteractionsReport(
      interactionsReport([[[['old-question', 'x', '', 'correct']]]]),
      'interactions.txt',
    );
    const { report, diagnostics } = reportAnswers(known, attempts, '9.9.9', 'interactions.txt');
    expect(report.attempts).toBe(0);
    expect(diagnostics.map(({ code, file }) => [code, file])).toEqual([
      ['records/unknown-questions', 'interactions.txt'],
    ]);
  });
});

describe('what is no report on interactions', () => {
  const basic =
    'Name\tAttempt\tStarted on\tLast accessed on\tScore\tModule\nDana\t1\t1 May 2026, 10:00\t1 May 2026, 11:00\t90\t90\n';
  test.each([
    ['another report', basic, 'no columns of questions'],
    ['no table', 'nothing', 'no column holds the numbers of attempts'],
    [
      'one with responses only',
      basic.replace('Module\n', 'Module\tResponse 0\tResponse 1\n').replace('90\n', '90\ta\tb\n'),
      'one column for each question',
    ],
    ['one that ends in the middle', `${basic}"Kim`, 'never closed'],
  ])('%s', (_name, text, reason) => {
    const { attempts, diagnostics } = readInteractionsReport(text, 'x.txt');
    expect(attempts).toEqual([]);
    expect(diagnostics.map(({ message }) => message)).toEqual([expect.stringContaining(reason)]);
  });

  test('a package of another tool has no questions', () => {
    const data = new TextEncoder().encode('<html></html>');
    expect(readPackageQuestions([{ path: 'index.html', data }])).toBeNull();
    expect(
      readPackageQuestions([{ path: 'xapi-activities.json', data: new TextEncoder().encode('{"format":2') }]),
    ).toBeNull();
  });
});

test('the page asks for nothing that its view does not have', () => {
  for (const attempts of [played(), [null]]) {
    const report = reportOn(interactionsReport(attempts, { count: 19 }));
    const view = viewAnswersPage(report, 'en', { html: 'policy' });
    const html = compileTemplate<AnswersPageView>(
      reportTemplates,
      'records/answers',
    )(strictView(view, 'view'));
    expect(html).toContain('Who does what?');
    expect(html).not.toContain('[object');
  }
});
