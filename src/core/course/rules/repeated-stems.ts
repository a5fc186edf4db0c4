import { findDuplicates } from '../../diagnostics/find-duplicates.ts';
import { buildTypeOf, type Question } from '../../questions/question.ts';
import type { Rule } from './course-view.ts';

/** What a learner reads before the options. */
const readingOf = (question: Question): string =>
  [question.scenario ?? '', question.stem, buildTypeOf(question).wordingOf?.(question) ?? '']
    .map((text) => text.toLowerCase().replace(/\s+/g, ' '))
    .join('\n');

/** No question of a quiz reads like another one. */
export const repeatedStems: Rule = ({ chapters }, report) => {
  for (const { quiz } of chapters)
    for (const { first, entry, index } of findDuplicates(quiz?.value.questions ?? [], readingOf))
      report(
        'course/duplicate-stem',
        { question: entry.id, first: first.id, quiz: quiz?.value.id ?? '' },
        { file: quiz?.file ?? '', path: ['questions', index, 'stem'] },
      );
};
