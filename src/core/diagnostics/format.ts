import type { Diagnostic, Severity } from './diagnostic.ts';
import { escapeControlCharacters } from './escape-control-characters.ts';
import { sortDiagnostics } from './sort.ts';
import { count } from './wording.ts';

/** What a piece of formatted text is, so that a terminal may colour it. */
export type TextRole = Severity | 'place' | 'code' | 'source' | 'caret' | 'help';

/** Decorates a piece of text, for example with a colour. */
export type Style = (role: TextRole, text: string) => string;

const plain: Style = (_role, text) => text;

/** How much of a long source line is shown, in characters. */
const EXCERPT_LENGTH = 96;
const EXCERPT_BEFORE = 40;

/** The part of a line around a column, and the column's offset in it; both count characters, not UTF-16 units. */
const excerptOf = (
  sourceLine: string,
  column: number,
): { readonly text: string; readonly offset: number } => {
  const characters = [...sourceLine.replaceAll('\t', ' ')];
  const widthOf = (from: number, to: number): number =>
    [...escapeControlCharacters(characters.slice(from, to).join(''), 'one line')].length;
  const at = [...sourceLine.slice(0, column - 1)].length;
  const indent = Math.min(
    at,
    characters.findIndex((character) => character !== ' '),
  );
  const isShort = characters.length - Math.max(indent, 0) <= EXCERPT_LENGTH;
  const start = Math.max(0, isShort ? indent : Math.max(indent, at - EXCERPT_BEFORE));
  const end = Math.min(characters.length, start + EXCERPT_LENGTH);
  const head = start > Math.max(indent, 0) ? '…' : '';
  const tail = end < characters.length ? '…' : '';
  return {
    text: `${head}${escapeControlCharacters(characters.slice(start, end).join(''), 'one line')}${tail}`,
    offset: head.length + (at < start ? at - start : widthOf(start, at)),
  };
};

const placeOf = ({ file, line, column }: Diagnostic): string =>
  [file, line, line === undefined ? undefined : column].filter((part) => part !== undefined).join(':');

/** One finding for a person, as `formatDiagnostics` shows it. */
export const formatOne = (diagnostic: Diagnostic, style: Style = plain): string => {
  const { severity, code, message, line, column, sourceLine, help, spec } = diagnostic;
  const shown = (text: string): string => escapeControlCharacters(text, 'one line');
  const place = shown(placeOf(diagnostic));
  const head = `${style(severity, severity)} ${style('code', code)}`;
  const lines = [place === '' ? head : `${style('place', place)} ${head}`, `  ${shown(message)}`];
  if (sourceLine !== undefined && line !== undefined) {
    const { text, offset } = excerptOf(sourceLine, column ?? 1);
    const gutter = `  ${line} | `;
    lines.push(
      `${gutter}${style('source', text)}`,
      `${' '.repeat(gutter.length - 2)}| ${' '.repeat(offset)}${style('caret', '^')}`,
    );
  }
  if (help !== undefined) lines.push(`  ${style('help', 'help:')} ${shown(help)}`);
  if (spec !== undefined) lines.push(`  ${style('help', 'see:')} ${spec}`);
  return lines.join('\n');
};

/** How many findings of which severity. */
export interface Tally {
  readonly errors: number;
  readonly warnings: number;
  readonly notes: number;
  /** In how many files they are. */
  readonly files: number;
}

/** Counts findings. */
export const tallyOf = (diagnostics: readonly Diagnostic[]): Tally => ({
  errors: diagnostics.filter(({ severity }) => severity === 'error').length,
  warnings: diagnostics.filter(({ severity }) => severity === 'warning').length,
  notes: diagnostics.filter(({ severity }) => severity === 'note').length,
  files: new Set(diagnostics.flatMap(({ file }) => file ?? [])).size,
});

/** One line such as `3 errors, 1 warning in 2 files`, or `no findings`. */
export const formatSummary = (diagnostics: readonly Diagnostic[]): string => {
  const { errors, warnings, notes, files } = tallyOf(diagnostics);
  const parts = [
    errors && count(errors, 'error'),
    warnings && count(warnings, 'warning'),
    notes && count(notes, 'note'),
  ].filter(Boolean);
  if (parts.length === 0) return 'no findings';
  return `${parts.join(', ')}${files === 0 ? '' : ` in ${count(files, 'file')}`}`;
};

/**
 * Findings for a person, sorted: place, severity and code, the message, the offending line with a caret under the column,
 * what to do; at the end the summary. Without a line end at the end.
 */
export const formatDiagnostics = (diagnostics: readonly Diagnostic[], style: Style = plain): string =>
  [
    ...sortDiagnostics(diagnostics).map((diagnostic) => formatOne(diagnostic, style)),
    formatSummary(diagnostics),
  ].join('\n\n');

/** Findings for a program: the counts and the sorted findings as JSON with two blanks of indent. */
export const formatJson = (diagnostics: readonly Diagnostic[]): string =>
  JSON.stringify({ ...tallyOf(diagnostics), diagnostics: sortDiagnostics(diagnostics) }, null, 2);
