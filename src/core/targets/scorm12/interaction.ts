import { type Answer, rightAnswer } from '../../player/answer.ts';
import type { RuntimeQuestion } from '../../player/runtime-course.ts';
import type { AnswerScore } from '../../player/score.ts';
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

/** `cmi.interactions.n.student_response` (SCORM 1.2 RTE, CMIFeedback), or `null` if the answer does not fit the question. */
export const formatResponse = (
  question: RuntimeQuestion,
  answer: Answer,
  dialect: Dialect,
): string | null => {
  const name = (ids: readonly string[], index: number): string =>
    dialect === 'readable' ? (ids[index] ?? '') : character(index);
  if (question.type === 'true-false' && answer.type === 'true-false') {
    const word = String(answer.value);
    return dialect === 'readable' ? word : word.slice(0, 1);
  }
  if (question.type === 'choice' && answer.type === 'choice') {
    const ids = question.choices.map((choice) => choice.id);
    return answer.selected.map((index) => name(ids, index)).join(',');
  }
  if (question.type === 'matching' && answer.type === 'matching') {
    const ids = question.sources.map((source) => source.id);
    return answer.targets
      .map((target, index) => `${name(ids, index)}.${name(question.targets, target)}`)
      .join(',');
  }
  if (question.type === 'sequencing' && answer.type === 'sequencing')
    return answer.order.map((index) => name(question.items, index)).join(',');
  if (question.type === 'fill-in' && answer.type === 'fill-in') return oneLine(answer.texts.join('; '));
  if (question.type === 'numeric' && answer.type === 'numeric') return formatDecimal(answer.value);
  if (question.type === 'likert' && answer.type === 'likert') return name(question.scale, answer.step);
  return null;
};

/**
 * The `cmi.interactions.n.correct_responses.m.pattern` entries: one, but one per accepted answer for a single blank.
 */
export const formatPatterns = (question: RuntimeQuestion, dialect: Dialect): readonly string[] => {
  const [blank, ...others] = question.type === 'fill-in' ? question.blanks : [];
  if (blank && others.length === 0) return blank.accepted.map(oneLine);
  const right = rightAnswer(question);
  const pattern = right && formatResponse(question, right, dialect);
  return pattern === null ? [] : [pattern];
};

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

/** The longest readable response that any answer to the question can give, in characters. */
export const longestReadableResponse = (question: RuntimeQuestion): number => {
  const longest = (ids: readonly string[]): number => Math.max(0, ...ids.map((id) => id.length));
  const joined = (lengths: readonly number[]): number =>
    lengths.reduce((sum, length) => sum + length + 1, -1);
  switch (question.type) {
    case 'choice': {
      const lengths = question.choices.map((choice) => choice.id.length);
      return question.select === 'single' ? Math.max(...lengths) : joined(lengths);
    }
    case 'matching':
      return joined(question.sources.map((source) => source.id.length + 1 + longest(question.targets)));
    case 'sequencing':
      return joined(question.items.map((item) => item.length));
    case 'likert':
      return longest(question.scale);
    default:
      return 0;
  }
};
