import type { Diagnostic } from '../core/diagnostics/diagnostic.ts';
import type { Style } from '../core/diagnostics/format.ts';

/** What a command hands back to be printed; 0 clean, 1 findings, 2 usage or environment. */
export interface CommandOutcome {
  readonly exitCode: 0 | 1 | 2;
  readonly diagnostics: readonly Diagnostic[];
  /** For a person. */
  readonly lines: readonly string[];
  /** Makes the findings for a person, in place of their plain list. */
  readonly formatFindings?: (style: Style | undefined) => string;
  /** For a person or a program, printed as it is in place of lines and data. */
  readonly text?: string;
  /** For a program. */
  readonly data: Readonly<Record<string, unknown>>;
}

/** A mistake of the caller or of the environment, to be told without a stack. */
export class UsageError extends Error {
  override readonly name = 'UsageError';
}

/** Whether findings stop a build. */
export const hasErrors = (diagnostics: readonly Diagnostic[]): boolean =>
  diagnostics.some(({ severity }) => severity === 'error');
