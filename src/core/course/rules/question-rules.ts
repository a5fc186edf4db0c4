import { buildTypeOf } from '../../questions/question.ts';
import { type Rule, reportBelow } from './course-view.ts';

/** What every question's type demands of its questions. */
export const questionRules: Rule = ({ questions }, report) => {
  for (const { value, ...spot } of questions) buildTypeOf(value).check?.(value, reportBelow(spot, report));
};
