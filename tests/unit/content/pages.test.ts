import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import { validate } from '../../../src/core/course/validate.ts';
import { loadCourse } from '../../../src/node/load-course.ts';

/** More boxes than these, and none of them stands out. */
const MOST_CALLOUTS = 2;

test('a page has at most two callouts', async () => {
  const result = validate(
    await loadCourse(
      fileURLToPath(new URL('../../../content/facilitated-illegal-immigration', import.meta.url)),
    ),
  );
  if (!result.ok) throw new Error(JSON.stringify(result.diagnostics, null, 2));
  const crowded = result.value.chapters
    .flatMap(({ chapter }) => chapter.pages)
    .map(({ id, blocks }) => `${id}: ${blocks.filter(({ type }) => type === 'callout').length}`)
    .filter((count) => Number(count.split(': ')[1]) > MOST_CALLOUTS);
  expect(crowded).toEqual([]);
});
