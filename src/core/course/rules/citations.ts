import type { Rule } from './course-view.ts';
import { escapeRegExp, firstMatch } from './regexp-text.ts';

/** Every `[@source]` is among the sources. */
export const citations: Rule = ({ texts, sourceIds }, report) => {
  if (!sourceIds) return;
  const known = new Set(sourceIds);
  for (const { text, citations, file, path } of texts)
    for (const source of citations)
      if (!known.has(source)) {
        const needle = firstMatch(text, new RegExp(`\\[@\\s*${escapeRegExp(source)}(?=\\s*[\\],])`));
        report('course/unknown-source', { source, known: sourceIds }, { file, path, needle });
      }
};
