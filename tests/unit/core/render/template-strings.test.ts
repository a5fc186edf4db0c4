import { expect, test } from 'vitest';
import { templateStringsFor } from '../../../../src/core/render/template-strings.ts';

const { quizRules, callouts } = templateStringsFor('en');

test.each(['en', 'en-GB', 'fr', ''])('"%s" has strings', (language) => {
  expect(templateStringsFor(language).callouts).toBe(callouts);
});

test.each([
  [
    { questions: 36, passMark: '80', unit: 'percent', tries: 3, feedback: 'at-end' },
    [
      '36 questions.',
      'You pass with 80\u00a0% of the points.',
      'You have 3 tries.',
      'At the end you see which answers were right, and why.',
    ],
  ],
  [
    { questions: 1, passMark: '2.5', unit: 'points', tries: null, feedback: 'at-once' },
    [
      '1 question.',
      'You pass with 2.5 points.',
      'You may try as often as you like.',
      'After each answer you see whether it was right, and why.',
    ],
  ],
  [
    { questions: 2, passMark: '1', unit: 'points', tries: 1, feedback: 'none' },
    [
      '2 questions.',
      'You pass with 1 point.',
      'You have 1 try.',
      'You see your result at the end, but not which answers were right.',
    ],
  ],
] as const)('the rules of a quiz: %j', (rules, sentences) => {
  expect(quizRules(rules)).toEqual(sentences);
});
