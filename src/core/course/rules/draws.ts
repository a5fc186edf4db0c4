import { count } from '../../diagnostics/wording.ts';
import { isDrawSatisfiable } from '../../player/draw-rules.ts';
import { isScored } from '../../questions/play-registry.ts';
import type { Question } from '../../questions/question.ts';
import type { Assessment } from '../quiz.ts';
import type { Rule } from './view.ts';

type DrawRules = Assessment['draw'];

/** Whether any set of `perChapter` questions keeps all rules. */
export const canKeep = (
  pool: readonly Question[],
  { perChapter, minScenario, maxNumeric, minObjectives }: DrawRules,
) =>
  isDrawSatisfiable(
    pool.map(({ objective, scenario, type }) => ({
      objective,
      isScenario: scenario !== undefined,
      type,
    })),
    { draw: perChapter, minScenario, maxNumeric: maxNumeric ?? perChapter, minObjectives },
  );

const describeRules = ({ minScenario, maxNumeric, minObjectives }: DrawRules): string =>
  [
    ...(minScenario > 0 ? [`at least ${count(minScenario, 'scenario question')}`] : []),
    ...(maxNumeric === undefined ? [] : [`at most ${count(maxNumeric, 'numeric question')}`]),
    `at least ${count(minObjectives, 'objective')}`,
  ].join(', ');

const describePool = (pool: readonly Question[]): string => {
  const scenarios = pool.filter(({ scenario }) => scenario !== undefined).length;
  const numerics = pool.filter(({ type }) => type === 'numeric').length;
  const objectives = new Set(pool.map(({ objective }) => objective)).size;
  return `${count(pool.length, 'question')}, ${scenarios} of them on a scenario, ${numerics} numeric, on ${count(objectives, 'objective')}`;
};

/** A quiz and the assessment find as many questions as they draw, and the rules of the draw can be kept. */
export const draws: Rule = ({ settings, chapters }, report) => {
  const assessment = settings?.value.assessment;
  for (const { name: chapter, quiz } of chapters) {
    if (!quiz?.isComplete) continue;
    const { id, draw, questions } = quiz.value;
    const own = questions.filter(({ finalOnly }) => !finalOnly).length;
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
    else if (!canKeep(pool, rules))
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
