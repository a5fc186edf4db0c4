import { nearScore } from './near-score.ts';

/** Ends of element names, with two values each that every LMS takes there. */
const ALTERNATIVES: readonly (readonly [RegExp, string, string])[] = [
  // Never `completed`: a status that an LMS has seen for a moment may complete a course for good.
  [/(?:lesson_status|objectives\.\d+\.status)$/, 'incomplete', 'browsed'],
  [/score\.(?:raw|min|max)$/, '0', '100'],
  [/weighting$/, '0', '1'],
  [/result$/, 'neutral', 'wrong'],
  [/(?:session_time|latency)$/, '0000:00:00.00', '0000:00:00.01'],
  [/\.time$/, '00:00:00', '00:00:01'],
  [/core\.exit$/, 'suspend', ''],
  [/\.type$/, 'fill-in', 'performance'],
];

/** Values of `student_response` and `pattern` by interaction type, valid under the strictest reading of CMIFeedback. */
const RESPONSES: Readonly<Record<string, readonly [string, string]>> = {
  'true-false': ['t', 'f'],
  matching: ['a.a', 'a.b'],
  numeric: ['0', '1'],
};

/**
 * Another valid value for an element. Moodle sends a value only when it differs from the last one set, sent or not: what
 * a failed commit lost goes out only after it was something else in between.
 */
export const placeholderValue = (element: string, value: string, interactionType = ''): string => {
  if (/score\.raw$/.test(element)) return nearScore(value);
  if (/(?:student_response|pattern)$/.test(element)) {
    const [first, second] = RESPONSES[interactionType] ?? ['a', 'b'];
    return value === first ? second : first;
  }
  const row = ALTERNATIVES.find(([pattern]) => pattern.test(element));
  if (!row) return `${value}-`;
  return value === row[1] ? row[2] : row[1];
};
