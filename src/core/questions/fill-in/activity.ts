import type { PlainTextConverter } from '../../text/plain-text.ts';
import type { Interaction } from '../build-type.ts';
import { formatTyped, SEPARATOR } from '../statement-notation.ts';
import type { FillInQuestion } from './schema.ts';
import { sentenceWithGaps } from './view.ts';

/** More ways to fill in all gaps than this are not listed. */
const PATTERNS_MAX = 24;

const patternsOf = (blanks: FillInQuestion['blanks']): readonly string[] =>
  blanks
    .reduce<readonly (readonly string[])[]>(
      (rows, { accepted }) =>
        rows.flatMap((row) => accepted.map((text) => [...row, formatTyped(text)])).slice(0, PATTERNS_MAX),
      [[]],
    )
    .map((row) => row.join(SEPARATOR));

export const describe = (question: FillInQuestion, words: PlainTextConverter): Interaction => ({
  description: sentenceWithGaps(question, words),
  correctResponsesPattern: patternsOf(question.blanks),
});
