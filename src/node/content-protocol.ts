/** One bundled file that a worker is to run. */
export interface ContentTask {
  /** Relative to the course folder. */
  readonly file: string;
  readonly exportName: string;
  readonly code: string;
}

/** A value that no message can carry, by the keys that lead to it. */
export interface Unsendable {
  readonly path: readonly (string | number)[];
  readonly type: 'function' | 'symbol';
}

/** What a file exports under the name that it should have, or else the names that it has. */
export type Exported =
  | { readonly value: unknown; readonly unsendable: readonly Unsendable[] }
  | { readonly names: readonly string[] };

/** What was thrown. */
export interface Thrown {
  /** As it converts to text. */
  readonly text: string;
  readonly stack: string;
  /** Whether it was the reason of a rejected promise that nobody waits for. */
  readonly isUnhandled: boolean;
}

/** Where two readings of a file differ first, and what they gave. */
export interface Difference {
  readonly path: readonly (string | number)[];
  readonly first: string;
  readonly second: string;
}

/** What a worker says, in this order for each file: begin, then one of the others, perhaps preceded by what it has changed. */
export type ContentMessage =
  | { readonly kind: 'begin'; readonly index: number }
  /** Text that the file prints while it is run for the first time. */
  | { readonly kind: 'print'; readonly text: string }
  | { readonly kind: 'exit'; readonly index: number; readonly stack: string }
  | { readonly kind: 'changed'; readonly index: number; readonly names: readonly string[] }
  | { readonly kind: 'thrown'; readonly index: number; readonly thrown: Thrown }
  | { readonly kind: 'exported'; readonly index: number; readonly exported: Exported }
  | { readonly kind: 'differs'; readonly index: number; readonly difference: Difference }
  | { readonly kind: 'end' };

/** What stack traces call a bundle, unless something has taken over their making: then they show its whole address. */
export const BUNDLE_NAME = 'coursewright-course/';

/** How the address of a bundle begins. */
export const DATA_URL = 'data:text/javascript;base64,';
