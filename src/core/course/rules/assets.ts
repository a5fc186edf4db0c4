import { blockTypeOf } from '../../blocks/block.ts';
import { below, type Rule } from './view.ts';

/** Every file that a block names is in `assets/`, is of a type that plays, and no file lies there in vain. */
export const assets: Rule = (view, report) => {
  const known = view.assets.map(({ path }) => path);
  const used = new Set<string>();
  for (const { value, ...spot } of view.blocks)
    for (const { key, path, use, extensions } of blockTypeOf(value).assetsOf?.(value) ?? []) {
      if (extensions.length > 0 && !extensions.some((extension) => path.endsWith(extension)))
        report('course/asset-type', { path, use, extensions }, below(spot, key));
      const actual = known.includes(path)
        ? path
        : known.find((name) => name.toLowerCase() === path.toLowerCase());
      if (actual === undefined) report('course/missing-asset', { path, known }, below(spot, key));
      else if (actual !== path) report('course/asset-case', { path, actual }, below(spot, key));
      used.add(actual ?? path);
    }
  if (!view.isComplete) return;
  for (const path of known)
    if (!used.has(path)) report('course/unused-asset', { path }, { file: `assets/${path}`, path: [] });
};
