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

const linesOf = ({ chapters, totals }: Outline): string[] => {
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
  ];
};

/** `coursewright outline [course]`: what each chapter has, in numbers; a course with an error has no outline. */
export const outline = async (options: {
  readonly course: string | undefined;
  readonly cwd: string;
}): Promise<CommandOutcome> => {
  const course = validate(await loadCourse(await findCourse(options.course, options.cwd)));
  const { diagnostics } = course;
  if (!course.ok) return { exitCode: 1, diagnostics, lines: [], data: {} };
  const found = outlineOf(course.value);
  return { exitCode: 0, diagnostics, lines: linesOf(found), data: { ...found } };
};
