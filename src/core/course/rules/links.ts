import type { Rule } from './view.ts';

/** A link leads to an `https:` or `mailto:` address, or to a page of the course. */
export const links: Rule = ({ texts, chapters }, report) => {
  const pageIds = chapters.flatMap((chapter) => chapter.pageIds ?? []);
  const known = new Set(pageIds);
  const areAllKnown = chapters.every((chapter) => chapter.pageIds);
  for (const { links, file, path } of texts)
    for (const href of links) {
      const spot = { file, path, needle: href };
      if (/^#./.test(href)) {
        const page = href.slice(1);
        if (areAllKnown && !known.has(page))
          report('course/unknown-link-page', { page, known: pageIds }, spot);
      } else if (!/^(?:https:\/\/[^/]|mailto:.+@)/i.test(href)) report('course/link-target', { href }, spot);
    }
};
