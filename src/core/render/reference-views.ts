import { formatDate } from '../locale/format-values.ts';
import type { PackagePlan } from '../plan/package-plan.ts';
import { compare } from '../text/compare.ts';
import type { Html } from '../text/html.ts';
import type { CitationNote, ViewText } from '../text/markdown-html.ts';

export interface SourceView {
  readonly id: string;
  readonly short: string;
  readonly title: string;
  readonly publisher: string;
  readonly date: string;
  readonly url: string | null;
  /** What of the address is shown; the whole of it is printed. */
  readonly host: string | null;
  readonly accessed: string | null;
  readonly note: string | null;
}

interface TermView {
  readonly id: string;
  readonly term: string;
  readonly expansion: string | null;
  readonly definition: Html;
}

export interface GlossaryView {
  readonly terms: readonly TermView[];
  readonly notes: readonly CitationNote[];
}

/** Orders by letters without regard to case or accents, the same on every machine. */
const alphabetically = (a: string, b: string): number => {
  const keyOf = (term: string) =>
    term
      .normalize('NFD')
      .replace(/[^\p{L}\p{N}]/gu, '')
      .toLowerCase();
  return compare(keyOf(a), keyOf(b)) || compare(a, b);
};

/** The terms of the glossary in alphabetical order. @param text the place where they stand. */
export const viewGlossary = ({ course }: PackagePlan, text: ViewText): GlossaryView => {
  const terms = course.glossary.terms
    .toSorted((a, b) => alphabetically(a.term, b.term))
    .map(({ id, term, expansion, definition }) => ({
      id,
      term,
      expansion: expansion ?? null,
      definition: text.inline(definition),
    }));
  return { terms, notes: text.notes() };
};

/** The sources in alphabetical order. */
export const viewSources = ({ course, locale }: PackagePlan): readonly SourceView[] => {
  const show = (date: string): string =>
    /^\d{4}(?:-\d{2}){0,2}$/.test(date) ? formatDate(date, locale.writing) : date;
  return course.sources.sources
    .toSorted((a, b) => alphabetically(a.short, b.short))
    .map(({ id, short, title, publisher, date, url, accessed, note }) => ({
      id,
      short,
      title,
      publisher,
      date: show(date),
      url: url ?? null,
      host: url?.replace(/^https?:\/\/(?:www\.)?|[/?#].*$/g, '') ?? null,
      accessed: accessed === undefined ? null : locale.page.accessed(show(accessed)),
      note: note ?? null,
    }));
};
