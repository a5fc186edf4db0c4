import { below, type Rule } from './course-view.ts';

/** The case file stands in a course of one SCO; its board links what is on it, from pages that there are. */
export const board: Rule = ({ caseFile, chapters, settings }, report) => {
  if (!caseFile) return;
  const file = { file: caseFile.file, path: [] };
  if (settings?.value.scos === 'per-chapter')
    report('course/case-file-per-chapter', {}, below(file, 'title'));
  const { nodes, links } = caseFile.value.board ?? { nodes: [], links: [] };
  const ids = nodes.map(({ id }) => id);
  for (const [index, id] of ids.entries())
    if (ids.indexOf(id) !== index)
      report('course/duplicate-board-entry', { id }, below(file, 'board', 'nodes', index, 'id'));
  const pageIds = chapters.flatMap((chapter) => chapter.pageIds ?? []);
  const areAllKnown = chapters.every((chapter) => chapter.pageIds);
  const linked = new Set(links.flatMap(({ from, to }) => [from, to]));
  for (const [index, id] of ids.entries())
    if (!linked.has(id))
      report('course/unlinked-board-entry', { id }, below(file, 'board', 'nodes', index, 'id'));
  for (const [index, link] of links.entries()) {
    const spot = below(file, 'board', 'links', index);
    for (const end of ['from', 'to'] as const)
      if (!ids.includes(link[end]))
        report('course/unknown-board-entry', { id: link[end], known: ids }, below(spot, end));
    for (const [at, { page }] of link.states.entries())
      if (areAllKnown && !pageIds.includes(page))
        report('course/unknown-link-page', { page, known: pageIds }, below(spot, 'states', at, 'page'));
  }
};
