import { below, blocksOfType, type Rule } from './view.ts';

const wordsOf = (text: string): string =>
  text
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();

/** The alternative text of an image is more than its file name. */
export const imageAlternatives: Rule = (view, report) => {
  for (const { value, ...spot } of blocksOfType(view, 'image')) {
    const name = value.src.slice(value.src.lastIndexOf('/') + 1);
    const stem = name.replace(/\.[^.]*$/, '');
    if ([value.src, name, stem].map(wordsOf).includes(wordsOf(value.alt)))
      report('course/alt-is-file-name', { alt: value.alt }, below(spot, 'alt'));
  }
};
