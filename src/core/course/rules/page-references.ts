import { below, type Rule } from './course-view.ts';

/** A question leads back to a page of its own chapter. */
export const pageReferences: Rule = ({ chapters, questions }, report) => {
  for (const { value, chapter, ...spot } of questions) {
    const known = chapter.pageIds;
    if (!known || known.includes(value.page)) continue;
    const args = { question: value.id, page: value.page, chapter: chapter.name };
    const home = chapters.find(({ pageIds }) => pageIds?.includes(value.page));
    if (home) report('course/foreign-page', { ...args, home: home.name }, below(spot, 'page'));
    else report('course/unknown-page', { ...args, known }, below(spot, 'page'));
  }
};
