import { planQuestion } from '../../questions/plan-question.ts';
import { buildTypeOf } from '../../questions/question.ts';
import type { BlockTypeOf } from '../block-type.ts';
import type { RuntimePageQuestion } from './note.ts';
import { check } from './rules.ts';
import { QuestionBlock } from './schema.ts';
import { view } from './view.ts';

export const question: BlockTypeOf<typeof QuestionBlock, RuntimePageQuestion> = {
  schema: QuestionBlock,
  isOwnWords: true,
  ownQuestion: (block) => block.question,
  check,
  view,
  planNote: ({ id, questionId, question: own }, giveKey, { questionOf, responseMaxLength, giveIndex }) => {
    const asked = own ?? questionOf(questionId ?? '');
    if (!asked) return null;
    const planned = planQuestion(asked, (name) => giveKey(`${id} ${name}`), responseMaxLength);
    return { kind: 'question', id, key: planned.key, question: planned, interaction: giveIndex(id) };
  },
  longestNote: ({ question: asked }) => buildTypeOf(asked).longestAnswer(asked),
};
