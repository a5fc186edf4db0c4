import path from 'node:path';
import { escapeControlCharacters } from '../core/diagnostics/escape-control-characters.ts';
import { report } from '../core/diagnostics/registry.ts';
import { findLocale, localeOf } from '../core/locale/find-locale.ts';
import { type AnswersReport, reportAnswers } from '../core/records/answers/answer-statistics.ts';
import { formatAnswersCsv, formatAnswersTable, jsonAnswers } from '../core/records/answers/format-answers.ts';
import { readInteractionsReport } from '../core/records/answers/interactions-report.ts';
import { readPackageQuestions } from '../core/records/answers/package-questions.ts';
import { renderAnswersPage } from '../core/records/answers/render-answers-page.ts';
import { decodeTable } from '../node/decode-table.ts';
import { sha256Base64 } from '../node/statement-set-digest.ts';
import { readToolFiles, type ToolFiles } from '../node/tool-files.ts';
import { writeWhole } from '../node/write-package.ts';
import { type CommandOutcome, UsageError } from './command.ts';
import { readZip } from './read-zip.ts';
import { formatOf, languageOf, type RecordFormat } from './record-format.ts';
import { readInput } from './records-settings.ts';

/** The options of the command as they were typed. */
export interface RecordsAnswersOptions {
  readonly from: string;
  readonly package: string;
  readonly format?: string | undefined;
  readonly language?: string | undefined;
  readonly out?: string | undefined;
  readonly cwd: string;
}

const write = (answers: AnswersReport, format: RecordFormat, language: string, tool: ToolFiles): string => {
  const strings = localeOf(language).answers;
  switch (format) {
    case 'table':
      return formatAnswersTable(answers, strings)
        .map((line) => `${escapeControlCharacters(line, 'one line')}\n`)
        .join('');
    case 'csv':
      return formatAnswersCsv(answers, strings);
    case 'html':
      return renderAnswersPage(answers, language, { templates: tool.templates, sha256Base64 });
    case 'json':
      return `${JSON.stringify(jsonAnswers(answers), null, 2)}\n`;
  }
};

/** `coursewright records answers`: what was answered to each question, from an LMS's report and the package. */
export const recordsAnswers = async (options: RecordsAnswersOptions): Promise<CommandOutcome> => {
  const { cwd, from: file } = options;
  const format = formatOf(options.format);
  const given = options.language === undefined ? null : languageOf(options.language);
  const { files } = await readZip(path.resolve(cwd, options.package), options.package);
  const known = readPackageQuestions(files);
  if (known === null)
    throw new UsageError(
      `"${options.package}" has no questions that can be read: give a package that "coursewright build" made, with a quiz.`,
    );
  const text = decodeTable(await readInput(file, cwd));
  if (typeof text !== 'string')
    return {
      exitCode: 1,
      diagnostics: [report('records/interactions-report', text, { file })],
      lines: [],
      data: {},
    };
  const { attempts, diagnostics: faults } = readInteractionsReport(text, file);
  if (faults.length > 0) return { exitCode: 1, diagnostics: faults, lines: [], data: {} };
  const tool = await readToolFiles();
  const { report: answers, diagnostics } = reportAnswers(known, attempts, tool.version, file);
  const language = given ?? (findLocale(known.language) ? known.language : 'en');
  const written = write(answers, format, language, tool);
  if (options.out === undefined) return { exitCode: 0, diagnostics, lines: [], data: {}, text: written };
  await writeWhole(path.resolve(cwd, options.out), new TextEncoder().encode(written));
  return {
    exitCode: 0,
    diagnostics,
    lines: [`${options.out}  ${answers.questions.length} questions`],
    data: {},
  };
};
