import { expect } from 'vitest';

const isAdded = Symbol.for('coursewright.compare-bytes');
const shared = globalThis as { [isAdded]?: true };

/**
 * Bytes of one kind are compared as bytes. Vitest compares them element by element, which takes a second of the processor for
 * half a megabyte. The files of a worker share what is added here: once is enough.
 */
if (!shared[isAdded]) {
  shared[isAdded] = true;
  expect.addEqualityTesters([
    (one: unknown, other: unknown) =>
      one instanceof Uint8Array && other instanceof Uint8Array && one.constructor === other.constructor
        ? Buffer.compare(one, other) === 0
        : undefined,
  ]);
}
