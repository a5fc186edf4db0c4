import type { Question } from '../../questions/question.ts';
import { isScored } from '../../questions/runtime-registry.ts';
import type { PassMark } from '../quiz.ts';
import { chapterQuestions } from '../test-out.ts';
import type { FindingLocation, Report, Rule } from './course-view.ts';

const pointsOf = (question: Question): number => (isScored(question) ? question.points : 0);

/** The fewest and the most points that a draw from a pool can be worth. */
const rangeOf = (
  pool: readonly Question[],
  draw: number,
): { readonly least: number; readonly most: number } => {
  const points = pool.map(pointsOf).sort((a, b) => a - b);
  const sum = (part: readonly number[]): number => part.reduce((total, value) => total + value, 0);
  const drawn = Math.min(draw, points.length);
  return { least: sum(points.slice(0, drawn)), most: sum(points.slice(points.length - drawn)) };
};

/** Thirds of points add up to whole numbers only up to this much. */
const TOLERANCE = 1e-6;

const judge = (
  quiz: string,
  passMark: PassMark,
  range: { readonly least: number; readonly most: number },
  spot: FindingLocation,
  report: Report,
): void => {
  if (!('points' in passMark)) return;
  const args = { quiz, passMark: passMark.points };
  if (passMark.points > range.most + TOLERANCE)
    report('course/pass-mark-unreachable', { ...args, most: range.most }, spot);
  else if (passMark.points > range.least + TOLERANCE)
    report('course/pass-mark-uneven', { ...args, least: range.least }, spot);
};

/** A quiz can be scored, and a pass mark in points can be reached whatever is drawn. */
export const passMarks: Rule = ({ settings, chapters }, report) => {
  for (const { quiz } of chapters) {
    if (!quiz?.isComplete) continue;
    const { id, passMark, draw, questions } = quiz.value;
    const pool = chapterQuestions({ questions });
    if (!pool.some(isScored))
      report('course/quiz-without-score', { quiz: id }, { file: quiz.file, path: ['questions'] });
    else {
      const spot = { file: quiz.file, path: ['passMark', 'points'] };
      judge(id, passMark, rangeOf(pool, draw ?? pool.length), spot, report);
    }
  }

  const assessment = settings?.value.assessment;
  if (!settings || !assessment || !chapters.every(({ quiz }) => quiz?.isComplete)) return;
  const ranges = chapters.map(({ quiz }) =>
    rangeOf((quiz?.value.questions ?? []).filter(isScored), assessment.draw.perChapter),
  );
  const range = {
    least: ranges.reduce((sum, { least }) => sum + least, 0),
    most: ranges.reduce((sum, { most }) => sum + most, 0),
  };
  const spot = { file: settings.file, path: ['assessment', 'passMark', 'points'] };
  judge(assessment.id, assessment.passMark, range, spot, report);
};
