import type { Block } from '../block.ts';
import { below, type Rule } from './view.ts';

/** Blocks that invent a case or ask the learner: they rest on no source. */
const isOwnWords: Readonly<Partial<Record<Block['type'], true>>> = {
  checklist: true,
  scenario: true,
  reflection: true,
};

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
      !value.blocks.some(({ type }) => type === 'takeaways') &&
      !value.blocks.every(({ type }) => isOwnWords[type])
    )
      report('course/page-without-citation', { page: value.id }, below({ file, path }, 'id'));
};
