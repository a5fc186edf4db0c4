import { findLocale, languages } from '../core/locale/find-locale.ts';
import { CSV_DELIMITERS, type CsvDelimiter } from '../core/records/csv.ts';
import { UsageError } from './command.ts';

/** What a report can be written as. */
export const RECORD_FORMATS = ['table', 'csv', 'json', 'html'] as const;
export type RecordFormat = (typeof RECORD_FORMATS)[number];

/** The format that was asked for. */
export const formatOf = (format = 'table'): RecordFormat => {
  const found = RECORD_FORMATS.find((name) => name === format);
  if (!found) throw new UsageError(`--format is one of ${RECORD_FORMATS.join(', ')}, not "${format}".`);
  return found;
};

/** The language that was asked for, one that the tool speaks. */
export const languageOf = (language = 'en'): string => {
  if (!findLocale(language))
    throw new UsageError(`--language is one of ${languages.join(', ')}, not "${language}".`);
  return language;
};

/** What stands between the cells of a CSV. */
export const delimiterOf = (delimiter = 'comma'): CsvDelimiter => {
  const names = Object.keys(CSV_DELIMITERS) as CsvDelimiter[];
  const found = names.find((name) => name === delimiter || CSV_DELIMITERS[name] === delimiter);
  if (!found) throw new UsageError(`--delimiter is one of ${names.join(', ')}, not "${delimiter}".`);
  return found;
};
