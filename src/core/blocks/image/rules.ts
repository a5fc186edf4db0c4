import type { PartReport } from '../../diagnostics/part-report.ts';
import type { ImageBlock } from './schema.ts';

const wordsOf = (text: string): string =>
  text
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();

/** The alternative text is more than the file's name. */
export const check = ({ src, alt }: ImageBlock, report: PartReport): void => {
  const name = src.slice(src.lastIndexOf('/') + 1);
  const stem = name.replace(/\.[^.]*$/, '');
  if ([src, name, stem].map(wordsOf).includes(wordsOf(alt)))
    report('course/alt-is-file-name', { alt }, ['alt']);
};
