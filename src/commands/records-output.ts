import type { Diagnostic } from '../core/diagnostics/diagnostic.ts';
import { escapeControlCharacters } from '../core/diagnostics/escape-control-characters.ts';
import { report as finding } from '../core/diagnostics/registry.ts';
import { didYouMean } from '../core/diagnostics/wording.ts';
import { localeOf } from '../core/locale/find-locale.ts';
import { type CsvDelimiter, writeCsv } from '../core/records/csv.ts';
import { formatCsv, formatTable } from '../core/records/format-records.ts';
import { renderRecordsPage } from '../core/records/page/render-records-page.ts';
import { renderAnswerPage } from '../core/records/page/report-page.ts';
import type { Answer, AnswerWriting } from '../core/records/questions/answer.ts';
import { answerChanges } from '../core/records/questions/answer-changes.ts';
import { type ProofStatement, proofOf } from '../core/records/questions/answer-person.ts';
import { answerRates } from '../core/records/questions/answer-rates.ts';
import { summaryPage } from '../core/records/questions/answer-summary.ts';
import { EarlierReport } from '../core/records/questions/changes.ts';
import { mailMerge } from '../core/records/questions/mail-merge.ts';
import { type RowSelection, selectRows } from '../core/records/questions/select-rows.ts';
import { jsonReport, type RecordsReport } from '../core/records/records-report.ts';
import { digestedRows } from '../core/records/snapshot.ts';
import { alignTable } from '../core/text/align-table.ts';
import { sha256, sha256Base64 } from '../node/statement-set-digest.ts';
import type { ToolFiles } from '../node/tool-files.ts';
import { UsageError } from './command.ts';
import type { RecordFormat } from './record-format.ts';
import { assertUnits, type Question, timeZoneOf } from './records-questions.ts';
import { readInput, readSnapshot } from './records-settings.ts';

/** What is written of a report. */
export interface OutputOptions {
  readonly question: Question;
  readonly selection: RowSelection;
  readonly format: RecordFormat;
  readonly language: string;
  readonly delimiter: CsvDelimiter;
  /** The name by which the report knows an account of an LMS that may have had another one. */
  readonly accountAt: (homePage: string, account: string) => string;
  /** Statements of the person who was asked for. */
  readonly statements: readonly ProofStatement[];
  readonly cwd: string;
}

/** What comes out: text, what else there is to say of it, and how many people it is about. */
export interface Output {
  readonly text: string;
  readonly diagnostics: readonly Diagnostic[];
  readonly records: number;
}

const lines = (texts: readonly string[]): string =>
  texts.map((line) => `${escapeControlCharacters(line, 'one line')}\n`).join('');

const json = (value: unknown): string => `${JSON.stringify(value, null, 2)}\n`;

/** Reads a report that is compared with; with its snapshot, only if it is the report of that snapshot. */
const readEarlier = async (
  file: string,
  snapshotFile: string | null,
  cwd: string,
): Promise<EarlierReport> => {
  let value: unknown;
  try {
    value = JSON.parse((await readInput(file, cwd)).toString('utf8'));
  } catch (cause) {
    if (!(cause instanceof SyntaxError)) throw cause;
    throw new UsageError(`"${file}" is not JSON: --compare takes what --format json wrote.`, { cause });
  }
  const { success, data } = EarlierReport.safeParse(value);
  if (!success)
    throw new UsageError(`"${file}" is no report of records: --compare takes what --format json wrote.`);
  if (data.selection !== undefined)
    throw new UsageError(
      `"${file}" is a report of some people only, by --status or --unit: nothing can be compared with it.`,
    );
  if (snapshotFile !== null) {
    const snapshot = await readSnapshot(snapshotFile, cwd);
    // As they stand in the file: their keys in that order.
    const { records } = value as { readonly records: readonly Readonly<Record<string, unknown>>[] };
    if (sha256(digestedRows(records)) !== snapshot.records.sha256)
      throw new UsageError(
        `"${file}" is not the report of "${snapshotFile}": its records have another digest. Nothing was compared.`,
      );
  }
  return data;
};

