import { validate } from '../core/course/validate.ts';
import { type Outline, type OutlineTotals, outlineOf, type QuestionCounts } from '../core/outline/outline.ts';
import { alignTable } from '../core/text/align-table.ts';
import { loadCourse } from '../node/load-course.ts';
import type { CommandOutcome } from './command.ts';
import { findCourse } from './find-course.ts';

const HEADINGS = [
  'chapter',
  'title',
  'pages',
  'words',
  'minutes',
  'questions',
  'objectives',
  'terms',
  'sources',
  'figures',
] as const;

/** The first two columns are words, the others numbers. */
const WORD_COLUMNS = 2;

const totalsRow = (totals: OutlineTotals): string[] =>
  [
    totals.pages,
    totals.words,
    totals.minutes,
    totals.questions.total,
    totals.objectives,
    totals.terms,
    totals.sources,
    totals.figures,
  ].map(String);

const typesLine = ({ total, ...byType }: QuestionCounts): string => {
  const parts = Object.entries(byType).filter(([, count]) => count > 0);
  return total === 0 ? 'none' : parts.map(([type, count]) => `${type} ${count}`).join(', ');
};

const percent = (part: number, whole: number): string =>
  whole === 0 ? '0 %' : `${Math.round((100 * part) / whole)} %`;

/** How well the course teaches, as far as figures tell: what to do, what is asked, what a guesser gets. */
const qualityLines = ({ chapters, totals, longestSentences }: Outline): string[] => {
  const kindCells = ({ case: cases, recall, calculation }: OutlineTotals['kinds']): string[] =>
    [cases, recall, calculation].map(String);
  return [
    ...alignTable(
      [
        ['chapter', 'cases', 'recall', 'calculation', 'guesser', 'chance', 'idle pages', 'callouts a page'],
        ...chapters.map(({ id, kinds, guess, idlePages, mostCallouts }) => [
          id,
          ...kindCells(kinds),
          `${Math.round(guess.testWise)} %`,
          `${Math.round(guess.chance)} %`,
          String(idlePages.length),
          String(mostCallouts),
        ]),
        ['total', ...kindCells(totals.kinds), '', '', String(totals.idlePages), String(totals.mostCallouts)],
      ],
      (column) => column >= 1,
    ),
    '',
    'guesser: points of 100 for somebody who knows nothing, distrusts absolute words and takes the longest option',
    'idle pages: with nothing to do but read; callouts a page: the most on one',
    ...(totals.idlePages > 0
      ? [`pages with nothing to do: ${chapters.flatMap(({ idlePages }) => idlePages).join(', ')}`]
      : []),
    ...longestSentences.map(({ page, words, text }) => `sentence of ${words} words on ${page}: ${text}`),
  ];
};

const itemLines = ({ items, decisions }: Outline): string[] => {
  const ofKind = (name: string): number => items.filter(({ kind }) => kind === name).length;
  const longest = decisions.filter(({ isBestLongest }) => isBestLongest);
  return [
    ...alignTable(
      [
        ['question', 'type', 'kind', 'objective', 'asked in', 'guesser', 'chance', 'right option'],
        ...items.map((item) => [
          item.id,
          item.type,
          item.kind,
          item.objective,
          item.isFinalOnly ? 'final only' : item.isTestOut ? 'test-out' : 'quiz',
          `${Math.round(item.testWise)} %`,
          `${Math.round(item.chance)} %`,
          item.keyIs ?? '',
        ]),
      ],
      (column) => column === 5 || column === 6,
    ).map((line) => line.trimEnd()),
    '',
    `${items.length} questions: ${percent(ofKind('case'), items.length)} cases, ${percent(ofKind('recall'), items.length)} recall, ${percent(ofKind('calculation'), items.length)} calculation`,
    `the best option is the longest in ${longest.length} of ${decisions.length} scenario decisions${longest.length > 0 ? `: ${longest.map(({ id }) => id).join(', ')}` : ''}`,
  ];
};

const linesOf = (found: Outline): string[] => {
  const { chapters, totals } = found;
  const [heading = '', ...body] = alignTable(
    [
      HEADINGS,
      ...chapters.map((chapter) => [
        chapter.id,
        chapter.title,
        ...totalsRow({
          ...chapter,
          objectives: chapter.objectives.length,
          terms: chapter.terms.length,
          sources: chapter.sources.length,
          finalItems: 0,
          testOutItems: 0,
          idlePages: 0,
        }),
      ]),
      ['total', '', ...totalsRow(totals)],
    ],
    (column) => column >= WORD_COLUMNS,
  );
  const rule = '-'.repeat(heading.length);
  return [
    heading,
    rule,
    ...body.slice(0, -1),
    rule,
    ...body.slice(-1),
    '',
    `questions of the chapter quizzes: ${typesLine(totals.questions)}`,
    `for the final assessment alone: ${totals.finalItems}`,
    `in entry quizzes: ${totals.testOutItems}`,
    `in pages: ${typesLine(totals.pageQuestions)}`,
    '',
    ...qualityLines(found),
  ];
};

/** `coursewright outline [course]`: what each chapter has, in numbers; a course with an error has no outline. */
export const outline = async (options: {
  readonly course: string | undefined;
  readonly cwd: string;
  /** Question by question in place of chapter by chapter. */
  readonly items: boolean;
}): Promise<CommandOutcome> => {
  const course = validate(await loadCourse(await findCourse(options.course, options.cwd)));
  const { diagnostics } = course;
  if (!course.ok) return { exitCode: 1, diagnostics, lines: [], data: {} };
  const found = outlineOf(course.value);
  return {
    exitCode: 0,
    diagnostics,
    lines: options.items ? itemLines(found) : linesOf(found),
    data: { ...found },
  };
};
