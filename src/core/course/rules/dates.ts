import { below, type Rule } from './course-view.ts';

/** The course states no law that is still to come, and no address was looked at on a day that is still to come. */
export const dates: Rule = ({ settings, sources, today }, report) => {
  if (today === undefined) return;
  const { lawAsAt } = settings?.value ?? {};
  if (settings && lawAsAt !== undefined && lawAsAt > today)
    report('course/law-in-future', { lawAsAt, today }, { file: settings.file, path: ['lawAsAt'] });
  for (const [index, { id, accessed }] of (sources?.value.sources ?? []).entries())
    if (sources && accessed !== undefined && accessed > today)
      report(
        'course/accessed-in-future',
        { source: id, accessed, today },
        below({ file: sources.file, path: [] }, 'sources', index, 'accessed'),
      );
};
