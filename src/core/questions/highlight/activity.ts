import type { PlainTextConverter } from '../../text/plain-text.ts';
import type { Interaction } from '../build-type.ts';
import { SEPARATOR } from '../statement-notation.ts';
import { wordsOf } from './marked-text.ts';
import type { HighlightQuestion } from './schema.ts';
import { plainText } from './view.ts';

export const describe = (question: HighlightQuestion, words: PlainTextConverter): Interaction => ({
  description: plainText(question, words),
  correctResponsesPattern: [
    question.passages
      .filter(({ correct }) => correct)
      .map(({ id }) => id)
      .join(SEPARATOR),
  ],
  choices: question.passages.map(({ id }) => ({ id, text: wordsOf(question.text, id) })),
});
