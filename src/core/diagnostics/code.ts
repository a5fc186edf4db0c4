import type { Severity } from './diagnostic.ts';

/** Everything that is known of one kind of finding, whatever the input. */
export interface CodeDefinition<Args> {
  readonly severity: Severity;
  /** What is wrong in general; the heading of the reference page. */
  readonly title: string;
  /** What is wrong in this case, with the author's own names in it. */
  readonly message: (args: Args) => string;
  /** What to do about it, in general. */
  readonly help: string;
  /** What to do about it in this case; stands in place of `help` unless it is undefined. */
  readonly advice?: (args: Args) => string | undefined;
  /** The clause of the standard that the finding rests on. */
  readonly spec?: string;
  /** Arguments for the message that the reference page shows. */
  readonly example: Args;
}

/** Keeps the type of a definition's arguments. */
export const defineCode = <Args>(definition: CodeDefinition<Args>): CodeDefinition<Args> => definition;
