import { defineCode } from './code.ts';
import { count } from './wording.ts';

/** What can be wrong with questions for the entry quiz of a chapter. */
export const testOutCodes = {
  'course/test-out-too-few': defineCode<{ chapter: string; questions: number }>({
    severity: 'error',
    title: 'Entry quiz with one question',
    message: ({ chapter, questions }) =>
      `The entry quiz of chapter "${chapter}" has ${count(questions, 'question')}: a guess could skip the chapter.`,
    help: 'Mark at least two questions of the chapter with "testOut: true", better four, or none.',
    example: { chapter: 'ch1', questions: 1 },
  }),
  'course/test-out-question': defineCode<{ question: string; reason: 'final-only' | 'unscored' }>({
    severity: 'error',
    title: 'Question that an entry quiz cannot ask',
    message: ({ question, reason }) =>
      reason === 'final-only'
        ? `Question "${question}" has both "finalOnly" and "testOut".`
        : `Question "${question}" has "testOut", but no answer to it is right.`,
    help: 'Remove "testOut", or the other mark.',
    example: { question: 'ch1-q4', reason: 'final-only' },
  }),
  'course/test-out-in-page': defineCode<{ block: string; question: string }>({
    severity: 'error',
    title: 'Page that asks a question of the entry quiz',
    message: ({ block, question }) =>
      `Block "${block}" asks question "${question}", which is one of the entry quiz of its chapter.`,
    help: 'Ask another question, or remove "testOut" from this one.',
    example: { block: 'ch1-check-signs', question: 'ch1-q4' },
  }),
  'course/test-out-pass-mark': defineCode<{ chapter: string; passMark: number; most: number }>({
    severity: 'error',
    title: 'Entry quiz that nobody can pass',
    message: ({ chapter, passMark, most }) =>
      `"testOut" asks for ${count(passMark, 'point')}, but the entry quiz of chapter "${chapter}" has ${most}.`,
    help: 'Lower the number of points, or give a percentage.',
    example: { chapter: 'ch1', passMark: 5, most: 4 },
  }),
};
