import { expect, test } from 'vitest';
import { pathOf, type Ways, withoutUnreachable } from '../../../../src/core/blocks/scenario/learner-path.ts';

/** The first decision leads to the second, to the third, or to the end; both of those lead to the fourth. */
const ways: Ways = [
  [1, 2, null],
  [3, 3],
  [3, null],
  [null, null],
];

test.each([
  ['nothing is decided', [null, null, null, null], [0]],
  ['the first way', [0, 1, null, 0], [0, 1, 3]],
  ['past the second decision', [1, null, 0, null], [0, 2, 3]],
  ['an end at once', [2, null, null, null], [0]],
])('the path when %s', (_, choices, path) => expect(pathOf(ways, choices)).toEqual(path));

test.each([
  ['the other branch is given up', [1, 0, null, 1], [1, null, null, 1]],
  ['after an end nothing is left', [2, 0, 0, 0], [2, null, null, null]],
  ['what can still come stays', [null, 0, 1, 0], [null, 0, 1, 0]],
])('%s', (_, choices, left) => expect(withoutUnreachable(ways, choices)).toEqual(left));

test('in a case without branches everything stays', () =>
  expect(withoutUnreachable([[1, 1], [2, 2], [null]], [null, 1, 0])).toEqual([null, 1, 0]));
