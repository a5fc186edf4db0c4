import { blockTypeOf } from '../blocks/block.ts';
import type { Question } from '../questions/question.ts';
import type { Chapter } from './chapter.ts';
import type { Quiz } from './quiz.ts';

/** The questions of a chapter's pages that no quiz asks, in reading order. */
export const ownQuestionsOf = ({ pages }: Chapter): readonly Question[] =>
  pages.flatMap(({ blocks }) => blocks.flatMap((block) => blockTypeOf(block).ownQuestion?.(block) ?? []));

/** A question that stands in a page. */
export interface PageQuestion {
  /** Id of the block: reports know the answer by it. */
  readonly id: string;
  readonly question: Question;
}

/** The questions of a chapter's pages, those from its quiz included, in reading order. */
export const pageQuestionsOf = ({
  chapter,
  quiz,
}: {
  readonly chapter: Chapter;
  readonly quiz?: Quiz | undefined;
}): readonly PageQuestion[] =>
  chapter.pages
    .flatMap(({ blocks }) => blocks)
    .flatMap((block) => {
      if (block.type !== 'question') return [];
      const question = block.question ?? quiz?.questions.find(({ id }) => id === block.questionId);
      return question === undefined ? [] : [{ id: block.id, question }];
    });
