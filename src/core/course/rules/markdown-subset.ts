import type { Rule } from './view.ts';

const SHOWN_MAX_LENGTH = 40;

const shorten = (raw: string): string => {
  const [line = ''] = raw.trim().split('\n');
  return line.length > SHOWN_MAX_LENGTH ? `${line.slice(0, SHOWN_MAX_LENGTH)}…` : line;
};

/** A text has only what the small Markdown has, and plain text has no markup that would be shown as it is written. */
export const markdownSubset: Rule = ({ texts }, report) => {
  for (const { kind, problems, words, file, path } of texts) {
    for (const { what, raw } of problems)
      report(
        'course/unsupported-markdown',
        { what, raw: shorten(raw) },
        { file, path, needle: raw.trim().split('\n')[0] },
      );
    for (const word of words) {
      const start = /\[\[|\[@/.exec(word)?.index;
      if (start === undefined) continue;
      const text = shorten(word.slice(start));
      const spot = { file, path, needle: word.slice(start) };
      if (kind === 'plain')
        report(
          'course/reference-in-plain-text',
          { text, field: String(path.findLast((key) => typeof key === 'string')) },
          spot,
        );
      else report('course/broken-reference', { text }, spot);
    }
  }
};
