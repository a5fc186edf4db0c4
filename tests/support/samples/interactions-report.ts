import { type AnswersReport, reportAnswers } from '../../../src/core/records/answers/answer-statistics.ts';
import { readInteractionsReport } from '../../../src/core/records/answers/interactions-report.ts';
import {
  type PackageQuestion,
  readPackageQuestions,
} from '../../../src/core/records/answers/package-questions.ts';
import { renderSamplePackage } from './sample-package.ts';

/** What one learner's attempt has in Moodle of each interaction: `null` for one that was not asked. */
export type InteractionCells = readonly (
  | readonly [id: string, response: string, right: string, result: string]
  | null
)[];

/** The words of the headings, as a site in that language has them. */
export const HEADINGS = {
  en: {
    before: ['Name', 'Email address', 'Attempt', 'Started on', 'Last accessed on', 'Score'],
    columns: ['Question', 'Response', 'Right answer', 'Result'],
    time: 'Monday, 30 November 2026, 12:19 PM',
    none: 'Not attempted',
  },
  de: {
    before: ['Name', 'E-Mail-Adresse', 'Versuch', 'Begonnen am', 'Letzter Zugriff am', 'Punkte'],
    columns: ['Frage', 'Antwort', 'Richtige Antwort', 'Ergebnis'],
    time: 'Montag, 30. November 2026, 12:19',
    none: 'Nicht begonnen',
  },
} as const;

/** Moodle's writer puts a cell in quotation marks if it has a blank, and what people typed is HTML. */
const cell = (text: string): string => {
  const html = text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;');
  return /[\s"]/.test(html) ? `"${html.replaceAll('"', '""')}"` : html;
};

/**
 * What Moodle 4.3 downloads as `report.php?mode=interactions&download=CSV`: text with tabs, every column of questions in every
 * line, as an export of a real site has them.
 *
 * @param attempts What each learner has, SCO by SCO; `null` for somebody without an attempt.
 */
export const interactionsReport = (
  attempts: readonly (readonly InteractionCells[] | null)[],
  { language = 'en', count }: { readonly language?: keyof typeof HEADINGS; readonly count?: number } = {},
): string => {
  const { before, columns, time, none } = HEADINGS[language];
  const scos = attempts.find((attempt) => attempt !== null) ?? [[]];
  const questions = count ?? scos.reduce((most, { length }) => Math.max(most, length), 0);
  const numbers = Array.from({ length: questions }, (_, index) => index);
  const headings = [
    ...before,
    ...scos.map((_, index) => `SCO ${'ABC'[index]}`),
    ...numbers.flatMap((index) => columns.map((name) => `${name} ${index}`)),
  ];
  const lines = attempts.map((attempt, index) => {
    const person = [`Learner ${'ABCDEFGH'[index % 8]}`, `learner${index}@example.org`];
    if (attempt === null)
      return [
        ...person,
        ...['-', '-', '-', '-'],
        ...scos.flatMap(() => [none, ...numbers.flatMap(() => ['', '', '', ''])]),
      ];
    return [
      ...person,
      ...['1', time, time, '80'],
      ...attempt.flatMap((interactions) => [
        '80',
        ...numbers.flatMap((number) => interactions[number] ?? ['', '', '', '']),
      ]),
    ];
  });
  return [headings, ...lines].map((row) => `${row.map(cell).join('\t')}\n`).join('');
};

/** A report in which everything occurs: right, wrong and partly right answers, enough of them, and questions without an answer. */
export const fullAnswers = async (): Promise<AnswersReport> => {
  const known = readPackageQuestions(await renderSamplePackage());
  if (!known) throw new Error('The sample package has questions.');
  const pick = (question: PackageQuestion, learner: number): readonly [string, string] => {
    const right = question.patterns[0]?.replaceAll('[,]', ',').replaceAll('[.]', '.') ?? '';
    const [first] = question.choices;
    return learner % 3 === 0 ? [first?.id ?? 'x', right === '' ? 'neutral' : 'wrong'] : [right, 'correct'];
  };
  const attempts = Array.from({ length: 45 }, (_, learner) => [
    known.questions.map((question, index) => {
      if (index % 5 === 4) return null;
      const [response, result] = pick(question, learner + (index % 2));
      return [question.id, response, '', result] as const;
    }),
  ]);
  const { attempts: read } = readInteractionsReport(interactionsReport(attempts), 'interactions.txt');
  return reportAnswers(known, read, '9.9.9', 'interactions.txt').report;
};
