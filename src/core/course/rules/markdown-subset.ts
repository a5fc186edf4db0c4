import type { Path } from '../../diagnostics/path.ts';
import { findMarkupInPlainText } from '../../text/leftover-markup.ts';
import type { Rule } from './course-view.ts';

const SHOWN_MAX_LENGTH = 40;

const shorten = (raw: string): string => {
  const [line = ''] = raw.trim().split('\n');
  return line.length > SHOWN_MAX_LENGTH ? `${line.slice(0, SHOWN_MAX_LENGTH)}…` : line;
};

/** What an author calls the field at a path. */
const fieldOf = (path: Path): string => String(path.findLast((key) => typeof key === 'string'));

/** A text has only what the small Markdown has, and plain text has no markup that would be shown as it is written. */
export const markdownSubset: Rule = ({ texts }, report) => {
  for (const { kind, text, problems, words, file, path } of texts) {
    for (const { what, isUnclosed, raw } of problems)
      report(
        isUnclosed ? 'course/unclosed-markup' : 'course/unsupported-markdown',
        { what, raw: shorten(raw) },
        { file, path, needle: raw.trim().split('\n')[0] },
      );
    const plain = kind === 'plain' ? findMarkupInPlainText(text) : undefined;
    if (plain !== undefined)
      report(
        'course/markup-in-plain-text',
        { text: shorten(plain), field: fieldOf(path) },
        { file, path, needle: plain },
      );
    for (const word of words) {
      const start = /\[\[|\[@/.exec(word)?.index;
      if (start === undefined) continue;
      const shown = shorten(word.slice(start));
      const spot = { file, path, needle: word.slice(start) };
      if (kind === 'plain')
        report('course/reference-in-plain-text', { text: shown, field: fieldOf(path) }, spot);
      else report('course/broken-reference', { text: shown }, spot);
    }
  }
};
