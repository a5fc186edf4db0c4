import type { assetCodes } from '../../diagnostics/asset-codes.ts';
import type { ArgsOf } from '../../diagnostics/registry.ts';

type AssetCode = keyof typeof assetCodes;

type Problem<C extends AssetCode> = {
  readonly code: C;
  readonly args: Omit<ArgsOf<C>, 'path'>;
  /** Line of the file, from 1, if it is a text. */
  readonly line?: number;
};

/** What is wrong with the content of a file of `assets/`. */
export type AssetProblem = { readonly [C in AssetCode]: Problem<C> }[AssetCode];

/** A file that is not what its name says. */
export const notWhatItSays = (wanted: string, found: string): readonly AssetProblem[] => [
  { code: 'course/asset-content', args: { wanted, found } },
];

/** A file that is what its name says, and not whole. */
export const damaged = (problem: string): readonly AssetProblem[] => [
  { code: 'course/asset-damaged', args: { problem } },
];
