import { findDuplicates } from '../../diagnostics/find-duplicates.ts';
import { listsOf } from '../../questions/question.ts';
import { below, type Rule } from './course-view.ts';

/** Options that a learner chooses from or puts in order read differently. */
export const optionTexts: Rule = ({ questions }, report) => {
  for (const { value, ...spot } of questions)
    for (const { key, kind, entries } of listsOf(value))
      for (const { entry, index } of findDuplicates(
        entries.flatMap(({ text }) => (text === undefined ? [] : [text])),
        (text) => text.toLowerCase().replace(/\s+/g, ' '),
      ))
        report(
          'course/duplicate-option-text',
          { question: value.id, kind, text: entry },
          below(spot, key, index, 'text'),
        );
};