const writeAnswer = (
  { table, lines: below, json: value, page }: Answer,
  { format, language, delimiter }: OutputOptions,
  tool: ToolFiles,
): string => {
  const cells = [table.columns.map(({ name }) => name), ...table.rows];
  switch (format) {
    case 'table':
      return lines([
        ...(table.rows.length === 0
          ? []
          : [...alignTable(cells, (column) => table.columns[column]?.isNumber ?? false), '']),
        ...below,
      ]);
    case 'csv':
      return writeCsv(cells, delimiter);
    case 'json':
      return json(value);
    case 'html':
      return renderAnswerPage(page, language, { templates: tool.templates, sha256Base64 });
  }
};

const writeRecords = (
  report: RecordsReport,
  { format, language, selection, delimiter }: OutputOptions,
  tool: ToolFiles,
): string => {
  const strings = localeOf(language).records;
  const zone = timeZoneOf(report.settings.timeZone);
  switch (format) {
    case 'table':
      return lines(formatTable(report, strings, zone));
    case 'csv':
      return formatCsv(report, strings, zone, delimiter);
    case 'html':
      return renderRecordsPage(report, language, { templates: tool.templates, sha256Base64 });
    case 'json': {
      const { filters, units } = selection;
      return json({
        ...jsonReport(report, strings),
        ...(filters === null && units === null ? {} : { selection: { status: filters, unit: units } }),
      });
    }
  }
};

/** Answers the question that was asked of a report. */
export const answerQuestion = async (
  whole: RecordsReport,
  options: OutputOptions,
  tool: ToolFiles,
): Promise<Output> => {
  const { question, selection, language, cwd } = options;
  assertUnits(whole, selection.units);
  const report = selectRows(whole, selection);
  const writing: AnswerWriting = { locale: localeOf(language), zone: timeZoneOf(whole.settings.timeZone) };
  const records = report.rows.length;
  switch (question.kind) {
    case 'records':
      return { text: writeRecords(report, options, tool), diagnostics: [], records };
    case 'rates':
      return {
        text: writeAnswer(answerRates(report, question.dimension, writing), options, tool),
        diagnostics: [],
        records,
      };
    case 'changes': {
      const earlier = await readEarlier(question.report, question.snapshot, cwd);
      const differing = (['activity', 'validFor', 'expiringWithin'] as const).filter(
        (name) => earlier.settings[name] !== whole.settings[name],
      );
      return {
        text: writeAnswer(answerChanges(report, earlier, writing), options, tool),
        diagnostics:
          differing.length === 0
            ? []
            : [finding('records/other-settings', { settings: differing }, { file: question.report })],
        records,
      };
    }
    case 'summary':
      return {
        text: renderAnswerPage(summaryPage(report, selection.units, writing), language, {
          templates: tool.templates,
          sha256Base64,
        }),
        diagnostics: [],
        records,
      };
    case 'mail-merge': {
      const { statuses } = writing.locale.records;
      const { csv, people, withoutEmail } = mailMerge(
        report,
        report.rows,
        writing.zone,
        ({ status }) => statuses[status],
        options.delimiter,
      );
      return {
        text: csv,
        diagnostics:
          withoutEmail.length === 0
            ? []
            : [
                finding('records/no-email', {
                  count: withoutEmail.length,
                  accounts: withoutEmail.slice(0, 20),
                }),
              ],
        records: people,
      };
    }
    case 'person': {
      const rows = report.rows.filter(
        ({ homePage, account }) =>
          account.toLowerCase() === options.accountAt(homePage, question.account).toLowerCase(),
      );
      if (rows.length === 0) {
        const meant = didYouMean(
          question.account,
          report.rows.map(({ account }) => account),
        );
        throw new UsageError(
          `The account "${question.account}" is neither in the statements nor on the roster.${meant ? ` ${meant}` : ''}`,
        );
      }
      const homePages = [...new Set(rows.map(({ homePage }) => homePage))];
      if (homePages.length > 1)
        throw new UsageError(
          `Several LMSs have an account "${question.account}": say by --home-page which is meant: ${homePages.join(', ')}.`,
        );
      const proof = proofOf(report, rows, options.statements, writing);
      const text =
        options.format === 'json'
          ? json(proof.json)
          : renderAnswerPage(proof.page, language, { templates: tool.templates, sha256Base64 });
      return { text, diagnostics: [], records: rows.length };
    }
  }
};
