import type { FindingLocation, Rule } from './course-view.ts';

/** Moodle's manifest parser drops a blank that stands alone between two entities or an entity and a non-ASCII character. */
const losesBlank = (title: string): boolean =>
  /[&<>][ \t]+[&<>\u0080-\uffff]|[\u0080-\uffff][ \t]+[&<>]/.test(title);

/** Titles that stand in the manifest are shown as they are written. */
export const manifestTitles: Rule = ({ settings, chapters }, report) => {
  if (!settings) return;
  const { title, scos, assessment } = settings.value;
  const titles: { readonly title: string; readonly spot: FindingLocation }[] = [
    { title, spot: { file: settings.file, path: ['title'] } },
  ];
  if (scos === 'per-chapter') {
    for (const { chapter } of chapters)
      if (chapter) titles.push({ title: chapter.value.title, spot: { file: chapter.file, path: ['title'] } });
    if (assessment)
      titles.push({ title: assessment.title, spot: { file: settings.file, path: ['assessment', 'title'] } });
  }
  for (const entry of titles)
    if (losesBlank(entry.title)) report('course/title-markup', { title: entry.title }, entry.spot);
};
