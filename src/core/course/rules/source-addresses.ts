import { below, type Rule } from './course-view.ts';
import { credentialsIn, isLoopback } from './links.ts';

/** The address of a source lets nobody in who reads it, and leads to where every reader finds it. */
export const sourceAddresses: Rule = ({ sources }, report) => {
  if (!sources) return;
  for (const [index, { url }] of sources.value.sources.entries()) {
    if (url === undefined) continue;
    const what = credentialsIn(url);
    const spot = below({ file: sources.file, path: [] }, 'sources', index, 'url');
    if (what !== null) report('course/link-credentials', { href: url, what }, spot);
    else if (isLoopback(url)) report('course/link-loopback', { href: url }, spot);
  }
};
