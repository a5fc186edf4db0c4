import { blockTypeOf } from '../../blocks/block.ts';
import type { Rule } from './course-view.ts';

/** Every chapter says what to remember. */
export const takeaways: Rule = ({ chapters }, report) => {
  for (const { name, chapter } of chapters)
    if (
      chapter?.isComplete &&
      !chapter.value.pages.some(({ blocks }) => blocks.some((block) => blockTypeOf(block).isSummary))
    )
      report('course/chapter-without-takeaways', { chapter: name }, { file: chapter.file, path: ['id'] });
};
