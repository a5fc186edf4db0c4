import { blockTypeOf } from '../../blocks/block.ts';
import { type AssetFile, below, type FindingLocation, type Report, type Rule } from './course-view.ts';

/** What is wrong with a file stands in the file itself if it is a text, else where a block names it. */
const reportProblems = (
  { path, problems = [] }: AssetFile,
  use: FindingLocation | undefined,
  report: Report,
): void => {
  const own: FindingLocation = { file: `assets/${path}`, path: [] };
  for (const { code, args, line } of problems)
    report(
      code,
      { ...args, path } as Parameters<typeof report>[1],
      line === undefined ? (use ?? own) : { ...own, line },
    );
};

/** Files that a server may run or not hand out, which no package can hold. */
const NOT_SERVED =
  /\.(?:php\d?|phtml|sh|cgi|asp|aspx|jsp|py|rb|pl|shtml|exe|bat|cmd|mjs|wasm)$|(?:^|\/)\.ht/i;

/** Every file that a block names is in `assets/`, is of a type that plays, is what its name says, and no file lies there in vain. */
export const assets: Rule = (view, report) => {
  const known = view.assets.map(({ path }) => path);
  const uses = new Map<string, FindingLocation>();
  const { settings } = view;
  const logo = settings?.value.theme?.logo;
  const inSettings =
    settings && logo
      ? [
          {
            spot: { file: settings.file, path: ['theme', 'logo'] },
            assets: [
              { key: 'file', path: logo.file, use: 'a logo', extensions: ['.png', '.jpg', '.gif', '.svg'] },
            ],
          },
        ]
      : [];
  const inBlocks = view.blocks.map(({ value, ...spot }) => ({
    spot,
    assets: blockTypeOf(value).assetsOf?.(value) ?? [],
  }));
  for (const { spot, assets } of [...inSettings, ...inBlocks])
    for (const { key, path, use, extensions } of assets) {
      if (extensions.length > 0 && !extensions.some((extension) => path.endsWith(extension)))
        report('course/asset-type', { path, use, extensions }, below(spot, key));
      if (extensions.length === 0 && NOT_SERVED.test(path))
        report('course/asset-type', { path, use, extensions }, below(spot, key));
      const actual = known.includes(path)
        ? path
        : known.find((name) => name.toLowerCase() === path.toLowerCase());
      if (actual === undefined) report('course/missing-asset', { path, known }, below(spot, key));
      else if (actual !== path) report('course/asset-case', { path, actual }, below(spot, key));
      if (!uses.has(actual ?? path)) uses.set(actual ?? path, below(spot, key));
    }
  for (const asset of view.assets) reportProblems(asset, uses.get(asset.path), report);
  if (!view.isComplete) return;
  for (const path of known)
    if (!uses.has(path)) report('course/unused-asset', { path }, { file: `assets/${path}`, path: [] });
};
