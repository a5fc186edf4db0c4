import type { QuestionReport } from '../../questions/build-type.ts';
import { buildTypeOf } from '../../questions/question.ts';
import { below, type Rule } from './view.ts';

/** What every question's type demands of its questions. */
export const questionRules: Rule = ({ questions }, report) => {
  for (const { value, ...spot } of questions) {
    const reportAt: QuestionReport = (code, args, path, target) =>
      report(code, args, { ...below(spot, ...path), ...target });
    buildTypeOf(value).check?.(value, reportAt);
  }
};
