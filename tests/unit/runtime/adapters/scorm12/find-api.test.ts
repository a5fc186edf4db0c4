import { describe, expect, test } from 'vitest';
import { type ApiWindow, findApi } from '../../../../../src/runtime/adapters/scorm12/find-api.ts';

const API = { LMSInitialize: () => 'true' };

/** A window of another origin: any touch throws. */
const foreign = new Proxy({} as ApiWindow, {
  get: () => {
    throw new DOMException('Blocked a frame with origin', 'SecurityError');
  },
});

const top = (more: object = {}): ApiWindow => {
  const window: Record<string, unknown> = { opener: null, ...more };
  window.parent = window;
  window.top ??= window;
  return window as ApiWindow;
};

const below = (parent: ApiWindow, more: object = {}): ApiWindow =>
  ({ parent, opener: null, ...('top' in more ? {} : { top: parent.top ?? null }), ...more }) as ApiWindow;

describe('findApi', () => {
  test.each<[string, ApiWindow, unknown]>([
    ['in its own window', top({ API }), API],
    ['in the parent', below(top({ API })), API],
    ['five frames up', below(below(below(below(below(top({ API })))))), API],
    ['in the opener', top({ opener: top({ API }) }), API],
    ["in the opener's parent", top({ opener: below(top({ API })) }), API],
    ["in the top window's opener", below(top({ opener: top({ API }) })), API],
    ['nowhere', below(top()), null],
    ['above a parent of another origin: nowhere', below(foreign, { top: foreign }), null],
    [
      'in the opener, past a parent of another origin',
      below(foreign, { top: foreign, opener: top({ API }) }),
      API,
    ],
    ['something else under the name', top({ API: { version: 1 } }), null],
  ])('%s', (_name, window, expected) => {
    expect(findApi(window)?.api ?? null).toBe(expected);
  });

  test('ends in a loop of parents', () => {
    const one: Record<string, unknown> = {};
    const two = { parent: one, opener: null, top: null };
    one.parent = two;
    expect(findApi(two as unknown as ApiWindow)).toBeNull();
  });
});
