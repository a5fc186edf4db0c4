import { report } from '../../diagnostics/registry.ts';
import { type CheckRule, pagesOf } from '../checked-package.ts';

const resolve = (from: string, address: string): string => {
  const parts = from.split('/').slice(0, -1);
  for (const part of address.split('/'))
    if (part === '..') parts.pop();
    else if (part !== '.') parts.push(part);
  return parts.join('/');
};

/** Relative links and sources of a page lead to a file of the package, fragments to an element of the page. */
export const pageLinks: CheckRule = (checked) =>
  pagesOf(checked).flatMap((path) => {
    const tags = checked.tags(path);
    const ids = new Set(tags.map((tag) => tag.attributes.id));
    return tags.flatMap(({ name, attributes, line }) =>
      [attributes.href, attributes.src]
        .filter(
          (address): address is string =>
            address !== undefined && !/^(?:[a-z][a-z0-9+.-]*:|\/)/i.test(address),
        )
        .filter((address) => {
          const [file = '', fragment = ''] = address.split('#');
          return file === ''
            ? fragment !== '' && !ids.has(fragment)
            : !checked.files.has(resolve(path, file.split('?')[0] ?? ''));
        })
        .map((address) => report('page/broken-link', { tag: name, address }, { file: path, line })),
    );
  });
