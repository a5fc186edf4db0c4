import { readAnswer as readCategorise, writeAnswer as writeCategorise } from './categorise/answer-code.ts';
import { readAnswer as readChoice, writeAnswer as writeChoice } from './choice/answer-code.ts';
import { readAnswer as readFillIn, writeAnswer as writeFillIn } from './fill-in/answer-code.ts';
import { readAnswer as readHighlight, writeAnswer as writeHighlight } from './highlight/answer-code.ts';
import { readAnswer as readLikert, writeAnswer as writeLikert } from './likert/answer-code.ts';
import { readAnswer as readMatching, writeAnswer as writeMatching } from './matching/answer-code.ts';
import { readAnswer as readNumeric, writeAnswer as writeNumeric } from './numeric/answer-code.ts';
import { readAnswer as readSequencing, writeAnswer as writeSequencing } from './sequencing/answer-code.ts';
import { readAnswer as readTrueFalse, writeAnswer as writeTrueFalse } from './true-false/answer-code.ts';

/** How suspend data writes answers to one type of question. */
export interface AnswerCode<Q, A> {
  /**
   * An answer as suspend data keeps it, base64url characters.
   *
   * @param isShort whether words that the learner typed are kept in the fewest characters.
   */
  writeAnswer(question: Q, answer: A, isShort?: boolean): string;
  /** Reads what `writeAnswer` wrote; `null` if it does not fit the question. */
  readAnswer(question: Q, payload: string): A | null;
}

/**
 * How suspend data writes the answers to every type of question. It is apart from what scores and reports them: a launch reads
 * answers at once, and scores none before a quiz can be taken.
 */
export const ANSWER_CODES = {
  'true-false': { writeAnswer: writeTrueFalse, readAnswer: readTrueFalse },
  choice: { writeAnswer: writeChoice, readAnswer: readChoice },
  highlight: { writeAnswer: writeHighlight, readAnswer: readHighlight },
  matching: { writeAnswer: writeMatching, readAnswer: readMatching },
  categorise: { writeAnswer: writeCategorise, readAnswer: readCategorise },
  sequencing: { writeAnswer: writeSequencing, readAnswer: readSequencing },
  'fill-in': { writeAnswer: writeFillIn, readAnswer: readFillIn },
  numeric: { writeAnswer: writeNumeric, readAnswer: readNumeric },
  likert: { writeAnswer: writeLikert, readAnswer: readLikert },
};
