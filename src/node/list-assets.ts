import { lstat, realpath } from 'node:fs/promises';
import { join, sep } from 'node:path';
import type { AssetProblem } from '../core/course/assets/asset-problem.ts';
import { inspectAsset, isDrawing, type SvgJudge } from '../core/course/assets/inspect-asset.ts';
import type { AssetFile } from '../core/course/rules/course-view.ts';
import type { Diagnostic } from '../core/diagnostics/diagnostic.ts';
import { report } from '../core/diagnostics/registry.ts';
import { compare } from '../core/text/compare.ts';
import { openSource } from './byte-sources.ts';
import { listFolder } from './list-folder.ts';
import { assertReadable } from './read-file.ts';

interface Found {
  readonly assets: readonly { readonly path: string; readonly size: number }[];
  readonly diagnostics: readonly Diagnostic[];
}

const isWithin = (path: string, folder: string): boolean => path === folder || path.startsWith(folder + sep);

/** Where a link leads, as a finding if it must not lead there; null for anything that is no link or may stay. */
const judgeLink = async (root: string, course: string, path: string): Promise<Diagnostic | null> => {
  const file = join(root, path);
  if (!(await lstat(file)).isSymbolicLink()) return null;
  const target = await realpath(file);
  const location = { file: `assets/${path}` };
  if (!isWithin(target, course)) return report('load/asset-outside', { path, target }, location);
  const isCircle = isWithin(await realpath(join(file, '..')), target);
  return isCircle ? report('load/asset-circle', { path }, location) : null;
};

const find = async (root: string, course: string, below = ''): Promise<Found> => {
  const entries = await listFolder(join(root, below));
  const found = await Promise.all(
    entries.map(async ({ name, isFolder, size }): Promise<Found> => {
      const path = below === '' ? name : `${below}/${name}`;
      const refused = await judgeLink(root, course, path);
      if (refused) return { assets: [], diagnostics: [refused] };
      return isFolder ? find(root, course, path) : { assets: [{ path, size }], diagnostics: [] };
    }),
  );
  return {
    assets: found.flatMap(({ assets }) => assets),
    diagnostics: found.flatMap(({ diagnostics }) => diagnostics),
  };
};

/** No drawing is judged where there is none: its judge brings an XML parser. */
const noDrawings: SvgJudge = () => [];

const inspect = async (root: string, path: string, judgeSvg: SvgJudge): Promise<readonly AssetProblem[]> => {
  const file = join(root, path);
  await assertReadable(file, `assets/${path}`);
  const source = openSource(file);
  try {
    return inspectAsset(path, source, judgeSvg);
  } finally {
    source.close();
  }
};

/**
 * Lists the files of a course's `assets/`, sorted by path, each with what is wrong with its content; a link that leads out of the
 * course folder is a finding and not followed.
 *
 * @param dir the absolute path of the course folder.
 * @throws EnvironmentError if a file cannot be read.
 */
export const listAssets = async (
  dir: string,
): Promise<{ readonly assets: readonly AssetFile[]; readonly diagnostics: readonly Diagnostic[] }> => {
  const root = join(dir, 'assets');
  const { assets, diagnostics } = await find(root, await realpath(dir));
  const judgeSvg = assets.some(({ path }) => isDrawing(path))
    ? (await import('../core/course/assets/svg.ts')).judgeSvg
    : noDrawings;
  const judged: AssetFile[] = [];
  for (const { path, size } of assets.toSorted((a, b) => compare(a.path, b.path))) {
    const problems = await inspect(root, path, judgeSvg);
    judged.push(problems.length === 0 ? { path, size } : { path, size, problems });
  }
  return { assets: judged, diagnostics };
};
