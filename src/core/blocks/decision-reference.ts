import { z } from 'zod';
import { Identifier } from '../text/primitives.ts';

/** Names one decision of a scenario anywhere in the course. */
export const DecisionReference = z.strictObject({
  /** Id of the scenario block. */
  scenario: Identifier,
  /** Id of one of its decisions. */
  decision: Identifier,
});

/** Is met once the learner has chosen one of these options. */
export const DecisionCondition = DecisionReference.extend({ options: z.array(Identifier).min(1) });
export type DecisionCondition = z.infer<typeof DecisionCondition>;

/** A condition as the page has it: indices in place of ids. */
export interface ConditionView {
  readonly scenario: string;
  readonly decision: number;
  /** With blanks between. */
  readonly options: string;
}

/** Where a decision stands and what it offers. */
export interface DecisionPlace {
  readonly index: number;
  /** Ids of the options, in order. */
  readonly options: readonly string[];
}

/** The condition for the page; `null` without one, or where the decision does not exist. */
export const viewCondition = (
  condition: DecisionCondition | undefined,
  decisionOf: (scenario: string, decision: string) => DecisionPlace | undefined,
): ConditionView | null => {
  const place = condition && decisionOf(condition.scenario, condition.decision);
  return place
    ? {
        scenario: condition.scenario,
        decision: place.index,
        options: condition.options.map((id) => place.options.indexOf(id)).join(' '),
      }
    : null;
};
