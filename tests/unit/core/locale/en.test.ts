import { expect, test } from 'vitest';
import { en } from '../../../../src/core/locale/en/en.ts';
import { findLocale } from '../../../../src/core/locale/find-locale.ts';

test.each(['en', 'en-GB'])('"%s" is English', (tag) => {
  expect(findLocale(tag)).toBe(en);
});

test.each(['fr', 'ar', 'enx', 'toString', ''])('"%s" has no table', (tag) => {
  expect(findLocale(tag)).toBeUndefined();
});

test.each([
  [
    { questions: 36, passMark: '80', unit: 'percent', floor: null, tries: 3, feedback: 'at-end' },
    [
      '36 questions.',
      'You pass with 80\u00a0% of the points.',
      'You have 3 tries.',
      'At the end you see which answers were right, and why.',
    ],
  ],
  [
    { questions: 1, passMark: '2.5', unit: 'points', floor: null, tries: null, feedback: 'at-once' },
    [
      '1 question.',
      'You pass with 2.5 points.',
      'You may try as often as you like.',
      'After each answer you see whether it was right, and why.',
    ],
  ],
  [
    {
      questions: 36,
      passMark: '29',
      unit: 'points',
      floor: { title: 'Protection of people', percent: '60' },
      tries: 3,
      feedback: 'none',
    },
    [
      '36 questions.',
      'You pass with 29 points.',
      'To pass, you also need 60\u00a0% of the points on “Protection of people”: it cannot be made up for elsewhere.',
      'You have 3 tries.',
      'You see your result at the end, but not which answers were right.',
    ],
  ],
  [
    { questions: 2, passMark: '1', unit: 'points', floor: null, tries: 1, feedback: 'none' },
    [
      '2 questions.',
      'You pass with 1 point.',
      'You have 1 try.',
      'You see your result at the end, but not which answers were right.',
    ],
  ],
] as const)('the rules of a quiz: %j', (rules, sentences) => {
  expect(en.page.quizRules(rules)).toEqual(sentences);
});
