import type { Rule } from './course-view.ts';
import { escapeRegExp, firstMatch } from './regexp-text.ts';

/** Every `[[term]]` is in the glossary. Links inside the glossary are another rule's matter. */
export const termReferences: Rule = ({ texts, glossary, termIds }, report) => {
  if (!termIds) return;
  const known = new Set(termIds);
  for (const { text, terms, file, path } of texts) {
    if (file === glossary?.file) continue;
    for (const term of terms)
      if (!known.has(term)) {
        const needle = firstMatch(text, new RegExp(`\\[\\[\\s*${escapeRegExp(term)}(?=\\s*[\\]|])`));
        report('course/unknown-term', { term, known: termIds }, { file, path, needle });
      }
  }
};
