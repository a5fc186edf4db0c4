import type { Rule } from './course-view.ts';
import { escapeRegExp, firstMatch } from './regexp-text.ts';

/** A definition links no other term. */
export const glossaryDefinitions: Rule = ({ glossary, texts }, report) => {
  if (!glossary) return;
  for (const { text, terms, file, path } of texts) {
    if (file !== glossary.file) continue;
    for (const linked of terms) {
      const needle = firstMatch(text, new RegExp(`\\[\\[\\s*${escapeRegExp(linked)}`));
      const term = glossary.value.terms[Number(path[1])]?.id ?? '';
      report('course/term-in-definition', { term, linked }, { file, path, needle });
    }
  }
};
