import { type Answer, formatAnswer, formatRightAnswers } from '../../player/answer.ts';
import type { AnswerScore } from '../../questions/answer-score.ts';
import type { Notation } from '../../questions/notation.ts';
import type { RuntimeQuestion } from '../../questions/runtime-registry.ts';
import { formatDecimal } from '../../text/decimal.ts';

/** The longest student_response and pattern, in UTF-16 units (SCORM 1.2 RTE, CMIFeedback). */
export const FEEDBACK_MAX_LENGTH = 255;

/**
 * How answers are written for the LMS: `readable` uses authored ids (`material-benefit`, `debt.both`), which is what
 * people see in Moodle's reports; `standard` the single characters of SCORM 1.2 (`a`, `a.c`), for an LMS that answers
 * the readable form with 405.
 */
export type Dialect = 'readable' | 'standard';

/** Position 0-35 as the single character that CMIFeedback takes. */
const character = (index: number): string =>
  index < 26 ? String.fromCharCode(97 + index) : String(index - 26);

/** Cuts text to at most `max` UTF-16 units, never inside a character: a lone surrogate breaks Moodle's commit. */
export const cutText = (text: string, max: number): string => {
  const cut = text.slice(0, max);
  return /[\ud800-\udbff]$/.test(cut) ? cut.slice(0, -1) : cut;
};

const oneLine = (text: string): string => cutText(text.replace(/\s+/g, ' ').trim(), FEEDBACK_MAX_LENGTH);

const common = { typed: (texts: readonly string[]) => oneLine(texts.join('; ')), separator: ',', pair: '.' };

const NOTATIONS: Readonly<Record<Dialect, Notation>> = {
  readable: { ...common, idAt: (ids, index) => ids[index] ?? '', truth: String },
  standard: { ...common, idAt: (_, index) => character(index), truth: (value) => (value ? 't' : 'f') },
};

/** `cmi.interactions.n.student_response` (SCORM 1.2 RTE, CMIFeedback), or `null` if the answer does not fit the question. */
export const formatResponse = (question: RuntimeQuestion, answer: Answer, dialect: Dialect): string | null =>
  formatAnswer(question, answer, NOTATIONS[dialect]);

/** The `cmi.interactions.n.correct_responses.m.pattern` entries: one, but one per accepted answer for a single blank. */
export const formatPatterns = (question: RuntimeQuestion, dialect: Dialect): readonly string[] =>
  formatRightAnswers(question, NOTATIONS[dialect]);

/**
 * `cmi.interactions.n.result`: `correct`, `wrong`, `neutral`, or the share of the points as a decimal for a partly right
 * answer (SCORM 1.2 RTE; `incorrect` belongs to SCORM 2004 and is refused).
 */
export const formatResult = ({ verdict, fraction }: AnswerScore): string => {
  switch (verdict) {
    case 'correct':
      return 'correct';
    case 'incorrect':
      return 'wrong';
    case 'neutral':
      return 'neutral';
    case 'partial':
      return formatDecimal(Math.round(fraction * 100) / 100);
  }
};
