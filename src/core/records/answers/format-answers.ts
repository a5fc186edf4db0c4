import type { Locale } from '../../locale/locales.ts';
import { alignTable } from '../../text/align-table.ts';
import { writeCsv } from '../csv.ts';
import type { AnswerCount, AnswersReport, QuestionAnswers } from './answer-statistics.ts';

type AnswersStrings = Locale['answers'];

/** A share of one with three decimals at most. */
const share = (value: number): string => String(Math.round(value * 1000) / 1000);
const optional = (value: number | null): string => (value === null ? '' : share(value));

/** An answer in words. */
export const formatAnswerText = (
  { question }: QuestionAnswers,
  { answer, text }: AnswerCount,
  { truth }: AnswersStrings,
): string =>
  question.type === 'true-false' && (answer === 'true' || answer === 'false') ? truth[answer] : text;

/** For a spreadsheet: a line for each answer, with its question in each. */
export const formatAnswersCsv = ({ questions }: AnswersReport, strings: AnswersStrings): string => {
  const { columns, right, wrong } = strings;
  return writeCsv([
    Object.values(columns),
    ...questions.flatMap((entry) => {
      const { question, answers, difficulty, discrimination, counts } = entry;
      const first = [
        question.quiz,
        question.id,
        question.text ?? '',
        question.type,
        question.objective,
        String(answers),
        optional(difficulty),
        optional(discrimination),
      ];
      const lines = counts.map((count) => [
        ...first,
        count.answer,
        formatAnswerText(entry, count, strings),
        count.isRight === null ? '' : count.isRight ? right : wrong,
        String(count.count),
        answers === 0 ? '' : share(count.count / answers),
      ]);
      return lines.length > 0 ? lines : [[...first, '', '', '', '', '']];
    }),
  ]);
};

/** For a terminal: a line for each question that was answered. */
export const formatAnswersTable = (
  { questions, attempts }: AnswersReport,
  strings: AnswersStrings,
): readonly string[] => {
  const { table } = strings;
  const wrongOf = (entry: QuestionAnswers): string => {
    const [most] = entry.counts
      .filter(({ isRight, count }) => isRight === false && count > 0)
      .sort((a, b) => b.count - a.count);
    return most ? `${most.answer.slice(0, 40)} (${most.count})` : '';
  };
  const rows = questions
    .filter(({ answers }) => answers > 0)
    .map((entry) => [
      entry.question.quiz,
      entry.question.id,
      String(entry.answers),
      optional(entry.difficulty),
      optional(entry.discrimination),
      wrongOf(entry),
    ]);
  return [
    ...(rows.length === 0
      ? [strings.none]
      : alignTable([Object.values(table), ...rows], (column) => column >= 2 && column <= 4)),
    '',
    strings.summary(attempts, questions.length),
  ];
};

/** The report as JSON values. */
export const jsonAnswers = (report: AnswersReport): Readonly<Record<string, unknown>> => ({
  format: 1,
  generator: `Coursewright ${report.toolVersion}`,
  title: report.title,
  version: report.version,
  language: report.language,
  attempts: report.attempts,
  objectives: report.objectives,
  questions: report.questions.map(({ question, answers, difficulty, discrimination, counts, more }) => ({
    id: question.id,
    quiz: question.quiz,
    text: question.text,
    type: question.type,
    objective: question.objective,
    answers,
    difficulty,
    discrimination,
    counts,
    more,
  })),
});
