import { expect, test } from 'vitest';
import { Chapter } from '../../../../src/core/course/chapter.ts';
import { countPageWords, minutesOfPages } from '../../../../src/core/course/reading-time.ts';

const termOf = (id: string): string => id;
const words = (count: number): string => Array.from({ length: count }, () => 'word').join(' ');

const chapterOf = (...pages: readonly object[]): Chapter =>
  Chapter.parse({
    id: 'ch1',
    title: 'One',
    summary: 'A summary that is not counted.',
    objectives: [{ id: 'lo1-1', text: 'count' }],
    pages: pages.map((page, index) => ({ id: `p${index}`, title: 'A title that is not counted', ...page })),
  });

test('a page takes the time of its words, its questions and what is written there, at least a minute', () => {
  const chapter = chapterOf(
    { blocks: [{ type: 'text', text: words(720) }] },
    { blocks: [{ type: 'text', text: words(10) }] },
    {
      blocks: [
        { type: 'text', text: words(360) },
        { type: 'reflection', id: 'r1', prompt: 'What do you think?' },
      ],
    },
  );
  expect(countPageWords(chapter, termOf)).toEqual([720, 10, 364]);
  expect(minutesOfPages(chapter, termOf)).toEqual([4, 1, 4]);
});

test('what an author states counts', () => {
  const chapter = chapterOf({ minutes: 9, blocks: [{ type: 'text', text: words(180) }] });
  expect(minutesOfPages(chapter, termOf)).toEqual([9]);
});
