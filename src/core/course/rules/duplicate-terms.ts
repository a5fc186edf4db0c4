import { below, type Rule } from './course-view.ts';

const foldedOf = (word: string): string => word.normalize('NFKC').replace(/\s+/g, ' ').toLowerCase();

/** A word stands once in the glossary, whatever its letter case. */
export const duplicateTerms: Rule = ({ glossary }, report) => {
  if (!glossary) return;
  const first = new Map<string, string>();
  for (const [index, { id, term }] of glossary.value.terms.entries()) {
    const folded = foldedOf(term);
    const other = first.get(folded);
    if (other === undefined) first.set(folded, id);
    else
      report(
        'course/duplicate-term',
        { term, id, first: other },
        below({ file: glossary.file, path: [] }, 'terms', index, 'term'),
      );
  }
};
