import { credentialsIn } from './links.ts';
import { below, type Rule } from './view.ts';

/** The address of a source lets nobody in who reads it. */
export const sourceAddresses: Rule = ({ sources }, report) => {
  if (!sources) return;
  for (const [index, { url }] of sources.value.sources.entries()) {
    const what = url === undefined ? null : credentialsIn(url);
    if (url !== undefined && what !== null)
      report(
        'course/link-credentials',
        { href: url, what },
        below({ file: sources.file, path: [] }, 'sources', index, 'url'),
      );
  }
};
