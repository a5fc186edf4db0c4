import { count } from '../../diagnostics/wording.ts';
import { isDrawSatisfiable } from '../../player/draw-rules.ts';
import type { Question } from '../../questions/question.ts';
import { isScored } from '../../questions/runtime-registry.ts';
import { drawMinima } from '../draw-minima.ts';
import type { Assessment } from '../quiz.ts';
import { chapterQuestions } from '../test-out.ts';
import type { Rule } from './course-view.ts';

type DrawRules = Assessment['draw'];

/** Whether any set of `perChapter` questions keeps all rules. */
export const canSatisfyDraw = (pool: readonly Question[], rules: DrawRules) =>
  isDrawSatisfiable(
    pool.map(({ objective, scenario, type, finalOnly, floor }) => ({
      objective,
      isScenario: scenario !== undefined,
      type,
      isFinalOnly: finalOnly,
      isFloor: floor,
    })),
    {
      draw: rules.perChapter,
      minScenario: rules.minScenario,
      maxNumeric: rules.maxNumeric ?? rules.perChapter,
      minObjectives: rules.minObjectives,
      ...drawMinima(rules, pool),
    },
  );

const describeRules = ({
  minScenario,
  maxNumeric,
  minObjectives,
  minFinalOnly,
  minFloor,
}: DrawRules): string =>
  [
    ...(minScenario > 0 ? [`at least ${count(minScenario, 'scenario question')}`] : []),
    ...(maxNumeric === undefined ? [] : [`at most ${count(maxNumeric, 'numeric question')}`]),
    ...(minFinalOnly > 0 ? [`at least ${count(minFinalOnly, 'question')} with "finalOnly"`] : []),
    ...(minFloor > 0 ? [`at least ${count(minFloor, 'question')} with "floor"`] : []),
    `at least ${count(minObjectives, 'objective')}`,
  ].join(', ');

const describePool = (pool: readonly Question[]): string => {
  const scenarios = pool.filter(({ scenario }) => scenario !== undefined).length;
  const numerics = pool.filter(({ type }) => type === 'numeric').length;
  const objectives = new Set(pool.map(({ objective }) => objective)).size;
  const finals = pool.filter(({ finalOnly }) => finalOnly).length;
  return `${count(pool.length, 'question')}, ${scenarios} of them on a scenario, ${numerics} numeric, ${finals} with "finalOnly", on ${count(objectives, 'objective')}`;
};

/** A quiz and the assessment find as many questions as they draw, and the rules of the draw can be kept. */
export const draws: Rule = ({ settings, chapters }, report) => {
  const assessment = settings?.value.assessment;
  for (const { name: chapter, quiz } of chapters) {
    if (!quiz?.isComplete) continue;
    const { id, draw, questions } = quiz.value;
    const own = chapterQuestions({ questions }).length;
    if (draw !== undefined && draw > own)
      report(
        'course/draw-too-large',
        { quiz: id, draw, pool: own, chapter },
        { file: quiz.file, path: ['draw'] },
      );

    if (!settings || !assessment) continue;
    const pool = questions.filter(isScored);
    const rules = assessment.draw;
    if (rules.perChapter > pool.length)
      report(
        'course/draw-too-large',
        { quiz: assessment.id, draw: rules.perChapter, pool: pool.length, chapter },
        { file: settings.file, path: ['assessment', 'draw', 'perChapter'] },
      );
    else if (!canSatisfyDraw(pool, rules))
      report(
        'course/draw-unsatisfiable',
        {
          quiz: assessment.id,
          draw: rules.perChapter,
          chapter,
          rules: describeRules(rules),
          pool: describePool(pool),
        },
        { file: settings.file, path: ['assessment', 'draw'] },
      );
  }
};
