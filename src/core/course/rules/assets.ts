import type { Block } from '../block.ts';
import { below, type Rule } from './view.ts';

interface AssetUse {
  readonly key: string;
  readonly path: string;
  /** What the file is used as, with the endings it may have; none for any. */
  readonly use: string;
  readonly extensions: readonly string[];
}

const usesOf = (block: Block): readonly AssetUse[] => {
  switch (block.type) {
    case 'image':
      return [{ key: 'src', path: block.src, use: 'an image', extensions: ['.png', '.jpg', '.gif', '.svg'] }];
    case 'video':
    case 'audio': {
      const extensions = block.type === 'video' ? ['.mp4', '.webm'] : ['.mp3', '.ogg', '.m4a'];
      const use = block.type === 'video' ? 'a video' : 'audio';
      return [
        { key: 'src', path: block.src, use, extensions },
        { key: 'captions', path: block.captions, use: 'captions', extensions: ['.vtt'] },
      ];
    }
    case 'download':
      return [{ key: 'src', path: block.src, use: 'a download', extensions: [] }];
    default:
      return [];
  }
};

/** Every file that a block names is in `assets/`, is of a type that plays, and no file lies there in vain. */
export const assets: Rule = (view, report) => {
  const known = view.assets.map(({ path }) => path);
  const used = new Set<string>();
  for (const { value, ...spot } of view.blocks)
    for (const { key, path, use, extensions } of usesOf(value)) {
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
