import { describe, expect, test } from 'vitest';
import { Block } from '../../../../src/core/blocks/block.ts';
import type { Course } from '../../../../src/core/course/course.ts';
import { validate } from '../../../../src/core/course/validate.ts';
import { outlineOf } from '../../../../src/core/outline/outline.ts';
import { goodTexts, rawCourse } from '../../../rules/good-course.ts';

const courseOf = (texts: Readonly<Record<string, string>>): Course => {
  const result = validate(rawCourse(texts));
  if (!result.ok) throw new Error(JSON.stringify(result.diagnostics));
  return result.value;
};

const good = courseOf(goodTexts);

const none = {
  'true-false': 0,
  choice: 0,
  highlight: 0,
  matching: 0,
  categorise: 0,
  sequencing: 0,
  'fill-in': 0,
  numeric: 0,
  likert: 0,
  total: 0,
};

test('a course is counted chapter by chapter', () => {
  expect(outlineOf(good)).toMatchObject({
    chapters: [
      {
        id: 'ch1',
        title: 'Start',
        pages: 3,
        words: 136,
        // Three pages, on which two questions are answered, and a quiz that draws four.
        minutes: 11,
        questions: {
          ...none,
          choice: 2,
          matching: 1,
          'fill-in': 1,
          numeric: 1,
          likert: 1,
          highlight: 1,
          categorise: 1,
          total: 8,
        },
        pageQuestions: { ...none, 'true-false': 1, choice: 1, total: 2 },
        objectives: [
          {
            id: 'lo1-1',
            text: 'define smuggling',
            items: ['ch1-q1', 'ch1-q4', 'ch1-q5', 'ch1-q6', 'ch1-q8'],
          },
          { id: 'lo1-2', text: 'tell smuggling from trafficking', items: ['ch1-q2', 'ch1-q3', 'ch1-q9'] },
        ],
        terms: ['facilitation', 'smuggling'],
        sources: ['directive', 'protocol'],
        figures: 5,
        kinds: { case: 2, recall: 6, calculation: 0 },
        guess: { chance: expect.closeTo(28.4, 1), testWise: expect.closeTo(37, 1) },
        idlePages: ['ch1-figures'],
        mostCallouts: 0,
      },
      {
        id: 'ch2',
        title: 'Practice',
        pages: 2,
        words: 36,
        minutes: 5,
        questions: { ...none, 'true-false': 2, total: 2 },
        objectives: [
          { id: 'lo2-1', text: 'act', items: ['ch2-q1'] },
          { id: 'lo2-2', text: 'record', items: ['ch2-q2'] },
        ],
        terms: [],
        sources: ['protocol'],
        figures: 0,
      },
    ],
    totals: {
      pages: 5,
      words: 172,
      minutes: 16,
      questions: {
        ...none,
        'true-false': 2,
        choice: 2,
        matching: 1,
        'fill-in': 1,
        numeric: 1,
        likert: 1,
        highlight: 1,
        categorise: 1,
        total: 10,
      },
      objectives: 4,
      terms: 2,
      sources: 2,
      figures: 5,
      finalItems: 1,
      kinds: { case: 4, recall: 6, calculation: 0 },
      idlePages: 2,
      mostCallouts: 0,
    },
    decisions: [{ id: 'ch2-beacon/first', chapter: 'ch2', isBestLongest: true }],
    longestSentences: [],
  });
});

test('the longest of the long sentences are named with their pages', () => {
  const chapter = 'chapters/02-practice/chapter.ts';
  const words = (count: number): string => `${Array.from({ length: count }, () => 'word').join(' ')}.`;
  const texts = {
    ...goodTexts,
    [chapter]: (goodTexts[chapter] ?? '').replace(
      "'Rescue first.'",
      `'First ${words(29)} And ${words(25)} Then ${words(24)}'`,
    ),
  };
  expect(
    outlineOf(courseOf(texts)).longestSentences.map(({ page, words: length }) => [page, length]),
  ).toEqual([
    ['ch2-case', 30],
    ['ch2-case', 26],
  ]);
});

test('a chapter without a quiz has no questions, and objectives that nothing tests', () => {
  const [, chapter] = outlineOf({
    ...good,
    chapters: good.chapters.map(({ chapter }) => ({ chapter })),
  }).chapters;
  expect(chapter).toMatchObject({
    minutes: 2,
    questions: none,
    objectives: [
      { id: 'lo2-1', items: [] },
      { id: 'lo2-2', items: [] },
    ],
  });
});

