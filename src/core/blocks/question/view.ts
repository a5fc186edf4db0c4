import type { BlockContext, BlockView } from '../block-type.ts';
import type { QuestionBlock } from './schema.ts';

export const view = (block: QuestionBlock, { text, questionOf }: BlockContext) => {
  const question = block.question ?? questionOf(block.questionId ?? '');
  return {
    template: 'blocks/question',
    id: block.id,
    stem: question ? text.branch().flow(question.stem) : null,
  } satisfies BlockView & Record<string, unknown>;
};
