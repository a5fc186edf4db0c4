import { compare } from '../text/compare.ts';

/** Endings of the files that a package has beside its assets: none of them is called like one. */
const OWN_ENDING = /\.(?:html|css|js|json|xml|xsd|dtd)$/i;

const baseNameOf = (path: string): string => path.replace(/^.*\//, '');

/** Names are compared as Windows does. */
const fold = (path: string): string => baseNameOf(path).toLowerCase();

/**
 * Where a package keeps the files of a course's `assets/`: no two files of a package have the same name, not even in two
 * folders, because some LMSs find them by their names alone (Open edX's SCORM XBlock). A file whose name stands for itself
 * keeps its path; of others the folders become part of the name.
 *
 * @param paths below `assets/`.
 * @returns paths in the package, by those.
 */
export const planAssetPaths = (
  paths: readonly string[],
  prefix: string,
): Readonly<Record<string, string>> => {
  const count = new Map<string, number>();
  for (const path of new Set(paths)) count.set(fold(path), (count.get(fold(path)) ?? 0) + 1);
  const isClear = (path: string): boolean => count.get(fold(path)) === 1 && !OWN_ENDING.test(path);
  const taken = new Set(paths.filter(isClear).map(fold));
  const rename = (path: string): string => {
    const folder = prefix + path.slice(0, path.length - baseNameOf(path).length);
    const stem = folder.replaceAll('/', '-');
    for (let number = 1; ; number++) {
      const name = `${stem}${number === 1 ? '' : `${number}-`}${baseNameOf(path)}`;
      if (taken.has(fold(name))) continue;
      taken.add(fold(name));
      return folder + name;
    }
  };
  return Object.fromEntries(
    [...new Set(paths)].sort(compare).map((path) => [path, isClear(path) ? prefix + path : rename(path)]),
  );
};
