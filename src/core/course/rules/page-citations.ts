import { blockTypeOf } from '../../blocks/block.ts';
import { below, type Rule } from './course-view.ts';

/** Every page that teaches says where its content comes from; one that closes a chapter sums up what others cite. */
export const pageCitations: Rule = ({ chapters, pages, texts }, report) => {
  const cited = new Set(
    texts
      .filter(({ citations, path }) => citations.length > 0 && path[0] === 'pages')
      .map(({ file, path }) => `${file} ${path[1]}`),
  );
  const incomplete = new Set(
    chapters.flatMap(({ chapter }) => (chapter && !chapter.isComplete ? [chapter.file] : [])),
  );
  for (const { value, file, path } of pages)
    if (
      !incomplete.has(file) &&
      !cited.has(`${file} ${path[1]}`) &&
      !value.blocks.some((block) => blockTypeOf(block).isSummary) &&
      !value.blocks.every((block) => blockTypeOf(block).isOwnWords)
    )
      report('course/page-without-citation', { page: value.id }, below({ file, path }, 'id'));
};
