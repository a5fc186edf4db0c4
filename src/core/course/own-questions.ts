import { blockTypeOf } from '../blocks/block.ts';
import type { Question } from '../questions/question.ts';
import type { Chapter } from './chapter.ts';

/** The questions of a chapter's pages that no quiz asks, in reading order. */
export const ownQuestionsOf = ({ pages }: Chapter): readonly Question[] =>
  pages.flatMap(({ blocks }) => blocks.flatMap((block) => blockTypeOf(block).ownQuestion?.(block) ?? []));
