import type { Notation } from '../notation.ts';
import type { FillInAnswer, RuntimeFillIn } from './runtime-question.ts';
import { rightAnswer } from './score.ts';

/** What was typed. */
export const formatResponse = (
  _question: RuntimeFillIn,
  { texts }: FillInAnswer,
  { typed }: Notation,
): string => typed(texts);

/** Of a single gap each accepted answer. */
export const formatRightAnswers = (question: RuntimeFillIn, { typed }: Notation): readonly string[] => {
  const [blank, ...others] = question.blanks;
  return blank && others.length === 0
    ? blank.accepted.map((text) => typed([text]))
    : [typed(rightAnswer(question).texts)];
};

export const longestResponse = (): number => 0;
