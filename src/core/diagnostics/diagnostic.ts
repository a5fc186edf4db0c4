/** How bad a finding is: an `error` stops a build, a `warning` does not, a `note` is good to know and no fault. */
export type Severity = 'error' | 'warning' | 'note';

/** One finding about a course, a plan or a package: plain data, sorted and printed by others. */
export interface Diagnostic {
  /** Permanent name, `area/kebab-name`, such as `course/duplicate-id`. */
  readonly code: string;
  readonly severity: Severity;
  /** One sentence that says what is wrong, with the author's own names in it. */
  readonly message: string;
  /** Path of the file as the author knows it, relative to the course folder or the package root. */
  readonly file?: string;
  /** From 1. */
  readonly line?: number;
  /** From 1, in UTF-16 units. */
  readonly column?: number;
  /** The offending line of the file, without its line end. */
  readonly sourceLine?: string;
  /** Where in the definition: `pages[2].blocks[0].text`. */
  readonly path?: string;
  /** What to do about it. */
  readonly help?: string;
  /** The clause of the standard that the finding rests on. */
  readonly spec?: string;
}

/** A value, or the findings that prevent it; warnings may come with a value. */
export type Result<T> =
  | { readonly ok: true; readonly value: T; readonly diagnostics: readonly Diagnostic[] }
  | { readonly ok: false; readonly diagnostics: readonly Diagnostic[] };
