import { blockTypeOf } from '../../blocks/block.ts';
import type { DecisionCondition } from '../../blocks/decision-reference.ts';
import type { ScenarioBlock } from '../../blocks/scenario/schema.ts';
import type { Path } from '../../diagnostics/path.ts';
import { below, type FindingLocation, type Located, type Report, type Rule } from './course-view.ts';

type Scenarios = ReadonlyMap<string, Located<ScenarioBlock>>;
type Decision = ScenarioBlock['decisions'][number];

/**
 * Looks up the decision that a condition names.
 *
 * @param named where scenario and decision are named, `options` where the options are.
 */
const findDecision = (
  condition: DecisionCondition,
  scenarios: Scenarios,
  [named, options]: readonly [named: FindingLocation, options: FindingLocation],
  report: Report,
): { readonly scenario: Located<ScenarioBlock>; readonly decision: Decision } | null => {
  const { scenario: scenarioId, decision: decisionId } = condition;
  const scenario = scenarios.get(scenarioId);
  if (!scenario) {
    report(
      'course/unknown-scenario',
      { scenario: scenarioId, known: [...scenarios.keys()] },
      below(named, 'scenario'),
    );
    return null;
  }
  const decision = scenario.value.decisions.find(({ id }) => id === decisionId);
  if (!decision) {
    report(
      'course/unknown-decision',
      { scenario: scenarioId, decision: decisionId, known: scenario.value.decisions.map(({ id }) => id) },
      below(named, 'decision'),
    );
    return null;
  }
  const known = decision.options.map(({ id }) => id);
  for (const [index, option] of condition.options.entries())
    if (!known.includes(option))
      report(
        'course/unknown-decision-option',
        { scenario: scenarioId, decision: decisionId, option, known },
        below(options, 'options', index),
      );
  return { scenario, decision };
};

/** What depends on a decision names one that exists, in the same SCO; a text that remembers it has words for every option, once. */
export const caseConditions: Rule = ({ blocks, caseFile, settings }, report) => {
  const scenarios: Scenarios = new Map(
    blocks.flatMap((block) =>
      block.value.type === 'scenario' ? [[block.value.id, block as Located<ScenarioBlock>] as const] : [],
    ),
  );
  const isPerChapter = settings?.value.scos === 'per-chapter';
  for (const { value, ...spot } of blocks) {
    const type = blockTypeOf(value);
    const texts = new Map<string, number>();
    let found: ReturnType<typeof findDecision> = null;
    for (const { path, condition, named = path } of type.conditionsOf?.(value) ?? []) {
      const at = (keys: Path): FindingLocation => below(spot, ...keys);
      found = findDecision(condition, scenarios, [at(named), at(path)], report);
      if (found && isPerChapter && found.scenario.chapter !== spot.chapter)
        report('course/decision-elsewhere', { scenario: condition.scenario }, below(at(named), 'scenario'));
      for (const option of condition.options) texts.set(option, (texts.get(option) ?? 0) + 1);
      if (!found) break;
    }
    if (!type.isForEveryOption || !found) continue;
    const options = found.decision.options.map(({ id }) => id);
    // An option that there is not has been reported, and the one that was meant lacks its text only because of it.
    if ([...texts.keys()].some((id) => !options.includes(id))) continue;
    for (const option of options) {
      const count = texts.get(option) ?? 0;
      if (count !== 1)
        report('course/outcome-texts', { decision: found.decision.id, option, count }, below(spot, 'of'));
    }
  }
  for (const [index, { states }] of (caseFile?.value.board?.links ?? []).entries())
    for (const [at, { when }] of states.entries()) {
      const location = below(
        { file: caseFile?.file ?? '', path: [] },
        'board',
        'links',
        index,
        'states',
        at,
        'when',
      );
      if (when) findDecision(when, scenarios, [location, location], report);
    }
};
