import { report } from '../../diagnostics/registry.ts';
import { decodePercent, isAbsoluteUrl, resolvePath, urlPath } from '../../text/url-path.ts';
import { type CheckRule, lateTagsOf, pagesOf } from '../checked-package.ts';

/** Parts of an address that a script fills in before it is used. */
const TEMPLATE = /\{\{|\$\{|<%|\[\[|%[A-Z_]{3,}%/;

/** The folders of the package. */
const foldersOf = (paths: Iterable<string>): ReadonlySet<string> => {
  const folders = new Set(['']);
  for (const path of paths)
    for (let at = path.lastIndexOf('/'); at > 0; at = path.lastIndexOf('/', at - 1)) {
      const folder = path.slice(0, at);
      if (folders.has(folder)) break;
      folders.add(folder);
    }
  return folders;
};

/**
 * Relative links and sources of a page, and of the questions it shows, lead to a file of the package, fragments to an element
 * of the page.
 */
export const pageLinks: CheckRule = (checked) => {
  let folders: ReadonlySet<string> | null = null;
  const isThere = (path: string): boolean => {
    if (checked.files.has(path)) return true;
    folders ??= foldersOf(checked.files.keys());
    return folders.has(path);
  };
  return pagesOf(checked).flatMap((file) => {
    const tags = checked.tags(file);
    // Where a base is set, addresses lead elsewhere, and its own rule says so.
    if (tags.some(({ name, attributes }) => name === 'base' && attributes.href !== undefined)) return [];
    const parts = [{ path: file, tags }, ...lateTagsOf(checked, file)];
    const targets = new Set<string | undefined>();
    for (const part of parts)
      for (const { attributes } of part.tags) targets.add(attributes.id).add(attributes.name);
    const isBroken = (address: string): boolean => {
      if (TEMPLATE.test(address)) return false;
      const [path = '', ...fragments] = address.split('#');
      const name = path.split('?', 1)[0]?.trim() ?? '';
      if (name !== '') return !isThere(resolvePath(file, urlPath(name))) && !isThere(resolvePath(file, name));
      const fragment = fragments.join('#');
      // To the top of the page, to what a script makes of the fragment, or to an element.
      if (fragment === '' || /^(?:top$|[!/]|:~:)/i.test(fragment)) return false;
      return !targets.has(fragment) && !targets.has(decodePercent(fragment));
    };
    return parts.flatMap((part) =>
      part.tags.flatMap(({ name, attributes: { href, src }, line }) =>
        href === undefined && src === undefined
          ? []
          : [href, src]
              .filter((address) => address !== undefined)
              .filter((address) => !isAbsoluteUrl(address) && isBroken(address))
              .map((address) =>
                report('page/broken-link', { tag: name, address }, { file: part.path, line }),
              ),
      ),
    );
  });
};