test('terms and sources of the quiz count, each once and sorted', () => {
  const quiz = 'chapters/02-practice/quiz.ts';
  const texts = {
    ...goodTexts,
    [quiz]: (goodTexts[quiz] ?? '').replace(
      "'Rescue comes first.'",
      "'[[smuggling]] [[facilitation]] [[smuggling]] [@directive] [@directive, Art. 1]'",
    ),
  };
  expect(outlineOf(courseOf(texts)).chapters[1]).toMatchObject({
    terms: ['facilitation', 'smuggling'],
    sources: ['directive', 'protocol'],
    words: 36,
  });
});

describe('the words of a block are those that a learner reads', () => {
  const wordsOf = (block: unknown): number | undefined => {
    const page = { id: 'page', title: 'A title that is not counted', blocks: [Block.parse(block)] };
    const chapter = {
      id: 'ch',
      title: 'Title',
      summary: 'Summary.',
      objectives: [{ id: 'lo', text: 'do' }],
      pages: [page],
    };
    return outlineOf({ ...good, chapters: [{ chapter }] }).chapters[0]?.words;
  };
  const drawing = {
    id: 'fig-a',
    title: 'One two',
    description: 'Three.',
    source: 'Four [@protocol, Art. 3]',
  };

  test.each<[string, number, unknown]>([
    ['a heading and running text', 5, { type: 'text', heading: 'One two', text: 'Three *four* **five**.' }],
    ['a list', 3, { type: 'text', text: '- one\n- two\n- three' }],
    ['a paragraph over two lines', 4, { type: 'text', text: 'one two\nthree four' }],
    ['no citation and no address', 2, { type: 'text', text: 'One [two](#page) [@protocol, Art. 3(a)].' }],
    ["a term's own words", 2, { type: 'text', text: 'One [[smuggling]].' }],
    ["a term's shown words", 4, { type: 'text', text: 'One [[smuggling|two three four]].' }],
    ['a grouped number once', 2, { type: 'text', text: '1\u202f003\u202f124 arrivals' }],
    ['no dash and no sign', 3, { type: 'text', text: 'Frontex – 3 – detections' }],
    ['no percent sign', 1, { type: 'text', text: '90\u00a0%' }],
    ['a hyphenated word once', 1, { type: 'text', text: 'law-as-at' }],
    [
      'both sides of a table',
      7,
      { type: 'table', caption: 'One', columns: ['Two', 'Three'], rows: [['Four five', 'Six seven']] },
    ],
    [
      'a scenario with every option and consequence, without ids and verdicts',
      9,
      {
        type: 'scenario',
        id: 'a-case',
        heading: 'One',
        text: 'Two.',
        decisions: [
          {
            id: 'first',
            prompt: 'Three?',
            options: [
              { id: 'a', text: 'Four', consequence: 'Five.', verdict: 'best' },
              { id: 'b', text: 'Six', consequence: 'Seven eight.', verdict: 'poor' },
            ],
          },
        ],
        debrief: 'Nine.',
      },
    ],
    [
      'a matrix with its words and without its marks',
      11,
      {
        type: 'figure',
        ...drawing,
        diagram: {
          kind: 'matrix',
          rowTitle: 'Five',
          columnTitle: 'Six',
          columns: ['Seven', 'Eight'],
          rows: [
            { label: 'Nine', cells: [true, false] },
            { label: 'Ten', cells: [false, 'eleven'] },
          ],
        },
      },
    ],
    [
      'a tree to its leaves',
      8,
      {
        type: 'figure',
        ...drawing,
        diagram: {
          kind: 'tree',
          root: {
            label: 'Five',
            children: [{ label: 'Six', edge: 'seven', children: [{ label: 'Eight' }] }],
          },
        },
      },
    ],
    [
      'a sequence without the ids of its actors',
      7,
      {
        type: 'figure',
        ...drawing,
        diagram: {
          kind: 'sequence',
          actors: [
            { id: 'police', label: 'Five' },
            { id: 'bank', label: 'Six' },
          ],
          messages: [{ from: 'police', to: 'bank', label: 'Seven' }],
        },
      },
    ],
    [
      'a date as it is shown',
      9,
      {
        type: 'timeline',
        ...drawing,
        events: [
          { date: '2015-05', shown: 'May 2015', label: 'Seven' },
          { date: '2016', label: 'Nine' },
        ],
      },
    ],
    [
      'no file names and no language',
      3,
      { type: 'download', src: 'form.pdf', title: 'One', description: 'Two three.' },
    ],
    [
      'a quotation without its language',
      3,
      { type: 'quotation', text: 'Een twee.', language: 'nl', source: 'Three [@protocol]' },
    ],
  ])('%s', (_name, words, block) => {
    expect(wordsOf(block)).toBe(words);
  });
});
