import type { Question } from '../question.ts';
import { below, type Rule, repeated } from './view.ts';

interface OptionList {
  readonly key: string;
  readonly kind: string;
  readonly options: readonly { readonly text: string }[];
}

const optionsOf = (question: Question): readonly OptionList[] => {
  switch (question.type) {
    case 'choice':
      return [{ key: 'choices', kind: 'choice', options: question.choices }];
    case 'matching':
      return [
        { key: 'sources', kind: 'source', options: question.sources },
        { key: 'targets', kind: 'target', options: question.targets },
      ];
    case 'sequencing':
      return [{ key: 'items', kind: 'item', options: question.items }];
    case 'likert':
      return [{ key: 'scale', kind: 'step', options: question.scale }];
    default:
      return [];
  }
};

/** Options that a learner chooses from or puts in order read differently. */
export const optionTexts: Rule = ({ questions }, report) => {
  for (const { value, ...spot } of questions)
    for (const { key, kind, options } of optionsOf(value))
      for (const { entry, index } of repeated(options, ({ text }) => text.toLowerCase().replace(/\s+/g, ' ')))
        report(
          'course/duplicate-option-text',
          { question: value.id, kind, text: entry.text },
          below(spot, key, index, 'text'),
        );
};
