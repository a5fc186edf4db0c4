import type { Diagnostic } from './diagnostic.ts';
import { escapeControlCharacters } from './escape-control-characters.ts';
import { formatDiagnostics, type Style } from './format.ts';

/** Where text goes: whole pieces, line ends included. */
export interface PrinterOptions {
  readonly out: (text: string) => void;
  readonly error: (text: string) => void;
  /** Whether a person reads `out`, on a terminal. */
  readonly isTerminal: boolean;
  /** Colours for findings. */
  readonly style?: Style | undefined;
}

/** All printing goes through here: what came from files, servers and zips never reaches a terminal as control characters. */
export interface Printer {
  /** A line that is no one's data; line ends in it are shown. */
  line(text: string): void;
  /** Data, a table or a help text, printed as it is; on a terminal without control characters. */
  text(text: string): void;
  /** A value as JSON. */
  json(value: unknown): void;
  /** Findings, sorted, on the error output; `format` makes them in place of their plain list. */
  findings(diagnostics: readonly Diagnostic[], format?: (style: Style | undefined) => string): void;
  /** A message on the error output; line ends are kept. */
  message(text: string): void;
  /** What is still going on, over the former such line; `''` takes it away. */
  progress(text: string): void;
}

/** `\u001b`-like escapes are the same value in JSON, and no control characters on a terminal. */
const jsonText = (value: unknown): string => escapeControlCharacters(JSON.stringify(value, null, 2));

/** Makes the printer of a run. */
export const createPrinter = ({ out, error, isTerminal, style }: PrinterOptions): Printer => ({
  line: (text) => out(`${escapeControlCharacters(text, 'one line')}\n`),
  text: (text) => out(isTerminal ? escapeControlCharacters(text) : text),
  json: (value) => out(`${jsonText(value)}\n`),
  findings: (diagnostics, format = (used) => formatDiagnostics(diagnostics, used)) =>
    error(`${format(style)}\n`),
  message: (text) => error(`${escapeControlCharacters(text)}\n`),
  progress: (text) => error(`\r\u001b[2K${escapeControlCharacters(text, 'one line')}`),
});
