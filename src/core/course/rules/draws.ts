import { count } from '../../diagnostics/wording.ts';
import { isScored } from '../../questions/play-registry.ts';
import type { Question } from '../../questions/question.ts';
import type { Assessment } from '../quiz.ts';
import type { Rule } from './view.ts';

type DrawRules = Assessment['draw'];

/**
 * Whether any set of `perChapter` questions keeps all rules. For each number of questions, of scenario questions and of
 * numeric ones it keeps the most objectives that such a set can have, taking the pool objective by objective.
 */
export const isDrawSatisfiable = (pool: readonly Question[], rules: DrawRules): boolean => {
  const { perChapter, minScenario, minObjectives } = rules;
  const maxNumeric = Math.min(rules.maxNumeric ?? perChapter, perChapter);
  const width = perChapter + 1;
  const indexOf = (drawn: number, scenarios: number, numerics: number): number =>
    (drawn * width + scenarios) * width + numerics;
  const improve = (table: Map<number, number>, key: number, objectives: number): void => {
    if (objectives > (table.get(key) ?? -1)) table.set(key, objectives);
  };

  let best = new Map([[indexOf(0, 0, 0), 0]]);
  for (const objective of new Set(pool.map((question) => question.objective))) {
    let without = best;
    let within = new Map<number, number>();
    for (const question of pool.filter((entry) => entry.objective === objective)) {
      const next = new Map(within);
      const take = (from: ReadonlyMap<number, number>, gain: number): void => {
        for (const [key, objectives] of from) {
          const numerics = (key % width) + (question.type === 'numeric' ? 1 : 0);
          const scenarios = (Math.floor(key / width) % width) + (question.scenario === undefined ? 0 : 1);
          const drawn = Math.floor(key / (width * width)) + 1;
          if (drawn <= perChapter && numerics <= maxNumeric)
            improve(next, indexOf(drawn, scenarios, numerics), objectives + gain);
        }
      };
      take(without, 1);
      take(within, 0);
      within = next;
    }
    without = new Map(best);
    for (const [key, objectives] of within) improve(without, key, objectives);
    best = without;
  }
  return [...best].some(
    ([key, objectives]) =>
      Math.floor(key / (width * width)) === perChapter &&
      Math.floor(key / width) % width >= minScenario &&
      objectives >= minObjectives,
  );
};

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
    else if (!isDrawSatisfiable(pool, rules))
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
